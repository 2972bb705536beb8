"""Bundles put aside until what they follow has arrived. Their bytes lie as they came; who can read
them is asked again when their turn has come."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

from irm_desktop.domain.merge_records import WaitingNote
from irm_desktop.domain.vectors import Vector, missing, vector_json, vector_of
from irm_desktop.models import WaitingBundle


@dataclass(frozen=True, slots=True)
class Waiting:
    """A bundle that was put aside."""

    sha256: str
    name: str
    source: str
    at: str  # ISO date-time, UTC
    data: bytes


def put_aside(connection: Connection, waiting: Waiting, since: Vector) -> None:
    """Keeps a bundle; once, however often it comes."""
    known = select(WaitingBundle.sha256).where(WaitingBundle.sha256 == waiting.sha256)
    if connection.execute(known).first() is None:
        row = {
            "sha256": waiting.sha256,
            "name": waiting.name,
            "source": waiting.source,
            "at": waiting.at,
            "since": vector_json(since),
            "data": waiting.data,
        }
        connection.execute(insert(WaitingBundle), row)


def waiting_notes(connection: Connection) -> tuple[WaitingNote, ...]:
    """All that wait, oldest first, without their bytes."""
    names = (WaitingBundle.sha256, WaitingBundle.name, WaitingBundle.source, WaitingBundle.at)
    query = select(*names).order_by(WaitingBundle.at, WaitingBundle.sha256)
    return tuple(WaitingNote(*row) for row in connection.execute(query))


def ready(connection: Connection, mine: Vector, but: Collection[str]) -> Waiting | None:
    """The first that has what it follows, of those whose hash is not among `but`."""
    query = select(WaitingBundle.sha256, WaitingBundle.since).order_by(WaitingBundle.at)
    for sha256, since in connection.execute(query).all():
        if sha256 not in but and not missing(mine, vector_of(since)):
            return read_waiting(connection, sha256)
    return None


def read_waiting(connection: Connection, sha256: str) -> Waiting | None:
    """A bundle that was put aside, with its bytes."""
    query = select(WaitingBundle.__table__).where(WaitingBundle.sha256 == sha256)
    row = connection.execute(query).first()
    return None if row is None else Waiting(row.sha256, row.name, row.source, row.at, row.data)


def take_out(connection: Connection, sha256: str) -> None:
    """Forgets a bundle."""
    connection.execute(delete(WaitingBundle).where(WaitingBundle.sha256 == sha256))
