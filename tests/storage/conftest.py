"""A workspace on a real file for each test, closed afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, a_workspace


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Workspace]:
    with a_workspace(tmp_path) as workspace:
        yield workspace


@pytest.fixture
def spain(tmp_path: Path) -> Iterator[Workspace]:
    """Spain 2 with commitments 1 to 3, nothing rated."""
    with a_filled_workspace(tmp_path, a_plan(3)) as workspace:
        yield workspace
