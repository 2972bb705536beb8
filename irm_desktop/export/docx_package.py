"""A Word file from the template's parts, a body and the report's particulars.

The template is read as a zip of parts; only the parts that differ from report to report are made
anew. Nothing here knows what a commitment is.
"""

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from irm_desktop.export.docx_styles import HEADER_DRAFT, NUMBERING_FIRST
from irm_desktop.export.word_chart import ChartPart
from irm_desktop.export.wordml import R, escaped, paragraph, run

RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
_VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
_APP = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # of user-defined properties, fixed
_BAR = re.compile("<w:pBdr><w:left ([^>]*)/></w:pBdr>")
# No password: it is a request, and whoever edits without a trace is found out all the same.
_TRACKED = '<w:trackRevisions/><w:documentProtection w:edit="trackedChanges" w:enforcement="1"/>'
_PAGE = re.compile(r'<w:pgSz w:w="(\d+)" w:h="(\d+)"/>')
ACROSS_WIDTH = 14_002  # twips between the margins of a page that lies on its side
_END = '<w:tab w:val="right" w:pos="{}"/>'  # where heads and feet end
_TO_THE_END, _TO_THE_FAR_END = _END.format(9070), _END.format(ACROSS_WIDTH)
_AT_ONCE = 300  # pieces of the body
# Half the time of the usual 6, and a file of texts one tenth larger.
_LEVEL = 3
_REGIONS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "es": "es-ES",
    "ar": "ar-SA",
    "he": "he-IL",
    "fa": "fa-IR",
}


@dataclass(frozen=True, slots=True)
class Particulars:
    """What the file says of itself, beside its body."""

    title: str
    author: str
    language: str
    right_to_left: bool
    identifier: str
    created: str  # ISO 8601, UTC
    header: str
    draft: str  # over the running head, where the report is a draft
    page: tuple[str, str]  # words before and after the page number: Page, of
    custom: dict[str, str] = field(default_factory=dict)
    update_fields: bool = True
    tracked: bool = False  # whoever changes the file leaves a trace
    across: bool = False  # the page lies on its side


@dataclass(frozen=True, slots=True)
class MorePart:
    """A part that the template does not have: its name in the folder word/, the kind of its content
    and of the body's relationship to it."""

    name: str
    content_type: str
    relationship: str
    xml: str


@dataclass(frozen=True, slots=True)
class Content:
    """What the body needs besides its XML (in pieces): the section that closes it, addresses and
    their relationship ids, numbered lists (kind, first number), notes with addresses, charts."""

    body: Sequence[str]
    closing: str
    links: Mapping[str, str] = field(default_factory=dict)
    list_starts: Sequence[tuple[int, int]] = ()
    notes: Sequence[str] = ()
    note_links: Mapping[str, str] = field(default_factory=dict)
    charts: Sequence[ChartPart] = ()
    parts: Sequence[MorePart] = ()


def template_part(template: Path, name: str) -> str:
    """A part of the template as text."""
    return dict(_template_parts(template))[name]


