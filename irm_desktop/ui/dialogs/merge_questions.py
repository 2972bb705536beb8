"""What has to be agreed to before a bundle is taken up: a sentence and a box to tick for each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon
from irm_desktop.ui.merge_words import REFUSALS, agreed_words
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import MergeQuestion
    from irm_desktop.ui.theme import Theme


class MergeQuestions(QWidget):
    """`changed` tells that a box was ticked or emptied. A refusal has no box."""

    changed = Signal()

    def __init__(self, questions: Sequence[MergeQuestion], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[str, TickBox] = {}
        self.refused = any(one.code in REFUSALS for one in questions)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for question in questions:
            column.addWidget(self._asked(question))
        self.setVisible(bool(questions))

    def _asked(self, question: MergeQuestion) -> QWidget:
        theme, px = self._theme, self._theme.px
        refused = question.code in REFUSALS
        color = "error" if refused else "warning"
        made = QWidget(self)
        ground(made, theme, f"{color}_ground")
        row = QHBoxLayout(made)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(8))
        mark = Icon("error" if refused else "warning", theme, f"{color}_ink", made)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(4))
        words.addWidget(label(question.sentence, theme, "base", f"{color}_ink", made, wrap=True))
        row.addLayout(words, 1)
        if not refused:
            box = TickBox(agreed_words(question.code), theme, made)
            box.setAccessibleDescription(question.sentence)
            box.toggled.connect(self.changed)
            words.addWidget(box)
            self.boxes[question.code] = box
        return made

    @property
    def agreed(self) -> frozenset[str]:
        """The codes of what was agreed to."""
        return frozenset(code for code, box in self.boxes.items() if box.isChecked())

    @property
    def open_ones(self) -> int:
        """How many are not agreed to yet."""
        return len(self.boxes) - len(self.agreed)

    def focus(self) -> None:
        """To the first that is not agreed to."""
        first = next((one for one in self.boxes.values() if not one.isChecked()), None)
        if first is not None:
            first.setFocus()
