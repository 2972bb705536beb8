"""Tables and heads written anew from the journal, for a file in which they say something else."""

from sqlalchemy import Connection, delete

from irm_desktop.errors import WorkspaceError
from irm_desktop.models import Base, JournalHead
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.bulk import insert_rows
from irm_desktop.storage.materialise import Materialised

_HEADS = Base.metadata.tables[JournalHead.__tablename__]


def rebuild(connection: Connection, records: dict[str, Materialised]) -> None:
    """Replaces every row of every table by what `records` say, in the transaction under way.

    What the journal knows nothing of goes. Raises WorkspaceError where the journal itself has
    records whose parents it does not know.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    for entity in reversed(ENTITIES):
        connection.execute(delete(entity.table))
    write_rows(connection, records)
    connection.execute(delete(_HEADS))
    heads = [
        {"record": record, "field": name, "op_id": head.op_id}
        for record, known in records.items()
        for name, found in known.heads.items()
        for head in found
    ]
    if heads:
        insert_rows(connection, _HEADS, heads)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise WorkspaceError(
            f"The journal cannot rebuild the tables: {len(broken)} records belong to others it "
            "does not know. Nothing was changed; restore the newest backup.",
            "damaged",
        )


def write_rows(connection: Connection, records: dict[str, Materialised]) -> None:
    """Writes the row of every record into tables that are empty, parents before children."""
    for entity in ENTITIES:
        made = [
            entity.row(record, known.values)
            for record, known in records.items()
            if known.entity == entity.name
        ]
        if made:
            insert_rows(connection, entity.table, made)
