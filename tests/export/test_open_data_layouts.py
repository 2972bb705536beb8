"""Open data in another layout than the import's: nothing is claimed that nobody said."""

import csv
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout import Layouts
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.export.open_data import write_open_data
from irm_desktop.importing.importer import read_draft

from .test_open_data import SPAIN, cells_of, differences, open_data, repairs


@pytest.fixture(scope="module")
def library() -> InstrumentLibrary:
    return load_library(paths.resources() / "instruments")


@pytest.fixture(scope="module")
def layouts() -> Layouts:
    return load_layouts(paths.resources() / "layouts")


def test_what_nobody_rated_is_not_published_as_not_reviewed(
    library: InstrumentLibrary, layouts: Layouts, shared_data: Path, tmp_path: Path
) -> None:
    draft = read_draft(shared_data / "irm-commitments-2015-explorer.csv", library, layouts)
    data = open_data(draft)
    target = tmp_path / "out.csv"

    result = write_open_data(data, layouts.by_id["ogp-2016"], library, target)

    rows = cells_of(target)
    names = dict(zip(rows[1], zip(*rows[2:], strict=True), strict=False))
    labels = {
        "Specificity": "specificity",
        "Completion (end of term)": "completion_end_of_term",
        "Did it open government (end of term only)": "did_it_open_government",
    }
    for name, indicator in labels.items():
        for record, cell in zip(data.records, names[name], strict=True):
            asked = indicator in library.by_id[record.plan.instrument].indicator_by_id
            told = record.values.get(indicator, "")
            if not told:
                assert cell == ("" if asked else "ND"), (record.plan.key, name)
            else:
                assert (cell == "NR") == (told == "not_reviewed"), (record.plan.key, name)
    lost = [finding for finding in result if finding.code == "not-in-layout"]
    plans = {r.plan.key for r in data.records if r.values.get("projected_completion")}
    told_plans = {f.message.partition(":")[0] for f in lost if "rojected" in f.message}
    assert plans
    assert told_plans == plans
    assert {finding.severity for finding in lost} == {"look"}


def test_a_table_in_its_own_layout_loses_nothing(
    library: InstrumentLibrary, layouts: Layouts, shared_data: Path, tmp_path: Path
) -> None:
    for name in ("irm-commitments-2015-explorer.csv", "ogp-commitments-2024-open-parliament.csv"):
        draft = read_draft(shared_data / name, library, layouts)
        result = write_open_data(
            open_data(draft), layouts.by_id[draft.layout], library, tmp_path / "out.csv"
        )
        assert not [finding for finding in result if finding.code == "not-in-layout"]


def test_cells_that_were_filled_down_or_mended_are_listed_repairs(
    library: InstrumentLibrary, layouts: Layouts, tmp_path: Path
) -> None:
    rows = cells_of(SPAIN)
    country, plan = rows[1].index("Country"), rows[1].index("Action Plan Number")
    rows[2][plan], rows[3][country], rows[3][plan], rows[4][plan] = "02", "", "", ""
    source, target = tmp_path / "in.csv", tmp_path / "out.csv"
    with source.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream, lineterminator="\n").writerows(rows)
    draft = read_draft(source, library, layouts)

    write_open_data(open_data(draft), layouts.by_id["ogp-2016"], library, target)

    after = cells_of(target)
    assert [row[plan] for row in after[2:5]] == ["2", "2", "2"]
    assert after[3][country] == "Spain"
    assert differences(rows, after, 1) <= repairs(draft)
