"""Whether the pages of a file hold together, the index of words aside.

SQLite's own check of a whole file reads every word of an FTS5 table: twenty times as long as all
else of a large workspace. And what is wrong with the index is no damage: it is made anew.
"""

from collections.abc import Iterator
from typing import Any

from irm_desktop.storage.search_schema import is_of_index

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"


def broken_pages(connection: Any, *, quick: bool = False, most: int = 20) -> Iterator[str]:
    """What SQLite says of the tables that do not hold together, at most `most` lines of each.

    `connection` is one of the database library; `quick` leaves out whether indexes agree.
    """
    check = "quick_check" if quick else "integrity_check"
    names = [str(name) for (name,) in connection.execute(_TABLES).fetchall()]
    tables = [name for name in names if not is_of_index(name)]
    for table in ("sqlite_schema", *tables):
        for (line,) in connection.execute(f'PRAGMA {check}("{table}")').fetchmany(most):
            if line != "ok":
                yield str(line)
