"""Open data through a workspace: import, accept, write; cell for cell but for listed repairs."""

from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.export.open_data import write_open_data
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage.workspace import Workspace

from .test_open_data import cells_of, differences, repairs


@pytest.mark.parametrize(
    ("name", "twin", "header"),
    [
        ("irm-commitments-2016.csv", "irm-commitments-2016.csv", 1),
        ("irm-2016.xlsx", "irm-commitments-2016.csv", 1),
        ("irm-commitments-2015-explorer.csv", "irm-commitments-2015-explorer.csv", 1),
        (
            "ogp-commitments-2024-open-parliament.csv",
            "ogp-commitments-2024-open-parliament.csv",
            0,
        ),
    ],
)
def test_workspace_gives_back_the_table_it_was_given(
    name: str, twin: str, header: int, shared_data: Path, tmp_path: Path
) -> None:
    library = load_library(paths.resources() / "instruments")
    layouts = load_layouts(paths.resources() / "layouts")
    draft = read_draft(shared_data / name, library, layouts)
    target = tmp_path / "out.csv"

    with Workspace.create(tmp_path / "w.irm", actor="Tester", library=library) as workspace:
        workspace.accept(draft)
        data = workspace.open_data(layout=draft.layout)
        write_open_data(data, layouts.by_id[draft.layout], library, target)

    changed = differences(cells_of(shared_data / twin), cells_of(target), header)
    assert changed == repairs(draft)
