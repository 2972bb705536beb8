"""What one has to know of an item before one answers, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.domain.diff import words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.pages.inbox_words import (
    CONFLICT,
    STATES,
    about_word,
    flags_of,
    question_word,
    said,
    voice_word,
    word,
)
from irm_desktop.ui.widgets.diff_text import DiffText
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.labels import ink, label
from irm_desktop.ui.widgets.reason_field import Tag

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import Answer, ReviewItem


READING = 620  # width of a sentence that is read easily, logical pixels at 100 %


class Sentence(QLabel):
    """A wrapped label that is no wider than it may be, and as high as that width asks for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(min(width, self.maximumWidth()))


class ItemNotes(QWidget):
    """Tags (conflict, changed since …), what the item is, its words where it is no field, and the
    answer that was given."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        theme, px = context.theme, context.theme.px
        self._tags = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._tags.setSizePolicy(policy)
        self._flow = Flow(self._tags, px(6))
        self.sentence = Sentence(self)
        self.sentence.setFont(theme.font())
        ink(self.sentence, theme, "text2")
        self.sentence.setMaximumWidth(px(READING))
        self.who = label("", theme, "secondary", "text2", self, wrap=True)
        self.words = DiffText(theme, self)
        self.answer = label("", theme, "base", "text2", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        for one in (self._tags, self.sentence, self.who, self.words, self.answer):
            column.addWidget(one)

    def show_sentence(self, sentence: str) -> None:
        """A sentence alone, where no item is chosen."""
        for one in (self._tags, self.who, self.words, self.answer):
            one.hide()
        self._say(self.sentence, sentence)

    def _say(self, where: QLabel, text: str) -> None:
        where.setVisible(bool(text))
        where.setText(text)

    def show_item(self, item: ReviewItem) -> None:
        emptied(self._flow)
        tags = [*flags_of(item)]
        if item.conflicts:
            tags.insert(0, said(CONFLICT))
        for text in tags:
            tag = Tag(text, "warning", self._context.theme, self._tags)
            self._flow.addWidget(tag)
            tag.show()
        self._tags.setVisible(bool(tags))
        about = (about_word(item), question_word(item.question))
        self._say(self.sentence, " ".join(filter(None, about)))
        voices = () if item.proposals else item.all_voices
        who = dict.fromkeys(voice_word(one, self._context.language) for one in voices)
        self._say(self.who, "; ".join(who))
        self._show_words(item)
        self._say(self.answer, self._answered(item.answer) if item.answer is not None else "")

    def _show_words(self, item: ReviewItem) -> None:
        """The words of what is no field; of a text outside the fields with what was changed."""
        shown, name = item.text, self.tr("What was found")
        self.words.setVisible(bool(shown) and item.kind != "comment")
        if item.kind == "outside" and item.base:
            after = "" if shown == item.base else shown  # it is gone: its words are all there is
            self.words.show_pieces(words(item.base, after), name=name, whole=False)
        elif shown:
            self.words.show_text(shown, name=name)

    def _answered(self, answer: Answer) -> str:
        """What was decided before; what one answers now takes its place."""
        when = moment_words(answer.at, self._context.language)
        who = ", ".join(filter(None, (answer.by, when)))
        told = self.tr("{answer}: {who}").format(answer=word(STATES, answer.action), who=who)
        return f"{told}. {self.tr('What you answer now takes its place.')}"

    def about_result(self, item: ReviewItem, *, made: bool, edited: bool) -> str:
        """How the result came about; `made` by a person, who chose one or `edited` it."""
        if made:
            return self.tr("edited by you") if edited else self.tr("as it came back")
        if item.conflicts:
            return self.tr("not chosen yet")
        if not item.proposals:
            return self.tr("as it stands now; edit it where the comment asks for it")
        if item.edited_since or len(item.proposals) > 1:
            return self.tr("both sides combined")
        return self.tr("as it came back")
