"""The actions of the menu File about exchanging by themselves: a folder, an office database.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

SYNC_ACTIONS: tuple[A, ...] = (
    A(
        "exchange_folder",
        "file",
        QT_TRANSLATE_NOOP("Actions", "E&xchange folder …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Leave what colleagues lack in a shared folder, and see what they left"
        ),
        (),
        "open",
        "writable",
        1,
    ),
    A(
        "office_sync",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Office dat&abase …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Send the office what it lacks, and see what it has before you take it up"
        ),
        (),
        "reload",
        "writable",
        1,
    ),
    A(
        "office_get",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Get a workspace from an office …"),
        QT_TRANSLATE_NOOP("Actions", "The first copy on this computer of one that an office holds"),
        (),
        "download",
        "ready",
    ),
)
