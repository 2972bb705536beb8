"""A bar chart for Word: its XML with the figures inside, and the workbook behind it.

Written as text, as the body is: openpyxl needs longer for one chart than all the rest of a short
report takes. Excel's own charts are made in `charts`; both follow `chart_look`.
"""

import io
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from irm_desktop.domain.report import ChartSeries
from irm_desktop.export.chart_look import ChartLook, SeriesLook, chart_look
from irm_desktop.export.wordml import R, escaped

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_TEXT = (
    '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="800"><a:latin typeface="Calibri"/>'
    '<a:cs typeface="Noto Naskh Arabic"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>'
    "</c:txPr>"
)
_NO_FRAME = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
_TICKS = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
_BOOK = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/><Override '
    f'PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
    f'Type="{R}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{R}"><sheets><sheet name="Data" '
    'sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship '
    f'Id="rId1" Type="{R}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
}


@dataclass(frozen=True, slots=True)
class ChartPart:
    """A chart's XML and the small workbook that Word opens to edit its figures."""

    xml: bytes
    workbook: bytes


def word_chart(figures: ChartSeries, right_to_left: bool = False) -> ChartPart:
    """The two parts of one chart. Word draws what is cached in the first of them."""
    look = chart_look(figures, right_to_left)
    return ChartPart(_chart(figures, look).encode("utf-8"), _workbook(figures))


def _chart(figures: ChartSeries, look: ChartLook) -> str:
    series = "".join(_series(figures, look, place) for place in range(len(figures.series)))
    legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>'
    return (
        f'{_HEAD}<c:chartSpace xmlns:c="{_CHART}" xmlns:a="{_DRAWING}" xmlns:r="{R}">'
        '<c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>'
        '<c:barChart><c:barDir val="col"/>'
        f'<c:grouping val="{look.grouping}"/><c:varyColors val="0"/>{series}'
        f'<c:gapWidth val="{look.gap}"/><c:overlap val="{look.overlap}"/>'
        '<c:axId val="10"/><c:axId val="100"/>'
        f"</c:barChart>{_axes(look)}</c:plotArea>{legend if look.legend else ''}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        f'{_NO_FRAME}{_TEXT}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>'
        "</c:chartSpace>"
    )


def _series(figures: ChartSeries, look: ChartLook, place: int) -> str:
    name, counts = figures.series[place]
    column, last = _letter(place + 1), len(figures.categories) + 1
    one = look.series[place]
    points = [str(count) for count in counts]
    return (
        f'<c:ser><c:idx val="{place}"/><c:order val="{place}"/><c:tx><c:strRef><c:f>Data!'
        f"${column}$1</c:f><c:strCache>{_points([escaped(name)])}</c:strCache></c:strRef></c:tx>"
        f'<c:spPr><a:solidFill><a:srgbClr val="{one.fill}"/></a:solidFill></c:spPr>'
        f'<c:invertIfNegative val="0"/>{_labels(look, one)}<c:cat><c:strRef>'
        f"<c:f>Data!$A$2:$A${last}</c:f>"
        f"<c:strCache>{_points([escaped(text) for text in figures.categories])}</c:strCache>"
        f"</c:strRef></c:cat><c:val><c:numRef><c:f>Data!${column}$2:${column}${last}</c:f>"
        f"<c:numCache><c:formatCode>0</c:formatCode>{_points(points)}</c:numCache></c:numRef>"
        "</c:val></c:ser>"
    )


def _points(values: Sequence[str]) -> str:
    every = "".join(
        f'<c:pt idx="{index}"><c:v>{value}</c:v></c:pt>' for index, value in enumerate(values)
    )
    return f'<c:ptCount val="{len(values)}"/>{every}'


def _labels(look: ChartLook, one: SeriesLook) -> str:
    """The figures on the bars. Without all of these LibreOffice prints every kind of label."""
    return (
        f'<c:dLbls><c:numFmt formatCode="{look.figures}" sourceLinked="0"/><c:spPr><a:noFill/>'
        "<a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>"
        f'<a:defRPr sz="800"><a:solidFill><a:srgbClr val="{one.ink}"/></a:solidFill></a:defRPr>'
        '</a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
        '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>'
        '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
    )


def _axes(look: ChartLook) -> str:
    """From right to left the first category stands at the right, and the axis with it."""
    scaling = '<c:scaling><c:orientation val="minMax"/>'
    along = scaling.replace("minMax", "maxMin") if look.mirrored else scaling
    side = "r" if look.mirrored else "l"
    return (
        f'<c:catAx><c:axId val="10"/>{along}</c:scaling><c:delete val="0"/>'
        f'<c:axPos val="b"/>{_TICKS}<c:crossAx val="100"/><c:crosses val="autoZero"/>'
        '<c:lblOffset val="100"/></c:catAx>'
        f'<c:valAx><c:axId val="100"/>{scaling}<c:min val="0"/></c:scaling><c:delete val="0"/>'
        f'<c:axPos val="{side}"/><c:numFmt formatCode="0" sourceLinked="0"/>{_TICKS}'
        f'<c:crossAx val="10"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>'
        f'<c:majorUnit val="{look.step}"/></c:valAx>'
    )


def _workbook(figures: ChartSeries) -> bytes:
    rows = "".join(
        f'<row r="{number}">{"".join(cells)}</row>'
        for number, cells in enumerate(_rows(figures), 1)
    )
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData>{rows}</sheetData></worksheet>'
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as book:
        for name, xml in {**_BOOK, "xl/worksheets/sheet1.xml": sheet}.items():
            book.writestr(name, _HEAD + xml)
    return target.getvalue()


def _rows(figures: ChartSeries) -> Iterator[list[str]]:
    """The names of the series across, then a row for each category."""
    yield [_words(f"{_letter(place)}1", name) for place, (name, _) in enumerate(figures.series, 1)]
    for line, category in enumerate(figures.categories):
        row = line + 2
        yield [_words(f"A{row}", category)] + [
            f'<c r="{_letter(place)}{row}"><v>{counts[line]}</v></c>'
            for place, (_, counts) in enumerate(figures.series, 1)
        ]


def _words(cell: str, text: str) -> str:
    return f'<c r="{cell}" t="inlineStr"><is><t>{escaped(text)}</t></is></c>'


def _letter(column: int) -> str:
    """The letter of a column counted from 0; a chart has far fewer than 26 series."""
    return chr(ord("A") + column)
