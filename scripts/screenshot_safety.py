"""Backups, bars and what is offered for a damaged file, in the pictures.

Holders, folders and damage are invented; the backups are made by the program.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QDialog

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.safety_records import (
    BAD,
    Backup,
    Holder,
    Loss,
    LostOperation,
    PlaceNotice,
    Recovery,
)
from irm_desktop.errors import WorkspaceError
from irm_desktop.ui.dialogs.backups import BackupsDialog
from irm_desktop.ui.dialogs.damaged import DamagedDialog
from irm_desktop.ui.dialogs.place import PlaceDialog
from irm_desktop.ui.dialogs.recovery import RecoveryDialog
from irm_desktop.ui.dialogs.restore import RestoreDialog
from irm_desktop.ui.safety_commands import SafetyCommands
from irm_desktop.ui.unsaved import Waiting

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

Kind = TypeVar("Kind", bound=QDialog)
FOLDER = Path("/media/ana/office-disk/backups")
HOLDER = Holder("Lucía Ejemplar", "bureau-3", "2090-04-07T08:00:00Z", here=False)
BAD_ONE = (
    "This copy has changed since it was made: its bytes are others than its proof says. "
    "Restore another one."
)


def take_safety(photographer: Photographer) -> None:
    """The line under the tree, the dialogs, and a bar of each kind."""
    window, program = photographer.window, photographer.program
    commands = next(one for one in program.commands if isinstance(one, SafetyCommands))
    workspace = program.context.open_workspace
    window.open_plan(workspace.plan_by_key("ES-2").id, "commitments")
    commands.backups.make()
    photographer.settle(lambda: commands.watch.last is not None)
    _dialogs(photographer, commands)
    _unsaved(photographer)
    _held(photographer, commands)
    workspace.read_only = False  # the bar stays for the picture
    commands.places.tell((PlaceNotice("cloud", "Dropbox", grave=True),))
    commands.recovery.tell(Recovery("Completion of 8 set to Limited", _ago(hours=2)))
    photographer.take("safety-bars")
    commands.places.ask()
    photographer.take("safety-place", _dialog(photographer, PlaceDialog))
    commands.notices.clear()
    commands.places.tell(())
    _close_all(photographer)
    _reading(photographer, commands)


def _unsaved(photographer: Photographer) -> None:
    """The disk is full, and a reason has just been typed."""
    unsaved = photographer.program.context.operations.unsaved
    wait = Waiting("elsewhere", lambda _workspace: None, None, "Because of the law.")
    unsaved.keep(("reason", "invented"), wait, "", "disk-full")
    photographer.take("safety-unsaved")
    unsaved.forget()


def _held(photographer: Photographer, commands: SafetyCommands) -> None:
    """Lucía has it open on another computer."""
    workspace = photographer.program.context.open_workspace
    workspace.read_only = True
    commands.held._why = _locked(workspace.path)
    commands.held.tell()


def _reading(photographer: Photographer, commands: SafetyCommands) -> None:
    """Somebody else has the workspace open: everything that would change it is off."""
    window, workspace = photographer.window, photographer.program.context.open_workspace
    _held(photographer, commands)
    commands.reading.look()
    window.actions_book.set_state(writable=False, reading=True)
    window.top.show_saved("Read only")
    window.go_to(workspace.commitment_ids(window.plan_id or "")[7])
    for area in ("design", "text", "implementation"):
        window.commitments.panel.show_area(area)
        photographer.take(f"safety-reading-{area}")
    for page_id in ("process", "report", "calendar", "sources", "people", "inbox"):
        window.show_page(page_id)
        photographer.take(f"safety-reading-{page_id}")
    workspace.read_only = False
    window.actions_book.set_state(writable=True, reading=False)
    commands.held.tell()
    commands.reading.look()
    photographer.settle()


def _dialogs(photographer: Photographer, commands: SafetyCommands) -> None:
    window, context = photographer.window, photographer.program.context
    path = context.open_workspace.path
    made = _many(commands.watch.backups[0])
    commands.backups.open()
    backups = _dialog(photographer, BackupsDialog)
    backups.show_place(FOLDER, same_disk=False)
    backups.show_backups(made)
    photographer.take("backups", backups)
    backups.list.setCurrentIndex(backups.list.model().index(3, 0))
    backups.show_place(FOLDER, same_disk=True)
    photographer.take("backups-bad", backups)
    lost = tuple(
        LostOperation(_ago(minutes=5 * place), "Ana Torres", sentence)
        for place, sentence in enumerate(
            (
                "Reason of Potential impact of 8 written",
                "Potential impact of 8 set to Transformative",
                "Completion at midterm of 8 set to Limited",
            )
        )
    )
    RestoreDialog(context, path, made[1], Loss(lost, 3), backups).open()
    photographer.take("restore", _dialog(photographer, RestoreDialog))
    _close_all(photographer)
    damaged = DamagedDialog(context, path, _damaged(path), window)
    damaged.show_backups(made)
    damaged.open()
    photographer.take("damaged", damaged)
    _close_all(photographer)
    found = Recovery(
        "Completion of 8 set to Limited",
        _ago(hours=2),
        (
            _found("Page 212 of the file does not hold together."),
            _found("The rating of 8 is not as the journal has it; it was written anew."),
        ),
        repaired=True,
        kept=path.with_name("sample (damaged 2090-04-07 10.12.40).irm"),
        backup=made[0].path,
        missing=2,
    )
    commands.recovery.tell(found)
    photographer.take("safety-recovered")
    commands.recovery.show()
    photographer.take("recovery", _dialog(photographer, RecoveryDialog))
    commands.recovery.tell(None)
    _close_all(photographer)


def _many(newest: Backup) -> tuple[Backup, ...]:
    """The one that was made, and older ones as they would be."""
    whys = ("change", "import", "close", "change", "close", "upgrade")
    hours = (0.5, 3, 21, 44, 70, 200)
    made = [newest]
    for why, back in zip(whys, hours, strict=True):
        at = datetime.now(UTC) - timedelta(hours=back)
        name = newest.path.with_name(f"sample {at:%Y-%m-%d %H.%M.%S} {why}.irm")
        made.append(replace(newest, path=name, made=at, why=why, proven=at))
    made[3] = replace(made[3], state=BAD, problem=BAD_ONE)
    return tuple(made)


def _found(message: str) -> Finding:
    return Finding("damaged", "", 0, "", message, "")


def _ago(**back: float) -> str:
    return (datetime.now(UTC) - timedelta(**back)).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _locked(path: Path) -> WorkspaceError:
    error = WorkspaceError(f"{path.name} is open elsewhere.", "locked")
    error.__dict__["holder"] = HOLDER
    return error


def _damaged(path: Path) -> str:
    return f"{path.name} is damaged: the database in it does not hold together. It was not touched."


def _dialog(photographer: Photographer, kind: type[Kind]) -> Kind:
    photographer.settle()
    return photographer.window.findChildren(kind)[-1]


def _close_all(photographer: Photographer) -> None:
    for one in photographer.window.findChildren(QDialog):
        one.close()
    photographer.settle()
