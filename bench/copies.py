"""Two copies of a workspace that were edited apart, and the bare rows that one has and the other
lacks: what merging is measured with, and what it is measured against."""

import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlcipher3 import dbapi2

from bench.words import some_words
from irm_desktop import paths
from irm_desktop.domain.drafts import Draft, DraftCommitment, DraftPlan, DraftRating, SourceTable
from irm_desktop.domain.instrument import Indicator, InstrumentLibrary
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.storage.workspace import Workspace

INSTRUMENT = "G2b"
_TEXT, _REASON = 120, 40  # words
_IMPORTED = 0.5  # of the entries come with a table, the others are typed
PER_COMMITMENT, _PER_EDIT = 80, 2  # entries, about


@dataclass(frozen=True)
class Rows:
    """Rows of a table that one file has and another has not, and the keys of those it lacks."""

    table: str
    columns: tuple[str, ...]
    new: list[tuple[object, ...]]


def library() -> InstrumentLibrary:
    return load_library(paths.resources() / "instruments")


def draft(plan: str, count: int, chance: random.Random) -> Draft:
    """A table with a plan of `count` commitments with texts and every code a table can hold."""
    indicators = library().by_id[INSTRUMENT].indicators
    rows: dict[int, tuple[str, ...]] = {
        place + 3: ("Spain", f"{place + 1}", some_words(chance, 8)) for place in range(count)
    }
    made = tuple(_commitment(row, cells, indicators, chance) for row, cells in rows.items())
    source = SourceTable(
        file_name=f"plan {plan}.csv",
        sha256=f"{chance.getrandbits(256):064x}",
        layout="ogp-2016",
        sheet="Commitments",
        head=(("0", "1", "2"), ("Country", "Number", "Title")),
        rows=rows,
        columns=("Country", "Number", "Title"),
    )
    spain = DraftPlan(
        member_key="ES",
        member_name="Spain",
        member_kind="national",
        country="ES",
        region="Europe",
        number=plan,
        title=f"Plan {plan}",
        submitted="2014",
        instrument=INSTRUMENT,
        commitments=made,
    )
    return Draft(source, (spain,), ())


def _commitment(
    row: int, cells: tuple[str, ...], indicators: tuple[Indicator, ...], chance: random.Random
) -> DraftCommitment:
    asked = [one for one in indicators if one.subject == "commitment" and one.scale.values]
    return DraftCommitment(
        number=cells[1],
        title=cells[2],
        text=some_words(chance, _TEXT),
        theme=some_words(chance, 2),
        lead_institution=some_words(chance, 4),
        ratings=tuple(
            DraftRating(one.stage, one.id, _answer(one, chance), reason=some_words(chance, _REASON))
            for one in asked
        ),
        rows=(row,),
    )


def _answer(asked: Indicator, chance: random.Random) -> str:
    return chance.choice([value.id for value in asked.scale.values])


def edits(workspace: Workspace, plan: str, chance: random.Random, kinds: int = 4) -> Iterator[str]:
    """Edits of the commitments of a plan, one operation each, without an end: fields (two `kinds`),
    codes with reasons, passages. Gives the commitment that was edited."""
    found = workspace.plan_by_key(plan)
    ids = workspace.commitment_ids(found.id)
    asked = [
        one
        for one in library().by_id[INSTRUMENT].indicators
        if one.subject == "commitment" and one.scale.values
    ]
    assessments = [one.id for one in workspace.assessments(found.id)]
    while True:
        for one in ids:
            kind = chance.randrange(kinds)
            if kind == 0:
                fields = {"text": some_words(chance, _TEXT), "theme": some_words(chance, 3)}
                workspace.set_fields("commitment", one, fields)
            elif kind == 1:
                fields = {"lead_institution": some_words(chance, 4), "title": some_words(chance, 8)}
                workspace.set_fields("commitment", one, fields)
            elif kind == 2:
                rated = chance.choice(asked)
                value, reason = _answer(rated, chance), some_words(chance, _REASON)
                workspace.rate(one, rated.id, value, reason=reason)
            else:
                about = (chance.choice(assessments), "context", "commitment", one)
                workspace.write_passage(*about, "en", some_words(chance, _TEXT))
            yield one


def grow(workspace: Workspace, plan: str, entries: int, chance: random.Random) -> None:
    """Adds that many entries to the journal, or some more: half of them come with the table of a
    new plan, the others are edits of it, one operation each."""
    wanted = count(workspace) + entries
    commitments = int(entries * _IMPORTED / PER_COMMITMENT)
    workspace.accept(draft(plan.rpartition("-")[2], max(1, commitments), chance))
    going = edits(workspace, plan, chance)
    while (left := wanted - count(workspace)) > 0:
        for _ in range(max(1, left // _PER_EDIT)):
            next(going)


def count(workspace: Workspace) -> int:
    """The entries of the journal."""
    return sum(mark.seq for mark in workspace.vector().values())


def copied(path: Path, name: str) -> Path:
    return Path(shutil.copy(path, path.with_name(name)))


def rows_beyond(path: Path, base: Path) -> list[Rows]:
    """What `path` has in its tables beyond `base`, the search index aside, which follows later."""
    connection = dbapi2.connect(str(path))
    try:
        connection.execute("attach ? as base", (str(base),))
        found = []
        tables = connection.execute(
            "select name from sqlite_schema where type = 'table' and name not like 'search%'"
            " and name not like 'sqlite_%'"
        ).fetchall()
        for (name,) in tables:
            columns = [row[1] for row in connection.execute(f'pragma table_info("{name}")')]
            query = f'select * from main."{name}" except select * from base."{name}"'
            if new := connection.execute(query).fetchall():
                found.append(Rows(name, tuple(columns), new))
        return found
    finally:
        connection.close()


def insert_bare(path: Path, rows: list[Rows]) -> None:
    """The floor: the rows written into a file of the same form, as durable, in one transaction,
    from lists that lie ready."""
    connection = dbapi2.connect(str(path), isolation_level=None)
    try:
        connection.execute("pragma journal_mode=wal")
        connection.execute("pragma synchronous=full")
        connection.execute("begin immediate")
        for one in rows:
            marks = ", ".join("?" * len(one.columns))
            connection.executemany(
                f'insert or replace into "{one.table}" values ({marks})', one.new
            )
        connection.execute("commit")
    finally:
        connection.close()
