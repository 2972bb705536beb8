"""What is done with whole files until the process is killed: backups, upgrades, exports, restoring,
encryption. Before each the worker tells which contents the file may have if it is killed now
(`allowed`), and after it the one it has (`state`).
"""

import random
import shutil
from itertools import count
from pathlib import Path
from typing import Any

from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, Way
from irm_desktop.file_services import ExportDoor
from irm_desktop.storage import encrypting, slots
from irm_desktop.storage.backup_folder import BackupFolder
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.slot_opening import unlock_with_passphrase
from irm_desktop.storage.workspace import Workspace
from soak import sequences
from soak.desk import Desk
from soak.killed_work import KINDS, opened, operations, step
from soak.told import Told
from tests.builders import the_library

SECRET = "seven quiet lanterns drifting west"  # the passphrase of every workspace of the soak
Order = dict[str, Any]  # as JSON, see `soak.forks`


def _begin(order: Order) -> tuple[Told, random.Random, Path, bytes | None]:
    told, path = Told(Path(order["log"])), Path(order["path"])
    key = bytes.fromhex(order["key"]) if order.get("key") else None
    return told, random.Random(order["seed"]), path, key


def backup(order: Order) -> None:
    """Backups of a workspace that is being worked in."""
    told, chance, path, _ = _begin(order)
    workspace = opened(order)
    workspace.use_backups(path.parent / "backups")
    desk = Desk(workspace, chance)
    place = max((at for at, _ in operations(workspace, 0)), default=0)
    told.tell(ready=True)
    while True:
        place = step(desk, chance.choice(KINDS["rating"]), told, place)
        made = workspace.keep_backup("change")
        told.tell(backup=str(made.path))


def upgrade(order: Order) -> None:
    """Files of older versions are opened, which upgrades them."""
    told, chance, path, key = _begin(order)
    told.tell(ready=True)
    for number in count():
        revision = chance.choice(sorted(order["older"]))
        # The files of all revisions are one workspace: each in its folder, or the backup of a later
        # one would be that of an earlier one too.
        one = path.parent / revision / f"{path.stem} {number}.irm"
        one.parent.mkdir(exist_ok=True)
        shutil.copyfile(order["older"][revision], one)
        told.tell(path=str(one), allowed=[order["expected"][revision]])
        roots = chance.choice((None, one.parent / "backups"))
        Workspace.open(one, actor="Ana", library=the_library(), key=key, backups=roots).close()
        told.tell(path=str(one), state=order["expected"][revision])


def export(order: Order) -> None:
    """Documents are written over older ones of the same names."""
    told, chance, path, key = _begin(order)
    folder = path.parent
    door = ExportDoor(load_layouts(paths.resources() / "layouts"))
    workspace = Workspace.open(
        path, actor="Ana", library=load_library(paths.resources() / "instruments"), key=key
    )
    plan = workspace.plans()[0].id
    report = workspace.report(plan, "progress")
    told.tell(ready=True)
    while True:
        name = chance.choice(("report.docx", "report.xlsx", "data.csv", "all.ris"))
        told.tell(writes=name)
        if name == "data.csv":
            data = workspace.open_data(plan)
            door.write_open_data(data, "ogp-2016", workspace.library, folder / name)
        elif name == "all.ris":
            door.write_ris(workspace.sources(), folder / name)
        else:
            door.write(report, folder / name, lambda _done, _all: None)
        told.tell(written=name)


def restoring(order: Order) -> None:
    """A workspace goes back to its backup, is worked in, and goes back again."""
    told, chance, path, key = _begin(order)
    root = path.parent / "backups"
    for number in count():
        told.tell(path=str(path))
        workspace = opened(order)
        then = BackupFolder(root).list(path, workspace.id)[-1]  # the oldest, made with the base
        desk = Desk(workspace, chance)
        for _ in range(3):
            step(desk, chance.choice(KINDS["rating"]), told, 0)
        present = sequences.content(workspace)
        workspace.close()
        told.tell(path=str(path), allowed=[present, order["state"]], present=present)
        if not number:
            told.tell(ready=True, path=str(path), allowed=[present, order["state"]])
        restore(path, then, key, actor="Ana", root=chance.choice((None, root)))
        told.tell(path=str(path), state=order["state"], present=present)


def encryption(order: Order) -> None:
    """Workspaces are encrypted, and decrypted again."""
    told, _, path, _ = _begin(order)
    recovery = slots.new_recovery_key()
    ways = (Way(PASSPHRASE, "Ana", passphrase=SECRET), Way(RECOVERY, "", "", recovery.recipient))
    told.tell(ready=True)
    with sequences.cheap_passphrases():
        for number in count():
            one = path.with_name(f"{path.stem} {number}.irm")
            shutil.copyfile(path, one)
            told.tell(path=str(one), allowed=[order["state"]])
            encrypting.encrypt(one, ways, actor="Ana")
            told.tell(path=str(one), state=order["state"], encrypted=True)
            if number % 3 == 2:
                key = unlock_with_passphrase(one, SECRET)
                told.tell(path=str(one), allowed=[order["state"]])
                encrypting.decrypt(one, key, actor="Ana")
                told.tell(path=str(one), state=order["state"], encrypted=False)
