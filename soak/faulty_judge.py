"""What a fault of the disk has cost: what was acknowledged, held against what is there now."""

import zipfile
from pathlib import Path

from irm_desktop.domain.safety_records import PROVEN
from irm_desktop.errors import UserError
from irm_desktop.settings import Settings
from irm_desktop.storage.backup_proof import prove, read_backup
from irm_desktop.storage.recognise import read_header
from irm_desktop.storage.slot_opening import unlock_with_passphrase
from irm_desktop.storage.workspace import Workspace
from soak import sequences
from soak.faulty_work import Trial
from soak.killed_work import operations
from tests.builders import the_library

_LEFT = (".part", ".plain", ".new")


def wrong(trial: Trial) -> list[str]:
    """What is not as it must be, in sentences; what was lost is counted in the trial."""
    found: list[str] = []
    try:
        key = _key(trial, found)
        workspace = Workspace.open(trial.path, actor="Ben", library=the_library(), key=key)
    except UserError as error:
        return [*found, f"it does not open: {error}"]
    with workspace:
        if not trial.repaired:  # it was refused, and can be done now
            workspace.repair()
        found += _findings(trial, workspace)
        there = {one for _, one in operations(workspace, 0)}
        gone = [one for one in trial.done if one not in there]
        trial.lost += len(gone)
        if gone:
            found.append(f"{len(gone)} acknowledged operations are lost")
        if trial.allowed and sequences.content(workspace) not in trial.allowed:
            trial.lost += 1
            found.append("it has another content than it may have")
    return [*found, *_files(trial, key)]


def _findings(trial: Trial, workspace: Workspace) -> list[str]:
    """What the check finds, and what was found when the file was opened after an unclean end."""
    told = [*workspace.check()]
    if workspace.recovery is not None and trial.repaired:
        told += workspace.recovery.findings
    if trial.restored:  # it is older than its backups, as was wanted
        told = [one for one in told if one.code not in ("behind-backup", "changes-lost")]
    return [f"the check finds: {one.message}" for one in told[:2]]


def _key(trial: Trial, found: list[str]) -> bytes | None:
    """The key it opens with now. Of a passphrase that was to be changed one of both opens it, and
    where the change was acknowledged the new one."""
    if not read_header(trial.path).encrypted:
        return None
    for passphrase in trial.passphrase:
        try:
            return unlock_with_passphrase(trial.path, passphrase)
        except UserError as error:
            if error.code != "wrong-passphrase":
                found.append(str(error))
    if trial.passphrase:
        found.append("no passphrase opens it")
    return trial.key


def _files(trial: Trial, key: bytes | None) -> list[str]:
    found: list[str] = []
    for backup in trial.backups:
        proven = prove(read_backup(backup), key)
        if proven.state != PROVEN:
            trial.lost += 1
            found.append(f"an acknowledged backup is {proven.state}: {proven.problem}")
    for path, content in trial.files.items():
        now = path.read_bytes() if path.is_file() else b""
        if content and now != content:
            found.append(f"{path.name} was refused, and is not as it was")
        elif not content and not _is_whole(path):
            trial.lost += 1
            found.append(f"{path.name} was written, and is not whole")
    kept = trial.path.parent / "settings.json"
    if kept.is_file() and Settings(kept).get("language") != "es":
        found.append("the settings are lost")
    return found


def _is_whole(path: Path) -> bool:
    content = path.read_bytes() if path.is_file() else b""
    if path.suffix not in (".docx", ".xlsx"):
        return content != b"older\n"
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.testzip() is None
    except zipfile.BadZipFile:
        return False


def left_over(folder: Path) -> list[str]:
    """Files that were only begun."""
    return sorted(
        one.name
        for one in folder.rglob("*")
        if one.name.endswith(_LEFT) or one.name.startswith(".irm-")
    )
