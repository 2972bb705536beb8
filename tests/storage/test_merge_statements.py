"""How many statements exchanging takes, whatever the number of entries, and by which indexes the
journal is read."""

import random
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bench.copies import draft, edits
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_workspace
from tests.counted import counted, explained
from tests.storage.copies import copies, sent

FEW, MANY = 10, 120  # edits, of a plan of 12 commitments; all in one statement's names
Pair = tuple[Workspace, Workspace]


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    """Two copies of a workspace with a plan of twelve commitments."""
    workspace = a_workspace(tmp_path)
    workspace.accept(draft("1", 12, random.Random(3)))
    with copies(workspace, tmp_path, "Ben") as (ana, ben):
        yield ana, ben
    workspace.close()


def edit(workspace: Workspace, count: int) -> None:
    going = edits(workspace, "ES-1", random.Random(count))
    for _ in range(count):
        next(going)


def merging(ana: Workspace, ben: Workspace) -> tuple[Workspace, Callable[[], object]]:
    arrived = sent(ana, ben)
    return ben, lambda: ben.merge(arrived)


def looking(ana: Workspace, ben: Workspace) -> tuple[Workspace, Callable[[], object]]:
    arrived = sent(ana, ben)
    return ben, lambda: ben.look_into(arrived)


def sending(ana: Workspace, ben: Workspace) -> tuple[Workspace, Callable[[], object]]:
    since = ben.vector()
    return ana, lambda: ana.outgoing(since)


WAYS = [merging, looking, sending]


@pytest.mark.parametrize("way", WAYS)
def test_many_entries_take_no_more_statements_than_some(
    pair: Pair, way: Callable[..., tuple[Workspace, Callable[[], object]]]
) -> None:
    """Each kind of change has a statement of its own, so a first round makes all kinds."""
    ana, ben = pair
    taken = []
    for count in (MANY, MANY // 2, MANY):
        edit(ana, count)
        workspace, work = way(ana, ben)
        with counted(workspace) as statements:
            work()
        taken.append(len(statements))
        ben.merge(sent(ana, ben))

    assert taken[2] <= taken[1] + 10
    assert taken[2] < MANY / 2


@pytest.mark.parametrize("way", WAYS)
def test_the_journal_is_read_by_an_index(
    pair: Pair, way: Callable[..., tuple[Workspace, Callable[[], object]]]
) -> None:
    ana, ben = pair
    edit(ana, FEW)
    workspace, work = way(ana, ben)
    with explained(workspace) as plans:
        work()

    journal = [(words, line) for words, line in plans if line.split()[1] == "journal"]
    assert journal
    assert not [line for words, line in journal if " INDEX " not in line and not _of_one(words)]


def _of_one(statement: str) -> bool:
    """Whether a statement asks for the newest entry or its place: SQLite begins at the end."""
    return "max(journal.place)" in statement or (
        "ORDER BY journal.place DESC" in statement and "LIMIT" in statement
    )
