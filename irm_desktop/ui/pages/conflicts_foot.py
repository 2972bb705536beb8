"""How a conflict can be settled, with the keys that do it from the list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.ui.cards import button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.key_cap import KeyCap
from irm_desktop.ui.widgets.labels import ground, hairline, label

TAKE, KEEP, DELETE, LATER = "take", "keep", "delete", "later"
_KEYS = {TAKE: "T", LATER: "L"}  # in the list
_LOOKS = ((TAKE, "primary", "check"), (KEEP, "primary", "check"), (DELETE, "", "delete"))
GAP, BEFORE, SIDE = 6, 4, 20  # between answers, before a key, at the sides; at 100 %


class ConflictsFoot(QWidget):
    """`asked` carries the name of the answer."""

    asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        ground(self, theme, "surface")
        px = theme.px
        self.problem = label("", theme, "base", "error_ink", self, wrap=True)
        self.problem.hide()
        inside = QWidget(self)
        flow = Flow(inside, px(GAP))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        inside.setSizePolicy(policy)
        self.buttons: dict[str, QPushButton] = {}
        self._pairs: dict[str, QWidget] = {}
        for name, kind, icon in (*_LOOKS, (LATER, "ghost", "")):
            self._pairs[name] = self._made(name, kind, icon, inside)
            flow.addWidget(self._pairs[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(10))
        column.setSpacing(px(8))
        column.addWidget(hairline(theme, self))
        for one in (self.problem, inside):
            row = QHBoxLayout()
            row.setContentsMargins(px(SIDE), 0, px(SIDE), 0)
            row.addWidget(one)
            column.addLayout(row)
        for name, text in (
            (KEEP, self.tr("Keep it")),
            (DELETE, self.tr("Delete it")),
            (LATER, self.tr("Later")),
        ):
            self.buttons[name].setText(text)

    def _made(self, name: str, kind: str, icon: str, parent: QWidget) -> QWidget:
        """The button and its key."""
        pair = QWidget(parent)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(BEFORE))
        made = button("", self._theme, kind, icon, pair)
        made.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = made
        row.addWidget(made)
        if name in _KEYS:
            made.setToolTip(_KEYS[name])
            row.addWidget(KeyCap(_KEYS[name], self._theme, pair))
        return pair

    def show_for(self, names: tuple[str, ...], *, take: str = "") -> None:
        """The answers that there are; `take` is what taking is called now."""
        for name, pair in self._pairs.items():
            pair.setVisible(name in (*names, LATER))
        self.buttons[TAKE].setText(take)
        self.say("")

    def say(self, problem: str) -> None:
        """Why it could not be settled so."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
