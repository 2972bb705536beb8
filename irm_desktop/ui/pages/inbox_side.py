"""Beside an item: the comments with the words they are about, and what taking it changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Card
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import day_words
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.pages.inbox_values import Effect, has_star
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.derived_strip import StarMark
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator
    from irm_desktop.domain.review_records import ReviewItem, ThreadEntry


QUOTED = 160  # characters of the words that a comment is about; its tooltip has them all


class InboxSide(QWidget):
    """The thread of a comment, or the comments on the same field; then what follows."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        theme, px = context.theme, context.theme.px
        ground(self, theme, "sunken")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(16), px(12), px(16), px(12))
        outer.setSpacing(px(8))
        self.head = label(self.tr("Comment"), theme, "secondary_strong", "text2", self)
        outer.addWidget(self.head)
        self._thread = QVBoxLayout()
        self._thread.setSpacing(px(8))
        outer.addLayout(self._thread)
        self.effects_head = label(
            self.tr("Changes what follows"), theme, "secondary_strong", "text2", self
        )
        outer.addSpacing(px(4))
        outer.addWidget(self.effects_head)
        self._effects = QVBoxLayout()
        self._effects.setSpacing(px(6))
        outer.addLayout(self._effects)
        outer.addStretch(1)
        note = self.tr("Undo any answer with Ctrl Z. The returned file is never changed.")
        outer.addWidget(label(note, theme, "secondary", "text2", self, wrap=True))

    def show_threads(self, item: ReviewItem, comments: Sequence[ReviewItem]) -> None:
        """The item's own thread, or those of the comments about the same field."""
        emptied(self._thread)
        listed = [item] if item.kind == "comment" else list(comments)
        for one in listed:
            if one.quote:
                self._thread.addWidget(self._quote(one.quote))
            for entry in one.thread:
                self._thread.addWidget(self._entry(entry.author, self._when(entry), entry.text))
        answer = item.answer
        if answer is not None and answer.reply and not _is_said(answer.reply, item):
            card = self._entry(self.tr("You"), self.tr("not sent yet"), answer.reply)
            self._thread.addWidget(card)
        self.head.setVisible(self._thread.count() > 0)
        self.head.setText(self.tr("Comments") if len(listed) > 1 else self.tr("Comment"))

    def _when(self, entry: ThreadEntry) -> str:
        return day_words(entry.at, self._context.language)

    def _quote(self, words: str) -> QWidget:
        line = words if len(words) <= QUOTED else words[: QUOTED - 1].rstrip() + "…"
        made = label(f"“{line}”", self._context.theme, "secondary", "text2", self, wrap=True)
        made.setToolTip(words)
        made.setLayoutDirection(layout_direction(words))
        return made

    def _entry(self, author: str, when: str, text: str) -> Card:
        theme = self._context.theme
        card = Card(theme, self, padding=6)
        row = QHBoxLayout()
        row.addWidget(label(author, theme, "secondary_strong", parent=card, wrap=True), 1)
        row.addWidget(label(when, theme, "secondary", "text2", card))
        card.body.setSpacing(theme.px(2))
        card.body.addLayout(row)
        words = label(text, theme, "secondary", parent=card, wrap=True)
        words.setLayoutDirection(layout_direction(text))
        words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        words.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        card.body.addWidget(words)
        return card

    def show_effects(
        self, asked: Indicator | None, before: str, after: str, found: Sequence[Effect]
    ) -> None:
        """The grade before and after, and the derived values that hang on it."""
        emptied(self._effects)
        self.effects_head.setVisible(asked is not None)
        if asked is None:
            return
        chip, language = ChipLabel(self._context.theme, self), self._context.language
        chip.show_value(asked.scale, after or None, asked.label(language), language)
        was = asked.scale.by_id.get(before)
        said = self.tr("stays")
        if before != after:
            name = was.label(language) if was is not None else self.tr("not rated")
            said = self.tr("was {grade}").format(grade=name)
        self._effects.addWidget(self._line(chip, said))
        for one in found:
            self._effects.addWidget(self._effect(one))

    def _effect(self, effect: Effect) -> QWidget:
        if not effect.kind:
            return self._line(None, effect.after.sentence)
        star = StarMark(self._context.theme, self)
        star.kind = effect.kind
        said = {
            (False, False): self.tr("still no star"),
            (True, True): self.tr("still a star"),
            (False, True): self.tr("becomes starred"),
            (True, False): self.tr("loses its star"),
        }[has_star(effect)]
        line = self._line(star, said)
        line.setToolTip(effect.after.sentence)
        star.setAccessibleName(f"{said}. {effect.after.sentence}")
        return line

    def _line(self, mark: QWidget | None, text: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._context.theme.px(8))
        if mark is not None:
            row.addWidget(mark)
        row.addWidget(label(text, self._context.theme, "secondary", parent=line, wrap=True), 1)
        return line


def _is_said(reply: str, item: ReviewItem) -> bool:
    """Whether the reply went out with a copy already and stands in the thread."""
    return any(entry.own and entry.text == reply for entry in item.thread)


def in_area(side: InboxSide, context: Context, parent: QWidget) -> QScrollArea:
    """The pane that scrolls it."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(side)
    ground(area.viewport(), context.theme, "sunken")
    return area
