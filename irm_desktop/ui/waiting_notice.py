"""That bundles were put aside here until what they follow arrives: a bar, and the way into them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import WaitingNote

ID = "waiting"
_NAMED = 3  # bundles that the bar names


class WaitingNotice(QObject):
    """The bar can be put away; it comes back with another bundle, and at the next opening."""

    def __init__(
        self,
        context: Context,
        notices: Notices,
        show: Callable[[Sequence[WaitingNote]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context, self._notices, self._show = context, notices, show
        self.found: tuple[WaitingNote, ...] = ()
        context.signals.workspace_opened.connect(self.renew)
        context.signals.workspace_closed.connect(self._forget)
        context.signals.changed.connect(self._changed)
        if context.workspace is not None:
            self.renew()

    def _forget(self) -> None:
        self.found = ()

    def _changed(self, _change: object) -> None:
        if self.found:  # a merge elsewhere may have taken them along
            self.renew()

    def renew(self) -> None:
        """Read which wait now."""
        workspace = self._context.workspace
        before, self.found = self.found, ()
        if workspace is not None:
            try:
                self.found = workspace.waiting_bundles()
            except UserError:  # what is wrong with the file is said elsewhere
                return
        if not self.found:
            self._notices.take(ID)
        elif self.found != before:
            acts = ((self.tr("Look into it …"), self._look),)
            self._notices.say(Notice(ID, "info", self._said(), acts, closes=True))

    def _said(self) -> str:
        known = [
            self.tr("{name} from {who}").format(name=isolated(one.name), who=isolated(one.source))
            if one.source
            else isolated(one.name)
            for one in self.found
        ]
        names = ", ".join(known[:_NAMED]) + (" …" if len(known) > _NAMED else "")
        said = self.tr("%n bundles wait until what they follow is here: {names}", "", len(known))
        return said.format(names=names)

    def _look(self) -> None:
        self._show(self.found)
