"""The command `restore`: a backup in the place of a workspace; what was there is kept."""

from pathlib import Path

import typer

from irm_desktop.domain.safety_records import BAD, PROVEN, Backup, Loss, Restored
from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import asking, output, session, status
from irm_desktop.headless.backup_command import AS_JSON, holds, known, shape
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.settings import Settings
from irm_desktop.storage.backup_proof import prove, read_backup
from irm_desktop.storage.failures import minute
from irm_desktop.storage.losing import loss_of
from irm_desktop.storage.recognise import missing, read_header
from irm_desktop.storage.restoring import restore as put_back

QUESTION = "Restore it? What is there now is kept beside it."
SHOWN = 20  # operations named for a person
BACKUP = typer.Argument(
    None, metavar="[BACKUP]", help="The backup; without it the newest that is proven."
)


def restore(
    workspace: Path = WORKSPACE,
    backup: Path | None = BACKUP,
    yes: bool = typer.Option(False, "--yes", help="Do it without asking."),
    as_json: bool = AS_JSON,
) -> int:
    """Put a backup in the place of a workspace, which may be missing or damaged.

    Says first what the backup holds and what would be lost, and asks. What was there is kept.
    """
    key = session.key_if_known(workspace)
    with output.waiting("Proving the backup …"):
        chosen = _newest_proven(workspace, key) if backup is None else _named(backup, key)
    loss = loss_of(workspace, chosen, key) if workspace.exists() else Loss()
    if not as_json:
        _tell(workspace, chosen, loss)
    asking.confirm(QUESTION, yes=yes, otherwise="Nothing was restored")
    with output.waiting("Restoring …"):
        done = put_back(
            workspace, chosen, key, actor=session.actor(), root=Settings().backup_root()
        )
    if as_json:
        output.answer(_shape(done, loss))
    else:
        _told(done)
    return status.DONE


def _newest_proven(workspace: Path, key: bytes | None) -> Backup:
    """The newest backup that is still as it was when it was made; worse ones are told. What an
    earlier restore put aside comes last: somebody did not want it."""
    for one in sorted(known(workspace), key=lambda each: each.why == "restore"):
        found = prove(one, key)
        if found.state == PROVEN:
            return found
        output.note(found.problem)
    raise WorkspaceError(
        f"There is no proven backup of {workspace.name} in {Settings().backup_root()}. "
        "Name one: `irm-desktop restore W BACKUP`.",
        "no-backup",
    )


def _named(path: Path, key: bytes | None) -> Backup:
    try:
        found = prove(read_backup(path), key)
    except OSError:
        raise missing(path) from None
    if found.state == BAD:
        raise WorkspaceError(found.problem, "damaged")
    return found


def _tell(workspace: Path, chosen: Backup, loss: Loss) -> None:
    made = f"{chosen.made:%Y-%m-%d %H:%M:%S} UTC"
    what = holds(chosen) if chosen.sha256 else chosen.problem
    output.line(f"{chosen.path}, made {made}: {what}.".replace("..", "."))
    if not workspace.exists():
        output.line(f"There is no {workspace.name} now, so nothing is lost.")
    elif not loss.known:
        output.line(f"{workspace.name} cannot be read to tell what would be lost.")
    elif not loss.operations:
        output.line(f"Nothing was done in {workspace.name} since: nothing is lost.")
    else:
        output.line(f"Lost would be what was done since ({len(loss.operations)}), newest first:")
        for one in loss.operations[:SHOWN]:
            output.line(f"  {minute(one.at)} UTC, {one.actor}: {one.sentence}")
        if len(loss.operations) > SHOWN:
            output.line(f"  … and {len(loss.operations) - SHOWN} more; --json lists all")


def _told(done: Restored) -> None:
    output.line(f"Restored {done.path} from {done.backup.path.name}.")
    if done.kept is None:
        return
    output.line(f"What was there is kept in {done.kept}.")
    if not read_header(done.path).encrypted and _was_encrypted(done.kept):
        output.note("The backup is from before the workspace was encrypted: anybody can read it.")


def _was_encrypted(kept: Path) -> bool:
    try:
        return read_header(kept).encrypted
    except WorkspaceError:  # it may have been damaged
        return False


def _shape(done: Restored, loss: Loss) -> dict[str, object]:
    operations = [
        {"at": one.at, "actor": one.actor, "words": one.sentence} for one in loss.operations
    ]
    return {
        "restored": str(done.path),
        "backup": shape(done.backup),
        "kept": "" if done.kept is None else str(done.kept),
        "lost": {
            "known": loss.known,
            "entries": loss.entries,
            "counts": dict(loss.counts),
            "operations": operations,
        },
    }
