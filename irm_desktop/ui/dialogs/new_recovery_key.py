"""The recovery key that is chosen in a dialog: that of the office, or one that is made here and
whose sheet is kept before the dialog goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.domain.recovery_sheet import recovery_sheet
from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import RecoveryKey
from irm_desktop.ui.dialogs.encrypt_ways import RecoveryChoice
from irm_desktop.ui.dialogs.recovery_sheet import RecoverySheetDialog
from irm_desktop.ui.dialogs.secret_frame import SecretFrame


class NewRecoveryKey:
    """`slots` are the ways in that there will be, `then` gets the public half. Another key is made
    each time, so that none is left over of a sheet that was thrown away."""

    def __init__(
        self,
        frame: SecretFrame,
        choice: RecoveryChoice,
        path: Path,
        workspace: str,
        slots: Callable[[str], Iterable[SlotInfo]],
        then: Callable[[str], None],
    ) -> None:
        self._frame, self._choice, self._path, self._workspace = frame, choice, path, workspace
        self._slots, self._then = slots, then

    def take(self) -> None:
        """The key that is chosen; says what is wrong with the choice."""
        problem = self._choice.problem()
        self._frame.say(problem)
        if problem:
            return
        if self._choice.office.isChecked():
            self._then(self._choice.recipient.text().strip())
        else:
            self._make()

    def _make(self) -> None:
        services = self._frame.context.services
        if services is not None:
            self._frame.work(services.encryption.new_recovery_key, self._show)

    def _show(self, key: RecoveryKey) -> None:
        frame, recipient = self._frame, key.recipient
        made = datetime.now(UTC).isoformat(timespec="seconds")
        slots = self._slots(recipient)
        sheet = recovery_sheet(self._path.name, self._workspace, made, slots, key)
        asking = RecoverySheetDialog(
            frame.context, sheet, self._path.parent, frame.act.text(), frame
        )
        asking.kept.connect(lambda: self._then(recipient))
        asking.open()
