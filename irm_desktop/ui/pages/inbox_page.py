"""What came back from review: the queue, each item with what was sent, theirs and ours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from irm_desktop.domain.review_records import OPEN
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.inbox_answer import Decision
from irm_desktop.ui.pages.inbox_detail import InboxDetail
from irm_desktop.ui.pages.inbox_groups import ALL, grouped, reviewers, shown
from irm_desktop.ui.pages.inbox_head import InboxHead
from irm_desktop.ui.pages.inbox_list import InboxList
from irm_desktop.ui.pages.inbox_news import InboxNews
from irm_desktop.ui.pages.inbox_places import field_place
from irm_desktop.ui.pages.inbox_reading import InboxReading, Queue
from irm_desktop.ui.pages.inbox_row import InboxRow
from irm_desktop.ui.pages.inbox_side import InboxSide, in_area
from irm_desktop.ui.pages.inbox_values import effects, instrument_of
from irm_desktop.ui.pages.inbox_words import STATES, word
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.widgets.labels import ground, hairline

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.review_outcome import Outcome
    from irm_desktop.domain.review_records import ReviewItem

LIST, SIDE = 296, 236  # widths of the outer panes, logical pixels at 100 %
BESIDE = 880  # width of the page from which the comments stand beside the item


class InboxPage(Page):
    """`request_read` asks for a file; `chosen` tells whether there is an item to be answered."""

    request_read = Signal()
    chosen = Signal(bool)
    shown = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        ground(self, theme, "surface")
        self.queue = Queue()
        self._wanted_key = ""
        self.reading = InboxReading(context, self)
        self.head = InboxHead(theme, self)
        self.news = InboxNews(theme, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list = InboxList(theme, self.splitter)
        self.list.setItemDelegate(InboxRow(theme, self.list))
        self.list.setMinimumWidth(theme.px(200))
        self.detail = InboxDetail(context, self.splitter)
        self.side = InboxSide(context, self)
        self.side_area = in_area(self.side, context, self.splitter)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([theme.px(LIST), theme.px(638), theme.px(SIDE)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(hairline(theme, self))
        column.addWidget(self.news)
        column.addWidget(self.splitter, 1)
        self._connect()

    def _connect(self) -> None:
        self.head.filtered.connect(self._fill)
        self.head.request_read.connect(self.request_read)
        self.head.request_take_all.connect(self.take_all)
        self.list.chosen.connect(self._chosen)
        self.list.asked.connect(self.detail.answer)
        self.list.request_edit.connect(self.detail.focus_first)
        self.detail.answered.connect(self._answer)
        self.detail.request_show.connect(self.show_field)
        self.detail.grade_changed.connect(self._show_effects)
        self.detail.left.connect(self.focus_first)
        self.reading.read.connect(self._read)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        self.detail.keep()
        self.reading.open_plan(plan_id or "")

    def show_argument(self, argument: object) -> None:
        """Show the item with this key, as soon as the queue is read anew."""
        self._wanted_key = str(argument)
        self.reading.renew()

    def refresh(self, change: Change) -> None:
        self.reading.renew()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.single_keys = bool(self.context.settings.get("single_keys"))
        self.reading.renew()
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()
        self.shown.emit(False)
        self.chosen.emit(False)

    def flush(self) -> None:
        """What is typed here is not written before one answers; it is kept."""
        self.detail.keep()

    def panes(self) -> list[QWidget]:
        return [self.list, self.detail]

    def focus_first(self) -> None:
        (self.list if self.queue.items else self.head.read).setFocus()

    def next_indicator(self) -> None:
        """Ctrl+Enter: take the result from wherever one is in the item."""
        self.detail.take()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._fit()

    def _fit(self) -> None:
        """In a narrow window what stands beside the item goes under it."""
        beside = self._is_wide
        if beside == (self.side_area.widget() is self.side):
            return
        if beside:
            self.side_area.setWidget(self.side)
        else:
            self.side_area.takeWidget()
            self.detail.add_below(self.side)
            self.side.show()
        self.side_area.setVisible(beside and self.detail.item is not None)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= self.context.theme.px(BESIDE)

    # Showing

    def _read(self, queue: Queue) -> None:
        self.queue = queue
        workspace = self.context.workspace
        plan = None
        if workspace is not None and queue.plan_id:
            plan = workspace.plan(queue.plan_id)
        name = ""
        if plan is not None:
            said = self.tr("{member}, plan {number}")
            name = said.format(member=self.context.names.of_plan(plan), number=plan.number)
        self.head.offer(reviewers(queue.items))
        self.head.show_items(queue.items, queue.takeable, name)
        waited = self.head.read.hasFocus() and self.list.isHidden()
        self.list.setVisible(bool(queue.items))
        if waited and queue.items:
            self.list.setFocus()  # one came for what is read only now
        self.head.read.setEnabled(workspace is not None and not workspace.read_only)
        self.list.inbox.labels = queue.labels
        self._fill()
        self._go_to_wanted()

    def _fill(self) -> None:
        queue = self.queue
        items = shown(queue.items, self.head.wanted, self.head.reviewer)
        groups = grouped(items, queue.returned, queue.sents, self.context.language)
        self.list.show_heads(groups)

    def _go_to_wanted(self) -> None:
        key = self._wanted_key
        if not key or all(one.key != key for one in self.queue.items):
            return
        self._wanted_key = ""
        if self.list.listed.row_of(key) < 0:
            self.head.show_wanted(ALL)
            self._fill()
        self.list.choose(self.list.listed.row_of(key))

    def _chosen(self, item: ReviewItem | None) -> None:
        self.chosen.emit(item is not None)
        self.side.setVisible(item is not None)
        self.side_area.setVisible(item is not None and self._is_wide)
        if item is None:
            self.detail.show_none(*self._nothing())
            return
        if self._is_writing_elsewhere(item):
            return
        sent = next((one for one in self.queue.sents if one.id == item.sent_id), None)
        self.side.show_threads(item, self.queue.comments_on(item))
        self.detail.show_item(item, sent)

    def _is_writing_elsewhere(self, item: ReviewItem) -> bool:
        """Whether the same item is read anew while somebody writes in it."""
        now, focused = self.detail.item, QApplication.focusWidget()
        if now is None or now.key != item.key or focused is None:
            return False
        return self.detail.isAncestorOf(focused) and now.state == item.state

    def _nothing(self) -> tuple[str, str]:
        """Title and sentence where there is no item."""
        if not self.queue.returned and not self.queue.items:
            return self.tr("Nothing has come back yet"), self.tr(
                "Drop the Word files and workbooks that reviewers sent back anywhere on the "
                "window, or read them with the button above. Nothing is applied before you "
                "take it."
            )
        if not self.queue.items:
            return self.tr("Nothing was changed in what came back"), ""
        if self.head.wanted == OPEN and not self.head.reviewer:
            return self.tr("Everything is answered"), self.tr(
                "The replies go back with the next review copy."
            )
        return self.tr("Nothing to show"), self.tr("Choose another state or reviewer above.")

    def _show_effects(self, grade: str) -> None:
        """What follows from the grade that the result gives now, else from the one there is."""
        item, workspace = self.detail.item, self.context.workspace
        if item is None or workspace is None or item.subject_kind != "commitment":
            self.side.show_effects(None, "", "", ())
            return
        instrument = instrument_of(workspace, item)
        indicator = instrument.indicator_by_id.get(item.indicator)
        if indicator is None or indicator.scale.kind != "choice":
            self.side.show_effects(None, "", "", ())
            return
        ratings = workspace.ratings(item.subject)
        values = {name: one.value for name, one in ratings.items()}
        before = values.get(item.indicator) or ""
        after = grade or before
        changed = {item.indicator: after}
        found = effects(instrument, values, changed, self.context.language)
        self.side.show_effects(indicator, before, after, found)

    def tell(self, outcomes: Sequence[Outcome]) -> None:
        """What became of files that were just read."""
        workspace = self.context.workspace
        self.news.show_outcomes(outcomes, workspace.sent() if workspace is not None else ())

    # What a person does here

    def _answer(self, decision: Decision) -> None:
        """Write the answer; the next item is shown at once."""
        key = decision.key
        plan_id, item = self.queue.plan_id, self.detail.item
        told = word(STATES, decision.action)
        said = f"{item.label}: {told[:1].lower()}{told[1:]}" if item is not None else told
        done = self.context.operations.add(
            lambda workspace: workspace.answer(
                plan_id,
                key,
                decision.action,
                result=decision.result,
                reply=decision.reply,
                proposal=decision.proposal,
                reason=decision.reason,
            ),
            said,
        )
        if done:
            self.detail.kept.pop(key, None)
            self.detail.item = None
            self.focus_first()

    def take_all(self) -> None:
        """Everything that touches nothing of ours, as one operation."""
        plan_id = self.queue.plan_id
        said = self.tr("%n changes from review taken", "", self.queue.takeable)
        if self.context.operations.add(lambda workspace: workspace.take_all(plan_id), said):
            self.focus_first()

    def show_field(self) -> None:
        """The form of the field that the item is about."""
        item = self.detail.item
        if item is None:
            return
        place = field_place(self.context.open_workspace, item)
        if place is None:
            self.context.signals.said.emit(self.tr("This was deleted. The inbox keeps the words."))
        elif place.commitment_id:
            self.request_commitment.emit(place.commitment_id, item.indicator)
        else:
            self.request_page.emit(place.page, place.argument)
