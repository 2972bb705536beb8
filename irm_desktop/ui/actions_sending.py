"""The actions of the menu Review that send, compare and answer.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

SEND_ACTIONS: tuple[A, ...] = (
    A(
        "review_send",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Send for review …"),
        QT_TRANSLATE_NOOP("Actions", "Write a review copy that can be read back, and record it"),
        (),
        "send",
        "plan",
    ),
)
ANSWER_ACTIONS: tuple[A, ...] = (
    A(
        "review_response",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Response &matrix …"),
        QT_TRANSLATE_NOOP("Actions", "Every remark with the answer to it, as Word or Excel"),
        (),
        "table",
        "plan",
        4,
    ),
    A(
        "review_redline",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Changes between two versions …"),
        QT_TRANSLATE_NOOP("Actions", "The report then and now, with the differences marked"),
        (),
        "redline",
        "plan",
        4,
    ),
)
