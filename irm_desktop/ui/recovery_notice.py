"""After an unclean end: what was found when the workspace was opened, and what was done."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.domain.safety_records import Recovery
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.notices import Notices
from irm_desktop.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from irm_desktop.ui.dialogs.recovery import RecoveryDialog

ID = "recovery"


class RecoveryNotice(QObject):
    """One bar, which can be put away; what was found is in a dialog."""

    def __init__(self, context: Context, window: MainWindow, notices: Notices) -> None:
        super().__init__(window)
        self._context, self._window, self._notices = context, window, notices
        self.recovery: Recovery | None = None
        self._crashed = True

    def tell(self, recovery: Recovery | None, *, crashed: bool = True) -> None:
        """Nothing where the file was closed as it should be. Not `crashed`: it was repaired because
        it did not open, which says nothing of how it was closed."""
        self.recovery, self._crashed = recovery, crashed
        if recovery is None:
            self._notices.take(ID)
            return
        sound = not recovery.findings and not recovery.repaired and not recovery.missing
        acts = () if sound else ((self.tr("What was found …"), self.show),)
        kind = "info" if sound else "error" if recovery.missing else "warning"
        self._notices.say(Notice(ID, kind, self.sentence(recovery), acts, closes=True))

    def sentence(self, recovery: Recovery) -> str:
        """What happened and what it means, in the words of the window."""
        said = [self._ended(recovery)] if self._crashed else []
        if recovery.missing:
            said.append(
                self.tr("%n changes could not be saved from the damage.", "", recovery.missing)
            )
        elif recovery.repaired:
            said.append(self.tr("The file was damaged and is repaired; nothing is missing."))
        elif recovery.findings:
            said.append(self.tr("The check found %n problems.", "", len(recovery.findings)))
        else:
            said.append(self.tr("Nothing is missing."))
        if recovery.last:
            last = self.tr("The last change was “{what}”.").format(what=recovery.last)
            said.append(last)
        return " ".join(said)

    def _ended(self, recovery: Recovery) -> str:
        if not recovery.last_at:
            return self.tr("The program was closed without warning.")
        when = moment_words(recovery.last_at, self._context.language)
        return self.tr("The program was closed without warning after {when}.").format(when=when)

    def show(self) -> None:
        """All that was found."""
        if self.recovery is not None:
            module = importlib.import_module("irm_desktop.ui.dialogs.recovery")
            dialog: RecoveryDialog = module.RecoveryDialog(
                self._context, self.recovery, self.sentence(self.recovery), self._window
            )
            dialog.open()
