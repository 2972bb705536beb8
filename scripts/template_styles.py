"""The styles of the Word template: type, colours and spacing of every report.

The ids are those of `irm_desktop.export.docx_styles`. Sizes are points, widths twips.
"""

from xml.sax.saxutils import quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

INK, GREY, TEAL, TEAL_INK, BLUE = "1E2226", "5E646A", "1A544B", "0E463E", "2456A6"
TINT, PALE, LINE, STAR = "E4F2EF", "F5F8F7", "B9C4C1", "8A5A00"
SERIF = (
    '<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="Times New Roman"/>'
)
SANS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>'
MONO = (
    '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New"'
    ' w:cs="Courier New"/>'
)
TEXT_WIDTH = 9070  # twips: A4 less two margins of 25 mm
FACTS = (2350, 4650, 7000)  # twips from the margin: a value, a second label and its value


def size(points: float) -> str:
    half = round(points * 2)
    return f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>'


def spacing(before: float = 0, after: float = 0, line: float = 0) -> str:
    """Space in points before and after; line height as a factor, 0 for the inherited one."""
    rule = f' w:line="{round(line * 240)}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{rule}/>'


BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
KEEP = "<w:keepNext/><w:keepLines/>"


def colour(value: str) -> str:
    return f'<w:color w:val="{value}"/>'


def style(
    kind: str,
    id_: str,
    name: str,
    based: str = "",
    follow: str = "",
    p: str = "",
    r: str = "",
    *,
    extra: str = "",
    quick: bool = True,
    default: bool = False,
    priority: int = 99,
) -> str:
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    first = ' w:default="1"' if default else ""
    parts = [
        f'<w:style w:type="{kind}"{first}{custom} w:styleId="{id_}">'
        f"<w:name w:val={quoteattr(name)}/>"
    ]
    parts += [f'<w:basedOn w:val="{based}"/>'] if based else []
    parts += [f'<w:next w:val="{follow}"/>'] if follow else []
    parts += [f'<w:uiPriority w:val="{priority}"/>', "<w:qFormat/>" if quick else ""]
    parts += [f"<w:pPr>{p}</w:pPr>"] if p else []
    parts += [f"<w:rPr>{r}</w:rPr>"] if r else []
    return "".join([*parts, extra, "</w:style>"])


BUILT_IN = {
    "Normal", "Body Text", "Title", "Subtitle", "heading 1", "heading 2", "heading 3", "heading 4",
    "Quote", "caption", "List Bullet", "List Bullet 2", "List Bullet 3", "List Number",
    "List Number 2", "List Number 3", "List Continue", "List Continue 2", "List Continue 3",
    "TOC Heading", "toc 1", "toc 2", "toc 3", "header", "footer", "Hyperlink", "Strong", "Emphasis",
    "Default Paragraph Font", "Normal Table", "No List",
}  # fmt: skip


def heading(level: int, points: float, before: float, after: float, rest: str = "") -> str:
    return style(
        "paragraph", f"Heading{level}", f"heading {level}", "Normal", "BodyText",
        f'{KEEP}<w:suppressAutoHyphens/>'
        f'{spacing(before, after, 1.08)}'
        f'<w:outlineLvl w:val="{level - 1}"/>',
        f"{SANS}{BOLD}{colour(TEAL_INK if level < 3 else INK)}{rest}{size(points)}",
        priority=9,
    )  # fmt: skip


