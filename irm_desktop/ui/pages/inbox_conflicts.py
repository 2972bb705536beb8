"""Places where several people changed the same words: one is chosen for each, none by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.tick_box import RadioLine

if TYPE_CHECKING:
    from irm_desktop.domain.merge import Part

_SHOWN = 120  # characters of a choice


class ConflictChoices(QWidget):
    """Asks for each conflict of a merge; `text` is the merge with what was chosen so far."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: Sequence[Part] = ()
        self._chosen: dict[int, str] = {}  # place of the part -> its text
        self._names: Sequence[str] = ()
        self.buttons: list[QRadioButton] = []
        self._groups: list[QButtonGroup] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(2))

    def show_parts(self, parts: Sequence[Part], names: Sequence[str] = ()) -> None:
        """The stretches of a merge; nothing is asked where none of them is a conflict. `names` are
        what ours, theirs and the text before are called with their `{words}`."""
        emptied(self._column)
        self._names = tuple(names) or (
            self.tr("Ours: {words}"),
            self.tr("Theirs: {words}"),
            self.tr("As sent: {words}"),
        )
        self._parts, self._chosen, self.buttons, self._groups = parts, {}, [], []
        places = [place for place, part in enumerate(parts) if part.kind == "conflict"]
        for number, place in enumerate(places, 1):
            self._ask(place, number, len(places))
        self.setVisible(bool(places))

    def _ask(self, place: int, number: int, count: int) -> None:
        part = self._parts[place]
        head = self.tr("The same words were changed in different ways. Which are to stand?")
        if count > 1:
            head = self.tr("Place {number} of {count}").format(number=number, count=count)
        self._column.addWidget(
            label(head, self._theme, "secondary", "warning_ink", self, wrap=True)
        )
        group = QButtonGroup(self)
        self._groups.append(group)
        ours, theirs, before = self._names
        options = [(ours, part.ours)]
        options += [(theirs, text) for text in part.wanted]
        if part.base not in (part.ours, *part.wanted):
            options.append((before, part.base))
        for said, text in options:
            words = said.format(words=_short(text) or self.tr("nothing"))
            made = RadioLine(words, self._theme, self)
            made.setToolTip(text)
            made.setAccessibleName(f"{head} {words}")
            made.setProperty("place", place)
            made.setProperty("words", text)
            made.clicked.connect(self._clicked)
            group.addButton(made)
            self.buttons.append(made)
            self._column.addWidget(made)

    def _clicked(self) -> None:
        made = self.sender()
        if isinstance(made, QRadioButton):
            self._chosen[int(made.property("place"))] = str(made.property("words"))
            self.changed.emit()

    @property
    def open_places(self) -> int:
        """How many are not chosen yet."""
        conflicts = sum(part.kind == "conflict" for part in self._parts)
        return conflicts - len(self._chosen)

    @property
    def text(self) -> str:
        """The merge; ours stands where nothing is chosen yet."""
        return "".join(self._chosen.get(place, part.text) for place, part in enumerate(self._parts))

    def focus(self) -> None:
        """To the first that is asked."""
        if self.buttons:
            self.buttons[0].setFocus()


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"
