"""How a sync reads the office's tables, how many statements it takes, and the offices that are
filled for measurements."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from bench.copies import draft, edits
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.first import first_copy
from irm_desktop.sync.office.sync import sync
from scripts.scale_filling import Held, like, multiply
from scripts.scale_plans import about, nodes
from tests.builders import a_workspace
from tests.storage.copies import lines
from tests.sync.office.offices import a_copy, let_in, opened, synced

GROWING = {"journal", "journal_heads", "operations", "commitments", "ratings", "passages"}
Said = list[tuple[str, Any, bool]]  # statements, what was given to them, whether for many rows


@pytest.fixture
def url(office_url: str) -> str:
    """The office's address for a researcher of Spain."""
    return let_in(office_url, "ana", "researcher", "ES", "FR")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """A workspace with a plan of twelve commitments."""
    made = a_workspace(tmp_path)
    made.accept(draft("1", 12, random.Random(3)))
    yield made
    made.close()


def edit(workspace: Workspace, count: int) -> None:
    going = edits(workspace, "ES-1", random.Random(count))
    for _ in range(count):
        next(going)


@contextmanager
def said_to(office: Office) -> Iterator[Said]:
    found: Said = []

    def note(_c: Any, _k: Any, words: str, given: Any, _x: Any, many: bool) -> None:
        found.append((words, given, many))

    event.listen(office.engine, "before_cursor_execute", note)
    yield found


def synced_saying(workspace: Workspace, url: str) -> Said:
    with Office(url) as office, said_to(office) as found:
        sync(workspace, office)
    return found


def test_a_push_of_many_entries_takes_no_more_statements_than_one_of_some(
    workspace: Workspace, url: str
) -> None:
    synced(workspace, url)
    taken = []
    for count in (120, 60, 120):
        edit(workspace, count)
        taken.append(len(synced_saying(workspace, url)))

    assert taken[2] <= taken[1] + 10


def test_a_pull_of_many_entries_takes_no_more_statements_than_one_of_some(
    workspace: Workspace, url: str, tmp_path: Path
) -> None:
    path = workspace.path
    with a_copy(workspace, tmp_path / "ben.irm", "Ben") as ben, opened(path, "Ana") as ana:
        taken = []
        for count in (120, 60, 120):
            edit(ana, count)
            synced(ana, url)
            taken.append(len(synced_saying(ben, url)))

    assert taken[2] <= taken[1] + 10


def test_no_table_that_grows_is_read_whole(workspace: Workspace, url: str, tmp_path: Path) -> None:
    """With row-level security in force. Small tables would be read whole: they are asked not to."""
    synced(workspace, url)
    path = workspace.path
    with a_copy(workspace, tmp_path / "ben.irm", "Ben") as ben, opened(path, "Ana") as ana:
        edit(ana, 60)
        found = synced_saying(ana, url) + synced_saying(ben, url)
        name = ana.id

    ways: dict[str, set[str]] = {table: set() for table in GROWING}
    with about(url, name) as line:
        line.execute("SET search_path = irm")
        line.execute("SET enable_seqscan = off")
        for words, given, many in found:
            if words.lstrip().startswith(("SELECT", "DELETE", "UPDATE")):
                for node in nodes(line, words, given[0] if many else given):
                    if node.get("Relation Name") in GROWING or "Index Name" in node:
                        table = node.get("Relation Name", "of a bitmap")
                        ways.setdefault(table, set()).add(node["Node Type"])
    assert {"Index Scan", "Index Only Scan", "Bitmap Heap Scan"} & ways["journal"]
    assert not [table for table, kinds in ways.items() if "Seq Scan" in kinds]


def test_another_workspace_made_for_measurements_can_be_taken_up(
    workspace: Workspace, office_url: str, url: str, tmp_path: Path
) -> None:
    edit(workspace, 20)
    synced(workspace, url, country="ES")
    source = Held(workspace.id, "ES")
    other = like(source, "FR")
    multiply(office_url, source, [other])

    path = tmp_path / "other.irm"
    with Office(url) as office:
        first_copy(path, office, other.id)
        with opened(path, "Ben") as copy:
            sync(copy, office)
            assert copy.id == other.id != workspace.id
            assert copy.check() == []
            assert copy.history("", limit=1) is not None
            assert len(lines(copy)) == len(lines(workspace))
            assert not lines(copy) & lines(workspace)
            edit(copy, 1)
            assert sync(copy, office).pushed
