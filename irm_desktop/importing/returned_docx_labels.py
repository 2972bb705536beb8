"""The labels of fields in a returned Word file, and the cells that belong to each.

A label is the only thing in its cell. It is known by its bookmark, else by the tag of its control,
else by the code printed at its end. Its fields are the next cells of its row, or, where it has the
row to itself, those of the rows up to the next label.
"""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.importing.returned_docx_align import likeness
from irm_desktop.importing.returned_docx_blocks import Block, Cell, Para, Row, Table, tables, texts
from irm_desktop.importing.returned_docx_columns import in_columns
from irm_desktop.importing.returned_docx_text import folded

_ANCHOR = re.compile(r"f[_.]([a-z2-7]{26})[_.](\d{1,9})", re.IGNORECASE)
_CODE = re.compile(r"\[([^\[\]\s]{1,60})\]")
_DIRECTIONS = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
ALIKE = 0.5  # of a label's words, for it to be known by its code


class Region(NamedTuple):
    """The paragraphs of a field; `outer` are its own cells, without those of a table in it."""

    paras: tuple[Para, ...] = ()
    outer: frozenset[int] = frozenset()

    def shown(self, accepted: bool) -> tuple[str, ...]:
        """What stands there in a view."""
        return texts(self.paras, accepted, self.outer)


def joined(regions: Iterable[Region]) -> Region:
    """Several regions as one, in their order."""
    several = list(regions)
    return Region(
        tuple(para for region in several for para in region.paras),
        frozenset().union(*(region.outer for region in several)),
    )


@dataclass(slots=True)
class Label:
    """A label that was found, `way` how, with its cells."""

    code: str
    way: str
    para: Para
    cells: dict[int, Region] = field(default_factory=dict)  # by the place of their fields in it

    def stands(self, accepted: bool) -> bool:
        """Whether it is there in a view. One whose words are gone untracked still is."""
        para = self.para
        return para.stands(accepted) and (bool(para.text(accepted).strip()) or not para.atoms)


class Keys:
    """What was sent, by all that a label can be known by."""

    def __init__(
        self,
        fields: Sequence[SentField],
        outside: Sequence[str],
        set_aside: frozenset[int] = frozenset(),
    ) -> None:
        """`set_aside` are numbers of paragraphs that are no text of the file."""
        self.fields = fields
        self.outside = outside
        self.set_aside = set_aside
        self.by_code: dict[str, list[SentField]] = {}
        for one in sorted(fields, key=lambda each: (each.cell, each.place)):
            if not one.code:
                continue  # only the workbook shows it
            self.by_code.setdefault(one.code, []).append(one)
        self.printed = {code: text for text in outside if (code := self.code_in(text))}

    def code_in(self, text: str) -> str:
        """The code of a field that ends a text; empty where none does."""
        bare = text.translate(_DIRECTIONS).rstrip()
        code = self._last_code(bare)
        return code if bare.endswith(f"[{code}]") else ""

    def without_code(self, text: str) -> str:
        """The words of a label that was sent, without its code."""
        return folded(text.translate(_DIRECTIONS)).removesuffix(f"[{self.code_in(text)}]").strip()

    def is_printed(self, label: Label) -> bool:
        """Whether a label reads as it was sent."""
        views = {folded(label.para.text(accepted)) for accepted in (True, False)}
        return folded(self.printed.get(label.code, "")) in views

    def _last_code(self, text: str) -> str:
        found = _CODE.findall(text.translate(_DIRECTIONS))
        return found[-1] if found and found[-1] in self.by_code else ""

    def known(self, para: Para) -> tuple[str, str]:
        """Code and way of a label; empty where a paragraph is none."""
        for wanted in ("bookmark", "tag"):
            for way, name in para.ways:
                code = self._anchored(name) if way == wanted else ""
                if code:
                    return code, way
        return self._by_code(para)

    def _anchored(self, name: str) -> str:
        found = _ANCHOR.fullmatch(name)
        if found is None or int(found[2]) >= len(self.fields):
            return ""
        one = self.fields[int(found[2])]
        return one.code if _is_record(found[1], one.record) else ""

    def _by_code(self, para: Para) -> tuple[str, str]:
        for accepted in (True, False):
            text = para.text(accepted)
            code = self._last_code(text)  # somebody may have typed behind it
            sent = self.printed.get(code, "")
            if code and (not sent or likeness(text, sent) >= ALIKE):
                return code, "code"
        return "", ""


def _is_record(encoded: str, record: str) -> bool:
    try:
        return base64.b32decode(f"{encoded.upper()}======").hex() == record.replace("-", "")
    except binascii.Error:
        return False


