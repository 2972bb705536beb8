"""What Word is strict about: relationships, ids, styles that exist, the order of properties."""

import posixpath
import re
import zipfile
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import etree

from irm_desktop.export import docx_styles
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.review_docx import write_review_docx
from scripts import make_template
from tests.export.docx_parts import R, W, parts_of, values, written_parts
from tests.export.full_builders import a_full_report
from tests.export.translated_builders import a_full_arabic_report
from tests.review_builders import a_discussed_copy

PRINTED = (
    "word/document.xml", "word/endnotes.xml", "word/header1.xml", "word/footer1.xml",
    "word/header2.xml", "word/footer2.xml",
)  # fmt: skip
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs "
    "suppressAutoHyphens bidi spacing ind contextualSpacing jc outlineLvl sectPr",
    "rPr": "rStyle rFonts b bCs i iCs strike color sz szCs u vertAlign rtl lang",
    "tblPr": "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption "
    "tblDescription",
    "tcPr": "tcW gridSpan vMerge shd textDirection vAlign",
    "trPr": "cantSplit trHeight tblHeader",
    "sectPr": "headerReference footerReference endnotePr type pgSz pgMar titlePg bidi",
    "style": "name basedOn next uiPriority qFormat pPr rPr tblPr tcPr tblStylePr",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr",
    "num": "abstractNumId lvlOverride",
    "sdtPr": "alias tag id lock dropDownList docPartObj",
    "settings": "zoom trackRevisions documentProtection defaultTabStop autoHyphenation "
    "characterSpacingControl updateFields endnotePr compat",
}
FIELD_MARGIN = 113  # twips, of the cell of a field
DIRECT = {"pPr": {"pStyle", "numPr", "bidi", "sectPr"}, "rPr": {"rStyle", "rtl"}}


@pytest.fixture(
    scope="module", params=["end_of_term", "arabic", "field", "review", "review_arabic"]
)
def parts(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, bytes]:
    report = a_full_arabic_report() if request.param == "arabic" else a_full_report(4)
    folder = tmp_path_factory.mktemp("word")
    if request.param.startswith("review"):
        report = a_full_arabic_report() if "arabic" in request.param else a_full_report(4)
        write_review_docx(a_discussed_copy(report), folder / "copy.docx")
        return parts_of(folder / "copy.docx")
    options = ExportOptions(reasons=True, contents_field=request.param == "field")
    return written_parts(report, folder, options)


def _root(parts: dict[str, bytes], name: str) -> etree._Element:
    return etree.fromstring(parts[name])


def test_every_relationship_leads_somewhere(parts: dict[str, bytes]) -> None:
    for name in [name for name in parts if name.endswith(".rels")]:
        folder = posixpath.dirname(posixpath.dirname(name))
        ids = []
        for link in _root(parts, name):
            ids.append(link.get("Id"))
            if link.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join(folder, str(link.get("Target"))))
                assert target in parts
        assert len(ids) == len(set(ids))


def test_every_part_has_a_type(parts: dict[str, bytes]) -> None:
    types = _root(parts, "[Content_Types].xml")
    overridden = {str(node.get("PartName")).lstrip("/") for node in types if node.get("PartName")}
    endings = {node.get("Extension") for node in types}
    assert overridden <= parts.keys()
    assert all(name in overridden or name.rsplit(".", 1)[1] in endings for name in parts)


def test_every_used_relationship_exists(parts: dict[str, bytes]) -> None:
    for name in ("document", "endnotes"):
        known = {node.get("Id") for node in _root(parts, f"word/_rels/{name}.xml.rels")}
        used = {node.get(R + "id") for node in _root(parts, f"word/{name}.xml").iter()} - {None}
        assert used
        assert used <= known


def test_every_used_style_exists(parts: dict[str, bytes]) -> None:
    known = set(values(_root(parts, "word/styles.xml"), "style", "styleId"))
    for name in PRINTED:
        root = _root(parts, name)
        used = {value for tag in ("pStyle", "rStyle", "tblStyle") for value in values(root, tag)}
        assert used <= known
        # Every paragraph says its style, but for the empty head and foot of the cover.
        bare = [p for p in root.iter(W + "p") if len(p) and p.find(f"{W}pPr/{W}pStyle") is None]
        assert bare == []


def test_bookmarks_are_unique_and_short(parts: dict[str, bytes]) -> None:
    body = _root(parts, "word/document.xml")
    names, ids = values(body, "bookmarkStart", "name"), values(body, "bookmarkStart", "id")
    assert len(set(names)) == len(names) > 1
    assert sorted(ids) == sorted(values(body, "bookmarkEnd", "id"))
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch(r"[A-Za-z]\w{0,39}", name) for name in names)


def test_every_anchor_has_its_bookmark(parts: dict[str, bytes]) -> None:
    body = _root(parts, "word/document.xml")
    anchors = {node.get(W + "anchor") for node in body.iter(W + "hyperlink")} - {None}
    assert anchors <= set(values(body, "bookmarkStart", "name"))


@pytest.mark.parametrize("element", ORDER)
def test_properties_stand_in_the_order_of_the_schema(parts: dict[str, bytes], element: str) -> None:
    order = ORDER[element].split()
    for name in [name for name in parts if re.fullmatch(r"word/\w+\.xml", name)]:
        for node in _root(parts, name).iter(W + element):
            found = [etree.QName(child).localname for child in node]
            places = [order.index(child) for child in found]
            if element not in ("sectPr",):
                assert places == sorted(places), (name, found)


