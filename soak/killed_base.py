"""The workspaces that kills begin with, plain and encrypted, made once for a run."""

import random
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop import paths
from irm_desktop.errors import UserError
from irm_desktop.storage.backup_folder import BackupFolder
from irm_desktop.storage.rewriting import write_anew
from irm_desktop.storage.workspace import Workspace
from soak import acts_evidence, sequences
from soak.desk import Desk, Idle
from soak.forks import Order
from soak.killed_work import FIRST
from soak.told import the_key
from tests.builders import the_library

DATABASES = Path(__file__).resolve().parent.parent / "tests" / "databases"


@dataclass(frozen=True)
class Base:
    """Files of which each try takes a copy. `expected` is the content of each older file once it
    is upgraded, `state` that of the workspace."""

    folder: Path
    key: bytes
    expected: dict[str, str]
    state: str

    def order(self, name: str, place: Path, locked: bool) -> Order:
        """What a worker is told; copies what it needs into `place` at the first time."""
        how = "encrypted" if locked else "plain"
        made: Order = {"path": str(place / "plans.irm"), "key": self.key.hex() if locked else ""}
        source = "sample" if name == "sample" else "workspace"
        if not Path(made["path"]).exists():
            shutil.copyfile(self.folder / f"{source} {how}.irm", made["path"])
        if name == "older":
            made["older"] = {one: str(self.folder / f"{one} {how}.irm") for one in self.expected}
            made["expected"] = self.expected
        if name == "backed" and not (place / "backups").exists():
            BackupFolder(place / "backups").make(
                Path(made["path"]),
                self.key if locked else None,
                "asked",
                datetime(2026, 11, 1, tzinfo=UTC),
                self._id(Path(made["path"]), locked),
            )
        return made | {"state": self.state}

    def _id(self, path: Path, locked: bool) -> str:
        key = self.key if locked else None
        with Workspace.open(
            path, actor="Ana", library=the_library(), key=key, read_only=True
        ) as workspace:
            return workspace.id


def make_base(folder: Path, seed: int) -> Base:
    folder.mkdir()
    key = the_key(seed)
    state = _make_workspace(folder / "workspace plain.irm", seed)
    _take_sample(folder / "sample plain.irm", seed)
    for name in ("workspace", "sample"):
        _lock(folder, name, key)
    expected = {}
    for released in sorted(DATABASES.glob("*.irm"))[:-1]:
        shutil.copyfile(released, folder / f"{released.stem} plain.irm")
        _lock(folder, released.stem, key)
        with _upgraded(released, folder / "upgraded") as workspace:
            expected[released.stem] = sequences.content(workspace)
    return Base(folder, key, expected, state)


def _make_workspace(path: Path, seed: int) -> str:
    with (
        sequences.cheap_passphrases(),
        Workspace.create(path, actor="Ana", library=the_library()) as workspace,
    ):
        desk = Desk(workspace, random.Random(seed))
        for act in FIRST:
            try:
                act(desk)
            except (Idle, UserError):
                continue
        return sequences.content(workspace)


def _take_sample(path: Path, seed: int) -> None:
    """The sample workspace, with sources to write out."""
    shutil.copyfile(paths.resources() / "samples" / "sample.irm", path)
    with Workspace.open(path, actor="Ana", library=the_library()) as workspace:
        for _ in range(20):
            acts_evidence.take_sources(Desk(workspace, random.Random(seed)))


def _upgraded(released: Path, folder: Path) -> Workspace:
    folder.mkdir(exist_ok=True)
    shutil.copyfile(released, folder / released.name)
    return Workspace.open(folder / released.name, actor="Ana", library=the_library())


def _lock(folder: Path, name: str, key: bytes) -> None:
    path = folder / f"{name} encrypted.irm"
    shutil.copyfile(folder / f"{name} plain.irm", path)
    write_anew(path, None, key)
