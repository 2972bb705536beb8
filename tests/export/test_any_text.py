"""Both writers take any text at all: controls, right to left, emoji, 40,000 characters."""

import tempfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from irm_desktop.domain.report import Report
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.xlsx_workbook import write_xlsx
from tests.export.report_builders import a_report

ANY = st.text(
    st.one_of(
        st.characters(),  # lone surrogates and noncharacters included
        st.sampled_from(list("\x00\x07\x0b\x0c\x1f\x7f\ufffe\uffff\u200f\u202e")),
        st.sampled_from(list("=<>&\"'*_[]()#|`\\-+ \n\r\t")),
        st.sampled_from(list("שלוםالسلام😀é1٣")),
    ),
    max_size=60,
)  # fmt: skip


def _report(text: str, right_to_left: bool) -> Report:
    report = a_report(1)
    first = report.commitments[0]
    grid = replace(first.grid, rows=tuple(replace(row, label=text) for row in first.grid.rows))
    commitment = replace(
        first,
        number=text[:5],
        title=text,
        text=text,
        star_note=text,
        facts=((text, text),),
        status=(text,),
        grid=grid,
        passages=tuple(replace(p, heading=text, markdown=text) for p in first.passages),
        milestones=tuple(replace(m, title=text, start_iso=text) for m in first.milestones),
        ratings=tuple(replace(rating, reason=text) for rating in first.ratings),
    )
    return replace(
        report,
        title=text,
        member=text,
        researcher=text,
        right_to_left=right_to_left,
        commitments=(commitment,),
        recommendations=tuple(replace(r, text=text) for r in report.recommendations),
    )


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(ANY, st.booleans())
def test_any_text_is_written_and_opens_again(text: str, right_to_left: bool) -> None:
    report = _report(text, right_to_left)
    with tempfile.TemporaryDirectory() as folder:
        word, excel = Path(folder, "a.docx"), Path(folder, "a.xlsx")
        write_docx(report, word)  # compares every text before the file gets its name
        write_xlsx(report, excel)
        assert docx.Document(str(word)).paragraphs
        assert load_workbook(excel)["Texts"].max_row == 3


@pytest.mark.parametrize("character", ["a", "=", "😀", "ש", "_x0041_", "**b** ", "\n", "\x07", "["])
def test_forty_thousand_characters(character: str, tmp_path: Path) -> None:
    report = _report((character * 40_000)[:40_000], False)
    write_docx(report, tmp_path / "a.docx")
    write_xlsx(report, tmp_path / "a.xlsx")
