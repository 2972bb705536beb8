"""Make `resources/templates/report.docx`: the styles, numbering and page of every Word report.

The template holds no text of a report, no picture and no author. Run it after a change of a style:
`python -m scripts.make_template [target]`. The bytes are the same at every run.
"""

import sys
import zipfile
from pathlib import Path

from scripts.template_look import HEAD, NAMESPACES, TEXT_WIDTH, R
from scripts.template_styles import styles
from scripts.template_theme import theme

__all__ = ["TEXT_WIDTH", "make", "styles"]

OFFICE = "application/vnd.openxmlformats-officedocument"
WORD = f"{OFFICE}.wordprocessingml"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OPEN_PACKAGE = "application/vnd.openxmlformats-package"
PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006"
# The parts of the folder word/, by name and kind of content; the body's relationships follow.
PARTS = {
    "document": "document.main", "styles": "styles", "numbering": "numbering",
    "settings": "settings", "fontTable": "fontTable", "header1": "header", "footer1": "footer",
    "header2": "header", "footer2": "footer", "endnotes": "endnotes",
}  # fmt: skip


def numbering() -> str:
    """Lists of the text (1 bullets, 2 numbers) and, closer, those of tables (3 and 4)."""

    def level(number: int, kind: str, text: str, link: str, step: int) -> str:
        tail = "" if number == 0 else str(number + 1)
        # In tables only the first level has a style of its own.
        linked = "" if tail and link.startswith("Table") else f'<w:pStyle w:val="{link}{tail}"/>'
        return (
            f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
            f'{linked}<w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
            f'<w:pPr><w:ind w:left="{(number + 1) * step}" w:hanging="{step * 5 // 7}"/></w:pPr>'
            "</w:lvl>"
        )

    def kind(style: str, step: int, *, bullets: bool) -> str:
        if bullets:
            return "".join(level(i, "bullet", mark, style, step) for i, mark in enumerate("•–•"))
        kinds = ("decimal", "lowerLetter", "lowerRoman")
        return "".join(level(i, each, f"%{i + 1}.", style, step) for i, each in enumerate(kinds))

    levels = (
        kind("ListBullet", 397, bullets=True),
        kind("ListNumber", 397, bullets=False),
        kind("TableBullet", 227, bullets=True),
        kind("TableNumber", 284, bullets=False),
    )
    lists = "".join(
        f'<w:abstractNum w:abstractNumId="{i}"><w:multiLevelType w:val="multilevel"/>'
        f"{each}</w:abstractNum>"
        for i, each in enumerate(levels, 1)
    )
    uses = "".join(
        f'<w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>'
        for i in range(1, len(levels) + 1)
    )
    return f"{HEAD}<w:numbering {NAMESPACES}>{lists}{uses}</w:numbering>"


def font_table() -> str:
    """The fonts, and those of the same widths where they are missing."""
    fonts = (
        ("Cambria", "Caladea", "roman"), ("Calibri", "Carlito", "swiss"),
        ("Noto Naskh Arabic", "Traditional Arabic", "roman"),
        ("Courier New", "Liberation Mono", "modern"), ("Segoe UI Symbol", "DejaVu Sans", "swiss"),
    )  # fmt: skip
    rows = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:family w:val="{family}"/></w:font>'
        for name, other, family in fonts
    )
    return f"{HEAD}<w:fonts {NAMESPACES}>{rows}</w:fonts>"


def field(code: str, shown: str) -> str:
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {code} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f'<w:r><w:t>{shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def mark(name: str) -> str:
    """A run that `export.docx_package` fills."""
    return f'<w:r><w:t xml:space="preserve">%({name})s</w:t></w:r>'


def margin(kind: str, style: str, content: str) -> str:
    """A header (hdr) or footer (ftr) of one paragraph; without content an empty one."""
    inner = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>{content}' if content else ""
    return f"{HEAD}<w:{kind} {NAMESPACES}><w:p>{inner}</w:p></w:{kind}>"


