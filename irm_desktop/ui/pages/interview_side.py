"""Beside the notes: what the keys bind to, what is still to ask, what has no evidence yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.key_cap import KeyCap
from irm_desktop.ui.widgets.labels import ElidedLabel, ground, hairline, ink, label
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.domain.interviews import Question
    from irm_desktop.domain.records import CommitmentRow

TICKS = 9  # questions that have a key


class BindRow(QPushButton):
    """A commitment with the key that binds to it, and how many notes are bound to it already."""

    def __init__(self, key: str, number: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "condition")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._height = theme.px(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), 0, theme.px(4), 0)
        row.setSpacing(theme.px(9))
        row.addWidget(KeyCap(key, theme, self))
        if number:
            row.addWidget(label(number, theme, "strong", parent=self))
        self._title = ElidedLabel(theme, "base", self)
        self._title.setText(title)
        row.addWidget(self._title, 1)
        self._count = label("", theme, "secondary", "text2", self)
        row.addWidget(self._count)
        self.setAccessibleName(f"{key}: {number} {title}".strip())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._height)

    def show_count(self, count: int) -> None:
        self._count.setText(str(count) if count else "")


class AskRow(QWidget):
    """A question with its key; ticked when it was asked."""

    toggled = Signal(bool)

    def __init__(
        self, key: str, question: Question, asked: bool, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(4), theme.px(2), theme.px(4), theme.px(2))
        row.setSpacing(theme.px(4))
        self.tick = TickBox("", theme, self)
        self.tick.setFixedWidth(theme.px(24))
        self.tick.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # beyond the ninth there are no keys
        self.tick.setChecked(asked)
        self.tick.setAccessibleName(question.text)
        self.tick.setToolTip(key)
        self.tick.clicked.connect(self.toggled)
        self._words = label(question.text, theme, "base", "text", self, wrap=True)
        ink(self._words, theme, "text2" if asked else "text")
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        if key:
            row.addWidget(KeyCap(key, theme, self), 0, Qt.AlignmentFlag.AlignTop)


class InterviewSide(QWidget):
    """Shows what it is given; tells what is chosen."""

    bind = Signal(str)  # commitment
    choose_any = Signal()
    asked = Signal(str, bool)  # key of the question, whether it was asked
    step = Signal(int)  # to the questions about the commitment before or after

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._binds: dict[str, BindRow] = {}
        self._shown: dict[str, object] = {}
        self.questions: Sequence[Question] = ()
        ground(self, theme, "sidebar")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setStyleSheet(
            "QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        self._scroll.setAccessibleName(self.tr("Commitments and questions"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows scroll it (F6)
        inside = QWidget(self._scroll)
        parts = QVBoxLayout(inside)
        parts.setContentsMargins(theme.px(15), theme.px(16), theme.px(15), theme.px(8))
        parts.setSpacing(theme.px(2))
        self._pinned = self._part(parts, self.tr("Bind to"), inside)
        parts.addSpacing(theme.px(12))
        parts.addWidget(hairline(theme, inside))
        parts.addSpacing(theme.px(12))
        self._to_ask = self._part(parts, self.tr("Still to ask"), inside)
        parts.addSpacing(theme.px(12))
        parts.addWidget(hairline(theme, inside))
        parts.addSpacing(theme.px(12))
        self._bare = self._part(parts, self.tr("Without evidence"), inside)
        parts.addStretch(1)
        self._scroll.setWidget(inside)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._make_foot())
        self._line = hairline(theme, self, vertical=True)

    def _part(self, parts: QVBoxLayout, title: str, parent: QWidget) -> QVBoxLayout:
        parts.addWidget(label(title, self._theme, "secondary_strong", "text2", parent))
        rows = QVBoxLayout()
        rows.setContentsMargins(0, self._theme.px(6), 0, 0)
        rows.setSpacing(self._theme.px(2))
        parts.addLayout(rows)
        return rows

    def _make_foot(self) -> QHBoxLayout:
        theme = self._theme
        foot = QHBoxLayout()
        foot.setContentsMargins(theme.px(15), theme.px(8), theme.px(15), theme.px(12))
        foot.setSpacing(theme.px(8))
        self._disk_mark = label("", theme, parent=self)
        self._disk_mark.setFixedWidth(theme.px(14))
        self.disk = label("", theme, "secondary", "text2", self)
        foot.addWidget(self._disk_mark)
        foot.addWidget(self.disk, 1)
        self.show_on_disk(True)
        return foot

    def show_on_disk(self, there: bool) -> None:
        """Whether every word is on disk."""
        words = self.tr("Every word is on disk") if there else self.tr("Writing …")
        if words == self.disk.text():
            return
        self.disk.setText(words)
        mark = icons.pixmap("check", self._theme, 14, "done")
        self._disk_mark.setVisible(there)
        self._disk_mark.setPixmap(mark)

    def _same(self, part: str, shown: object) -> bool:
        """Whether a part shows this already: making its rows anew takes longer than a key may."""
        if self._shown.get(part) == shown:
            return True
        self._shown[part] = shown
        return False

    def show_pinned(self, rows: Sequence[CommitmentRow]) -> None:
        if self._same("pinned", [(one.id, one.number, one.shown_title) for one in rows]):
            return
        _clear(self._pinned)
        self._binds.clear()
        for place, one in enumerate(rows, start=1):
            made = BindRow(str(place), one.number, one.shown_title, self._theme, self)
            made.clicked.connect(lambda _checked=False, i=one.id: self.bind.emit(i))
            self._binds[one.id] = made
            self._pinned.addWidget(made)
        other = BindRow("Ctrl J", "", self.tr("Any other, by number or title"), self._theme, self)
        other.clicked.connect(self.choose_any)
        self._pinned.addWidget(other)

    def show_counts(self, counts: dict[str, int]) -> None:
        """How many notes are bound to each pinned commitment."""
        for commitment, row in self._binds.items():
            row.show_count(counts.get(commitment, 0))

    def show_questions(
        self, about: str, questions: Sequence[Question], asked: Sequence[str]
    ) -> None:
        """The questions about a commitment; `about` is its number and title."""
        if self._same("to ask", (about, list(questions), list(asked))):
            return
        _clear(self._to_ask)
        self.questions = questions
        heading = ElidedLabel(self._theme, "secondary", self)
        heading.setText(about)
        self._to_ask.addWidget(heading)
        if not questions:
            nothing = self.tr("Nothing: every question is rated and has evidence.")
            self._to_ask.addWidget(
                label(nothing, self._theme, "secondary", "text2", self, wrap=True)
            )
        for place, one in enumerate(questions, start=1):
            key = f"⇧ {place}" if place <= TICKS else ""
            row = AskRow(key, one, one.key in asked, self._theme, self)
            row.toggled.connect(lambda on, k=one.key: self.asked.emit(k, on))
            self._to_ask.addWidget(row)

    def focus_first(self) -> None:
        self._scroll.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_to_ask(self) -> None:
        """Scroll so far that the questions are seen, where there is no room for all."""
        item = self._to_ask.itemAt(min(3, self._to_ask.count() - 1))
        widget = item.widget() if item is not None else None
        if widget is not None:
            QTimer.singleShot(0, widget, lambda: self._scroll.ensureWidgetVisible(widget))

    def show_bare(self, rows: Sequence[CommitmentRow]) -> None:
        """The commitments that nothing supports yet."""
        if self._same("bare", [(one.number, one.shown_title) for one in rows]):
            return
        _clear(self._bare)
        if not rows:
            every = self.tr("None: every commitment has evidence.")
            self._bare.addWidget(label(every, self._theme, "secondary", "text2", self, wrap=True))
        for one in rows:
            line = ElidedLabel(self._theme, "secondary", self)
            line.setText(f"{one.number}  {one.shown_title}")
            self._bare.addWidget(line)

    def resizeEvent(self, event: object) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._line.setGeometry(self.width() - 1 if rtl else 0, 0, 1, self.height())


def _clear(rows: QVBoxLayout) -> None:
    while (item := rows.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
