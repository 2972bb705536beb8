"""For whom a bundle is: a box for each colleague, with what is certain of the card."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon, Words, button
from irm_desktop.ui.colleague_words import listed, shown_name, state_icon, state_word
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague
    from irm_desktop.ui.theme import Theme


class Recipients(QWidget):
    """`changed` tells that others are chosen. Whoever is not confirmed can be chosen, once somebody
    says that the card is theirs."""

    changed = Signal()
    request_colleagues = Signal()

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.known: tuple[Colleague, ...] = ()
        self.boxes: dict[str, TickBox] = {}  # by key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(2))
        column.addLayout(self._rows)
        self.nobody = label("", theme, "base", "text2", self, wrap=True)
        self.nobody.setText(
            self.tr(
                "Nobody is in your list yet, so nobody could read a bundle. Exchange cards with a "
                "colleague first."
            )
        )
        self.nobody.hide()
        column.addWidget(self.nobody)
        column.addWidget(self._make_doubt())
        self.colleagues = button(self.tr("Colleagues …"), theme, "link", "", self)
        self.colleagues.clicked.connect(self.request_colleagues)
        column.addWidget(self.colleagues, 0, Qt.AlignmentFlag.AlignLeading)

    def _make_doubt(self) -> QWidget:
        theme, px = self._theme, self._theme.px
        self.doubt = QWidget(self)
        ground(self.doubt, theme, "warning_ground")
        row = QHBoxLayout(self.doubt)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        mark = Icon("warning", theme, "warning_ink", self.doubt)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(px(4))
        self.doubted = label("", theme, "base", "warning_ink", self.doubt, wrap=True)
        column.addWidget(self.doubted)
        self.sure = TickBox(self.tr("I know that the card is theirs"), theme, self.doubt)
        column.addWidget(self.sure)
        row.addLayout(column, 1)
        self.doubt.hide()
        return self.doubt

    def show_colleagues(self, known: Sequence[Colleague], first: Collection[str]) -> None:
        """A box for each; those of the keys in `first` are ticked at first, later what was."""
        ticked = {key for key, box in self.boxes.items() if box.isChecked()}
        ticked |= {one.key for one in known if one.key in first and one.key not in self.boxes}
        self.known, self.boxes = tuple(known), {}
        while (item := self._rows.takeAt(0)) is not None:
            held = item.widget()
            if held is not None:
                held.deleteLater()
        for one in known:
            row = self._row(one, ticked=one.key in ticked)
            self._rows.addWidget(row)
            row.show()  # at once: it may be given the focus now
        self.nobody.setVisible(not known)
        self.setFocusProxy(next(iter(self.boxes.values()), self.colleagues))
        self._changed()

    def _row(self, one: Colleague, *, ticked: bool) -> QWidget:
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(6))
        name = shown_name(one, self.known)
        box = TickBox(name, self._theme, held)
        box.setAccessibleName(f"{name}, {state_word(one)}")
        box.setChecked(ticked)
        box.toggled.connect(self._changed)
        self.boxes[one.key] = box
        drawing, ink = state_icon(one)
        row.addWidget(box, 1)
        row.addWidget(Icon(drawing, self._theme, ink, held))
        row.addWidget(Words(state_word(one), self._theme, "secondary", "text2", held))
        return held

    def _changed(self) -> None:
        doubtful = [shown_name(one, self.known) for one in self.chosen if not one.confirmed]
        self.doubt.setVisible(bool(doubtful))
        if doubtful:
            said = self.tr(
                "The short code of {names} was not compared. If the card was exchanged on its way, "
                "somebody else can read the bundle, and {names} cannot. Compare it first."
            )
            self.doubted.setText(said.format(names=listed(doubtful, self._language)))
            self.sure.setAccessibleDescription(self.doubted.text())
        else:
            self.sure.setChecked(False)
        self.changed.emit()

    @property
    def chosen(self) -> tuple[Colleague, ...]:
        return tuple(one for one in self.known if self.boxes[one.key].isChecked())

    @property
    def may_go(self) -> bool:
        """Whether nobody is chosen of whom it is not known that the card is theirs."""
        return self.sure.isChecked() or all(one.confirmed for one in self.chosen)
