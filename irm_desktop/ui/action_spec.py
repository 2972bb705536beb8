"""What an action is, as data, and when it can be chosen."""

from dataclasses import dataclass

from irm_desktop.ui.words import QT_TRANSLATE_NOOP

CONTEXT = "Actions"


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `enabled_when` is a name of `REASONS`; `scope` is `window`, or the name of the
    place in which alone the shortcut works; `group` separates menu sections."""

    id: str
    menu: str
    text: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    enabled_when: str = "always"
    group: int = 0
    scope: str = "window"


# Actions that change the workspace: unavailable while it is open for reading only.
WRITING: frozenset[str] = frozenset(
    {
        "add_commitment",
        "add_evidence",
        "delete_commitment",
        "edit_title",
        "import",
        "interview",
        "plan_fields",
        "redo",
        "report_bold",
        "report_bullets",
        "report_cite",
        "report_italic",
        "report_link",
        "report_numbers",
        "review_ask",
        "review_decline",
        "review_later",
        "review_send",
        "review_take",
        "review_take_all",
        "review_theirs",
        "undo",
    }
)
# Of those, what is there for who may only comment: taking a comment back.
COMMENTING: frozenset[str] = frozenset({"undo", "redo"})
# Actions about a workspace in a file: an office is kept by its server, and holds no names.
IN_A_FILE: frozenset[str] = frozenset(
    {
        "backup",
        "backup_now",
        "backups",
        "bundle_send",
        "encrypt_workspace",
        "evidence_pack",
        "exchange_folder",
        "merge_take",
        "office_sync",
        "open_for_writing",
        "place",
    }
)
# What must be the case, and what is said while it is not.
REASONS: dict[str, str] = {
    "always": "",
    "ready": QT_TRANSLATE_NOOP("Actions", "The program is still loading."),
    "workspace": QT_TRANSLATE_NOOP("Actions", "Open a workspace first."),
    "writable": QT_TRANSLATE_NOOP("Actions", "This workspace is open for reading only."),
    "office": QT_TRANSLATE_NOOP(
        "Actions", "Not in an office database: do it in a workspace on your own computer."
    ),
    "encrypted": QT_TRANSLATE_NOOP("Actions", "Open an encrypted workspace first."),
    "plain": QT_TRANSLATE_NOOP(
        "Actions", "Open a workspace for writing that is not encrypted first."
    ),
    "reading": QT_TRANSLATE_NOOP("Actions", "This workspace is open for writing already."),
    "unsaved": QT_TRANSLATE_NOOP("Actions", "Everything is saved."),
    "plan": QT_TRANSLATE_NOOP("Actions", "Open an action plan first."),
    "commitment": QT_TRANSLATE_NOOP("Actions", "Choose a commitment first."),
    "report": QT_TRANSLATE_NOOP("Actions", "Open the page Report first."),
    "inbox": QT_TRANSLATE_NOOP("Actions", "Open the page Inbox first."),
    "item": QT_TRANSLATE_NOOP("Actions", "Open the page Inbox and choose an item first."),
    "undo": QT_TRANSLATE_NOOP("Actions", "There is nothing to undo."),
    "redo": QT_TRANSLATE_NOOP("Actions", "There is nothing to redo."),
    "back": QT_TRANSLATE_NOOP("Actions", "There is no earlier place."),
    "forward": QT_TRANSLATE_NOOP("Actions", "There is no later place."),
}
