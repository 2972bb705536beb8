"""The styles of the Word template for running text: every report's type and spacing.

The ids are those of `irm_desktop.export.docx_styles`. Sizes are points, widths twips.
"""

from scripts.template_look import (
    BLUE,
    BOLD,
    EMPHASIS,
    FACTS,
    GREY,
    HEAD,
    INK,
    ITALIC,
    KEEP,
    LIGHTS,
    LINE,
    MONO,
    NAMESPACES,
    PALE,
    SANS,
    SERIF,
    SIGNS,
    STAR,
    TEAL,
    TEAL_INK,
    TEXT_WIDTH,
    WARNING_GROUND,
    WARNING_INK,
    colour,
    size,
    spacing,
    style,
)
from scripts.template_tables import cell_styles, table_styles


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
        # Not in the defaults: LibreOffice would print signs in tables in this ink, whatever theirs.
        style(
            "paragraph", "Normal", "Normal", default=True, p="<w:widowControl/>", r=colour(INK),
            priority=0,
        ),
        style("paragraph", "BodyText", "Body Text", "Normal", p=spacing(0, 7, 1.2), priority=1),
        style("paragraph", "BodyTextKept", "Body Text Kept", "BodyText", "BodyText", KEEP),
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
            f'{bar}{pale}{spacing(0, 6, 1.2)}<w:ind w:left="255" w:right="255"/>', ITALIC,
        ),
        style(
            "paragraph", "Quote", "Quote", "BodyText", "BodyText",
            f'{spacing(2, 7, 1.2)}<w:ind w:left="454" w:right="454"/>', ITALIC, priority=29,
        ),
        style(
            "paragraph", "CodeBlock", "Code Block", "BodyText", "BodyText",
            f'{pale}{spacing(2, 7, 1)}<w:ind w:left="284" w:right="284"/>', MONO + size(9),
        ),
        # Facts stay together, each kept with the next; the overview may stand on the next page.
        style(
            "paragraph", "Fact", "Fact", "BodyText",
            p=f"{KEEP}<w:tabs>{places}</w:tabs>{spacing(0, 1, 1.1)}"
            f'<w:ind w:left="{FACTS[0]}" w:hanging="{FACTS[0]}"/>',
        ),
        style("paragraph", "FactLast", "Fact Last", "Fact", p='<w:keepNext w:val="0"/>'),
        style(
            "paragraph", "Status", "Status", "Fact",
            p=f'<w:keepNext w:val="0"/>{spacing(3, 3, 1.1)}',
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
            "paragraph", "EndnoteText", "endnote text", "BodyText",
            p=f'<w:tabs><w:tab w:val="left" w:pos="284"/></w:tabs>{spacing(0, 2, 1.1)}'
            '<w:ind w:left="284" w:hanging="284"/>',
            r=size(9),
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


def review_styles() -> list[str]:
    """Of a review copy: the label of a field with its code, comments, and how to review; and of
    a response: words that came in and went out, told apart by more than their colour."""
    pale = f'<w:shd w:val="clear" w:color="auto" w:fill="{PALE}"/>'
    return [
        style(
            "paragraph", "ReviewLabel", "IRM Review Label", "Normal",
            p=f"<w:keepLines/><w:suppressAutoHyphens/>{spacing(1.5, 1, 1.08)}",
            r=SANS + BOLD + colour(TEAL_INK) + size(9.5), quick=False,
        ),
        style(
            "paragraph", "ReviewLabelOver", "IRM Review Label Over", "ReviewLabel",
            p="<w:keepNext/>", quick=False,
        ),
        style(
            "paragraph", "ReviewHow", "IRM Review How", "Normal",
            p=f'{pale}{spacing(0, 3, 1.2)}<w:ind w:left="113" w:right="113"/>',
            r=SANS + size(10), quick=False,
        ),
        style("paragraph", "CommentText", "annotation text", "Normal", r=SANS + size(9),
              quick=False),
        style(
            "character", "ReviewCode", "IRM Review Code", "DefaultParagraphFont",
            r='<w:b w:val="0"/><w:bCs w:val="0"/>' + colour(GREY) + size(8.5), quick=False,
        ),
        style(
            "character", "Inserted", "IRM Inserted", "DefaultParagraphFont",
            r=colour(BLUE) + '<w:u w:val="single"/>', quick=False,
        ),
        style(
            "character", "Deleted", "IRM Deleted", "DefaultParagraphFont",
            r="<w:strike/>" + colour(GREY), quick=False,
        ),
        style(
            "character", "CommentReference", "annotation reference", "DefaultParagraphFont",
            r=size(8), quick=False,
        ),
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
            "paragraph", "CoverDraft", "Cover Draft", "CoverLine",
            p=f'<w:pBdr><w:left w:val="single" w:sz="24" w:space="8" w:color="{STAR}"/></w:pBdr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{WARNING_GROUND}"/>{spacing(36, 0, 1.4)}'
            '<w:ind w:left="227"/>',
            r=BOLD + colour(WARNING_INK) + size(12),
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
            "paragraph", "HeaderDraft", "Header Draft", "Normal", p=spacing(0, 2),
            r=SANS + BOLD + colour(WARNING_INK) + size(8.5), quick=False,
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
        one("Emphasis", "Emphasis", EMPHASIS, 20),
        one("StrongEmphasis", "Strong Emphasis", BOLD + ITALIC),
        one("Code", "Code", MONO + size(9)),
        one("Star", "Star", SIGNS + colour(STAR)),
        *(
            one(f"Light{name}", f"Light {name}", SIGNS + colour(ink) + size(8))
            for name, ink in LIGHTS.items()
        ),
        one("EndnoteReference", "endnote reference", '<w:vertAlign w:val="superscript"/>'),
        one("Label", "Label", SANS + BOLD),
        one("Hyperlink", "Hyperlink", link),
        one("HyperlinkStrong", "Hyperlink Strong", BOLD + link),
        one("HyperlinkEmphasis", "Hyperlink Emphasis", EMPHASIS + link),
        one("HyperlinkStrongEmphasis", "Hyperlink Strong Emphasis", BOLD + ITALIC + link),
    ]  # fmt: skip


def styles() -> str:
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{SERIF}{size(10.5)}"
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>"
    )
    every = [
        *body_styles(), *front_styles(), *list_styles(), *cell_styles(), *review_styles(),
        *character_styles(), *table_styles(),
    ]  # fmt: skip
    return f"{HEAD}<w:styles {NAMESPACES}>{defaults}{''.join(every)}</w:styles>"
