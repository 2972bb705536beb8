"""Tables as text: .csv and .xlsx read cell by cell, nothing interpreted, nothing left out."""

import codecs
import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import python_calamine

from irm_desktop.domain.chosen_file import MIB, whole
from irm_desktop.errors import ImportRefused
from irm_desktop.importing import guard
from irm_desktop.importing.extent import check_span
from irm_desktop.importing.workbook_cells import LostCell, lost_cells, spread_merged

_DELIMITERS = (",", ";", "\t", "|")
_ONLY_TEXT = frozenset({str})
_MAX_CELL = 16 * MIB
# Bytes of C0 that no text has, tab, line feed, form feed and carriage return apart.
_NO_TEXT = bytes(set(range(32)) - {9, 10, 11, 12, 13, 26, 27} | {127})


@dataclass(slots=True)
class RawTable:
    """`rows` are all rows of the sheet, as text. `typed` has the cells as the workbook holds them,
    so that a number can be told from a text that looks like one; empty for a text file."""

    file_name: str
    sha256: str
    sheet: str
    rows: Sequence[Sequence[str]]
    typed: Sequence[Sequence[object]] = ()
    hidden: bool = False
    encoding: str = "utf-8"
    newline: str = "\r\n"
    byte_order_mark: bool = False
    delimiter: str = ","
    final_newline: bool = True
    quote_all: bool = False
    notes: tuple[str, ...] = ()
    replaced_bytes: int = 0  # that the encoding does not know
    cells_lost: tuple[LostCell, ...] = ()

    def is_number(self, row: int, column: int) -> bool:
        """True where a workbook holds a number; `row` and `column` count from 0."""
        if row >= len(self.typed) or column >= len(self.typed[row]):
            return False
        return isinstance(self.typed[row][column], float | int)


def read_tables(path: Path) -> list[RawTable]:
    """Every sheet that holds something, in order. Raises ImportRefused."""
    checked = guard.check(path)
    if checked.kind == "text":
        content = whole(path, guard.TEXTS)
        return [_read_text(path.name, content)]
    content = whole(path, guard.TABLES)
    return _read_workbook(path.name, content, checked.notes)


def _read_workbook(name: str, content: bytes, notes: tuple[str, ...]) -> list[RawTable]:
    digest = sha256(content).hexdigest()
    try:
        workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        guard.check_sheets(name, len(workbook.sheets_metadata), guard.TABLES)
        tables = []
        for meta in workbook.sheets_metadata:
            if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = workbook.get_sheet_by_name(meta.name)
            typed = sheet.to_python(skip_empty_area=False)
            rows, is_typed = _texts(typed)
            if any(map(any, rows)):
                lost = list(lost_cells(content, meta.name)) if _has_gaps(rows) else []
                rows, merged = spread_merged(rows, sheet.merged_cell_ranges or ())
                hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
                kept = typed if is_typed else ()
                tables.append(
                    RawTable(
                        name,
                        digest,
                        meta.name,
                        rows,
                        kept,
                        hidden,
                        notes=notes,
                        cells_lost=(*lost, *merged),
                    )
                )
    except (python_calamine.CalamineError, BadZipFile, OSError) as error:
        raise ImportRefused(
            f"{name} is damaged: a sheet of the workbook cannot be read. "
            "Open it in a spreadsheet program, save a copy, and import the copy.",
            "damaged",
        ) from error
    if not tables:
        raise ImportRefused(
            f"{name} has no sheet with anything in it. Choose the file that holds the table.",
            "empty",
        )
    return tables


def _has_gaps(rows: Sequence[Sequence[str]]) -> bool:
    """False where every cell holds a value, so that none can be lost: nothing need be searched."""
    return any("" in row for row in rows)


def _texts(typed: list[list[Any]]) -> tuple[Sequence[Sequence[str]], bool]:
    """All cells as text, and whether any was something else. Any: calamine's cell values.

    calamine's rows are all of one width, so that whole columns of text can be left as they are.
    """
    columns = list(zip(*typed, strict=True))
    numbered = False
    for place, column in enumerate(columns):
        types = set(map(type, column))
        if types != _ONLY_TEXT:
            columns[place] = _column_texts(column, types)
            numbered = True
    return (list(zip(*columns, strict=True)), True) if numbered else (typed, False)


def _column_texts(column: Sequence[Any], types: set[type]) -> tuple[str, ...]:
    """Each number and date is written once a column; True would be found as 1."""
    if bool in types:
        return tuple([as_text(cell) for cell in column])
    texts = {cell: as_text(cell) for cell in set(column)}
    return tuple([texts[cell] for cell in column])


def as_text(cell: object) -> str:
    """A workbook's number or date as text. A whole number has no decimal point."""
    return _AS_TEXT.get(type(cell), str)(cell)


def _number_text(number: float) -> str:
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)


def _moment_text(moment: datetime) -> str:
    return moment.date().isoformat() if moment.time() == _MIDNIGHT else moment.isoformat(" ")


