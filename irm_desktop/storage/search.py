"""One search over everything, and the searches that are kept by name."""

import json
from collections import Counter
from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import SavedSearch
from irm_desktop.domain.search_hits import KINDS, Found, Hit, IndexState
from irm_desktop.domain.search_query import Query
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import SavedSearch as SavedTable
from irm_desktop.storage import search_ask, search_schema
from irm_desktop.storage.search_found import Hits, Place
from irm_desktop.storage.search_index import Indexing
from irm_desktop.storage.search_scan import scan, touched_after
from irm_desktop.storage.search_words import all_words

LIMIT = 50
_AT_ONCE = 0.15  # seconds a search spends on what is missing from the index, before it answers
_ALL = 1 << 30
_SPARE = 20  # more are read than asked for: some may lead nowhere any more


def never() -> bool:
    """Nobody stops the search."""
    return False


class Search(Indexing):
    """What concerns searching."""

    def search(
        self,
        query: str,
        *,
        kinds: Collection[str] = (),
        plan_id: str = "",
        limit: int = LIMIT,
        ranked: bool = False,
        language: str = "en",
    ) -> tuple[Hit, ...]:
        """What is found of everything that is in the workspace now: the index is completed first,
        however long it takes. Raises WorkspaceError `cannot` for an unknown kind."""
        self.catch_up()
        return self.find(
            query, kinds=kinds, plan_id=plan_id, limit=limit, ranked=ranked, language=language
        ).hits

    def find(
        self,
        query: str,
        *,
        kinds: Collection[str] = (),
        plan_id: str = "",
        limit: int = LIMIT,
        ranked: bool = False,
        language: str = "en",
        stop: Callable[[], bool] = never,
    ) -> Found:
        """What is found now, soon: the first by their place in the file, or the best with how many
        there are of each kind. What the index does not have yet is told in `state`.

        Raises WorkspaceError `cannot` for an unknown kind.
        """
        wrong = next((kind for kind in kinds if kind not in KINDS), None)
        if wrong is not None:
            raise WorkspaceError(
                f"There is no kind “{wrong}” to search. There are {', '.join(KINDS)}.", "cannot"
            )
        asked = Query.read(clean(query))
        state = self.index_state()
        if state.waiting and not self.read_only:
            state = self.catch_up(_AT_ONCE)
        if not asked:
            return Found(state=state)
        try:
            return self._search_found(
                asked, _Asked(kinds, plan_id, limit, ranked, stop), language, state
            )
        except DBAPIError as error:
            if not search_schema.is_broken(error) or self.read_only:
                raise
        self._make_index_anew()
        state = self.catch_up()
        return self._search_found(
            asked, _Asked(kinds, plan_id, limit, ranked, stop), language, state
        )

    def _search_found(
        self, query: Query, asked: "_Asked", language: str, state: IndexState
    ) -> Found:
        with self._reading() as connection:
            if state.waiting and self.read_only:
                state = replace(state, sentence=_slow(language))
                places, counts = _through_texts(connection, query, asked, state)
            else:
                places, counts = _through_index(connection, query, asked)
            hits = Hits(connection, self.library, query, language).of(places, asked.limit)
        return Found(hits, counts, state)

    # Searches that are kept

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """By name."""
        table = SavedTable.__table__
        query = select(table).where(~table.c.deleted)
        with self._reading() as connection:
            found = [_saved(row) for row in connection.execute(query)]
        return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))

    def keep_search(
        self, name: str, query: str, *, kinds: Collection[str] = (), plan_id: str = ""
    ) -> Change:
        """Keeps a search under a name; one of that name is written anew. Raises WorkspaceError
        `cannot` without a name or words."""
        name, query = one_line(clean(name)), one_line(clean(query))
        if not name or not Query.read(query):
            raise WorkspaceError(
                "A search is kept under a name, with words to look for. Type both.", "cannot"
            )
        scope = {"kinds": [kind for kind in KINDS if kind in kinds], "plan": plan_id}
        there = {one.name.casefold(): one for one in self.saved_searches()}
        same = there.get(name.casefold())
        with self._operation(f"Search “{name}” kept") as op:
            fields = {"name": name, "query": query, "scope": scope}
            if same is None:
                created = op.create("search", fields)
            else:
                created = same.id
                op.edit("search", same.id, fields)
        return replace(op.change, created=created)


def _slow(language: str) -> str:
    words = all_words()
    return words.get(language, words["en"])["slow"]


@dataclass(frozen=True, slots=True)
class _Asked:
    """How a query is to be answered."""

    kinds: Collection[str]
    plan_id: str
    limit: int
    ranked: bool
    stop: Callable[[], bool]


Places = tuple[list[Place], dict[str, int]]


def _through_index(connection: Connection, query: Query, asked: _Asked) -> Places:
    kinds, plan_id, limit = asked.kinds, asked.plan_id, asked.limit + _SPARE
    if not asked.ranked:
        return search_ask.in_order(connection, query, kinds, plan_id, limit), {}
    counts = search_ask.counted(connection, query, plan_id)
    return search_ask.ranked(connection, query, kinds, plan_id, limit), counts


def _through_texts(
    connection: Connection, query: Query, asked: _Asked, state: IndexState
) -> Places:
    """Through the index as far as it goes, and through the texts for what was written since."""
    done = state.total - state.waiting
    places: list[Place] = []
    if done:
        fresh = touched_after(connection, done)
        first = search_ask.in_order(connection, query, (), asked.plan_id, _ALL)
        places = [one for one in first if one.record not in fresh]
    places += scan(connection, query, (), asked.plan_id, done, asked.stop)
    places.sort(key=lambda one: KINDS.index(one.kind))
    counts = dict(Counter(one.kind for one in places))
    wanted = (one for one in places if not asked.kinds or one.kind in asked.kinds)
    return list(islice(wanted, asked.limit + _SPARE)), counts


def _saved(row: Any) -> SavedSearch:
    scope = json.loads(row.scope)
    kinds = tuple(scope.get("kinds", ()))
    return SavedSearch(row.id, row.name, row.query, kinds, scope.get("plan", ""))
