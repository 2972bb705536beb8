"""The chosen item: sent, theirs and ours, what becomes of it, the reply, and the answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.merge import merge_all
from irm_desktop.ui.cards import button
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.inbox_answer import NotYet, Typed, decide, has_result, offered, taking
from irm_desktop.ui.pages.inbox_conflicts import ConflictChoices
from irm_desktop.ui.pages.inbox_foot import InboxFoot
from irm_desktop.ui.pages.inbox_notes import ItemNotes
from irm_desktop.ui.pages.inbox_result import CaptionedEdit, ResultField
from irm_desktop.ui.pages.inbox_values import scale_of
from irm_desktop.ui.pages.inbox_versions import Versions
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator
    from irm_desktop.domain.review_records import ReviewItem, Sent


class InboxDetail(QWidget):
    """`answered` carries a Decision. What is typed is kept for each item until it is answered."""

    answered = Signal(object)
    request_show = Signal()
    grade_changed = Signal(str)  # the grade that would be taken now; empty where it is none
    left = Signal()  # back to the list

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.item: ReviewItem | None = None
        self.asked: Indicator | None = None
        self.kept: dict[str, Typed] = {}
        self._proposal = -1
        self._made = False  # whether a person made the result, or chose it
        self._wanted = "take"  # the answer that Ctrl+Enter gives
        ground(self, context.theme, "surface")
        self.setMinimumWidth(context.theme.px(260))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._make_inside())
        self.foot = InboxFoot(context.theme, self)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self._connect()
        self.show_none(self.tr("Nothing has come back yet"), "")

    def _make_inside(self) -> QWidget:
        theme, px = self._context.theme, self._context.theme.px
        inside = QWidget(self.area)
        ground(inside, theme, "surface")
        ground(self.area.viewport(), theme, "surface")
        head = QHBoxLayout()
        self.title = label("", theme, "panel_title", parent=inside, wrap=True)
        self.show_field = button(self.tr("Show in the form"), theme, "link", "", inside)
        head.addWidget(self.title, 1)
        head.addWidget(self.show_field, 0, Qt.AlignmentFlag.AlignTop)
        self.notes = ItemNotes(self._context, inside)
        self.versions = Versions(self._context, inside)
        self.conflicts = ConflictChoices(theme, inside)
        self.result = ResultField(theme, self._context.language, inside)
        reason = self.tr("Reason of the rating, as it is changed")
        self.reason = CaptionedEdit(reason, theme, inside)
        same = self.tr("Start from the reason there is")
        self.same_reason = button(same, theme, "link", "", inside)
        self.reply = CaptionedEdit("", theme, inside)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(px(20), px(12), px(20), px(14))
        self._column.setSpacing(px(8))
        self._column.addLayout(head)
        for one in (
            self.notes, self.versions, self.conflicts, self.result, self.reason, self.reply,
        ):  # fmt: skip
            self._column.addWidget(one)
            if one is self.reason:
                self._column.addWidget(self.same_reason, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addStretch(1)
        return inside

    def _connect(self) -> None:
        self.show_field.clicked.connect(self.request_show)
        self.same_reason.clicked.connect(self._start_reason)
        self.versions.picked.connect(self._picked)
        self.conflicts.changed.connect(self._chose_words)
        self.result.changed.connect(self._edited)
        self.foot.asked.connect(self.answer)
        for one in (self.result.edit, self.reason.edit, self.reply.edit):
            one.accepted.connect(self.take)
            one.escaped.connect(self.left)

    def add_below(self, side: QWidget) -> None:
        """What stands beside it in a wide window."""
        self._column.insertWidget(self._column.count() - 1, side)

    # Showing

    def show_none(self, title: str, sentence: str) -> None:
        """Nothing is chosen."""
        self.keep()
        self.item = None
        self.title.setText(title)
        self.notes.show_sentence(sentence)
        for one in self._parts():
            one.hide()

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            self.versions, self.conflicts, self.result, self.reason, self.same_reason, self.reply,
            self.foot, self.show_field,
        )  # fmt: skip

    def show_item(self, item: ReviewItem, sent: Sent | None) -> None:
        """Show an item, with what was typed for it before."""
        if item == self.item:
            return
        self.keep()
        same = self.item is not None and self.item.key == item.key
        self.item = item
        typed = self._typed_before(item)
        self._proposal = typed.proposal if typed.proposal < len(item.proposals) else -1
        self._made = typed.result is not None
        self.asked = scale_of(self._context.open_workspace, item)
        self.title.setText(item.label)
        self.notes.show_item(item)
        self.versions.setVisible(bool(item.proposals) or has_result(item))
        if not self.versions.isHidden():
            self.versions.show_item(item, sent, self.asked, self._proposal)
        self._show_result(item, typed)
        caption = self.tr("Reply, goes back with the next copy")
        if item.kind == "comment":
            caption = self.tr("Reply, goes back as an answer to the comment")
        self.reply.set_caption(caption)
        self.reply.edit.show_text(typed.reply)
        self.reply.show()
        self.show_field.setVisible(bool(item.subject))
        self.foot.show()
        self._tell_result()
        self._tell_grade()
        if not same:
            self.area.verticalScrollBar().setValue(0)
        set_reading_order(self.area)

    def _typed_before(self, item: ReviewItem) -> Typed:
        """What was typed just now, or kept for later."""
        if item.key in self.kept:
            return self.kept[item.key]
        answer = item.answer
        if answer is None or answer.action != "later":
            return Typed()
        return Typed(answer.result or None, answer.reply)

    def _show_result(self, item: ReviewItem, typed: Typed) -> None:
        there = has_result(item)
        self.result.setVisible(there)
        self.conflicts.hide()
        self.reason.setVisible(there and self.asked is not None)
        self.reason.edit.show_text(typed.reason)
        self.same_reason.setVisible(not self.reason.isHidden() and bool(self._stored_reason()))
        if not there:
            return
        text = offered(item)
        if self.asked is not None:
            value = "" if item.conflicts else text
            keys = bool(self._context.settings.get("single_keys"))
            self.result.show_grade(self.asked, value, typed.result, keys)
            return
        self.result.show_text(text, typed.result)
        if item.conflicts and item.kind != "value" and typed.result is None:
            wanted = [one.theirs for one in item.proposals]
            self.conflicts.show_parts(merge_all(item.base, item.ours, wanted).parts)

    def _stored_reason(self) -> str:
        """The reason of the rating as it stands now."""
        if self.item is None:
            return ""
        rating = self._context.open_workspace.ratings(self.item.subject).get(self.item.indicator)
        return rating.reason if rating is not None else ""

    def _start_reason(self) -> None:
        self.reason.edit.show_text(self._stored_reason())
        self.reason.edit.setFocus()

    def _edited(self) -> None:
        """A person typed another text, or chose another grade."""
        self._made = True
        self._tell_result()
        if self.asked is not None:
            self._tell_grade()

    def _tell_grade(self) -> None:
        """What hangs on a grade is told anew: not with every letter of a text."""
        asks = self.asked is not None and not self.result.isHidden()
        self.grade_changed.emit(self.result.text if asks else "")

    def _tell_result(self) -> None:
        """Say how the result came about, and what taking it is called now."""
        item = self.item
        if item is None:
            return
        there = has_result(item)
        own = there and self._made and self.result.text != offered(item)
        wanted = [one.theirs for one in item.proposals]
        edited = own and self.result.text not in wanted
        self.result.note.setText(self.notes.about_result(item, made=own, edited=edited))
        take = self.tr("Take the result")
        if edited:
            take = self.tr("Take as edited")
        elif taking(item) == "delete":
            take = self.tr("Take: delete it")
        elif taking(item) == "add":
            take = self.tr("Take: add it")
        elif not there or not wanted:
            take = self.tr("Taken up")
        self._wanted = "take"
        self.foot.show_for(take=take, theirs=there and bool(wanted))

    # What a person does here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list from a grade or a choice, as it does from a text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _picked(self, place: int) -> None:
        """A proposal among several: it becomes the result, which can still be edited."""
        if self.item is None:
            return
        self._proposal = place
        self.conflicts.hide()
        self.result.replace(self.item.proposals[place].theirs)
        self._edited()

    def _chose_words(self) -> None:
        """The result follows what is chosen; it is made when every place is chosen."""
        self.result.replace(self.conflicts.text)
        self._made = self.conflicts.open_places == 0
        self._tell_result()

    def typed(self) -> Typed:
        """What is typed now; the result only where a person made or chose it."""
        open_places = 0 if self.conflicts.isHidden() else self.conflicts.open_places
        result = self.result.text if self._made else None
        return Typed(result, self.reply.text, self.reason.text, self._proposal, open_places)

    def keep(self) -> None:
        """Keep what was typed for the item until one comes back to it."""
        if self.item is None:
            return
        typed = self.typed()
        if typed.result is not None or typed.reply or typed.reason:
            self.kept[self.item.key] = typed
        else:
            self.kept.pop(self.item.key, None)

    def take(self) -> None:
        """Ctrl+Enter, wherever one writes; it ends the answer that wanted words first."""
        self.answer(self._wanted)

    def answer(self, how: str) -> None:
        """Give this answer, or say why it cannot be given yet."""
        if self.item is None:
            return
        found = decide(self.item, how, self.typed())
        if isinstance(found, NotYet):
            self.foot.say(found.sentence)
            if found.field:
                self._wanted = how
                self._go_to(found.field)
            return
        self.answered.emit(found)

    def _go_to(self, field: str) -> None:
        asking = field == "result" and not self.conflicts.isHidden()
        places: dict[str, Callable[[], object]] = {
            "result": self.conflicts.focus if asking else self.result.focus,
            "proposal": self.versions.focus,
            "reason": self.reason.edit.setFocus,
            "reply": self.reply.edit.setFocus,
        }
        places[field]()

    def focus_first(self) -> None:
        """Into the result; where there is none, into the reply."""
        self._wanted = "take"
        self._go_to("result" if self.item is not None and has_result(self.item) else "reply")
