"""What stands outside the fields of a written review copy, as a reader of it finds it."""

import re
from collections.abc import Iterator, Mapping

from lxml import etree

from irm_desktop.export.wordml import W

_W = f"{{{W}}}"
_FIELD = re.compile(r"f_[A-Z2-7]{26}_\d+")
_CONTENTS = re.compile(r"TOC\d")
_BREAKS = {f"{_W}tab": "\t", f"{_W}br": "\n"}


def outside_texts(body: bytes, notes: Mapping[str, str]) -> tuple[str, ...]:
    """The texts of the paragraphs that stand in no field's cell, in order; not the lines of the
    contents, nor empty ones. `notes`: the Markdown of each note by the number of its mark.
    """
    root = etree.fromstring(body)
    inside = {
        paragraph
        for table in root.iter(f"{_W}tbl")
        for cell in _field_cells(table)
        for paragraph in cell.iter(f"{_W}p")
    }
    found = (
        _text(paragraph, notes)
        for paragraph in root.iter(f"{_W}p")
        if paragraph not in inside and not _CONTENTS.match(_style(paragraph))
    )
    return tuple(text for text in found if text.strip())


def _field_cells(table: etree._Element) -> Iterator[etree._Element]:
    """The cells behind a label, or those of the next row where it stands alone in its own."""
    rows = [row.findall(f"{_W}tc") for row in table.findall(f"{_W}tr")]
    for number, cells in enumerate(rows):
        if not cells or not any(
            _FIELD.fullmatch(str(mark.get(f"{_W}name")))
            for mark in cells[0].iter(f"{_W}bookmarkStart")
        ):
            continue
        yield from cells[1:] or rows[number + 1]


def _style(paragraph: etree._Element) -> str:
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return "" if found is None else str(found.get(f"{_W}val"))


def _text(paragraph: etree._Element, notes: Mapping[str, str]) -> str:
    parts = []
    for run in paragraph.iter(f"{_W}r"):
        for node in run:
            if node.tag == f"{_W}t":
                parts.append(node.text or "")
            elif node.tag == f"{_W}endnoteReference":
                parts.append(notes.get(str(node.get(f"{_W}id")), ""))
            else:
                parts.append(_BREAKS.get(str(node.tag), ""))
    return "".join(parts)
