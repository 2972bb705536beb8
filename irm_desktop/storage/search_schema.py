"""The tables of the index of words. They follow from the records, so the journal knows nothing of
them, and whatever is wrong with them is mended by making them anew.

`search_docs` says what stands under a number of the index; `search_words` is an FTS5 table that
keeps the folded words and not the texts; `search_state` says how far the index has come.
"""

from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from irm_desktop.domain.search_hits import KINDS
from irm_desktop.domain.search_text import VERSION
from irm_desktop.storage.guard import INDEXER

TABLES = ("search_docs", "search_words", "search_state")
# A word typed up to its sixth letter is found at once: the index has its beginnings (row 12 of the
# targets). ASCII letters, digits and dots make words, and all that is not ASCII: texts come folded.
CREATE = (
    "CREATE TABLE search_docs (id INTEGER PRIMARY KEY, entity TEXT NOT NULL, record TEXT NOT NULL,"
    " part TEXT NOT NULL, plan_id TEXT NOT NULL)",
    "CREATE INDEX ix_search_docs_record ON search_docs (record)",
    "CREATE TABLE search_state (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE search_words USING fts5(head, body, content='', contentless_delete=1,"
    " prefix='2 3 4 5 6', tokenize=\"ascii tokenchars '.'\")",
)
SHIFT = 40  # bits: the number of a document begins with the number of its kind


def first_of(kind: str) -> int:
    """The least number that a document of the kind can have."""
    return (KINDS.index(kind) + 1) << SHIFT


def after(kind: str) -> int:
    """The least number beyond those of the kind."""
    return (KINDS.index(kind) + 2) << SHIFT


def kind_of(number: int) -> str:
    return KINDS[(number >> SHIFT) - 1]


def is_of_index(table: str) -> bool:
    """Whether a table is one of the index, the tables that FTS5 makes for itself included."""
    return table in TABLES or table.startswith("search_words_")


def read_place(connection: Connection) -> int | None:
    """The last place of the journal that is in the index; None where there is no index, or one
    of another folding."""
    try:
        state = dict(_rows(connection, "SELECT key, value FROM search_state"))
        for table in TABLES:
            connection.exec_driver_sql(f"SELECT 1 FROM {table} LIMIT 1").fetchall()
    except DBAPIError as error:
        if is_broken(error):
            return None
        raise
    if not state:
        return 0
    return state.get("place", 0) if state.get("version") == VERSION else None


def is_broken(error: DBAPIError) -> bool:
    """Whether the index is not there or does not hold together."""
    words = str(error.orig).lower()
    known = ("no such table", "malformed", "corrupt", "vtable constructor", "no such column")
    return any(part in words for part in known) or words == "sql logic error"


def write_place(connection: Connection, place: int) -> None:
    statement = "INSERT OR REPLACE INTO search_state VALUES (?, ?)"
    connection.exec_driver_sql(statement, [("place", place), ("version", VERSION)])


def forget(connection: Connection) -> None:
    """Has the index made anew: the tables were written otherwise than through the journal."""
    option = connection.execution_options(**{INDEXER: True})
    try:
        option.exec_driver_sql("UPDATE search_state SET value = 0 WHERE key = 'version'")
    except DBAPIError as error:
        if not is_broken(error):
            raise


def make_anew(connection: Connection) -> None:
    """Drops what there is of the index and makes an empty one."""
    for table in TABLES:
        try:
            connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table}")
        except DBAPIError as error:
            if not is_broken(error):
                raise
            _drop_by_hand(connection, table)
    for statement in CREATE:
        connection.exec_driver_sql(statement)


def _drop_by_hand(connection: Connection, table: str) -> None:
    """An FTS5 table whose own tables are gone cannot be dropped as one. Its remains are."""
    names = "SELECT name FROM sqlite_master WHERE name LIKE ?"
    for (name,) in _rows(connection, names, (f"{table}\\_%",)):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    connection.exec_driver_sql("PRAGMA writable_schema = ON")
    connection.exec_driver_sql("DELETE FROM sqlite_master WHERE name = ?", (table,))
    connection.exec_driver_sql("PRAGMA writable_schema = RESET")


def _rows(connection: Connection, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
    return list(connection.exec_driver_sql(statement, values).fetchall())
