"""How a workspace comes into an office: its id, its country, and where a record of it is written
anew because an older program wrote it."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.postgresql import insert as put
from sqlalchemy.exc import IntegrityError, ProgrammingError

from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry, WorkspaceInfo
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import Materialised, materialise
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import SCHEMA, hold, in_workspace
from irm_desktop.sync.office.office_tables import EVERY, STALE, WORKSPACES
from irm_desktop.sync.office.records import OfficePerson
from irm_desktop.sync.office.schema import TABLES

_INFO = TABLES.tables[f"{SCHEMA}.{WorkspaceInfo.__tablename__}"]
_NO_RIGHT = "42501"


def country_of(connection: Connection, workspace: str) -> str | None:
    """The country under which the office holds a workspace; None where it is not there or may not
    be read."""
    query = select(WORKSPACES.c.country).where(WORKSPACES.c.id == workspace)
    return connection.execute(query).scalar()


def own_country(workspace: Workspace, who: OfficePerson) -> str:
    """The country a workspace is about: that of its members; EVERY where they are several. One that
    has no member yet is of the only country that its owner may write in.

    Raises WorkspaceError `office-no-country`.
    """
    found = {(one.country or one.key).upper() for one in workspace.members()} - {""}
    if not found:
        found = {one.country for one in who.rights if one.right == "write"} - {EVERY}
        if len(found) != 1:
            raise WorkspaceError(
                f"{workspace.path.name} has no member yet, so the office cannot tell of which "
                "country it is. Add the country first, or name it (`--country`). Nothing was sent.",
                "office-no-country",
            )
    return found.pop() if len(found) == 1 else EVERY


def register(connection: Connection, workspace: Workspace, country: str) -> None:
    """Tells the office of a workspace, in the transaction under way. Raises WorkspaceError
    `office-rights` where who asks may not write in that country."""
    row = {"id": workspace.id, "country": country, "name": workspace.path.stem}
    try:
        connection.execute(put(WORKSPACES), row)
    except ProgrammingError as error:
        if getattr(error.orig, "sqlstate", "") != _NO_RIGHT:
            raise
        raise no_right_in(country) from None
    except IntegrityError:
        raise WorkspaceError(
            f"The office holds {workspace.path.name} already, under a country in which you have no "
            "rights, so nothing was sent. Ask the office for them (`irm-desktop office grant`).",
            "office-rights",
        ) from None
    in_workspace(connection, workspace.id)
    facts = [{"workspace": workspace.id, "key": "id", "value": workspace.id}]
    connection.execute(put(_INFO).on_conflict_do_nothing(), facts)


def no_right_in(country: str) -> WorkspaceError:
    """What is said to somebody who may not write in a country."""
    where = "of several countries" if country == EVERY else f"of {country}"
    return WorkspaceError(
        f"You have no right to bring workspaces {where} into this office, so nothing was sent. "
        "Ask the office for it (`irm-desktop office grant`).",
        "office-rights",
    )


def write_stale(connection: Connection, workspace: str) -> int:
    """Writes those records of the office's tables anew that a program wrote which did not know all
    of their fields; how many. In the transaction under way."""
    in_workspace(connection, workspace)
    query = select(STALE.c.record).where(STALE.c.workspace == workspace)
    if connection.execute(query.limit(1)).first() is None:
        return 0
    hold(connection, workspace)
    stale = list(connection.execute(query).scalars())
    for chunk in chunks(stale):
        found = materialise(read_entries(connection, JournalEntry.record.in_(chunk)))
        for record in found.values():
            _write_row(connection, workspace, record)
        done = (STALE.c.workspace == workspace) & STALE.c.record.in_(chunk)
        connection.execute(STALE.delete().where(done))
    return len(stale)


def _write_row(connection: Connection, workspace: str, record: Materialised) -> None:
    entity = BY_NAME.get(record.entity)
    if entity is None:
        return
    row = {**entity.row(record.record, record.values), "workspace": workspace}
    table = TABLES.tables[f"{SCHEMA}.{entity.table.name}"]
    put_row = put(table)
    keys = {"workspace", "id"}
    changed = {name: put_row.excluded[name] for name in row if name not in keys}
    statement = put_row.on_conflict_do_update(index_elements=["workspace", "id"], set_=changed)
    connection.execute(statement, row)
