"""The work area Review: what reviewers said of the commitment, what was answered, and a comment of
one's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.diff import words
from irm_desktop.domain.records import Commitment
from irm_desktop.domain.review_records import OPEN
from irm_desktop.ui.cards import Card, Icon, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import day_words
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.pages.comment_box import CommentBox
from irm_desktop.ui.pages.inbox_values import scale_of, shown_value
from irm_desktop.ui.pages.inbox_words import (
    CONFLICT,
    STATES,
    flags_of,
    icon_of,
    kind_word,
    names,
    said,
    word,
)
from irm_desktop.ui.widgets.diff_text import DiffText
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import Proposal, ReviewItem


class ReviewArea(QScrollArea):
    """A field for a comment, then open items, then the answered ones; each leads to the inbox."""

    request_page = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Review of the commitment"))
        self._inside = QWidget(self)
        ground(self._inside, context.theme, "surface")
        outer = QVBoxLayout(self._inside)
        pad = context.theme.px(16)
        outer.setContentsMargins(pad, context.theme.px(10), pad, pad)
        outer.setSpacing(context.theme.px(8))
        self.comment = CommentBox(context, self._inside)
        self.comment.written.connect(self._comment)
        outer.addWidget(self.comment)
        self._column = QVBoxLayout()
        self._column.setSpacing(context.theme.px(8))
        outer.addLayout(self._column, 1)
        self.setWidget(self._inside)
        self._commitment: Commitment | None = None
        self.items: tuple[ReviewItem, ...] = ()

    def show_commitment(self, commitment: Commitment) -> None:
        """All items about the commitment and its milestones."""
        emptied(self._column)
        self._commitment = commitment
        self.comment.show_subject(commitment.id)
        self.items = self._context.open_workspace.items_about(commitment.id)
        opened = [one for one in self.items if one.state == OPEN]
        others = [one for one in self.items if one.state != OPEN]
        self._group(self.tr("Open"), opened)
        self._group(self.tr("Answered"), others)
        if not self.items:
            self._add(self.tr("No reviewer said anything"), "strong", "text")
            told = self.tr("What comes back about this commitment stands here, with your answers.")
            self._add(told, "base", "text2")
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)
        set_reading_order(self._inside)

    def _comment(self, text: str) -> None:
        """Keep what was written; it stays in its field where it cannot be."""
        commitment, language = self._commitment, self._context.language
        if commitment is None:
            return
        done = self._context.operations.add(
            lambda workspace: workspace.comment(
                "commitment", commitment.id, text, language=language
            ),
            self.tr("Comment on commitment {number}").format(number=commitment.number),
        )
        if done:
            self.comment.sent()

    def _add(self, text: str, role: str, color: str) -> None:
        made = label(text, self._context.theme, role, color, self._inside, wrap=True)
        self._column.addWidget(made)

    def _group(self, head: str, items: Sequence[ReviewItem]) -> None:
        if items:
            self._add(f"{head}  {len(items)}", "secondary_strong", "text2")
        for one in items:
            self._column.addWidget(self._card(one))

    def _card(self, item: ReviewItem) -> Card:
        theme = self._context.theme
        card = Card(theme, self._inside, padding=8)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(Icon(icon_of(item), theme, parent=card), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(item.label, theme, "strong", parent=card, wrap=True), 1)
        state = label(word(STATES, item.state), theme, "secondary", "text2", card)
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        go = button(self.tr("In the inbox"), theme, "link", "", card)
        go.setAccessibleName(f"{go.text()}: {item.label}")
        go.clicked.connect(lambda: self.request_page.emit("inbox", item.key))
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(row)
        conflict = said(CONFLICT) if item.conflicts and item.state == OPEN else ""
        parts = (kind_word(item), ", ".join(names(item.all_voices)), conflict, *flags_of(item))
        self._line(card, " · ".join(filter(None, parts)), "text2")
        for one in item.proposals:
            self._proposal(card, item, one)
        for entry in item.thread:
            when = day_words(entry.at, self._context.language)
            who = ", ".join(filter(None, (entry.author, when)))
            self._line(card, ": ".join(filter(None, (who, entry.text))))
        if not item.proposals and not item.thread and item.text:
            self._line(card, item.text)
        self._answer(card, item)
        return card

    def _line(self, card: Card, text: str, color: str = "text") -> QLabel:
        made = label(text, self._context.theme, "secondary", color, card, wrap=True)
        made.setLayoutDirection(layout_direction(text))
        card.body.addWidget(made)
        return made

    def _proposal(self, card: Card, item: ReviewItem, proposal: Proposal) -> None:
        """What was wanted: a text with its changes, a value by its word."""
        asked = scale_of(self._context.open_workspace, item)
        if item.kind == "value":
            shown = [
                shown_value(asked, one, self._context.language) or self.tr("empty")
                for one in (item.base, proposal.theirs)
            ]
            self._line(card, " → ".join(shown))
            return
        text = DiffText(self._context.theme, card)
        pieces = words(item.base, proposal.theirs)
        text.show_pieces(pieces, name=item.label, whole=False)
        card.body.addWidget(text)

    def _answer(self, card: Card, item: ReviewItem) -> None:
        """What was decided, by whom, with the reply."""
        answer = item.answer
        if answer is None:
            return
        when = day_words(answer.at, self._context.language)
        who = ", ".join(filter(None, (answer.by, when)))
        told = self.tr("{answer}: {who}").format(answer=word(STATES, answer.action), who=who)
        if answer.reply:
            told += "\n" + self.tr("Reply: {text}").format(text=answer.reply)
        self._line(card, told)
