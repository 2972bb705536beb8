"""Histories of laptops that work apart converge and lose nothing; wrong ways to merge are found."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from soak.histories import batch, run
from soak.history import mutants

_SEED = 18
_HISTORIES = 10
_ALL_THERE_IS = (
    "taken up",
    "lost on the way",
    "came again",
    "waited",
    "sent as a bundle",
    "sent as a copy",
    "synced with the office",
    "saved with an older version",
    "upgraded",
    "clock turned",
    "undo",
    "undo of a merge",
    "restored",
    "copied",
    "killed",
)


def test_some_histories_converge_and_lose_nothing(tmp_path: Path) -> None:
    found = run(lambda: True, 3, 7, tmp_path)
    rows = dict(found.rows)

    assert found.failures == ()
    assert found.tries >= 3
    assert int(rows["values saved"]) > 10
    assert rows["same tables, heads and conflicts everywhere"] == "always"


def test_the_histories_in_which_wrong_ways_fail_are_right_by_themselves() -> None:
    counts, failure = batch(_SEED, _HISTORIES)

    assert failure == ""
    assert counts["histories"] >= _HISTORIES
    assert [one for one in _ALL_THERE_IS if not counts[one]] == []


@pytest.mark.parametrize(
    ("mutant", "told"),
    [
        (mutants.arrival_order, "Wrong: apart: "),
        (mutants.last_writer_wins, "Wrong: lost: no. "),
        (
            mutants.unknown_dropped,
            "(Wrong: (apart: |Cleo has not all that)|WorkspaceError: Entries .* were lost)",
        ),
        (mutants.serial_cursor, "WorkspaceError: mail .* is damaged: .* missing"),
        (mutants.reused_writer, "WorkspaceError: mail .* tell the sitting of .* in two ways"),
    ],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_a_wrong_way_to_merge_is_found(
    mutant: Callable[[], AbstractContextManager[None]], told: str
) -> None:
    with mutant():
        counts, failure = batch(_SEED, _HISTORIES)

    assert failure, f"{counts['histories']} histories did not find it"
    assert re.match(f"seed {_SEED}: {told}", failure), failure[:500]
    assert "state.teardown()" in failure  # what was done, so that it can be done again
