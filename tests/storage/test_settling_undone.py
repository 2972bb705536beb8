"""A conflict that was settled is open again once that is taken back: no version is lost by it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import Conflict
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan
from tests.storage.two_copies import Copies, opened, take_from, two_copies

ASKED = "specificity"


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with two_copies(a_filled_workspace(tmp_path, a_plan(2))) as made:
        yield made


def first(copies: Copies) -> str:
    return copies.ana.commitment_ids()[0]


def the_conflict(workspace: Workspace) -> Conflict:
    (found,) = workspace.conflicts()
    return found


def told(conflict: Conflict) -> list[tuple[str, object, bool]]:
    return [(side.person, side.values, side.shown) for side in conflict.sides]


def state(workspace: Workspace, undone: int = 0) -> tuple[object, ...]:
    """Title and ratings of the first commitment, once so many steps are `undone`."""
    for _ in range(undone):
        workspace.undo()
    record = workspace.commitment_ids()[0]
    rated = workspace.ratings(record)
    return workspace.commitment(record).title, {
        name: (one.value, one.reason, one.evidence) for name, one in rated.items()
    }


def titles(copies: Copies) -> Conflict:
    copies.ana.set_fields("commitment", first(copies), {"title": "Open budget"})
    copies.ben.set_fields("commitment", first(copies), {"title": "Budget portal"})
    copies.exchange()
    return the_conflict(copies.ana)


def ratings(copies: Copies) -> Conflict:
    """Ben rates and gives no reason; Ana writes hers last."""
    copies.ana.rate(first(copies), ASKED, "low")
    copies.ben.rate(first(copies), ASKED, "high", evidence="Page 4")
    copies.ana.set_reason(first(copies), ASKED, "No dates.")
    copies.exchange()
    return the_conflict(copies.ana)


def sound(copies: Copies) -> None:
    assert copies.ana.check() == copies.ben.check() == []
    assert copies.ana.conflicts() == copies.ben.conflicts()


def test_both_versions_of_a_field_stand_side_by_side_again(copies: Copies) -> None:
    conflict = titles(copies)
    copies.ana.settle(conflict.key, {"title": "Open budget portal"})
    change = copies.ana.undo()
    assert change is not None
    assert change.sentence == "Undone: Conflict settled: Title of commitment 1"
    assert told(the_conflict(copies.ana)) == told(conflict)
    assert copies.ana.commitment(first(copies)).title == "Budget portal"
    take_from(copies.ben, copies.ana)
    assert told(the_conflict(copies.ben)) == told(conflict)
    sound(copies)


@pytest.mark.parametrize("settled", ["Open budget", "Budget portal", "Open budget portal"])
def test_what_all_had_seen_is_told_as_before_it_was_settled(copies: Copies, settled: str) -> None:
    conflict = titles(copies)
    assert (conflict.base, conflict.proposal) == ("Commitment number 1", None)
    for workspace in (copies.ana, copies.ana, copies.ben):
        workspace.settle(conflict.key, {"title": settled})
        workspace.undo()
        again = the_conflict(workspace)
        assert (again.base, again.proposal) == (conflict.base, conflict.proposal)
        copies.exchange()
    sound(copies)


def test_a_merge_that_is_done_again_proposes_what_it_proposed(copies: Copies) -> None:
    """Not the version of one as if the other had changed nothing."""
    copies.ana.set_fields("commitment", first(copies), {"title": "Open budget"})
    copies.ben.set_fields("commitment", first(copies), {"title": "Budget portal"})
    take_from(copies.ana, copies.ben)
    conflict = the_conflict(copies.ana)
    copies.ana.undo()
    assert copies.ana.conflicts() == ()
    copies.ana.redo()
    again = the_conflict(copies.ana)
    assert told(again) == told(conflict)
    assert (again.base, again.proposal) == (conflict.base, conflict.proposal)
    copies.exchange()
    sound(copies)


def test_it_can_be_settled_again_by_redo_or_anew(copies: Copies) -> None:
    conflict = titles(copies)
    copies.ana.settle(conflict.key, {"title": "Open budget portal"})
    copies.ana.undo()
    change = copies.ana.redo()
    assert change is not None
    assert change.left_out == ()
    assert copies.ana.conflicts() == ()
    assert copies.ana.commitment(first(copies)).title == "Open budget portal"
    copies.ana.undo()
    copies.ana.settle(conflict.key, {"title": "Open budget"})
    assert copies.ana.conflicts() == ()
    copies.exchange()
    sound(copies)


def test_both_ratings_are_whole_again(copies: Copies) -> None:
    conflict = ratings(copies)
    copies.ben.settle(conflict.key, {"value": "medium", "reason": "Some dates.", "evidence": ""})
    copies.ben.undo()
    again = the_conflict(copies.ben)
    assert told(again) == told(conflict)
    shown = copies.ben.ratings(first(copies))[ASKED]
    assert (shown.value, shown.reason, shown.rater) == ("high", "", "Ben")
    copies.exchange()
    sound(copies)
    copies.ben.redo()
    assert copies.ben.ratings(first(copies))[ASKED].reason == "Some dates."
    copies.exchange()
    sound(copies)
    assert copies.ana.conflicts() == ()


def test_work_on_one_version_can_be_taken_back_by_itself(copies: Copies) -> None:
    """The other version is not something that was changed since."""
    conflict = titles(copies)
    copies.ana.set_fields("commitment", first(copies), {"title": "Budget portal, open"})
    change = copies.ana.undo()
    assert change is not None
    assert change.left_out == ()
    assert {side.text for side in the_conflict(copies.ana).sides} == {
        side.text for side in conflict.sides
    }
    assert copies.ana.check() == []


def test_what_somebody_went_on_with_is_left(copies: Copies) -> None:
    conflict = titles(copies)
    copies.ana.settle(conflict.key, {"title": "Open budget"})
    take_from(copies.ben, copies.ana)
    copies.ben.set_fields("commitment", first(copies), {"title": "Ben again"})
    take_from(copies.ana, copies.ben)
    copies.ana.undo()  # what Ben sent
    change = copies.ana.undo()
    assert change is not None
    assert change.left_out == ()
    assert told(the_conflict(copies.ana)) == told(conflict)
    assert copies.ana.check() == []


def test_it_survives_a_restart(copies: Copies) -> None:
    conflict = ratings(copies)
    copies.ana.settle(conflict.key, conflict.sides[1].values)
    path = copies.ana.path
    copies.ana.close()
    with opened(path, "Ana") as again:
        again.undo()
        assert told(the_conflict(again)) == told(conflict)
        again.redo()
        assert again.conflicts() == ()
        assert again.check() == []


@pytest.mark.parametrize("make", [titles, ratings])
def test_a_merge_done_again_brings_its_conflict_back(copies: Copies, make: object) -> None:
    assert callable(make)
    conflict = make(copies)
    copies.ana.undo()
    assert copies.ana.conflicts() == ()
    assert copies.ana.check() == []
    change = copies.ana.redo()
    assert change is not None
    assert change.left_out == ()
    again = the_conflict(copies.ana)
    assert again.key == conflict.key
    assert {(side.person, side.text) for side in again.sides} == {
        (side.person, side.text) for side in conflict.sides
    }
    copies.exchange()
    sound(copies)


@pytest.mark.parametrize("make", [titles, ratings])
def test_a_merge_done_again_is_taken_back_whole_by_one_undo(copies: Copies, make: object) -> None:
    """The versions that doing it again put side by side are not what somebody changed since."""
    assert callable(make)
    conflict = make(copies)
    before = state(copies.ana, undone=1)
    for _ in range(2):
        again = copies.ana.redo()
        assert again is not None
        assert again.left_out == ()
        assert the_conflict(copies.ana).key == conflict.key
        back = copies.ana.undo()
        assert back is not None
        assert back.left_out == ()
        assert copies.ana.conflicts() == ()
        assert state(copies.ana) == before
    assert copies.ana.check() == []


def test_what_came_in_after_a_merge_was_done_again_is_left(copies: Copies) -> None:
    """Even where it is what one of the versions was: somebody else has said so since."""
    titles(copies)
    copies.ana.undo()
    copies.ana.redo()
    take_from(copies.ben, copies.ana)
    copies.ben.settle(the_conflict(copies.ben).key, {"title": "Budget portal"})
    take_from(copies.ana, copies.ben)
    copies.ana.undo()  # that merge changed nothing that is shown
    change = copies.ana.undo()
    assert change is not None
    assert change.left_out == ("Title of commitment 1 was changed by Ben since and is left.",)
    assert copies.ana.commitment(first(copies)).title == "Budget portal"


@pytest.mark.parametrize("settled", ["Ana's", "Ben's", "Both"])
def test_reasons_of_no_answer_stand_side_by_side_again(copies: Copies, settled: str) -> None:
    """Both typed a reason and neither chose an answer."""
    copies.ana.set_reason(first(copies), ASKED, "Ana's")
    copies.ben.set_reason(first(copies), ASKED, "Ben's")
    copies.exchange()
    conflict = the_conflict(copies.ana)
    shown = copies.ana.ratings(first(copies))[ASKED]
    copies.ana.settle(conflict.key, {"reason": settled})
    assert copies.ana.conflicts() == ()
    change = copies.ana.undo()
    assert change is not None
    assert change.left_out == ()
    assert [
        (side.person, side.values["value"], side.values["reason"], side.shown)
        for side in the_conflict(copies.ana).sides
    ] == [(side.person, None, side.values["reason"], side.shown) for side in conflict.sides]
    now = copies.ana.ratings(first(copies))[ASKED]
    assert (now.value, now.reason) == (shown.value, shown.reason)
    copies.exchange()
    sound(copies)
    copies.ana.redo()
    assert copies.ana.ratings(first(copies))[ASKED].reason == settled
    assert copies.ana.conflicts() == ()
