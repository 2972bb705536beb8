"""The actions about copies that come together: taking up a bundle, and the page Conflicts.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

MERGE_ACTIONS: tuple[A, ...] = (
    A(
        "merge_take",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Take up a &bundle …"),
        QT_TRANSLATE_NOOP(
            "Actions", "See what a colleague's bundle or copy brings, then take it up or not"
        ),
        (),
        "merged",
        "ready",
        1,
    ),
    A(
        "page_conflicts",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Con&flicts"),
        QT_TRANSLATE_NOOP(
            "Actions", "What two people changed without knowing of each other; choose what holds"
        ),
        (),
        "warning",
        "workspace",
        5,
    ),
)
