"""Workbooks that LibreOffice saved, untouched and typed into: every edit is told, and no other.

`tests/returned_workbooks.py` makes them, and lists what was typed.
"""

import gzip
import json

import pytest

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_snapshot import read_snapshot
from irm_desktop.importing.returned_xlsx import read_xlsx
from tests.returned_workbooks import SNAPSHOT
from tests.review_workbooks import EXPORT, is_untouched

from .conftest import FILES

RETURNED = FILES / "returned"


def _read(name: str) -> Reading:
    with gzip.open(RETURNED / SNAPSHOT, "rt", encoding="utf-8") as stream:
        return read_xlsx(RETURNED / name, read_snapshot(json.load(stream)))


@pytest.mark.parametrize("name", ["nasty-libreoffice.xlsx", "nasty-ods.xlsx"])
def test_untouched_file_has_no_edit(name: str) -> None:
    reading = _read(name)

    assert is_untouched(reading)
    assert reading.notices == ()
    assert (reading.export_id, reading.found_by) == (EXPORT, "properties")
    assert reading.program.startswith("LibreOffice 7.4")


@pytest.fixture(scope="module")
def typed() -> Reading:
    return _read("nasty-edited.xlsx")


def test_every_cell_that_was_typed_into_is_told(typed: Reading) -> None:
    told = {(one.sheet, one.cell): (one.key, one.found, one.cause) for one in typed.cells}
    assert told == {
        ("Commitments", "C3"): ("title", "A title that was typed", ""),
        ("Commitments", "G3"): ("specificity", "High", ""),
        ("Commitments", "H4"): ("potential_impact", "=1+1", "not-on-scale"),
        ("Commitments", "G5"): ("specificity", "", "emptied"),
        ("Commitments", "F5"): ("end", "3/4/2015", "ambiguous-date"),
        ("Texts", "E6"): ("text", "First paragraph.\n\nSecond, with 2.10 in it.", ""),
    }


def test_every_row_that_was_copied_added_or_deleted_is_told(typed: Reading) -> None:
    assert [(one.kind, one.sheet, one.line) for one in typed.rows] == [
        ("copied", "Commitments", 29), ("added", "Commitments", 30), ("removed", "Commitments", 0),
    ]  # fmt: skip
    assert typed.rows[1].cells == (
        ("number", "No.", "99"), ("title", "Title", "A commitment that was forgotten"),
    )  # fmt: skip


def test_notes_and_words_elsewhere_are_told(typed: Reading) -> None:
    comments = [(one.sheet, one.key, one.cell, one.comment.text) for one in typed.cell_comments]
    assert comments == [
        ("Texts", "", "C4", "Too long"), ("Commitments", "theme", "D7", "Which theme is this?"),
    ]  # fmt: skip
    assert [one.accepted for one in typed.outside] == ["Remarks", "Figures of 2013"]
    assert typed.notices == ("sheet-renamed:Milestones → Steps",)
