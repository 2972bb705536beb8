"""Bars under the menus for what lasts: open for reading, a bad place, something not saved.

A bar says what is so, what that means and what can be done about it. It stays until it is no longer
so, or until it is closed where it only tells.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground, hairline, ink, label

# The gravest stands first: (ground, ink, drawing).
LOOKS = {
    "error": ("error_ground", "error_ink", "error"),
    "warning": ("warning_ground", "warning_ink", "warning"),
    "info": ("sunken", "text", "info"),
}
Act = tuple[str, Callable[[], object]]  # a verb, and what is then done


@dataclass(frozen=True, slots=True)
class Notice:
    """What a bar says. `kind` is a name of `LOOKS`; `closes` says whether it can be put away."""

    id: str
    kind: str
    text: str
    acts: Sequence[Act] = ()
    closes: bool = False


class NoticeBar(QWidget):
    """One sentence or two, with what can be done at their end."""

    put_away = Signal(str)  # id of the notice

    def __init__(self, notice: Notice, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.notice = notice
        colour, words, drawing = LOOKS[notice.kind]
        ground(self, theme, colour)
        px = theme.px
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(6), px(10), px(6))
        row.setSpacing(px(8))
        mark = QLabel(self)
        mark.setPixmap(icons.pixmap(drawing, theme, 16, words))
        self.words = label(notice.text, theme, "base", words, self, wrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(notice.text)
        ink(self.words, theme, words)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.buttons: list[QPushButton] = []
        for verb, work in notice.acts:
            made = button(verb, theme, parent=self)
            made.setAccessibleDescription(notice.text)
            made.clicked.connect(lambda _checked=False, work=work: work())
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
            self.buttons.append(made)
        self.close_button = self._make_close(theme)
        self.close_button.setVisible(notice.closes)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._line = hairline(theme, self)

    def _make_close(self, theme: Theme) -> QToolButton:
        made = QToolButton(self)
        made.setIcon(icons.icon("close", theme, 14))
        made.setAutoRaise(True)
        made.setFixedSize(theme.px(24), theme.px(24))
        made.setToolTip(self.tr("Put this notice away"))
        made.setAccessibleName(self.tr("Put this notice away"))
        made.clicked.connect(lambda: self.put_away.emit(self.notice.id))
        return made

    def resizeEvent(self, event: object) -> None:
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)


class NoticeBars(QWidget):
    """The bars, the gravest first; takes no room while there are none."""

    put_away = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.bars: dict[str, NoticeBar] = {}
        self.hide()

    def show_notice(self, notice: Notice) -> None:
        """Shows the notice in place of an earlier one of the same id."""
        before = self.bars.get(notice.id)
        if before is not None and before.notice == notice:
            return
        self.take_away(notice.id)
        bar = NoticeBar(notice, self._theme, self)
        bar.put_away.connect(self._put_away)
        kinds = list(LOOKS)
        graver = [
            b for b in self._shown() if kinds.index(b.notice.kind) <= kinds.index(notice.kind)
        ]
        self._column.insertWidget(len(graver), bar)
        self.bars[notice.id] = bar
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(bar, QAccessible.Event.Alert))

    def _shown(self) -> list[NoticeBar]:
        """In the order of the column."""
        return sorted(self.bars.values(), key=self._column.indexOf)

    def take_away(self, notice_id: str) -> None:
        bar = self.bars.pop(notice_id, None)
        if bar is None:
            return
        self._column.removeWidget(bar)
        bar.hide()
        bar.deleteLater()
        self.setVisible(bool(self.bars))

    def _put_away(self, notice_id: str) -> None:
        self.take_away(notice_id)
        self.put_away.emit(notice_id)

    def notices(self) -> list[Notice]:
        """What is said now, the gravest first."""
        return [bar.notice for bar in self._shown()]
