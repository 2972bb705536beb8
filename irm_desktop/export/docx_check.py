"""Read a Word file back before it gets its name: whole, well-formed, and saying what it should."""

import posixpath
import zipfile
from pathlib import Path

from lxml import etree

from irm_desktop.domain.report import Report
from irm_desktop.errors import ExportFailed
from irm_desktop.export.docx_package import RELATIONSHIPS
from irm_desktop.export.legal_text import legal
from irm_desktop.export.markdown import Parsed
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import expected_texts
from irm_desktop.export.wordml import R, W

_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)


def check_document(path: Path, report: Report, options: ExportOptions, blocks: Parsed) -> None:
    """Raises ExportFailed where a part is damaged, a link leads nowhere or a text is missing."""
    try:
        with zipfile.ZipFile(path) as package:
            parts = {name: package.read(name) for name in package.namelist()}
        document = etree.fromstring(parts["word/document.xml"], _PARSER)
        relationships = _relationships(parts)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, OSError) as error:
        raise _unlike(f"it does not open again ({error})") from error
    _check_links(document, relationships, set(parts))
    _check_texts(_squeezed_text(document), report, options, blocks)


def _relationships(parts: dict[str, bytes]) -> dict[str, str]:
    """Relationship id -> target inside the package, or an empty text for an address."""
    root = etree.fromstring(parts["word/_rels/document.xml.rels"], _PARSER)
    return {
        str(link.get("Id")): ""
        if link.get("TargetMode") == "External"
        else posixpath.normpath(posixpath.join("word", str(link.get("Target"))))
        for link in root.iter(f"{{{RELATIONSHIPS}}}Relationship")
    }


def _check_links(document: etree._Element, relationships: dict[str, str], names: set[str]) -> None:
    lost = [target for target in relationships.values() if target and target not in names]
    used = {str(value) for node in document.iter() if (value := node.get(f"{{{R}}}id"))}
    lost += sorted(used - relationships.keys())
    if lost:
        raise _unlike(f"a part is missing ({lost[0]})")


def _squeezed_text(document: etree._Element) -> str:
    """All text but the table of contents, without blanks."""
    for contents in document.findall(f"{{{W}}}body/{{{W}}}sdt"):
        # The contents repeat the headings; what is compared stands after them.
        contents.clear()
    return "".join("".join(node.text or "" for node in document.iter(f"{{{W}}}t")).split())


def _check_texts(found: str, report: Report, options: ExportOptions, blocks: Parsed) -> None:
    place = 0
    for text in expected_texts(report, options, blocks):
        wanted = "".join(legal(text).split())
        start = found.find(wanted, place)
        if start < 0:
            shown = " ".join(legal(text).split())[:60]
            raise _unlike(f"the text “{shown}” is missing or out of place")
        place = start + len(wanted)


def _unlike(reason: str) -> ExportFailed:
    return ExportFailed(
        f"The Word file was not kept: when it was read back, {reason}. "
        "Try again; if it happens again, please report it with the log.",
        "not-as-written",
    )