@pytest.mark.parametrize("element", DIRECT)
def test_looks_come_from_styles_alone(parts: dict[str, bytes], element: str) -> None:
    for part in PRINTED:
        root = _root(parts, part)
        found = {etree.QName(child).localname for node in root.iter(W + element) for child in node}
        assert found <= DIRECT[element]


def test_cells_say_only_where_they_stand(parts: dict[str, bytes]) -> None:
    body = _root(parts, "word/document.xml")
    found = {etree.QName(child).localname for node in body.iter(W + "tcPr") for child in node}
    assert found <= {"tcW", "gridSpan", "vMerge", "textDirection"}


def test_drawings_have_numbers_of_their_own(parts: dict[str, bytes]) -> None:
    numbers = [
        node.get("id")
        for node in _root(parts, "word/document.xml").iter()
        if etree.QName(node).localname == "docPr"
    ]
    assert len(numbers) == len(set(numbers)) == 2


def test_each_note_has_one_mark_and_each_mark_a_note(parts: dict[str, bytes]) -> None:
    marks = values(_root(parts, "word/document.xml"), "endnoteReference", "id")
    notes = values(_root(parts, "word/endnotes.xml"), "endnote", "id")
    assert len(set(marks)) == len(marks) > 3
    assert ["-1", "0", *marks] == notes


def test_heading_or_caption_is_kept_with_what_follows(parts: dict[str, bytes]) -> None:
    """The last thing on a page is no heading and no caption of a table."""
    styles = {str(node.get(W + "styleId")): node for node in _root(parts, "word/styles.xml")}
    for name in (*docx_styles.HEADINGS, docx_styles.CAPTION, docx_styles.FIGURE):
        assert styles[name].find(f"{W}pPr/{W}keepNext") is not None
    body = _root(parts, "word/document.xml")[0]
    blocks = [(values(node, "pStyle")[:1], node.tag) for node in body if node.tag != W + "sectPr"]
    for (style, tag), (_, after) in pairwise(blocks):
        if tag == W + "p" and style == [docx_styles.CAPTION]:
            assert after == W + "tbl"
    headings = {*docx_styles.HEADINGS, docx_styles.HEADING_PAGE}
    assert blocks[-1][0][0] not in headings


def test_every_cell_ends_with_a_paragraph(parts: dict[str, bytes]) -> None:
    for cell in _root(parts, "word/document.xml").iter(W + "tc"):
        assert cell[-1].tag == W + "p"


def test_rows_fill_the_grid_of_their_table(parts: dict[str, bytes]) -> None:
    for table in _root(parts, "word/document.xml").iter(W + "tbl"):
        columns = [int(str(one.get(W + "w"))) for one in table.findall(f"{W}tblGrid/{W}gridCol")]
        inside = next(table.iterancestors()).tag == W + "tc"
        assert sum(columns) == make_template.TEXT_WIDTH - inside * 2 * FIELD_MARGIN
        for row in table.findall(W + "tr"):
            spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in row.findall(W + "tc")]
            count = sum(1 if span is None else int(str(span.get(W + "val"))) for span in spans)
            assert count == len(columns)
            # A head says every width, a later row may leave it to the columns.
            widths = [cell.find(f"{W}tcPr/{W}tcW") for cell in row.findall(W + "tc")]
            if row.find(f"{W}trPr/{W}tblHeader") is not None:
                assert None not in widths
            place = 0
            for width, span in zip(widths, spans, strict=True):
                after = place + (1 if span is None else int(str(span.get(W + "val"))))
                if width is not None:
                    assert int(str(width.get(W + "w"))) == sum(columns[place:after])
                place = after


def test_tables_and_drawings_have_alternative_text(parts: dict[str, bytes]) -> None:
    body = _root(parts, "word/document.xml")
    tables = [
        table
        for table in body.iter(W + "tbl")
        if values(table, "tblStyle") != [docx_styles.FIGURES]  # holds charts, which have theirs
    ]
    named = [t for t in tables if t.find(f"{W}tblPr/{W}tblCaption") is not None]
    charts = [node for node in body.iter() if etree.QName(node).localname == "docPr"]
    assert len(named) == len(tables) > 0
    assert charts
    assert all(node.get("descr") for node in charts)


def test_styles_of_the_template_are_those_that_are_named() -> None:
    root = etree.fromstring(make_template.styles().encode())
    known = set(values(root, "style", "styleId"))
    named = set()
    for key, value in vars(docx_styles).items():
        if key.isupper() and not key.startswith("NUMBERING"):
            several = value.values() if isinstance(value, dict) else value
            named.update([value] if isinstance(value, str) else several)
    page = {
        "Normal", "Header", "Footer", "DefaultParagraphFont", "TableNormal", "NoList",
    }  # fmt: skip
    assert known == named | page


def test_template_is_the_one_the_script_makes(tmp_path: Path) -> None:
    make_template.make(tmp_path / "report.docx")
    made = (tmp_path / "report.docx").read_bytes()
    assert made == ExportOptions().word_template().read_bytes()


def test_template_has_no_picture_and_no_author() -> None:
    with zipfile.ZipFile(ExportOptions().word_template()) as package:
        names = package.namelist()
        text = b"".join(package.read(name) for name in names)
    assert not any("thumbnail" in name for name in names)
    assert b"python-docx" not in text
    assert b"creator" not in text
