"""What the window reaches of other copies: bundles, colleagues, the exchange folder. `services`
imports this module in the worker thread."""

import importlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any

from irm_desktop.colleague_services import ColleagueDoor
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.exchange_folder import Exchanged, exchange, refuse_folder
from irm_desktop.sync.exchange_look import Came, Look, look
from irm_desktop.taking_services import TakingDoor


class SyncDoor(TakingDoor):
    """`actor` in each call is the name of whoever uses the window."""

    @cached_property
    def people(self) -> ColleagueDoor:
        """Colleagues, and the bundles that are made for them."""
        return ColleagueDoor(self.colleagues_file)

    # The exchange folder

    def refuse_folder(self, workspace: Workspace, folder: Path) -> None:
        """Raises UserError where nothing can be exchanged there."""
        refuse_folder(workspace, folder)

    def leave(
        self,
        workspace: Workspace,
        folder: Path,
        reports: Sequence[Path] = (),
        *,
        unchecked: bool = False,
    ) -> Exchanged:
        """Leaves in an exchange folder what others lack; takes nothing up. Raises UserError."""
        me = self.me(workspace.actor)
        return exchange(
            workspace,
            folder,
            me,
            self.colleagues_file,
            take=False,
            reports=reports,
            unchecked=unchecked,
        )

    def look_around(
        self, workspace: Workspace, folder: Path, known: Mapping[Path, Came] | None = None
    ) -> Look:
        """What others left there, and how far they have come. Nothing is kept. Raises
        UserError."""
        return look(workspace, folder, self.me(workspace.actor), self.colleagues_file, known)

    @cached_property
    def office(self) -> Any:
        """Any: the door in `office_sync_services`, imported late: it brings the library of
        PostgreSQL."""
        return importlib.import_module("irm_desktop.office_sync_services").OfficeSyncDoor()
