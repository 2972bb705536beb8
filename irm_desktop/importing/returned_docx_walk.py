"""Walks the text of a Word file: every word in its state, with the comments that are open over it.

What a program did to the look of a text is passed over; hyperlinks, controls, fields and the like
are looked through. Codes of fields are left out and their results kept, but for numbers of pages.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from lxml import etree

from irm_desktop.importing.returned_docx_blocks import Atom, Block, Cell, Change, Para, Row, Table
from irm_desktop.importing.returned_docx_codes import FieldCodes
from irm_desktop.importing.returned_docx_elements import (
    MC,
    TEXT_BOX,
    change_of,
    changes_in,
    chosen,
    formats_in,
    is_note,
    is_raised,
    is_shown,
    symbol,
    tags_of,
)
from irm_desktop.importing.returned_docx_package import W

_CHANGES = {
    f"{W}ins": "ins",
    f"{W}del": "del",
    f"{W}moveTo": "move_in",
    f"{W}moveFrom": "move_out",
}
_MARKS = {
    f"{W}ins": "mark_ins",
    f"{W}del": "mark_del",
    f"{W}moveTo": "mark_ins",
    f"{W}moveFrom": "mark_del",
}
_AROUND = {
    f"{W}ins": "row_ins",
    f"{W}del": "row_del",
    f"{W}cellIns": "row_ins",
    f"{W}cellDel": "row_del",
}
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_NO_TEXT = """pPr rPr sdtPr sdtEndPr tblPr tblGrid trPr tcPr sectPr customXmlPr smartTagPr rt
    fldData annotationRef endnoteRef footnoteRef separator continuationSeparator pgNum"""
_SKIPPED = frozenset(f"{W}{name}" for name in _NO_TEXT.split())
_PICTURES = frozenset({f"{W}drawing", f"{W}pict", f"{W}object"})
_PLACEHOLDER = f"{W}showingPlcHdr"
_CONTENTS = re.compile(r"(?:toc|contents) ?\d")  # styles of its lines, in Word and LibreOffice
_MOST_OPEN = 100  # comments over one text
NoteText = Callable[[str, str], tuple[str, str]]  # kind and id of a note -> its text, and before


@dataclass
class Walk:
    """One walk over a part. `styles`: id of a style -> its name; `note` tells a note's words."""

    styles: Mapping[str, str] = field(default_factory=dict)
    note: NoteText = lambda kind, number: ("", "")
    asides: list[Para] = field(default_factory=list)  # in text boxes
    notices: dict[str, None] = field(default_factory=dict)  # codes, in order
    _open: frozenset[str] = frozenset()  # comments
    _waiting: list[tuple[str, str]] = field(default_factory=list)  # bookmarks before a paragraph
    _changes: list[Change] = field(default_factory=list)
    _around: list[Change] = field(default_factory=list)
    _codes: FieldCodes = field(default_factory=FieldCodes)
    _contents: int = 0
    _cells: Iterator[int] = field(default_factory=lambda: count(1))
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))
    _within: list[int] = field(default_factory=lambda: [0])  # cells around, by number

    def blocks(self, parent: etree._Element) -> list[Block]:
        """The paragraphs and tables of a body, cell, note or comment."""
        found: list[Block] = []
        for child in parent:
            tag = child.tag
            if tag == f"{W}p":
                found.append(self._paragraph(child))
            elif tag == f"{W}tbl":
                found.append(Table(self._rows(child)))
            elif tag == f"{W}sdt":
                found += self._control(child)
            elif tag == f"{W}altChunk":
                self.notices["embedded"] = None
            elif tag not in _SKIPPED and not self._milestone(child, None):
                found += self.blocks(chosen(child))
        return found

    def told(self) -> tuple[str, ...]:
        """Codes of what is there and was not read."""
        return tuple(self.notices | self._codes.notices)

    def _control(self, control: etree._Element) -> list[Block]:
        """What stands in a block-level control; its tag belongs to the first paragraph."""
        gallery = control.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
        contents = gallery is not None and "Contents" in (gallery.get(f"{W}val") or "")
        self._contents += contents
        self._waiting += tags_of(control)
        content = control.find(f"{W}sdtContent")
        found = [] if content is None else self.blocks(content)
        self._contents -= contents
        return found

    def _rows(self, table: etree._Element) -> list[Row]:
        rows = []
        for child in table:
            if child.tag == f"{W}tr":
                before = len(self._around)
                self._around += changes_in(child.find(f"{W}trPr"), _AROUND)
                rows.append(Row(self._row_cells(child)))
                del self._around[before:]
            elif child.tag not in _SKIPPED and not self._milestone(child, None):
                inner = child.find(f"{W}sdtContent")
                rows += self._rows(child if inner is None else inner)
        return rows

    def _row_cells(self, row: etree._Element) -> list[Cell]:
        cells = []
        for child in row:
            if child.tag == f"{W}tc":
                before = len(self._around)
                self._around += changes_in(child.find(f"{W}tcPr"), _AROUND)
                cell = Cell(next(self._cells))
                self._within.append(cell.number)
                cell.blocks = self.blocks(child)
                self._within.pop()
                cells.append(cell)
                del self._around[before:]
            elif child.tag not in _SKIPPED and not self._milestone(child, None):
                inner = child.find(f"{W}sdtContent")
                cells += self._row_cells(child if inner is None else inner)
        return cells

    def _paragraph(self, element: etree._Element) -> Para:
        para = Para(
            around=tuple(self._around),
            contents=self._contents > 0,
            cell=self._within[-1],
            number=next(self._numbers),
            ways=self._waiting,
        )
        self._waiting = []
        form = element.find(f"{W}pPr")
        if form is not None:
            style = form.find(f"{W}pStyle")
            name = "" if style is None else style.get(f"{W}val") or ""
            para.style = self.styles.get(name, name).casefold()
            para.marks = tuple(changes_in(form.find(f"{W}rPr"), _MARKS))
        para.contents |= _CONTENTS.match(para.style) is not None
        self._inline(element, para)
        para.formats += formats_in(form, "pPrChange", para.atoms)
        self._codes.end_of_paragraph()
        return para

    def _inline(self, parent: etree._Element, para: Para) -> None:
        for child in parent:
            tag = child.tag
            kind = _CHANGES.get(tag)
            if kind:
                self._changes.append(change_of(kind, child))
                self._inline(child, para)
                self._changes.pop()
            elif tag == f"{W}r":
                self._run(child, para)
            elif tag == f"{W}sdt":
                self._run_control(child, para)
            elif tag == f"{W}fldSimple":
                if not self._codes.is_page(child.get(f"{W}instr") or ""):
                    self._inline(child, para)
            elif tag == f"{_MATH}t":
                self._put(para, child.text or "")
            elif tag == f"{W}p":
                self.asides.append(self._paragraph(child))  # nothing legal; nothing lost either
            elif tag not in _SKIPPED and not self._milestone(child, para):
                self._inline(chosen(child), para)

    def _run_control(self, control: etree._Element, para: Para) -> None:
        para.ways += tags_of(control)
        form = control.find(f"{W}sdtPr")
        content = control.find(f"{W}sdtContent")
        waits = form is not None and form.find(_PLACEHOLDER) is not None
        if content is not None and not waits:
            self._inline(content, para)

    def _milestone(self, element: etree._Element, para: Para | None) -> bool:
        """Starts and ends of comments, bookmarks: True where the element was one."""
        if element.tag == f"{W}commentRangeStart":
            if len(self._open) < _MOST_OPEN:  # others still have the place of their reference
                self._open |= {element.get(f"{W}id") or ""}
        elif element.tag == f"{W}commentRangeEnd":
            self._open -= {element.get(f"{W}id") or ""}
        elif element.tag == f"{W}bookmarkStart":
            way = ("bookmark", element.get(f"{W}name") or "")
            (self._waiting if para is None else para.ways).append(way)
        else:
            return False
        return True

    def _run(self, run: etree._Element, para: Para) -> None:
        form, start = run.find(f"{W}rPr"), len(para.atoms)
        self._run_text(run, para, form is not None and is_raised(form, self.styles))
        para.formats += formats_in(form, "rPrChange", para.atoms[start:])

    def _run_text(self, run: etree._Element, para: Para, separates: bool) -> None:
        """`separates`: what looks like the mark of a note, where a comma parts two of them."""
        for child in run:
            tag = child.tag
            name = tag[len(W) :] if tag.startswith(W) else tag
            if name in ("t", "delText"):
                text = child.text or ""
                if not (separates and text == "," and para.atoms and is_note(para.atoms[-1])):
                    self._put(para, text)
            elif name in ("instrText", "delInstrText"):
                self._codes.instruction(child.text or "")
            elif name == "fldChar":
                self._put(para, self._codes.char(child))
            elif name in ("endnoteReference", "footnoteReference"):
                text, was = self.note(name[: -len("Reference")], child.get(f"{W}id") or "")
                if self._codes.admits():  # also one without words keeps its place
                    atom = Atom(text, was, tuple(self._changes), self._open, marks_note=True)
                    para.atoms.append(atom)
            elif name == "commentReference":
                para.points.append(child.get(f"{W}id") or "")
                self._put(para, "", "", frozenset({child.get(f"{W}id") or ""}))
            elif name == "br":
                self._put(para, "" if child.get(f"{W}type") in ("page", "column") else "\n")
            elif name in _SIGNS:
                self._put(para, _SIGNS[name])
            elif name == "sym":
                self._put(para, symbol(child.get(f"{W}char") or ""))
            elif tag not in _SKIPPED and not self._milestone(child, para):
                self._other(child, para)

    def _other(self, element: etree._Element, para: Para) -> None:
        """Pictures and what stands in them, alternatives, ruby."""
        if element.tag == f"{MC}AlternateContent":
            for part in chosen(element):
                self._other(part, para)
            return
        if element.tag not in _PICTURES:
            self._inline(element, para)
            return
        boxes = [box for box in element.iter(TEXT_BOX) if is_shown(box, element)]
        if any(etree.QName(one).localname in ("blip", "imagedata") for one in element.iter("*")):
            self.notices["pictures"] = None
        for box in boxes:
            self._waiting, kept = [], self._waiting
            for block in self.blocks(box):
                if isinstance(block, Para):
                    self.asides.append(block)
            self._waiting = kept

    def _put(
        self, para: Para, text: str, was: str | None = None, points: frozenset[str] = frozenset()
    ) -> None:
        if (text or was or points) and self._codes.admits():
            comments = self._open | points if points else self._open
            before = text if was is None else was
            para.atoms.append(Atom(text, before, tuple(self._changes), comments))