_MIDNIGHT = time()
_AS_TEXT: Mapping[type, Callable[[Any], str]] = {  # Any: each takes its own type
    str: str,
    type(None): lambda _: "",
    bool: lambda truth: "TRUE" if truth else "FALSE",
    float: _number_text,
    datetime: _moment_text,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: lambda span: f"{span.total_seconds() / 86400:g}",
}


def _read_text(name: str, content: bytes) -> RawTable:
    encoding, mark, replaced = _encoding(name, content)
    text = content[len(mark) :].decode(encoding, "replace" if replaced else "strict")
    if "\0" in text:  # of UTF-16, as which it is no text either
        _refuse_bytes(name)
    if not text.strip():
        raise ImportRefused(
            f"{name} holds nothing but blanks. Save the table again and import that file.", "empty"
        )
    csv.field_size_limit(_MAX_CELL)
    delimiter = _delimiter(text)
    lines_at_most = text.count("\n") + text.count("\r") - text.count("\r\n") + 1
    check_span(name, lines_at_most, 1, lines_at_most + text.count(delimiter))
    last = [""]

    def lines() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            last[0] = line
            yield line

    try:
        reader = csv.reader(lines(), delimiter=delimiter)
        first = next(reader)
        newline = _line_end(last[0])
        rows = [first, *reader]
        check_span(name, len(rows), max(map(len, rows)))
    except csv.Error as error:
        raise ImportRefused(
            f"{name} cannot be read as a table: {error}. A quotation mark is probably never "
            "closed; save the table again from a spreadsheet program.",
            "damaged",
        ) from error
    return RawTable(
        file_name=name,
        sha256=sha256(content).hexdigest(),
        sheet="",
        rows=rows,
        encoding=encoding,
        newline=newline,
        byte_order_mark=bool(mark),
        delimiter=delimiter,
        final_newline=text.endswith(("\n", "\r")),
        quote_all=_all_quoted(text, first, delimiter),
        replaced_bytes=replaced,
        cells_lost=_unclosed(text, rows, delimiter),
    )


def _unclosed(text: str, rows: Sequence[Sequence[str]], delimiter: str) -> tuple[LostCell, ...]:
    """The last cell, where its quotation mark never closes: one more line would be part of it."""
    if text.count('"') % 2 == 0:
        return ()
    longer = csv.reader(io.StringIO(text + "\nx", newline=""), delimiter=delimiter)
    if sum(1 for _ in longer) > len(rows):
        return ()
    swallowed = rows[-1][-1].count("\n")
    message = f"A quotation mark opens here and never closes; {swallowed} lines became one cell."
    return ((len(rows) - 1, len(rows[-1]) - 1, "unclosed-quotation", message),)


def _encoding(name: str, content: bytes) -> tuple[str, bytes, int]:
    """Encoding, byte order mark, and how many bytes it does not know."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):
        if content.startswith(mark):
            if not _decodes(content[len(mark) :], encoding):
                _refuse_bytes(name)
            return encoding, mark, 0
    if encoding := _unmarked_utf16(content):
        return encoding, b"", 0
    if len(content.translate(None, _NO_TEXT)) < len(content):
        controls = len(content) - len(content.translate(None, _NO_TEXT))
        if b"\x00" in content or controls > max(8, len(content) // 200):
            _refuse_bytes(name)
    if _decodes(content, "utf-8"):
        return "utf-8", b"", 0
    unknown = sum(content.count(byte) for byte in (b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d"))
    if unknown > len(content) // 1000:
        _refuse_bytes(name)
    return "cp1252", b"", unknown


def _unmarked_utf16(content: bytes) -> str:
    """Text of mostly Latin letters in UTF-16 has a zero in every second byte."""
    sample = content[:4096]
    if len(content) % 2 or len(sample) < 4:
        return ""
    for encoding, zeros in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if zeros.count(0) > len(zeros) * 0.7 and _decodes(content, encoding):
            return encoding
    return ""


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _refuse_bytes(name: str) -> None:
    raise ImportRefused(
        f"{name} holds bytes that are no text. If it is a table, open it in the program it came "
        "from and save it as .csv (UTF-8) or .xlsx. The workspace is unchanged.",
        "not-text",
    )


def _delimiter(text: str) -> str:
    """The candidate that cuts the first records into most columns, evenly."""
    sample = text[:65536]
    best, best_score = ",", 0.0
    for delimiter in _DELIMITERS:
        if delimiter not in sample:
            continue
        try:
            rows = list(csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter))[:40]
        except csv.Error:
            continue
        widths = [len(row) for row in rows[:-1] or rows if row]
        if not widths:
            continue
        usual = max(set(widths), key=widths.count)
        score = widths.count(usual) / len(widths) * usual
        if usual > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def _line_end(line: str) -> str:
    for end in ("\r\n", "\n", "\r"):
        if line.endswith(end):
            return end
    return "\r\n"


def _all_quoted(text: str, first: list[str], delimiter: str) -> bool:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="").writerow(first)
    return text.startswith(out.getvalue())
