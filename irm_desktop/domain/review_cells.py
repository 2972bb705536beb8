"""Cells of a workbook as they are compared: what was written and what came back, in one form.

`export.review_xlsx` makes the `SentCell`s of a copy with these rules, `importing.returned_xlsx`
reads a returned file by them. A `SentCell` with an empty row is no record's: with an empty key it
is the title of its sheet, with the key of a column that column's label, else a cell of a sheet that
is no table, its key then the cell's place (`B4`). A key that ends in `#note` is a note of ours.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.text import clean, one_line

NOTE = "#note"  # ends the key of a cell's note
WORDS = "_words"  # ends the key of a date as it was printed
ID = "_id"  # key of the column that holds the record's id
CONTINUED = "ContinuedTexts"  # the table that long texts go on in
GLANCE = "AtAGlance"  # the sheet that is no table
_KEEPING_LINES = frozenset({"markdown", "text"})  # kinds of fields with paragraphs
_TWO_PARTS = ("indicator", "value")  # what a row of the codebook goes by
_BLANKS = re.compile(r"[^\S\n]+")
_BREAKS = re.compile(r" ?\n ?")
_EMPTY_LINES = re.compile(r"\n{3,}")
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def cell_form(text: str, *, lines: bool = False) -> str:
    """`text` as it is compared: NFC, no control characters, every run of blanks one space. Where
    `lines` count, line breaks stay; else they are blanks too."""
    text = clean(text)
    if not lines:
        return one_line(text)
    text = _BREAKS.sub("\n", _BLANKS.sub(" ", text))
    return _EMPTY_LINES.sub("\n\n", text).strip()


def keeps_lines(sent: SentField | None) -> bool:
    """Whether line breaks mean something in a cell that shows the field."""
    return sent is not None and sent.kind in _KEEPING_LINES


def decoded(text: str) -> str:
    """`text` with Excel's escapes read: `_x0041_` is A, as programs read it that do not know that
    it was meant as it stands."""
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def same_text(found: str, written: str) -> bool:
    """Whether two texts in `cell_form` are one, read with Excel's escapes or without."""
    if found == written:
        return True
    if "_x" not in written and "_x" not in found:
        return False
    return cell_form(decoded(found)) == cell_form(decoded(written))


def places(fields: Iterable[SentField]) -> dict[tuple[str, str], int]:
    """Row and key of the cells that show a field -> its place."""
    found: dict[tuple[str, str], int] = {}
    for one in fields:
        row, key = _cell_of(one)
        found.setdefault((row, key), one.place)
        if one.kind == "date":
            found.setdefault((row, f"{key}{WORDS}"), one.place)
    return found


def _cell_of(sent: SentField) -> tuple[str, str]:
    if sent.section:
        return sent.subject, f"passage.{sent.section}"
    if sent.indicator:
        part = sent.field.rpartition(".")[2]
        suffix = "" if part in ("value", sent.indicator) else f".{part}"
        return sent.subject, f"{sent.indicator}{suffix}"
    return sent.record, sent.field


def row_id(cells: Mapping[str, str]) -> str:
    """What a row goes by: the record's id, in the codebook indicator and value, else its first
    cell. `cells` by key, in the order of the columns."""
    if ID in cells:
        return cells[ID].strip()
    parts = [cells[key].strip() for key in _TWO_PARTS if key in cells]
    return "|".join(parts) if parts else next(iter(cells.values()), "").strip()


def identity(keys: Sequence[str]) -> tuple[str, ...]:
    """The columns that `row_id` looks at."""
    if ID in keys:
        return (ID,)
    return tuple(key for key in _TWO_PARTS if key in keys) or tuple(keys[:1])
