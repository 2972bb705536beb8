"""The block of a commitment in a report: facts, status, grid, ratings, derived values, texts."""

from collections.abc import Iterator, Sequence

from irm_desktop.domain.evaluation import Truth, evaluate
from irm_desktop.domain.instrument import Condition, Derived, Indicator, Instrument, in_language
from irm_desktop.domain.records import Commitment, Milestone, Passage
from irm_desktop.domain.report import (
    ReportCommitment,
    ReportDerived,
    ReportMilestone,
    ReportPassage,
    ReportRating,
)
from irm_desktop.domain.report_kind import ReportKind, star_of
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_evidence import ReportEvidence
from irm_desktop.storage.report_grid import GridMaker
from irm_desktop.storage.report_words import Words

_SELF_ASSESSMENT = "self_assessment"  # how the names of the government's own answers begin


class CommitmentMaker:
    """Makes the commitments of one report, in one language."""

    def __init__(
        self,
        kind: ReportKind,
        instrument: Instrument,
        data: PlanData,
        words: Words,
        terms: dict[str, str],
        passages: "Passages",
        evidence: ReportEvidence,
    ) -> None:
        self._kind = kind
        self._instrument = instrument
        self._evidence = evidence
        self._data = data
        self._words = words
        self._terms = terms
        self._passages = passages
        self._grids = GridMaker(kind, instrument, words)
        self.indicators = tuple(
            one for one in instrument.indicators_of("commitment") if kind.report in one.reports
        )
        self._of_milestones = tuple(
            one for one in instrument.indicators_of("milestone") if kind.report in one.reports
        )
        shown = {one.id for one in self.indicators}
        self.derived = tuple(
            one
            for one in instrument.derived_of("commitment")
            if set(indicators_of(one, instrument)) <= shown
        )
        self._star = star_of(kind, instrument)
        self._looked_at = {
            one.id: tuple(dict.fromkeys(indicators_of(one, instrument)))
            for one in instrument.derived_of("commitment")
        }
        self._told: dict[tuple[str, tuple[str | None, ...]], ReportDerived] = {}

    def make(self, commitment: Commitment) -> ReportCommitment:
        values = self._data.rated(commitment.id)
        milestones = self._data.milestones.get(commitment.id, [])
        rated = [(one, self._data.rated(one.id)) for one in milestones]
        starred, note = self._starred(values)
        return ReportCommitment(
            id=commitment.id,
            number=commitment.number,
            title=commitment.title,
            starred=starred,
            star_note=note,
            text=commitment.text,
            facts=tuple(self._facts(commitment)),
            status=tuple(self._status(values)),
            grid=self._grids.grid(values, [(_label(one), own) for one, own in rated]),
            ratings=tuple(self._ratings("commitment", commitment.id, self.indicators)),
            derived=tuple(self._derived(one, values) for one in self.derived),
            passages=tuple(self._texts(commitment)),
            milestones=tuple(self._milestone(one) for one in milestones),
            theme=commitment.theme,
            short_title=commitment.short_title,
            cluster=commitment.cluster,
            start_iso=commitment.start.iso,
            end_iso=commitment.end.iso,
            fields=tuple(self._fields(commitment)),
        )

    def _fields(self, commitment: Commitment) -> Iterator[tuple[str, str, str]]:
        """What only the workbook shows, with the words of the dates as they were printed."""
        labels = {fact.field: fact.labels for fact in self._kind.facts}
        for name, value in (
            ("lead_institution", commitment.lead_institution),
            ("supporting_institutions", commitment.supporting_institutions),
        ):
            if name in labels:
                yield name, in_language(labels[name], self._words.language), value
        areas = "; ".join(commitment.policy_areas)
        yield "policy_areas", self._words.say("policy_areas"), areas
        origin = self._words.say("carried_over_from")
        yield "carried_over_from", origin, commitment.carried_over_from
        for name, partial in (("start", commitment.start), ("end", commitment.end)):
            label = self._words.say("as_printed", name=self._terms[f"{name}_date"])
            yield f"{name}_words", label, partial.words

    def _starred(self, values: dict[str, str]) -> tuple[bool, str]:
        if self._star is None:
            return False, ""
        told = self._derived(self._star, values)
        starred = told.truth == Truth.YES
        return starred, told.sentence if starred else ""

    def _facts(self, commitment: Commitment) -> Iterator[tuple[str, str]]:
        told = {
            "lead_institution": commitment.lead_institution,
            "supporting_institutions": commitment.supporting_institutions,
            "start": self._words.date(commitment.start),
            "end": self._words.date(commitment.end),
            "theme": commitment.theme,
        }
        for fact in self._kind.facts:
            yield in_language(fact.labels, self._words.language), told[fact.field]

    def _status(self, values: dict[str, str]) -> Iterator[str]:
        """Midterm: Limited. What is not rated has no line. What the government says of itself
        stands beside it, with the difference."""
        language = self._words.language
        for name in self._kind.status:
            indicator = self._instrument.indicator_by_id.get(name)
            if indicator is None or name not in values:
                continue
            stage = in_language(self._instrument.stage_by_id[indicator.stage].short, language)
            label = indicator.scale.by_id[values[name]].printed_label(language)
            yield f"{stage}{self._terms['colon']} {label}"
            yield from self._self_assessed(name, stage, values)

    def _self_assessed(self, name: str, stage: str, values: dict[str, str]) -> Iterator[str]:
        for derived in self.derived:
            other = derived.compares[1] if derived.compares else ""
            if derived.compares != (name, other) or not other.startswith(_SELF_ASSESSMENT):
                continue
            answer = self._instrument.indicator_by_id[other].scale.by_id.get(values.get(other, ""))
            if answer is None:
                continue
            told = self._words.say("self_assessment", stage=stage)
            label = answer.printed_label(self._words.language)
            difference = self._derived(derived, values)
            more = "" if difference.truth == Truth.UNDEFINED else f" ({difference.truth_label})"
            yield f"{told}{self._terms['colon']} {label}{more}"

    def _ratings(
        self, kind: str, subject_id: str, indicators: Sequence[Indicator]
    ) -> Iterator[ReportRating]:
        language = self._words.language
        ratings = self._data.ratings.get(subject_id, {})
        states = self._evidence.states(kind, subject_id)
        for indicator in indicators:
            state = states[indicator.id]
            rating = ratings.get(indicator.id)
            value = indicator.scale.by_id.get((rating.value if rating else None) or "")
            yield ReportRating(
                indicator=indicator.id,
                label=indicator.label(language),
                value=value.id if value else "",
                value_label=value.label(language) if value else "",
                printed=value.printed_label(language) if value else "",
                code=value.code if value else None,
                is_grade=value is not None and value.is_grade,
                reason=rating.reason if rating else "",
                stage=indicator.stage,
                evidence=rating.evidence if rating else "",
                sources=self._evidence.count(state),
                enough=state.met if value and value.is_grade else None,
                needs=state.sentence,
                id=self._data.rating_record(subject_id, indicator),
            )

    def _derived(self, derived: Derived, values: dict[str, str]) -> ReportDerived:
        """Told once for the same answers: a long plan repeats them."""
        key = derived.id, tuple(values.get(name) for name in self._looked_at[derived.id])
        found = self._told.get(key)
        if found is None:
            found = self._told[key] = self._evaluated(derived, values)
        return found

    def _evaluated(self, derived: Derived, values: dict[str, str]) -> ReportDerived:
        language = self._words.language
        told = evaluate(self._instrument, derived.id, values, language)
        truth, label = told.truth.value, self._terms.get(told.truth.value, "")
        if told.outcome is not None:
            truth, label = told.outcome.id, in_language(told.outcome.labels, language)
        elif told.truth == Truth.UNDEFINED:
            label = self._words.say("undefined")
        return ReportDerived(
            id=derived.id,
            label=derived.label(language),
            truth=truth,
            truth_label=label,
            sentence=told.sentence,
            conditions=tuple((one.truth.value, one.text) for one in told.conditions),
            official=derived.official,
        )

    def _texts(self, commitment: Commitment) -> Iterator[ReportPassage]:
        for kind in self._kind.passages:
            found = self._passages.find(commitment.id, kind.id)
            heading = kind.label(self._words.language)
            if found is not None:
                yield ReportPassage(found.id, kind.id, heading, found.text)

    def _milestone(self, milestone: Milestone) -> ReportMilestone:
        rated = self._ratings("milestone", milestone.id, self._of_milestones)
        return ReportMilestone(
            number=milestone.number,
            title=milestone.title,
            start=self._words.date(milestone.start),
            end=self._words.date(milestone.end),
            ratings=tuple(rating for rating in rated if rating.value),
            id=milestone.id,
            start_iso=milestone.start.iso,
            end_iso=milestone.end.iso,
        )


