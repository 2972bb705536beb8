"""Bundles put aside until what they follow has arrived. Their bytes lie as they came; who can read
them is asked again when their turn has come."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select

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


def waiting(connection: Connection) -> tuple[Waiting, ...]:
    """All that wait, oldest first."""
    query = select(WaitingBundle.__table__).order_by(WaitingBundle.at, WaitingBundle.sha256)
    return tuple(
        Waiting(row.sha256, row.name, row.source, row.at, row.data)
        for row in connection.execute(query)
    )


def ready(connection: Connection, mine: Vector, but: Collection[str]) -> Waiting | None:
    """The first that has what it follows, of those whose hash is not among `but`."""
    query = select(WaitingBundle.sha256, WaitingBundle.since).order_by(WaitingBundle.at)
    for sha256, since in connection.execute(query):
        if sha256 not in but and not missing(mine, vector_of(since)):
            row = connection.execute(
                select(WaitingBundle.__table__).where(WaitingBundle.sha256 == sha256)
            ).one()
            return Waiting(row.sha256, row.name, row.source, row.at, row.data)
    return None


def take_out(connection: Connection, sha256: str) -> None:
    """Forgets a bundle."""
    connection.execute(delete(WaitingBundle).where(WaitingBundle.sha256 == sha256))
