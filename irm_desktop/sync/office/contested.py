"""Conflicts over all workspaces of an office, without a look at every head of theirs.

In a file the fields with several versions are counted out; in an office with a hundred workspaces
that would be millions of heads after each change. So the server notes a field when a second
version of it comes in (`functions`), and only those that were ever noted are counted.
"""

from sqlalchemy import Connection, func, select

from irm_desktop.models import JournalHead
from irm_desktop.storage.versions import FieldOf
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.office_tables import CONTESTED
from irm_desktop.sync.office.schema import TABLES

_HEADS = TABLES.tables[f"{SCHEMA}.{JournalHead.__tablename__}"].c
_HOW_MANY = (  # asked of each by itself, so that no plan ever goes through all heads
    select(func.count())
    .select_from(_HEADS.record.table)
    .where(
        _HEADS.workspace == CONTESTED.c.workspace,
        _HEADS.record == CONTESTED.c.record,
        _HEADS.field == CONTESTED.c.field,
    )
    .correlate(CONTESTED)
    .scalar_subquery()
)
_SEVERAL = select(CONTESTED.c.record, CONTESTED.c.field).where(_HOW_MANY > 1)


class OfficeConflicts(Workspace):
    """What concerns conflicts and is another way in an office."""

    def _several(self, connection: Connection) -> list[FieldOf]:
        return [(row.record, row.field) for row in connection.execute(_SEVERAL)]
