"""Tables of sections in Word: caption, repeated head, marks, grades, lights, notes, widths."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from irm_desktop.domain.report import (
    Report,
    ReportSection,
    ReportTable,
    TableCell,
    TableColumn,
    TableRow,
)
from irm_desktop.export.docx_tables import TEXT_WIDTH, fitted, widths_for
from tests.export.docx_parts import W, body_of, paragraphs_in, rows_of, table_of, text_of, values
from tests.export.full_builders import a_table
from tests.export.report_builders import a_report, with_passage
from tests.export.translated_builders import an_arabic_report, an_arabic_table


def _with(table: ReportTable, report: Report | None = None) -> Report:
    section = ReportSection("x", "", "Section", "text", tables=(table,))
    return replace(report or a_report(0), sections=(section,))


@pytest.fixture
def table(tmp_path: Path) -> etree._Element:
    return table_of(body_of(_with(a_table()), tmp_path), "Steps of the consultation")


def _cells(table: etree._Element, row: int) -> list[etree._Element]:
    return list(list(table.iter(W + "tr"))[row].iter(W + "tc"))


def test_table_stands_under_its_counted_caption(tmp_path: Path) -> None:
    body = body_of(_with(a_table()), tmp_path)
    caption = table_of(body, "Steps of the consultation").getprevious()
    assert caption is not None
    assert text_of(caption) == "Table 1. Steps of the consultation"
    assert [node.text for node in caption.iter(W + "instrText")] == [" SEQ Table \\* ARABIC "]


def test_table_says_what_it_shows_in_words(table: etree._Element) -> None:
    assert values(table, "tblDescription") == ["Four steps, two of them followed."]


def test_head_is_repeated_and_no_row_is_parted(table: etree._Element) -> None:
    heads = [row.find(f"{W}trPr/{W}tblHeader") is not None for row in table.iter(W + "tr")]
    assert heads == [True, *[False] * 6]
    assert len(list(table.iter(W + "cantSplit"))) == 7


def test_cells_say_marks_grades_and_lights(table: etree._Element) -> None:
    rows = rows_of(table)
    assert rows[2] == ["A timeline was available", "✗", "High", "● Green", "30"]
    assert rows[3] == ["Advance notice was given, in writing", "", "Medium", "▲ Yellow", "14"]
    assert rows[5] == ["Online consultation", "✗", "Low", "■ Red", "1,200"]
    assert values(_cells(table, 2)[2], "pStyle") == ["TableGrade3"]
    assert values(_cells(table, 2)[3], "rStyle") == ["LightGreen"]
    assert values(_cells(table, 5)[4], "pStyle") == ["TableFigure"]


def test_heading_row_spans_the_table(table: etree._Element) -> None:
    (cell,) = _cells(table, 1)
    assert values(cell, "gridSpan") == ["5"]
    assert values(cell, "pStyle") == ["TableSection"]
    assert text_of(cell) == "Before the consultation"


def test_first_column_heads_its_rows_where_it_does(tmp_path: Path) -> None:
    body = body_of(_with(a_table()), tmp_path)
    look = next(table_of(body, a_table().caption).iter(W + "tblLook"))
    assert look.get(W + "firstColumn") == "1"
    assert "TableRowHeadKept" in values(body, "pStyle")
    body = body_of(_with(replace(a_table(), heads=False)), tmp_path)
    look = next(table_of(body, a_table().caption).iter(W + "tblLook"))
    assert look.get(W + "firstColumn") == "0"
    assert "TableRowHeadKept" not in values(body, "pStyle")


def test_notes_stand_right_under_the_table(tmp_path: Path) -> None:
    body = body_of(_with(a_table()), tmp_path)
    note = table_of(body, a_table().caption).getnext()
    assert note is not None
    assert values(note, "pStyle") == ["TableNote"]
    assert text_of(note).startswith("Followed means followed in full.")


def test_upright_heading_stands_upright_but_not_in_arabic(
    table: etree._Element, tmp_path: Path
) -> None:
    assert values(table, "textDirection") == ["btLr"]
    arabic = body_of(_with(an_arabic_table(), an_arabic_report()), tmp_path)
    assert values(table_of(arabic, "خطوات التشاور"), "textDirection") == []


def test_arabic_table_runs_from_the_right(tmp_path: Path) -> None:
    table = table_of(
        body_of(_with(an_arabic_table(), an_arabic_report()), tmp_path), "خطوات التشاور"
    )
    assert table.find(f"{W}tblPr/{W}bidiVisual") is not None
    assert all(
        p.find(f"{W}pPr/{W}bidi") is not None for p in table.iter(W + "p") if text_of(p).strip("✗")
    )


def test_rows_short_of_cells_are_filled_and_longer_ones_cut(tmp_path: Path) -> None:
    columns = (TableColumn("A"), TableColumn("B"))
    rows = (TableRow((TableCell("one"),)), TableRow(tuple(map(TableCell, "xyz"))))
    made = ReportTable("t", "T", columns, rows, "")
    body = body_of(_with(made), tmp_path)
    assert rows_of(table_of(body, "T")) == [["A", "B"], ["one", ""], ["x", "y"]]


def test_table_without_rows_is_left_out_with_its_heading(tmp_path: Path) -> None:
    body = body_of(_with(replace(a_table(), rows=())), tmp_path)
    assert paragraphs_in(body, "Caption") == []
    assert paragraphs_in(body, "Heading1Page") == []


def test_cell_holds_lists_and_the_words_of_a_table(tmp_path: Path) -> None:
    text = "Two:\n\n- one\n- two\n\n1. first\n\n| a | b |\n|---|---|\n| c | d |"
    made = ReportTable("t", "T", (TableColumn("A"),), (TableRow((TableCell(text),)),), "")
    cell = _cells(table_of(body_of(_with(made), tmp_path), "T"), 1)[0]
    assert values(cell, "pStyle") == [
        "TableRowHead", "TableBullet", "TableBullet", "TableNumber", *["TableRowHead"] * 4,
    ]  # fmt: skip
    assert list(cell.iter(W + "tbl")) == []
    assert text_of(cell) == "Two:onetwofirstabcd"


def test_figures_of_a_passages_table_stand_at_the_end_of_their_column(tmp_path: Path) -> None:
    text = "| Year | Grants | Share |\n|---|---|---|\n| 2014 | none | 0 % |\n| 2015 | 7 | 12.5 % |"
    body = body_of(with_passage(a_report(0), text), tmp_path)
    table = table_of(body, "Year, Grants, Share")
    assert values(table, "pStyle") == [
        "TableHead", "TableHead", "TableFigureHead",
        "TableTextKept", "TableText", "TableFigure",
        "TableText", "TableText", "TableFigure",
    ]  # fmt: skip


def test_plain_and_marked_tables_of_a_passage_look_alike(tmp_path: Path) -> None:
    """The quick way through tables of plain words writes what the other writes."""
    plain = "| a | b |\n|---|--:|\n| c | 1 |\n| d | 2 |"
    marked = plain.replace("| d |", "| *d* |")
    tables = [
        etree.tostring(table_of(body_of(with_passage(a_report(0), text), tmp_path), "a, b"))
        for text in (plain, marked)
    ]
    emphasis = b'<w:rPr><w:rStyle w:val="Emphasis"/></w:rPr>'
    assert emphasis in tables[1]
    assert tables[0] == tables[1].replace(emphasis, b"")


def test_widths_follow_the_texts() -> None:
    short, long = widths_for([["No.", "Text"], ["1", "x" * 40]])
    assert short + long == TEXT_WIDTH
    assert short < long / 4


def test_no_word_is_broken_while_another_column_has_room() -> None:
    widths = fitted([1, 20], [["Responsibility"], ["a word"]])
    assert sum(widths) == TEXT_WIDTH
    assert widths[0] >= 100 * len("Responsibility")
    crowded = fitted([1.0] * 12, [["Responsibility"]] * 12)
    assert sum(crowded) == TEXT_WIDTH
    assert max(crowded) - min(crowded) < 12
