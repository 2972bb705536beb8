"""The tables of keys: read, and written so that nothing of an old key stays in the file.

SQLite leaves what it deleted in the page, in pages set free and in the write-ahead log. So the
table of open keys is written anew each time one leaves it, with `secure_delete` on, and the log is
emptied afterwards.
"""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import Connection, Engine, delete, insert, select

from irm_desktop.models import PersonKey, Seal

_SECURE = "PRAGMA secure_delete = ON"
_BUSY = (
    "Another program reads this file, so the key may still lie in its log until all have closed "
    "the file. Close it there; then it is gone."
)


def put_keys(
    connection: Connection,
    more: Mapping[str, bytes] | None = None,
    *,
    without: Collection[str] = (),
) -> None:
    """Writes the table of open keys anew, with `more` and `without` those of some people."""
    connection.exec_driver_sql(_SECURE)
    query = select(PersonKey.stakeholder_id, PersonKey.key)
    known = {row.stakeholder_id: row.key for row in connection.execute(query)} | dict(more or {})
    connection.execute(delete(PersonKey))
    rows = [
        {"stakeholder_id": person, "key": key}
        for person, key in sorted(known.items())
        if person not in without
    ]
    if rows:
        connection.execute(insert(PersonKey), rows)


def read_seal(connection: Connection) -> Any:
    """The row of the seal, or None. Any: a row of `Seal`."""
    return connection.execute(select(Seal.__table__)).first()


def write_seal(connection: Connection, pair: Any) -> None:
    """Replaces the seal. Any: a `seal_boxes.Pair`, imported late."""
    connection.exec_driver_sql(_SECURE)
    old = read_seal(connection)
    connection.execute(delete(Seal))
    connection.execute(
        insert(Seal),
        {
            "place": 1,
            "public_key": pair.public_key,
            "private_key": pair.private_key,
            "salt": pair.salt,
            "operations": pair.operations,
            "memory": pair.memory,
            "checked": 0 if old is None else old.checked,
        },
    )


def forget_log(engine: Engine) -> tuple[str, ...]:
    """Empties the write-ahead log, which holds old pages; a sentence where it cannot be yet."""
    raw = engine.raw_connection()
    try:
        cursor = raw.cursor()
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        row = cursor.fetchone()
        cursor.close()
    finally:
        raw.close()
    return (_BUSY,) if row is None or row[0] else ()