def content_types() -> str:
    overrides = {f"word/{name}.xml": f"{WORD}.{kind}" for name, kind in PARTS.items()}
    overrides["word/theme/theme1.xml"] = f"{OFFICE}.theme"
    overrides["docProps/core.xml"] = f"{OPEN_PACKAGE}.core-properties"
    overrides["docProps/app.xml"] = f"{OFFICE}.extended-properties"
    overrides["docProps/custom.xml"] = f"{OFFICE}.custom-properties"
    rows = "".join(
        f'<Override PartName="/{name}" ContentType="{kind}+xml"/>'
        for name, kind in overrides.items()
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        f'<Default Extension="rels" ContentType="{OPEN_PACKAGE}.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{rows}</Types>'
    )


def relationships(links: list[tuple[str, str]]) -> str:
    """Kind and target of each link; their ids are rId1, rId2 …"""
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{rows}</Relationships>'


def settings() -> str:
    return (
        f'{HEAD}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="567"/><w:autoHyphenation w:val="0"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        # Notes stand where their section ends; the rest of this file knows only their separators.
        '<w:endnotePr><w:pos w:val="sectEnd"/><w:numFmt w:val="decimal"/>'
        '<w:numRestart w:val="eachSect"/><w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>'
    )


def endnotes() -> str:
    """The line over the notes, and over notes that go on from the page before."""
    lines = "".join(
        f'<w:endnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:pStyle w:val="EndnoteText"/>'
        f"</w:pPr><w:r><w:{kind}/></w:r></w:p></w:endnote>"
        for number, kind in enumerate(("separator", "continuationSeparator"), -1)
    )
    return f"{HEAD}<w:endnotes {NAMESPACES}>{lines}</w:endnotes>"


def parts() -> dict[str, str]:
    """Every part by its name. The properties are filled by `export.docx_package`."""
    footer = "<w:r><w:tab/></w:r>" + mark("page_before") + field("PAGE", "1")
    footer += mark("page_between") + field("NUMPAGES", "1")
    of_word = [(f"{R}/{kind}", f"{name}.xml") for name, kind in PARTS.items()][1:]
    of_word.append((f"{R}/theme", "theme/theme1.xml"))
    return {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": relationships(
            [
                (f"{R}/officeDocument", "word/document.xml"),
                (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
                (f"{R}/extended-properties", "docProps/app.xml"),
                (f"{R}/custom-properties", "docProps/custom.xml"),
            ]
        ),
        "word/document.xml": f"{HEAD}<w:document {NAMESPACES}><w:body>{section()}</w:body>"
        "</w:document>",
        "word/_rels/document.xml.rels": relationships(of_word),
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(),
        "word/fontTable.xml": font_table(),
        "word/settings.xml": settings(),
        "word/endnotes.xml": endnotes(),
        "word/theme/theme1.xml": theme(),
        "word/header1.xml": margin("hdr", "Header", mark("header")),
        "word/footer1.xml": margin("ftr", "Footer", footer),
        "word/header2.xml": margin("hdr", "Header", ""),
        "word/footer2.xml": margin("ftr", "Footer", ""),
        "docProps/core.xml": f"{HEAD}<cp:coreProperties "
        f'xmlns:cp="{PACKAGE}/metadata/core-properties"/>',
        "docProps/app.xml": f'{HEAD}<Properties xmlns="{PROPERTIES}/extended-properties"/>',
        "docProps/custom.xml": f'{HEAD}<Properties xmlns="{PROPERTIES}/custom-properties"/>',
    }


def section() -> str:
    """A4, margins of 25 mm; no header and footer on the cover."""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/>'
        '<w:headerReference w:type="first" r:id="rId7"/>'
        '<w:footerReference w:type="default" r:id="rId6"/>'
        '<w:footerReference w:type="first" r:id="rId8"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1644" w:right="1418" w:bottom="1418" '
        'w:left="1418" w:header="737" w:footer="680" w:gutter="0"/><w:titlePg/></w:sectPr>'
    )


def make(target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts().items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            package.writestr(entry, text, zipfile.ZIP_DEFLATED)


if __name__ == "__main__":
    here = Path(__file__).resolve().parent.parent
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else here / "resources/templates/report.docx")
