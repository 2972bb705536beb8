"""The statements that a workspace sends to its database."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event

from irm_desktop.storage.workspace import Workspace


@contextmanager
def counted(workspace: Workspace) -> Iterator[list[str]]:
    """The statements of what is done within, in their order."""
    statements: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        statements.append(statement)

    event.listen(workspace._engine, "before_cursor_execute", note)
    try:
        yield statements
    finally:
        event.remove(workspace._engine, "before_cursor_execute", note)


@contextmanager
def explained(workspace: Workspace) -> Iterator[list[tuple[str, str]]]:
    """How SQLite reads the tables in the statements of what is done within: each statement with a
    line of EXPLAIN QUERY PLAN."""
    plans: list[tuple[str, str]] = []

    def note(_c: Any, cursor: Any, statement: str, given: Any, _x: Any, many: bool) -> None:
        if statement.lstrip().startswith(("SELECT", "WITH", "UPDATE", "DELETE")):
            one = given[0] if many else given
            rows = cursor.connection.execute(f"EXPLAIN QUERY PLAN {statement}", one)
            plans.extend((statement, str(row[3])) for row in rows)

    event.listen(workspace._engine, "before_cursor_execute", note)
    try:
        yield plans
    finally:
        event.remove(workspace._engine, "before_cursor_execute", note)
