"""Tables about the process of a plan: questions with answers, public influence, who was involved,
and the tests of acting contrary to process (sections 2.7, 2.8, 4.2)."""

from collections.abc import Iterator

from irm_desktop.domain.asking import ended_by
from irm_desktop.domain.evaluation import ConditionResult, Truth
from irm_desktop.domain.instrument import Indicator, Value, in_language
from irm_desktop.domain.report import ReportTable, TableCell, TableColumn, TableRow
from irm_desktop.domain.report_parts import TableKind
from irm_desktop.domain.report_table_data import (
    Answered,
    Process,
    TableData,
    answer_cell,
    heading,
    mark_column,
    paragraphs,
    plain,
    row,
    text_cell,
)

_FEW = 2  # answers a condition looks at, of which each is explained
DEVELOPMENT, IMPLEMENTATION = "influence_development", "influence_implementation"
CIVIL_SOCIETY, GOVERNMENT = "civil_society_involved", "government_involved"


def answers_table(table: TableKind, data: TableData) -> ReportTable | None:
    """Question, answer, and why; questions that are open stand there as open."""
    process = data.process
    if process is None:
        return None
    several = len(table.groups) > 1
    rows: list[TableRow] = []
    count = 0
    for group in table.groups or ("",):
        asked = tuple(_asked(table, group, data, process))
        if not any(process.values.get(one.id) for one in asked):
            continue
        if several:
            rows.append(heading(data.words[f"group_{group}"]))
        rows.extend(_answer_row(one, data, process) for one in asked)
        count += len(asked)
    if not rows:
        return None
    words = data.words
    columns = [TableColumn(words["question"], weight=3), TableColumn(words["answer"], weight=1.5)]
    explained = any(cell.text for one in rows for cell in one.cells[2:])
    if explained:
        columns.append(TableColumn(words["reason"], weight=3.5))
    return ReportTable(
        id=table.id,
        caption=data.caption(table),
        columns=tuple(columns),
        rows=tuple(TableRow(one.cells[: len(columns)], one.kind) for one in rows),
        description=data.describe("answers", table, count=count),
        notes=(*data.notes(table), *_conclusion(table, data, process)),
    )


def _conclusion(table: TableKind, data: TableData, process: Process) -> tuple[str, ...]:
    """What follows from the answers, where the table names it and it can be told."""
    if table.derived not in data.instrument.derived_by_id:
        return ()
    told = process.evaluation(table.derived, data.language)
    if told.truth is Truth.UNDEFINED:
        return ()
    if told.truth is Truth.YES and told.derived.kind == "test":  # not every answer once more
        return (plain(in_language(told.derived.words["yes"], data.language)) + ".",)
    return (plain(told.sentence),)


def _asked(table: TableKind, group: str, data: TableData, process: Process) -> Iterator[Indicator]:
    """The questions of a group, or those that are named, that another answer has not ended."""
    for one in data.instrument.indicators_of("plan"):
        wanted = one.group == group if group else one.id in table.questions
        if wanted and ended_by(data.instrument, one, process.values) is None:
            yield one


def _answer_row(indicator: Indicator, data: TableData, process: Process) -> TableRow:
    answer = process.answers.get(indicator.id)
    told = answer_cell(indicator.scale, process.values.get(indicator.id), data)
    why = ""
    if answer is not None:
        why = paragraphs(_explained(answer, data), answer.evidence)
    question = in_language(indicator.question, data.language) or indicator.label(data.language)
    return row((text_cell(question), told, TableCell(why)))


