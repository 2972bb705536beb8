"""The ways into an encrypted workspace: made, opened, changed and taken away.

A workspace is encrypted with a random key. Each way in holds that key in a box of its own, in the
key file beside the workspace (`slot_file`), so a passphrase changes without the workspace being
written anew. Who knew the key once keeps knowing it: taking a way in away closes it for whoever has
today's key file, not for an old copy of it.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from irm_desktop.domain.passphrase import refuse_weak
from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import (
    KEYRING,
    PASSPHRASE,
    RECIPIENT_BEGINS,
    RECOVERY,
    RecoveryKey,
    Way,
    refuse_too_few,
)
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.slot_file import (
    Keys,
    Slot,
    further_copies,
    keys_path,
    read_keys,
    second_copy,
    write_keys,
    write_second,
)
from irm_desktop.storage.slot_opening import (
    boxes,
    fits,
    keyring_account,
    known_keys,
    opened_with,
    unlock_with_keyring,
    unlock_with_passphrase,
    unlock_with_recovery,
)

__all__ = [
    "add_recovery",
    "add_way",
    "change_passphrase",
    "copy_slots",
    "fits",
    "forget_keyring",
    "keyring_works",
    "keys_path",
    "make_slots",
    "new_key",
    "new_recovery_key",
    "remove_slot",
    "restore_slots",
    "second_copy",
    "set_passphrase",
    "slots",
    "unlock_with_keyring",
    "unlock_with_passphrase",
    "unlock_with_recovery",
]


def slots(path: Path) -> tuple[SlotInfo, ...]:
    """The ways into the workspace at `path`, oldest first. Raises WorkspaceError: keys-missing,
    keys-damaged, newer."""
    return tuple(slot.info for slot in known_keys(path).slots)


def new_key() -> bytes:
    """A random key for a workspace that is to be encrypted."""
    made: bytes = boxes().new_key()
    return made


def new_recovery_key() -> RecoveryKey:
    """A recovery key made here. Its secret half is shown once; nothing here keeps it."""
    made: RecoveryKey = boxes().new_recovery_key()
    return made


def keyring_works() -> bool:
    """Whether this computer has a keyring that can be a further way in."""
    return bool(boxes().keyring_works())


def make_slots(path: Path, key: bytes, workspace: str, ways: Iterable[Way]) -> tuple[SlotInfo, ...]:
    """Writes the key file of the workspace at `path`, whose id is `workspace`.

    Raises WorkspaceError: too-few-ways, weak (a passphrase), wrong-recovery-key (no public half),
    no-keyring, read-only, disk-full. Nothing is written then.
    """
    wanted = tuple(ways)
    refuse_too_few(way.kind for way in wanted)
    made = tuple(_made(way, key, workspace) for way in wanted)
    keys = Keys(workspace, path.name, boxes().check_value(key), made)
    write_keys(path, keys)
    write_second(keys)
    return tuple(slot.info for slot in made)


def change_passphrase(
    path: Path, old: str, new: str, also: Iterable[Path] = ()
) -> tuple[Path, ...]:
    """The slot that `old` opens opens with `new` from now on; the workspace is not written anew.

    `also` are backups of the workspace: their key files are changed too. Returns those that could
    not be, which open with the old passphrase still. Raises WorkspaceError: weak, and as
    `unlock_with_passphrase`.
    """
    refuse_weak(new)
    found = opened_with(path, old)
    lock = boxes().lock_with_passphrase(found.key, new)
    changed = Slot(replace(found.slot.info, made=_now()), lock)
    now = tuple(changed if slot == found.slot else slot for slot in found.keys.slots)
    return _spread(path, replace(found.keys, slots=now), also)


def set_passphrase(path: Path, key: bytes, new: str, also: Iterable[Path] = ()) -> tuple[Path, ...]:
    """For a passphrase that was forgotten: `new` takes the place of every passphrase there was,
    where the workspace was opened another way. Raises WorkspaceError as `change_passphrase`."""
    keys = _fitting(path, key)
    made = _made(Way(PASSPHRASE, passphrase=new), key, keys.workspace)
    others = tuple(slot for slot in keys.slots if slot.info.kind != PASSPHRASE)
    return _spread(path, replace(keys, slots=(made, *others)), also)


def add_way(path: Path, key: bytes, way: Way, also: Iterable[Path] = ()) -> SlotInfo:
    """A further way into the workspace, whose key is `key`. Raises WorkspaceError as `make_slots`,
    and keys-damaged where the key is not that of the key file."""
    keys = _fitting(path, key)
    made = _made(way, key, keys.workspace)
    _spread(path, replace(keys, slots=(*keys.slots, made)), also)
    return made.info


def add_recovery(
    path: Path, key: bytes, recipient: str, name: str = "", also: Iterable[Path] = ()
) -> SlotInfo:
    """A further recovery key by its public half, the office's or one that was made here."""
    return add_way(path, key, Way(RECOVERY, name, recipient=recipient), also)