def write_package(
    path: Path,
    template: Path,
    content: Content,
    particulars: Particulars,
    told: Callable[[bytes], None] | None = None,
) -> None:
    """Write the file: the template's parts, the content, and what the report says of itself.

    `told` is given the body's XML piece by piece.
    """
    parts = dict(_template_parts(template))
    charts = content.charts
    closing = _turned(content.closing) if particulars.across else content.closing
    before, after = _document(parts.pop("word/document.xml"), closing)
    parts["word/styles.xml"] = _language(parts["word/styles.xml"], particulars)
    if particulars.across:
        parts["word/styles.xml"] = parts["word/styles.xml"].replace(_TO_THE_END, _TO_THE_FAR_END)
    parts["word/numbering.xml"] = _numbering(parts["word/numbering.xml"], content.list_starts)
    parts["word/settings.xml"] = _settings(parts["word/settings.xml"], particulars)
    for name in ("word/header1.xml", "word/footer1.xml"):
        parts[name] = _margin(parts[name], particulars)
    if content.notes:
        _add_notes(parts, content)
    relationships = "word/_rels/document.xml.rels"
    parts[relationships] = _relationships(parts[relationships], content.links, len(charts))
    parts["[Content_Types].xml"] = _content_types(parts["[Content_Types].xml"], len(charts))
    _add_parts(parts, content.parts)
    parts["docProps/core.xml"] = _core(particulars)
    parts["docProps/custom.xml"] = _custom(particulars.custom)
    parts["docProps/app.xml"] = (
        f'{_HEAD}<Properties xmlns="{_APP}"><Application>IRM Desktop</Application></Properties>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as package:
        for name, text in parts.items():
            package.writestr(name, text)
        with package.open("word/document.xml", "w") as document:
            for piece in _pieces([before, *content.body, after]):
                if told is not None:
                    told(piece)
                document.write(piece)
        for number, chart in enumerate(charts, 1):
            package.writestr(f"word/charts/chart{number}.xml", chart.xml)
            package.writestr(f"word/charts/_rels/chart{number}.xml.rels", _chart_link(number))
            package.writestr(f"word/embeddings/chart{number}.xlsx", chart.workbook)


@lru_cache(maxsize=2)
def _template_parts(template: Path) -> tuple[tuple[str, str], ...]:
    with zipfile.ZipFile(template) as package:
        return tuple((name, package.read(name).decode()) for name in package.namelist())


def _document(xml: str, closing: str) -> tuple[str, str]:
    """What stands before and after the content of the body, its last section included."""
    before, _, rest = xml.partition("<w:sectPr>")
    return before, closing + rest.partition("</w:sectPr>")[2]


def _pieces(body: Sequence[str]) -> Iterator[bytes]:
    """The body some hundred elements at a time: one text of it all would be held three times."""
    for start in range(0, len(body), _AT_ONCE):
        yield "".join(body[start : start + _AT_ONCE]).encode("utf-8")


def _turned(section: str) -> str:
    """The section on a page that lies on its side; margins stay as they are."""
    return _PAGE.sub(r'<w:pgSz w:w="\2" w:h="\1" w:orient="landscape"/>', section)


def _language(xml: str, particulars: Particulars) -> str:
    tag = _REGIONS.get(particulars.language, escaped(particulars.language))
    if particulars.right_to_left:
        # The bar beside a quoted text stands where the lines begin.
        xml = _BAR.sub(r"<w:pBdr><w:right \1/></w:pBdr>", xml)
        return xml.replace('w:bidi="ar-SA"', f'w:bidi="{tag}"')
    return xml.replace('w:val="en-GB" w:eastAsia="en-GB"', f'w:val="{tag}" w:eastAsia="{tag}"')


def _numbering(xml: str, starts: Sequence[tuple[int, int]]) -> str:
    numbers = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{kind}"/>'
        + "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
            for level in range(3)
        )
        + "</w:num>"
        for number, (kind, start) in enumerate(starts, NUMBERING_FIRST)
    )
    return xml.replace("</w:numbering>", f"{numbers}</w:numbering>")


def _settings(xml: str, particulars: Particulars) -> str:
    if particulars.tracked:
        xml = xml.replace("<w:defaultTabStop ", f"{_TRACKED}<w:defaultTabStop ")
    if not particulars.update_fields:
        return xml
    return xml.replace("<w:endnotePr>", '<w:updateFields w:val="true"/><w:endnotePr>')


def _add_notes(parts: dict[str, str], content: Content) -> None:
    """The notes after the template's separators, and where their links lead."""
    name = "word/endnotes.xml"
    parts[name] = parts[name].replace("</w:endnotes>", f"{''.join(content.notes)}</w:endnotes>")
    if content.note_links:
        xml = f'{_HEAD}<Relationships xmlns="{RELATIONSHIPS}"></Relationships>'
        parts["word/_rels/endnotes.xml.rels"] = _relationships(xml, content.note_links, 0)


