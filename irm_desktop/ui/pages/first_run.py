"""What is shown while no workspace is open: ways to begin, and the workspaces opened before."""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui import icons
from irm_desktop.ui.actions import BY_ID
from irm_desktop.ui.cards import Icon, Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.workspace_names import is_office

READING_WIDTH = 600


class WayButton(QAbstractButton):
    """A card one can press: drawing, title, a sentence, and its keys at the end."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        keys: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon, self._title, self._sentence = icon, title, sentence
        native = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
        self._keys = native.replace("+", " ")
        self._theme = theme
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(READING_WIDTH), self._theme.px(59))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if focus else "hairline"), 2 if focus else 1))
        painter.setBrush(theme.color("selection" if self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        color = "accent" if focus else "text2"
        drawing = icons.pixmap(self._icon, theme, 20, color)
        side = px(20)
        painter.drawPixmap(
            self._box(px(16), (self.height() - side) / 2, side, side).topLeft(), drawing
        )
        taken = self._paint_keys(painter)
        room = self.width() - px(50) - taken - px(16)
        self._write(painter, self._title, "strong", "text", px(12), room)
        self._write(painter, self._sentence, "secondary", "text2", px(31), room)

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A box `x` from the start of the line of reading."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - width
        return QRectF(x, y, width, height)

    def _write(
        self, painter: QPainter, text: str, role: str, color: str, y: int, room: int
    ) -> None:
        font = self._theme.font(role)
        metrics = QFontMetrics(font)
        box = self._box(self._theme.px(50), y, room, metrics.height())
        painter.setFont(font)
        painter.setPen(self._theme.color(color))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        words = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setLayoutDirection(layout_direction(words))
        painter.drawText(box, int(side | Qt.AlignmentFlag.AlignAbsolute), words)

    def _paint_keys(self, painter: QPainter) -> int:
        """The key hint at the end; the width it takes."""
        if not self._keys:
            return 0
        theme, px = self._theme, self._theme.px
        metrics = QFontMetrics(theme.font("caption"))
        width, height = metrics.horizontalAdvance(self._keys) + px(10), px(18)
        box = self._box(self.width() - px(16) - width, (self.height() - height) / 2, width, height)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(theme.font("caption"))
        painter.setPen(theme.color("text2"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._keys)
        return width + px(12)


class FirstRunPage(Page):
    """The ways to begin. `request_action` names an action; `request_open` a workspace's path."""

    request_action = Signal(str)
    request_open = Signal(object)
    request_start_from_table = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build()

    def _build(self) -> None:
        theme, px = self.context.theme, self.context.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        outer.addWidget(scroll)
        held = QWidget()
        held.setAutoFillBackground(False)
        scroll.setWidget(held)
        row = QHBoxLayout(held)
        row.setContentsMargins(px(24), px(24), px(24), px(24))
        row.addStretch(1)
        middle = QWidget()
        middle.setMaximumWidth(px(READING_WIDTH))
        row.addWidget(middle, 100)
        row.addStretch(1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addStretch(2)
        column.addWidget(Words(self.tr("Start a workspace"), theme, "display"))
        about = self.tr(
            "A workspace is one file on this computer. It holds your plans, ratings and texts. "
            "Nothing leaves the computer unless you send it."
        )
        column.addWidget(Words(about, theme, "base", "text2", wrap=True))
        column.addSpacing(px(12))
        self._ways = self._make_ways()
        for way in self._ways:
            column.addWidget(way)
        self._add_recent(column)
        column.addSpacing(px(4))
        safe = QHBoxLayout()
        safe.addWidget(Icon("lock", theme))
        words = self.tr("Works without a network. Saved as you type; no Save button.")
        safe.addWidget(Words(words, theme, "secondary", "text2", wrap=True), 1)
        column.addLayout(safe)
        column.addStretch(3)

    def _make_ways(self) -> list[WayButton]:
        theme = self.context.theme
        new = WayButton(
            "new_file",
            self.tr("New workspace"),
            self.tr("Choose a name and a place; then add a plan or import a table."),
            BY_ID["new_workspace"].shortcuts[0],
            theme,
        )
        new.clicked.connect(self._new)
        existing = WayButton(
            "open",
            self.tr("Open a workspace"),
            self.tr("A file ending in .irm, also from a colleague or a backup."),
            BY_ID["open_workspace"].shortcuts[0],
            theme,
        )
        existing.clicked.connect(self._open)
        table = WayButton(
            "spreadsheet",
            self.tr("Start from a table"),
            self.tr("Excel or CSV. You see every problem before anything is saved."),
            BY_ID["import"].shortcuts[0],
            theme,
        )
        table.clicked.connect(self.request_start_from_table)
        sample = WayButton(
            "sample",
            self.tr("Look around with real data"),
            self.tr("Spain, Finland and Estonia, all rated. A copy you can spoil."),
            "",
            theme,
        )
        sample.clicked.connect(self._sample)
        return [new, existing, table, sample]

    def _add_recent(self, column: QVBoxLayout) -> None:
        recent = self.context.settings.recent_files()[:5]
        if not recent:
            return
        theme = self.context.theme
        column.addSpacing(theme.px(8))
        column.addWidget(Words(self.tr("Opened before"), theme, "strong"))
        for path in recent:
            where = self.tr("Office database") if is_office(path) else str(path.parent)
            way = WayButton("database", path.stem, where, "", theme)
            way.setProperty("path", str(path))
            way.clicked.connect(self._recent)
            column.addWidget(way)

    def _new(self) -> None:
        self.request_action.emit("new_workspace")

    def _open(self) -> None:
        self.request_action.emit("open_workspace")

    def _sample(self) -> None:
        self.request_action.emit("open_sample")

    def _recent(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.request_open.emit(Path(sender.property("path")))

    def focus_first(self) -> None:
        self._ways[0].setFocus()
