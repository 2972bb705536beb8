"""The workspaces that kills begin with, plain and encrypted, made once for a run."""

import random
import shutil
from datetime import UTC, datetime
from functools import cached_property
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


class Base:
    """Files of which each try takes a copy, made when one is first asked for. `state` is the
    content of the workspace."""

    def __init__(self, folder: Path, seed: int) -> None:
        folder.mkdir()
        self.folder, self._seed = folder, seed
        self.key = the_key(seed)
        self.state = _make_workspace(folder / "workspace plain.irm", seed)
        _lock(folder, "workspace", self.key)

    @cached_property
    def expected(self) -> dict[str, str]:
        """The content of each file of an older version once it is upgraded."""
        found = {}
        for released in sorted(DATABASES.glob("*.irm"))[:-1]:
            shutil.copyfile(released, self.folder / f"{released.stem} plain.irm")
            _lock(self.folder, released.stem, self.key)
            with _upgraded(released, self.folder / "upgraded") as workspace:
                found[released.stem] = sequences.content(workspace)
        return found

    @cached_property
    def sample(self) -> str:
        """The name of the sample workspace, which has more to write out than ours."""
        _take_sample(self.folder / "sample plain.irm", self._seed)
        _lock(self.folder, "sample", self.key)
        return "sample"

    def order(self, name: str, place: Path, locked: bool) -> Order:
        """What a worker is told; copies what it needs into `place` at the first time."""
        how = "encrypted" if locked else "plain"
        made: Order = {"path": str(place / "plans.irm"), "key": self.key.hex() if locked else ""}
        source = self.sample if name == "sample" else "workspace"
        if not Path(made["path"]).exists():
            shutil.copyfile(self.folder / f"{source} {how}.irm", made["path"])
        if name == "older":
            made["expected"] = self.expected
            made["older"] = {one: str(self.folder / f"{one} {how}.irm") for one in self.expected}
        if name == "backed" and not (place / "backups").exists():
            self._back_up(Path(made["path"]), self.key if locked else None)
        return made | {"state": self.state}

    def _back_up(self, path: Path, key: bytes | None) -> None:
        with Workspace.open(
            path, actor="Ana", library=the_library(), key=key, read_only=True
        ) as workspace:
            made = datetime(2026, 11, 1, tzinfo=UTC)
            BackupFolder(path.parent / "backups").make(path, key, "asked", made, workspace.id)


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
