"""What is said of a workspace that does not open with what was typed."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, SECRET_BEGINS
from irm_desktop.errors import UserError
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

ENCRYPTED = "encrypted"  # code of the refusal of a workspace that needs a key
_SENTENCES = {
    "wrong-passphrase": QT_TRANSLATE_NOOP(
        "Unlock",
        "This is not the passphrase of {name}. Look at the keyboard’s language and at Caps Lock, "
        "and type it again.",
    ),
    "wrong-recovery-key": QT_TRANSLATE_NOOP(
        "Unlock",
        "This recovery key does not open {name}. It begins with AGE-SECRET-KEY-1 and has 74 "
        "letters; compare it with the sheet, and look there which workspace it is for.",
    ),
    "keys-missing": QT_TRANSLATE_NOOP(
        "Unlock",
        "The key file {keys} is missing, and this computer has no second copy of it. Put it back "
        "beside {name}, from a backup or from the computer where it was used last. Nothing else "
        "opens the workspace.",
    ),
    "keys-damaged": QT_TRANSLATE_NOOP(
        "Unlock",
        "The key file {keys} is damaged or belongs to another workspace, and this computer has no "
        "second copy that fits. Put the one of a backup beside {name}.",
    ),
    "no-keyring": QT_TRANSLATE_NOOP(
        "Unlock",
        "The keyring of this computer did not open {name}. Use the passphrase or the recovery key.",
    ),
}


def kind_of(text: str) -> str:
    """Whether a passphrase or a recovery key was typed, where either will do."""
    letters = text.strip().upper().replace(" ", "")
    return RECOVERY if letters.startswith(SECRET_BEGINS.rstrip("1-")) else PASSPHRASE


def unlock_sentence(path: Path, error: UserError) -> str:
    """Why it did not open, in the window's language; the storage's own sentence for the rest."""
    sentence = _SENTENCES.get(error.code)
    if sentence is None:
        return error.message
    said = QCoreApplication.translate("Unlock", sentence)
    return said.format(name=path.name, keys=f"{path.name}.keys")
