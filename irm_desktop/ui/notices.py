"""What the bars under the menus say now; kept here, for the window can be built anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QBoxLayout
from shiboken6 import isValid

from irm_desktop.ui.context import Context
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.widgets.notice_bar import Notice, NoticeBars


class Notices(QObject):
    """By their ids. All go when the workspace is closed; each opening says anew what is so."""

    put_away = Signal(str)  # id of a notice that a person closed

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._said: dict[str, Notice] = {}
        self.bars: NoticeBars | None = None
        context.signals.workspace_closed.connect(self.clear)

    def attach(self) -> None:
        """Into the window, between its menus and its pages."""
        centre = self._window.centralWidget()
        layout = centre.layout() if centre is not None else None
        if not isinstance(layout, QBoxLayout):
            return
        if self.bars is not None and isValid(self.bars) and self.bars.parent() is centre:
            return
        self.bars = NoticeBars(self._context.theme, centre)
        self.bars.put_away.connect(self._put_away)
        layout.insertWidget(0, self.bars)
        for notice in self._said.values():
            self.bars.show_notice(notice)

    def say(self, notice: Notice) -> None:
        """Show it, in place of an earlier one of the same id."""
        self._said[notice.id] = notice
        if self.bars is not None and isValid(self.bars):
            self.bars.show_notice(notice)

    def take(self, notice_id: str) -> None:
        """It is no longer so."""
        self._said.pop(notice_id, None)
        if self.bars is not None and isValid(self.bars):
            self.bars.take_away(notice_id)

    def _put_away(self, notice_id: str) -> None:
        self._said.pop(notice_id, None)
        self.put_away.emit(notice_id)

    def clear(self) -> None:
        for notice_id in list(self._said):
            self.take(notice_id)

    def __contains__(self, notice_id: object) -> bool:
        return notice_id in self._said

    def __getitem__(self, notice_id: str) -> Notice:
        return self._said[notice_id]
