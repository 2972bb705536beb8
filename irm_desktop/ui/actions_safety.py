"""The actions of the menu File that keep the work safe: backups, and where the workspace lies.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

SAFETY_ACTIONS: tuple[A, ...] = (
    A(
        "backups",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Backups and &restoring …"),
        QT_TRANSLATE_NOOP("Actions", "Which backups there are, what they hold; restore one"),
        (),
        "history",
        "workspace",
        2,
    ),
    A(
        "backup_now",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Back up now"),
        QT_TRANSLATE_NOOP("Actions", "Make a backup now and compare it with the workspace"),
        (),
        "readiness",
        "writable",
        2,
    ),
    A(
        "restore_file",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Restore a workspace that does not open …"),
        QT_TRANSLATE_NOOP("Actions", "Choose the file, then one of its backups"),
        (),
        "reload",
        "ready",
        2,
    ),
    A(
        "place",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Where this workspace is &kept …"),
        QT_TRANSLATE_NOOP("Actions", "Whether its folder is a safe one, and what to do if not"),
        (),
        "info",
        "workspace",
        2,
    ),
    A(
        "open_for_writing",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open it for &writing"),
        QT_TRANSLATE_NOOP("Actions", "Try again to open for writing what is open for reading"),
        (),
        "edit",
        "reading",
        2,
    ),
    A(
        "save_again",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Try again to save"),
        QT_TRANSLATE_NOOP("Actions", "Write what could not be written a moment ago"),
        (),
        "reload",
        "unsaved",
        2,
    ),
)
