"""Names of copies beside a workspace; two within a second do not stand in each other's way."""

import shutil
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from irm_desktop.storage.beside import name_beside
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library

DATABASES = Path(__file__).resolve().parent.parent / "databases"
NOW = datetime(2026, 11, 23, 10, 5, 7, tzinfo=UTC)


def test_a_name_says_what_and_when_and_counts_where_it_is_taken(tmp_path: Path) -> None:
    path = tmp_path / "plans.irm"
    here = NOW.astimezone(timezone(timedelta(hours=2)))

    first = name_beside(path, "before repair", here)
    assert first.name == "plans (before repair 2026-11-23 10.05.07).irm"
    first.touch()
    second = name_beside(path, "before repair", here)
    assert second.name == "plans (before repair 2026-11-23 10.05.07) 2.irm"


def test_an_upgrade_that_was_ended_is_done_again_in_the_same_second(tmp_path: Path) -> None:
    """A soak found that the second start refused: its copy of before had that name already."""
    path = tmp_path / "plans.irm"
    for _ in range(2):
        shutil.copyfile(DATABASES / "0003.irm", path)
        for ending in ("-wal", "-shm"):
            path.with_name(path.name + ending).unlink(missing_ok=True)
        Workspace.open(path, actor="Ana", library=the_library(), clock=lambda: NOW).close()

    kept = sorted(one.name for one in tmp_path.glob("* (before upgrade *"))
    assert kept == [
        "plans (before upgrade 2026-11-23 10.05.07) 2.irm",
        "plans (before upgrade 2026-11-23 10.05.07).irm",
    ]
