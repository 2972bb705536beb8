"""Every action of the program in the order of the menus; menus, palette and list of shortcuts
are built from `ACTIONS`. `action_book` makes the QActions."""

from irm_desktop.ui.action_spec import CONTEXT, REASONS, ActionSpec
from irm_desktop.ui.actions_frame import FRAME_ACTIONS
from irm_desktop.ui.actions_records import RECORD_ACTIONS
from irm_desktop.ui.actions_report import REPORT_ACTIONS
from irm_desktop.ui.actions_review import REVIEW_ACTIONS
from irm_desktop.ui.actions_sending import ANSWER_ACTIONS, SEND_ACTIONS
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

__all__ = ["ACTIONS", "BY_ID", "CONTEXT", "MENUS", "REASONS", "ActionSpec"]

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("plan", QT_TRANSLATE_NOOP("Actions", "&Plan")),
    ("commitment", QT_TRANSLATE_NOOP("Actions", "&Commitment")),
    ("review", QT_TRANSLATE_NOOP("Actions", "&Review")),
    ("tools", QT_TRANSLATE_NOOP("Actions", "&Tools")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)

_REVIEW = SEND_ACTIONS + REVIEW_ACTIONS + ANSWER_ACTIONS
ACTIONS: tuple[ActionSpec, ...] = tuple(
    spec
    for menu, _ in MENUS
    for spec in FRAME_ACTIONS + RECORD_ACTIONS + REPORT_ACTIONS + _REVIEW
    if spec.menu == menu
)
BY_ID = {spec.id: spec for spec in ACTIONS}
