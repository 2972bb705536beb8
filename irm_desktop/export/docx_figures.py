"""The at-a-glance table and its charts in Word."""

from irm_desktop.domain.report import AtAGlance, ChartSeries
from irm_desktop.export import docx_styles as styles
from irm_desktop.export.docx_body import Body
from irm_desktop.export.docx_tables import TEXT_WIDTH, table
from irm_desktop.export.wordml import escaped, paragraph, run

_FIGURE_COLUMN = 1500
_EMU_PER_TWIP = 635
_CHART_HEIGHT = 2750  # twips
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"


def add_glance(body: Body, glance: AtAGlance) -> None:
    """The figures of the plan, a column for each stage; group headings span the table."""
    if not glance.rows:
        return
    figures = len(glance.columns)
    widths = [TEXT_WIDTH - _FIGURE_COLUMN * figures, *[_FIGURE_COLUMN] * figures]
    head = [paragraph(styles.TABLE_HEAD, "", body.base)]
    head += [_text(body, styles.TABLE_FIGURE_HEAD, column) for column in glance.columns]
    rows = [head]
    for row in glance.rows:
        if row.kind == "heading":
            rows.append([_text(body, styles.TABLE_SECTION, row.label)])
            continue
        values = [*row.values, *[""] * figures][:figures]
        rows.append(
            [_text(body, styles.TABLE_TEXT, row.label)]
            + [_text(body, styles.TABLE_FIGURE, value) for value in values]
        )
    body.caption("table", glance.title)
    body.add(table(widths, rows, body.base, glance.title))


def _text(body: Body, style: str, text: str) -> str:
    return paragraph(style, run(text, base=body.base), body.base)


def add_chart(body: Body, figures: ChartSeries) -> None:
    """A chart over its caption, with alternative text. Its part is made by `charts.word_chart`."""
    body.charts += 1
    number = body.charts
    width, height = TEXT_WIDTH * _EMU_PER_TWIP, _CHART_HEIGHT * _EMU_PER_TWIP
    inline = (
        f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        f'distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" '
        f'name="Chart {number}" title="{escaped(figures.title)}" '
        f'descr="{escaped(figures.description)}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/chart">'
        f'<c:chart xmlns:c="{_DRAWING}/chart" r:id="chart{number}"/></a:graphicData></a:graphic>'
        "</wp:inline>"
    )
    body.add(paragraph(styles.FIGURE, f"<w:r><w:drawing>{inline}</w:drawing></w:r>", body.base))
    body.caption("figure", figures.title)
