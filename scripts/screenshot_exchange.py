"""Colleagues and a bundle for them in the pictures. Who they are is invented; the keys are made for
the picture and thrown away."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from irm_desktop.domain.vectors import Vector
from irm_desktop.sync.identity import own_identity
from irm_desktop.ui.dialogs.colleague_add import AddCardDialog
from irm_desktop.ui.dialogs.colleague_code import CodeDialog
from irm_desktop.ui.dialogs.send_bundle import SendBundleDialog
from irm_desktop.ui.exchange_commands import ExchangeCommands

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleagues
    from irm_desktop.sync.identity import Card
    from scripts.screenshots import Photographer

LUCIA, CARMEN = "Lucía Ejemplar", "Carmen Muestra"
SENT = "sample for Lucía Ejemplar.irmb"


def take_exchange(photographer: Photographer) -> None:
    """The list while it is empty and filled, the short code, a bundle before and after it is
    written."""
    window = photographer.window
    workspace = photographer.program.context.open_workspace
    window.open_plan(workspace.plan_by_key("ES-2").id, "commitments")
    commands = next(
        one for one in photographer.program.commands if isinstance(one, ExchangeCommands)
    )
    _take_empty(photographer, commands)
    with TemporaryDirectory() as place:
        lucia, carmen = (own_identity(name, Path(place) / name).card for name in (LUCIA, CARMEN))
    _take_colleagues(photographer, commands, lucia, carmen)
    known = workspace.vector()
    workspace.note_copy(lucia.key, LUCIA, known)
    _write(photographer, known)
    _take_bundle(photographer, commands, carmen)


def _take_empty(photographer: Photographer, commands: ExchangeCommands) -> None:
    dialog = commands.open_colleagues()
    photographer.take("colleagues-empty", dialog)
    _close(photographer, dialog)


def _take_colleagues(
    photographer: Photographer, commands: ExchangeCommands, lucia: Card, carmen: Card
) -> None:
    dialog = commands.open_colleagues()
    photographer.settle()
    known = _list(photographer)
    known.add(lucia, "Bureau in Madrid; her number is in the office's list")
    dialog.add()
    photographer.settle()
    adding = dialog.findChildren(AddCardDialog)[-1]
    adding.text.setPlainText(carmen.text)
    photographer.take("colleagues-add", adding)
    adding.act.click()
    photographer.settle()
    code = dialog.findChildren(CodeDialog)[-1]
    photographer.settle(lambda: bool(code.code))
    photographer.take("colleagues-code", code)
    code.differ.click()
    photographer.take("colleagues-differ", code)
    _close(photographer, code)
    known.confirm(lucia.key)
    dialog.read()
    photographer.take("colleagues-unconfirmed", dialog)
    dialog.list.choose_key(lucia.key)
    photographer.take("colleagues", dialog)
    _close(photographer, dialog)


def _write(photographer: Photographer, known: Vector) -> None:
    """What Lucía does not have yet."""
    workspace = photographer.program.context.open_workspace
    plan = workspace.plan_by_key("ES-2")
    for one in workspace.commitment_ids(plan.id)[:3]:
        workspace.set_reason(one, "specificity", "Every activity has a date and a product.")
    assert workspace.vector() != known


def _take_bundle(photographer: Photographer, commands: ExchangeCommands, carmen: Card) -> None:
    dialog = commands.open_send()
    assert isinstance(dialog, SendBundleDialog)
    photographer.settle(lambda: dialog.act.isEnabled())
    dialog.folder.setText("/media/ana/stick")
    dialog.name.setText(SENT)
    photographer.take("bundle-send", dialog)
    dialog.to.boxes[carmen.key].setChecked(True)
    photographer.take("bundle-doubt", dialog)
    dialog.to.boxes[carmen.key].setChecked(False)
    with TemporaryDirectory() as place:
        dialog.folder.setText(place)
        photographer.settle(lambda: dialog.act.isEnabled())
        dialog.act.click()
        photographer.settle(lambda: bool(dialog.more_result()))
        text = dialog.said.text().replace(place, "/media/ana/stick")
        dialog.said.setText(text)
        dialog.folder.setText("/media/ana/stick")
        photographer.take("bundle-sent", dialog)
    _close(photographer, dialog)


def _list(photographer: Photographer) -> Colleagues:
    services = photographer.program.context.services
    assert services is not None
    known: Colleagues = services.sync.colleagues_file
    return known


def _close(photographer: Photographer, dialog: QDialog) -> None:
    dialog.close()
    photographer.settle()
