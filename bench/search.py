"""Row 12: search as one types, over 100,000 commitments of 300 words, against counting with LIKE.

The vocabulary has 30,000 words, drawn as often as Zipf's law has it: a hard case, for the words
are made of few syllables, so that every beginning stands in many texts. What is typed are the
first two to six letters of words drawn alike. First the records in the order of the file, as the
window shows them at once: the target is about these. Then the same as hits, their records read and
pieces cut from them; and the ranked ones, which the window shows a moment later. For these two the
targets are our own: nobody should wait a tenth of a second, or half of one.
"""

import itertools
import random
import shutil
import statistics
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from bench.measure import Result, shown
from irm_desktop import paths
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.search_query import Query
from irm_desktop.storage import search_ask
from irm_desktop.storage.workspace import Workspace

SAMPLE = paths.resources() / "samples" / "sample.irm"
COMMITMENTS, WORDS, VOCABULARY = 100_000, 300, 30_000
TYPED, COUNTED = 400, 12  # queries of ours; counts with LIKE, which take a second each
ONES, VOWELS, ENDS = "bcdfghlmnprstv", "aeiou", ("", "s", "n", "al", "tion", "ing")
# Of the median and of the slowest in a hundred of counting with LIKE
AT_ONCE, WITH_PIECES, RANKED = (1 / 500, 1 / 20), (1 / 10, 1 / 5), (1 / 5, 1 / 2)
LIMIT = 50


@cache
def vocabulary() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """Words, most frequent first, and their weights summed."""
    chance = random.Random(12)
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        pairs = (chance.choice(ONES) + chance.choice(VOWELS) for _ in range(chance.randint(1, 4)))
        words["".join(pairs) + chance.choice(ENDS)] = None
    weights = itertools.accumulate(1 / place for place in range(1, VOCABULARY + 1))
    return tuple(words), tuple(weights)


def text(chance: random.Random, count: int) -> str:
    words, weights = vocabulary()
    return " ".join(chance.choices(words, cum_weights=weights, k=count))


def typed(chance: random.Random) -> str:
    """The beginning of a word, two to six letters long."""
    long = [word for word in (text(chance, 1) for _ in range(50)) if len(word) > 1]
    return long[0][: chance.randint(2, 6)]


def grow(path: Path) -> None:
    """Adds the commitments to the sample's first plan, each with one entry in the journal: what
    else an import writes would here only take its time."""
    connection = dbapi2.connect(str(path))
    (plan,) = connection.execute("SELECT id FROM plans LIMIT 1").fetchone()
    operation, writer = uuid.uuid4().hex, uuid.uuid4().hex
    first = connection.execute("SELECT max(place) FROM journal").fetchone()[0] + 1
    chance = random.Random(6)
    for start in range(0, COMMITMENTS, 5_000):
        made = [(uuid.uuid4().hex, n) for n in range(start, min(start + 5_000, COMMITMENTS))]
        connection.executemany(
            "INSERT INTO commitments (id, plan_id, position, number, number_key, title, text)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (one, plan, n, f"{n}", f"0{n:012}", text(chance, 8), text(chance, WORDS))
                for one, n in made
            ],
        )
        connection.executemany(
            "INSERT INTO journal VALUES (?, ?, ?, ?, '', 'bench', '', ?, 'commitment', ?, 'plan',"
            " ?, '[]', NULL, '', 1, '')",
            [
                (first + n, uuid.uuid4().hex, writer, n + 1, operation, one, f'"{plan}"')
                for one, n in made
            ],
        )
    connection.commit()
    connection.close()


def each(work: Callable[[str], Any], queries: Iterator[str], count: int) -> list[float]:
    """Seconds of each query, in order; the first one warms up and is not counted."""
    work(next(queries))
    taken = []
    for query in itertools.islice(queries, count):
        begin = time.perf_counter()
        work(query)
        taken.append(time.perf_counter() - begin)
    return sorted(taken)


def slowest(taken: list[float]) -> float:
    return statistics.quantiles(taken, n=100)[-1] if len(taken) > 1 else taken[-1]


def compared(
    what: str, ours: list[float], like: list[float], targets: tuple[float, float]
) -> list[Result]:
    """The median against the median, the slowest in a hundred against the slowest of LIKE's."""
    pairs = (
        ("p50", statistics.median(ours), statistics.median(like), targets[0]),
        ("p99", slowest(ours), max(like), targets[1]),
    )
    return [
        Result(
            row="12",
            what=f"{what}, {name}",
            floor="count with LIKE",
            floor_value=floor,
            value=value,
            unit="s",
            ratio=value / floor,
            target=target,
            note=f"1/{floor / value:.0f}",
        )
        for name, value, floor, target in pairs
    ]


def results() -> list[Result]:
    library = load_library(paths.resources() / "instruments")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "words.irm"
        shutil.copy(SAMPLE, path)
        Workspace.open(path, actor="bench", library=library).close()  # brings its schema up
        grow(path)
        before = path.stat().st_size
        with Workspace.open(path, actor="bench", library=library) as opened:
            begin = time.perf_counter()
            opened.catch_up()
            built = time.perf_counter() - begin
            found = measured(opened)
        size = path.stat().st_size - before
    note = f"index of {COMMITMENTS:,} made in {shown(built, 's')}, {size >> 20} MB"
    print(f"search: {note} beside {before >> 20} MB", flush=True)
    return found


def measured(opened: Workspace) -> list[Result]:
    chance = random.Random(99)
    queries = iter(lambda: typed(chance), "")
    with opened._reading() as connection:

        def like(query: str) -> int:
            statement = "SELECT count(*) FROM commitments WHERE title LIKE ? OR text LIKE ?"
            pattern = f"%{query}%"
            return int(connection.exec_driver_sql(statement, (pattern, pattern)).scalar_one())

        def in_order(query: str) -> object:
            return search_ask.in_order(connection, Query.read(query), (), "", LIMIT)

        def ranked(query: str) -> object:
            return search_ask.ranked(connection, Query.read(query), (), "", LIMIT)

        def hits(query: str) -> object:
            return opened.find(query, limit=LIMIT)

        counts = each(like, queries, COUNTED)
        return [
            *compared(
                "search of 100,000 × 300 words", each(in_order, queries, TYPED), counts, AT_ONCE
            ),
            *compared(
                "… as hits with their pieces", each(hits, queries, TYPED // 4), counts, WITH_PIECES
            ),
            *compared("… ranked", each(ranked, queries, TYPED // 4), counts, RANKED),
        ]
