"""The tables of the preview: those of a section, at a glance, recommendations, codebook."""

from collections.abc import Callable

from irm_desktop.domain.report import AtAGlance, Report, ReportTable, TableCell
from irm_desktop.export.html_text import HtmlText, escaped
from irm_desktop.export.report_texts import SIGNS

Caption = Callable[[str, str], str]
CROSS = "✗"


def report_table(table: ReportTable, text: HtmlText, caption: Caption) -> str:
    """A table as the report gives it; nothing for one without rows."""
    if not table.rows or not table.columns:
        return ""
    head = [escaped(column.label) for column in table.columns]
    rows = [head]
    for row in table.rows:
        shown = 1 if row.kind == "heading" else len(head)
        rows.append([_cell(cell, text) for cell in row.cells[:shown]])
    made = text.table(
        rows,
        weights=[column.weight for column in table.columns],
        ends=[column.kind == "number" for column in table.columns],
    )
    notes = "".join(text.passage(note, "note") for note in table.notes)
    return caption("table", table.caption) + made + notes


def _cell(cell: TableCell, text: HtmlText) -> str:
    inner = CROSS if cell.mark else text.cell(cell.text)
    if cell.light in SIGNS:
        return f'<span class="light_{cell.light}">{SIGNS[cell.light]}</span> {inner}'
    return inner


def glance(glance: AtAGlance, text: HtmlText, caption: Caption) -> str:
    """The figures of the plan, a column for each stage; one without names has no head."""
    figures = len(glance.columns)
    headed = any(glance.columns)
    rows = [["", *(escaped(column) for column in glance.columns)]] if headed else []
    for row in glance.rows:
        if row.kind == "heading":
            rows.append([escaped(row.label)])
            continue
        values = [*row.values, *[""] * figures][:figures]
        rows.append([escaped(row.label), *(escaped(value) for value in values)])
    made = text.table(
        rows, weights=[5.0, *[1.5] * figures], ends=[False, *[True] * figures], headed=headed
    )
    return caption("table", glance.title) + made


def recommendations(report: Report, text: HtmlText, caption: Caption) -> str:
    """One table; columns that no recommendation fills are left out."""
    found, words = report.recommendations, report.terms
    if not found:
        return ""
    columns = [
        ("number", 0.8, [one.number for one in found]),
        ("recommendation", 5.0, [one.text for one in found]),
        ("addressee", 2.0, [one.addressee for one in found]),
        ("smart", 1.5, ["\n".join(one.smart) for one in found]),
        ("follow_up", 2.4, [one.follow_up for one in found]),
    ]
    used = [column for column in columns if any(cell.strip() for cell in column[2])]
    rows = [[escaped(words[key]) for key, _, _ in used]]
    rows += [[text.cell(cells[place]) for _, _, cells in used] for place in range(len(found))]
    made = text.table(rows, weights=[weight for _, weight, _ in used])
    return caption("table", words["recommendations"]) + made


def codebook(report: Report, text: HtmlText, caption: Caption) -> str:
    """What each indicator asks, and what each of its values means."""
    words = report.terms
    parts = []
    for entry in report.codebook:
        parts.append(text.line(entry.label, "", "h2"))
        if entry.question:
            parts.append(text.line(entry.question, "printed"))
        if entry.definition:
            parts.append(text.line(entry.definition))
        columns = [
            ("value", 2.4, [label for _, label, _, _ in entry.values]),
            ("code", 0.8, [code for _, _, code, _ in entry.values]),
            ("definition", 6.0, [definition for _, _, _, definition in entry.values]),
        ]
        used = [column for column in columns if any(column[2])]
        rows = [[escaped(words[key]) for key, _, _ in used]]
        rows += [[escaped(cells[at]) for _, _, cells in used] for at in range(len(entry.values))]
        parts.append(caption("table", entry.label))
        parts.append(text.table(rows, weights=[weight for _, weight, _ in used]))
        source = f"{words['source']}{words['colon']} {entry.source}" if entry.source else ""
        doubt = "" if entry.confirmed else f"{words['unconfirmed']}."
        told = " ".join(part for part in (source, doubt) if part)
        if told:
            parts.append(text.line(told, "note"))
    return "".join(parts)
