"""Encryption for the window: the ways into a workspace, opening with them, and encrypting.

Brings the libraries of keys with it: `services` imports it when one of them is needed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from irm_desktop.domain.safety_records import PlainCopy, SlotInfo
from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, Way
from irm_desktop.errors import UserError
from irm_desktop.storage import encrypting, slots
from irm_desktop.storage.slots import keyring_works, new_recovery_key
from irm_desktop.storage.slots import slots as ways
from irm_desktop.storage.workspace import Workspace

if TYPE_CHECKING:
    from irm_desktop.services import StorageDoor

__all__ = [
    "Done",
    "add_way",
    "change_passphrase",
    "create",
    "decrypt",
    "encrypt",
    "keyring_works",
    "new_recovery_key",
    "remove_way",
    "unlock",
    "ways",
]


@dataclass(frozen=True, slots=True)
class Done:
    """A workspace that was encrypted, open again. `wiped` as in `storage.encrypting`; `problem` is
    the sentence for a backup that could not be made; `plain` are copies that anybody can read."""

    workspace: Workspace
    wiped: bool
    problem: str
    plain: tuple[PlainCopy, ...]


def unlock(path: Path, kind: str, secret: str = "") -> bytes:
    """The key of the workspace at `path`, by a way in of this kind: `secret` is the passphrase, or
    a recovery key as it was typed or stands in its file. Raises WorkspaceError as `storage.slots`.
    """
    if kind == KEYRING:
        return slots.unlock_with_keyring(path)
    if kind == PASSPHRASE:
        return slots.unlock_with_passphrase(path, secret)
    return slots.unlock_with_recovery(path, secret)


def change_passphrase(
    path: Path, kind: str, secret: str, new: str, also: Iterable[Path]
) -> tuple[Path, ...]:
    """Another passphrase: by the one until now it takes its place, by a recovery key the place of
    every passphrase there was. What comes back are key files of backups that could not follow."""
    if kind == PASSPHRASE:
        return slots.change_passphrase(path, secret, new, also)
    return slots.set_passphrase(path, unlock(path, kind, secret), new, also)


def add_way(path: Path, kind: str, secret: str, way: Way, also: Iterable[Path]) -> SlotInfo:
    """A further way in, by one that there is."""
    return slots.add_way(path, unlock(path, kind, secret), way, also)


def remove_way(
    path: Path, kind: str, secret: str, slot: str, also: Iterable[Path]
) -> tuple[Path, ...]:
    """Takes a way in away, for somebody who has one of those that stay or go."""
    unlock(path, kind, secret)
    return slots.remove_slot(path, slot, also)


def create(storage: "StorageDoor", path: Path, actor: str, ways: Sequence[Way]) -> Workspace:
    """A new workspace that was never plain, open. Where a way in cannot be made there is none."""
    key = slots.new_key()
    made = storage.create(path, actor, key=key)
    try:
        slots.make_slots(path, key, made.id, ways)
    except BaseException:
        made.close()
        for left in (path, slots.keys_path(path), slots.second_copy(made.id)):
            left.unlink(missing_ok=True)
        raise
    return made


def encrypt(storage: "StorageDoor", path: Path, actor: str, ways: Sequence[Way]) -> Done:
    """Encrypts a workspace that was closed before, opens it again, and makes a proven backup."""
    done = encrypting.encrypt(path, ways, actor=actor)
    workspace = storage.open(path, actor, key=done.key)
    return Done(workspace, done.wiped, *_backed_up(workspace))


def decrypt(storage: "StorageDoor", path: Path, actor: str, key: bytes) -> Workspace:
    """Takes the encryption away from a workspace that was closed before, and opens it again."""
    encrypting.decrypt(path, key, actor=actor)
    return storage.open(path, actor)


def _backed_up(workspace: Workspace) -> tuple[str, tuple[PlainCopy, ...]]:
    """Why there is no proven backup, or empty; and the plain copies that are left."""
    problem = ""
    try:
        workspace.keep_backup("encrypt")
    except UserError as error:
        problem = error.message
    return problem, workspace.plain_copies()
