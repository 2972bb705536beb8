"""Check boxes and radio buttons drawn with the tokens; in all else Qt's own."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from irm_desktop.ui.delegates import glyphs
from irm_desktop.ui.direction import start_alignment
from irm_desktop.ui.theme import Theme

MARK = 16


class TickBox(QCheckBox):
    """A check box: solid accent with a tick, or an outline."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setFont(theme.font("medium"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self.text())
        return QSize(words + self._theme.px(MARK + 14), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(MARK + 60), self._theme.px(24))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, pad = theme.px(MARK), theme.px(3)
        left = self.width() - pad - size if rtl else pad
        box = QRectF(left, (self.height() - size) // 2, size, size)
        off = not self.isEnabled()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection_away" if off else "accent"))
            painter.drawRoundedRect(box, 4, 4)
            inner = box.adjusted(3, 3, -3, -3)
            glyphs.tick(painter, inner, theme.color("text" if off else "on_accent"), size / 8)
        else:
            painter.setPen(QPen(theme.color("hairline" if off else "control"), 1.2))
            painter.setBrush(theme.color("sunken" if off else "surface"))
            painter.drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4)
        painter.setFont(theme.font("strong" if self.isChecked() else "base"))
        painter.setPen(theme.color("text3" if off and not self.isChecked() else "text"))
        start = size + theme.px(10)
        words = (
            self.rect().adjusted(0, 0, -start, 0) if rtl else self.rect().adjusted(start, 0, 0, 0)
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, flags, text)


class Dot(QRadioButton):
    """A radio button without words: a circle, and a dot where it is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(24), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab comes to the answer that is chosen: only from there do the arrow keys choose."""
        super().focusInEvent(event)
        group, reason = self.group(), event.reason()
        chosen = group.checkedButton() if group is not None else None
        # Qt's own arrow keys focus the next button with the reasons of Tab, and choose it first.
        by_tab = reason in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if by_tab and chosen is not None and chosen is not self:
            chosen.setFocus(reason)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_dot(painter, QPointF(self.width() / 2, self.height() / 2))

    def _paint_dot(self, painter: QPainter, centre: QPointF) -> None:
        theme = self._theme
        radius, off = theme.px(15) / 2, not self.isEnabled()
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection_away" if off else "accent"))
            painter.drawEllipse(centre, radius, radius)
            painter.setBrush(theme.color("text" if off else "on_accent"))
            painter.drawEllipse(centre, radius * 0.36, radius * 0.36)
        else:
            painter.setPen(QPen(theme.color("hairline" if off else "control"), 1.2))
            painter.setBrush(theme.color("sunken" if off else "surface"))
            painter.drawEllipse(centre, radius - 0.6, radius - 0.6)


class RadioLine(Dot):
    """A radio button with words beside it, elided where there is no room."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setText(text)
        self.setFont(theme.font())

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("medium")).horizontalAdvance(self.text())
        return QSize(words + self._theme.px(34), self._theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._theme.px(120), self.sizeHint().width()), self._theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side, start = theme.px(26), theme.px(30)
        middle = self.width() - side / 2 if rtl else side / 2
        self._paint_dot(painter, QPointF(middle, self.height() / 2))
        painter.setFont(theme.font("medium" if self.isChecked() else "base"))
        painter.setPen(theme.color("text"))
        words = (
            self.rect().adjusted(0, 0, -start, 0) if rtl else self.rect().adjusted(start, 0, 0, 0)
        )
        aligned = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, aligned, text)