def influence_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The levels, lowest first, with a cross for development and for implementation."""
    words = data.words
    given = [
        (words[key], answer)
        for key, name in (("development", DEVELOPMENT), ("implementation", IMPLEMENTATION))
        if (answer := _grade(name, data)) is not None
    ]
    if not given:
        return None
    indicator = data.instrument.indicator_by_id[
        DEVELOPMENT if DEVELOPMENT in data.instrument.indicator_by_id else IMPLEMENTATION
    ]
    rows = tuple(
        row(
            (
                text_cell(level.label(data.language)),
                text_cell(in_language(level.definition, data.language)),
                *(TableCell(mark=answer.id == level.id) for _, answer in given),
            )
        )
        for level in indicator.scale.grades
    )
    colon = words["colon"]
    told = words["next"].join(
        f"{label}{colon}{answer.label(data.language)}" for label, answer in given
    )
    columns = (
        TableColumn(words["level"], weight=1.8),
        TableColumn(words["meaning"], weight=3.5),
        *(mark_column(label) for label, _ in given),
    )
    return ReportTable(
        table.id,
        data.caption(table),
        columns,
        rows,
        data.describe("influence", table, told=told),
        data.notes(table),
    )


def _grade(name: str, data: TableData) -> Value | None:
    """The grade that was given to a question about the plan; None for anything else."""
    indicator = data.instrument.indicator_by_id.get(name)
    if indicator is None or data.process is None:
        return None
    value = indicator.scale.by_id.get(data.process.values.get(name) or "")
    return value if value is not None and value.is_grade else None


def involved_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The matrix of section 4.2: civil society, widest first, against government, narrowest first,
    with one cross."""
    society, government = _grade(CIVIL_SOCIETY, data), _grade(GOVERNMENT, data)
    if society is None or government is None:
        return None
    by_id = data.instrument.indicator_by_id
    across = by_id[GOVERNMENT].scale.grades
    down = tuple(reversed(by_id[CIVIL_SOCIETY].scale.grades))
    rows = tuple(
        row(
            (
                text_cell(one.label(data.language)),
                *(TableCell(mark=(one, other) == (society, government)) for other in across),
            )
        )
        for one in down
    )
    columns = (
        TableColumn(data.words["involved_rows"], weight=2),
        *(TableColumn(one.label(data.language), "mark", 2) for one in across),
    )
    told = {"row": society.label(data.language), "column": government.label(data.language)}
    return ReportTable(
        table.id,
        data.caption(table),
        columns,
        rows,
        data.describe("involved", table, **told),
        data.notes(table),
    )


def tests_table(table: TableKind, data: TableData) -> ReportTable | None:
    """Each condition of a derived value of the plan, how it stands and why; none while nothing can
    be told. Beneath stands what follows from them."""
    process = data.process
    if process is None or table.derived not in data.instrument.derived_by_id:
        return None
    told = process.evaluation(table.derived, data.language)
    if all(one.truth is Truth.UNDEFINED for one in told.conditions):
        return None
    words = data.words
    rows = tuple(
        row(
            (
                text_cell(one.text),
                text_cell(words["untold" if one.truth is Truth.UNDEFINED else one.truth.value]),
                TableCell(_why(one, process, data)),
            )
        )
        for one in told.conditions
    )
    columns = (
        TableColumn(words["test"], weight=3),
        TableColumn(words["result"], weight=1.2),
        TableColumn(words["why"], weight=3.5),
    )
    return ReportTable(
        table.id,
        data.caption(table),
        columns,
        rows,
        data.describe("tests", table, count=len(rows)),
        (*data.notes(table), plain(told.sentence)),
    )


def _why(condition: ConditionResult, process: Process, data: TableData) -> str:
    """The reasons that were given for the answers a condition looks at, else the answers.

    Of many answers those alone that decide: the lowest grades, and what is not answered.
    """
    names = condition.indicators
    if len(names) > _FEW:
        return paragraphs(*(_decisive(name, process, data) for name in names))
    found = (process.answers[name] for name in names if name in process.answers)
    return paragraphs(*(_explained(one, data) for one in found)) or plain(condition.found)


def _decisive(name: str, process: Process, data: TableData) -> str:
    indicator = data.instrument.indicator_by_id[name]
    value = indicator.scale.by_id.get(process.values.get(name) or "")
    if value is not None and value.rank != 0:
        return ""
    said = value.label(data.language) if value else data.words["unanswered"]
    told = plain(f"{indicator.label(data.language)}{data.words['colon']}{said}")
    return paragraphs(told, _explained(process.answers[name], data) if value else "")


def _explained(answer: Answered, data: TableData) -> str:
    """From what an answer was worked out, and the reason that was given for it."""
    return paragraphs(plain(in_language(answer.whys, data.language)), answer.reason)
