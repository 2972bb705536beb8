"""An office with two countries, and lines into it on which SQL is written by hand."""

from dataclasses import dataclass
from typing import Any

import psycopg
import pytest
from psycopg import errors

from irm_desktop.sync.office.office_tables import OFFICE
from irm_desktop.sync.office.schema import TABLES
from irm_desktop.sync.office.window_tables import WINDOW
from tests.sync.office.offices import url_as

PEOPLE = {"ana": "researcher", "ben": "staff", "pia": "panel", "aud": "auditor"}
OUTSIDE = ("ana", "pia", "aud")  # who have rights in ES alone
TABLE_NAMES = sorted(
    table.name
    for metadata in (TABLES, WINDOW, OFFICE)
    for table in metadata.sorted_tables
    if "workspace" in table.columns
)


@dataclass(frozen=True)
class Held:
    """An office with a workspace of Spain and one of France."""

    url: str
    spain: str  # id of the workspace
    france: str
    hidden: dict[str, str]  # ids of records of Spain that no panel member sees


class Line:
    """One connection of somebody; what it did is taken back at the end."""

    def __init__(self, held: Held, role: str, workspace: str = "") -> None:
        self._line: psycopg.Connection[Any] = psycopg.connect(
            url_as(held.url, role), options="-c search_path=irm"
        )
        self.run("SELECT set_config('irm.workspace', %s, false)", workspace)

    def run(self, statement: str, *values: object) -> list[Any]:
        cursor = self._line.execute(statement.encode(), values)
        return cursor.fetchall() if cursor.description else [cursor.rowcount]

    def refused(self, statement: str, *values: object) -> None:
        """Nothing is done: the rights or the policies forbid it."""
        with pytest.raises(errors.InsufficientPrivilege), self._line.transaction():
            self.run(statement, *values)

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_: object) -> None:
        self._line.rollback()
        self._line.close()


def entry(workspace: str, entity: str = "commitment", **more: object) -> tuple[str, list[object]]:
    """An insert of a journal entry, written by hand."""
    row: dict[str, object] = {
        "workspace": workspace, "op_id": "0" * 32, "writer": "w" * 32, "seq": 1, "hlc": "h",
        "actor": "x", "at": "a", "operation": "o" * 32, "entity": entity, "record": "r" * 32,
        "field": "title", "value": '"x"', "parents": "[]", "reason": "", "schema": 1,
        "prev_hash": "", **more,
    }  # fmt: skip
    places = ", ".join(["%s"] * len(row))
    return f"INSERT INTO journal ({', '.join(row)}) VALUES ({places})", list(row.values())
