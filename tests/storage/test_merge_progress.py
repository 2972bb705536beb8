"""A merge tells how far it is, and is given up at any step without a trace."""

from pathlib import Path

import pytest

from irm_desktop.storage.merge_step import PARTS
from irm_desktop.storage.workspace import Workspace
from tests.storage.copies import copies, lines, sent, tables


class GivenUp(Exception):
    """Somebody pressed Cancel."""


def test_looking_and_merging_tell_how_far_they_are(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        ben.set_fields("commitment", ben.commitment_ids()[0], {"theme": "Money"})
        arrived = sent(ben, ana)
        looked: list[tuple[int, int]] = []
        merged: list[tuple[int, int]] = []
        ana.look_into(arrived, lambda *told: looked.append(told))
        ana.merge(arrived, (), None, lambda *told: merged.append(told))
        steps = [(done, PARTS) for done in range(PARTS + 1)]
        assert looked == merged == steps


@pytest.mark.parametrize("at", range(PARTS + 1))
def test_a_merge_that_is_given_up_changes_nothing(
    spain: Workspace, tmp_path: Path, at: int
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ben.commitment_ids()[0]
        ben.set_fields("commitment", one, {"theme": "Money"})
        arrived = sent(ben, ana)
        before, rows = lines(ana), tables(ana)

        def ask(done: int, _total: int) -> None:
            if done == at:
                raise GivenUp

        for work in (
            lambda: ana.look_into(arrived, ask),
            lambda: ana.merge(arrived, (), None, ask),
        ):
            with pytest.raises(GivenUp):
                work()
        assert (lines(ana), tables(ana)) == (before, rows)
        assert not ana.check()
        ana.merge(arrived)
        assert ana.commitment(one).theme == "Money"
