"""Whether what the stages of a report ask for is there: sent, answered, published, open for long
enough. In words of the language asked for (reference, section 3.1; domain/notes.md).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from irm_desktop.domain.date_span import Span, span
from irm_desktop.domain.date_words import date_words
from irm_desktop.domain.instrument import in_language
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.report_stages import (
    BEGAN,
    ENDED,
    PLANNED,
    PUBLISHED,
    Requirement,
    StageDate,
    StageKind,
    Stages,
    StageState,
    stage_place,
)
from irm_desktop.domain.review_records import Sent

_BOTH = 2  # "once both language versions are public"


@dataclass(frozen=True)
class StageFacts:
    """What is known of the reports of one assessment.

    `languages` are those of the report, empty where nobody said so: then two are asked for.
    `waiting` counts open items of the inbox by sent document, `back` the files that came back.
    `findings` counts what must be fixed before the stage they are asked about ends, None where it
    was not looked for.
    """

    stage: str
    today: str  # ISO date
    dates: tuple[StageDate, ...] = ()
    sents: tuple[Sent, ...] = ()
    languages: tuple[str, ...] = ()
    back: Mapping[str, int] = field(default_factory=dict)
    waiting: Mapping[str, int] = field(default_factory=dict)
    language_names: Mapping[str, str] = field(default_factory=dict)
    findings: int | None = None


def stage_states(stages: Stages, facts: StageFacts, language: str) -> tuple[StageState, ...]:
    """Every stage in order."""
    return tuple(_State(stages, one, facts, language).made() for one in stages.stages)


def earliest_end(
    published: Mapping[str, PartialDate], languages: tuple[str, ...], days: int
) -> Span | None:
    """The days between which the first one lies on which public comment may end: `days` after the
    later publication. None while a language is missing or its day is not known at all."""
    needed = languages or tuple(published)
    if len(needed) < (len(languages) or _BOTH) or not set(needed) <= set(published):
        return None
    spans = [span(published[one].iso) for one in needed]
    known = [one for one in spans if one is not None]
    if len(known) < len(spans):
        return None
    wait = timedelta(days=days)
    return Span(max(one.first for one in known) + wait, max(one.last for one in known) + wait)


class _State:
    """Makes one stage."""

    def __init__(self, stages: Stages, kind: StageKind, facts: StageFacts, language: str) -> None:
        self._stages, self._kind, self._facts = stages, kind, facts
        self._language = language
        own = [one for one in facts.dates if one.stage == kind.id]
        self._marks = {one.mark: one.date for one in own if one.mark != PUBLISHED}
        self._published = {one.language: one.date for one in own if one.mark == PUBLISHED}
        self._sents = [one for one in facts.sents if one.stage == kind.id]

    def made(self) -> StageState:
        kind, language = self._kind, self._language
        earliest = self._earliest()
        return StageState(
            id=kind.id,
            label=kind.label(language),
            short=in_language(kind.short, language),
            task=in_language(kind.tasks, language),
            state=self._where(),
            planned=self._marks.get(PLANNED, UNDATED),
            began=self._marks.get(BEGAN, UNDATED),
            ended=self._marks.get(ENDED, UNDATED),
            published=tuple(self._published.items()),
            earliest_end=earliest.first.isoformat() if earliest and _is_day(earliest) else "",
            requirements=tuple(self._requirements()),
            source=kind.source,
            confirmed=kind.confirmed,
        )

    def _say(self, word: str, /, **parts: object) -> str:
        return self._stages.say(word, self._language, **parts)

    def _date(self, partial: PartialDate) -> str:
        return date_words(partial.iso, self._language) if partial.iso else partial.words

    def _where(self) -> str:
        place, now = stage_place(self._kind.id), stage_place(self._facts.stage)
        return "done" if place < now else "now" if place == now else "later"

    def _earliest(self) -> Span | None:
        if not self._kind.least_days:
            return None
        return earliest_end(self._published, self._facts.languages, self._kind.least_days)

    def _requirements(self) -> Iterator[Requirement]:
        for name in self._kind.requires:
            if name == "findings":
                yield self._no_findings()
            elif name == "sent":
                yield from (self._sent_to(role) for role in self._kind.roles)
            elif name == "answered":
                yield self._answered()
            elif name == "published":
                yield self._all_published()
            else:
                yield self._long_enough()

    def _no_findings(self) -> Requirement:
        """Looked for in the stage that the reports are in; what is behind them was told then."""
        found = self._facts.findings if self._where() == "now" else None
        detail = self._say("findings_asked") if found is None else ""
        if found:
            detail = self._say("findings_open", n=found)
        return Requirement(
            "findings", self._say("findings"), None if found is None else not found, detail
        )

    def _sent_to(self, role: str) -> Requirement:
        text = self._say("sent", role=self._say(f"to_{role}"))
        own = [one for one in self._sents if one.role == role]
        if not own:
            return Requirement("sent", text, False, self._say("not_sent"), role)
        last = max(own, key=lambda one: (one.at, one.number))
        day = date_words(last.at[:10], self._language)
        detail = self._say("sent_on", n=last.number, day=day, recipient=last.recipient)
        return Requirement("sent", text, True, detail, role)

    def _answered(self) -> Requirement:
        """Not known while nothing has come back: silence is an answer nobody can tell apart."""
        waiting = sum(self._facts.waiting.get(one.id, 0) for one in self._sents)
        back = sum(self._facts.back.get(one.id, 0) for one in self._sents)
        text = self._say("answered")
        if waiting:
            return Requirement("answered", text, False, self._say("waiting", n=waiting))
        if not back:
            return Requirement("answered", text, None, self._say("nothing_back"))
        return Requirement("answered", text, True, self._say("files_back", n=back))

    def _all_published(self) -> Requirement:
        """In the languages of the report; where nobody said which, in two."""
        needed = list(dict.fromkeys((*self._facts.languages, *self._published)))
        missing = [one for one in needed if not self._is_out(one)]
        told = []
        for one in needed:
            name = self._facts.language_names.get(one, one)
            day = self._date(self._published[one]) if one in self._published else ""
            told.append((name, day or self._say("not_published")))
        text = self._say("published")
        if not needed:
            return Requirement("published", text, False, self._say("none_published"))
        if not self._facts.languages and len(needed) < _BOTH:
            name = self._say("second_language")
            told.append((name, self._say("not_published")))
            missing.append(name)
        listed = self._say("semicolon").join(
            self._say("published_on", language=name, day=day) for name, day in told
        )
        detail = self._say("stop", text=listed[:1].upper() + listed[1:])
        return Requirement("published", text, not missing, detail)

    def _is_out(self, language: str) -> bool:
        """Whether it was published, on a day that is not still to come."""
        if language not in self._published:
            return False
        days = span(self._published[language].iso)
        return days is None or days.first.isoformat() <= self._facts.today

    def _long_enough(self) -> Requirement:
        """Judged on the day it ended, else on today."""
        text = self._say("comment_days", n=self._kind.least_days)
        earliest = self._earliest()
        if earliest is None:
            missing = not self._published or not self._all_published().met
            detail = self._say("no_day" if missing else "no_certain_day")
            return Requirement("comment_days", text, False if missing else None, detail)
        ended = self._marks.get(ENDED, UNDATED)
        until = span(ended.iso or self._facts.today)
        met = None if until is None else _reached(until, earliest)
        if not _is_day(earliest):
            return Requirement("comment_days", text, met, self._say("no_certain_day"))
        detail = self._say("earliest_end", day=_words(earliest.first, self._language))
        if ended.iso:
            detail += " " + self._say("ended_on", day=self._date(ended))
        return Requirement("comment_days", text, met, detail)


def _reached(until: Span, earliest: Span) -> bool | None:
    """Whether a day is surely there, surely not, or nobody can tell."""
    if until.first >= earliest.last:
        return True
    return False if until.last < earliest.first else None


def _is_day(found: Span) -> bool:
    return found.first == found.last


def _words(day: date, language: str) -> str:
    return date_words(day.isoformat(), language)
