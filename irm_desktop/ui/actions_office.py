"""The action of the menu File that opens an office database.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

OFFICE_ACTIONS: tuple[A, ...] = (
    A(
        "open_office",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Open an o&ffice database …"),
        QT_TRANSLATE_NOOP("Actions", "All countries of an office in this window, by its address"),
        (),
        "database",
        "ready",
    ),
)
