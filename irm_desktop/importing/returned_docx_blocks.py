"""A Word text as it came back, in memory: paragraphs of atoms, tables of cells, and what each view
of the tracked changes, accepted or rejected, shows of them.

The rules are those of Word, agreed with pandoc's: text that was inserted and then deleted stands in
neither view; a paragraph whose mark is deleted is accepted as one with the next, one whose mark is
inserted is rejected as one with the next.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from irm_desktop.domain.returned_reading import TrackedEdit

INSERTED = frozenset({"ins", "move_in", "mark_ins", "row_ins"})


class Change(NamedTuple):
    """Who changed something, and when: the kinds are those of `TrackedEdit`."""

    kind: str
    author: str
    at: str


class Atom(NamedTuple):
    """A stretch of text in one state. `was` is its text with all changes undone: other than `text`
    only for a note, whose own words may be changed."""

    text: str
    was: str
    changes: tuple[Change, ...] = ()
    comments: frozenset[str] = frozenset()
    marks_note: bool = False  # the mark of a note, also of one without words

    def shown(self, accepted: bool) -> str:
        """What stands there in a view."""
        if not self.changes:
            return self.text if accepted else self.was
        inserted = [change.kind in INSERTED for change in self.changes]
        if accepted:
            return "" if not all(inserted) else self.text
        return "" if any(inserted) else self.was


@dataclass(slots=True)
class Para:
    """A paragraph. `ways` are the names of its bookmarks and controls; `inner` numbers the cell of
    a table that stands within a field, 0 for none; `around` are changes of its row and cell."""

    style: str = ""
    atoms: list[Atom] = field(default_factory=list)
    marks: tuple[Change, ...] = ()
    around: tuple[Change, ...] = ()
    formats: list[TrackedEdit] = field(default_factory=list)
    ways: list[tuple[str, str]] = field(default_factory=list)
    contents: bool = False  # a line of the table of contents
    points: list[str] = field(default_factory=list)  # comments that have a reference here
    cell: int = 0  # number of the innermost cell it stands in, 0 for none
    number: int = 0  # in the document

    def stands(self, accepted: bool) -> bool:
        """Whether its row and cell are there in a view."""
        return Atom("x", "x", self.around).shown(accepted) != ""

    def joins(self, accepted: bool) -> bool:
        """Whether it is one with the next paragraph in a view."""
        return Atom("x", "x", self.marks).shown(accepted) == ""

    def text(self, accepted: bool) -> str:
        return "".join(atom.shown(accepted) for atom in self.atoms)


@dataclass(slots=True)
class Cell:
    """A cell; `number` counts cells of the document from 1."""

    number: int
    blocks: list["Block"] = field(default_factory=list)


@dataclass(slots=True)
class Row:
    cells: list[Cell] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    rows: list[Row] = field(default_factory=list)


Block = Para | Table
Line = list[tuple[str, Atom]]  # a paragraph of a view: its texts with the atoms they come from


def paragraphs(blocks: Iterable[Block]) -> Iterator[Para]:
    """All paragraphs in order, those in tables too."""
    for block in blocks:
        if isinstance(block, Para):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)


def tables(blocks: Iterable[Block]) -> Iterator[Table]:
    """All tables in order, those within tables after the one they stand in."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from tables(cell.blocks)


def lines(paras: Sequence[Para], accepted: bool, outer: frozenset[int]) -> list[Line]:
    """The paragraphs of a view that have text. `outer` are the cells whose paragraphs count one by
    one; the paragraphs of any other cell are one text, parted by line feeds, even an empty one."""
    found: list[Line] = []
    standing = (para for para in paras if para.stands(accepted))
    inner_cells = groupby(standing, key=lambda para: 0 if para.cell in outer else para.cell)
    for inner, group in inner_cells:
        here = [line for line in _joined(group, accepted) if has_text(line)]
        if not inner:
            found += here
            continue
        whole = [part for line in here for part in ((_BREAK.text, _BREAK), *line)]
        found.append(whole[1:])
    return found


def _joined(paras: Iterable[Para], accepted: bool) -> Iterator[Line]:
    line: Line = []
    for para in paras:
        line += [(text, atom) for atom in para.atoms if (text := atom.shown(accepted))]
        if not para.joins(accepted):
            yield line
            line = []
    yield line


_BREAK = Atom("\n", "\n")


def has_text(line: Line) -> bool:
    return any(text.strip() for text, _ in line)


def text_of(line: Line) -> str:
    return "".join(text for text, _ in line)


def texts(paras: Sequence[Para], accepted: bool, outer: frozenset[int]) -> tuple[str, ...]:
    """As `lines`, the words alone."""
    return tuple(text_of(line) for line in lines(paras, accepted, outer))


def edits(paras: Iterable[Para]) -> tuple[TrackedEdit, ...]:
    """The tracked changes of some paragraphs in order; what was changed in one go is one edit."""
    found: list[TrackedEdit] = []
    for para in paras:
        for change in para.around:
            text = para.text(change.kind in INSERTED)
            found.append(TrackedEdit(change.kind, text, change.author, change.at))
        found += _of_text(para.atoms)
        found += [TrackedEdit(change.kind, "", change.author, change.at) for change in para.marks]
        by_whom = groupby(para.formats, key=lambda one: (one.author, one.at))
        for (author, at), group in by_whom:
            found.append(TrackedEdit("format", "".join(one.text for one in group), author, at))
    return tuple(found)


def _of_text(atoms: Iterable[Atom]) -> Iterator[TrackedEdit]:
    for changes, group in groupby(atoms, key=lambda atom: atom.changes):
        together = tuple(group)
        for change in changes:
            text = "".join(atom.text if change.kind in INSERTED else atom.was for atom in together)
            yield TrackedEdit(change.kind, text, change.author, change.at)
