"""The tables that close a report: recommendations, and the codebook of its indicators."""

from collections.abc import Sequence

from irm_desktop.domain.report import CodebookEntry, ReportRecommendation
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_tables import share, table
from irm_desktop.export.wordml import is_right_to_left, paragraph, run


def add_recommendations(body: Body, recommendations: Sequence[ReportRecommendation]) -> None:
    """One table; columns that no recommendation fills are left out."""
    if not recommendations:
        return
    words = body.terms
    columns: list[tuple[str, float, list[str]]] = [
        ("number", 0.8, [item.number for item in recommendations]),
        ("recommendation", 5.0, [item.text for item in recommendations]),
        ("addressee", 2.0, [item.addressee for item in recommendations]),
        ("smart", 2.8, [" · ".join(item.smart) for item in recommendations]),
        ("follow_up", 2.4, [item.follow_up for item in recommendations]),
    ]
    used = [column for column in columns if any(text.strip() for text in column[2])]
    rows = [[_head(body, words[key]) for key, _, _ in used]]
    rows += [
        [_passages(body, texts[index]) for _, _, texts in used]
        for index in range(len(recommendations))
    ]
    body.caption("table", words["recommendations"])
    body.add(
        table(share([weight for _, weight, _ in used]), rows, body.base, words["recommendations"])
    )


def add_codebook(body: Body, entries: Sequence[CodebookEntry], level: int) -> None:
    """What each indicator asks, and what each of its values means; `level` of their headings."""
    words = body.terms
    for entry in entries:
        body.heading(level, entry.label)
        if entry.question:
            body.add(_emphasised(body, entry.question))
        body.line(styles.BODY_KEPT, entry.definition)
        columns: list[tuple[str, float, list[str]]] = [
            ("value", 2.4, [label for _, label, _, _ in entry.values]),
            ("code", 0.8, [code for _, _, code, _ in entry.values]),
            ("definition", 6.6, [definition for _, _, _, definition in entry.values]),
        ]
        used = [column for column in columns if any(column[2])]
        rows = [[_head(body, words[key]) for key, _, _ in used]]
        rows += [
            [_cell(body, texts[index]) for _, _, texts in used]
            for index in range(len(entry.values))
        ]
        body.caption("table", entry.label)
        widths = share([weight for _, weight, _ in used])
        body.add(table(widths, rows, body.base, entry.label))
        body.line(styles.NOTE, _source(body, entry))


def _source(body: Body, entry: CodebookEntry) -> str:
    words = body.terms
    source = f"{words['source']}{words['colon']} {entry.source}" if entry.source else ""
    doubt = "" if entry.confirmed else f"{words['unconfirmed']}."
    return " ".join(part for part in (source, doubt) if part)


def _emphasised(body: Body, text: str) -> str:
    return paragraph(styles.BODY_KEPT, run(text, styles.EMPHASIS, body.base), body.base)


def _head(body: Body, text: str) -> str:
    return paragraph(styles.TABLE_HEAD, run(text, base=body.base), body.base)


def _cell(body: Body, text: str) -> str:
    base = is_right_to_left(text, body.base)
    return paragraph(styles.TABLE_TEXT, run(text, base=base), base)


def _passages(body: Body, markdown: str) -> str:
    """The Markdown of a cell: its paragraphs, one under the other."""
    return body.cell_paragraphs(markdown)
