"""Histories of laptops that work apart converge and lose nothing; wrong ways to merge are found."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from soak.figures import Figures
from soak.histories import batch, run
from soak.history import mutants
from soak.history.acts import ADDED, DELETED, RATED, WRITTEN

_MANY = 200  # histories, of which the first that fails ends the search


def test_a_few_histories_converge_and_lose_nothing(tmp_path: object) -> None:
    found = run(lambda: True, 12, 7, tmp_path)  # type: ignore[arg-type]

    assert found.failures == ()
    assert found.tries == 12
    assert int(dict(found.rows)["values saved"].replace(",", "")) > 50


@pytest.mark.parametrize(
    ("mutant", "told"),
    [
        (mutants.arrival_order, "apart|the check|other heads|other conflicts"),
        (mutants.last_writer_wins, "lost:"),
        (mutants.unknown_dropped, "damaged|apart|not all that|lost"),
        (mutants.serial_cursor, "damaged|not all that|missing"),
        (mutants.reused_writer, "in two ways|lost|apart|damaged"),
    ],
)
def test_a_wrong_way_to_merge_is_found(
    mutant: Callable[[], AbstractContextManager[None]], told: str
) -> None:
    with mutant():
        counts, failure = batch(11, _MANY)

    assert failure, f"{counts['histories']} histories did not find it"
    assert re.search(told, failure), failure[:500]


def test_each_act_has_a_name_of_its_own() -> None:
    acts = {*WRITTEN, *RATED, *ADDED, *DELETED}
    assert len({act.__name__ for act in acts}) == len(acts)


def test_a_history_that_fails_is_told_with_its_seed() -> None:
    with mutants.last_writer_wins():
        _, failure = batch(11, _MANY)
    assert failure.startswith("seed 11: Wrong: lost: no. ")
    assert "state.teardown()" in failure
    assert isinstance(Figures("histories", 1, (), (failure,)).failures[0], str)
