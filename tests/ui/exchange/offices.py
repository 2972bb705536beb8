"""An office that holds the workspace of the window, and Ben, who works in it from his laptop."""

from dataclasses import dataclass
from pathlib import Path

from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.records import Synced
from irm_desktop.ui.dialogs.office_sync import OfficeSyncDialog
from irm_desktop.ui.office_sync_commands import OfficeSyncCommands
from tests.sync.office.offices import synced
from tests.ui.exchange.conftest import Shared


@dataclass
class AtTheOffice:
    """`url`: the address for Ana; Ben goes in under his own name."""

    shared: Shared
    url: str
    bens_url: str
    ben: Workspace

    @property
    def office(self) -> OfficeSyncCommands:
        return self.shared.commands.office

    @property
    def workspace(self) -> Workspace:
        return self.shared.workspace

    @property
    def place(self) -> str:
        """The address as it is typed, without a name."""
        return self.url.replace("ana@", "")

    def settle(self) -> None:
        self.shared.qtbot.waitUntil(
            lambda: (
                not self.office.busy
                and not self.shared.commands.getting.aside.busy
                and not self.shared.program.context.tasks.busy
            ),
            timeout=30_000,
        )
        self.shared.settle()

    def open(self) -> OfficeSyncDialog:
        self.office.open()
        return self.dialog()

    def dialog(self) -> OfficeSyncDialog:
        found = reversed(self.shared.window.findChildren(OfficeSyncDialog))
        return next(one for one in found if one.isVisible())

    def enter(self, place: str | None = None, user: str = "ana") -> OfficeSyncDialog:
        """Types where and who."""
        dialog = self.open()
        dialog.lines.fill(place if place is not None else self.place, user)
        return dialog

    def sync(self) -> OfficeSyncDialog:
        """Syncs as a person does."""
        dialog = self.enter()
        dialog.act.click()
        self.settle()
        return dialog

    def ben_syncs(self) -> Synced:
        return synced(self.ben, self.bens_url)

    def ben_writes(self, title: str, number: int = 0) -> str:
        found = self.ben.commitment_ids()[number]
        self.ben.set_fields("commitment", found, {"title": title})
        return found

    @property
    def line(self) -> str:
        """What the side says."""
        line = self.office.telling.line
        assert line is not None
        return line.words.text() if not line.isHidden() else ""


def a_copy(workspace: Workspace, folder: Path) -> Path:
    folder.mkdir()
    path = folder / "ben.irm"
    workspace.backup(path)
    return path
