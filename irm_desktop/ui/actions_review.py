"""The actions of the menu Review. The letters of the inbox are no shortcuts: the list takes them.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

REVIEW_ACTIONS: tuple[A, ...] = (
    A(
        "review_read",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Read a &returned file …"),
        QT_TRANSLATE_NOOP("Actions", "Bring a review copy that came back into the inbox"),
        (),
        "returned",
        "writable",
    ),
    A(
        "review_take_all",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Take &all that do not conflict"),
        QT_TRANSLATE_NOOP(
            "Actions", "Every change that touches nothing of yours, and no rating; one undo"
        ),
        (),
        "check",
        "inbox",
        1,
    ),
    A(
        "review_take",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Take the result"),
        QT_TRANSLATE_NOOP("Actions", "The text of the result becomes the text of the field"),
        (),
        "check",
        "item",
        2,
    ),
    A(
        "review_theirs",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Ta&ke theirs"),
        QT_TRANSLATE_NOOP("Actions", "What the reviewer wrote, as it came back"),
        (),
        "theirs",
        "item",
        2,
    ),
    A(
        "review_decline",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Decline"),
        QT_TRANSLATE_NOOP("Actions", "The field stays as it is; the reply says why"),
        (),
        "close",
        "item",
        2,
    ),
    A(
        "review_ask",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Ask &back"),
        QT_TRANSLATE_NOOP("Actions", "The reply goes back as a question with the next copy"),
        (),
        "ask_back",
        "item",
        2,
    ),
    A(
        "review_later",
        "review",
        QT_TRANSLATE_NOOP("Actions", "&Later"),
        QT_TRANSLATE_NOOP("Actions", "Keep result and reply as they are, and go on"),
        (),
        "date",
        "item",
        2,
    ),
    A(
        "review_show",
        "review",
        QT_TRANSLATE_NOOP("Actions", "Show in the &form"),
        QT_TRANSLATE_NOOP("Actions", "Go to the field that the item is about"),
        (),
        "forward",
        "item",
        3,
    ),
)
