"""The response matrix as a workbook: one table to sort and filter, its texts whole."""

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook

from irm_desktop.domain.response import Matrix, MatrixRow
from irm_desktop.export.atomic import written
from irm_desktop.export.office_package import new_archive, pack, saved
from irm_desktop.export.office_sheets import Pages, add_list
from irm_desktop.export.options import ExportOptions, fixed_words
from irm_desktop.export.response_texts import copies, counts, printed
from irm_desktop.export.xlsx_check import check_workbook
from irm_desktop.export.xlsx_look import Look
from irm_desktop.export.xlsx_tables import Column, Sheet
from irm_desktop.export.xlsx_text import CellValue, parts

_MARKS_OF_CUT = " …"


def write_response_xlsx(matrix: Matrix, path: Path, options: ExportOptions | None = None) -> None:
    """Write the matrix. Raises ExportFailed; `path` is then as it was."""
    matrix, chosen = printed(matrix), options or ExportOptions()
    book = Workbook()
    look = Look(book, right_to_left=matrix.right_to_left)
    book.remove(book.worksheets[0])
    pages: Pages = {}
    for sheet in (_matrix(matrix), _about(matrix)):
        add_list(book, sheet, look, pages, right_to_left=matrix.right_to_left)
    book.properties.title, book.properties.language = matrix.title, matrix.language
    book.properties.creator = ""
    if chosen.now is not None:
        book.properties.created = chosen.now
    made = saved(book)
    with (
        written(path, lambda file: check_workbook(file, pages)) as target,
        new_archive(target) as archive,
    ):
        pack(made, archive)


def _matrix(matrix: Matrix) -> Sheet:
    """A row a remark; what changed stands before and after, whole."""
    words = matrix.words
    terms = fixed_words("terms.toml", matrix.language)
    review = fixed_words("words/review.toml", matrix.language)
    heads = (
        Column("_id", terms["identifier"], "hidden"),
        Column("number", words["col_number"], "whole"),
        Column("place", words["col_place"], "title"),
        Column("code", terms["code"], "text"),
        Column("by", words["col_by"], "field"),
        Column("role", review["role"], "field"),
        Column("kind", review["kind"], "text"),
        Column("quote", review["quote"], "title"),
        Column("remark", words["col_remark"], "long"),
        Column("answer", words["col_answer"], "text"),
        Column("reply", words["col_reply"], "long"),
        Column("before", review["redline_before"], "long"),
        Column("after", review["redline_after"], "long"),
    )
    return Sheet("Response", matrix.title, heads, tuple(_row(row) for row in matrix.rows))


def _row(row: MatrixRow) -> tuple[CellValue, ...]:
    said = "\n".join(text for text in (row.text, row.wanted) if text)
    changed = (row.before, row.after) if row.is_changed else ("", "")
    texts = (
        row.place, row.code, "; ".join(row.by), "; ".join(row.roles), row.kind_label, row.quote,
        said, row.answer, row.reply, *changed,
    )  # fmt: skip
    return (row.key, row.number, *map(_fitting, texts))


def _fitting(text: str) -> str:
    """A text that a cell can hold; one that is longer says that it goes on, in the Word file."""
    first, *rest = parts(text)
    return first[: -len(_MARKS_OF_CUT)] + _MARKS_OF_CUT if rest else text


def _about(matrix: Matrix) -> Sheet:
    """What the table is of: the plan, the copies, how many got which answer."""
    words = matrix.words
    lines: Sequence[str] = (matrix.subtitle, matrix.date, counts(matrix), *copies(matrix))
    rows = tuple((str(place), line) for place, line in enumerate(lines, 1))
    head = (Column("_id", "", "hidden"), Column("text", matrix.title, "wide"))
    return Sheet("About", words["copies"], head, rows)
