"""How it stands with the office database: a line in the side, and bars for what waits."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from irm_desktop.ui.context import Context
from irm_desktop.ui.exchange_words import last_words, short_when
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.office_words import AWAY, came_words
from irm_desktop.ui.sidebar import Sidebar
from irm_desktop.ui.sync_line import SyncLine
from irm_desktop.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from irm_desktop.sync.office.coming import FromOffice
    from irm_desktop.sync.office.records import OfficeFacts
    from irm_desktop.ui.exchange_memory import OfficeKept

CAME, HELD = "office", "office-held"  # ids of the notices


@dataclass(frozen=True, slots=True)
class OfficeState:
    """What is known. `held`: why nothing was sent; `missing`: files that nobody has sent yet;
    `problem`: why the last try came to nothing."""

    kept: OfficeKept | None = None
    facts: OfficeFacts | None = None
    came: FromOffice | None = None
    held: str = ""
    held_code: str = ""
    missing: int = 0
    doing: str = ""
    problem: str = ""
    problem_code: str = ""


class OfficeTelling(QObject):
    """Says it where one sees it; a click leads to the dialog."""

    request_open = Signal()
    request_look = Signal()

    def __init__(self, context: Context, notices: Notices, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._notices = context, notices
        self.line: SyncLine | None = None

    def attach(self, sidebar: Sidebar) -> None:
        """Into the side, which can be made anew."""
        if self.line is None or not isValid(self.line) or not sidebar.isAncestorOf(self.line):
            self.line = SyncLine("database", self._context.theme, sidebar)
            self.line.clicked.connect(self.request_open)
            sidebar.add_below(self.line)

    def tell(self, state: OfficeState, *, came: bool, held: bool) -> None:
        """`came`, `held`: whether a bar may say so."""
        if self.line is not None and isValid(self.line):
            self._tell_line(self.line, state)
        if came and state.came is not None:
            said = self.tr("{what} Nothing is taken up before you have seen it.")
            acts = ((self.tr("Look at it …"), self.request_look.emit),)
            words = said.format(what=came_words(state.came))
            self._notices.say(Notice(CAME, "info", words, acts, closes=True))
        else:
            self._notices.take(CAME)
        if held and state.held:
            said = self.tr("Nothing was sent to the office. {why}").format(why=state.held)
            acts = ((self.tr("Office database …"), self.request_open.emit),)
            self._notices.say(Notice(HELD, "warning", said, acts, closes=True))
        else:
            self._notices.take(HELD)

    def _tell_line(self, line: SyncLine, state: OfficeState) -> None:
        kept, language = state.kept, self._context.language
        if kept is None:
            line.tell("")
            return
        when, since = short_when(kept, language), last_words(kept, language)
        synced = self.tr("Synced {when}").format(when=when) if when else self.tr("Not synced yet")
        behind = self.tr("Not synced since {when}").format(when=since) if since else synced
        more = state.problem or state.held or kept.words
        if state.problem_code in AWAY:
            line.tell(self.tr("Office out of reach"), f"{behind}. {more}", amber=True)
        elif state.problem or state.held:
            line.tell(behind, more, amber=True)
        else:
            line.tell(synced, more)
