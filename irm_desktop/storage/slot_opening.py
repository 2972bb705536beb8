"""Unlocking an encrypted workspace: the key out of its key file, by one of the ways in."""

import importlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, RECOVERY, no_secret, typed_secret
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.file_start import read_start
from irm_desktop.storage.raw import connect
from irm_desktop.storage.recognise import looking_options
from irm_desktop.storage.slot_file import (
    Keys,
    Slot,
    further_copies,
    keys_path,
    read_keys,
    write_keys,
    write_second,
)

Opens = Callable[[Slot, Keys], bytes]  # raises ValueError where it does not


@dataclass(frozen=True, slots=True)
class Opened:
    """A key file, the slot of it that opened, and the key of the workspace."""

    keys: Keys
    slot: Slot
    key: bytes = field(repr=False)


def boxes() -> Any:
    """The module `slot_boxes`: it brings libraries with it, so it is imported when first used."""
    return importlib.import_module("irm_desktop.storage.slot_boxes")


def unlock_with_passphrase(path: Path, passphrase: str) -> bytes:
    """The key of the workspace. Raises WorkspaceError: wrong-passphrase, keys-missing,
    keys-damaged."""
    return opened_with(path, passphrase).key


def opened_with(path: Path, passphrase: str) -> Opened:
    """As `unlock_with_passphrase`, with the slot that the passphrase opens."""

    def opens(slot: Slot, _: Keys) -> bytes:
        key: bytes = boxes().open_with_passphrase(slot.lock, passphrase)
        return key

    return _unlocked(path, PASSPHRASE, opens, _wrong_passphrase(path))


def unlock_with_recovery(path: Path, secret: str) -> bytes:
    """The key of the workspace, with the secret half of a recovery key: as typed, or the whole
    text of the file that holds it. Raises WorkspaceError: wrong-recovery-key, keys-missing,
    keys-damaged, no-recovery-keys."""
    half = typed_secret(secret)
    try:
        recipient = boxes().public_half(half)
    except ValueError:
        raise no_secret("a letter of it is wrong") from None

    def opens(slot: Slot, _: Keys) -> bytes:
        if slot.info.recipient != recipient:
            raise ValueError(recipient)
        key: bytes = boxes().open_with_recovery(slot.lock, half)
        return key

    return _unlocked(path, RECOVERY, opens, _wrong_recovery(path)).key


def unlock_with_keyring(path: Path) -> bytes:
    """The key of the workspace, from the keyring of this computer. Raises WorkspaceError:
    no-keyring, keys-missing, keys-damaged."""

    def opens(slot: Slot, keys: Keys) -> bytes:
        account = keyring_account(keys.workspace, slot.info.id)
        key: bytes = boxes().open_with_keyring(slot.lock, account)
        return key

    return _unlocked(path, KEYRING, opens, _not_in_keyring(path)).key


def keyring_account(workspace: str, slot: str) -> str:
    """Under which name the keyring of the computer keeps what opens a slot."""
    return f"{workspace} {slot}"


def known_keys(path: Path) -> Keys:
    """The key file of the workspace at `path`, or its likeliest second copy. Raises WorkspaceError:
    keys-missing, keys-damaged, newer."""
    try:
        return read_keys(path)
    except WorkspaceError as error:
        named = (keys for keys in further_copies(path) if keys.file == path.name)
        found = next(named, None)
        if found is None or error.code == "newer":
            raise
        return found


def fits(path: Path, key: bytes) -> bool:
    """Whether `key` opens any page of the workspace at `path`: a damaged page is no other key."""
    connection = connect(path, looking_options(path), key)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.OperationalError:
        return True  # in use, which tells nothing of the key
    except dbapi2.DatabaseError:
        wrong = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        return len(wrong) < max(1, path.stat().st_size // _page_size(path))
    finally:
        connection.close()
    return True


def _page_size(path: Path) -> int:
    size = int.from_bytes(read_start(path, 18)[0][16:], "big")
    return 65536 if size == 1 else max(size, 512)


def _unlocked(path: Path, kind: str, opens: Opens, wrong: WorkspaceError) -> Opened:
    """By the first slot of a kind that opens. A key file that is lost or damaged is written anew
    from the second copy that opens; one that is sound leaves a second copy."""
    try:
        keys = read_keys(path)
    except WorkspaceError as error:
        if error.code == "newer":
            raise
        return _from_copy(path, kind, opens, error, wrong)
    found = _by_slot(keys, kind, opens)
    if found is not None and fits(path, found.key):
        write_second(keys)
        return found
    # Another file may have come to this place without its key file. A copy for the same key says
    # nothing new: it may hold a passphrase that was changed since.
    others = (one for one in further_copies(path) if _may_be_meant(one, keys, path))
    other = _by_copy(path, others, kind, opens)
    if other is None:
        raise wrong if found is None else _other_key(path)
    return other


def _may_be_meant(one: Keys, instead_of: Keys, path: Path) -> bool:
    return one.file == path.name and one.check != instead_of.check


def _from_copy(
    path: Path, kind: str, opens: Opens, error: WorkspaceError, wrong: WorkspaceError
) -> Opened:
    """Without a key file: `error` says so where no second copy was meant."""
    copies = tuple(further_copies(path))
    found = _by_copy(path, copies, kind, opens)
    if found is None:
        raise wrong if any(one.file == path.name for one in copies) else error
    return found


def _by_copy(path: Path, copies: Iterable[Keys], kind: str, opens: Opens) -> Opened | None:
    """By the first key file that was kept elsewhere and fits, which then lies beside."""
    for keys in copies:
        found = _by_slot(keys, kind, opens)
        if found is not None and fits(path, found.key):
            with suppress(WorkspaceError):  # it opens all the same
                write_keys(path, replace(keys, file=path.name))
            return found
    return None


def _by_slot(keys: Keys, kind: str, opens: Opens) -> Opened | None:
    for slot in keys.of_kind(kind):
        with suppress(ValueError, KeyError, TypeError):  # WrongKey is a ValueError
            key = opens(slot, keys)
            if boxes().check_value(key) == keys.check:
                return Opened(keys, slot, key)
    return None


def _wrong_passphrase(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"This is not the passphrase of {path.name}. Look at the keyboard’s language and at Caps "
        "Lock, and type it again; the recovery key opens the workspace too.",
        "wrong-passphrase",
    )


def _wrong_recovery(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"This recovery key is sound, but it is none of {path.name}. Look on the recovery sheet "
        "which workspace it is for.",
        "wrong-recovery-key",
    )


def _other_key(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"{keys_path(path).name} opens, but its key fits no page of {path.name}: it belongs "
        "to another workspace, or the whole file was overwritten. Put the key file of this "
        "workspace beside it, or restore a backup.",
        "keys-damaged",
    )


def _not_in_keyring(path: Path) -> WorkspaceError:
    return WorkspaceError(
        f"The keyring of this computer holds nothing for {path.name}. Use the passphrase or the "
        "recovery key.",
        "no-keyring",
    )
