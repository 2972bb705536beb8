"""The answers that can be given, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.inbox_answer import ASK, DECLINE, KEYS, LATER, TAKE, THEIRS
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.key_cap import KeyCap
from irm_desktop.ui.widgets.labels import ground, hairline, label

GAP, BEFORE, SIDE = 6, 4, 20  # between answers, before a key, at the sides; at 100 %


class InboxFoot(QWidget):
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
        self._flow = Flow(inside, px(GAP))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        inside.setSizePolicy(policy)
        self.buttons: dict[str, QPushButton] = {}
        self.caps: list[KeyCap] = []
        for name, kind, icon in (
            (TAKE, "primary", "check"),
            (THEIRS, "", ""),
            (DECLINE, "", ""),
            (ASK, "", ""),
            (LATER, "ghost", ""),
        ):
            self._flow.addWidget(self._made(name, kind, icon, inside))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, px(10))
        column.setSpacing(px(8))
        column.addWidget(hairline(theme, self))
        for one in (self.problem, inside):
            row = QHBoxLayout()
            row.setContentsMargins(px(SIDE), 0, px(SIDE), 0)
            row.addWidget(one)
            column.addLayout(row)
        self.show_for(take=self.tr("Take the result"), theirs=True)
        for name, text in (
            (THEIRS, self.tr("Take theirs")),
            (DECLINE, self.tr("Decline")),
            (ASK, self.tr("Ask back")),
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
        made.setToolTip(KEYS[name])
        made.clicked.connect(lambda: self.asked.emit(name))
        self.buttons[name] = made
        row.addWidget(made)
        cap = KeyCap(KEYS[name], self._theme, pair)
        row.addWidget(cap)
        self.caps.append(cap)
        return pair

    def show_for(self, *, take: str, theirs: bool) -> None:
        """`take` is what taking is called now; `theirs`: whether somebody proposed a text."""
        self.buttons[TAKE].setText(take)
        pair = self.buttons[THEIRS].parentWidget()
        if pair is not None:
            pair.setVisible(theirs)
        self.say("")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for them in one line, the keys are in the tooltips alone."""
        px = self._theme.px
        pairs = zip(self.buttons.values(), self.caps, strict=True)
        shown = [one for one in pairs if one[0].isVisibleTo(self)]
        words = sum(made.sizeHint().width() + px(GAP) for made, _ in shown)
        keys = sum(cap.sizeHint().width() + px(BEFORE) for _, cap in shown)
        for cap in self.caps:
            cap.setVisible(words + keys <= self.width() - px(2 * SIDE))

    def say(self, problem: str) -> None:
        """Why it could not be answered so."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
