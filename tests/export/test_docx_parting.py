"""Where a table of a Word report may be parted by the end of a page, and tables without a head."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from irm_desktop.domain.report import (
    AtAGlance,
    GlanceRow,
    ReportMilestone,
    ReportSection,
    ReportTable,
    TableCell,
    TableColumn,
    TableRow,
)
from irm_desktop.export.docx_tables import ROW, WHOLE, height_of, rows_kept
from tests.export.docx_parts import W, body_of, rows_of, style_of, table_of, values
from tests.export.report_builders import a_report, with_passage

MANY = WHOLE // ROW + 2  # rows that are higher than a table that is kept whole


def _first_styles(table: etree._Element) -> list[str]:
    return [style_of(next(row.iter(W + "p"))) for row in table.iter(W + "tr")]


def test_low_table_stays_whole_and_high_one_parts_inside() -> None:
    low = [["a", "b"]] * 4
    assert rows_kept(low, [4000, 5070], False) == [True, True, True, False]
    high = [["a", "b"]] * MANY
    inside = [False] * (MANY - 3)
    assert rows_kept(high, [4000, 5070], False) == [True, *inside, True, False]


def test_few_rows_of_long_texts_part_too() -> None:
    texts = [["word " * 120, "b"]] * 4
    assert height_of(texts, [4000, 5070], False) > WHOLE
    assert rows_kept(texts, [4000, 5070], False) == [True, False, True, False]


def test_arabic_rows_are_higher() -> None:
    rows = [["كلمة", "كلمة"]] * 8
    assert all(rows_kept(rows, [4000, 5070], False)[:-1])
    assert not all(rows_kept(rows, [4000, 5070], True)[:-1])


@pytest.mark.parametrize("count", [1, 2, 4, MANY])
def test_last_row_stays_with_the_note(count: int) -> None:
    assert rows_kept([["a"]] * count, [9070], False, noted=True)[-2:] == [True, True][:count]


def test_table_without_rows_keeps_none() -> None:
    assert rows_kept([], [9070], False, noted=True) == []


def test_long_table_of_a_section_may_part(tmp_path: Path) -> None:
    rows = tuple(TableRow((TableCell("x"), TableCell("y"))) for _ in range(MANY))
    made = ReportTable("t", "T", (TableColumn("A"), TableColumn("B")), rows, "")
    section = ReportSection("x", "", "Section", "text", tables=(made,))
    body = body_of(replace(a_report(0), sections=(section,)), tmp_path)
    first = _first_styles(table_of(body, "T"))
    kept, free = "TableRowHeadKept", "TableRowHead"
    assert first == ["TableHead", kept, *[free] * (MANY - 3), kept, free]


@pytest.mark.parametrize("last", ["x", "*x*"])
def test_long_table_of_a_passage_may_part(last: str, tmp_path: Path) -> None:
    rows = ["| x | y |"] * (MANY - 1) + [f"| {last} | y |"]
    text = "\n".join(["| A | B |", "|---|---|", *rows])
    table = table_of(body_of(with_passage(a_report(0), text), tmp_path), "A, B")
    kept, free = "TableTextKept", "TableText"
    assert _first_styles(table) == ["TableHead", kept, *[free] * (MANY - 3), kept, free]
    before = table.getprevious()
    assert before is not None
    assert style_of(before) == "BeforeTable"


def _glance(*columns: str) -> AtAGlance:
    rows = (GlanceRow("heading", "Process", (), "h"), GlanceRow("figure", "Plans", ("4",), "f"))
    return AtAGlance("At a glance", columns, rows)


def test_column_without_a_name_has_no_empty_head(tmp_path: Path) -> None:
    report = a_report(0)
    table = table_of(body_of(replace(report, at_a_glance=_glance("")), tmp_path), "At a glance")
    assert rows_of(table) == [["Process"], ["Plans", "4"]]
    assert values(table, "tblLook", "firstRow") == ["0"]
    assert list(table.iter(W + "tblHeader")) == []
    named = table_of(body_of(replace(report, at_a_glance=_glance("Now")), tmp_path), "At a glance")
    assert rows_of(named)[0] == ["", "Now"]
    assert values(named, "tblLook", "firstRow") == ["1"]


def test_long_answer_at_a_glance_stands_on_one_line(tmp_path: Path) -> None:
    glance = _glance("")
    period = GlanceRow("figure", "Dates", ("1 July 2022 to 30 June 2024",), "d")
    report = replace(a_report(0), at_a_glance=replace(glance, rows=(*glance.rows, period)))
    widths = values(table_of(body_of(report, tmp_path), "At a glance"), "gridCol", "w")
    assert int(widths[-1]) >= 100 * len("1 July 2022 to 30 June 2024")


def test_milestones_show_only_dates_that_are_known(tmp_path: Path) -> None:
    report = a_report(1)
    step = ReportMilestone("1.1", "Open the register", "", "31 décembre 2014")
    commitment = replace(report.commitments[0], milestones=(step,))
    body = body_of(replace(report, commitments=(commitment,)), tmp_path)
    table = table_of(body, f"Milestones of commitment {commitment.number}")
    assert rows_of(table) == [
        ["No.", "Milestone", "End date"],
        ["1.1", "Open the register", "31 décembre 2014"],
    ]
    assert int(values(table, "gridCol", "w")[-1]) >= 100 * len("31 décembre 2014")


def test_codebook_has_no_column_of_codes_where_there_are_none(tmp_path: Path) -> None:
    report = a_report(1)
    (coded, *_) = report.codebook
    bare = replace(coded, label="Bare", values=tuple((*v[:2], "", v[3]) for v in coded.values))
    body = body_of(replace(report, codebook=(coded, bare)), tmp_path)
    assert rows_of(table_of(body, coded.label))[0] == ["Value", "Code", "Definition"]
    assert rows_of(table_of(body, "Bare"))[0] == ["Value", "Definition"]
