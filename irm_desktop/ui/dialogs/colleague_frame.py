"""What the dialogs about colleagues share: asking in the worker, and saying what was refused."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from irm_desktop.errors import UserError
from irm_desktop.ui.colleague_words import own_name
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame

T = TypeVar("T")


class ColleagueFrame(Frame):
    """`changed` tells that the list of colleagues is another."""

    changed = Signal()

    def __init__(self, title: str, act: str, context: Context, parent: QWidget | None) -> None:
        super().__init__(title, act, context.theme, parent)
        self.context = context
        self.actor = own_name(context)

    def do(
        self,
        work: Callable[[Any], T],
        done: Callable[[T], Any],
        failed: Callable[[UserError], None] | None = None,
    ) -> None:
        """In the worker, then `done` with what came of it; a refusal is said in the dialog, or to
        `failed`. Any: the door `colleague_services.ColleagueDoor`, which is not imported here;
        and what `done` gives back, which is not looked at."""
        services = self.context.services
        if services is None:
            return

        def wrong(error: BaseException) -> None:
            if not isinstance(error, UserError):
                raise error
            (failed or self.refused)(error)

        self.context.tasks.run(lambda _task: work(services.sync.people), done, wrong, asker=self)

    def refused(self, error: UserError) -> None:
        """Say why not."""
        self.say(error.message)
