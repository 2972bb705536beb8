"""A cell's one reading: web page code, marks without text, damaged numbers, labels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.cells import damaged_float, has_html, is_plain, read_number, repaired


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("one<br/>two", "one\n\ntwo"),
        ("one <BR> <br /> two", "one\n\ntwo"),
        ("<p>one</p><p>two</p>", "one\n\ntwo"),
        ("a <b>bold</b> word", "a bold word"),
        ('see <a href="http://x.org">x</a>', "see x"),
        ("R&D, a < b, 2 <3", "R&D, a < b, 2 <3"),
        ("A &amp; B&nbsp;C", "A & B\u00a0C"),
        ("\ufffcTitle", "Title"),
        ("co\u00adoperation", "cooperation"),
        ("lost \ufffd letter", "lost \ufffd letter"),
        ("e\u0301", "é"),
    ],
)
def test_repaired_text(cell: str, text: str) -> None:
    assert repaired(cell, one_line=False) == text


def test_breaks_are_blanks_in_a_text_of_one_line() -> None:
    assert repaired("Open<br/>data\n portal", one_line=True) == "Open data portal"


def test_no_break_space_is_kept() -> None:
    assert repaired("50\u00a0 teachers", one_line=True) == "50\u00a0 teachers"


@given(st.text(), st.booleans())
def test_repairing_twice_changes_nothing_more(cell: str, one_line: bool) -> None:
    once = repaired(cell, one_line)

    if not has_html(once):
        assert repaired(once, one_line) == once


@given(st.text())
def test_plain_cells_need_no_repair_but_at_their_ends(cell: str) -> None:
    if is_plain(cell):
        assert repaired(cell, one_line=False) == cell.strip()


@given(st.integers(1, 40), st.integers(1, 99))
def test_damaged_floats_are_found_and_shortened(whole: int, part: int) -> None:
    number = f"{whole}.{part}"
    damaged = f"{float(number):.17g}"

    if len(damaged) > 12:
        assert damaged_float(damaged) == repr(float(number))
        assert read_number(damaged) == repr(float(number))
    assert read_number(number) == number


@pytest.mark.parametrize("number", ["2.10", "1.1.a", "007", "1E5", "3-4", "MARCH1", "4.24", "1(A)"])
def test_identifiers_are_text(number: str) -> None:
    assert read_number(number) == number
    assert damaged_float(number) is None
