"""A scale and, beside or under it, the definition of the chosen or pointed-at grade."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from irm_desktop.domain.instrument import Indicator, in_language
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.scale import SegmentedScale

BESIDE = 112  # least width of the definition beside the scale, logical pixels at 100 %


class ScaleRow(QWidget):
    """Gives each its place; the height follows from the width."""

    def __init__(
        self, indicator: Indicator, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.scale = SegmentedScale(indicator, theme, language, self)
        self.definition = QLabel(self)
        self.definition.setWordWrap(True)
        self.definition.setFont(theme.font("secondary"))
        self.definition.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.scale.pointed.connect(self._define)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_value(self, value: str | None) -> None:
        self.scale.set_value(value)
        self._define("")

    def _define(self, value_id: str) -> None:
        """Show the definition of this grade, of the chosen one where empty."""
        value = self.scale.indicator.scale.by_id.get(value_id or self.scale.value or "")
        text = in_language(value.definition, self._language) if value is not None else ""
        self.definition.setText(text)
        self.updateGeometry()
        self._place(self.width())

    def _place(self, width: int) -> None:
        """Lay the two out in `width` and be as high as they need."""
        gap = self._theme.px(12)
        size = self.scale.fit(width)
        height = size.height()
        scale = QRect(0, 0, size.width(), height)
        label = self._label_box(QRect(0, 0, width, height), scale.width() + gap, gap // 3)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget, box in ((self.scale, scale), (self.definition, label)):
            left = width - box.right() - 1 if rtl else box.left()
            widget.setGeometry(left, box.top(), box.width(), box.height())
        needed = max(height, label.bottom() + 1)
        if needed != self.height():
            self.setFixedHeight(needed)

    def _label_box(self, row: QRect, start: int, gap: int) -> QRect:
        """The definition beside the scale where it fits in three lines, else under it."""
        if not self.definition.text():
            return QRect(0, 0, 0, 0)
        beside = row.width() - start
        if beside >= self._theme.px(BESIDE):
            high = self.definition.heightForWidth(beside)
            if high <= self._theme.px(52):
                return QRect(start, 0, beside, high)
        below = self.definition.heightForWidth(row.width())
        return QRect(0, row.height() + gap, row.width(), below)

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != self.width():
            self._place(self.width())
