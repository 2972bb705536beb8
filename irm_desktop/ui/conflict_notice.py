"""That there are conflicts, where one sees it: a bar under the menus, and a count in the tree."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.widgets.notice_bar import Notice

ID = "conflicts"


class ConflictNotice(QObject):
    """The bar can be put away; it comes back when there are more."""

    def __init__(
        self, context: Context, window: MainWindow, notices: Notices, show: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._context, self._window, self._notices, self._show = context, window, notices, show
        self._put_away = 0  # how many there were when the bar was put away
        context.signals.conflicts_known.connect(self.tell)
        context.signals.workspace_closed.connect(self._forget)
        notices.put_away.connect(self._put)

    def _forget(self) -> None:
        self._put_away = 0

    def _put(self, notice_id: str) -> None:
        if notice_id == ID:
            self._put_away = len(self._context.conflicts)

    def attach(self) -> None:
        """The window was built anew: its count is to be shown again."""
        self._count()

    def _count(self) -> None:
        self._window.sidebar.show_seldom(ID, len(self._context.conflicts))

    def tell(self) -> None:
        """Say how many there are, or nothing."""
        self._count()
        count = len(self._context.conflicts)
        self._put_away = min(self._put_away, count)
        if not count or count <= self._put_away:
            self._notices.take(ID)
            return
        said = self.tr("%n conflicts: two people changed the same without knowing of each other. "
                       "All versions are kept; choose what holds.", "", count)  # fmt: skip
        acts = ((self.tr("Choose …"), self._show),)
        self._notices.say(Notice(ID, "warning", said, acts, closes=True))
