"""Every action of the program in the order of the menus; menus, palette and list of shortcuts
are built from `ACTIONS`. `action_book` makes the QActions."""

from operator import attrgetter

from irm_desktop.ui.action_spec import CONTEXT, REASONS, ActionSpec
from irm_desktop.ui.actions_colleagues import COLLEAGUE_ACTIONS
from irm_desktop.ui.actions_encryption import ENCRYPTION_ACTIONS
from irm_desktop.ui.actions_frame import FRAME_ACTIONS
from irm_desktop.ui.actions_journal import JOURNAL_ACTIONS
from irm_desktop.ui.actions_merge import MERGE_ACTIONS
from irm_desktop.ui.actions_office import OFFICE_ACTIONS
from irm_desktop.ui.actions_records import RECORD_ACTIONS
from irm_desktop.ui.actions_report import REPORT_ACTIONS
from irm_desktop.ui.actions_review import REVIEW_ACTIONS
from irm_desktop.ui.actions_safety import SAFETY_ACTIONS
from irm_desktop.ui.actions_sending import ANSWER_ACTIONS, SEND_ACTIONS
from irm_desktop.ui.actions_sync import SYNC_ACTIONS
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

_GROUP = attrgetter("group")
_REVIEW = SEND_ACTIONS + REVIEW_ACTIONS + ANSWER_ACTIONS
_SAFE = SAFETY_ACTIONS + ENCRYPTION_ACTIONS + JOURNAL_ACTIONS
_ALL = (
    FRAME_ACTIONS
    + OFFICE_ACTIONS
    + MERGE_ACTIONS
    + COLLEAGUE_ACTIONS
    + SYNC_ACTIONS
    + _SAFE
    + RECORD_ACTIONS
    + REPORT_ACTIONS
    + _REVIEW
)
ACTIONS: tuple[ActionSpec, ...] = tuple(
    spec
    for menu, _ in MENUS
    for spec in sorted((one for one in _ALL if one.menu == menu), key=_GROUP)
)
BY_ID = {spec.id: spec for spec in ACTIONS}
