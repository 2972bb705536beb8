"""The all-countries workbook: one row a commitment, the figures, charts and the codebook.

The rows of the first sheet are streamed; openpyxl makes everything else, first with as many rows
as there should be, again if it turns out otherwise or if texts go on in a sheet of their own.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from openpyxl.utils import get_column_letter

from irm_desktop.domain.office import Office, OfficeRow
from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written
from irm_desktop.export.behind import Behind
from irm_desktop.export.office_check import check_office
from irm_desktop.export.office_frame import Frame, labels_of, make_frame
from irm_desktop.export.office_package import LARGE, Write, head_and_tail, new_archive, pack
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.sheet_stream import SheetStream, Streamed
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import CellValue, date_value

MOST = 1_048_576 - 2  # rows of a sheet of Excel, less the two of the head
_ROW = 'ht="30" customHeight="1"'  # two lines: who wants the whole text reads it in the bar


def write_office(office: Office, path: Path, options: ExportOptions | None = None) -> int:
    """Write the workbook beside `path`, read it back, then give it its name. Returns the rows.

    Raises ExportFailed; `path` is then as it was.
    """
    options = options or ExportOptions()
    if office.count > MOST:
        raise ExportFailed(
            f"The workspace has {office.count:,} commitments, and a sheet of Excel holds "
            f"{MOST:,}. Write them as open data instead.",
            "too-many-rows",
        )
    made: list[tuple[Frame, Streamed, int]] = []

    def check(file: Path) -> None:
        frame, streamed, offset = made[0]
        check_office(file, streamed, offset, office.words["goes_on"], frame.pages)

    with written(path, check) as target:
        made.append(_write(office, target, options))
    return made[0][1].count


def _write(office: Office, target: Path, options: ExportOptions) -> tuple[Frame, Streamed, int]:
    """What was written, and where in the large part the rows begin."""
    frame = make_frame(office, options, office.count, None)
    head, _ = head_and_tail(frame.parts[LARGE])
    with new_archive(target) as archive:
        with archive.open(LARGE, "w") as part:
            with Behind(part.write) as behind:
                behind.write(head)
                offset = len(head) + _write_heads(office, frame, behind.write)
                streamed = _write_rows(office, frame, behind.write, options)
            if streamed.count != office.count or streamed.long:
                frame = make_frame(office, options, streamed.count, _continued(office, streamed))
            _, tail = head_and_tail(frame.parts[LARGE])
            part.write(tail)
        pack(frame.parts, archive, leave=(LARGE,))
    return frame, streamed, offset


def _write_heads(office: Office, frame: Frame, write: Write) -> int:
    """Keys in a hidden first row, labels in the second. Returns how many bytes."""
    width = len(office.columns)
    keys = SheetStream([frame.key] * width, write, row='hidden="1"')
    keys.add([[column.key for column in office.columns]])
    labels = SheetStream([frame.head] * width, write, first=2, row='ht="48" customHeight="1"')
    labels.add([labels_of(office)])
    return keys.done.length + labels.done.length


def _write_rows(office: Office, frame: Frame, write: Write, options: ExportOptions) -> Streamed:
    stream = SheetStream(frame.styles, write, first=3, row=_ROW, goes_on=office.words["goes_on"])
    stream.add(_typed(office), lambda done: options.told(min(done, office.count), office.count))
    return stream.done


def _typed(office: Office) -> Iterator[Sequence[CellValue]]:
    """Rows with whole dates as dates; a date as far as it is certain stays text."""
    dates = [place for place, column in enumerate(office.columns) if column.kind == "date"]
    for row in office.rows():
        yield _with_dates(row, dates) if dates else row


def _with_dates(row: OfficeRow, dates: Sequence[int]) -> Sequence[CellValue]:
    cells: list[CellValue] = list(row)
    for place in dates:
        text = row[place]
        if isinstance(text, str) and len(text) == 10:
            cells[place] = _day(text)
    return cells


_day = lru_cache(4_096)(date_value)  # plans begin and end on the same few days


def _continued(office: Office, streamed: Streamed) -> Sheet | None:
    """The sheet on which texts too long for a cell go on."""
    if not streamed.long:
        return None
    said = office.words
    columns = [
        Column("cell", said["cell"], "text"),
        Column("key", said["key"], "field"),
        Column("part", said["part"], "text"),
        Column("text", said["text"], "wide"),
    ]
    rows = tuple(
        (f"{get_column_letter(one.column + 1)}{one.row}", office.columns[one.column].key, n, piece)
        for one in streamed.long
        for n, piece in enumerate(one.pieces, 2)
    )
    return Sheet("ContinuedTexts", said["continued"], labelled_apart(columns), rows)
