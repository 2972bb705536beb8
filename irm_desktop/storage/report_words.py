"""Words of a report that follow from the records: dates and country names in its language, what is
missing; from `resources/reports/words/`. What the writers print stands in `terms.toml`."""

import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path

from babel import Locale, UnknownLocaleError
from babel.dates import format_date

from irm_desktop.domain.method_sources import FILE, MethodSources, load_method_sources
from irm_desktop.domain.records import ActionPlan, Member, PartialDate
from irm_desktop.domain.report import ReportCommitment
from irm_desktop.domain.report_terms import load_terms, terms_in

_MANY = 12  # numbers of commitments that a sentence lists
# Beside the package from source, and in the folder of the frozen program.
_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
WORDS = _RESOURCES / "reports" / "words" / "report.toml"
_LOCALES = {"en": "en_GB"}  # 1 July 2014, as the reports write it
_FORMATS = {4: "y", 7: "LLLL y"}  # by the length of the ISO text; a whole day: long


@cache
def all_words() -> dict[str, dict[str, str]]:
    """The words of every language a report can be written in."""
    return load_terms(WORDS)


@cache
def method_sources() -> MethodSources:
    """The published sources of the method, as reports and workbooks tell them."""
    return load_method_sources(_RESOURCES / FILE)


class Words:
    """The words of one language; English ones where the language has none of its own."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._words = terms_in(all_words(), language)
        try:
            self.locale = Locale.parse(_LOCALES.get(language, language))
        except (UnknownLocaleError, ValueError):
            self.locale = Locale("en")

    @property
    def right_to_left(self) -> bool:
        return bool(self.locale.character_order == "right-to-left")

    def say(self, key: str, /, **parts: object) -> str:
        return self._words[key].format(**parts)

    def date(self, partial: PartialDate) -> str:
        """A date as far as it is certain, else the words it came in."""
        if not partial.iso:
            return partial.words
        return self.iso_date(partial.iso)

    def iso_date(self, iso: str) -> str:
        """`2014`, `2014-07` or `2014-07-01` as the language writes it."""
        parts = [int(part) for part in iso.split("-")]
        year, month, first = [*parts, 1, 1][:3]
        day = date(year, month, first)
        told = str(format_date(day, _FORMATS.get(len(iso), "long"), locale=self.locale))
        # The first of a month is an ordinal number in French, as in no other language of reports.
        whole = self.language == "fr" and len(parts) == 3
        return re.sub(r"^1 ", "1er ", told) if whole else told

    def period(self, plan: ActionPlan) -> str:
        """The plan's period, else the year it was submitted."""
        start, end = self.date(plan.start), self.date(plan.end)
        if start and end:
            return self.say("period", start=start, end=end)
        if end:
            return self.say("until", end=end)
        return self.say("from", start=start) if start else plan.submitted

    def member(self, member: Member) -> str:
        """A country by its name in the language, a local government as it is kept."""
        if member.kind != "national":
            return member.name
        return str(self.locale.territories.get(member.country or member.key, member.name))

    def language_name(self, language: str) -> str:
        """A language as this one calls it."""
        return str(self.locale.languages.get(language, language))

    def listed(self, parts: Iterable[str], mark: str = "comma") -> str:
        """Parts one after the other, with the comma or semicolon of the language."""
        return self.say(mark).join(parts)

    def which(self, concerned: Iterable[ReportCommitment], of: int) -> str:
        """Commitments by their numbers, as a sentence names them."""
        numbers = [one.number or one.title for one in concerned]
        if len(numbers) == of and of > 1:
            return self.say("all", count=of)
        listed = self.listed(numbers[:_MANY]) + (" …" if len(numbers) > _MANY else "")
        key = "one" if len(numbers) == 1 else "some"
        return self.say(key, count=len(numbers), numbers=listed)
