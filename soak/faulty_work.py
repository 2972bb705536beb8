"""What is done on a disk that fails in the middle of it, and what was acknowledged by then.

A scenario works with a `Trial`: it adds to `done` the operations that were acknowledged, to `files`
what is to lie on the disk, and to `allowed` the contents the workspace may have afterwards.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, Way
from irm_desktop.errors import UserError
from irm_desktop.file_services import ExportDoor
from irm_desktop.settings import Settings
from irm_desktop.storage import encrypting, slots
from irm_desktop.storage.backup_folder import BackupFolder
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.workspace import Workspace
from soak import sequences
from soak.desk import Act, Desk, Idle
from soak.killed_files import SECRET
from soak.killed_work import KINDS, operations
from tests.builders import the_library

DOCUMENTS = ("report.docx", "report.xlsx", "all.ris", "data.csv")
OTHER_SECRET = "nine loud engines resting east"
RECIPIENT = slots.new_recovery_key().recipient


@dataclass
class Trial:
    """One workspace on the disk that fails. `refused` are the sentences that were said."""

    path: Path
    key: bytes | None
    chance: random.Random
    workspace: Workspace | None = None
    done: list[str] = field(default_factory=list)
    files: dict[Path, bytes] = field(default_factory=dict)
    backups: list[Path] = field(default_factory=list)
    allowed: set[str] = field(default_factory=set)
    refused: list[str] = field(default_factory=list)
    passphrase: tuple[str, ...] = ()  # of which one must open it
    wrong: list[str] = field(default_factory=list)  # what went wrong by then
    lost: int = 0
    repaired: bool = True
    restored: bool = False

    def opened(self) -> Workspace:
        if self.workspace is None:
            self.workspace = Workspace.open(
                self.path,
                actor="Ana",
                library=the_library(),
                key=self.key,
                backups=self.path.parent / "backups",
            )
        return self.workspace

    def close(self) -> None:
        workspace, self.workspace = self.workspace, None
        if workspace is not None:
            workspace.close()

    def refuse(self, error: UserError) -> None:
        self.refused.append(f"{error.code}: {error}")

    def acts(self, acts: tuple[Act, ...], count: int) -> None:
        """Some acts; what is refused is not acknowledged."""
        desk = Desk(self.opened(), self.chance)
        for _ in range(count):
            place = max((at for at, _ in operations(desk.workspace, 0)), default=0)
            try:
                self.chance.choice(acts)(desk)
            except Idle:
                continue
            except UserError as error:
                self.refuse(error)
                continue
            self.done += [one for _, one in operations(desk.workspace, place)]


def _work(kind: str, count: int) -> Callable[[Trial], None]:
    def work(trial: Trial) -> None:
        trial.acts(KINDS[kind], count)

    return work


def opening(trial: Trial) -> None:
    """Closed and opened again, twice."""
    for _ in range(2):
        trial.close()
        trial.acts(KINDS["rating"], 1)


def backup(trial: Trial) -> None:
    trial.acts(KINDS["rating"], 1)
    trial.backups.append(trial.opened().keep_backup("change").path)


def repair(trial: Trial) -> None:
    """The tables say something else than the journal, and are written anew."""
    trial.opened().repair()
    trial.repaired = True


def restoring(trial: Trial) -> None:
    root = trial.path.parent / "backups"
    trial.close()
    then = BackupFolder(root).list(trial.path)[-1]
    trial.restored = True
    trial.done.clear()  # what was done since the backup is taken away by it
    restore(trial.path, then, trial.key, actor="Ana", root=trial.chance.choice((None, root)))


def upgrade(trial: Trial) -> None:
    trial.opened()


def encrypt(trial: Trial) -> None:
    ways = (Way(PASSPHRASE, "Ana", passphrase=SECRET), Way(RECOVERY, "", "", RECIPIENT))
    trial.close()
    trial.passphrase = (SECRET,)
    encrypting.encrypt(trial.path, ways, actor="Ana")


def change_passphrase(trial: Trial) -> None:
    trial.close()
    slots.change_passphrase(trial.path, SECRET, OTHER_SECRET)
    trial.passphrase = (OTHER_SECRET,)


def decrypt(trial: Trial) -> None:
    trial.close()
    assert trial.key is not None
    encrypting.decrypt(trial.path, trial.key, actor="Ana")


def exports(trial: Trial) -> None:
    """Each document is written over an older one, and is whole: the older one or the new one."""
    door = ExportDoor(load_layouts(paths.resources() / "layouts"))
    workspace, folder = trial.opened(), trial.path.parent
    plan = trial.chance.choice(workspace.plans()).id
    names = list(DOCUMENTS)
    trial.chance.shuffle(names)
    for name in names[:2]:
        try:
            if name == "all.ris":
                door.write_ris(workspace.sources(), folder / name)
            elif name == "data.csv":
                data = workspace.open_data(plan)
                door.write_open_data(data, "ogp-2016", workspace.library, folder / name)
            else:
                report = workspace.report(plan, "progress")
                door.write(report, folder / name, lambda _done, _all: None)
        except UserError as error:
            trial.refuse(error)
            trial.files[folder / name] = b"older\n"
        else:
            trial.files[folder / name] = b""


def settings(trial: Trial) -> None:
    """A setting may be lost with the disk, the others may not."""
    known = Settings(trial.path.parent / "settings.json")
    for number in range(3):
        known.set("actor", f"Ana {number}")


SCENARIOS: dict[str, Callable[[Trial], None]] = {
    "rating": _work("rating", 4),
    "typing": _work("typing", 5),
    "import": _work("import", 2),
    "merge": _work("merge", 3),
    "undo": _work("undo", 4),
    "everything": _work("everything", 5),
    "opening": opening,
    "backup": backup,
    "repair": repair,
    "restore": restoring,
    "upgrade": upgrade,
    "encrypt": encrypt,
    "change passphrase": change_passphrase,
    "decrypt": decrypt,
    "export": exports,
    "settings": settings,
}
PLAIN, ENCRYPTED = {"encrypt"}, {"change passphrase", "decrypt"}  # what only one of them can do
# What leaves one of known contents; of all else the journal says what is there.
WHOLE = {"repair", "restore", "upgrade", "export", "settings", *PLAIN, *ENCRYPTED}


def _alter(trial: Trial) -> None:
    """Behind the back of the journal."""
    with trial.opened()._writing() as connection:
        connection.exec_driver_sql("UPDATE commitments SET theme = 'not in the journal'")
        connection.commit()
    trial.repaired = False


def prepare(trial: Trial, name: str, state: str) -> None:
    """What a scenario begins with, on a disk that is sound yet; `state` is the content it has."""
    folder = trial.path.parent
    if name == "restore":
        made = datetime(2026, 11, 1, tzinfo=UTC)
        workspace = trial.opened().id
        trial.close()
        BackupFolder(folder / "backups").make(trial.path, trial.key, "asked", made, workspace)
    if name == "change passphrase":
        ways = (Way(PASSPHRASE, "Ana", passphrase=SECRET), Way(RECOVERY, "", "", RECIPIENT))
        assert trial.key is not None
        slots.make_slots(trial.path, trial.key, trial.opened().id, ways)
        trial.passphrase = (SECRET, OTHER_SECRET)
    if name == "export":
        for one in DOCUMENTS:
            (folder / one).write_bytes(b"older\n")
    if name == "settings":
        Settings(folder / "settings.json").set("language", "es")
    trial.allowed = {state} if name in WHOLE else set()
    if name in ("restore", "repair", "export"):
        trial.acts(KINDS["rating"], 2)
        present = sequences.content(trial.opened())
        trial.allowed = {state, present} if name == "restore" else {present}
        if name == "repair":
            _alter(trial)
    elif name != "upgrade":
        trial.opened()
