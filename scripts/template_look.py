"""Type, colours and spacing of the Word template, and how a style is written.

Sizes are points, widths twips. The colours are those of the window.
"""

from xml.sax.saxutils import quoteattr

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'

INK, GREY, TEAL, TEAL_INK, BLUE = "1E2226", "5E646A", "1A544B", "0E463E", "2456A6"
TINT, PALE, LINE, STAR = "E4F2EF", "F5F8F7", "B9C4C1", "8A5A00"
# Grounds of the grades and their ink, weakest first; a draft's mark; lights. As in the window.
GRADES = (("EAE8E2", "4C5258"), ("E4F2EF", "1A544B"), ("C4E5DE", "0E463E"), ("8CCDBF", "08362F"))
WARNING_INK, WARNING_GROUND = "7A4B00", "FDF0D0"
LIGHTS = {"Green": "1D6638", "Yellow": "8A5A00", "Red": "9F241A"}
ARABIC = "Noto Naskh Arabic"  # text and headings: one Naskh reads better than two kinds of Arabic
SERIF = f'<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria" w:eastAsia="Cambria" w:cs="{ARABIC}"/>'
SANS = f'<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="{ARABIC}"/>'
SIGNS = '<w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/>'
MONO = (
    '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New"'
    ' w:cs="Courier New"/>'
)
TEXT_WIDTH = 9070  # twips: A4 less two margins of 25 mm
FACTS = (2350, 4650, 7000)  # twips from the margin: a value, a second label and its value


def size(points: float) -> str:
    """Naskh looks smaller than Latin letters of its size, so it gets a twelfth more."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 13 / 6)}"/>'


def spacing(before: float = 0, after: float = 0, line: float = 0) -> str:
    """Space in points before and after; line height as a factor, 0 for the inherited one."""
    rule = f' w:line="{round(line * 240)}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{rule}/>'


# Arabic has no italics: what is emphasised in Latin is bold there, what is quoted stays upright.
BOLD, ITALIC, EMPHASIS = "<w:b/><w:bCs/>", "<w:i/>", "<w:bCs/><w:i/>"
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
    "Default Paragraph Font", "Normal Table", "No List", "endnote text", "endnote reference",
    "annotation text", "annotation reference",
}  # fmt: skip
