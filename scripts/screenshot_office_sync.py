"""The exchange folder and the office database in the pictures. Who is met there is invented."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from irm_desktop.domain.merge_records import CHANGED, MergeChange, MergePreview
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.sync.exchange_look import Came, Look, Partner
from irm_desktop.sync.office.coming import FromOffice
from irm_desktop.sync.office.records import HeldWorkspace, OfficeFacts, OfficePerson, Right
from irm_desktop.ui.dialogs.exchange_folder import ExchangeFolderDialog, FolderState
from irm_desktop.ui.dialogs.office_get import OfficeGetDialog
from irm_desktop.ui.dialogs.office_sync import OfficeSyncDialog
from irm_desktop.ui.exchange_memory import FolderKept, OfficeKept
from irm_desktop.ui.office_telling import OfficeState
from irm_desktop.ui.sync_commands import SyncCommands

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

FOLDER = "/home/ana/Cloud/Spain IRM"
URL = "postgresql://ana@office.example.org/irm"
WORDS = "ana@office.example.org/irm"
HELD = "names-unchecked"
WHY = (
    "What would be sent may hold the names of people who were sealed. Open the seal on the page "
    "People and send it again: its texts are searched then."
)


def take_office_sync(photographer: Photographer) -> None:
    """Both dialogs in their states, the first copy, and the lines in the side."""
    _folder(photographer)
    _office(photographer)
    _getting(photographer)
    _side(photographer)


def _some(person: str, count: int) -> MergePreview:
    change = MergeChange(CHANGED, person, "2026-11-24T09:00:00Z", "commitment", "1", "title",
                         "", "", "Title")  # fmt: skip
    return MergePreview(person, "ES.irmb", entries=count, changes=(change,) * count)


def _at(hour: int, minute: int, days: int = 1) -> str:
    """Of yesterday: whatever the clock says, that is over."""
    now = datetime.now(UTC).astimezone() - timedelta(days=days)
    return now.replace(hour=hour, minute=minute, second=0, microsecond=0).isoformat()


def _look() -> Look:
    came = (
        Came(Path("a.irmb"), "Lucía Ejemplar", _some("Lucía Ejemplar", 12)),
        Came(Path("b.irmb"), "Peter Muster", _some("Peter Muster", 1)),
    )
    partners = (
        Partner("Lucía Ejemplar", "1", True, 0, True),
        Partner("Nadia Przykład", "2", False, None, False),
        Partner("Peter Muster", "3", True, 14, True),
    )
    return Look(came, 0, partners)


def _folder(photographer: Photographer) -> None:
    kept = FolderKept(by_itself=True, at=_at(18, 4), sent=1, folder=FOLDER)
    for name, state in (
        ("exchange-folder-new", FolderState()),
        ("exchange-folder", FolderState(kept, _look())),
        ("exchange-folder-names", FolderState(kept, _look(), WHY, HELD)),
    ):
        dialog = ExchangeFolderDialog(photographer.program.context, photographer.window)
        dialog.open()
        dialog.show_state(state)
        dialog.begin()
        photographer.take(name, dialog)
        _close(dialog)


def _facts(workspace: str) -> OfficeFacts:
    person = OfficePerson("ana", "Ana Torres", (Right("researcher", "ES", "write"),))
    held = (
        HeldWorkspace(workspace, "ES", "spain", 12_480),
        HeldWorkspace("2", "ES", "spain before 2014", 3_204),
    )
    return OfficeFacts(WORDS, person, held)


def _office(photographer: Photographer) -> None:
    context = photographer.program.context
    workspace = context.open_workspace
    kept = OfficeKept(by_itself=True, at=_at(18, 4), sent=31, url=URL, words=WORDS, files=1)
    facts = _facts(workspace.id)
    came = FromOffice(ChangeSet(workspace.id, ()), _some("Lucía Ejemplar", 12), 0)
    for name, state in (
        ("office-database-new", OfficeState()),
        ("office-database", OfficeState(kept, facts, came)),
        ("office-database-names", OfficeState(kept, facts, held=WHY, held_code=HELD)),
        ("office-database-busy", OfficeState(kept, facts, doing="Syncing with the office …")),
    ):
        dialog = OfficeSyncDialog(context, photographer.window, keyring=True)
        if state.kept is not None:
            dialog.lines.fill(URL, "ana")
        dialog.open()
        dialog.show_state(state)
        dialog.begin()
        photographer.take(name, dialog)
        _close(dialog)
    dialog = OfficeSyncDialog(context, photographer.window, keyring=True)
    dialog.lines.fill(URL, "ana")
    dialog.open()
    dialog.refuse(
        f"The office database {WORDS} refuses this name or password. Check both, or ask the "
        "office.",
        password=True,
    )
    photographer.take("office-database-refused", dialog)
    _close(dialog)


def _getting(photographer: Photographer) -> None:
    context = photographer.program.context
    dialog = OfficeGetDialog(context, Path("/home/ana/irm"), photographer.window, keyring=True)
    dialog.lines.fill(URL, "ana")
    dialog.open()
    dialog.show_facts(_facts("1"))
    photographer.take("office-get", dialog)
    _close(dialog)


def _side(photographer: Photographer) -> None:
    """How it stands, in the side and in bars."""
    program = photographer.program
    commands = next(one for one in program.commands if isinstance(one, SyncCommands))
    photographer.window.show_page("commitments")
    folder, office = commands.folder, commands.office
    folder.kept = FolderKept(at=_at(0, 2, 0), sent=1, folder=FOLDER)
    folder.look = _look()
    office.kept = OfficeKept(at=_at(0, 1, 0), sent=31, url=URL, words=WORDS)
    office.problem_code, office.problem = "office-unreachable", "Nobody answers."
    folder._tell()
    office._tell()
    photographer.take("exchange-side")
    folder.kept, folder.look = None, None
    office.kept, office.problem, office.problem_code = None, "", ""
    folder._tell()
    office._tell()


def _close(dialog: ExchangeFolderDialog | OfficeSyncDialog | OfficeGetDialog) -> None:
    dialog.close()
    QApplication.processEvents()
