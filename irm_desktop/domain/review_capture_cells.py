"""Cells and rows of a returned workbook, as remarks."""

import json
from collections.abc import Iterable

from irm_desktop.domain.returned_reading import CellReading, RowReading
from irm_desktop.domain.review_records import SentCell, SentField
from irm_desktop.domain.review_remarks import Maker, change_key, made_id, put_into

ENTITIES = {"Commitments": "commitment", "Milestones": "milestone"}  # by the name of the table
_TEXTS = ("markdown", "text")
# What a spreadsheet program makes of a cell without being asked; the rest a person typed.
_MANGLED = frozenset({"formula", "error", "lost-zeros", "shifted-date", "cut", "sorted-apart"})
_ROWS = ("added", "removed", "copied")  # kinds of remarks about rows that were sent, or are new

RowCells = tuple[tuple[str, str, str], ...]  # key, label, text


def row_cells(theirs: str) -> RowCells:
    """The cells of a row that was added or copied, from the remark's `theirs`."""
    return tuple((key, label, text) for key, label, text in json.loads(theirs or "[]"))


def capture_cells(maker: Maker, cells: Iterable[CellReading]) -> None:
    """Each cell that is not as it was written."""
    written = {(one.sheet, one.row, one.key): one for one in maker.snapshot.cells}
    for cell in cells:
        own = written.get((cell.sheet, cell.row, cell.key))
        sent = maker.fields.get(own.place) if own is not None else None
        if sent is None:
            _add_of_no_field(maker, cell, own)
        else:
            _add_of_field(maker, cell, own, sent)


def _add_of_field(maker: Maker, cell: CellReading, own: SentCell | None, sent: SentField) -> None:
    kind = "change" if sent.kind in _TEXTS else "value"
    if cell.cause in _MANGLED:
        kind = "mangled"
    theirs = cell.meant or cell.found
    if sent.kind in _TEXTS and own is not None and not cell.meant:
        theirs = put_into(sent.text, own.written, cell.found)
    certain = cell.cause == "other-language" and cell.meant
    question = "" if certain else cell.cause
    if theirs == sent.text and not question:
        return
    key = made_id(kind, sent.record, sent.field, cell.raw) if kind == "mangled" else ""
    remark = maker.about(
        sent,
        kind,
        key or change_key(sent),
        way="key",
        before=sent.text,
        theirs=theirs,
        text=f"{cell.sheet} {cell.cell}: {cell.raw}" if cell.cause else "",
        question=question,
    )
    maker.add(remark, theirs, cell.cause)


def _add_of_no_field(maker: Maker, cell: CellReading, own: SentCell | None) -> None:
    """A cell that nobody can change here: a number computed, a title repeated."""
    before = own.written if own is not None else ""
    kind = "mangled" if cell.cause in _MANGLED else "outside"
    where = f"{cell.sheet} {cell.cell}"
    text = cell.found or cell.raw
    key = made_id(kind, maker.sent.plan_id, cell.sheet, cell.row, cell.key, text)
    remark = maker.about(
        None,
        kind,
        key,
        label=where,
        before=before,
        theirs=cell.found,
        text=text,
        question=cell.cause,
    )
    maker.add(remark, cell.row, cell.key, text)


def capture_rows(maker: Maker, rows: Iterable[RowReading]) -> None:
    """Each row that was added, taken out or copied; one whose id is not known is unplaced."""
    for row in rows:
        kind = row.kind if row.kind in _ROWS else "unplaced"
        cells = json.dumps(row.cells, ensure_ascii=False)
        shown = [f"{label}: {text}" for _, label, text in row.cells if text]
        named = maker.of_record(row.row)
        record = {} if named is None else {"subject_kind": named.subject_kind}
        title = " ".join(text for key, _, text in row.cells if key in ("number", "title"))
        entity = ENTITIES.get(row.sheet, "")
        key = made_id(
            kind, maker.sent.plan_id, row.sheet, row.row, cells if kind != "removed" else ""
        )
        remark = maker.about(
            None,
            kind,
            key,
            entity=entity,
            record=row.row,
            subject=row.row if named is not None else "",
            label=title or (f"{row.sheet} {row.line}" if row.line else row.sheet),
            code=named.code.partition(".")[0] if named is not None else "",
            place=named.place if named is not None else -1,
            way="key",
            theirs="" if kind == "removed" else cells,
            text="\n".join(shown),
            question=row.kind if not row.twin else f"twin:{row.twin}",
            **record,
        )
        maker.add(remark, kind, row.sheet, row.row, cells)
