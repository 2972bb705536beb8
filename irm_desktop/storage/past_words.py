"""Words of what became of a report: moments in the language asked for, and the fixed words of
redlines, lives of ratings and answers to a review."""

from functools import cache
from pathlib import Path

from irm_desktop.domain.date_words import date_words
from irm_desktop.domain.moments import NOW, is_day
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.domain.review_records import Sent
from irm_desktop.storage.stage_dates import stages

# Beside the package from source, and in the folder of the frozen program.
FILE = Path(__file__).resolve().parents[2] / "resources" / "reports" / "words" / "past.toml"


@cache
def _all() -> dict[str, dict[str, str]]:
    return load_terms(FILE)


class PastWords:
    """The words of one language; English ones where the language has none of its own."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.words = terms_in(_all(), language)

    def say(self, key: str, /, **parts: object) -> str:
        return self.words[key].format(**parts)

    def day(self, at: str) -> str:
        """The day of a time, in UTC; empty where there is none."""
        return date_words(at[:10], self.language) if at else ""

    def copy(self, sent: Sent, *, to: bool = False) -> str:
        """A review copy with its day; with `to` also who got it."""
        day = self.day(sent.at)
        if to and sent.recipient:
            return self.say("copy_to", n=sent.number, recipient=sent.recipient, day=day)
        return self.say("copy", n=sent.number, day=day)

    def stage(self, stage: str) -> str:
        return stages().label(stage, self.language)

    def went_to(self, stage: str, at: str) -> str:
        """A step of the report: the stage it went on to, and when."""
        return self.say("went_to", stage=self.stage(stage), day=self.day(at))

    def moment(self, moment: str, sent: Sent | None) -> str:
        """A moment in words: a copy, now, or a time as `moment_time` makes it."""
        if sent is not None:
            return self.copy(sent)
        if moment == NOW:
            return self.say("now")
        day = self.day(moment)
        return day if is_day(moment) else self.say("on_time", day=day, time=moment[11:16])
