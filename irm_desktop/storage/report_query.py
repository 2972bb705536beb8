"""From rows to the frozen report that every writer reads."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache

from irm_desktop.domain.at_a_glance import RatedCommitment, at_a_glance
from irm_desktop.domain.evaluation import truths
from irm_desktop.domain.glance_facts import PlanFacts, glance_facts, plan_facts
from irm_desktop.domain.house_form import hidden_sentences
from irm_desktop.domain.instrument import Indicator, InstrumentLibrary, in_language
from irm_desktop.domain.records import SMART, Recommendation
from irm_desktop.domain.report import (
    AtAGlance,
    ChartSeries,
    CodebookEntry,
    Report,
    ReportCommitment,
    ReportPassage,
    ReportRecommendation,
    ReportSection,
)
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.domain.report_tables import TableData, chosen, section_tables
from irm_desktop.domain.report_terms import load_terms, terms_in
from irm_desktop.storage.report_charts import ChartMaker
from irm_desktop.storage.report_choice import (
    REPORTS,
    chosen_form,
    chosen_kind,
    own_assessment,
    report_kinds,
)
from irm_desktop.storage.report_commitments import CommitmentMaker, Passages
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_evidence import ReportEvidence
from irm_desktop.storage.report_missing import Missing
from irm_desktop.storage.report_process import ProcessTables, process_of, table_commitment
from irm_desktop.storage.report_words import Words, method_sources
from irm_desktop.storage.stage_dates import stages


@cache
def _terms(name: str) -> dict[str, dict[str, str]]:
    return load_terms(REPORTS / name)


def fixed_terms(language: str) -> dict[str, str]:
    """The words that every report in a language has; English ones where it has none."""
    return terms_in(_terms("terms.toml"), language)


def make_report(
    workspace_id: str,
    library: InstrumentLibrary,
    data: PlanData,
    kind: str,
    language: str,
    today: date,
) -> Report:
    """The report `kind` of a plan. Raises NotFound where the instrument has no such report."""
    instrument = library.by_id[data.plan.instrument]
    found = chosen_kind(data, instrument, kind)
    return _Maker(workspace_id, found, library, data, language, today).report()


class _Maker:
    """Puts one report together."""

    def __init__(
        self,
        workspace_id: str,
        kind: ReportKind,
        library: InstrumentLibrary,
        data: PlanData,
        language: str,
        today: date,
    ) -> None:
        self._today = today
        self._workspace_id = workspace_id
        self._kind = kind
        self._library = library
        self._instrument = instrument = library.by_id[data.plan.instrument]
        self._data = data
        self._language = language
        self._words = Words(language)
        self._terms = fixed_terms(language)
        self._table_terms = terms_in(_terms("words/tables.toml"), language)
        self._process = process_of(data, instrument)
        self._assessment = own_assessment(kind, data)
        self._recommended = self._of_report(data.recommendations)
        self._passages = Passages(data, self._assessment.id, language)
        self._evidence = ReportEvidence(data, instrument, self._words)
        self._maker = CommitmentMaker(
            kind, instrument, data, self._words, self._terms, self._passages, self._evidence
        )

    def _of_report(self, found: Sequence[Recommendation]) -> tuple[Recommendation, ...]:
        """A recommendation belongs to the report it was written in; one of none to all."""
        return tuple(one for one in found if one.assessment_id in ("", self._assessment.id))

    def report(self) -> Report:
        data, kind, words = self._data, self._kind, self._words
        commitments = tuple(self._maker.make(one) for one in data.commitments)
        charts, table_data = self._charts(), self._table_data(commitments)
        sections = tuple(self._section(one, table_data, charts) for one in kind.sections)
        in_depth = {name for section in sections for name in section.commitments}
        self._process_tables = ProcessTables(self._process, kind.stages, words, table_data)
        passages, evidence = self._passages, self._evidence
        missing = Missing(
            kind, self._instrument, data, words, passages, evidence, self._process.values
        )
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
            stage=stages().label(self._assessment.stage, self._language),
            date=words.iso_date(self._today.isoformat()),
            terms=self._terms,
            sections=sections,
            at_a_glance=self._glance(),
            charts=charts,
            commitments=tuple(self._block(one) for one in commitments),
            recommendations=self._numbered(self._recommended),
            codebook=tuple(self._codebook_entry(one) for one in self._maker.indicators),
            missing=(
                *self._hidden(),
                *missing.lines(
                    self._assessment.researcher, commitments, self._recommended, in_depth
                ),
            ),
            previous=self._numbered(self._of_report(data.previous)),
            draft_mark=self._draft_mark(),
            process=tuple(self._process_tables.tables()),
            citations=self._evidence.citations,
            sources=self._evidence.sources(),
        )

    def _block(self, commitment: ReportCommitment) -> ReportCommitment:
        """The commitment as its block prints it: without the texts that stand in tables alone."""
        printed = {kind.id for kind in self._kind.passages if kind.printed}
        own = tuple(one for one in commitment.passages if one.section in printed)
        return replace(commitment, passages=own)

    def _hidden(self) -> tuple[str, ...]:
        """What the standard report requires and the house form hides."""
        standard = report_kinds()[self._kind.id]
        form = chosen_form(self._data, standard)
        return hidden_sentences(standard, form, self._table_terms, self._language)

    def _note(self) -> str:
        """What of the method is not confirmed from a published source."""
        asked, derived = self._maker.indicators, self._maker.derived
        names = [one.label(self._language) for one in asked if not one.confirmed]
        names += [one.label(self._language) for one in derived if not one.confirmed]
        names += self._process_tables.unconfirmed()
        told = [] if self._kind.confirmed else [self._words.say("unconfirmed_kind")]
        if names:
            listed = self._words.listed(dict.fromkeys(names))
            told.append(self._words.say("unconfirmed", names=listed))
        return " ".join(told)

    def _draft_mark(self) -> str:
        """That the report is not to be cited, and why: only the final version may be."""
        stage = self._assessment.stage
        return "" if stage == "final" else self._words.say(f"mark_{stage}")

    def _table_data(self, commitments: Sequence[ReportCommitment]) -> TableData:
        """What the tables of the sections are made from."""
        data = self._data
        told = (
            table_commitment(record, made, self._instrument, data.rated(record.id), self._words)
            for record, made in zip(data.commitments, commitments, strict=True)
        )
        return TableData(
            instrument=self._instrument,
            words=self._table_terms,
            language=self._language,
            process=self._process,
            commitments=tuple(told),
            recommendations=self._recommended,
            previous=self._of_report(data.previous),
            years=data.years,
            instruments=self._library.by_id,
            concerns=data.concerns,
            interviews=self._evidence.interviews(),
            date=self._words.date,
        )

    def _section(
        self, section: SectionKind, data: TableData, charts: Sequence[ChartSeries]
    ) -> ReportSection:
        passages = []
        fixed = in_language(section.text, self._language)
        if fixed:
            passages.append(ReportPassage(f"fixed.{section.id}", section.id, "", fixed))
        written = self._passages.find(self._data.plan.id, section.id)
        if written is not None:
            passages.append(ReportPassage(written.id, section.id, "", written.text))
        shown = data.commitments if section.kind == "commitments" else ()
        return ReportSection(
            id=section.id,
            number=section.number,
            title=section.label(self._language),
            kind=section.kind,
            passages=tuple(passages),
            level=section.level,
            tables=section_tables(section, data),
            commitments=tuple(one.id for one in chosen(section.only, shown)),
            charts=tuple(name for name in section.charts if name in {c.id for c in charts}),
        )

    def _facts(self) -> PlanFacts:
        data, words = self._data, self._words
        return plan_facts(
            data.member,
            data.plan,
            title=data.plan.title or words.say("plan", number=data.plan.number),
            period=words.period(data.plan),
            published=str(self._today.year),
            areas=[area for one in data.commitments for area in one.policy_areas],
            earlier_areas=data.earlier_areas,
        )

    def _glance(self) -> AtAGlance:
        rated = []
        for one in self._data.commitments:
            values = self._data.rated(one.id)
            rated.append(RatedCommitment(values, truths(self._instrument, values)))
        facts = glance_facts(
            self._kind,
            self._instrument,
            self._process.values,
            self._facts(),
            self._table_terms,
            self._language,
        )
        return at_a_glance(self._kind, self._instrument, rated, self._language, facts)

    def _charts(self) -> tuple[ChartSeries, ...]:
        asked = self._maker.indicators
        maker = ChartMaker(self._instrument, asked, self._data, self._words, self._terms["colon"])
        return tuple(maker.charts(self._library))

    def _numbered(self, found: Sequence[Recommendation]) -> tuple[ReportRecommendation, ...]:
        return tuple(
            ReportRecommendation(
                number=str(number),
                text=one.text,
                addressee=one.addressee,
                smart=tuple(self._words.say(f"smart_{c}") for c in SMART if c in one.smart),
                follow_up=one.follow_up,
                responded=self._terms.get(one.responded, ""),
                integrated=self._terms.get(one.integrated, ""),
                id=one.id,
            )
            for number, one in enumerate(found, 1)
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
            source=method_sources().words(indicator.source, language),
            confirmed=indicator.confirmed,
            tints=tuple(value.tint for value in values),
        )
