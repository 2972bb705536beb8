"""The queue: under heads by returned file, one item a row, with the letters that answer it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from irm_desktop.domain.review_records import OPEN
from irm_desktop.ui.pages.inbox_answer import KEYS
from irm_desktop.ui.pages.inbox_groups import gist
from irm_desktop.ui.pages.inbox_words import (
    CONFLICT,
    STATES,
    flags_of,
    kind_word,
    names,
    said,
    word,
)
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.headed_list import Head, HeadedList, HeadedModel, Role

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem

LETTERS = {Qt.Key[f"Key_{letter}"]: answer for answer, letter in KEYS.items()}


class InboxModel(HeadedModel):
    """Heads and items. `labels` are the words of grades by indicator and value."""

    rows: list[Head | ReviewItem]
    labels: Mapping[tuple[str, str], str] = {}

    @property
    def items(self) -> list[ReviewItem]:
        return [row for row in self.rows if not isinstance(row, Head)]

    def gist(self, item: ReviewItem) -> str:
        return gist(item, self.labels)

    def third(self, item: ReviewItem) -> str:
        """Who, and what one has to know."""
        who = names(item.all_voices)
        people = who[0] if len(who) == 1 else self.tr("%n people", "", len(who)) if who else ""
        flags = [flag[:1].lower() + flag[1:] for flag in flags_of(item)]
        replies = len(item.thread) - 1
        if item.kind == "comment" and replies > 0:
            flags.insert(0, self.tr("%n replies", "", replies))
        return " · ".join(filter(None, (people, *flags)))

    def said(self, row: ReviewItem, role: int) -> str | None:
        if role == Role.DisplayRole:
            return row.label
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            conflict = said(CONFLICT) if row.conflicts and row.state == OPEN else ""
            parts = (word(STATES, row.state), conflict, row.label, kind_word(row))
            text = (*parts, self.gist(row), self.third(row))
            joint = ". " if role == Role.AccessibleTextRole else "\n"
            return joint.join(filter(None, text))
        return None


class InboxList(HeadedList):
    """`asked` carries the name of an answer: take, theirs, decline, later, ask. Enter goes into the
    result."""

    asked = Signal(str)
    request_edit = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.inbox = InboxModel()
        super().__init__(self.inbox, theme, parent)
        self.inbox.setParent(self)
        self.setAccessibleName(self.tr("What came back"))
        self.doubleClicked.connect(lambda _index: self.request_edit.emit())

    @property
    def current(self) -> ReviewItem | None:
        found: ReviewItem | None = self.current_row
        return found

    def is_done(self, before: ReviewItem, now: ReviewItem) -> bool:
        """One works on downwards from what was answered just now."""
        return before.state == OPEN and now.state != OPEN

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.current is None or event.modifiers():
            super().keyPressEvent(event)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.request_edit.emit()
        elif self.single_keys and event.key() in LETTERS:
            self.asked.emit(LETTERS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
