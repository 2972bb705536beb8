"""The actions about encryption: locking, encrypting, the ways in.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

ENCRYPTION_ACTIONS: tuple[A, ...] = (
    A(
        "lock_now",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Lock now"),
        QT_TRANSLATE_NOOP("Actions", "Close the workspace and forget its key until you are back"),
        ("Ctrl+L",),
        "lock",
        "encrypted",
        2,
    ),
    A(
        "encrypt_workspace",
        "tools",
        QT_TRANSLATE_NOOP("Actions", "&Encrypt this workspace …"),
        QT_TRANSLATE_NOOP("Actions", "A lost or searched computer then says nothing of it"),
        (),
        "lock",
        "plain",
        1,
    ),
    A(
        "ways_in",
        "tools",
        QT_TRANSLATE_NOOP("Actions", "&Ways into this workspace …"),
        QT_TRANSLATE_NOOP("Actions", "What opens it: passphrase, recovery keys, keyring"),
        (),
        "bullets",
        "encrypted",
        1,
    ),
    A(
        "change_passphrase",
        "tools",
        QT_TRANSLATE_NOOP("Actions", "Change the &passphrase …"),
        QT_TRANSLATE_NOOP("Actions", "Of the encrypted workspace; the seal has one of its own"),
        (),
        "edit",
        "encrypted",
        1,
    ),
)
