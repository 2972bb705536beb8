"""The boxes that hold the key of a workspace, one kind a way in: all that touches the libraries.

Imported when a slot is made or opened. A passphrase locks as it does the seal (`seal_boxes`). A
recovery key is one of age, so that the box opens with the program of that name too. The keyring of
the computer holds a random key of its own, never that of the workspace.
"""

import base64
import binascii
import hashlib
import importlib
from collections.abc import Mapping
from typing import Any

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from nacl.utils import random

from irm_desktop.domain.ways_in import RecoveryKey
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.raw import KEY_SIZE
from irm_desktop.storage.seal_boxes import Cost, Locked, WrongKey, lock_under, open_under

Lock = dict[str, str | int]  # what a slot keeps, as it stands in JSON
_SERVICE = "irm-desktop"
_LEAST_PRIORITY = 1  # of a keyring that encrypts what it keeps
_CHECKED = b"key of an IRM workspace"


def new_key() -> bytes:
    """A random key for a workspace."""
    return random(KEY_SIZE)


def check_value(key: bytes) -> str:
    """Tells whether a key is the one that was meant, and nothing else of it."""
    return hashlib.blake2b(_CHECKED, key=key, digest_size=16).hexdigest()


def lock_with_passphrase(key: bytes, passphrase: str) -> Lock:
    locked = lock_under(key, passphrase)
    cost = locked.cost
    return {
        "box": _text(locked.box),
        "salt": _text(locked.salt),
        "operations": cost.operations,
        "memory": cost.memory,
    }


def open_with_passphrase(lock: Mapping[str, Any], passphrase: str) -> bytes:
    """Raises WrongKey."""
    cost = Cost(int(lock["operations"]), int(lock["memory"]))
    return open_under(Locked(_bytes(lock["box"]), _bytes(lock["salt"]), cost), passphrase)


def new_recovery_key() -> RecoveryKey:
    identity = _age().x25519.Identity.generate()
    return RecoveryKey(str(identity.to_public()), str(identity))


def public_half(secret: str) -> str:
    """Raises WrongKey where a letter of the secret is wrong."""
    return str(_identity(secret).to_public())


def lock_for(key: bytes, recipient: str) -> Lock:
    """Raises WrongKey where `recipient` is no public half of a recovery key."""
    age = _age()
    try:
        known = age.x25519.Recipient.from_str(recipient)
    except age.RecipientError as error:
        raise WrongKey("no recovery key") from error
    return {"box": _text(age.encrypt(key, [known]))}


def open_with_recovery(lock: Mapping[str, Any], secret: str) -> bytes:
    """Raises WrongKey."""
    age = _age()
    identity = _identity(secret)
    try:
        return bytes(age.decrypt(_bytes(lock["box"]), [identity]))
    except age.DecryptError as error:
        raise WrongKey("another recovery key") from error


def lock_in_keyring(key: bytes, account: str) -> Lock:
    """Raises WorkspaceError `no-keyring`."""
    own = random(SecretBox.KEY_SIZE)
    _in_keyring("set_password", account, _text(own))
    return {"box": _text(bytes(SecretBox(own).encrypt(key)))}


def open_with_keyring(lock: Mapping[str, Any], account: str) -> bytes:
    """Raises WrongKey where the keyring holds nothing that opens it, and WorkspaceError."""
    kept = _in_keyring("get_password", account)
    try:
        return bytes(SecretBox(_bytes(kept or "")).decrypt(_bytes(lock["box"])))
    except (CryptoError, ValueError) as error:
        raise WrongKey("not in the keyring") from error


def forget_in_keyring(account: str) -> None:
    """Raises WorkspaceError `no-keyring`, also where there was nothing."""
    _in_keyring("delete_password", account)


def read_from_keyring(account: str) -> str:
    """What the keyring holds under a name; empty where nothing. Raises WorkspaceError
    `no-keyring`."""
    return str(_in_keyring("get_password", account) or "")


def write_to_keyring(account: str, words: str) -> None:
    """Raises WorkspaceError `no-keyring`."""
    _in_keyring("set_password", account, words)


def keyring_works() -> bool:
    """Whether this computer has a keyring that keeps what it holds encrypted."""
    try:
        return bool(_keyring())
    except WorkspaceError:
        return False


def _in_keyring(what: str, account: str, *more: str) -> Any:
    """Any: what the library answers."""
    keyring = _keyring()
    try:
        return getattr(keyring, what)(_SERVICE, account, *more)
    except Exception as error:  # each system raises errors of its own
        raise _no_keyring("the keyring of this computer is locked or does not answer") from error


def _keyring() -> Any:
    """The library, where there is a keyring behind it that is fit. Any: it is optional."""
    try:
        keyring = importlib.import_module("keyring")
        fit = keyring.get_keyring().priority >= _LEAST_PRIORITY
    except Exception as error:  # not installed, or nothing that it can speak to
        raise _no_keyring("this computer has no keyring") from error
    if not fit:
        raise _no_keyring("this computer has no keyring")
    return keyring


def _no_keyring(what: str) -> WorkspaceError:
    words = f"{what[:1].upper()}{what[1:]}. Use the passphrase or the recovery key."
    return WorkspaceError(words, "no-keyring")


def _age() -> Any:
    """The library of age. Any: it has no types. There are computers for which it is not made."""
    try:
        return importlib.import_module("pyrage")
    except ImportError as error:
        raise WorkspaceError(
            "Recovery keys do not work on this computer: the library for them is not made for it. "
            "Use the passphrase, or open the workspace on another computer.",
            "no-recovery-keys",
        ) from error


def _identity(secret: str) -> Any:
    age = _age()
    try:
        return age.x25519.Identity.from_str(secret)
    except age.IdentityError as error:
        raise WrongKey("a letter is wrong") from error


def _text(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(text: str) -> bytes:
    """Raises WrongKey."""
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        raise WrongKey("the box is damaged") from error
