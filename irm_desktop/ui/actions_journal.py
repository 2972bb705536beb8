"""The actions of the menu File about the journal as evidence.

Texts are English source texts, translated where they are shown.
"""

from irm_desktop.ui.action_spec import ActionSpec as A
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

JOURNAL_ACTIONS: tuple[A, ...] = (
    A(
        "verify_journal",
        "file",
        QT_TRANSLATE_NOOP("Actions", "&Verify the journal …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Whether an entry of the journal was changed, taken out or moved"
        ),
        (),
        "check",
        "workspace",
        2,
    ),
    A(
        "evidence_pack",
        "file",
        QT_TRANSLATE_NOOP("Actions", "Evidence &pack …"),
        QT_TRANSLATE_NOOP(
            "Actions", "Write the journal so that anybody can check it without this program"
        ),
        (),
        "shield",
        "workspace",
        2,
    ),
)
