"""A scale and, beside or under it, the definition of the chosen or pointed-at grade."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from irm_desktop.domain.instrument import Indicator, in_language
from irm_desktop.ui import tokens
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
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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

    def _place(self, width: int, *, move: bool = True) -> int:
        """Lay the two out in `width`; the height that they need."""
        gap = self._theme.px(12)
        natural = self.scale.natural_width()
        column = natural > width
        height = self.scale.column_height() if column else self._theme.px(tokens.SCALE_HEIGHT)
        scale = QRect(0, 0, min(natural, width), height)
        beside = width - scale.width() - gap
        wide = self._theme.px(BESIDE)
        fits = beside >= wide and self.definition.heightForWidth(beside) <= self._theme.px(52)
        label = (
            QRect(scale.width() + gap, 0, beside, self.definition.heightForWidth(beside))
            if fits
            else QRect(0, height + gap // 3, width, self.definition.heightForWidth(width))
        )
        if not self.definition.text():
            label = QRect(0, 0, 0, 0)
        if move:
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.scale.set_column(column)
            for widget, box in ((self.scale, scale), (self.definition, label)):
                left = width - box.right() - 1 if rtl else box.left()
                widget.setGeometry(left, box.top(), box.width(), box.height())
        return max(height, label.bottom() + 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(self.width())
