"""A note of an interview on screen: its words, and beside them its time and what it is bound to."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from irm_desktop.ui import icons, tokens
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ink, label
from irm_desktop.ui.widgets.note_edit import NoteEdit

MARGIN = 241  # of times and chips, at the start of the words
CLOCK = "HH:mm"


class BoundChip(QWidget):
    """That a note is bound to a commitment: a link, its number and its title."""

    def __init__(self, number: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._title, self._theme = number, title, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        said = self.tr("Bound to {number} {title}").format(number=number, title=title)
        self.setAccessibleName(said)
        self.setToolTip(said)

    def _widths(self) -> tuple[int, int]:
        """Of the number and of the title, in pixels; the title may be elided."""
        theme = self._theme
        self.setFont(theme.font("secondary_strong"))
        number = self.fontMetrics().horizontalAdvance(self._number)
        self.setFont(theme.font("chip"))
        title = self.fontMetrics().horizontalAdvance(self._title)
        room = theme.px(MARGIN - 12) - number - theme.px(42)
        return number, min(title, room)

    def sizeHint(self) -> QSize:
        number, title = self._widths()
        return QSize(number + title + self._theme.px(42), self._theme.px(tokens.CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        number, title = self._widths()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.setBrush(theme.color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
        size, pad = theme.px(14), theme.px(6)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        parts = (
            (pad, size, ""),
            (pad + size + theme.px(6), number, self._number),
            (pad + size + theme.px(12) + number, title, self._title),
        )
        for place, (left, width, text) in enumerate(parts):
            x = self.width() - left - width if rtl else left
            if not place:
                mark = icons.pixmap("link", theme, 14)
                painter.drawPixmap(x, (self.height() - size) // 2, mark)
                continue
            painter.setFont(theme.font("secondary_strong" if place == 1 else "chip"))
            painter.setPen(theme.color("text" if place == 1 else "text2"))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width + 1)
            line = QRectF(x, 0, width + 1, self.height())
            painter.drawText(line, Qt.AlignmentFlag.AlignCenter, isolated(shown))


class NoteRow(QWidget):
    """One paragraph. `stored` is the text of the note as the workspace has it."""

    def __init__(self, note_id: str, at: str, stored: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.note_id, self.at, self.stored = note_id, at, stored
        self._theme = theme
        self._chips: list[BoundChip] = []
        self._bound: Sequence[tuple[str, str]] = ()
        self._marked: tuple[list[tuple[int, int]], int] = ([], 0)
        self._narrow: bool | None = None
        self.edit = NoteEdit(theme, self)
        self.edit.setAccessibleName(self.tr("Note"))
        self._time = label("", theme, "secondary", "text2", self)
        self._quoted = label("", theme, "secondary", "text2", self)
        self.said = label("", theme, "secondary", "error_ink", self, wrap=True)
        self.said.hide()
        self._quoted.hide()
        self._margin = QWidget(self)
        self._meta = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._margin)
        self._meta.setContentsMargins(0, theme.px(2), 0, 0)
        self._meta.setSpacing(theme.px(4))
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._words.setSpacing(theme.px(2))
        self._words.addWidget(self.edit)
        self._words.addWidget(self.said)
        self._words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, theme.px(16))
        self._row.setSpacing(theme.px(20))
        self._row.addWidget(self._margin, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._words, 1)
        self.set_narrow(False)
        if stored:
            self.edit.show_text(stored)
        self.show_time()

    def set_narrow(self, narrow: bool) -> None:
        """Time and chips above the words, where there is no room for them beside these."""
        if narrow == self._narrow:
            return
        theme, directions = self._theme, QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        self._row.setSpacing(theme.px(4 if narrow else 20))
        self._meta.setDirection(directions.LeftToRight if narrow else directions.TopToBottom)
        if narrow:
            self._margin.setMinimumWidth(0)
            self._margin.setMaximumWidth(16777215)
        else:
            self._margin.setFixedWidth(theme.px(MARGIN))
        self._fill_margin(narrow)

    def _fill_margin(self, narrow: bool) -> None:
        while self._meta.takeAt(0) is not None:
            pass
        side = Qt.AlignmentFlag.AlignVCenter if narrow else Qt.AlignmentFlag.AlignRight
        parts: list[QWidget] = [*self._chips, self._time, self._quoted]
        if narrow:
            parts = [self._time, *self._chips, self._quoted]
        for part in parts:
            self._meta.addWidget(part, 0, side)
        if narrow:
            self._meta.addStretch(1)
        self._narrow = narrow

    def show_time(self) -> None:
        """The time of the first word; nothing while there is none."""
        shown = datetime.fromisoformat(self.at).strftime("%H:%M") if self.at else ""
        self._time.setText(shown)
        self.edit.setAccessibleDescription(shown)

    def show_bound(self, bound: Sequence[tuple[str, str]]) -> None:
        """The commitments it is bound to: number and title, with the indicator where there is
        one."""
        if list(bound) == list(self._bound):
            return
        self._bound = bound
        for chip in self._chips:
            chip.deleteLater()
        self._chips = [BoundChip(number, title, self._theme, self) for number, title in bound]
        self._fill_margin(bool(self._narrow))

    def show_quoted(self, stretches: Sequence[tuple[int, int]], lost: int) -> None:
        """What of it is quoted (start and length), and how many quotations are lost."""
        if (list(stretches), lost) == self._marked:
            return
        self._marked = (list(stretches), lost)
        self.edit.mark(stretches)
        count = len(stretches)
        words = self.tr("%n quotations", "", count) if count else ""
        if lost:
            words = ", ".join(filter(None, (words, self.tr("%n lost", "", lost))))
        self._quoted.setText(words)
        self._quoted.setVisible(bool(words))

    def say(self, sentence: str, color: str = "error_ink") -> None:
        """A sentence under the words: why something was not done."""
        ink(self.said, self._theme, color)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
