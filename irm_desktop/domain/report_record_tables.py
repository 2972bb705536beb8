"""Tables of records: recommendations and what became of them, eligibility over the years, and
concerns under the Response Policy (sections 1.4, 2.11, 4.2, 4.4)."""

from irm_desktop.domain.eligibility import EligibilityResult, MetricPoints, eligibility
from irm_desktop.domain.records import SMART, Concern, Recommendation
from irm_desktop.domain.report import ReportTable, TableCell, TableColumn, TableRow
from irm_desktop.domain.report_parts import TableKind
from irm_desktop.domain.report_table_data import (
    NOTHING,
    TableData,
    mark_column,
    paragraphs,
    plain,
    row,
    text_cell,
)


def recommendations_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The recommendations in order, whom they address, and which SMART checks they meet."""
    several = data.recommendations
    if not several:
        return None
    words = data.words
    addressed = any(one.addressee for one in several)
    checked = any(one.smart for one in several)
    columns = [
        TableColumn(words["number"], weight=0.5),
        TableColumn(words["recommendation"], weight=5),
    ]
    if addressed:
        columns.append(TableColumn(words["addressee"], weight=2))
    if checked:
        columns.extend(mark_column(words[check], rotated=True) for check in SMART)
    rows = []
    for number, one in enumerate(several, 1):
        cells = [text_cell(str(number)), TableCell(one.text.strip())]
        if addressed:
            cells.append(text_cell(one.addressee))
        if checked:
            cells.extend(TableCell(mark=check in one.smart) for check in SMART)
        rows.append(row(cells))
    return _made(table, data, columns, rows)


def follow_up_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The recommendations of the report before, and what was done with them."""
    several = data.previous
    if not several:
        return None
    words = data.words
    followed = any(one.follow_up.strip() for one in several)
    columns = [
        TableColumn(words["recommendation"], weight=4),
        TableColumn(words["responded"], weight=1.6),
        TableColumn(words["integrated"], weight=1.6),
    ]
    if followed:
        columns.append(TableColumn(words["follow_up"], weight=3))
    rows = [row(_followed(one, data)[: len(columns)]) for one in several]
    return _made(table, data, columns, rows)


def _followed(one: Recommendation, data: TableData) -> tuple[TableCell, ...]:
    told = (data.words.get(answer, NOTHING) for answer in (one.responded, one.integrated))
    return (
        TableCell(one.text.strip()),
        *(text_cell(word) for word in told),
        TableCell(one.follow_up.strip()),
    )


def eligibility_table(table: TableKind, data: TableData) -> ReportTable | None:
    """Each metric in the first and in the latest year that is known: value, points and change.

    A year is judged by its own instrument, as its page shows it: since 2017 with the values check.
    """
    years = sorted((one for one in data.years if one.ratings), key=lambda one: one.year)
    told = [
        eligibility(one, data.instruments.get(one.instrument, data.instrument), data.language)
        for one in years
    ]
    results = [one for one in told if one is not None]
    if not results:
        return None
    words, (first, last) = data.words, (results[0], results[-1])
    shown = (first, last) if first.year != last.year else (last,)
    columns = [TableColumn(words["metric"], weight=2)]
    columns += [TableColumn(words["value_in"].format(year=one.year), weight=2) for one in shown]
    if len(shown) > 1:
        columns.append(TableColumn(words["change"], weight=1.3))
    columns.append(TableColumn(words["reason"], weight=3))
    metrics = [tuple(one.metrics[place] for one in shown) for place in range(len(last.metrics))]
    rows = [_metric_row(several, data) for several in metrics]
    rows.append(_total_row(shown, data))
    note = plain(last.sentence)
    return _made(table, data, columns, rows, (*data.notes(table), note))


def _metric_row(several: tuple[MetricPoints, ...], data: TableData) -> TableRow:
    last = several[-1]
    cells = [text_cell(last.label), *(text_cell(_value(one, data)) for one in several)]
    if len(several) > 1:
        cells.append(text_cell(_change(several[0].points, last.points, data)))
    reason = paragraphs(last.reason or several[0].reason, last.evidence)
    return row((*cells, TableCell(reason)))


def _value(one: MetricPoints, data: TableData) -> str:
    if one.points is None:
        return one.answer
    return data.words["points"].format(value=one.answer, points=one.points, most=one.most)


def _change(before: int | None, after: int | None, data: TableData) -> str:
    if before is None or after is None:
        return NOTHING
    key = "same" if before == after else "more" if after > before else "fewer"
    return data.words[key]


def _total_row(shown: tuple[EligibilityResult, ...], data: TableData) -> TableRow:
    words = data.words
    cells = [text_cell(words["total"])]
    for one in shown:
        told = words["total_of"].format(points=one.points, possible=one.possible)
        cells.append(text_cell(told if one.points is not None else NOTHING))
    if len(shown) > 1:
        cells.append(text_cell(_change(shown[0].points, shown[-1].points, data)))
    return row((*cells, text_cell(shown[-1].label)))


def concerns_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The letters of concern about the member, by date, and where each stands."""
    if not data.concerns:
        return None
    words = data.words
    columns = [
        TableColumn(words["date"], weight=1.3),
        TableColumn(words["sender"], weight=2),
        TableColumn(words["about"], weight=3),
        TableColumn(words["status"], weight=1.3),
        TableColumn(words["outcome"], weight=2),
    ]
    ordered = sorted(data.concerns, key=lambda one: (one.date.iso or "9999", one.position))
    return _made(table, data, columns, [_concern_row(one, data) for one in ordered])


def _concern_row(one: Concern, data: TableData) -> TableRow:
    kind = data.words.get(f"sender_{one.sender_kind}", "")
    return row(
        (
            text_cell(data.date(one.date)),
            TableCell(paragraphs(plain(one.sender), plain(kind))),
            TableCell(one.about.strip()),
            text_cell(data.words.get(f"concern_{one.status}", one.status)),
            TableCell(one.outcome.strip()),
        )
    )


def interviews_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The interviews in the order they were held, as far as consent allows (section 3.2)."""
    if not data.interviews:
        return None
    words = data.words
    columns = [
        TableColumn(words["interviewee"], weight=4),
        TableColumn(words["how_held"], weight=3),
        TableColumn(words["date"], weight=1.5),
    ]
    rows = [
        row(
            (
                TableCell(paragraphs(*map(plain, one.who))),
                text_cell(one.how[:1].upper() + one.how[1:]),
                text_cell(data.date(one.date)),
            )
        )
        for one in data.interviews
    ]
    return _made(table, data, columns, rows)


def _made(
    table: TableKind,
    data: TableData,
    columns: list[TableColumn],
    rows: list[TableRow],
    notes: tuple[str, ...] | None = None,
) -> ReportTable:
    return ReportTable(
        table.id,
        data.caption(table),
        tuple(columns),
        tuple(rows),
        data.describe("rows", table, count=len(rows)),
        data.notes(table) if notes is None else notes,
    )