def labels(
    blocks: Sequence[Block], keys: Keys, by_wording: Mapping[int, str] = MappingProxyType({})
) -> list[Label]:
    """The labels in order, each with its cells. `by_wording`: the code of what is known to be a
    label by its words alone, by the number of its cell."""
    found: dict[int, Label] = {}  # by number of the cell
    every = list(tables(blocks))
    for table in every:
        for row in table.rows:
            for cell in row.cells:
                label = _label(cell, keys, by_wording.get(cell.number, ""))
                if label is not None:
                    found[cell.number] = label
    found = _without_mentions(found, keys)
    for table in every:
        _give_cells(table, found, keys)
    return sorted(found.values(), key=lambda label: label.para.number)


def _without_mentions(found: Mapping[int, Label], keys: Keys) -> dict[int, Label]:
    """The labels but for texts in a cell that just name a code whose label is another: `As said at
    [C8.PI]`."""
    sure = {number: one.way != "code" or keys.is_printed(one) for number, one in found.items()}
    codes = {one.code for number, one in found.items() if sure[number]}
    return {number: one for number, one in found.items() if sure[number] or one.code not in codes}


def _label(cell: Cell, keys: Keys, by_wording: str) -> Label | None:
    own = [block for block in cell.blocks if isinstance(block, Para)]
    if len(own) < len(cell.blocks):
        return None
    worded = [para for para in own if para.text(True).strip() or para.text(False).strip()]
    for para in worded or own:
        code, way = keys.known(para)
        if code and (way != "code" or len(worded) == 1):
            return Label(code, way, para)
    return Label(by_wording, "wording", worded[0]) if by_wording and len(worded) == 1 else None


def _give_cells(table: Table, found: dict[int, Label], keys: Keys) -> None:
    beside: dict[tuple[int, int], list[tuple[Label, list[Region]]]] = {}  # rows of one form
    for place, row in enumerate(table.rows):
        for number, cell in enumerate(row.cells):
            label = found.get(cell.number)
            if label is None:
                continue
            fields = keys.by_code[label.code]
            cells = _chosen(list(_unlabelled(row.cells[number + 1 :], found)), len(fields))
            regions = [_region(one, found, keys) for one in cells]
            below = _below(table.rows[place + 1 :], found, keys) if number == 0 else []
            if below and (not regions or _are_below(fields, regions, below)):
                label.cells = dict(enumerate(below))
            elif regions:
                beside.setdefault((len(fields), len(cells)), []).append((label, regions))
    for rows in beside.values():
        _give_columns(rows, keys)


def _give_columns(rows: Sequence[tuple[Label, list[Region]]], keys: Keys) -> None:
    order = in_columns(
        [(keys.by_code[label.code], [one.shown(False) for one in cells]) for label, cells in rows]
    )
    for label, cells in rows:
        label.cells = {field: cells[cell] for field, cell in enumerate(order) if cell < len(cells)}


def _are_below(
    fields: Sequence[SentField], beside: Iterable[Region], below: Iterable[Region]
) -> bool:
    """Whether fields stand below their label, beside which a column was put in."""
    if any(one.shown(accepted) for one in beside for accepted in (True, False)):
        return False
    pairs = zip(below, fields, strict=False)
    return any(
        likeness(" ".join(one.shown(False)), " ".join(sent_paragraphs(sent))) >= ALIKE
        for one, sent in pairs
    )


def _unlabelled(cells: Iterable[Cell], found: dict[int, Label]) -> Iterator[Cell]:
    for cell in cells:
        if cell.number in found:
            return
        yield cell


def _chosen(cells: list[Cell], wanted: int) -> list[Cell]:
    """The cells that can be a label's; where there are too many, none that was inserted."""
    if len(cells) > wanted:
        sent = [cell for cell in cells if any(para.stands(False) for para in _direct(cell))]
        cells = sent if len(sent) >= wanted else cells
    return cells


def _below(rows: Iterable[Row], found: dict[int, Label], keys: Keys) -> list[Region]:
    """The cells of the next row; what stands in further rows belongs to the last of them."""
    cells: list[Region] = []
    further: list[Region] = []
    for row in rows:
        if any(cell.number in found for cell in row.cells):
            break
        here = [_region(cell, found, keys) for cell in row.cells]
        if cells:
            further += here
        else:
            cells = here
    if further:
        cells[-1] = joined([cells[-1], *further])
    return cells


def _direct(cell: Cell) -> list[Para]:
    return [block for block in cell.blocks if isinstance(block, Para)]


def _region(cell: Cell, found: dict[int, Label], keys: Keys) -> Region:
    own = (para for para in _own(cell, found) if para.number not in keys.set_aside)
    return Region(tuple(own), frozenset({cell.number}))


def _own(cell: Cell, found: dict[int, Label]) -> list[Para]:
    """The paragraphs of a cell, with those of a table in it that has no labels of its own."""
    own: list[Para] = []
    for block in cell.blocks:
        if isinstance(block, Para):
            own.append(block)
            continue
        inner = [one for row in block.rows for one in row.cells]
        if not any(one.number in found for one in inner):
            for one in inner:
                own += _own(one, found)
    return own


def words_of(label: Label) -> str:
    """A label as a person reads it, also where it was deleted."""
    return folded(label.para.text(True)) or folded(label.para.text(False))
