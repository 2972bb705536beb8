"""The records that were found, with those they belong to, read in few statements."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.bulk import chunks

_LONG = {"text", "search", "reason", "evidence", "sections"}  # of what only names something else
Key = tuple[str, str]  # entity, record
Row = Mapping[str, Any]


class Records:
    """Rows by entity and id; of those above a record only what names it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[Key, Row] = {}

    def load(self, keys: Iterable[Key]) -> None:
        """Reads records whole, then level by level what they belong to."""
        waiting = self._read(dict.fromkeys(keys), whole=True)
        while waiting:
            waiting = self._read(waiting, whole=False)

    def get(self, entity: str, record: str | None) -> Row | None:
        return self._rows.get((entity, record)) if record else None

    def above(self, entity: str, row: Row) -> dict[str, Key]:
        """What a record belongs to: column -> entity and id."""
        found: dict[str, Key] = {}
        for column, parent in BY_NAME[entity].parents.items():
            if row[column]:
                found[column] = (parent or row["subject_kind"], row[column])
        return found

    def is_live(self, entity: str, row: Row) -> bool:
        """Whether a record is there with all that it belongs to."""
        if row["deleted"]:
            return False
        for owner, record in self.above(entity, row).values():
            known = self.get(owner, record)
            if known is None or not self.is_live(owner, known):
                return False
        return True

    def _read(self, keys: Mapping[Key, None], *, whole: bool) -> dict[Key, None]:
        by_entity: dict[str, list[str]] = {}
        for entity, record in keys:
            if (entity, record) not in self._rows and entity in BY_NAME:
                by_entity.setdefault(entity, []).append(record)
        above: dict[Key, None] = {}
        for entity, records in by_entity.items():
            table = BY_NAME[entity].table
            columns = [one for one in table.c if whole or one.name not in _LONG]
            for chunk in chunks(records):
                query = select(*columns).where(table.c.id.in_(chunk))
                for row in self._connection.execute(query).mappings():
                    known: Row = {str(name): value for name, value in row.items()}
                    self._rows[entity, row["id"]] = known
                    above.update(dict.fromkeys(self.above(entity, known).values()))
        return {key: None for key in above if key not in self._rows}
