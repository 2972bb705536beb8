"""The first and the waiting state of the import page: a place to drop a file, and a busy line."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Card, Icon, Words, button
from irm_desktop.ui.theme import Theme

READABLE = (".csv", ".xlsx", ".xlsm", ".txt", ".tsv")


def dropped_file(event: QDropEvent) -> Path | None:
    """The one local file that is being dragged, if it is one file."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return None
    return Path(urls[0].toLocalFile())


class ChoosePane(QWidget):
    """Choose a file or drop one. `chosen` carries its path; `asked` wants the file dialog."""

    chosen = Signal(object)
    asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = False
        self.setAcceptDrops(True)
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(8))
        column.addWidget(Words(self.tr("Choose a table of commitments"), theme, "panel_title"))
        column.addWidget(
            Words(
                self.tr(
                    "Excel (.xlsx) or CSV: OGP's tables of 2015, 2016 and 2024, tables of one "
                    "plan, the plans of Canada, or any other table whose columns you match."
                ),
                theme,
                "base",
                "text2",
                wrap=True,
            )
        )
        self._sentence = Words("", theme, "base", "error_ink", wrap=True)
        self._sentence.hide()
        column.addWidget(self._sentence)
        row = QHBoxLayout()
        self.button = button(self.tr("Choose a file …"), theme, "primary", "open")
        self.button.clicked.connect(self.asked)
        row.addWidget(self.button)
        row.addWidget(Words(self.tr("or drop it here"), theme, "base", "text2"))
        row.addStretch(1)
        column.addLayout(row)
        note = QHBoxLayout()
        note.addWidget(Icon("lock", theme))
        safe = self.tr("You see every problem before anything is saved. The file is never changed.")
        note.addWidget(Words(safe, theme, "secondary", "text2", wrap=True), 1)
        column.addLayout(note)
        column.addStretch(1)

    def say(self, sentence: str) -> None:
        """Say why the last file could not be read; empty: say nothing."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            self._over = True
            event.acceptProposedAction()
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._over = False
        self.update()
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = "accent" if self._over else "control"
        painter.setPen(QPen(self._theme.color(color), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(self._theme.color("selection" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)


class WaitPane(QWidget):
    """What is being read, and Cancel."""

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(theme, self)
        self._words = Words("", theme, "strong")
        self.bar = QProgressBar(card)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(theme.px(6))
        self.bar.setAccessibleName(self.tr("Progress"))
        stop = button(self.tr("Cancel"), theme)
        stop.clicked.connect(self.cancelled)
        row = QHBoxLayout()
        row.addWidget(Words(self.tr("Nothing is saved yet."), theme, "secondary", "text2"), 1)
        row.addWidget(stop)
        card.body.addWidget(self._words)
        card.body.addWidget(self.bar)
        card.body.addLayout(row)
        column.addWidget(card)
        column.addStretch(1)

    def start(self, words: str) -> None:
        self._words.setText(words)
        self.bar.setRange(0, 0)

    def progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
