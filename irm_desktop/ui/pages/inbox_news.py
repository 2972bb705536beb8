"""What became of the files that were just read: a sentence for each, until it is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.review_outcome import KEPT, REFUSED, Outcome
from irm_desktop.ui import icons
from irm_desktop.ui.cards import Icon
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, hairline, label

MARKS = {KEPT: ("check", "done"), REFUSED: ("error", "error_ink")}
MOST = 6  # files that are told of one by one


class InboxNews(QWidget):
    """A bar under the head of the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        px = theme.px
        ground(self, theme, "sunken")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(px(24), px(7), px(16), px(7))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        row.addLayout(self._lines, 1)
        self.close_button = QToolButton(self)
        self.close_button.setIcon(icons.icon("close", theme, 14))
        self.close_button.setIconSize(QSize(px(14), px(14)))
        self.close_button.setFixedSize(px(24), px(24))
        said = self.tr("Close this message")
        self.close_button.setAccessibleName(said)
        self.close_button.setToolTip(said)
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        outer.addLayout(row)
        outer.addWidget(hairline(theme, self))
        self.hide()

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """One line a file: what was refused first, for something is to be done about it."""
        emptied(self._lines)
        listed = sorted(outcomes, key=lambda one: one.state != REFUSED)
        for one in listed[:MOST]:
            self._lines.addWidget(self._line(one))
        if len(listed) > MOST:
            more = self.tr("and %n more files", "", len(listed) - MOST)
            self._lines.addWidget(label(more, self._theme, "base", "text2", self))
        self.setVisible(bool(listed))

    def _line(self, outcome: Outcome) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        mark, color = MARKS.get(outcome.state, ("info", "text2"))
        row.addWidget(Icon(mark, self._theme, color, line), 0, Qt.AlignmentFlag.AlignTop)
        said = " ".join((outcome.sentence, *outcome.notices))
        row.addWidget(label(said, self._theme, "base", parent=line, wrap=True), 1)
        return line
