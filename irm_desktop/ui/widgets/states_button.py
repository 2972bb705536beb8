"""The menu of answers that are not grades, at the end of a scale or of a row of the matrix."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from irm_desktop.domain.instrument import Indicator, Value, in_language
from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme


class StatesButton(QToolButton):
    """Shows the state that is chosen, if it is one of `states`; the key is the full stop."""

    chosen = Signal(object)  # value id, or None for not rated

    def __init__(
        self,
        indicator: Indicator,
        states: tuple[Value, ...],
        theme: Theme,
        language: str,
        parent: QWidget,
        *,
        short: bool = False,
    ) -> None:
        super().__init__(parent)
        self._states = {value.id: value for value in states}
        self._language = language
        self._short = short  # whether there is room for the short word alone
        self.setIcon(icons.icon("more", theme))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        name = self.tr("Answers that are not grades: {scale}")
        self.setAccessibleName(name.format(scale=indicator.label(language)))
        menu = QMenu(self)
        for value in states:
            menu.addAction(value.label(language)).setData(value.id)
        menu.addSeparator()
        menu.addAction(self.tr("Not rated")).setData("")
        menu.triggered.connect(self._choose)
        self.setMenu(menu)

    def _choose(self, entry: QAction) -> None:
        self.chosen.emit(entry.data() or None)

    def show_value(self, value: str | None) -> None:
        state = self._states.get(value or "")
        word = state.label(self._language) if state is not None else ""
        brief = in_language(state.short, self._language) if state is not None else ""
        self.setText((brief or word) if self._short else word)
        self.setToolTip(word or self.tr("Answers that are not grades (key .)"))
        style = Qt.ToolButtonStyle
        beside = style.ToolButtonTextBesideIcon
        self.setToolButtonStyle(beside if state is not None else style.ToolButtonIconOnly)
