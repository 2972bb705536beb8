"""A worked-on workspace for tests of damage, and hands that damage a copy of it."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.domain.safety_records import Recovery
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.raw import connect
from irm_desktop.storage.salvage import salvage
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library

PAGE = 4096  # bytes
BESIDE = ("", "-wal", ".lock")


def opened(path: Path, **more: object) -> Workspace:
    root = path.parent / "backups"
    return Workspace.open(path, actor="Ben", library=the_library(), backups=root, **more)  # type: ignore[arg-type]


def salvaged(path: Path, key: bytes | None = None) -> Recovery:
    return salvage(
        path,
        actor="Ben",
        library=the_library(),
        clock=lambda: datetime.now(UTC),
        key=key,
        backups=path.parent / "backups",
    )


def a_worked_on(
    folder: Path, *, backup: bool = True, key: bytes | None = None, commitments: int = 8
) -> Workspace:
    """Rated throughout; half of it after the newest backup. Without `backup` there is none."""
    root = folder / "backups"
    workspace = Workspace.create(
        folder / "plans.irm", actor="Ana", library=the_library(), key=key, backups=root
    )
    workspace.use_backups(root if backup else None)
    workspace.accept(a_draft(a_plan(commitments)))
    for commitment in workspace.commitment_ids():
        workspace.rate(commitment, "specificity", "high", reason="Said in the plan " * 4)
    if backup:
        workspace.keep_backup("change")
    for commitment in workspace.commitment_ids()[: commitments // 2]:
        workspace.rate(commitment, "specificity", "low", reason="Not said at all " * 4)
    return workspace


def as_after_a_kill(workspace: Workspace, folder: Path) -> Path:
    """The files of a workspace that is still open, as a killed program leaves them; the path."""
    folder.mkdir()
    for ending in BESIDE:
        source = workspace.path.with_name(workspace.path.name + ending)
        if source.exists():
            shutil.copy2(source, folder / source.name)
    if (root := workspace.path.parent / "backups").exists():
        shutil.copytree(root, folder / "backups", copy_function=shutil.copy2)
    assert lock_path(folder / workspace.path.name).exists()
    return folder / workspace.path.name


def root_page(path: Path, table: str, key: bytes | None = None) -> int:
    """The number of the first page of a table, from 1."""
    with closing(connect(path, "mode=ro", key)) as raw:
        statement = "SELECT rootpage FROM sqlite_master WHERE name = ?"
        return int(raw.execute(statement, (table,)).fetchone()[0])


def spoil(path: Path, page: int) -> None:
    """Zeroes a page, counted from 1."""
    with path.open("rb+") as file:
        file.seek((page - 1) * PAGE)
        file.write(bytes(PAGE))
