"""Folded words in PostgreSQL's own kind of index, and questions to it.

A phrase is found in the first sixteen thousand words of a record, single words anywhere.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    cast,
    delete,
    func,
    insert,
    literal,
    literal_column,
    select,
)
from sqlalchemy.dialects.postgresql import TSQUERY

from irm_desktop.domain.search_hits import KINDS, OLD
from irm_desktop.domain.search_query import Query, Term
from irm_desktop.storage.bulk import chunks
from irm_desktop.storage.search_found import Place
from irm_desktop.storage.search_index import Wanted
from irm_desktop.storage.search_schema import SHIFT, kind_of
from irm_desktop.sync.office.window_tables import DOCS

_PLACES = 16_383  # the last place of a word that PostgreSQL tells from others
_OF_ONE = 255  # places of one word
_WORD_BYTES = 2_046
_BYTES = 1_000_000  # of all words of a record: PostgreSQL takes a mebibyte
# D, C, B, A: what names a record weighs more than what it says
_WEIGHTS: ColumnElement[Any] = literal_column("CAST('{0, 0, 0.125, 1}' AS real[])")
_AT_ONCE = 500  # rows


class OfficeWriter:
    """Collects what changes in the index of one workspace, and writes it at once."""

    def __init__(self, connection: Connection, workspace: str) -> None:
        self._connection = connection
        self._workspace = workspace
        self._gone: list[int] = []
        self._new: list[dict[str, object]] = []

    def there(self, records: Sequence[str]) -> dict[tuple[str, str], int]:
        """The numbers begin with those of the kinds, as in a file."""
        found: dict[tuple[str, str], int] = {}
        query = select(DOCS.c.record, DOCS.c.part, DOCS.c.kind, DOCS.c.place)
        own = query.where(DOCS.c.workspace == self._workspace)
        for chunk in chunks(records):
            for row in self._connection.execute(own.where(DOCS.c.record.in_(chunk))):
                found[row.record, row.part] = (row.kind << SHIFT) + row.place
        return found

    def put(
        self, record: str, part: str, wanted: Wanted | None, there: Mapping[tuple[str, str], int]
    ) -> None:
        """A record keeps its place in the list while it stays of its kind."""
        number = there.get((record, part))
        if number is not None:
            self._gone.append(number & ((1 << SHIFT) - 1))
        if wanted is None:
            return
        row: dict[str, object] = {
            "workspace": self._workspace,
            "kind": KINDS.index(wanted.kind) + 1,
            "entity": wanted.entity,
            "record": record,
            "part": part,
            "plan_id": wanted.plan_id,
            "words": vector(wanted.head, wanted.body),
        }
        if number is not None and kind_of(number) == wanted.kind:
            row["place"] = self._gone[-1]
        self._new.append(row)

    def forget(self) -> None:
        """Takes away all that is in the index of this workspace: it was folded otherwise."""
        self._connection.execute(delete(DOCS).where(DOCS.c.workspace == self._workspace))

    def finish(self) -> None:
        for chunk in (self._gone[n : n + _AT_ONCE] for n in range(0, len(self._gone), _AT_ONCE)):
            self._connection.execute(delete(DOCS).where(DOCS.c.place.in_(chunk)))
        for stays in (True, False):
            rows = [one for one in self._new if ("place" in one) == stays]
            if rows:
                self._connection.execute(insert(DOCS), rows)


def vector(head: str, body: str) -> str:
    """Folded words with their places, as PostgreSQL reads them; those of `head` with more weight.
    A word keeps its first places, and no phrase reaches from `head` into `body`."""
    places: dict[str, list[str]] = {}
    size = at = 0
    for text, weight in ((head, "A"), (body, "B")):
        for word in text.split():
            at += 1
            known = places.get(word)
            if known is None:
                length = len(word.encode())
                size += length + 8
                if length > _WORD_BYTES or size > _BYTES:
                    continue
                known = places[word] = []
            if at <= _PLACES and len(known) < _OF_ONE and size < _BYTES:
                known.append(f"{at}{weight}")
                size += 2
        at += 2
    return " ".join(
        f"{_quoted(word)}:{','.join(found)}" if found else _quoted(word)
        for word, found in places.items()
    )


def expression(query: Query) -> str:
    """A query in the language of PostgreSQL."""
    wanted = [_term(one) for one in query.wanted]
    return " & ".join((*wanted, *(f"!({_term(one)})" for one in query.unwanted)))


def _term(term: Term) -> str:
    star = ":*" if term.beginning else ""
    forms = (" <-> ".join(map(_quoted, words)) + star for words in term.forms)
    return f"({' | '.join(f'({form})' for form in forms)})"


def _quoted(word: str) -> str:
    doubled = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{doubled}'"


def found_places(
    connection: Connection,
    query: Query,
    kinds: Collection[str],
    plan_id: str,
    limit: int,
    *,
    ranked: bool,
) -> list[Place]:
    """The first records in the order of kinds, or the best; old words after all others."""
    asked = _asked(query)
    found = select(DOCS.c.kind, DOCS.c.entity, DOCS.c.record, DOCS.c.part)
    found = found.where(*_conditions(asked, kinds, plan_id))
    if ranked:
        rank = func.ts_rank(_WEIGHTS, DOCS.c.words, asked)
        found = found.order_by(DOCS.c.kind == KINDS.index(OLD) + 1, rank.desc(), DOCS.c.place)
    else:
        found = found.order_by(DOCS.c.kind, DOCS.c.place)
    rows = connection.execute(found.limit(limit))
    return [Place(KINDS[row.kind - 1], row.entity, row.record, row.part) for row in rows]


def counted(connection: Connection, query: Query, plan_id: str) -> dict[str, int]:
    """How many records of each kind hold the query."""
    found = select(DOCS.c.kind, func.count().label("many"))
    found = found.where(*_conditions(_asked(query), (), plan_id)).group_by(DOCS.c.kind)
    return {KINDS[row.kind - 1]: row.many for row in connection.execute(found)}


def _asked(query: Query) -> ColumnElement[Any]:
    return cast(literal(expression(query)), TSQUERY)


def _conditions(
    asked: ColumnElement[Any], kinds: Collection[str], plan_id: str
) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = [DOCS.c.words.op("@@")(asked)]
    if kinds:
        conditions.append(DOCS.c.kind.in_([KINDS.index(kind) + 1 for kind in kinds]))
    if plan_id:
        conditions.append(DOCS.c.plan_id == plan_id)
    return conditions
