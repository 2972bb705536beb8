"""In the workbook of all countries, words are read in the direction they are written in."""

from pathlib import Path

from openpyxl import load_workbook

from irm_desktop.export.office_workbook import write_office
from irm_desktop.storage.workspace import Workspace
from tests.export.test_office_workbook import filled, plans

__all__ = ["filled", "plans"]  # the fixture, and what it is made of


def test_our_own_words_are_read_from_the_right_and_titles_as_they_begin(
    filled: Workspace,
    tmp_path: Path,
) -> None:
    path = tmp_path / "all.xlsx"
    write_office(filled.office("ar"), path)

    book = load_workbook(path)
    places = {cell.value: cell.column for cell in book.worksheets[0][1]}
    assert book.worksheets[0].cell(2, places["title"]).alignment.readingOrder == 2
    assert book.worksheets[0].cell(3, places["title"]).alignment.readingOrder == 0
    assert book.worksheets[1].cell(1, 1).alignment.readingOrder == 2
