"""The commands `encrypt` and `decrypt`."""

import os
from contextlib import suppress
from pathlib import Path

import typer

from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, RECOVERY, RecoveryKey, Way
from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.headless import asking, output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.storage import encrypting, slots
from irm_desktop.storage.encrypting import Encrypted
from irm_desktop.storage.recognise import read_header

RECOVERY_OPTION = typer.Option(
    [], "--recovery", metavar="age1…", help="The public half of a recovery key; may be repeated."
)
NEW_RECOVERY = typer.Option(
    None, "--new-recovery", metavar="FILE", help="Make a recovery key and write it to FILE."
)
BEYOND = (
    "Not covered is what was exported, sent or copied out of it, and what is on the screen while "
    "it is open."
)
WIPED = (
    "The plain file was written over. On a disk without moving parts, in a cloud folder or in a "
    "backup of the system its old bytes may still be found."
)
NOT_WIPED = (
    "The plain file could not be written over on this disk: its old bytes may still be found there."
)


def encrypt(
    workspace: Path = WORKSPACE,
    recovery: list[str] = RECOVERY_OPTION,
    new_recovery: Path | None = NEW_RECOVERY,
    keyring: bool = typer.Option(False, "--keyring", help="Open it on this computer unasked."),
    delete_copies: bool = typer.Option(
        False, "--delete-copies", help="Delete copies and backups that are not encrypted."
    ),
    as_json: bool = typer.Option(False, "--json", help="Print the answer as JSON."),
) -> int:
    """Encrypt a workspace: asks for a passphrase, and needs a recovery key beside it.

    Without a terminal two recovery keys are needed. A backup is made afterwards.
    """
    with session.open_workspace(workspace) as opened:  # an older one is upgraded
        if opened.encrypted:
            raise WorkspaceError(f"{workspace.name} is encrypted already. Nothing was changed.")
    made = None if new_recovery is None else slots.new_recovery_key()
    ways = [Way(RECOVERY, recipient=one) for one in recovery]
    if made is not None:
        ways.append(Way(RECOVERY, "recovery sheet", recipient=made.recipient))
    if asking.asks():
        _refuse_without_recovery(ways)
        words = asking.new_passphrase(workspace.name)
        ways.insert(0, Way(PASSPHRASE, passphrase=words))
    if keyring:
        ways.append(Way(KEYRING))
    done = _encrypted(workspace, ways, made, new_recovery)
    with session.open_workspace(workspace) as opened:
        backup = opened.keep_backup("encrypt").path
        plain = opened.plain_copies()
        deleted = opened.delete_plain_copies(one.path for one in plain) if delete_copies else ()
    left = tuple(one.path for one in plain if one.path not in deleted)
    if as_json:
        output.answer(_shape(done, backup, left, deleted))
    else:
        _tell(workspace, done, backup, left, deleted, new_recovery)
    return status.FINDINGS if left else status.DONE


def _refuse_without_recovery(ways: list[Way]) -> None:
    if not ways:
        raise UserError(
            "A forgotten passphrase must not lose everything: name the office’s recovery key with "
            "--recovery, or have one made with --new-recovery FILE.",
            "too-few-ways",
        )


def _encrypted(
    workspace: Path, ways: list[Way], made: RecoveryKey | None, file: Path | None
) -> Encrypted:
    """The file of a new recovery key is there before the workspace needs it."""
    if made is not None and file is not None:
        _write_recovery(file, workspace, made)
    try:
        with output.waiting("Encrypting …"):
            done = encrypting.encrypt(workspace, ways, actor=session.actor())
    except BaseException:
        if made is not None and file is not None:
            file.unlink(missing_ok=True)
        raise
    session.remember(workspace, done.key)
    return done


def _write_recovery(file: Path, workspace: Path, made: RecoveryKey) -> None:
    words = (
        f"# Recovery key of {workspace.name}. Whoever has it opens the workspace.\n"
        f"# public key: {made.recipient}\n{made.secret}\n"
    )
    try:
        handle = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise UserError(f"{file} is there already. Choose another name.", "exists") from None
    except OSError as error:
        raise _cannot_write(file, error) from None
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as opened:
            opened.write(words)
            opened.flush()
            os.fsync(opened.fileno())
    except OSError as error:
        with suppress(OSError):  # half a key opens nothing, and would stand in the way of another
            file.unlink(missing_ok=True)
        raise _cannot_write(file, error) from None


def _cannot_write(file: Path, error: OSError) -> UserError:
    words = f"{file} cannot be written: {error.strerror}. Choose another place for it."
    return UserError(words, "cannot-write")


def _shape(
    done: Encrypted, backup: Path, left: tuple[Path, ...], deleted: tuple[Path, ...]
) -> dict[str, object]:
    return {
        "workspace": done.workspace,
        "ways": [way_shape(one) for one in done.slots],
        "wiped": done.wiped,
        "backup": str(backup),
        "plain_copies": [str(one) for one in left],
        "deleted": [str(one) for one in deleted],
    }


def way_shape(way: SlotInfo) -> dict[str, str]:
    """A way in as other programs read it."""
    return {
        "id": way.id,
        "kind": way.kind,
        "name": way.name,
        "recipient": way.recipient,
        "made": way.made,
    }


def _tell(
    workspace: Path,
    done: Encrypted,
    backup: Path,
    left: tuple[Path, ...],
    deleted: tuple[Path, ...],
    recovery: Path | None,
) -> None:
    output.line(f"{workspace} is encrypted. What opens it is in {slots.keys_path(workspace).name}:")
    output.line("keep the two together.")
    if recovery is not None:
        output.line(f"The recovery key is in {recovery}: print it, and take it off this computer.")
    output.line(f"An encrypted backup is in {backup}.")
    for one in deleted:
        output.line(f"Deleted: {one}")
    for one in left:
        output.line(f"Not encrypted, and holds what was in the workspace: {one}")
    if left:
        output.note("--delete-copies deletes such copies once a backup was proven.")
    output.note(WIPED if done.wiped else NOT_WIPED)
    output.note(BEYOND)


def decrypt(
    workspace: Path = WORKSPACE,
    yes: bool = typer.Option(False, "--yes", help="Do it without asking."),
) -> int:
    """Write a workspace without encryption; backups stay encrypted."""
    if not read_header(workspace).encrypted:
        raise WorkspaceError(f"{workspace.name} is not encrypted. Nothing was changed.")
    key = session.key_of(workspace)
    question = f"Anybody who gets {workspace.name} can then read it. Decrypt it?"
    asking.confirm(question, yes=yes, otherwise="Nothing was decrypted")
    with session.open_workspace(workspace):
        pass  # an older one is upgraded
    if key is not None:
        with output.waiting("Decrypting …"):
            encrypting.decrypt(workspace, key, actor=session.actor())
    output.line(f"{workspace} is not encrypted any more. Its backups from before still are.")
    return status.DONE
