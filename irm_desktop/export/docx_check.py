"""Read a Word file back before it gets its name: whole, well-formed, and saying what it should."""

import posixpath
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from irm_desktop.domain.report import Report
from irm_desktop.errors import ExportFailed
from irm_desktop.export.docx_form import BodyForm, check_form
from irm_desktop.export.docx_package import RELATIONSHIPS
from irm_desktop.export.legal_text import legal
from irm_desktop.export.markdown import Parsed
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.report_texts import expected

_BODY, _NOTES = "word/document.xml", "word/endnotes.xml"
_NOTE = re.compile(rb'<w:endnote w:id="([0-9]+)">(.*?)</w:endnote>', re.DOTALL)
_MARK = re.compile(rb'<w:endnoteReference w:id="([0-9]+)"/>')
# Every text of the report is written with its blanks preserved; a rare beginning is found quickly.
_TEXT = re.compile(rb'preserve">([^<]*)</w:t>')
_CONTENTS = b'<w:pStyle w:val="TOC'  # the styles of the contents: its heading and its lines
_USED = re.compile(rb' r:id="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a file must say: its texts in their order, each without line ends, and its notes."""

    texts: Sequence[str]
    notes: Sequence[str]


def wanted_of(report: Report, options: ExportOptions, blocks: Parsed) -> Wanted:
    """What the file of a report must say, taken from the report alone."""
    return wanted_texts(*expected(report, options, blocks))


def wanted_texts(texts: Sequence[str], notes: Sequence[str]) -> Wanted:
    """The texts as the file holds them."""
    return Wanted(
        [_without_breaks(text) for text in texts if text], [_without_blanks(note) for note in notes]
    )


def check_document(
    path: Path,
    report: Report,
    options: ExportOptions,
    blocks: Parsed,
    body: BodyForm | None = None,
) -> None:
    """As `check_texts`, for all that a report says."""
    check_texts(path, wanted_of(report, options, blocks), body)


def check_texts(path: Path, wanted: Wanted, body: BodyForm | None = None) -> None:
    """Raises ExportFailed where a part is damaged, a link leads nowhere or a text is missing.

    `body` has read the body while it was packed; without it that is done here.
    """
    try:
        with zipfile.ZipFile(path) as package:
            parts = {name: package.read(name) for name in package.namelist()}
            known = body is not None and body.has_read(package.getinfo(_BODY))
        for name, content in parts.items():
            if name.endswith((".xml", ".rels")) and not (known and name == _BODY):
                check_form(content)
        for name in (_BODY, _NOTES):
            _check_links(parts, name)
        text, notes = _text(parts[_BODY]), _notes(parts)
    except (zipfile.BadZipFile, etree.XMLSyntaxError, KeyError, OSError, ValueError) as error:
        raise _unlike(f"it does not open again ({error})") from error
    for fault in (_missing_text(text, wanted.texts), _missing_notes(notes, wanted.notes)):
        if fault:
            raise _unlike(fault)


def _check_links(parts: dict[str, bytes], name: str) -> None:
    """What a part refers to is there."""
    content = parts.get(name.replace("word/", "word/_rels/") + ".rels")
    found = (
        ()
        if content is None
        else etree.fromstring(content).iter(f"{{{RELATIONSHIPS}}}Relationship")
    )
    links = {str(link.get("Id")): link for link in found}
    inside = [
        posixpath.normpath(posixpath.join("word", str(link.get("Target"))))
        for link in links.values()
        if link.get("TargetMode") != "External"
    ]
    lost = [target for target in inside if target not in parts]
    used = {match.decode() for match in _USED.findall(parts.get(name, b""))}
    lost += sorted(used - links.keys())
    if lost:
        raise _unlike(f"a part is missing ({lost[0]})")


def _text(body: bytes) -> str:
    """All text of the body but the table of contents, which repeats headings."""
    start = body.find(_CONTENTS)
    end = body.find(b"</w:p>", body.rfind(_CONTENTS)) if start > 0 else 0
    found = _TEXT.findall(body, 0, max(start, 0)) + _TEXT.findall(body, end)
    return _words(found)


def _words(found: list[bytes]) -> str:
    text = b"".join(found).decode("utf-8")
    for entity, character in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, character)
    return text


def _notes(parts: dict[str, bytes]) -> list[str]:
    """The text of each note, in the order in which the body has their marks.

    Raises ValueError where a mark has no note, or a note not exactly one mark.
    """
    notes = {
        number: _words(_TEXT.findall(xml)) for number, xml in _NOTE.findall(parts.get(_NOTES, b""))
    }
    marks = _MARK.findall(parts[_BODY])
    if sorted(marks) != sorted(notes):
        raise ValueError("marks and notes are not the same")
    return [notes[mark] for mark in marks]


def _missing_notes(found: Sequence[str], wanted: Sequence[str]) -> str:
    if [_without_blanks(text) for text in found] != wanted:
        return f"it has {len(found)} notes where {len(wanted)} were written, or others"
    return ""


def _missing_text(found: str, wanted: Sequence[str]) -> str:
    """What is missing, in words; nothing where nothing is."""
    # Blanks around a paragraph may be left out, so a second look leaves out all of them. The first
    # is enough for nearly every report, and much quicker.
    if not _missing(found, wanted):
        return ""
    missing = _missing(_without_blanks(found), [_without_blanks(text) for text in wanted])
    if not missing:
        return ""
    shown = " ".join(wanted[missing - 1].split())[:60]
    return f"the text “{shown}” is missing or out of place"


def _missing(found: str, wanted: Sequence[str]) -> int:
    """Which of the texts, counted from 1, does not stand in `found` after all those before it."""
    place = 0
    find = found.find
    for number, text in enumerate(wanted, 1):
        start = find(text, place)
        if start < 0:
            return number
        place = start + len(text)
    return 0


def _without_breaks(text: str) -> str:
    """Line ends and tabs are elements of their own in Word, not text."""
    return legal(text).replace("\n", "").replace("\t", "")


def _without_blanks(text: str) -> str:
    return "".join(legal(text).split())


def _unlike(reason: str) -> ExportFailed:
    return ExportFailed(
        f"The Word file was not kept: when it was read back, {reason}. "
        "Try again; if it happens again, please report it with the log.",
        "not-as-written",
    )