def _add_parts(parts: dict[str, str], more: Sequence[MorePart]) -> None:
    types, name = "[Content_Types].xml", "word/_rels/document.xml.rels"
    overrides = "".join(
        f'<Override PartName="/word/{one.name}" ContentType="{one.content_type}"/>' for one in more
    )
    links = "".join(
        f'<Relationship Id="more{number}" Type="{one.relationship}" Target="{one.name}"/>'
        for number, one in enumerate(more, 1)
    )
    parts[types] = parts[types].replace("</Types>", f"{overrides}</Types>")
    parts[name] = parts[name].replace("</Relationships>", f"{links}</Relationships>")
    parts.update((f"word/{one.name}", one.xml) for one in more)


def _margin(xml: str, particulars: Particulars) -> str:
    """Fill the marks of the running header and footer; each stands in a run of its own."""
    base = particulars.right_to_left
    texts = {
        "header": particulars.header,
        "page_before": particulars.page[0],
        "page_between": particulars.page[1],
    }
    xml = re.sub(
        r'<w:r><w:t xml:space="preserve">%\((\w+)\)s</w:t></w:r>',
        lambda mark: run(texts[mark.group(1)], base=base),
        xml,
    )
    if base:
        xml = xml.replace("</w:pPr>", "<w:bidi/></w:pPr>")
    if particulars.draft and "<w:hdr " in xml:
        draft = paragraph(HEADER_DRAFT, run(particulars.draft, base=base), base)
        xml = xml.replace("<w:p>", f"{draft}<w:p>", 1)
    return xml


def _relationships(xml: str, links: Mapping[str, str], charts: int) -> str:
    every = [
        f'<Relationship Id="{number}" Type="{R}/hyperlink" Target="{escaped(address)}" '
        'TargetMode="External"/>'
        for address, number in links.items()
    ]
    every += [
        f'<Relationship Id="chart{number}" Type="{R}/chart" Target="charts/chart{number}.xml"/>'
        for number in range(1, charts + 1)
    ]
    return xml.replace("</Relationships>", f"{''.join(every)}</Relationships>")


def _chart_link(number: int) -> str:
    return (
        f'{_HEAD}<Relationships xmlns="{RELATIONSHIPS}"><Relationship Id="rId1" '
        f'Type="{R}/package" Target="../embeddings/chart{number}.xlsx"/></Relationships>'
    )


def _content_types(xml: str, charts: int) -> str:
    if not charts:
        return xml
    every = f'<Default Extension="xlsx" ContentType="{_SHEET}"/>'
    overrides = "".join(
        f'<Override PartName="/word/charts/chart{number}.xml" ContentType="{_CHART}"/>'
        for number in range(1, charts + 1)
    )
    xml = xml.replace("<Override", f"{every}<Override", 1)
    return xml.replace("</Types>", f"{overrides}</Types>")


def _core(particulars: Particulars) -> str:
    moment = particulars.created
    stamps = "".join(
        f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{moment}</dcterms:{name}>'
        for name in ("created", "modified")
    )
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escaped(particulars.title)}</dc:title>"
        f"<dc:creator>{escaped(particulars.author)}</dc:creator>"
        f"<dc:identifier>{escaped(particulars.identifier)}</dc:identifier>"
        f"<dc:language>{escaped(particulars.language)}</dc:language>{stamps}</cp:coreProperties>"
    )


def _custom(properties: dict[str, str]) -> str:
    every = "".join(
        f'<property fmtid="{_FORMAT_ID}" pid="{number}" name="{escaped(name)}">'
        f"<vt:lpwstr>{escaped(value)}</vt:lpwstr></property>"
        for number, (name, value) in enumerate(properties.items(), 2)
    )
    return f'{_HEAD}<Properties xmlns="{_CUSTOM}" xmlns:vt="{_VALUES}">{every}</Properties>'