def remove_slot(path: Path, slot: str, also: Iterable[Path] = ()) -> tuple[Path, ...]:
    """Takes a way in away by its id; returns as `change_passphrase`. Raises WorkspaceError:
    too-few-ways, missing (no such way in)."""
    keys = read_keys(path)
    gone = next((one.info for one in keys.slots if one.info.id == slot), None)
    if gone is None:
        raise WorkspaceError(
            f"There is no way into {path.name} that goes by {slot}. Look at the list of the ways "
            "in again.",
            "missing",
        )
    left = keys.without(slot)
    refuse_too_few(one.info.kind for one in left.slots)
    forget_keyring(keys.workspace, (gone,))
    return _spread(path, left, also)


def forget_keyring(workspace: str, gone: Iterable[SlotInfo]) -> None:
    """Takes what slots of the keyring need out of the keyring of this computer, if it is there."""
    for slot in gone:
        if slot.kind == KEYRING:
            with suppress(WorkspaceError):  # it may be in that of another computer
                boxes().forget_in_keyring(keyring_account(workspace, slot.id))


def copy_slots(source: Path, target: Path) -> None:
    """Writes the key file of the workspace at `source` beside `target`, a copy of it with the same
    key. Raises WorkspaceError: keys-missing, keys-damaged, and what the disk reports."""
    write_keys(target, known_keys(source))


def restore_slots(path: Path, key: bytes) -> bool:
    """Writes a lost or damaged key file anew from a second copy that fits `key`; whether one was
    found. Raises WorkspaceError for what the disk reports."""
    check = boxes().check_value(key)
    found = next((one for one in further_copies(path) if one.check == check), None)
    if found is not None:
        write_keys(path, replace(found, file=path.name))
    return found is not None


def _made(way: Way, key: bytes, workspace: str) -> Slot:
    name = uuid4().hex[:8]
    if way.kind == PASSPHRASE:
        refuse_weak(way.passphrase)
        lock = boxes().lock_with_passphrase(key, way.passphrase)
    elif way.kind == RECOVERY:
        lock = _locked_for(key, way.recipient.strip())
    else:
        lock = boxes().lock_in_keyring(key, keyring_account(workspace, name))
    recipient = way.recipient.strip() if way.kind == RECOVERY else ""
    return Slot(SlotInfo(name, way.kind, way.name, recipient, _now()), lock)


def _locked_for(key: bytes, recipient: str) -> Any:
    try:
        return boxes().lock_for(key, recipient)
    except ValueError:
        raise WorkspaceError(
            f"This is not the public half of a recovery key: it begins with {RECIPIENT_BEGINS} "
            "and has 62 letters and digits. Take it from the office’s note again.",
            "wrong-recovery-key",
        ) from None


def _fitting(path: Path, key: bytes) -> Keys:
    """The key file, brought back where it is lost."""
    try:
        keys = read_keys(path)
    except WorkspaceError as error:
        if error.code == "newer" or not restore_slots(path, key):
            raise
        keys = read_keys(path)
    if keys.check != boxes().check_value(key):
        raise WorkspaceError(
            f"The key file {keys_path(path).name} belongs to another workspace. Close this one "
            "and put its own key file beside it.",
            "keys-damaged",
        )
    return keys


def _spread(path: Path, keys: Keys, also: Iterable[Path]) -> tuple[Path, ...]:
    """Writes a changed key file, and those of backups that hold the same key."""
    write_keys(path, keys)
    write_second(keys)
    left = []
    for backup in also:
        try:
            if read_keys(backup).check == keys.check:
                write_keys(backup, replace(keys, file=backup.name))
        except (WorkspaceError, OSError):
            left.append(keys_path(backup))
    return tuple(left)


def _now() -> str:
    return stamp(datetime.now(UTC))
