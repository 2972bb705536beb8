"""What became of the files that were just read: a sentence for each, until it is closed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.review_outcome import KEPT, REFUSED, Outcome
from irm_desktop.domain.review_records import Sent
from irm_desktop.ui import icons
from irm_desktop.ui.cards import Icon, button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, hairline, label

MARKS = {KEPT: ("check", "done"), REFUSED: ("error", "error_ink")}
UNKNOWN = "unknown-export"  # code of a file that does not say which copy it is
MOST = 6  # files that are told of one by one


class InboxNews(QWidget):
    """A bar under the head of the page. A file that does not say which copy it is can be read as
    one that a person names."""

    request_read_as = Signal(str, str)  # name of the file, id of the sent document

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sents: Sequence[Sent] = ()
        self.menus: dict[str, QMenu] = {}  # by the file's name
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

    def show_outcomes(self, outcomes: Sequence[Outcome], sents: Sequence[Sent]) -> None:
        """One line a file: what was refused first, for something is to be done about it. `sents`
        are the copies that a file could be."""
        emptied(self._lines)
        self._sents = sents
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
        if outcome.state == REFUSED and outcome.code == UNKNOWN and self._sents:
            row.addWidget(self._choice(outcome.name, line), 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _choice(self, name: str, parent: QWidget) -> QWidget:
        """The copies as which the file can be read."""
        made = button(self.tr("Read it as …"), self._theme, "link", "", parent)
        made.setAccessibleName(f"{made.text()} {name}")
        menu = QMenu(made)
        for one in self._sents:
            copy = self.tr("Review copy {number}").format(number=one.number)
            menu.addAction(", ".join(filter(None, (copy, one.recipient)))).setData(one.id)
        menu.triggered.connect(lambda entry: self.request_read_as.emit(name, entry.data()))
        made.clicked.connect(lambda: menu.popup(made.mapToGlobal(made.rect().bottomLeft())))
        self.menus[name] = menu
        return made
