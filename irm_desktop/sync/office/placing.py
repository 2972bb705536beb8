"""Which workspace of an office an operation belongs to: that of the records it is about. What
belongs to none yet begins one, or goes into the office's own."""

import uuid
from collections.abc import Iterable

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import insert as put
from sqlalchemy.exc import ProgrammingError

from irm_desktop import __version__
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalHead, WorkspaceInfo
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.entries import stamp
from irm_desktop.sync.office.connecting import SCHEMA, in_workspace
from irm_desktop.sync.office.office_tables import EVERY, WORKSPACES, WRITE
from irm_desktop.sync.office.recording import OfficeRecorder
from irm_desktop.sync.office.records import OfficePerson
from irm_desktop.sync.office.schema import TABLES
from irm_desktop.sync.office.setting_up import read_version

_HEADS = TABLES.tables[f"{SCHEMA}.{JournalHead.__tablename__}"]
_INFO = TABLES.tables[f"{SCHEMA}.{WorkspaceInfo.__tablename__}"]


def workspaces_of(connection: Connection, records: Iterable[str]) -> set[str]:
    """The workspaces in which records stand, of those that may be read."""
    found: set[str] = set()
    for chunk in chunks(sorted(records)):
        query = select(_HEADS.c.workspace).where(_HEADS.c.record.in_(chunk)).distinct()
        found |= set(connection.execute(query).scalars())
    return found


def workspace_for(op: OfficeRecorder, who: OfficePerson) -> str:
    """The one workspace that the edits belong to; made where there is none for them yet.

    Raises WorkspaceError: several-workspaces; office-rights.
    """
    found = workspaces_of(op.connection, op.belongs_to())
    if len(found) > 1:
        raise _several(op.connection, found)
    return found.pop() if found else _home(op, who)


def _home(op: OfficeRecorder, who: OfficePerson) -> str:
    """Where records go that belong to nothing: a member to the workspace of its country, all else
    to the only workspace that may be written, or to the office's own."""
    connection = op.connection
    members = [values for entity, values in op.made.values() if entity == "member"]
    countries = {str(one.get("country") or one.get("key") or "").upper() for one in members}
    if len(countries) > 1:
        raise _mixed(sorted(countries))
    rows = connection.execute(select(WORKSPACES).order_by(WORKSPACES.c.name, WORKSPACES.c.id)).all()
    country = countries.pop() if countries else EVERY
    for row in rows:
        if row.country == country and who.may(WRITE, country):
            return str(row.id)
    writable = [row.id for row in rows if who.may(WRITE, row.country)]
    if not members and len(writable) == 1:
        return str(writable[0])
    office = read_version(connection)
    if not members:
        return _begun(op, office.id, EVERY, office.name or "Office")
    return _begun(op, uuid.uuid4().hex, country, str(members[0].get("name") or country))


def _begun(op: OfficeRecorder, workspace: str, country: str, name: str) -> str:
    """A new workspace, in the transaction under way."""
    try:
        op.connection.execute(put(WORKSPACES), {"id": workspace, "country": country, "name": name})
    except ProgrammingError:
        what = "for all countries" if country == EVERY else f"for {country}"
        raise WorkspaceError(
            f"You have no right to begin something {what} in this office. Nothing was changed. Ask "
            "the office for it (`irm-desktop office grant`).",
            "office-rights",
        ) from None
    in_workspace(op.connection, workspace)
    facts = {"id": workspace, "created": stamp(op.now), "program_version": __version__}
    rows = [{"workspace": workspace, "key": key, "value": fact} for key, fact in facts.items()]
    op.connection.execute(put(_INFO), rows)
    return workspace


def last_places(connection: Connection) -> dict[str, int]:
    """Of each workspace that may be read the last place of its journal."""
    journal = TABLES.tables[f"{SCHEMA}.journal"].c
    last = select(func.max(journal.place)).where(journal.workspace == WORKSPACES.c.id)
    query = select(WORKSPACES.c.id, last.scalar_subquery())
    return {workspace: place or 0 for workspace, place in connection.execute(query)}


def _several(connection: Connection, found: set[str]) -> WorkspaceError:
    query = select(WORKSPACES.c.name).where(WORKSPACES.c.id.in_(found)).order_by(WORKSPACES.c.name)
    return _mixed(list(connection.execute(query).scalars()))


def _mixed(names: list[str]) -> WorkspaceError:
    return WorkspaceError(
        f"This would change {' and '.join((', '.join(names[:-1]), names[-1]))} in one step, and "
        "each of them keeps its own journal. Do it for one at a time. Nothing was changed.",
        "several-workspaces",
    )
