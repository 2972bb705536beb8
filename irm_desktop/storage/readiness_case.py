"""One report with all that its readiness is told from, and the words of its findings."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from irm_desktop.domain.completeness import Completeness, completeness
from irm_desktop.domain.evaluation import outcomes, truths
from irm_desktop.domain.house_form import HouseForm, with_form
from irm_desktop.domain.instrument import Indicator, InstrumentLibrary
from irm_desktop.domain.plan_process import PlanProcess
from irm_desktop.domain.readiness import FILE, Place, Rules, Told, load_rules
from irm_desktop.domain.records import Assessment, Commitment, Passage, Recommendation
from irm_desktop.domain.report_commitment_tables import chosen
from irm_desktop.domain.report_kind import ReportKind, star_of
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.domain.report_table_data import TableCommitment
from irm_desktop.storage.readiness_around import Around
from irm_desktop.storage.report_choice import chosen_form, own_assessment
from irm_desktop.storage.report_data import PlanData, Ratings
from irm_desktop.storage.report_evidence import ReportEvidence
from irm_desktop.storage.report_process import process_of
from irm_desktop.storage.report_words import Words

RULES = Path(__file__).resolve().parents[2] / "resources" / FILE


@cache
def rules() -> Rules:
    """The rules that are shipped."""
    return load_rules(RULES)


@dataclass(frozen=True, slots=True)
class WrittenText:
    """A text that the report prints, in its language, and what a finding about it is about.

    `is_passage`: one of the report's own; else the reason of a rating, or a recommendation."""

    place: Place
    text: str
    language: str
    is_passage: bool = True


