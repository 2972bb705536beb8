"""The statements that a workspace sends to its database."""

from collections.abc import Iterator
from contextlib import contextmanager

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
