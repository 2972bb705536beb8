"""The window of Ana, and Lucía with a copy and a computer of her own, who reach one folder."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.exchange_folder import Exchanged, exchange
from irm_desktop.sync.identity import own_identity
from irm_desktop.ui.dialogs.exchange_folder import ExchangeFolderDialog
from irm_desktop.ui.dialogs.merge import MergeDialog
from irm_desktop.ui.exchange_folder_commands import ExchangeFolderCommands
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.sync_commands import SyncCommands
from tests.builders import the_library
from tests.sync.people import Person
from tests.ui.conftest import RecordedMessages


@dataclass
class Shared:
    """Ana's window, Lucía's copy, and a folder between them."""

    program: Application
    lucia: Person
    other: Workspace
    folder: Path
    qtbot: QtBot

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def workspace(self) -> Workspace:
        return self.program.context.open_workspace

    @property
    def messages(self) -> RecordedMessages:
        return cast(RecordedMessages, self.program.context.messages)

    @property
    def commands(self) -> SyncCommands:
        return next(one for one in self.program.commands if isinstance(one, SyncCommands))

    @property
    def exchange(self) -> ExchangeFolderCommands:
        return self.commands.folder

    def settle(self) -> None:
        """Until nothing is under way."""
        context, merging = self.program.context, self.exchange._merging
        self.qtbot.waitUntil(
            lambda: not context.tasks.busy and not merging.watch.is_waiting, timeout=30_000
        )

    def open(self) -> ExchangeFolderDialog:
        """The dialog on the folder."""
        self.exchange.open()
        self.settle()
        return self.dialog()

    def dialog(self) -> ExchangeFolderDialog:
        found = [one for one in self.window.findChildren(ExchangeFolderDialog) if one.isVisible()]
        return found[-1]

    def use(self, monkeypatch: pytest.MonkeyPatch, folder: Path | None = None) -> None:
        """Chooses the folder as a person does, in the dialog."""
        chosen = folder or self.folder
        monkeypatch.setattr(self.messages, "folder", lambda _title, _before: chosen)
        self.open().choose.click()
        self.settle()

    def merge_dialog(self) -> MergeDialog:
        (found,) = [one for one in self.window.findChildren(MergeDialog) if one.isVisible()]
        return found

    def lucia_exchanges(self) -> Exchanged:
        one = self.lucia
        return exchange(self.other, self.folder, one.me, one.colleagues)

    def lucia_writes(self, title: str, number: int = 0) -> None:
        found = self.other.commitment_ids()[number]
        self.other.set_fields("commitment", found, {"title": title})

    def title(self, number: int = 0) -> str:
        return self.workspace.commitment(self.workspace.commitment_ids()[number]).title

    def bundles(self) -> list[Path]:
        """Those that the window left."""
        own = own_identity(self.workspace.actor).card.key
        return sorted(self.folder.glob(f"*-{own}-*.irmb"))


@pytest.fixture
def shared(program: Application, qtbot: QtBot, tmp_path: Path) -> Iterator[Shared]:
    """Both know each other's cards and have confirmed them."""
    qtbot.waitUntil(
        lambda: any(isinstance(one, SyncCommands) for one in program.commands), timeout=30_000
    )
    place, folder = tmp_path / "lucia", tmp_path / "shared"
    place.mkdir()
    folder.mkdir()
    workspace = program.context.open_workspace
    path = place / "copy.irm"
    workspace.backup(path)
    lucia = Person("Lucía", place)
    services = program.context.services
    assert services is not None
    mine = services.sync.colleagues_file
    mine.add(lucia.card)
    mine.confirm(lucia.card.key)
    card = own_identity(workspace.actor).card
    lucia.colleagues.add(card)
    lucia.colleagues.confirm(card.key)
    with Workspace.open(path, actor="Lucía", library=the_library()) as other:
        made = Shared(program, lucia, other, folder, qtbot)
        made.settle()
        yield made


def plain(text: str) -> str:
    """Without the marks that isolate names of another direction."""
    return text.replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")
