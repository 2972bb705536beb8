"""The styles of the Word template for tables: what stands in their cells, and their lines."""

from scripts.template_look import (
    BOLD,
    GRADES,
    GREY,
    INK,
    ITALIC,
    LINE,
    SANS,
    TEAL,
    TEAL_INK,
    TINT,
    colour,
    size,
    spacing,
    style,
)


def ground(fill: str) -> str:
    """A tinted ground with a little room around the words, inside the cell."""
    edges = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="{space}" w:color="{fill}"/>'
        for side, space in (("top", 1), ("left", 3), ("bottom", 1), ("right", 3))
    )
    return (
        f'<w:pBdr>{edges}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
        f'{spacing(0, 0, 1.08)}<w:ind w:left="70" w:right="70"/>'
    )


def cell_styles() -> list[str]:
    def cell(id_: str, name: str, p: str, r: str, based: str = "Normal") -> str:
        return style("paragraph", id_, name, based, p=p, r=r, quick=False)

    centre, right = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
    return [
        # A little space above brings the words to the height of those with a ground.
        cell("TableText", "Table Text", spacing(1.5, 0, 1.08), SANS + size(9.5)),
        cell("TableTextKept", "Table Text Kept", "<w:keepNext/>", "", "TableText"),
        cell("TableRowHead", "Table Row Head", "", colour(TEAL_INK), "TableText"),
        cell("TableRowHeadKept", "Table Row Head Kept", "<w:keepNext/>", "", "TableRowHead"),
        cell("TableCentre", "Table Centre", centre, "", "TableText"),
        cell("TableMark", "Table Mark", centre, BOLD, "TableText"),
        cell(
            "TableMarkHead", "Table Mark Head", f"<w:keepNext/>{spacing(0, 0, 1.05)}{centre}", "",
            "TableHead",
        ),
        *(
            cell(
                f"TableGrade{grade}", f"Table Grade {grade}", ground(fill), colour(ink), "TableText"
            )
            for grade, (fill, ink) in enumerate(GRADES)
        ),
        cell(
            "TableBullet", "Table Bullet",
            '<w:numPr><w:numId w:val="3"/></w:numPr>' + spacing(0, 1, 1.08), "", "TableText",
        ),
        cell(
            "TableNumber", "Table Number",
            '<w:numPr><w:numId w:val="4"/></w:numPr>' + spacing(0, 1, 1.08), "", "TableText",
        ),
        cell(
            "TableNote", "Table Note", f"<w:keepLines/>{spacing(3, 6, 1.1)}",
            colour(GREY) + size(9), "TableText",
        ),
        cell(
            "GridChoice", "Grid Choice",
            f'<w:suppressAutoHyphens/>{spacing(0, 1, 1)}<w:ind w:left="260" w:right="40" '
            'w:hanging="200"/>', SANS + colour(GREY) + size(8.5),
        ),
        cell("GridChosen", "Grid Chosen", "", BOLD + colour(INK), "GridChoice"),
        cell("GridLabelKept", "Grid Label Kept", "<w:keepNext/>", "", "GridLabel"),
        cell(
            "TableHead", "Table Head", f"<w:keepNext/>{spacing(0, 0, 1.05)}",
            BOLD + colour(TEAL_INK) + size(9), "TableText",
        ),
        cell(
            "TableSection", "Table Section", f"<w:keepNext/>{spacing(5, 0, 1.05)}",
            BOLD + colour(TEAL), "TableText",
        ),
        cell("TableFigure", "Table Figure", right, "", "TableText"),
        cell(
            "TableFigureHead", "Table Figure Head", f"<w:keepNext/>{spacing(0, 0, 1.05)}{right}",
            "", "TableHead",
        ),
        cell(
            "GridHead", "Grid Head",
            f"<w:keepNext/><w:suppressAutoHyphens/>{spacing(0, 0, 1)}"
            f'<w:ind w:left="40" w:right="40"/>{centre}',
            SANS + BOLD + colour(TEAL_INK) + size(8),
        ),
        cell(
            "GridValue", "Grid Value",
            f'<w:keepNext/><w:suppressAutoHyphens/>{spacing(0, 0, 0.95)}'
            '<w:ind w:left="40" w:right="20"/>', SANS + size(8),
        ),
        cell(
            "GridLabel", "Grid Label",
            f'<w:suppressAutoHyphens/>{spacing(1, 1, 1)}<w:ind w:left="60" w:right="40"/>',
            SANS + size(8),
        ),
        cell("GridMark", "Grid Mark", spacing(1, 1, 1) + centre, SANS + BOLD + size(9)),
        cell(
            "GridNote", "Grid Note", spacing(1, 1, 1) + centre,
            SANS + ITALIC + colour(GREY) + size(8),
        ),
        style(
            "paragraph", "AfterTable", "After Table", "Normal",
            p='<w:spacing w:before="0" w:after="0" w:line="160" w:lineRule="exact"/>', quick=False,
        ),
        cell("BeforeTable", "Before Table", "<w:keepNext/>", "", "AfterTable"),
    ]  # fmt: skip


def table_styles() -> list[str]:
    def border(sides: str, width: int) -> str:
        return "".join(
            f'<w:{side} w:val="single" w:sz="{width}" w:space="0" w:color="{LINE}"/>'
            for side in sides.split()
        )

    def margins(top: int, side: int) -> str:
        return (
            f'<w:tblCellMar><w:top w:w="{top}" w:type="dxa"/><w:left w:w="{side}" w:type="dxa"/>'
            f'<w:bottom w:w="{top}" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/>'
            "</w:tblCellMar>"
        )

    head = (
        '<w:tblStylePr w:type="firstRow"><w:tcPr>'
        f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/><w:vAlign w:val="center"/></w:tcPr>'
        "</w:tblStylePr>"
    )
    lines, every = (
        border("top bottom insideH", 4),
        border("top left bottom right insideH insideV", 4),
    )
    sides = border("top left bottom right", 4)
    rows = f"<w:tblPr><w:tblBorders>{lines}</w:tblBorders>{margins(50, 85)}</w:tblPr>"
    box = f"<w:tblPr><w:tblBorders>{sides}</w:tblBorders>{margins(50, 113)}</w:tblPr>"
    grid = f"<w:tblPr><w:tblBorders>{every}</w:tblBorders>{margins(20, 0)}</w:tblPr>"
    return [
        style(
            "table", "TableNormal", "Normal Table", default=True, quick=False,
            extra='<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>' + margins(0, 108) + "</w:tblPr>",
        ),
        style("numbering", "NoList", "No List", default=True, quick=False),
        style(
            "table", "IRMFigures", "IRM Figures", "TableNormal",
            extra=f"<w:tblPr>{margins(0, 60)}</w:tblPr>",
        ),
        style("table", "IRMTable", "IRM Table", "TableNormal", extra=rows + head),
        style("table", "IRMField", "IRM Field", "TableNormal", extra=box + head),
        style(
            "table", "IRMGrid", "IRM Grid", "TableNormal",
            extra=grid + '<w:tcPr><w:vAlign w:val="center"/></w:tcPr>' + head,
        ),
    ]  # fmt: skip
