"""The shipped instruments and layouts, and a way to read a small table that a test writes."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.drafts import Draft
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.importing.importer import read_draft

FILES = Path(__file__).parent.parent / "files"
SPAIN = FILES / "spain-2-2016.csv"
ReadRows = Callable[..., Draft]


@pytest.fixture(scope="session")
def library() -> InstrumentLibrary:
    return load_library(paths.resources() / "instruments")


@pytest.fixture(scope="session")
def layouts() -> Layouts:
    return load_layouts(paths.resources() / "layouts")


@pytest.fixture
def read(library: InstrumentLibrary, layouts: Layouts) -> Callable[..., Draft]:
    return lambda path, **options: read_draft(path, library, layouts, **options)


@pytest.fixture
def read_rows(read: Callable[..., Draft], tmp_path: Path) -> ReadRows:
    """Writes rows as a .csv and reads them."""

    def read_them(rows: Sequence[Sequence[str]], **options: object) -> Draft:
        path = tmp_path / "table.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(rows)
        return read(path, **options)

    return read_them


def spain_rows() -> list[list[str]]:
    """Two header rows and three commitments of the 2016 table."""
    with SPAIN.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def with_cell(rows: list[list[str]], column: str, text: str, row: int = 3) -> list[list[str]]:
    """The rows with one cell set; `row` counts as a spreadsheet does."""
    rows[row - 1][rows[1].index(column)] = text
    return rows


def codes(draft: Draft, code: str) -> list[tuple[int, str]]:
    """Row and column of every finding with the code."""
    return [(found.row, found.column) for found in draft.findings if found.code == code]
