"""Mutations of workspaces: pages and headers as bytes, records and the schema by statements that
the program itself would never run."""

from pathlib import Path
from random import Random

from sqlcipher3 import dbapi2

from soak.fuzzing.bytewise import mutated_bytes

_PAGE = 4096
_VALUES: tuple[object, ...] = (
    None, "", 0, -1, 1 << 62, 1.5, b"\0\xff", "x" * 70_000, "[", "{}", "null", '"a"', "[1]", "\x00",
    "9999-99-99", "not a number", "\ud7ff", b"\xed\xa0\x80", "file:///etc/passwd", "[[[[",
)  # fmt: skip
_SCHEMA = (
    "CREATE TRIGGER planted AFTER UPDATE ON plans BEGIN DELETE FROM commitments; END",
    "CREATE TRIGGER planted BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END",
    "CREATE VIEW planted AS SELECT * FROM members",
    "DROP TABLE {table}",
    "DELETE FROM {table}",
    "ALTER TABLE {table} RENAME TO moved",
    "ALTER TABLE {table} ADD COLUMN planted",
    "PRAGMA user_version = {number}",
    "PRAGMA application_id = {number}",
    "UPDATE alembic_version SET version_num = '{number}'",
)


def mutated_database(chance: Random, content: bytes, other: bytes, place: Path) -> bytes:
    """A workspace with bytes, records or its schema changed; `place` is a file to work in."""
    if chance.random() < 0.5:
        return _pages(chance, content, other)
    place.write_bytes(content)
    connection = dbapi2.connect(str(place), isolation_level=None)
    try:
        connection.execute("PRAGMA journal_mode = MEMORY")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        for _ in range(chance.choice((1, 2, 5))):
            _statement(chance, connection)
    except (dbapi2.Error, dbapi2.Warning, OverflowError):
        pass  # what cannot be said of this file is left out
    finally:
        connection.close()
    return place.read_bytes()


def _pages(chance: Random, content: bytes, other: bytes) -> bytes:
    body = bytearray(content)
    count = max(1, len(body) // _PAGE)
    for _ in range(chance.choice((1, 2, 6))):
        start = chance.randrange(count) * _PAGE
        end = start + _PAGE
        match chance.randrange(7):
            case 0:
                body[start:end] = bytes(body[start:end])[::-1]
            case 1:
                body[start:end] = bytes(_PAGE)
            case 2:
                source = chance.randrange(count) * _PAGE
                body[start:end] = body[source : source + _PAGE]
            case 3:
                body[:100] = mutated_bytes(chance, bytes(body[:100]), other[:100])[:100].ljust(100)
            case 4 if chance.random() < 0.3:
                del body[start + chance.randrange(_PAGE) :]
            case _:
                spot = start + chance.choice((0, 3, 5, 8, chance.randrange(_PAGE)))
                body[spot : spot + 2] = chance.randbytes(2)
    return bytes(body)


def _statement(chance: Random, connection: dbapi2.Connection) -> None:
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql IS NOT NULL"
    tables = sorted(name for (name,) in connection.execute(query))
    table = chance.choice(tables)
    if chance.random() < 0.2:
        number = chance.choice((0, 3, 5, 9999, -1))
        connection.execute(chance.choice(_SCHEMA).format(table=f'"{table}"', number=number))
        return
    columns = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    column = chance.choice(columns)
    connection.execute(
        f'UPDATE "{table}" SET "{column}" = ? WHERE rowid IN '
        f'(SELECT rowid FROM "{table}" ORDER BY rowid LIMIT ? OFFSET ?)',
        (chance.choice(_VALUES), chance.choice((1, 1, 3, 1000)), chance.choice((0, 1, 5))),
    )
