"""What a complete report would still need of the plan: answers, sections, recommendations."""

from collections.abc import Iterator, Mapping, Sequence

from irm_desktop.domain.completeness import completeness
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import SMART, Recommendation
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.storage.report_commitments import Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_evidence import ReportEvidence
from irm_desktop.storage.report_notes import has_empty_note
from irm_desktop.storage.report_words import Words

RECOMMENDED = 5  # key recommendations of a report (section 4.4)
_MANY = 8  # names that a sentence lists


class MissingOfPlan:
    """Looks for gaps that are no commitment's. `answers` are those about the plan, worked out ones
    among them."""

    def __init__(
        self,
        kind: ReportKind,
        instrument: Instrument,
        data: PlanData,
        words: Words,
        passages: Passages,
        evidence: ReportEvidence,
        answers: Mapping[str, str],
    ) -> None:
        self._evidence = evidence
        self._kind = kind
        self._instrument = instrument
        self._data = data
        self._words = words
        self._passages = passages
        self._answered = answers

    def lines(self, recommendations: Sequence[Recommendation]) -> Iterator[str]:
        """`recommendations` are those of the report."""
        yield from self._sections()
        yield from self._answers()
        yield from self._cited_beside()
        if any(section.kind == "recommendations" for section in self._kind.sections):
            yield from self._recommendations(recommendations)
        tables = (table.kind for section in self._kind.sections for table in section.tables)
        if "follow_up" in tables:
            yield from self._followed_up()

    def _sections(self) -> Iterator[str]:
        plan = self._data.plan.id
        for section in self._kind.sections:
            found = self._passages.find(plan, section.id)
            if found is not None:
                where = self._words.say("in_section", name=self._named(section))
                yield from note_lines(self._words, self._evidence, found.text, where)
            elif is_needed(section):
                others = self._passages.other_languages(plan, section.id)
                name = self._named(section)
                key = "other_language" if others else "no_section"
                yield self._words.say(key, name=name, languages=self._words.listed(others))

    def _named(self, section: SectionKind) -> str:
        """The section's title, with its number where another has the same title."""
        language = self._words.language
        title = section.label(language)
        several = sum(one.label(language) == title for one in self._kind.sections) > 1
        return f"{section.number} {title}".strip() if several else title

    def _answers(self) -> Iterator[str]:
        """Questions about the plan that have no answer, and answers that have no reason."""
        of_report = {
            one.id: one.label(self._words.language)
            for one in self._instrument.indicators_of("plan")
            if self._kind.report in one.reports and not one.computed
        }
        ratings = self._data.ratings.get(self._data.plan.id, {})
        reasons = {name for name, one in ratings.items() if one.reason.strip()}
        found = completeness(self._instrument, self._answered, reasons, "plan")
        for key, names in (
            ("plan_unanswered", found.unrated),
            ("plan_unexplained", found.unexplained),
        ):
            labels = [of_report[name] for name in names if name in of_report]
            if labels:
                more = " …" if len(labels) > _MANY else ""
                yield self._words.say(key, names=self._words.listed(labels[:_MANY]) + more)

    def _cited_beside(self) -> Iterator[str]:
        """What is wrong with citations in the explanations and evidence of answers."""
        ratings = self._data.ratings.get(self._data.plan.id, {})
        for one in self._instrument.indicators_of("plan"):
            rating = ratings.get(one.id)
            if rating is None or self._kind.report not in one.reports:
                continue
            name = one.label(self._words.language)
            texts = (("in_plan_reason", rating.reason), ("in_plan_evidence", rating.evidence))
            for key, text in texts:
                if "[@" in text:
                    where = self._words.say(key, name=name)
                    yield from note_lines(self._words, self._evidence, text, where)

    def _recommendations(self, recommendations: Sequence[Recommendation]) -> Iterator[str]:
        if not recommendations:
            yield self._words.say("no_recommendations")
        elif len(recommendations) != RECOMMENDED and shows_commitments(self._kind):
            key = "one_recommendation" if len(recommendations) == 1 else "recommendation_count"
            yield self._words.say(key, count=len(recommendations))
        for number, one in enumerate(recommendations, 1):
            yield from self._recommendation(number, one)

    def _recommendation(self, number: int, one: Recommendation) -> Iterator[str]:
        open_checks = [self._words.say(f"smart_{name}") for name in SMART if name not in one.smart]
        if open_checks:
            checks = self._words.listed(open_checks)
            yield self._words.say("not_smart", number=number, checks=checks)
        if not one.addressee.strip():
            yield self._words.say("no_addressee", number=number)
        where = self._words.say("in_recommendation", number=number)
        yield from note_lines(self._words, self._evidence, one.text, where)

    def _followed_up(self) -> Iterator[str]:
        before, previous = self._data.plan_before, self._data.previous
        if before is not None and not previous:
            yield self._words.say("no_previous", plan=before.key)
        unsaid = [
            str(number)
            for number, one in enumerate(previous, 1)
            if not one.responded or not one.integrated
        ]
        if unsaid:
            yield self._words.say("previous_open", numbers=self._words.listed(unsaid))


def shows_commitments(kind: ReportKind) -> bool:
    """Whether the report tells of commitments at all; a Co-Creation Brief does not (4.7)."""
    return bool(kind.passages) or any(one.kind == "commitments" for one in kind.sections)


def is_needed(section: SectionKind) -> bool:
    """Whether somebody has to write the section. Tables stand for a text where nothing is said of
    what to write."""
    made = bool(section.text) or (bool(section.tables or section.charts) and not section.hint)
    return section.kind in ("text", "methodology") and section.required and not made


def note_lines(words: Words, evidence: ReportEvidence, markdown: str, where: str) -> Iterator[str]:
    """What is wrong with the notes of one text."""
    for problem, key in evidence.wrong_citations(markdown):
        yield words.say(problem, key=key, where=where)
    if has_empty_note(markdown):
        yield words.say("empty_note", where=where)
