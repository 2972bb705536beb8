"""Ana at her desk with the sample workspace, and others with computers of their own."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Card, own_identity
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.colleagues import ColleaguesDialog
from irm_desktop.ui.dialogs.send_bundle import SendBundleDialog
from tests.sync.people import Person
from tests.ui.plan_pages.conftest import RecordedMessages

Kind = TypeVar("Kind", bound=QDialog)


@dataclass
class Desk:
    """Her data folder is that of the test; Lucía's and Carmen's are others. The dialogs stand on
    `stage`, and go when they are closed."""

    context: Context
    messages: RecordedMessages
    folder: Path
    lucia: Person
    carmen: Person
    qtbot: QtBot
    stage: QWidget

    @property
    def workspace(self) -> Workspace:
        return self.context.open_workspace

    @property
    def own(self) -> Card:
        return own_identity("Ana").card

    @property
    def known(self) -> Colleagues:
        return Colleagues()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: not self.context.tasks.busy, timeout=30_000)

    def shown(self, dialog: Kind) -> Kind:
        dialog.show()
        self.settle()
        return dialog

    def colleagues(self) -> ColleaguesDialog:
        return self.shown(ColleaguesDialog(self.context, self.stage))

    def sending(self, *known: Person, confirmed: bool = True) -> SendBundleDialog:
        """The dialog, where these are in the list."""
        for one in known:
            self.known.add(one.card)
            if confirmed:
                self.known.confirm(one.card.key)
        dialog = self.shown(SendBundleDialog(self.context, self.stage))
        dialog.folder.setText(str(self.folder))
        return dialog

    def change(self, title: str) -> None:
        one = self.workspace.commitment_ids()[0]
        self.workspace.set_fields("commitment", one, {"short_title": title})


def open_dialog(parent: QWidget, kind: type[Kind]) -> Kind:
    """The dialog of a kind that stands open over another."""
    (found,) = [one for one in parent.findChildren(kind) if one.isVisible()]
    return found


def nameless(dialog: QWidget) -> list[QWidget]:
    """What can have the focus and says nothing to a screen reader."""
    return [
        one
        for one in dialog.findChildren(QWidget)
        if one.focusPolicy().value
        and one.isVisible()
        and not one.accessibleName()
        and not (isinstance(one, QAbstractButton) and one.text())
        and type(one).__name__ not in ("QScrollArea", "QSplitter", "QWidget")
    ]


@pytest.fixture
def desk(
    context: Context,
    messages: RecordedMessages,
    tmp_path: Path,
    qtbot: QtBot,
) -> Desk:
    folder = tmp_path / "stick"
    folder.mkdir()
    lucia, carmen = (Person(name, tmp_path / name) for name in ("Lucía", "Carmen"))
    stage = QWidget()
    qtbot.addWidget(stage)
    return Desk(context, messages, folder, lucia, carmen, qtbot, stage)
