"""Has the tests of storage run in an office: each workspace that they make is one of an office in a
PostgreSQL of their own, seen by a member of the staff whom row-level security holds."""

import itertools
import uuid
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from irm_desktop import __version__
from irm_desktop.domain.changes import Change
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.storage import raw
from irm_desktop.storage.door import wall_clock
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import SCHEMA, in_workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.office_tables import PEOPLE, WORKSPACES
from irm_desktop.sync.office.schema import TABLES
from irm_desktop.sync.office.workspace import OfficeWorkspace
from tests.sync.office.files_only import reason_against
from tests.sync.office.offices import a_new_office, let_in, rows, synced, url_as
from tests.sync.office.serving import Server, start_server

_NAMES = itertools.count(1)
_OPEN = Workspace.open.__func__  # type: ignore[attr-defined]


class OnPostgreSQL:
    """Makes and opens workspaces as `Workspace` does. A path stands for a workspace of the office,
    a name of a person for a role."""

    def __init__(self, server: Server) -> None:
        self.url = a_new_office(server)
        self._ids: dict[Path, str] = {}
        self._roles: dict[str, str] = {}
        self._opened: list[OfficeWorkspace] = []

    def create(
        self,
        path: Path,
        *,
        actor: str,
        library: InstrumentLibrary,
        clock: Callable[[], datetime] | None = None,
        **_more: Any,
    ) -> Workspace:
        workspace = self._ids[path] = uuid.uuid4().hex
        path.touch()  # the window's own file of it
        facts = {"id": workspace, "created": stamp((clock or wall_clock)())}
        facts["program_version"] = __version__
        with Office(self.url) as office, office.connected() as connection, connection.begin():
            row = {"id": workspace, "country": workspace[:2].upper(), "name": path.stem}
            connection.execute(insert(WORKSPACES), row)
            in_workspace(connection, workspace)
            info = TABLES.tables[f"{SCHEMA}.workspace_info"]
            connection.execute(insert(info), [{"key": k, "value": v} for k, v in facts.items()])
        return self.open(path, actor=actor, library=library, clock=clock)

    def open(
        self,
        path: Path,
        *,
        actor: str,
        library: InstrumentLibrary,
        read_only: bool = False,
        clock: Callable[[], datetime] | None = None,
        **_more: Any,
    ) -> Workspace:
        if path not in self._ids:
            self._bring(path, actor, library)
        with Office(url_as(self.url, self._role(actor))) as office:
            opened = OfficeWorkspace.enter(
                office, path, library=library, clock=clock, only=self._ids[path]
            )
        opened.read_only |= read_only
        self._opened.append(opened)
        return opened

    def _bring(self, path: Path, actor: str, library: InstrumentLibrary) -> None:
        """A file that the test did not make: it is sent to the office as a laptop would, under an
        id of its own."""
        made = self._ids[path] = uuid.uuid4().hex
        with closing(raw.connect(path, "mode=rw")) as connection:
            connection.execute("UPDATE workspace_info SET value = ? WHERE key = 'id'", (made,))
            connection.commit()
        with _OPEN(Workspace, path, actor=actor, library=library) as workspace:
            synced(workspace, url_as(self.url, self._role(actor)), unchecked=True)

    def _role(self, actor: str) -> str:
        if actor not in self._roles:
            role = self._roles[actor] = f"role{next(_NAMES)}"
            let_in(self.url, role, "staff")
            with Office(self.url) as office, office.connected() as connection, connection.begin():
                named = PEOPLE.update().where(PEOPLE.c.role == role).values(person=actor)
                connection.execute(named)
        return self._roles[actor]

    def end(self) -> None:
        for one in self._opened:
            one.close()
        rows(self.url, "DELETE FROM typed RETURNING 1")
        self._opened.clear()


def _a_person_of_a_laptop(
    self: OfficeWorkspace, member_id: str, *, name: str = "", contact: str = "", **fields: str
) -> Change:
    """Somebody whose name is on a laptop, as a sync brings them here."""
    fields["pseudonym"] = fields.get("pseudonym") or "Olmo"
    with self._operation(f"Person “{fields['pseudonym']}” added") as op:
        created = op.create("stakeholder", {"member": member_id or None, **fields})
        op.touch(member_id)
    return replace(op.change, created=created)


@pytest.fixture(scope="session")
def an_office() -> Iterator[OnPostgreSQL]:
    server = start_server()
    yield OnPostgreSQL(server)
    server.stop()


@pytest.fixture(autouse=True)
def in_an_office(an_office: OnPostgreSQL, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every workspace of the test is one of an office."""
    monkeypatch.setattr(Workspace, "create", an_office.create)
    monkeypatch.setattr(Workspace, "open", an_office.open)
    monkeypatch.setattr(OfficeWorkspace, "add_person", _a_person_of_a_laptop)
    yield
    an_office.end()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out what is about files, and says how many that are."""
    left = [one for one in items if reason_against(one.nodeid) is not None]
    gone = set(map(id, left))
    items[:] = [one for one in items if id(one) not in gone]
    config.hook.pytest_deselected(items=left)
