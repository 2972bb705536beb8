"""The operations in which others wrote what arrives: kept for the history, never ours to undo."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, select, update

from irm_desktop.models import Base, Operation
from irm_desktop.storage.bulk import chunks, insert_rows
from irm_desktop.storage.change_set import OPERATION
from irm_desktop.storage.entries import Entry

_TURNS = {"undo": "undone", "redo": "done"}  # what an operation of this kind makes of its target
_TABLE = Base.metadata.tables[Operation.__tablename__]
_COLUMNS = tuple(getattr(Operation, name) for name in OPERATION)


def operations_of(connection: Connection, entries: Iterable[Entry]) -> list[Mapping[str, str]]:
    """The operations in which entries were written, in their order, each with the kind it had
    where it was done."""
    found: list[tuple[int, dict[str, str]]] = []
    for chunk in chunks(dict.fromkeys(one.operation for one in entries)):
        query = select(Operation.place, *_COLUMNS).where(Operation.id.in_(chunk))
        for place, *values in connection.execute(query):
            found.append((place, _sent(dict(zip(OPERATION, values, strict=True)))))
    return [row for _, row in sorted(found, key=lambda one: one[0])]


def _sent(row: dict[str, str]) -> dict[str, str]:
    """A row as it goes out. Of one that came from others, `typing` keeps what it was."""
    kind = row["typing"] if row["kind"] == "merge" and row["typing"] else row["kind"]
    return {**row, "kind": kind, "typing": ""}


def write_operations(
    connection: Connection, operations: Sequence[Mapping[str, str]], new: Sequence[Entry]
) -> int:
    """Adds those of the `new` entries that are not here, as kind `merge`; how many. Those that only
    say that something was taken back or done again mark what they are about. Entries without their
    operation get one that says who and when. When and in which sitting it was done the
    entries say, which are hashed as operations are not."""
    last = {one.operation: one for one in sorted(new, key=lambda one: one.hlc)}
    known: set[str] = set()
    for chunk in chunks(last):
        known |= set(
            connection.execute(select(Operation.id).where(Operation.id.in_(chunk))).scalars()
        )
    arrived = [one for one in operations if one["id"] in last and one["id"] not in known]
    rows = [_kept(one, last[one["id"]]) for one in arrived]
    told = known | {row["id"] for row in rows}
    rows += [_stand_in(entry) for operation, entry in last.items() if operation not in told]
    if rows:
        insert_rows(connection, _TABLE, rows)
    for one in arrived:
        turned = _TURNS.get(str(one.get("kind", "")))
        if turned and one.get("target"):
            about = (Operation.unit == one["target"]) & (Operation.kind == "merge")
            connection.execute(update(Operation).where(about).values(state=turned))
    return len(rows)


def _kept(operation: Mapping[str, str], last: Entry) -> dict[str, str]:
    row = {name: str(operation.get(name, "")) for name in OPERATION}
    turned = row["kind"] if row["kind"] in _TURNS else ""
    said = {"at": last.at, "hlc": last.hlc, "writer": last.writer}
    return {**row, **said, "kind": "merge", "typing": turned}


def _stand_in(entry: Entry) -> dict[str, str]:
    row = dict.fromkeys(OPERATION, "")
    return row | {
        "id": entry.operation,
        "unit": entry.operation,
        "kind": "merge",
        "state": "done",
        "actor": entry.actor,
        "at": entry.at,
        "hlc": entry.hlc,
        "writer": entry.writer,
    }
