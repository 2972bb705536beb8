"""Rows 5, 5b and 5c: 5,000 and 50,000 × 40 as a workbook, against deflating the same XML.

The floor packs at level 6 what our own writer made. `openpyxl` is its `write_only` workbook, styled
in the cheapest way it has. What is timed is all a person waits for: writing, flushing to the disk
and reading back. Memory is that of a process of its own, above what it held before.
"""

import json
import subprocess
import sys
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment

from bench.measure import Result, compare, rounds, timed
from bench.tables import ROWS, sound_rows
from irm_desktop.domain.numbers import Numbers
from irm_desktop.domain.office import Office, OfficeColumn, OfficeRow, OfficeValue
from irm_desktop.export.office_package import LARGE, LEVEL
from irm_desktop.export.office_workbook import write_office
from irm_desktop.export.xlsx_text import date_value
from irm_desktop.storage.office_query import office_form

MANY = 50_000
TARGETS = {"5": 1.5, "5b": 1.8, "5c": 1.5}
MOST_MEMORY = 40.0  # megabytes more than before
_WORDS = office_form().words_in("en")
Row = Sequence[OfficeValue]


def plain(value: object) -> OfficeValue:
    """A date as the ISO text that the table of an office holds."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value if isinstance(value, int) else str(value)


def table() -> tuple[list[str], list[tuple[OfficeValue, ...]]]:
    """Names of the columns, and 5,000 rows of 40 cells."""
    rows = sound_rows()
    return list(rows[0]), [tuple(plain(value) for value in row.values()) for row in rows]


def office(names: Sequence[str], rows: Sequence[OfficeRow], count: int, *, styled: bool) -> Office:
    """The rows as the table of an office, over and over up to `count`."""
    kinds = [_kind(name, value, styled) for name, value in zip(names, rows[0], strict=True)]

    def again() -> Iterator[OfficeRow]:
        for number in range(count):
            yield rows[number % len(rows)]

    return Office(
        workspace_id="bench",
        title="Commitments",
        language="en",
        right_to_left=False,
        columns=tuple(OfficeColumn(n, n, k) for n, k in zip(names, kinds, strict=True)),
        count=count,
        rows=again,
        codebook=(),
        numbers=Numbers("By the numbers", "en", False, ()),
        words=_WORDS,
    )


def _kind(name: str, value: OfficeValue, styled: bool) -> str:
    """Without styles of their own all texts look alike; dates are dates either way."""
    if name.endswith((" Date", " On")):
        return "date"
    if isinstance(value, int):
        return "number"
    return ("wide" if len(value) > 100 else "text") if styled else "text"


def xml_of(path: Path) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return archive.read(LARGE)


def deflate(xml: bytes, path: Path) -> None:
    """The floor: the same bytes through zlib, into a file."""
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -15)
    with path.open("wb") as file:
        for start in range(0, len(xml), 1 << 18):
            file.write(packer.compress(xml[start : start + (1 << 18)]))
        file.write(packer.flush())


def openpyxl_write_only(made: Office, path: Path, *, styled: bool) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Commitments")
    sheet.append([column.label for column in made.columns])
    dates = [place for place, column in enumerate(made.columns) if column.kind == "date"]
    sample: Any = WriteOnlyCell(sheet)
    sample.alignment = Alignment(wrap_text=True, vertical="top")
    for row in made.rows():
        cells: list[object] = list(row)
        for place in dates:
            cells[place] = date_value(str(row[place]))
        if styled:
            cells = [_dressed(sheet, value, sample) for value in cells]
        sheet.append(cells)
    book.save(path)


def _dressed(sheet: Any, value: Any, sample: Any) -> Any:
    """A cell of openpyxl: its stubs do not know `_style`, which one cell lends to all others."""
    cell: Any = WriteOnlyCell(sheet, value)
    cell._style = sample._style
    return cell


def results(count: int = 5) -> list[Result]:
    names, rows = table()
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for row, styled in (("5", False), ("5b", True)):
            made = office(names, rows, ROWS, styled=styled)
            what = f"Excel export, {ROWS:,} × 40, " + ("styled" if styled else "values")
            found += measured(row, what, made, Path(folder), count, styled=styled)
        many = office(names, rows, MANY, styled=False)
        what = f"Excel export, {MANY:,} × 40"
        found += measured("5c", what, many, Path(folder), 1, styled=False, peer=False)
    found.append(memory())
    return found


def measured(
    row: str,
    what: str,
    made: Office,
    folder: Path,
    count: int,
    *,
    styled: bool,
    peer: bool = True,
) -> list[Result]:
    ours, floor, other = folder / "ours.xlsx", folder / "floor.bin", folder / "peer.xlsx"
    write_office(made, ours)
    xml = xml_of(ours)
    works: dict[str, Callable[[], object]] = {
        "deflate": partial(deflate, xml, floor),
        "ours": partial(write_office, made, ours),
    }
    if peer:
        works["openpyxl"] = partial(openpyxl_write_only, made, other, styled=styled)
    values = rounds({name: timed(work) for name, work in works.items()}, count)
    told = [
        compare(row, what, values, ours="ours", floor="deflate", target=TARGETS[row]),
    ]
    if peer:
        limit = 0.35 if styled else 0.6
        told.append(
            compare(row, f"{what}; peer", values, ours="ours", floor="openpyxl", target=limit)
        )
    return told


def memory() -> Result:
    """What writing 50,000 rows adds to the peak of a process, against the limit."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.excel_export"], capture_output=True, text=True, check=True
    )
    before, after = json.loads(done.stdout)
    return Result(
        row="5c",
        what=f"Excel export, {MANY:,} × 40, memory",
        floor=f"{MOST_MEMORY:.0f} MB more than before",
        floor_value=MOST_MEMORY,
        value=after - before,
        unit="MB",
        ratio=(after - before) / MOST_MEMORY,
        target=1.0,
    )


def peak() -> float:
    """The most this process has held, in megabytes, since `forget_peak`."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("this system does not tell how much memory a process has held")


def forget_peak() -> None:
    """The peak is what is held now: Linux takes a 5 for that."""
    Path("/proc/self/clear_refs").write_text("5")


def main() -> int:
    """Print the peak before and after; a small workbook first, so that everything is imported."""
    names, rows = table()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ours.xlsx"
        write_office(office(names, rows[:100], 100, styled=False), path)
        forget_peak()
        before = peak()
        write_office(office(names, rows, MANY, styled=False), path)
        print(json.dumps([before, peak()]))
    return 0


if __name__ == "__main__":
    sys.exit(main())
