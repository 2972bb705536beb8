"""The search of an office. Who opens a window and may write brings the index of each workspace up
to date, from the last place of its journal that is in it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy.dialects.postgresql import insert as put

from irm_desktop.domain.search_hits import Found, IndexState
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_text import VERSION
from irm_desktop.models import JournalEntry
from irm_desktop.storage import guard
from irm_desktop.storage.search_found import Hits
from irm_desktop.storage.search_index import index_after
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.connecting import hold, in_workspace
from irm_desktop.sync.office.office_tables import MARKS, WORKSPACES, WRITE
from irm_desktop.sync.office.placing import last_places
from irm_desktop.sync.office.records import OfficePerson
from irm_desktop.sync.office.window_tables import STATE
from irm_desktop.sync.office.words_index import OfficeWriter, counted, found_places

_SPARE = 20  # more are read than asked for: some may lead nowhere any more
_MOST = 10_000  # changes that are counted
_INDEXES = {guard.INDEXER: True}


class OfficeSearch(Workspace):
    """What concerns searching in an office."""

    who: OfficePerson
    only: str

    def index_state(self) -> IndexState:
        """As of a file; what waits is counted up to some thousands in each workspace."""
        with self._reading() as connection:
            waiting = sum(
                _behind(connection, workspace, place)
                for workspace, place, newest in _states(connection, self.only)
                if newest > place
            )
            total = connection.execute(select(func.coalesce(func.sum(MARKS.c.seq), 0))).scalar_one()
        return IndexState(waiting, int(total))

    def _index_batch(self, entries: int) -> bool:
        with self._reading() as connection:
            behind = [
                workspace
                for workspace, place, newest in _states(connection, self.only)
                if newest > place and self.who.may(WRITE, _country(connection, workspace))
            ]
        if not behind:
            return False
        with self._indexing() as connection:
            in_workspace(connection, behind[0])
            hold(connection, f"search {behind[0]}")
            more = _batch(connection, behind[0], entries)
        return more or len(behind) > 1

    @contextmanager
    def _indexing(self) -> Iterator[Connection]:
        with self._one_writer, self._told(), self._engine.connect() as plain:
            connection = plain.execution_options(**_INDEXES)
            with connection.begin():
                yield connection

    def _told(self) -> Any:
        """A context that tells what the server reports."""
        raise NotImplementedError

    def _search_found(self, query: Query, asked: Any, language: str, state: IndexState) -> Found:
        """Any: how the query is to be answered (`storage.search`)."""
        with self._reading() as connection:
            places = found_places(
                connection,
                query,
                asked.kinds,
                asked.plan_id,
                asked.limit + _SPARE,
                ranked=asked.ranked,
            )
            counts = counted(connection, query, asked.plan_id) if asked.ranked else {}
            hits = Hits(connection, self.library, query, language).of(places, asked.limit)
        return Found(hits, counts, state)


def _states(connection: Connection, only: str) -> list[tuple[str, int, int]]:
    """Of each workspace: its id, the place that the index has come to, the last of its journal."""
    query = select(STATE.c.workspace, STATE.c.place).where(STATE.c.version == VERSION)
    done = {workspace: int(place) for workspace, place in connection.execute(query)}
    return [
        (workspace, done.get(workspace, 0), newest)
        for workspace, newest in last_places(connection).items()
        if only in ("", workspace)
    ]


def _behind(connection: Connection, workspace: str, place: int) -> int:
    in_workspace(connection, workspace)
    rows = select(JournalEntry.place).where(JournalEntry.place > place).limit(_MOST).subquery()
    found = connection.execute(select(func.count()).select_from(rows)).scalar_one()
    in_workspace(connection, "")
    return int(found)


def _country(connection: Connection, workspace: str) -> str:
    query = select(WORKSPACES.c.country).where(WORKSPACES.c.id == workspace)
    return str(connection.execute(query).scalar() or "")


def _batch(connection: Connection, workspace: str, most: int) -> bool:
    writer = OfficeWriter(connection, workspace)
    row = connection.execute(select(STATE).where(STATE.c.workspace == workspace)).first()
    if row is not None and row.version != VERSION:
        writer.forget()
    place = row.place if row is not None and row.version == VERSION else 0
    last, more = index_after(connection, place, most, writer)
    new = {"workspace": workspace, "place": last, "version": VERSION}
    statement = put(STATE).on_conflict_do_update(
        index_elements=[STATE.c.workspace], set_={"place": last, "version": VERSION}
    )
    connection.execute(statement, new)
    return more
