"""A table of a section: caption, repeated head, rows that stay whole, marks, grades and lights."""

from collections.abc import Sequence

from irm_desktop.domain.report import ReportTable, TableCell, TableColumn, TableRow
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_grid import MARK, upright_room
from irm_desktop.export.docx_tables import (
    cell,
    closing,
    fitted,
    kept,
    opening,
    rows_kept,
    table_row,
)
from irm_desktop.export.report_texts import SIGNS
from irm_desktop.export.wordml import paragraph, run


def add_report_table(body: Body, table: ReportTable) -> None:
    """The table under its caption; nothing where it has no rows."""
    if not table.rows or not table.columns:
        return
    body.caption("table", table.caption)
    widths = _widths(body, table)
    xml = [
        opening(
            styles.TABLE, widths, body.base, table.caption, table.description, heads=table.heads
        ),
        _head(body, table, widths),
    ]
    texts = [[one.text for one in row.cells] for row in table.rows]
    kept_rows = rows_kept(texts, widths, body.base, noted=bool(table.notes))
    for row, stays in zip(table.rows, kept_rows, strict=True):
        xml.append(_row(body, table, row, widths, stays=stays))
    xml.append("</w:tbl>" if table.notes else closing())
    body.add("".join(xml))
    for note in table.notes:
        body.passage(note, styles.TABLE_NOTE)


def _widths(body: Body, table: ReportTable) -> list[int]:
    """By weight, but no word of a heading or a short cell is broken."""
    columns = []
    for at, column in enumerate(table.columns):
        upright = column.rotated and not body.base
        texts = ["" if upright else column.label]
        texts += [
            row.cells[at].text for row in table.rows if row.kind == "row" and at < len(row.cells)
        ]
        columns.append(texts)
    return fitted([column.weight for column in table.columns], columns)


def _head(body: Body, table: ReportTable, widths: Sequence[int]) -> str:
    """The head row; headings stand upright where the report is written from the left."""
    upright = [column.label for column in table.columns if column.rotated and not body.base]
    cells = []
    for column, width in zip(table.columns, widths, strict=True):
        rotated = column.rotated and not body.base
        style = styles.GRID_VALUE if rotated else _head_style(column)
        text = paragraph(style, run(column.label, base=body.base), body.base)
        cells.append(cell(text, width, upright=rotated))
    return table_row(cells, head=True, height=upright_room(upright) if upright else 0)


def _head_style(column: TableColumn) -> str:
    kinds = {"number": styles.TABLE_FIGURE_HEAD, "mark": styles.TABLE_MARK_HEAD}
    return kinds.get(column.kind, styles.TABLE_HEAD)


def _row(
    body: Body, table: ReportTable, row: TableRow, widths: Sequence[int], *, stays: bool
) -> str:
    if row.kind == "heading":
        text = row.cells[0].text if row.cells else ""
        content = body.cell_paragraphs(text, styles.TABLE_SECTION)
        return table_row([cell(content, sum(widths), span=len(widths))])
    cells = []
    given = [*row.cells, *[TableCell()] * len(widths)]
    for at, (column, one, width) in enumerate(zip(table.columns, given, widths, strict=False)):
        content = _content(body, column, one, head=table.heads and at == 0)
        cells.append(cell(kept(content) if stays and at == 0 else content, width))
    return table_row(cells)


def _content(body: Body, column: TableColumn, one: TableCell, *, head: bool) -> str:
    """The paragraphs of a cell."""
    mark = paragraph(styles.TABLE_MARK, run(MARK)) if one.mark else ""
    if not one.text.strip():
        return mark or paragraph(styles.TABLE_TEXT, "")
    return mark + body.cell_paragraphs(one.text, _style(column, one, head), _light(body, one))


def _light(body: Body, one: TableCell) -> str:
    if one.light not in SIGNS:
        return ""
    return run(f"{SIGNS[one.light]} ", styles.LIGHTS[one.light], body.base)


def _style(column: TableColumn, one: TableCell, head: bool) -> str:
    if one.tint is not None:
        return styles.TABLE_GRADES[max(0, min(one.tint, 3))]
    if column.kind == "number":
        return styles.TABLE_FIGURE
    if column.kind == "mark":
        return styles.TABLE_CENTRE
    return styles.TABLE_ROW_HEAD if head else styles.TABLE_TEXT
