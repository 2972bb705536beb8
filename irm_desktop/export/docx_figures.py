"""The at-a-glance table and its charts in Word."""

from collections.abc import Sequence

from irm_desktop.domain.report import AtAGlance, ChartSeries
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_tables import (
    TEXT_WIDTH,
    cell,
    closing,
    opening,
    room_for,
    table,
    table_row,
)
from irm_desktop.export.wordml import escaped, paragraph, run

_FIGURE_COLUMN, _WIDEST = 1500, 3000  # twips: as long as the texts allow it, and at most
_EMU_PER_TWIP = 635
_CHART_HEIGHT = 2600  # twips
_CHARACTER, _GAP = 80, 80  # twips: a character of a label of an axis, the space between labels
_LINES = 3  # of a label
_MARGIN = 60  # twips beside a chart in the style of the table of charts
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def add_glance(body: Body, glance: AtAGlance) -> None:
    """The figures of the plan, a column for each stage; group headings span the table.

    They are compared at a glance, so they stand on one page."""
    if not glance.rows:
        return
    figures = len(glance.columns)
    longest = max((len(value) for row in glance.rows for value in row.values), default=0)
    width = max(_FIGURE_COLUMN, min(room_for(longest), _WIDEST))
    widths = [TEXT_WIDTH - width * figures, *[width] * figures]
    headed = any(glance.columns)  # a single column needs no name, and no empty head
    head = [paragraph(styles.TABLE_HEAD, "", body.base)]
    head += [_text(body, styles.TABLE_FIGURE_HEAD, column) for column in glance.columns]
    rows = [head] if headed else []
    for row in glance.rows:
        if row.kind == "heading":
            rows.append([_text(body, styles.TABLE_SECTION, row.label)])
            continue
        values = [*row.values, *[""] * figures][:figures]
        rows.append(
            [_text(body, styles.TABLE_TEXT, row.label)]
            + [_text(body, styles.TABLE_FIGURE, value) for value in values]
        )
    body.keep_last()
    body.caption("table", glance.title)
    body.add(table(widths, rows, body.base, glance.title, headed=headed, whole=True))


def _text(body: Body, style: str, text: str) -> str:
    return paragraph(style, run(text, base=body.base), body.base)


def add_charts(body: Body, charts: Sequence[ChartSeries]) -> None:
    """The charts, two side by side as far as there are two; each with its caption below.

    Their parts are made by `word_chart`, in the order of `body.figures`.
    """
    for pair in _pairs(charts):
        width = TEXT_WIDTH // len(pair)
        cells = [_chart(body, figures, width - 2 * _MARGIN * (len(pair) - 1)) for figures in pair]
        if len(cells) == 1:
            body.add(cells[0])
            continue
        row = table_row([cell(content, width) for content in cells])
        body.add(opening(styles.FIGURES, [width] * len(pair), body.base) + row + closing())


def _pairs(charts: Sequence[ChartSeries]) -> list[list[ChartSeries]]:
    """Two charts each, but one alone whose labels would be too narrow at half the width."""
    pairs: list[list[ChartSeries]] = []
    for figures in charts:
        last = pairs[-1] if pairs else []
        if len(last) == 1 and _is_narrow(last[0]) and _is_narrow(figures):
            last.append(figures)
        else:
            pairs.append([figures])
    return pairs


def _is_narrow(figures: ChartSeries) -> bool:
    """Whether at half the width no word of a label is broken, and no label has many lines."""
    room = TEXT_WIDTH // 2 // max(1, len(figures.categories)) - _GAP
    words = [len(word) for category in figures.categories for word in category.split()]
    labels = max(map(len, figures.categories), default=0)
    return max(words, default=0) * _CHARACTER <= room and labels * _CHARACTER <= _LINES * room


def _chart(body: Body, figures: ChartSeries, width: int) -> str:
    """A chart `width` twips wide, with alternative text, over its caption."""
    body.figures.append(figures)
    number = len(body.figures)
    inline = (
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent cx="{width * _EMU_PER_TWIP}" cy="{_CHART_HEIGHT * _EMU_PER_TWIP}"/>'
        f'<wp:docPr id="{number}" name="Chart {number}" title="{escaped(figures.title)}" '
        f'descr="{escaped(figures.description)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/chart">'
        f'<c:chart xmlns:c="{_DRAWING}/chart" r:id="chart{number}"/></a:graphicData></a:graphic>'
        "</wp:inline>"
    )
    # In a paragraph from right to left LibreOffice turns the figures of the axis around: 21 for 12.
    drawing = paragraph(styles.FIGURE, f"<w:r><w:drawing>{inline}</w:drawing></w:r>")
    return drawing + body.caption_text("figure", figures.title)
