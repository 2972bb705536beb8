"""The texts of an item one under the other: sent, what each wants, ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from irm_desktop.domain.diff import words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import day_words
from irm_desktop.ui.pages.inbox_cards import VersionCard
from irm_desktop.ui.pages.inbox_words import question_word, voice_word
from irm_desktop.ui.widgets.emptied import emptied

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator
    from irm_desktop.domain.review_records import Proposal, ReviewItem, Sent


class Versions(QWidget):
    """One card for the copy that was sent, one for each distinct proposal, one for ours where it is
    another. `picked` carries the place of the proposal that is chosen."""

    picked = Signal(int)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._group = QButtonGroup(self)
        self.cards: list[VersionCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.px(8))

    def show_item(
        self, item: ReviewItem, sent: Sent | None, asked: Indicator | None, proposal: int
    ) -> None:
        """The cards of an item; `asked` where it is about a grade."""
        emptied(self._column)
        self._group, self.cards = QButtonGroup(self), []
        when = day_words(sent.at, self._context.language) if sent is not None else ""
        number = self.tr("review copy {number}").format(number=sent.number) if sent else ""
        first = self._card("send", self.tr("Sent"), ground="sunken")
        self._fill(first, item.base, item.base, ", ".join(filter(None, (when, number))), asked)
        several = len(item.proposals) > 1
        for place, one in enumerate(item.proposals):
            name = self.tr("Theirs {number}").format(number=place + 1)
            card = self._card("theirs", name if several else self.tr("Theirs"))
            self._fill(card, item.base, one.theirs, self._who(one), asked)
            if several:
                self._offer(card, place, proposal)
        if item.edited_since or item.ours != item.base:
            card = self._card("user", self.tr("Ours"))
            self._fill(card, item.base, item.ours, self._since(item), asked)

    def _since(self, item: ReviewItem) -> str:
        """Who changed the field last, and when."""
        said = self.tr("changed since it was sent")
        entries = self._context.open_workspace.history([item.record]) if item.record else []
        last = next((one for one in entries if one.field == item.field), None)
        if last is None:
            return said
        return ", ".join((said, last.actor, day_words(last.at, self._context.language)))

    def _card(self, icon: str, name: str, *, ground: str = "surface") -> VersionCard:
        card = VersionCard(icon, name, self._context.theme, self, ground=ground)
        self._column.addWidget(card)
        self.cards.append(card)
        card.show()
        return card

    def _offer(self, card: VersionCard, place: int, proposal: int) -> None:
        card.offer(checked=place == proposal)
        card.pick.setAccessibleName(f"{card.pick.text()}, {card.note.text()}")
        self._group.addButton(card.pick, place)
        card.picked.connect(lambda: self.picked.emit(self._group.checkedId()))

    def focus(self) -> None:
        """To the first proposal that can be chosen."""
        first = next((one for one in self.cards if not one.pick.isHidden()), None)
        if first is not None:
            first.pick.setFocus()

    def _fill(
        self, card: VersionCard, base: str, text: str, note: str, asked: Indicator | None
    ) -> None:
        if asked is not None:
            card.show_grade(asked.scale, text, note, self._context.language)
        elif not text and not base:
            card.show_text(self.tr("Nothing was written."), note)
        else:
            card.show_pieces(words(base, text), note)

    def _who(self, proposal: Proposal) -> str:
        """Who wants it, when, how it was made and how its place was found."""
        said = "; ".join(
            dict.fromkeys(voice_word(one, self._context.language) for one in proposal.voices)
        )
        return " · ".join(filter(None, (said, question_word(proposal.question))))
