"""Whatever a file holds: a draft that has every cell, or a refusal in a sentence; never a fault."""

import csv
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from irm_desktop.domain.drafts import Draft
from irm_desktop.errors import ImportRefused
from irm_desktop.importing.tables import read_tables

from .conftest import spain_rows

Read = Callable[..., Draft]
HEAD = spain_rows()[:2]
CELLS = st.one_of(
    st.sampled_from(
        [
            "NR",
            "ND",
            "NA",
            "None",
            "1",
            "0",
            "3",
            "2.1",
            "4.0999999999999996",
            "=1+1",
            "<br/>",
            "31/9/2014",
            "01/02/2014",
            "Spain",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
RELAXED = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def draft_or_refusal(read: Read, path: Path) -> Draft | ImportRefused:
    try:
        return read(path)
    except ImportRefused as refused:
        return refused


@RELAXED
@given(rows=st.lists(st.lists(CELLS, min_size=1, max_size=112), min_size=1, max_size=4))
def test_any_cells_below_a_known_header(rows: list[list[str]], read: Read) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.csv"
        with path.open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows([*HEAD, *rows])
        draft = draft_or_refusal(read, path)
        if isinstance(draft, ImportRefused):
            assert draft.code in ("no-commitments", "not-text", "damaged")
            return
        kept = [*draft.source.head, *(draft.source.rows[n] for n in sorted(draft.source.rows))]
        assert [list(row) for row in [*kept, *draft.source.foot]] == read_tables(path)[0].rows
        read_rows = [row for p in draft.plans for c in p.commitments for row in c.rows]
        assert len(read_rows) == len(set(read_rows)) == draft.commitment_count


@RELAXED
@given(content=st.binary(max_size=400), suffix=st.sampled_from([".csv", ".xlsx", ".tsv", ".xls"]))
def test_any_bytes(content: bytes, suffix: str, read: Read) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"table{suffix}"
        path.write_bytes(content)
        draft = draft_or_refusal(read, path)
        if isinstance(draft, ImportRefused):
            assert draft.message.endswith(".")
            assert draft.code


def a_workbook() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        workbook = Workbook()
        for row in spain_rows():
            workbook.worksheets[0].append([cell.replace("\ufffc", "") for cell in row])
        workbook.save(Path(folder) / "table.xlsx")
        return (Path(folder) / "table.xlsx").read_bytes()


WORKBOOK = a_workbook()


@RELAXED
@given(
    place=st.integers(0, len(WORKBOOK) - 1),
    patch=st.binary(min_size=1, max_size=6),
    cut=st.booleans(),
)
def test_any_damage_to_a_workbook(place: int, patch: bytes, cut: bool, read: Read) -> None:
    content = WORKBOOK[:place] if cut else WORKBOOK[:place] + patch + WORKBOOK[place + len(patch) :]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.xlsx"
        path.write_bytes(content)
        draft = draft_or_refusal(read, path)
        if isinstance(draft, ImportRefused):
            assert draft.message.endswith(".")
        else:
            assert draft.commitment_count <= 3
