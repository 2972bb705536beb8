"""A short form of four laptops and an office that are killed, and that its judge notices what it is
there to notice."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from soak.hands.judging import judge
from soak.hands.laptop import Laptop, Wrong
from soak.office import run
from soak.told import Told
from tests.sync.office.offices import a_country, let_in, opened, rows, synced
from tests.sync.office.test_files import attached

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork a process")
Pair = tuple[Laptop, Laptop]


@needs_fork
def test_after_kills_and_cuts_all_hold_the_same(tmp_path: Path) -> None:
    figures = run(lambda: True, 12, 5, tmp_path)

    assert figures.failures == ()
    assert figures.tries >= 12
    facts = dict(figures.rows)
    assert facts["four files and the office equal, nothing acknowledged lost"] == "always"
    assert int(facts["entries acknowledged"].replace(",", "")) > 30


@pytest.fixture
def pair(tmp_path: Path, office_url: str) -> Pair:
    """Two laptops that have just synced."""
    url = let_in(office_url, "hands", "staff")
    nothing: Any = None  # of lines and programs the judge knows nothing
    first, other = (
        Laptop(name, tmp_path / name, nothing, url, nothing, nothing) for name in ("ana", "ben")
    )
    with a_country(first.folder) as workspace:
        attached(workspace, b"minutes")
        workspace.rate(workspace.commitment_ids()[0], "specificity", "high")
        synced(workspace, url)
    workspace.path.rename(first.path)
    other.folder.mkdir()
    other.path.write_bytes(first.path.read_bytes())
    return first, other


def changed(laptop: Laptop, statement: str) -> None:
    with closing(sqlite3.connect(laptop.path, isolation_level=None)) as connection:
        connection.execute(statement)


def verdict(pair: Pair, office_url: str) -> str:
    with pytest.raises(Wrong) as wrong:
        judge(pair, office_url)
    return str(wrong.value)


def test_what_is_the_same_and_whole_is_passed(pair: Pair, office_url: str) -> None:
    found = judge(pair, office_url)

    assert [one.name for one in found] == ["ana", "ben", "the office"]
    assert all(one.hashes and one.files and one.rows and one.heads for one in found)


def test_an_acknowledged_entry_that_is_gone_is_noticed(pair: Pair, office_url: str) -> None:
    Told(pair[1].log).tell(did="rate", refused="", kept={"an entry": "a hash"})

    assert verdict(pair, office_url) == ("an entry that ben was told of as kept is lost or another")


def test_an_entry_that_only_one_has_is_noticed(pair: Pair, office_url: str) -> None:
    with opened(pair[0].path, "Ana") as workspace:
        workspace.rate(workspace.commitment_ids()[0], "specificity", "low")

    assert verdict(pair, office_url).startswith("hashes: ana and ben are not the same: 2, as ")


def test_a_table_that_says_other_than_the_journal_is_noticed(pair: Pair, office_url: str) -> None:
    changed(pair[1], "UPDATE commitments SET title = 'other'")

    assert verdict(pair, office_url).startswith("the check of ben finds: ")


def test_a_table_of_the_office_that_says_other_is_noticed(pair: Pair, office_url: str) -> None:
    rows(office_url, "UPDATE commitments SET title = 'other'")

    assert verdict(pair, office_url).startswith("the check of the office finds: ")


def test_a_file_that_the_office_lacks_is_noticed(pair: Pair, office_url: str) -> None:
    rows(office_url, "DELETE FROM blobs")

    assert verdict(pair, office_url).startswith("the check of the office finds: The file a.txt is")


def test_a_vector_that_is_not_that_of_the_journal_is_noticed(pair: Pair, office_url: str) -> None:
    rows(office_url, "UPDATE office_marks SET seq = seq + 1")

    assert verdict(pair, office_url) == "the vector of the office is not that of its journal"
