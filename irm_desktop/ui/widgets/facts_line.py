"""Lines that never break: facts of which one gives way, parts of which the last are left out."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.direction import start_alignment
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ElidedLabel

DOT = " · "
BETWEEN = "    "


class FittedLine(ElidedLabel):
    """One line that paints as much of its words as fits; its text and tooltip have all."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "secondary", parent)

    def fitted(self, width: int) -> str:
        """The words that are painted in `width` logical pixels."""
        return self.text()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._color)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        aligned = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), aligned, self.fitted(self.width()))


class FactsLine(FittedLine):
    """Facts in one line. The second, a name of any length, is elided so that the others stay."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._facts: tuple[str, ...] = ()

    def set_facts(self, *facts: str) -> None:
        self._facts = tuple(fact for fact in facts if fact)
        self.setText(DOT.join(self._facts))

    def fitted(self, width: int) -> str:
        metrics, facts = self.fontMetrics(), list(self._facts)
        end = Qt.TextElideMode.ElideRight
        if len(facts) > 2:
            others = DOT.join((facts[0], "", *facts[2:]))
            room = max(width - metrics.horizontalAdvance(others), metrics.averageCharWidth() * 8)
            facts[1] = metrics.elidedText(facts[1], end, room)
        return metrics.elidedText(DOT.join(facts), end, width)


class PartsLine(FittedLine):
    """Parts of equal worth; where there is no room for all, the last are left out whole."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._parts: tuple[str, ...] = ()

    def set_parts(self, parts: Sequence[str]) -> None:
        self._parts = tuple(parts)
        self.setText(BETWEEN.join(parts))

    def fitted(self, width: int) -> str:
        parts = list(self._parts)
        while len(parts) > 1 and self.fontMetrics().horizontalAdvance(BETWEEN.join(parts)) > width:
            parts.pop()
        return self.fontMetrics().elidedText(
            BETWEEN.join(parts), Qt.TextElideMode.ElideRight, width
        )
