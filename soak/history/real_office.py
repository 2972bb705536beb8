"""An office in PostgreSQL in the place of the file that stands for it in other histories."""

from typing import Any

from sqlalchemy import Connection, text

from irm_desktop.models.registry import DELETED, ENTITIES
from irm_desktop.sync.office.connecting import SCHEMA
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.marks import read_marks
from irm_desktop.sync.office.sync import sync
from soak.history.exchange import AGREED, vector
from soak.history.laptop import Laptop
from soak.history.rows import Rows
from soak.history.world import World, Wrong


class RealOffice:
    """An office that laptops of one history sync with. `known` is what it was told."""

    def __init__(self, office: Office, country: str) -> None:
        self._office = office
        self._country = country
        self.known: set[int] = set()

    def sync(self, world: World, laptop: Laptop) -> None:
        with laptop.version():
            synced = sync(laptop.workspace, self._office, agreed=AGREED, country=self._country)
        self.known |= laptop.known
        laptop.known |= self.known
        if synced.done is not None:
            laptop.merges[synced.done.change.operation_id] = frozenset(laptop.known)
        world.forget_changes(laptop)

    def finish(self, world: World) -> None:
        """Once all laptops are the same the office is too. Raises Wrong."""
        first = world.laptops[0]
        self.sync(world, first)
        with self._office.snapshot() as connection:
            marks = read_marks(connection, first.workspace.id)
            if marks != vector(first):
                raise Wrong("the office has not all that the laptops have")
            rows = office_rows(connection, first.workspace.id)
        for key in sorted({*rows, *first.rows}):
            if rows.get(key) != first.rows.get(key):
                said = f"{rows.get(key)}, {first.name} {first.rows.get(key)}"
                raise Wrong(f"apart: {key}: the office {said}")


def office_rows(connection: Connection, workspace: str) -> Rows:
    """As `rows.read_rows`, of the tables of an office."""
    found: Rows = {}
    for entity in ENTITIES:
        names = [column.name for column in entity.table.columns]
        columns = ", ".join(f'"{name}"' for name in names)
        query = text(f"SELECT {columns} FROM {SCHEMA}.{entity.table.name} WHERE workspace = :id")
        for row in connection.execute(query, {"id": workspace}):
            values: dict[str, Any] = dict(zip(names, row, strict=True))
            found[entity.name, values["id"]] = {**values, DELETED: int(values[DELETED])}
    return found
