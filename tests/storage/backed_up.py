"""A workspace that keeps backups, with a clock that is set by hand: for tests of backups."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library

START = datetime(2026, 11, 23, 18, 40, 12, tzinfo=UTC)


class Moving:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Moving:
    return Moving()


@pytest.fixture
def kept(tmp_path: Path, clock: Moving) -> Iterator[Workspace]:
    """A workspace with a folder for backups, empty as yet."""
    with Workspace.create(
        tmp_path / "plans.irm",
        actor="Ana",
        library=the_library(),
        clock=clock,
        backups=tmp_path / "backups",
    ) as workspace:
        yield workspace


def filled(workspace: Workspace) -> Workspace:
    workspace.accept(a_draft(a_plan(2)))
    return workspace
