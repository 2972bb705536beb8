"""The fields of a review copy: what of a plan a reviewer can change, in the order of the report.

A field with a code stands in the Word file; one without is in the workbook alone. Answers about
the plan itself are tables of the report, which nobody changes in a copy.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import Any

from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.records import Commitment, Milestone, PartialDate, Recommendation
from irm_desktop.domain.report import Report, ReportSection
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.domain.review_codes import Codes, commitment_codes
from irm_desktop.domain.review_records import SentField
from irm_desktop.storage.report_choice import own_assessment
from irm_desktop.storage.report_commitments import Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_missing_plan import is_needed
from irm_desktop.storage.report_words import Words
from irm_desktop.storage.texts import PassageAbout

_DATES = ("start", "end")
_FACTS = ("theme", "lead_institution", "supporting_institutions", *_DATES)
_ALWAYS = frozenset({"theme", *_DATES})  # facts that the workbook shows whatever the report does
_SHEET = ("short_title", "cluster", "carried_over_from")  # in the workbook alone
_ANSWERS = ("yes", "no")


@dataclass(frozen=True, slots=True)
class _About:
    """What some fields are of: its words begin their labels, its code their codes. Fields of what
    has no code are in the workbook alone."""

    kind: str  # plan, commitment, milestone, recommendation
    id: str
    words: str
    code: str


Heads = Mapping[tuple[str, str], tuple[str, ...]]  # record, field -> op ids


def sent_fields(
    report: Report, kind: ReportKind, instrument: Instrument, data: PlanData, heads: Heads
) -> tuple[SentField, ...]:
    """All fields with their places, codes, texts and heads; rich texts are left out."""
    return tuple(_FieldMaker(report, kind, instrument, data, heads).fields())


class _FieldMaker:
    """Makes the fields of one copy."""

    def __init__(
        self,
        report: Report,
        kind: ReportKind,
        instrument: Instrument,
        data: PlanData,
        heads: Heads,
    ) -> None:
        self._report, self._kind, self._instrument, self._data = report, kind, instrument, data
        self._heads, self._places = heads, count()
        self._language, self._terms = report.language, report.terms
        self._words = Words(report.language)
        self._assessment = own_assessment(kind, data)
        self._passages = Passages(data, self._assessment.id, report.language)
        self._codes = Codes()
        codes = commitment_codes([one.number for one in data.commitments])
        self._goes_by = dict(zip((one.id for one in data.commitments), codes, strict=True))
        self._facts = {one.field: in_language(one.labels, self._language) for one in kind.facts}
        self._tabled = {
            part.removeprefix("passage.")
            for section in kind.sections
            for table in section.tables
            for column in table.columns
            for part in column.of.split()
            if part.startswith("passage.")
        }

    def fields(self) -> Iterator[SentField]:
        kinds, by_id = self._kind.section_by_id, {one.id: one for one in self._data.commitments}
        told: set[str] = set()
        number = 1
        for section in self._report.sections:
            for text in self._section(section, kinds[section.id], f"P{number}"):
                yield text
                number += 1
            for name in section.commitments:
                if name not in told:
                    told.add(name)
                    yield from self._commitment(by_id[name], self._goes_by[name])
        for name, one in by_id.items():
            if name not in told:
                yield from self._commitment(one, "")
        yield from self._recommendations(self._data.recommendations)
        yield from self._followed_up(self._data.previous)

    def _made(
        self,
        about: _About,
        at: tuple[str, str, str],
        name: str,
        text: str,
        *,
        of: str = "",
        kind: str = "line",
        **more: Any,
    ) -> SentField:
        """A field of `about` at an entity, record and field; `name` is what it is called there. The
        initials of `of` make its code; without it the field is in the workbook alone."""
        entity, record, field = at
        label = f"{about.words}{self._terms['colon']} {name}" if about.words else name
        given: dict[str, Any] = {"cell": 1, "code": "", **more}
        if of and about.code:
            given["code"] = self._codes.code(about.code, of)
        return SentField(
            place=next(self._places),
            entity=entity,
            record=record,
            field=field,
            kind=kind,
            label=label,
            text=text,
            heads=self._heads.get((record, field), ()),
            subject_kind=about.kind,
            subject=about.id,
            name=name,
            **given,
        )

    def _section(self, section: ReportSection, kind: SectionKind, code: str) -> Iterator[SentField]:
        """The text of a section: where something is written, or would have to be."""
        plan = self._data.plan.id
        if self._passages.find(plan, section.id) is not None or is_needed(kind):
            name = f"{section.number} {section.title}".strip()
            yield self._passage(_About("plan", plan, "", code), section.id, name)

    def _passage(self, about: _About, section: str, name: str) -> SentField:
        """A text, also one that is not written yet."""
        found = self._passages.find(about.id, section)
        own = PassageAbout(self._assessment.id, section, about.kind, about.id, self._language)
        at, text = ("passage", own.record, "text"), found.text if found else ""
        return self._made(about, at, name, text, of=section, kind="markdown", section=section)

    def _commitment(self, one: Commitment, code: str) -> Iterator[SentField]:
        """The fields of a commitment. Of one that has no block in the Word file, hence no `code`,
        the texts that stand in tables have codes all the same."""
        words = f"{self._terms['commitment']} {one.number}".strip()
        about = _About("commitment", one.id, words, code)
        yield from self._record(one, about)
        yield from self._ratings(about)
        for kind in self._kind.passages:
            if code or kind.id in self._tabled:
                own = replace(about, code=self._goes_by[one.id])
                yield self._passage(own, kind.id, kind.label(self._language))
        for place, stone in enumerate(self._data.milestones.get(one.id, ()), 1):
            words = f"{self._terms['milestone']} {stone.number or stone.title}".strip()
            own = _About("milestone", stone.id, words, f"{code}M{place}" if code else "")
            yield from self._milestone(stone, own)
            yield from self._ratings(own)

    def _record(self, one: Commitment, about: _About) -> Iterator[SentField]:
        yield self._plain(about, "title", one.title, self._terms["title"], of="title")
        for name in _FACTS:
            if name in self._facts:
                yield self._plain(about, name, getattr(one, name), self._facts[name], of=name)
            elif name in _ALWAYS:
                label = self._terms.get(f"{name}_date") or self._terms[name]
                yield self._plain(about, name, getattr(one, name), label)
        for name in _SHEET:
            label = self._terms.get(name) or self._words.say(name)
            yield self._plain(about, name, getattr(one, name), label)
        label = self._terms["commitment_text"]
        yield self._plain(about, "text", one.text, label, of="text", kind="text")

    def _milestone(self, one: Milestone, about: _About) -> Iterator[SentField]:
        yield self._plain(about, "title", one.title, self._terms["title"])
        for name in _DATES:
            yield self._plain(about, name, getattr(one, name), self._terms[f"{name}_date"])

    def _plain(
        self,
        about: _About,
        field: str,
        value: str | PartialDate,
        name: str,
        *,
        of: str = "",
        kind: str = "line",
    ) -> SentField:
        at, text = (about.kind, about.id, field), value
        shown = value
        if isinstance(value, PartialDate):
            kind, text, shown = "date", value.words or value.iso, self._words.date(value)
        return self._made(about, at, name, str(text), of=of, kind=kind, shown=str(shown))

    def _ratings(self, about: _About) -> Iterator[SentField]:
        """Value and reason of what the report asks, rated or not; where it can be seen stands in
        the workbook alone. A reason shares the code of its value."""
        known = self._data.ratings.get(about.id, {})
        for asked in self._instrument.indicators_of(about.kind):
            if self._kind.report not in asked.reports or asked.computed:
                continue
            rating = known.get(asked.id)
            record = self._data.rating_record(about.id, asked)
            value = self._value(about, asked, record, (rating.value if rating else None) or "")
            yield value
            for cell, field in ((2, "reason"), (3, "evidence")):
                text = getattr(rating, field) if rating else ""
                if field == "reason" or text:
                    words = self._terms[field].lower()
                    yield self._made(
                        about,
                        ("rating", record, field),
                        f"{value.name}{self._words.say('comma')}{words}",
                        text,
                        kind="text",
                        cell=cell,
                        code=value.code if field == "reason" else "",
                        indicator=asked.id,
                    )

    def _value(self, about: _About, asked: Indicator, record: str, text: str) -> SentField:
        at, name, of = ("rating", record, "value"), asked.label(self._language), asked.id
        if asked.scale.kind != "choice":
            return self._made(about, at, name, text, of=of, shown=text, indicator=of)
        labels = tuple((one.id, one.label(self._language)) for one in asked.scale.values)
        return self._chosen(about, at, name, text, labels, indicator=of)

    def _chosen(
        self,
        about: _About,
        at: tuple[str, str, str],
        name: str,
        text: str,
        labels: tuple[tuple[str, str], ...],
        *,
        indicator: str = "",
    ) -> SentField:
        """A field that holds one of a few values."""
        return self._made(
            about,
            at,
            name,
            text,
            of=indicator or at[-1],
            kind="choice",
            shown=dict(labels).get(text, ""),
            choices=labels,
            indicator=indicator,
        )

    def _recommendations(self, found: tuple[Recommendation, ...]) -> Iterator[SentField]:
        shown = self._shows("recommendations")
        for number, one in enumerate(self._of_report(found), 1):
            words = f"{self._terms['recommendation']} {number}"
            about = _About("recommendation", one.id, words, f"R{number}" if shown else "")
            yield self._written(about, "text", one.text)
            name = "addressee"
            yield self._plain(about, name, one.addressee, self._terms[name], of=name)

    def _followed_up(self, found: tuple[Recommendation, ...]) -> Iterator[SentField]:
        """What became of the recommendations of the report before; their texts are settled."""
        shown = self._shows("follow_up")
        labels = tuple((name, self._terms[name]) for name in _ANSWERS)
        for number, one in enumerate(self._of_report(found), 1):
            words = f"{self._terms['previous_recommendation']} {number}"
            about = _About("recommendation", one.id, words, f"F{number}" if shown else "")
            for name in ("responded", "integrated"):
                at = ("recommendation", one.id, name)
                yield self._chosen(about, at, self._terms[name], getattr(one, name), labels)
            yield self._written(about, "follow_up", one.follow_up)

    def _written(self, about: _About, field: str, text: str) -> SentField:
        at = ("recommendation", about.id, field)
        return self._made(about, at, self._terms[field], text, of=field, kind="markdown")

    def _shows(self, what: str) -> bool:
        """Whether a section of the report is of this kind, or has a table of it."""
        return any(
            what in (section.kind, *(table.kind for table in section.tables))
            for section in self._kind.sections
        )

    def _of_report(self, found: tuple[Recommendation, ...]) -> list[Recommendation]:
        """As in the report: one of none belongs to all."""
        return [one for one in found if one.assessment_id in ("", self._assessment.id)]
