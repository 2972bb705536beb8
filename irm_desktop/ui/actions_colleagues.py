"""The actions of the menu File about colleagues and what is sent to them.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

COLLEAGUE_ACTIONS: tuple[A, ...] = (
    A(
        "bundle_send",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Send a bundle …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Write what colleagues lack as a file that only they can read"
        ),
        (),
        "send",
        "workspace",
        1,
    ),
    A(
        "colleagues",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Co&lleagues …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Your card, the cards of others, and the code by which they are confirmed"
        ),
        (),
        "users",
        "ready",
        1,
    ),
)
