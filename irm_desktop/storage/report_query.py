"""From rows to the frozen report that every writer reads."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from pathlib import Path

from irm_desktop.domain.at_a_glance import RatedCommitment, at_a_glance, value_counts
from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.records import Assessment
from irm_desktop.domain.report import (
    AtAGlance,
    ChartSeries,
    CodebookEntry,
    Report,
    ReportPassage,
    ReportRecommendation,
    ReportSection,
)
from irm_desktop.domain.report_kind import ReportKind, kind_for, kinds_of, load_report_kinds
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.errors import NotFound
from irm_desktop.storage.report_commitments import CommitmentMaker, Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_missing import Missing
from irm_desktop.storage.report_words import Words

# Beside the package from source, and in the folder of the frozen program.
REPORTS = Path(__file__).resolve().parents[2] / "resources" / "reports"


@cache
def report_kinds() -> dict[str, ReportKind]:
    """The kinds of reports that are shipped, by id."""
    return load_report_kinds(REPORTS)


@cache
def _terms() -> dict[str, dict[str, str]]:
    return load_terms(REPORTS / "terms.toml")


def make_report(
    workspace_id: str, instrument: Instrument, data: PlanData, kind: str, language: str, today: date
) -> Report:
    """The report `kind` of a plan. Raises NotFound where the instrument has no such report."""
    try:
        found = kind_for(report_kinds(), instrument.id, kind)
    except KeyError:
        raise NotFound(_no_such_report(data.plan.key, instrument, kind), "no-report") from None
    return _Maker(workspace_id, found, instrument, data, language).report(today)


def _no_such_report(plan_key: str, instrument: Instrument, kind: str) -> str:
    made = {one.report for one in kinds_of(report_kinds(), instrument.id)}
    known = [report for report in instrument.reports if report in made]
    reports = (
        f"reports are {' and '.join(known)}" if len(known) > 1 else f"only report is {known[0]}"
    )
    label = instrument.label()
    plans = label[:1].lower() + label[1:]
    return f"{plan_key} has no report “{kind}”. Its {reports}, as for all {plans}."


class _Maker:
    """Puts one report together."""

    def __init__(
        self,
        workspace_id: str,
        kind: ReportKind,
        instrument: Instrument,
        data: PlanData,
        language: str,
    ) -> None:
        self._workspace_id = workspace_id
        self._kind = kind
        self._instrument = instrument
        self._data = data
        self._language = language
        self._words = Words(language)
        self._terms = terms_in(_terms(), language)
        self._assessment = self._own_assessment()
        self._passages = Passages(data, self._assessment.id, language)
        self._maker = CommitmentMaker(
            kind, instrument, data, self._words, self._terms, self._passages
        )

    def _own_assessment(self) -> Assessment:
        """The assessment that the report is written in: of its own stage, else its last."""
        for stage in (self._kind.report, *reversed(self._kind.stages)):
            if stage in self._data.assessments:
                return self._data.assessments[stage]
        return Assessment("", self._data.plan.id, self._kind.report, self._instrument.id)

    def report(self, today: date) -> Report:
        data, kind, words = self._data, self._kind, self._words
        commitments = tuple(self._maker.make(one) for one in data.commitments)
        missing = Missing(kind, self._instrument, data, words, self._passages)
        return Report(
            workspace_id=self._workspace_id,
            plan_id=data.plan.id,
            plan_key=data.plan.key,
            kind=kind.report,
            title=kind.label(self._language),
            member=words.member(data.member),
            plan_title=data.plan.title or words.say("plan", number=data.plan.number),
            period=words.period(data.plan),
            instrument=self._instrument.id,
            instrument_label=self._instrument.label(self._language),
            instrument_note=self._note(),
            language=self._language,
            right_to_left=words.right_to_left,
            researcher=self._assessment.researcher,
            stage=words.say(self._assessment.stage),
            date=words.iso_date(today.isoformat()),
            terms=self._terms,
            sections=tuple(self._section(section) for section in kind.sections),
            at_a_glance=self._glance(),
            charts=tuple(self._charts()),
            commitments=commitments,
            recommendations=tuple(self._recommendations()),
            codebook=tuple(self._codebook_entry(one) for one in self._maker.indicators),
            missing=tuple(missing.lines(self._assessment.researcher, commitments)),
        )

    def _note(self) -> str:
        """What of the method is not confirmed from a published source."""
        asked, derived = self._maker.indicators, self._maker.derived
        names = [one.label(self._language) for one in asked if not one.confirmed]
        names += [one.label(self._language) for one in derived if not one.confirmed]
        if not names:
            return ""
        return self._words.say("unconfirmed", names=", ".join(dict.fromkeys(names)))

    def _section(self, section: SectionKind) -> ReportSection:
        passages = []
        fixed = in_language(section.text, self._language)
        if fixed:
            passages.append(ReportPassage(f"fixed.{section.id}", section.id, "", fixed))
        written = self._passages.find(self._data.plan.id, section.id)
        if written is not None:
            passages.append(ReportPassage(written.id, section.id, "", written.text))
        title = section.label(self._language)
        return ReportSection(section.id, section.number, title, section.kind, tuple(passages))

    def _glance(self) -> AtAGlance:
        plan = self._data.plan
        rated = []
        for one in self._data.commitments:
            values = self._data.rated(one.id)
            rated.append(RatedCommitment(values, truths(self._instrument, values)))
        facts = {
            "action_plan": plan.title or self._words.say("plan", number=plan.number),
            "report_type": self._kind.label(self._language),
            "product": self._kind.label(self._language),
        }
        return at_a_glance(self._kind, self._instrument, rated, self._language, facts)

    def _charts(self) -> Iterator[ChartSeries]:
        """Completion by stage and potential impact, of what is rated at all."""
        for title, names in (
            ("chart_completion", ("completion_midterm", "completion_end_of_term")),
            ("chart_impact", ("potential_impact", "potential_for_results")),
        ):
            asked = [one for one in self._maker.indicators if one.id in names]
            chart = self._chart(self._words.say(title), asked)
            if chart is not None:
                yield chart

    def _chart(self, title: str, asked: Sequence[Indicator]) -> ChartSeries | None:
        values = [self._data.rated(one.id) for one in self._data.commitments]
        series: list[tuple[str, tuple[int, ...]]] = []
        for indicator in asked:
            counts = {one.value: one.count for one in value_counts(indicator, values)}
            numbers = tuple(counts.get(grade.id, 0) for grade in indicator.scale.grades)
            if any(numbers):
                stage = self._instrument.stage_by_id[indicator.stage]
                label = in_language(stage.short, self._language)
                name = label if len(asked) > 1 else indicator.label(self._language)
                series.append((name, numbers))
        if not series:
            return None
        grades = asked[0].scale.grades
        categories = tuple(grade.printed_label(self._language) for grade in grades)
        told = "; ".join(
            f"{name}{self._terms['colon']} "
            + ", ".join(f"{c} {n}" for c, n in zip(categories, numbers, strict=True))
            for name, numbers in series
        )
        return ChartSeries(title, categories, tuple(series), f"{title}. {told}.")

    def _recommendations(self) -> Iterator[ReportRecommendation]:
        for number, one in enumerate(self._data.recommendations, 1):
            yield ReportRecommendation(
                str(number), one.text, one.addressee, one.smart, one.follow_up
            )

    def _codebook_entry(self, indicator: Indicator) -> CodebookEntry:
        language = self._language
        values = indicator.scale.values
        return CodebookEntry(
            indicator=indicator.id,
            label=indicator.label(language),
            stage=in_language(self._instrument.stage_by_id[indicator.stage].labels, language),
            question=in_language(indicator.question, language),
            definition=in_language(indicator.definition, language),
            values=tuple(
                (
                    value.id,
                    value.label(language),
                    "" if value.code is None else str(value.code),
                    in_language(value.definition, language),
                )
                for value in values
            ),
            source=indicator.source,
            confirmed=indicator.confirmed,
            tints=tuple(value.tint for value in values),
        )