def body_styles() -> list[str]:
    bar = f'<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="{TEAL}"/></w:pBdr>'
    pale = f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
    places = "".join(f'<w:tab w:val="left" w:pos="{place}"/>' for place in FACTS)
    return [
        style("paragraph", "Normal", "Normal", default=True, p="<w:widowControl/>", priority=0),
        style("paragraph", "BodyText", "Body Text", "Normal", p=spacing(0, 7, 1.2), priority=1),
        heading(1, 20, 26, 8),
        style(
            "paragraph", "Heading1Page", "Heading 1 New Page", "Heading1", "BodyText",
            f"<w:pageBreakBefore/>{spacing(0, 10, 1.08)}", priority=9,
        ),
        heading(2, 15, 20, 6),
        heading(3, 12, 14, 4),
        heading(4, 10.5, 10, 3),
        style(
            "paragraph", "CommitmentText", "Commitment Text", "BodyText", "BodyText",
            f'{bar}{pale}{spacing(0, 6, 1.2)}<w:ind w:left="284" w:right="170"/>', ITALIC,
        ),
        style(
            "paragraph", "Quote", "Quote", "BodyText", "BodyText",
            f'{spacing(2, 7, 1.2)}<w:ind w:left="454" w:right="454"/>', ITALIC, priority=29,
        ),
        style(
            "paragraph", "CodeBlock", "Code Block", "BodyText", "BodyText",
            f'{pale}{spacing(2, 7, 1)}<w:ind w:left="284" w:right="284"/>', MONO + size(9),
        ),
        # Facts, status and overview stay together: each is kept with the next.
        style(
            "paragraph", "Fact", "Fact", "BodyText",
            p=f"{KEEP}<w:tabs>{places}</w:tabs>{spacing(0, 1, 1.1)}"
            f'<w:ind w:left="{FACTS[0]}" w:hanging="{FACTS[0]}"/>',
        ),
        style(
            "paragraph", "Status", "Status", "Fact", p=spacing(3, 3, 1.1),
            r=SANS + colour(TEAL_INK) + size(10.5),
        ),
        style(
            "paragraph", "EditorialNote", "Editorial Note", "Fact", p=spacing(2, 1, 1.1),
            r=SANS + colour(GREY) + size(9.5),
        ),
        style(
            "paragraph", "Note", "Note", "BodyText", p=spacing(2, 8, 1.1),
            r=SANS + colour(GREY) + size(9),
        ),
        style(
            "paragraph", "Caption", "caption", "Normal", "BodyText",
            f"{KEEP}{spacing(10, 4, 1.1)}", SANS + BOLD + colour(TEAL) + size(9), priority=35,
        ),
        style(
            "paragraph", "FigureCaption", "Figure Caption", "Caption", "BodyText",
            f'<w:keepNext w:val="0"/>{spacing(2, 10, 1.1)}',
        ),
        style("paragraph", "Figure", "Figure", "Normal", p=f"<w:keepNext/>{spacing(6, 0)}"),
    ]  # fmt: skip


def front_styles() -> list[str]:
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{TEXT_WIDTH}"/></w:tabs>'

    def entry(level: int, before: float, after: float, indent: int, r: str) -> str:
        ind = f'<w:ind w:left="{indent}"/>'
        return style(
            "paragraph", f"TOC{level}", f"toc {level}", "Normal", "Normal",
            f"{tab}{spacing(before, after, 1.1)}{ind}", SANS + r, priority=39, quick=False,
        )  # fmt: skip

    rule = f'<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="{LINE}"/></w:pBdr>'
    middle = f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs>'
    cover_rule = f'<w:pBdr><w:top w:val="single" w:sz="18" w:space="14" w:color="{TEAL}"/></w:pBdr>'
    return [
        style(
            "paragraph", "CoverKind", "Cover Kind", "Normal", "Title", spacing(150, 10),
            SANS + BOLD + colour(TEAL) + size(13),
        ),
        style(
            "paragraph", "Title", "Title", "Normal", "Subtitle",
            f"{KEEP}{cover_rule}<w:suppressAutoHyphens/>{spacing(0, 8, 1.05)}",
            SANS + BOLD + colour(TEAL_INK) + size(30), priority=10,
        ),
        style(
            "paragraph", "Subtitle", "Subtitle", "Normal", "BodyText",
            f"<w:suppressAutoHyphens/>{spacing(0, 48, 1.15)}",
            SANS + colour(GREY) + size(15), priority=11,
        ),
        style(
            "paragraph", "CoverLine", "Cover Line", "Normal", p=spacing(0, 4, 1.2),
            r=SANS + size(11),
        ),
        style(
            "paragraph", "CoverNote", "Cover Note", "Normal", p=spacing(30, 0, 1.2),
            r=SANS + colour(GREY) + size(9),
        ),
        style(
            "paragraph", "TOCHeading", "TOC Heading", "Normal", "BodyText",
            f"{KEEP}<w:pageBreakBefore/>{spacing(0, 10, 1.08)}",
            SANS + BOLD + colour(TEAL_INK) + size(20), priority=39,
        ),
        entry(1, 7, 2, 0, BOLD + size(10.5)),
        entry(2, 0, 1.5, 284, size(10)),
        entry(3, 0, 1, 567, size(9.5)),
        style(
            "paragraph", "Header", "header", "Normal", p=f"{rule}{middle}",
            r=SANS + colour(GREY) + size(8.5), quick=False,
        ),
        style(
            "paragraph", "Footer", "footer", "Normal", p=middle,
            r=SANS + colour(GREY) + size(8.5), quick=False,
        ),
    ]  # fmt: skip


