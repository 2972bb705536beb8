"""The process side of a report: its answers in the report's language, and all of them as tables."""

from collections.abc import Iterator, Mapping, Sequence

from irm_desktop.domain.evaluation import outcomes as outcomes_of
from irm_desktop.domain.evaluation import truths as tests_of
from irm_desktop.domain.instrument import Indicator, Instrument, in_language
from irm_desktop.domain.plan_process import PlanProcess
from irm_desktop.domain.records import Commitment
from irm_desktop.domain.report import ReportCommitment, ReportTable, TableCell, TableColumn
from irm_desktop.domain.report_parts import TableKind
from irm_desktop.domain.report_process_tables import tests_table
from irm_desktop.domain.report_table_data import (
    TableCommitment,
    TableData,
    answer_cell,
    paragraphs,
    plain,
    row,
    text_cell,
)
from irm_desktop.storage.process import plan_process
from irm_desktop.storage.report_data import PlanData
from irm_desktop.storage.report_words import Words


def process_of(data: PlanData, instrument: Instrument) -> PlanProcess:
    """The process of the plan."""
    before = data.plan_before
    made: PlanProcess = plan_process(
        data.plan,
        instrument,
        data.ratings.get(data.plan.id, {}),
        [data.rated(one.id) for one in data.commitments],
        previous_end=before.end.iso if before else "",
    )
    return made


def table_commitment(
    record: Commitment,
    made: ReportCommitment,
    instrument: Instrument,
    values: Mapping[str, str],
    words: Words,
) -> TableCommitment:
    """A commitment as tables look at it: with all its ratings, those of other reports too."""
    truths = tests_of(instrument, values) | outcomes_of(instrument, values)
    return TableCommitment(
        id=record.id,
        number=record.number,
        title=record.shown_title,
        values=values,
        truths=truths,
        starred=made.starred,
        passages={one.section: one.markdown for one in made.passages},
        fields={
            "lead_institution": record.lead_institution,
            "supporting_institutions": record.supporting_institutions,
            "start": words.date(record.start),
            "end": words.date(record.end),
            "theme": record.theme,
        },
        cluster=record.cluster,
    )


class ProcessTables:
    """Every question that was asked about the plan at some stages, and every test, as tables."""

    def __init__(
        self, process: PlanProcess, stages: Sequence[str], words: Words, data: TableData
    ) -> None:
        self._process = process
        self._asked = tuple(
            one for one in process.instrument.indicators_of("plan") if one.stage in stages
        )
        self._words = words
        self._data = data

    def tables(self) -> Iterator[ReportTable]:
        groups = dict.fromkeys(one.group for one in self._asked)
        for group in sorted(groups, key=lambda name: not name):  # what has no group comes last
            yield self._questions(group, [one for one in self._asked if one.group == group])
        shown = {one.id for one in self._asked}
        for derived in self._process.instrument.derived_of("plan"):
            caption = self._words.say("process_tests", name=derived.label(self._data.language))
            kind = TableKind(
                f"process.tests.{derived.id}", "tests", {"en": caption}, derived=derived.id
            )
            looked_at = self._process.evaluation(derived.id).conditions
            if shown.issuperset(name for one in looked_at for name in one.indicators):
                table = tests_table(kind, self._data)
                if table is not None:
                    yield table

    def unconfirmed(self) -> list[str]:
        """The groups of questions of which something is not confirmed from a published source."""
        groups = dict.fromkeys(one.group for one in self._asked if not one.confirmed)
        return [self._named(group) for group in groups]

    def _questions(self, group: str, asked: Sequence[Indicator]) -> ReportTable:
        words, name = self._data.words, self._named(group)
        columns = (
            TableColumn(words["question"], weight=3),
            TableColumn(words["answer"], weight=1.2),
            TableColumn(words["reason"], weight=3),
            TableColumn(self._words.say("evidence"), weight=2),
        )
        return ReportTable(
            id=f"process.{group or 'further'}",
            caption=self._words.say("process_questions", name=name),
            columns=columns,
            rows=tuple(row(self._cells(one)) for one in asked),
            description=self._words.say("process_about", name=name, count=len(asked)),
        )

    def _named(self, group: str) -> str:
        derived = self._process.instrument.derived_by_id.get(group)
        if derived is not None:
            return derived.label(self._data.language)
        return self._data.words.get(f"group_{group}") or self._words.say("further_questions")

    def _cells(self, indicator: Indicator) -> Iterator[TableCell]:
        language = self._data.language
        answer = self._process.answers[indicator.id]
        question = in_language(indicator.question, language) or indicator.label(language)
        yield text_cell(question)
        yield answer_cell(indicator.scale, answer.value, self._data)
        yield TableCell(paragraphs(plain(in_language(answer.whys, language)), answer.reason))
        yield TableCell(answer.evidence)
