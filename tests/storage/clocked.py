"""A workspace whose clock a test turns: dates of stages and moments of the past depend on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library


class Clock:
    """Stands where it was set."""

    def __init__(self, start: str = "2026-11-02") -> None:
        self.set(start)

    def set(self, day: str, hour: int = 12) -> None:
        self._now = datetime.fromisoformat(day).replace(hour=hour, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self._now


@contextmanager
def clocked_plan(
    folder: Path, clock: Clock, commitments: int = 2, instrument: str = "G2b"
) -> Iterator[tuple[Workspace, str]]:
    """A workspace with Spain's plan, and the plan's id."""
    library = the_library()
    path = folder / "clocked.irm"
    with Workspace.create(path, actor="Ana", library=library, clock=clock) as workspace:
        workspace.accept(a_draft(a_plan(commitments, instrument=instrument)))
        yield workspace, workspace.plans()[0].id
