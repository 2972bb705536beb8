"""The versions of a conflict: what all knew, and what each person made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QWidget

from irm_desktop.domain.diff import words
from irm_desktop.domain.merge_records import KEPT_RECORD, RATING, TWIN
from irm_desktop.ui.conflict_words import side_text
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.pages.inbox_cards import VersionCard
from irm_desktop.ui.widgets.diff_text import DiffText
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import Side
    from irm_desktop.ui.conflict_words import ConflictRow

BESIDE = 620  # width from which two ratings stand side by side, logical pixels at 100 %


class RatingCard(VersionCard):
    """A rating as somebody made it: the chip of the grade, its reason, its evidence."""

    def show_rating(self, row: ConflictRow, side: Side, note: str, context: Context) -> None:
        theme = context.theme
        value = str(side.values.get("value") or "")
        if row.asked is not None:
            self.show_grade(row.asked.scale, value, note, context.language)
        else:
            self.show_text(side.text, note)
        column = self.layout()
        for head, text in (
            (self.tr("Reason"), str(side.values.get("reason") or "")),
            (self.tr("Evidence"), str(side.values.get("evidence") or "")),
        ):
            if column is None or (not text and head != self.tr("Reason")):
                continue
            column.addWidget(label(head, theme, "caption", "text3", self))
            shown = DiffText(theme, self)
            said = text or self.tr("No reason was written.")
            shown.show_text(said, name=f"{head}, {self.pick.text()}")
            column.addWidget(shown)


class ConflictVersions(QWidget):
    """`picked` carries the place of the side that is chosen."""

    picked = Signal(int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._group = QButtonGroup(self)
        self._side_by_side = False
        self.cards: list[VersionCard] = []
        self.base: VersionCard | None = None
        self._column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.px(8))

    def show_row(self, row: ConflictRow, picked: int) -> None:
        """The cards of a conflict; `picked` is the side that was chosen before."""
        emptied(self._column)
        self._group, self.cards, self.base = QButtonGroup(self), [], None
        conflict = row.conflict
        self._side_by_side = conflict.kind == RATING and len(conflict.sides) == 2
        if conflict.base:
            self.base = VersionCard(
                "history", self.tr("Before"), self._context.theme, self, ground="sunken"
            )
            self.base.show_text(conflict.base, self.tr("what all of you had seen"))
            self._add(self.base)
        for place, side in enumerate(conflict.sides):
            card = self._card(row, side)
            if conflict.kind not in (KEPT_RECORD, TWIN):
                self._offer(card, place, side, picked)
            self.cards.append(card)
            self._add(card)
        self._arrange()

    def _add(self, card: VersionCard) -> None:
        self._column.addWidget(card, 1 if self._side_by_side else 0, self._alignment())
        card.show()

    def _alignment(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignTop if self._side_by_side else Qt.AlignmentFlag(0)

    def _card(self, row: ConflictRow, side: Side) -> VersionCard:
        conflict, theme = row.conflict, self._context.theme
        mine = side.person == self._context.open_workspace.actor
        name = self.tr("You") if mine else isolated(side.person)
        note = self._note(conflict.kind, side)
        if conflict.kind == RATING:
            made = RatingCard("user", name, theme, self)
            made.show_rating(row, side, note, self._context)
            return made
        card = VersionCard("user", name, theme, self)
        text = side_text(conflict, side, row.asked, self._context.language)
        if conflict.base and text:
            card.show_pieces(words(conflict.base, text), note)
        else:
            card.show_text(text or self.tr("Nothing stands there."), note)
        return card

    def _note(self, kind: str, side: Side) -> str:
        """When, and whether it is what stands in tables and reports."""
        when = moment_words(side.at, self._context.language)
        shown = self.tr("shown now") if side.shown and kind != KEPT_RECORD else ""
        if kind == TWIN:
            shown = self.tr("keeps its name") if side.shown else self.tr("gets another name")
        return ", ".join(filter(None, (when, shown)))

    def _offer(self, card: VersionCard, place: int, side: Side, picked: int) -> None:
        card.offer(checked=place == picked)
        card.pick.setAccessibleName(f"{card.pick.text()}, {card.note.text()}")
        card.pick.setAccessibleDescription(side.text)
        self._group.addButton(card.pick, place)
        card.picked.connect(lambda: self.picked.emit(self._group.checkedId()))

    def pick(self, place: int) -> None:
        """As by a click."""
        if 0 <= place < len(self.cards) and not self.cards[place].pick.isHidden():
            self.cards[place].pick.click()

    def unpick(self) -> None:
        """The result is none of them."""
        self._group.setExclusive(False)
        for card in self.cards:
            card.pick.setChecked(False)
        self._group.setExclusive(True)

    def focus(self) -> None:
        """To the first that can be chosen."""
        first = next((one for one in self.cards if not one.pick.isHidden()), None)
        if first is not None:
            first.pick.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Two ratings beside each other where there is room; prose needs the width."""
        beside = self._side_by_side and self.width() >= self._context.theme.px(BESIDE)
        directions = QBoxLayout.Direction
        self._column.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