class Passages:
    """Finds the written texts of one report: of its assessment, in its language."""

    def __init__(self, data: PlanData, assessment_id: str, language: str) -> None:
        self._data = data
        self._assessment = assessment_id
        self._language = language

    def find(self, subject_id: str, section: str) -> Passage | None:
        for passage in self._written(subject_id, section):
            if passage.language == self._language:
                return passage
        return None

    def other_languages(self, subject_id: str, section: str) -> list[str]:
        """Languages in which the text is written though not in the report's."""
        if self.find(subject_id, section) is not None:
            return []
        return sorted(passage.language for passage in self._written(subject_id, section))

    def _written(self, subject_id: str, section: str) -> Iterator[Passage]:
        for passage in self._data.passages.get((subject_id, section), ()):
            if passage.assessment_id == self._assessment and passage.text.strip():
                yield passage


def _label(milestone: Milestone) -> str:
    return f"{milestone.number} {milestone.title}".strip()


def indicators_of(derived: Derived, instrument: Instrument) -> Iterator[str]:
    """The indicators that a derived value looks at."""
    yield from derived.compares or ()
    yield from derived.of
    rules = (derived.rule, *(outcome.condition for outcome in derived.outcomes))
    for rule in rules:
        if rule is not None:
            yield from _looked_at(rule, instrument)


def _looked_at(condition: Condition, instrument: Instrument) -> Iterator[str]:
    if condition.indicator:
        yield condition.indicator
    elif condition.kind == "derived":
        yield from indicators_of(instrument.derived_by_id[condition.derived], instrument)
    for part in condition.parts:
        yield from _looked_at(part, instrument)
