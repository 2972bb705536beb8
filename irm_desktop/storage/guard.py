"""Refuses any change of a workspace's tables that does not come from the journal writer, and of the
index of words that does not come from who keeps it."""

import re

from sqlalchemy import Connection, Engine, event
from sqlalchemy.engine.interfaces import DBAPICursor, ExecutionContext

from irm_desktop.models import Base

WRITER = "journal_writer"  # execution option of the connection the journal writes through
INDEXER = "index_writer"  # of the connection the index of words is written through
_COMMENT = re.compile(r"/\*.*?\*/|--[^\n]*", re.DOTALL)
_READING = re.compile(
    r"\s*(?:select|explain|pragma|begin|commit|rollback|savepoint|release)\b", re.IGNORECASE
)
_TABLE = re.compile(
    r"\b(?:" + "|".join(map(re.escape, Base.metadata.tables)) + r")\b", re.IGNORECASE
)
_INDEX = re.compile(r"\bsearch_(?:docs|state|words(?:_\w+)?)\b", re.IGNORECASE)


class OutsideJournal(AssertionError):
    """A statement would have changed records behind the journal's back: a fault of the program."""


def changes_records(statement: str) -> bool:
    """Whether `statement` could write to a table of the workspace; a doubt counts as yes."""
    return _writes(statement, _TABLE)


def changes_index(statement: str) -> bool:
    """Whether `statement` could write to a table of the index of words."""
    return _writes(statement, _INDEX)


def _writes(statement: str, tables: re.Pattern[str]) -> bool:
    if _READING.match(statement):
        return False
    bare = _COMMENT.sub(" ", statement)
    return _READING.match(bare) is None and tables.search(bare) is not None


def install(engine: Engine) -> None:
    """Watches every statement of `engine`, ORM, Core and plain text alike."""

    @event.listens_for(engine, "before_cursor_execute")
    def refuse(
        connection: Connection,
        cursor: DBAPICursor,
        statement: str,
        parameters: object,
        context: ExecutionContext | None,
        many: bool,
    ) -> None:
        options = connection.get_execution_options()
        if WRITER not in options and changes_records(statement):
            raise OutsideJournal(f"written outside the journal: {statement[:200]}")
        if INDEXER not in options and changes_index(statement):
            raise OutsideJournal(f"written beside the index of words: {statement[:200]}")
