"""Cards side by side where there is room, one under the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.ui.theme import Theme


class CardColumns(QScrollArea):
    """Columns of cards that scroll together. From `breaks` down, the last columns fold in."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: list[list[QWidget]] = []
        self._stretches: list[int] = []
        self._breaks: tuple[int, ...] = ()
        self._shown = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def set_cards(
        self,
        columns: Sequence[Sequence[QWidget]],
        stretches: Sequence[int],
        breaks: Sequence[int],
    ) -> None:
        """Cards by column. With less width than `breaks[i]` (at 100 %) only i + 1 columns stand
        side by side; what is in later ones follows in the last of them."""
        self._columns = [list(column) for column in columns]
        self._stretches = list(stretches)
        self._breaks = tuple(breaks)
        self._shown = 0
        self._arrange()

    def _fitting(self) -> int:
        width = self.viewport().width() / self._theme.scale
        for place, needed in enumerate(self._breaks):
            if width < needed:
                return place + 1
        return len(self._columns)

    def _arrange(self) -> None:
        fitting = self._fitting()
        if fitting == self._shown or not self._columns:
            return
        self._shown = fitting
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(12))
        for place in range(fitting):
            column = QVBoxLayout()
            column.setSpacing(self._theme.px(12))
            own = self._columns[place : place + 1]
            if place == fitting - 1:
                own = self._columns[place:]
            for card in (card for cards in own for card in cards):
                column.addWidget(card)
            column.addStretch(1)
            row.addLayout(column, self._stretches[place])
        old = self.takeWidget()
        self.setWidget(held)
        held.setAutoFillBackground(False)  # setWidget had it filled
        if old is not None:
            old.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