def list_styles() -> list[str]:
    styles = []
    for level in (1, 2, 3):
        tail, word = ("", "") if level == 1 else (str(level), f" {level}")
        number = f'<w:ilvl w:val="{level - 1}"/>' if level > 1 else ""
        styles += [
            style(
                "paragraph", f"ListBullet{tail}", f"List Bullet{word}", "BodyText",
                p=f'<w:numPr>{number}<w:numId w:val="1"/></w:numPr>{spacing(0, 3, 1.2)}'
                "<w:contextualSpacing w:val=\"0\"/>",
            ),
            style(
                "paragraph", f"ListNumber{tail}", f"List Number{word}", "BodyText",
                p=f'<w:numPr>{number}<w:numId w:val="2"/></w:numPr>{spacing(0, 3, 1.2)}',
            ),
            style(
                "paragraph", f"ListContinue{tail}", f"List Continue{word}", "BodyText",
                p=f'{spacing(0, 3, 1.2)}<w:ind w:left="{level * 397}"/>',
            ),
        ]  # fmt: skip
    return styles


def cell_styles() -> list[str]:
    def cell(id_: str, name: str, p: str, r: str, based: str = "Normal") -> str:
        return style("paragraph", id_, name, based, p=p, r=r, quick=False)

    centre, right = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'
    return [
        cell("TableText", "Table Text", spacing(0, 0, 1.08), SANS + size(9.5)),
        cell("TableTextKept", "Table Text Kept", "<w:keepNext/>", "", "TableText"),
        cell("GridLabelKept", "Grid Label Kept", "<w:keepNext/>", "", "GridLabel"),
        cell(
            "TableHead", "Table Head", f"<w:keepNext/>{spacing(0, 0, 1.05)}",
            BOLD + colour(TEAL_INK) + size(9), "TableText",
        ),
        cell(
            "TableSection", "Table Section", f"<w:keepNext/>{spacing(5, 0, 1.05)}",
            BOLD + colour(TEAL), "TableText",
        ),
        cell("TableFigure", "Table Figure", spacing(0, 0, 1.08) + right, "", "TableText"),
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
    ]  # fmt: skip


def character_styles() -> list[str]:
    link = colour(BLUE) + '<w:u w:val="single"/>'

    def one(id_: str, name: str, r: str, priority: int = 99) -> str:
        return style("character", id_, name, "DefaultParagraphFont", r=r, priority=priority)

    return [
        style(
            "character", "DefaultParagraphFont", "Default Paragraph Font",
            quick=False, default=True, priority=1,
        ),
        one("Strong", "Strong", BOLD, 22),
        one("Emphasis", "Emphasis", ITALIC, 20),
        one("StrongEmphasis", "Strong Emphasis", BOLD + ITALIC),
        one("Code", "Code", MONO + size(9)),
        one(
            "Star", "Star",
            '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>'
            + colour(STAR),
        ),
        one("Label", "Label", SANS + BOLD),
        one("Hyperlink", "Hyperlink", link),
        one("HyperlinkStrong", "Hyperlink Strong", BOLD + link),
        one("HyperlinkEmphasis", "Hyperlink Emphasis", ITALIC + link),
        one("HyperlinkStrongEmphasis", "Hyperlink Strong Emphasis", BOLD + ITALIC + link),
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
        f'<w:shd w:val="clear" w:color="auto" w:fill="{TINT}"/></w:tcPr></w:tblStylePr>'
    )
    lines, every = (
        border("top bottom insideH", 4),
        border("top left bottom right insideH insideV", 4),
    )
    rows = f"<w:tblPr><w:tblBorders>{lines}</w:tblBorders>{margins(50, 85)}</w:tblPr>"
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
        style(
            "table", "IRMGrid", "IRM Grid", "TableNormal",
            extra=grid + '<w:tcPr><w:vAlign w:val="center"/></w:tcPr>' + head,
        ),
    ]  # fmt: skip


def styles() -> str:
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{SERIF}{colour(INK)}{size(10.5)}"
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    every = [
        *body_styles(), *front_styles(), *list_styles(), *cell_styles(), *character_styles(),
        *table_styles(),
    ]  # fmt: skip
    return f"{HEAD}<w:styles {NAMESPACES}>{defaults}{''.join(every)}</w:styles>"
