"""Whatever a workbook was sent with: it reads as it was written, also after another program saved
it. Values are those that programs are known to change, and any at all."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from irm_desktop.domain.report import Report
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.importing.returned_xlsx import read_xlsx
from tests.review_workbooks import (
    a_sent_report,
    a_workbook_copy,
    edited,
    is_untouched,
    sent,
    values_only,
)

NASTY = (
    "=1+1", "=cmd|'/C calc'!A0", "+1", "-item", "@x", "'quoted", "''", " spaced ", "1e5", "1E5",
    "007", "2.10", "1.10", "TRUE", "FALSE", "#REF!", "#N/A", "_x0041_", "__x000D_", "_x005F_",
    "a\nb", "a\n\nb\n", "\n\nfirst", "a\tb", "العربية والمزيد", "שלום", "😀 and 👩‍👩‍👧", "<&>\"'",
    "e\u0301tude", "étude", "a\u00a0b", "a\u202fb", "a  b", "\u00ad", "\u200b", "\u2028",
    "3-4", "1/2", "MARCH1", "12,5 %", "12.5%", "1,234", "1 234,50", "2014-07-01", "01/02/2014",
    "null", "nan", "inf", "-", ".", "0", "00", "1.0", "0x10", "12345678901234567890", "[x](y)",
    "- a\n- b\n    - c", "| a | b |\n|---|---|\n| 1 | 2 |", "line  \nbreak", "x" * 300,
    "word " * 60, "\x07bell", "a\r\nb", "\ufffd", "﷽", "Ⅷ", "½", "５", "\U0001d7d9",
)  # fmt: skip
# What a library of tables takes for nothing on the way: it is asked about, never taken.
DATES = ("", "2014", "2014-07", "2014-07-01", "1900-02-28", "1899-12-31", "2099-12-31", "soon")
ANY = st.one_of(
    st.sampled_from(NASTY),
    st.text(
        st.one_of(
            st.characters(exclude_categories=["Cs"]),
            st.sampled_from(list("=+-@'\"_x0041 \n\t,.%/\u00a0\u0301")),
        ),
        max_size=40,
    ),
)
RELAXED = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def a_nasty_report(texts: Iterator[str], dates: Iterator[str], commitments: int = 2) -> Report:
    report = a_sent_report(commitments)
    rows = []
    for one in report.commitments:
        ratings = tuple(replace(rating, reason=next(texts)) for rating in one.ratings)
        passages = tuple(replace(part, markdown=next(texts)) for part in one.passages)
        stones = tuple(replace(stone, title=next(texts)) for stone in one.milestones)
        rows.append(
            replace(
                one, number=next(texts), title=next(texts), text=next(texts), theme=next(texts),
                start_iso=next(dates), end_iso=next(dates), ratings=ratings, passages=passages,
                milestones=stones,
            )
        )  # fmt: skip
    advice = tuple(
        replace(one, text=next(texts), addressee=next(texts)) for one in report.recommendations
    )
    return replace(report, commitments=tuple(rows), recommendations=advice)


def _over(values: tuple[str, ...]) -> Iterator[str]:
    while True:
        yield from values


def everything_nasty() -> Report:
    """Every nasty value stands in a cell of a text, and in one of a line."""
    return a_nasty_report(_over(NASTY), _over(DATES), 14)


@RELAXED
@given(
    texts=st.lists(ANY, min_size=1, max_size=60), dates=st.lists(st.sampled_from(DATES), min_size=1)
)
def test_any_values_read_as_written(texts: list[str], dates: list[str]) -> None:
    report = a_nasty_report(_over(tuple(texts)), _over(tuple(dates)))
    with tempfile.TemporaryDirectory() as folder:
        path, snapshot = sent(Path(folder), a_workbook_copy(report))
        assert _differences(path, snapshot) == []
        assert _differences(edited(path), snapshot) == []


def _differences(path: Path, snapshot: Snapshot) -> list[object]:
    reading = read_xlsx(path, snapshot)
    return [*reading.cells, *reading.rows, *reading.outside, *reading.cell_comments]


def test_nasty_values_read_as_written(tmp_path: Path) -> None:
    path, snapshot = sent(tmp_path, a_workbook_copy(everything_nasty()))

    written = {one.written for one in snapshot.cells}
    assert {"=1+1", "2.10", "_x0041_", "#N/A"} <= written
    assert _differences(path, snapshot) == []


def test_nasty_values_survive_a_rewrite_of_the_values_alone(tmp_path: Path) -> None:
    path, snapshot = sent(tmp_path, a_workbook_copy(everything_nasty()))

    assert _differences(values_only(path, tmp_path / "values.xlsx"), snapshot) == []


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_nasty_values_survive_libreoffice(tmp_path: Path) -> None:
    """As it is installed here; what 7.4 made, also by way of .ods, lies in `tests/files`."""
    path, snapshot = sent(tmp_path, a_workbook_copy(everything_nasty()))

    resaved = _resaved(path, tmp_path / "resaved")

    assert resaved.read_bytes() != path.read_bytes()
    assert _differences(resaved, snapshot) == []


def _resaved(path: Path, folder: Path) -> Path:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    kind = "xlsx:Calc MS Excel 2007 XML"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=180)
    return folder / path.name


def test_untouched_is_told_from_touched(tmp_path: Path) -> None:
    """The comparison itself is not empty: another report's snapshot differs in many cells."""
    path, _ = sent(tmp_path, a_workbook_copy(everything_nasty()))
    other = tmp_path / "other"
    other.mkdir()
    _, snapshot = sent(other, a_workbook_copy(a_sent_report(14)))

    assert not is_untouched(read_xlsx(path, snapshot))
    assert len(_differences(path, snapshot)) > 100
