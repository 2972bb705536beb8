"""One of the texts of an item: what was sent, what somebody wants, or what stands there now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon, button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import RADIUS_CARD
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.diff_text import DiffText
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.tick_box import RadioLine

if TYPE_CHECKING:
    from irm_desktop.domain.diff import Piece
    from irm_desktop.domain.instrument import Scale


class VersionCard(QWidget):
    """Icon, name and who; then the text with its changes, or the chip of a grade. A card that can
    be chosen among several is a radio button with its name."""

    picked = Signal()

    def __init__(
        self, icon: str, name: str, theme: Theme, parent: QWidget, *, ground: str = "surface"
    ) -> None:
        super().__init__(parent)
        self._theme, self._name, self._ground = theme, name, ground
        self._pieces: Sequence[Piece] = ()
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(7), px(12), px(9))
        column.setSpacing(px(3))
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(Icon(icon, theme, parent=self))
        self.pick = RadioLine(name, theme, self)
        self.pick.clicked.connect(self.picked)
        self.pick.hide()
        self.title = label(name, theme, "strong", parent=self)
        self.note = label("", theme, "secondary", "text2", self, wrap=True)
        head.addWidget(self.title)
        head.addWidget(self.pick)
        head.addWidget(self.note, 1)
        column.addLayout(head)
        self.text = DiffText(theme, self)
        self.text.setProperty("ring_target", self)
        self.chip = ChipLabel(theme, self)
        self.more = button(self.tr("Show the whole text"), theme, "link", "", self)
        self.more.clicked.connect(self._show_whole)
        for one in (self.text, self.chip, self.more):
            column.addWidget(one)
            one.hide()

    def show_pieces(self, pieces: Sequence[Piece], note: str) -> None:
        """The text with what was put in and taken out; what is far from a change is left out."""
        self._pieces = pieces
        self.note.setText(note)
        self._only(self.text)
        left_out = self.text.show_pieces(pieces, name=self._said(note), whole=False)
        self.more.setVisible(left_out)

    def show_text(self, text: str, note: str) -> None:
        """A text in which nothing is marked."""
        self.note.setText(note)
        self._only(self.text)
        self.text.show_text(text, name=self._said(note))

    def show_grade(self, scale: Scale, value: str, note: str, language: str) -> None:
        """The chip of a grade; what is none of the scale is shown as it came."""
        self.note.setText(note)
        if value and value not in scale.by_id:
            self.show_text(value, note)
            return
        self._only(self.chip)
        self.chip.show_value(scale, value or None, self._said(note), language)

    def offer(self, *, checked: bool) -> None:
        """Let it be chosen among several."""
        self.title.hide()
        self.pick.setChecked(checked)
        self.pick.show()

    def _said(self, note: str) -> str:
        return f"{self._name}, {note}" if note else self._name

    def _only(self, shown: QWidget) -> None:
        for one in (self.text, self.chip, self.more):
            one.setVisible(one is shown)

    def _show_whole(self) -> None:
        self.text.show_pieces(self._pieces, name=self._said(self.note.text()))
        self.more.hide()
        self.text.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("hairline"), 1))
        painter.setBrush(self._theme.color(self._ground))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_CARD, RADIUS_CARD)
