"""Reads the inbox of the open plan in the worker: merging hundreds of texts takes a moment."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from irm_desktop.domain.review_alone import going_by_themselves
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import Returned, ReviewItem, Sent
    from irm_desktop.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Queue:
    """All that came back for a plan. `labels` are the words of grades by indicator and value,
    `takeable` counts what conflicts with nothing."""

    plan_id: str = ""
    items: tuple[ReviewItem, ...] = ()
    returned: tuple[Returned, ...] = ()
    sents: tuple[Sent, ...] = ()
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict)
    takeable: int = 0

    def comments_on(self, item: ReviewItem) -> list[ReviewItem]:
        """The comments about the same field."""
        return [
            one
            for one in self.items
            if one.kind == "comment" and one.record and _field(one) == _field(item)
        ]


def _field(item: ReviewItem) -> tuple[str, str]:
    return item.record, item.field


class InboxReading(QObject):
    """`read` carries the Queue of the plan that is open."""

    read = Signal(object)

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._plan_id = ""
        self._ticket = 0  # of the reading asked for last; those before it are not shown
        self._asked: Task | None = None

    def open_plan(self, plan_id: str) -> None:
        """Read this plan; an empty queue at once where it is another."""
        if plan_id != self._plan_id:
            self._plan_id = plan_id
            self.read.emit(Queue(plan_id))
        self.renew()

    def renew(self) -> None:
        """Read again. A reading that waits still, as where a page is shown and told its plan, is
        not done at all."""
        self._ticket += 1
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        workspace = self._context.workspace
        if workspace is None or not self._plan_id:
            return
        ticket, plan_id, language = self._ticket, self._plan_id, self._context.language

        def show(queue: Queue) -> None:
            if ticket == self._ticket and workspace is self._context.workspace:
                self._asked = None
                self.read.emit(queue)

        self._asked = self._context.tasks.run(
            lambda _task: read_queue(workspace, plan_id, language),
            show,
            self._failed,
            asker=self,
        )

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, (UserError, Cancelled)):
            raise error


def read_queue(workspace: Workspace, plan_id: str, language: str) -> Queue:
    """For the worker."""
    items = workspace.inbox(plan_id)
    return Queue(
        plan_id,
        items,
        workspace.returned(plan_id),
        workspace.sent(plan_id),
        dict(_labels(workspace, plan_id, language)),
        len(going_by_themselves(items)),
    )


def _labels(
    workspace: Workspace, plan_id: str, language: str
) -> Iterator[tuple[tuple[str, str], str]]:
    """The words of all grades that the plan's instrument asks for."""
    instrument = workspace.library.by_id[workspace.plan(plan_id).instrument]
    for indicator in instrument.indicators:
        for value in indicator.scale.values:
            yield (indicator.id, value.id), value.label(language)
