"""The window of Ana, and Lucía's copy of the same workspace: bundles go from her to the window."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.domain.vectors import Vector
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle import write_bundle
from irm_desktop.sync.identity import own_identity
from irm_desktop.ui.dialogs.merge import MergeDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.merge_commands import MergeCommands
from irm_desktop.ui.pages.conflicts_page import ConflictsPage
from irm_desktop.ui.widgets.headed_list import Head
from tests.builders import the_library
from tests.sync.people import Person
from tests.ui.conftest import RecordedMessages


@dataclass
class Together:
    """Ana's window, and Lucía with her copy."""

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
    def commands(self) -> MergeCommands:
        return next(one for one in self.program.commands if isinstance(one, MergeCommands))

    @property
    def ids(self) -> list[str]:
        return self.workspace.commitment_ids()

    @property
    def page(self) -> ConflictsPage:
        return cast(ConflictsPage, self.window.page("conflicts"))

    def settle(self) -> None:
        """Until nothing is under way, and the conflicts are those of now."""
        context = self.program.context

        def quiet() -> bool:
            return not context.tasks.busy and not self.commands.watch.is_waiting

        self.qtbot.waitUntil(quiet, timeout=30_000)

    def bundle(self, name: str = "from-lucia.irmb", since: Vector | None = None) -> Path:
        """What Lucía has and the window lacks, or a copy that is as far as `since`."""
        path = self.folder / name
        me = own_identity(self.workspace.actor)
        sent = self.other.outgoing(self.workspace.vector() if since is None else since)
        write_bundle(sent, path, self.lucia.me, [me.card])
        return path

    def knows_lucia(self) -> None:
        services = self.program.context.services
        assert services is not None
        colleagues = services.sync.colleagues_file
        colleagues.add(self.lucia.card)
        colleagues.confirm(self.lucia.card.key)

    def look(self, *paths: Path) -> MergeDialog:
        """The dialog that shows what files bring."""
        self.commands.take(paths)
        self.settle()
        return self.dialog()

    def dialog(self) -> MergeDialog:
        (found,) = self.dialogs()
        return found

    def dialogs(self) -> list[MergeDialog]:
        return [one for one in self.window.findChildren(MergeDialog) if one.isVisible()]

    def take(self, *paths: Path) -> None:
        """Take up what files bring, whatever is asked."""
        dialog = self.look(*(paths or (self.bundle(),)))
        for box in dialog.questions.boxes.values():
            box.setChecked(True)
        dialog.act.click()
        self.settle()

    def drop(self, *paths: Path, on: QWidget | None = None) -> bool:
        """Drops files on the window, or on what stands in it; whether it takes them."""
        place = on or self.window
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        none = Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(QPointF(40, 40).toPoint(), copy, mime, left, none)
        QApplication.sendEvent(place, enter)
        if not enter.isAccepted():
            return False
        drop = QDropEvent(QPointF(40, 40), copy, mime, left, none)
        QApplication.sendEvent(place, drop)
        self.settle()
        return True

    def open_conflict(self, kind: str = "", field: str = "") -> ConflictsPage:
        """The page Conflicts, at the first conflict of this kind and field."""
        self.window.show_page("conflicts")
        page = self.page
        found = next(
            one
            for one in page.list.conflicts.rows
            if not isinstance(one, Head)
            and kind in ("", one.conflict.kind)
            and field in ("", one.conflict.field)
        )
        page.list.choose(page.list.listed.row_of(found.key))
        assert page.detail.row == found
        return page


@pytest.fixture
def together(program: Application, qtbot: QtBot, tmp_path: Path) -> Iterator[Together]:
    qtbot.waitUntil(
        lambda: any(isinstance(one, MergeCommands) for one in program.commands), timeout=30_000
    )
    folder = tmp_path / "lucia"
    folder.mkdir()
    path = folder / "copy.irm"
    program.context.open_workspace.backup(path)
    with Workspace.open(path, actor="Lucía", library=the_library()) as other:
        made = Together(program, Person("Lucía", folder), other, folder, qtbot)
        made.settle()
        yield made


@pytest.fixture
def apart(together: Together) -> Together:
    """Both changed the title and rated potential impact of the first commitment; Lucía is known."""
    together.knows_lucia()
    first = together.ids[0]
    for workspace, title, value, why in (
        (together.workspace, "Publish all grants", "minor", "Little is new."),
        (together.other, "Publish every grant", "moderate", "Much is new."),
    ):
        workspace.set_fields("commitment", first, {"title": title})
        workspace.rate(first, "potential_impact", value)
        workspace.set_reason(first, "potential_impact", why)
    return together


@pytest.fixture
def press(together: Together) -> Callable[[int], None]:
    """A key in the list of conflicts."""

    def key(code: int) -> None:
        together.qtbot.keyClick(together.page.list, code)
        together.settle()

    return key


def plain(text: str) -> str:
    """Without the marks that isolate names of another direction."""
    return text.replace("\u2066", "").replace("\u2068", "").replace("\u2069", "")
