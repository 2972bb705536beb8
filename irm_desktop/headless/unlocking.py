"""The key of an encrypted workspace for a command: from the file of a recovery key that a script
names, from the keyring of the computer, or by the passphrase, typed in a terminal."""

import os
from contextlib import suppress
from pathlib import Path

from irm_desktop.domain.ways_in import KEYRING
from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import asking, output
from irm_desktop.storage import slots

VARIABLE = "IRM_DESKTOP_RECOVERY_KEY_FILE"
_TRIES = 3
_MOST = 1 << 16  # bytes of the file of a recovery key


def key(path: Path) -> bytes:
    """Raises WorkspaceError: encrypted (and nobody to ask), and as `storage.slots` does."""
    file = os.environ.get(VARIABLE)
    if file:
        return slots.unlock_with_recovery(path, _secret(Path(file)))
    with suppress(WorkspaceError):  # the passphrase is asked for then
        if any(slot.kind == KEYRING for slot in slots.slots(path)):
            return slots.unlock_with_keyring(path)
    if not asking.asks():
        raise WorkspaceError(
            f"{path.name} is encrypted, and its passphrase is typed in a terminal alone: run this "
            f"command in one, or name the file of a recovery key in {VARIABLE}.",
            "encrypted",
        )
    return _asked(path)


def _asked(path: Path) -> bytes:
    for left in reversed(range(_TRIES)):
        try:
            return slots.unlock_with_passphrase(path, asking.passphrase(path.name))
        except WorkspaceError as error:
            if error.code != "wrong-passphrase" or not left:
                raise
            output.note(error.message)
    raise AssertionError("the last try returns or raises")


def _secret(file: Path) -> str:
    try:
        with file.open("rb") as opened:
            return opened.read(_MOST).decode("utf-8")
    except (OSError, ValueError):
        raise WorkspaceError(
            f"{file}, which {VARIABLE} names, cannot be read as the file of a recovery key. "
            "Look whether it is there and holds a line that begins with AGE-SECRET-KEY-1.",
            "wrong-recovery-key",
        ) from None
