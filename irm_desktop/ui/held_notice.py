"""A workspace that is open for reading: who has it open, and trying again to write."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject

from irm_desktop.domain.safety_records import Holder
from irm_desktop.errors import UserError
from irm_desktop.ui.backup_words import when_words
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.widgets.notice_bar import Notice
from irm_desktop.ui.workspace_commands import WorkspaceCommands

ID = "held"
_FOR_READING = {"locked", "read-only"}  # refusals after which a file can still be read


class HeldNotice(QObject):
    """Opens for reading what another has open, and says whose it is."""

    def __init__(
        self, context: Context, workspaces: WorkspaceCommands, notices: Notices, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._workspaces, self._notices = context, workspaces, notices
        self._why: UserError | None = None  # why it is open for reading
        workspaces.refusals.append(self.refused)
        context.signals.workspace_closed.connect(self._forget)

    def _forget(self) -> None:
        self._why = None

    def refused(self, path: Path, error: UserError) -> bool:
        """Whether the file is opened for reading instead."""
        attempt, workspace = self._workspaces.attempt, self._context.workspace
        if attempt is not None and attempt.path != path:
            attempt = None
        if error.code not in _FOR_READING or (attempt is not None and attempt.read_only):
            return False
        self._why = error
        if workspace is not None and workspace.path == path:
            self.tell()  # it is open for reading, and still held
            self._context.signals.said.emit(self.tr("It is still open elsewhere."))
            return True
        key, then = (attempt.key, attempt.then) if attempt is not None else (None, None)
        self._workspaces.open_path(path, key=key, read_only=True, then=then)
        return True

    def tell(self) -> None:
        """Say in a bar that nothing can be changed, and why."""
        workspace = self._context.workspace
        if workspace is None or not workspace.read_only:
            self._why = None
            self._notices.take(ID)
            return
        acts = ((self.tr("Try again"), self.try_again),)
        self._notices.say(Notice(ID, "warning", self._said(), acts))

    def _said(self) -> str:
        error = self._why
        if error is not None and error.code == "locked":
            return self.tr(
                "{who} It is open here for reading only; nothing can be changed."
            ).format(who=self._who(getattr(error, "holder", None)))
        if error is not None:
            return self.tr(
                "This workspace is open for reading only: its file or its folder is "
                "write-protected. To work on it, copy it to a folder of yours."
            )
        return self.tr("This workspace is open for reading only; nothing can be changed.")

    def _who(self, holder: Holder | None) -> str:
        if holder is None:
            return self.tr("Another program has this workspace open.")
        said = self.tr("{name} has this workspace open on {computer}, since {when}.")
        if holder.here:
            said = self.tr(
                "Another window on this computer has this workspace open ({name}), since {when}."
            )
        return said.format(
            name=isolated(holder.actor), computer=isolated(holder.host), when=self._when(holder)
        )

    def _when(self, holder: Holder) -> str:
        try:
            return when_words(datetime.fromisoformat(holder.since), self._context.language)
        except ValueError:
            return holder.since

    def try_again(self) -> None:
        """Open it for writing, in place of the one that is open for reading."""
        workspace, services = self._context.workspace, self._context.services
        if workspace is not None and workspace.read_only and services is not None:
            key = services.safety.key_of(workspace)
            self._workspaces.open_path(workspace.path, key=key)