class Case:
    """The report `standard` of a plan; `language` is that of the findings."""

    def __init__(
        self,
        library: InstrumentLibrary,
        data: PlanData,
        around: Around,
        standard: ReportKind,
        language: str,
        closing: str = "",
    ) -> None:
        """`closing`: the stage that is to be closed; the report's own where it is not said."""
        self.data, self.around, self.standard = data, around, standard
        self.instrument = library.by_id[data.plan.instrument]
        self.form: HouseForm = chosen_form(data, standard)
        self.kind = with_form(standard, self.form)
        self.assessment: Assessment = own_assessment(standard, data)
        self.language = language
        self.words = Words(language)
        self.told = Told(rules(), language, closing or self.assessment.stage, around.notes)
        self.evidence = ReportEvidence(data, self.instrument, self.words)

    # Records

    @cached_property
    def process(self) -> PlanProcess:
        return process_of(self.data, self.instrument)

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """What the report tells of each commitment."""
        return tuple(
            one
            for one in self.instrument.indicators_of("commitment")
            if self.kind.report in one.reports
        )

    @cached_property
    def recommendations(self) -> tuple[Recommendation, ...]:
        return self._own(self.data.recommendations)

    @cached_property
    def previous(self) -> tuple[Recommendation, ...]:
        return self._own(self.data.previous)

    def _own(self, found: tuple[Recommendation, ...]) -> tuple[Recommendation, ...]:
        """A recommendation belongs to the report it was written in; one of none to all."""
        return tuple(one for one in found if one.assessment_id in ("", self.assessment.id))

    def ratings(self, subject_id: str) -> Ratings:
        return self.data.ratings.get(subject_id, {})

    def state(self, commitment: Commitment) -> Completeness:
        """What is rated and explained of a commitment, as `Report.missing` tells it."""
        values = self.data.rated(commitment.id)
        ratings = self.ratings(commitment.id)
        reasons = {name for name, one in ratings.items() if one.reason.strip()}
        return completeness(self.instrument, values, reasons)

    @cached_property
    def truths(self) -> Mapping[str, Mapping[str, str]]:
        """By commitment the truths of its derived values."""
        return {
            one.id: truths(self.instrument, self.data.rated(one.id)) for one in self.commitments
        }

    @property
    def commitments(self) -> tuple[Commitment, ...]:
        return self.data.commitments

    # Texts

    def texts_of(self, subject_id: str, section: str) -> Iterator[Passage]:
        """What is written for a section, in every language."""
        for passage in self.data.passages.get((subject_id, section), ()):
            if passage.assessment_id == self.assessment.id and passage.text.strip():
                yield passage

    @cached_property
    def passages(self) -> tuple[WrittenText, ...]:
        """The texts of the report in the order in which it prints them."""
        return tuple(self._passages())

    def _passages(self) -> Iterator[WrittenText]:
        plan = self.data.plan.id
        for section in self.kind.sections:
            for one in self.texts_of(plan, section.id):
                place = self.in_section(section, one.language)
                yield WrittenText(place, one.text, one.language)
        for commitment in self.commitments:
            for kind in self.kind.passages:
                for one in self.texts_of(commitment.id, kind.id):
                    name = kind.label(self.language)
                    place = self.in_text(commitment, kind.id, name, one.language)
                    yield WrittenText(place, one.text, one.language)

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """The languages that the report is written in, the one with most texts first."""
        counts: dict[str, int] = {}
        for one in self.passages:
            counts[one.language] = counts.get(one.language, 0) + 1
        return tuple(sorted(counts, key=lambda one: -counts[one]))

    @cached_property
    def in_depth(self) -> tuple[Commitment, ...]:
        """The commitments that a section prints with their texts."""
        star = star_of(self.kind, self.instrument)
        tables = [
            TableCommitment(
                id=one.id,
                number=one.number,
                title=one.title,
                values=self.data.rated(one.id),
                truths={
                    **self.truths[one.id],
                    **outcomes(self.instrument, self.data.rated(one.id)),
                },
                starred=star is not None and self.truths[one.id].get(star.id) == "yes",
                passages=self._first_texts(one),
            )
            for one in self.commitments
        ]
        shown = {
            one.id
            for section in self.kind.sections
            if section.kind == "commitments"
            for one in chosen(section.only, tables)
        }
        return tuple(one for one in self.commitments if one.id in shown)

    def _first_texts(self, commitment: Commitment) -> dict[str, str]:
        return {
            kind.id: one.text
            for kind in self.kind.passages
            for one in self.texts_of(commitment.id, kind.id)
        }

    # Places

    def number(self, commitment: Commitment) -> str:
        return commitment.number or commitment.shown_title

    def in_commitment(self, commitment: Commitment, indicator: Indicator) -> Place:
        number, name = self.number(commitment), indicator.label(self.language)
        where = self.told.say("of_commitment", number=number, name=name)
        return Place("commitment", commitment.id, where, indicator=indicator.id, number=number)

    def in_text(self, commitment: Commitment, section: str, name: str, language: str = "") -> Place:
        number = self.number(commitment)
        where = self.told.say("of_commitment", number=number, name=self._with(name, language))
        return Place(
            "commitment",
            commitment.id,
            where,
            section=section,
            language=language,
            number=number,
        )

    def in_section(self, section: SectionKind, language: str = "") -> Place:
        title = section.number or section.label(self.language)
        where = self.told.say("of_report", name=self._with(title, language))
        plan = self.data.plan.id
        return Place("plan", plan, where, section=section.id, language=language)

    def in_process(self, indicator: Indicator) -> Place:
        where = self.told.say("of_process", name=indicator.label(self.language))
        return Place("plan", self.data.plan.id, where, indicator=indicator.id)

    def in_recommendations(self, record: str = "", number: int = 0) -> Place:
        name = self.told.say("recommendations")
        if not record:
            where = self.told.say("of_report", name=name)
            found = (one for one in self.kind.sections if one.kind == "recommendations")
            section = next((one.id for one in found), "")
            return Place("plan", self.data.plan.id, where, section=section)
        where = self.told.say("recommendation", number=number)
        return Place("recommendation", record, where)

    def in_source(self, source_id: str, key: str) -> Place:
        return Place("source", source_id, self.told.say("sources", key=key))

    def in_plan(self, word: str) -> Place:
        return Place("plan", self.data.plan.id, self.told.say(word))

    def _with(self, name: str, language: str) -> str:
        """The name with the language where the report is written in several."""
        if not self._several or not language:
            return name
        return f"{name} ({self.words.language_name(language)})"

    @cached_property
    def _several(self) -> bool:
        """Whether the report is written in several languages."""
        own = self.assessment.id
        passages = (one for found in self.data.passages.values() for one in found)
        return len({one.language for one in passages if one.assessment_id == own}) > 1
