"""The commands `passphrase` and `keys`: the ways into an encrypted workspace."""

import os
from pathlib import Path

import typer

from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.headless import asking, output, session, status, unlocking
from irm_desktop.headless.encrypt_command import way_shape
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.settings import Settings
from irm_desktop.storage import slots
from irm_desktop.storage.backups import list_backups
from irm_desktop.storage.recognise import read_header
from irm_desktop.storage.slot_opening import known_keys

ADD = typer.Option(
    "", "--add-recovery", metavar="age1…", help="A further recovery key, by its public half."
)
WORDS = {"passphrase": "passphrase", "recovery": "recovery key", "keyring": "keyring"}


def passphrase(workspace: Path = WORKSPACE) -> int:
    """Change the passphrase; whoever forgot it takes a recovery key."""
    _refuse_plain(workspace)
    backups = _backups(workspace)
    if os.environ.get(unlocking.VARIABLE):
        key = unlocking.key(workspace)
        left = slots.set_passphrase(
            workspace, key, asking.new_passphrase(workspace.name), also=backups
        )
    else:
        left = _changed(workspace, backups)
    output.line(f"{workspace.name} opens with the new passphrase from now on.")
    return _told_left(left)


def _changed(workspace: Path, backups: tuple[Path, ...]) -> tuple[Path, ...]:
    if not asking.asks():
        raise UserError(
            "The passphrase is typed in a terminal alone: run this command in one.", "no-terminal"
        )
    old = asking.passphrase(workspace.name)
    slots.unlock_with_passphrase(workspace, old)
    new = asking.new_passphrase(workspace.name)
    return slots.change_passphrase(workspace, old, new, also=backups)


def keys(
    workspace: Path = WORKSPACE,
    add_recovery: str = ADD,
    name: str = typer.Option("", "--name", help="How the new way in is called."),
    remove: str = typer.Option("", "--remove", metavar="ID", help="Take a way in away."),
    as_json: bool = typer.Option(False, "--json", help="Print the ways in as JSON."),
) -> int:
    """List the ways into an encrypted workspace, add a recovery key, take a way in away.

    No key is ever printed.
    """
    _refuse_plain(workspace)
    left: tuple[Path, ...] = ()
    if add_recovery or remove:
        key, backups = session.key_of(workspace) or b"", _backups(workspace)
        if add_recovery:
            slots.add_recovery(workspace, key, add_recovery, name, also=backups)
        if remove:
            left = slots.remove_slot(workspace, remove, also=backups)
    found = slots.slots(workspace)
    if as_json:
        output.answer({"ways": [way_shape(one) for one in found]})
    else:
        rows = (
            (one.id, WORDS.get(one.kind, one.kind), one.name, one.made[:10], one.recipient)
            for one in found
        )
        heads = ("id", "way in", "name", "made", "public half")
        output.show_table(f"Ways into {workspace.name}", heads, rows)
    return _told_left(left)


def _told_left(left: tuple[Path, ...]) -> int:
    for one in left:
        output.note(f"{one} could not be changed: that backup opens as before.")
    return status.FINDINGS if left else status.DONE


def _backups(workspace: Path) -> tuple[Path, ...]:
    identity = known_keys(workspace).workspace
    found = list_backups(workspace, Settings().backup_root(), identity)
    return tuple(one.path for one in found if one.encrypted)


def _refuse_plain(workspace: Path) -> None:
    if not read_header(workspace).encrypted:
        raise WorkspaceError(
            f"{workspace.name} is not encrypted, so nothing is needed to open it. "
            "`irm-desktop encrypt W` encrypts it.",
            "cannot",
        )
