"""The overview grid from right to left: every value with its mark, or the marked ones alone."""

from dataclasses import replace
from pathlib import Path

from irm_desktop.domain.report import Report
from irm_desktop.export.docx_tables import TEXT_WIDTH
from tests.export.docx_parts import W, body_of, rows_of, table_of, text_of, values
from tests.export.translated_builders import an_arabic_report

TITLE = "لمحة عن الالتزام 1.1"


def _with_rows(count: int) -> Report:
    report = an_arabic_report()
    first = report.commitments[0]
    rows = (first.grid.rows * count)[:count]
    return replace(report, commitments=(replace(first, grid=replace(first.grid, rows=rows)),))


def test_short_grid_shows_all_values_and_crosses(tmp_path: Path) -> None:
    table = table_of(body_of(_with_rows(2), tmp_path), TITLE)
    cells = list(list(table.iter(W + "tr"))[1].iter(W + "tc"))
    assert [text_of(p) for p in cells[1].iter(W + "p")] == ["–لا شيء", "–منخفض", "✗متوسط", "–عالٍ"]
    styles = values(cells[1], "pStyle")
    assert styles == ["GridChoice", "GridChoice", "GridChosen", "GridChoice"]


def test_long_grid_tells_the_marked_values_alone(tmp_path: Path) -> None:
    rows = rows_of(table_of(body_of(_with_rows(4), tmp_path), TITLE))
    assert rows[1] == [
        "1.1 الالتزام ككل",
        "متوسط",
        "التكنولوجيا والابتكار من أجل الشفافية والمساءلة",
        "",
        "لم يبدأ",
    ]


def test_note_stands_instead_of_values(tmp_path: Path) -> None:
    rows = rows_of(table_of(body_of(_with_rows(2), tmp_path), TITLE))
    assert rows[2][-1] == "لم يُراجع"


def test_columns_are_as_wide_as_their_values(tmp_path: Path) -> None:
    table = table_of(body_of(_with_rows(2), tmp_path), TITLE)
    widths = [int(width) for width in values(table, "gridCol", "w")]
    assert sum(widths) == TEXT_WIDTH
    assert widths[2] == max(widths)
    assert widths[2] > 2 * widths[1]
