"""The window on an office of a real PostgreSQL in the pictures. Who works there is invented."""

from __future__ import annotations

import shutil
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from irm_desktop import paths
from irm_desktop.storage import raw
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office import admin
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.sync import sync
from irm_desktop.sync.office.workspace import OfficeWorkspace
from irm_desktop.ui.dialogs.open_office import OpenOfficeDialog
from irm_desktop.ui.office_commands import OfficeCommands
from tests.sync.office.serving import Server, start_server

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import InstrumentLibrary
    from scripts.screenshots import Photographer

PEOPLE = {"ana": "Ana Torres", "lucia": "Lucía Ejemplar"}
SHOWN = "ana@office.example.org irm"  # not the socket of the server that is there for a minute
REASON = "Every grant is named with its sum and who received it."


def take_office(photographer: Photographer) -> None:
    """What is asked before it is open, what another writes, and the line that breaks."""
    program, window = photographer.program, photographer.window
    commands = next(one for one in program.commands if isinstance(one, OfficeCommands))
    commands.ask()
    photographer.settle(lambda: window.findChildren(OpenOfficeDialog))
    dialog = window.findChildren(OpenOfficeDialog)[-1]
    dialog.place.setText("office.example.org/irm")
    dialog.user.setText("ana")
    photographer.take("office-open", dialog)
    dialog.reject()
    photographer.settle()
    library = program.context.open_workspace.library
    before = program.context.open_workspace.path
    place = before.parent
    with _an_office(place, library) as (server, url):
        program.workspaces.take(_opened(url, "ana", place, library))
        photographer.settle(lambda: commands.watch.there)
        _written_by_another(photographer, url, library)
        photographer.take("office-window")
        server.kill()
        photographer.settle(lambda: not commands.watch.there)
        photographer.take("office-away")
        server.start_again()
        photographer.settle(lambda: commands.watch.there)
        program.workspaces.open_path(before)
        photographer.settle(lambda: not program.context.open_workspace.in_office)


@contextmanager
def _an_office(place: Path, library: InstrumentLibrary) -> Iterator[tuple[Server, str]]:
    """An office that holds the countries of the sample."""
    server = start_server()
    try:
        server.run("CREATE DATABASE irm")
        url = server.url("irm")
        with Office(url) as office:
            admin.init(office, "Office")
            for role, person in PEOPLE.items():
                admin.grant(office, role, "staff", [], person=person)
        copy = place / "countries.irm"
        shutil.copyfile(paths.resources() / "samples" / "sample.irm", copy)
        with closing(raw.connect(copy, "mode=rw")) as connection:
            new = (uuid.uuid4().hex,)
            connection.execute("UPDATE workspace_info SET value = ? WHERE key = 'id'", new)
            connection.commit()
        with (
            Workspace.open(copy, actor=PEOPLE["ana"], library=library) as laptop,
            Office(_as(url, "ana")) as office,
        ):
            sync(laptop, office, unchecked=True)
        yield server, url
    finally:
        server.stop()


def _as(url: str, role: str) -> str:
    return url.replace("//postgres@", f"//{role}@")


def _opened(url: str, role: str, place: Path, library: InstrumentLibrary) -> OfficeWorkspace:
    path = place / f"{SHOWN}.irmoffice"
    path.touch()
    with Office(_as(url, role)) as office:
        return OfficeWorkspace.enter(office, path, library=library)


def _written_by_another(photographer: Photographer, url: str, library: InstrumentLibrary) -> None:
    """Lucía writes a reason while Ana looks at the commitment."""
    window = photographer.window
    workspace = photographer.program.context.open_workspace
    plan = workspace.plan_by_key("ES-2").id
    window.open_plan(plan, "commitments")
    seventh = workspace.commitment_ids(plan)[7]
    window.go_to(seventh, "potential_impact")
    window.commitments.panel.show_area("design")
    window.sidebar.tree.setFocus()  # who writes in a field is not disturbed
    photographer.settle()
    with closing(_opened(url, "lucia", workspace.path.parent, library)) as lucia:
        lucia.set_reason(seventh, "potential_impact", REASON)
        photographer.settle(lambda: "Lucía" in window.status.sentence.text())
