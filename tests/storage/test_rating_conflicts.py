"""A question that two people answered without knowing of each other: two ratings, each of them
whole, one of which is shown until somebody chooses."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import RATING, Conflict, Side
from irm_desktop.domain.records import Rating
from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan
from tests.storage.two_copies import Copies, take_from, two_copies

ASKED = "specificity"


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with two_copies(a_filled_workspace(tmp_path, a_plan(2))) as made:
        yield made


def first(copies: Copies) -> str:
    return copies.ana.commitment_ids()[0]


def shown(workspace: Workspace) -> Rating:
    return workspace.ratings(workspace.commitment_ids()[0])[ASKED]


def the_conflict(copies: Copies) -> Conflict:
    (found,) = copies.ana.conflicts()
    assert copies.ben.conflicts() == (found,)
    return found


def of(conflict: Conflict, person: str) -> Side:
    (found,) = [side for side in conflict.sides if side.person == person]
    return found


def both_rate(copies: Copies) -> Conflict:
    """Ana with a reason that she writes last, Ben with evidence."""
    copies.ana.rate(first(copies), ASKED, "low")
    copies.ben.rate(first(copies), ASKED, "high", evidence="The law gazette")
    copies.ana.set_reason(first(copies), ASKED, "No dates are given.")
    copies.exchange()
    return the_conflict(copies)


def test_both_ratings_stay_whole(copies: Copies) -> None:
    conflict = both_rate(copies)
    assert (conflict.kind, conflict.entity, conflict.field) == (RATING, "rating", "value")
    assert conflict.words == "Specificity of commitment 1"
    ana, ben = of(conflict, "Ana"), of(conflict, "Ben")
    assert (ana.text, ben.text) == ("Low", "High")
    assert ana.values["reason"] == "No dates are given."
    assert (ana.values["evidence"], ana.values["rater"]) == ("", "Ana")
    assert (ben.values["reason"], ben.values["evidence"]) == ("", "The law gazette")
    assert ben.values["rater"] == "Ben"


def test_what_is_shown_is_the_rating_of_one_person(copies: Copies) -> None:
    """Ana's reason is newer than Ben's rating, and still does not stand beside it."""
    conflict = both_rate(copies)
    for workspace in (copies.ana, copies.ben):
        one = shown(workspace)
        side = next(side for side in conflict.sides if side.shown)
        assert (one.value, one.reason, one.evidence) == tuple(
            side.values[name] or "" for name in ("value", "reason", "evidence")
        )
        assert (one.rater, one.rated_on) == (side.values["rater"], side.values["rated_on"])
        assert workspace.check() == []


def test_words_that_stand_in_both_ratings_are_not_taken_for_those_of_the_other(
    copies: Copies,
) -> None:
    """Ana gives her rating the very reason of Ben's and another after that. Hers is changed."""
    copies.ben.rate(first(copies), ASKED, "high", reason="As the law says.")
    copies.ana.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.exchange()
    assert shown(copies.ana).reason == "No dates."
    copies.ana.set_reason(first(copies), ASKED, "As the law says.")
    copies.ana.set_reason(first(copies), ASKED, "Dates are missing.")
    copies.exchange()
    conflict = the_conflict(copies)
    ana, ben = of(conflict, "Ana"), of(conflict, "Ben")
    assert (ana.text, ana.values["reason"]) == ("Low", "Dates are missing.")
    assert (ben.text, ben.values["reason"]) == ("High", "As the law says.")


def test_who_comes_to_the_answer_of_the_other_has_their_reason_with_it(copies: Copies) -> None:
    """What is shown then is the same in both copies, at once and after an exchange."""
    copies.ben.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.ana.rate(first(copies), ASKED, "high")
    take_from(copies.ana, copies.ben)
    assert (shown(copies.ana).value, shown(copies.ana).reason) == ("high", "")
    copies.ana.rate(first(copies), ASKED, "low")
    assert (shown(copies.ana).value, shown(copies.ana).reason) == ("low", "No dates.")
    assert copies.ana.check() == []
    copies.exchange()
    assert shown(copies.ben) == shown(copies.ana)
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()


def test_a_new_value_does_not_take_a_reason_for_the_old_one(copies: Copies) -> None:
    copies.ana.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.exchange()
    copies.ana.set_reason(first(copies), ASKED, "No dates, no names.")
    copies.ben.rate(first(copies), ASKED, "high")
    copies.exchange()
    conflict = the_conflict(copies)
    assert (shown(copies.ana).value, shown(copies.ana).reason) == ("high", "No dates.")
    assert of(conflict, "Ana").values["value"] == "low"
    assert of(conflict, "Ana").values["reason"] == "No dates, no names."
    assert copies.ana.check() == copies.ben.check() == []


def test_who_has_seen_the_rating_of_another_replaces_it(copies: Copies) -> None:
    copies.ana.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.exchange()
    copies.ben.rate(first(copies), ASKED, "high", reason="Dates are given on page 4.")
    copies.exchange()
    assert copies.ana.conflicts() == ()
    assert shown(copies.ana).value == "high"


def test_reason_and_evidence_of_one_grade_merge_by_themselves(copies: Copies) -> None:
    copies.ana.rate(first(copies), ASKED, "low")
    copies.exchange()
    copies.ana.set_reason(first(copies), ASKED, "No dates.")
    copies.ben.set_evidence(first(copies), ASKED, "Page 4")
    copies.exchange()
    assert copies.ana.conflicts() == ()
    assert (shown(copies.ben).reason, shown(copies.ben).evidence) == ("No dates.", "Page 4")


def test_the_same_grade_for_two_reasons_is_two_ratings(copies: Copies) -> None:
    copies.ana.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.ben.rate(first(copies), ASKED, "low", reason="No names.")
    copies.exchange()
    conflict = the_conflict(copies)
    assert conflict.kind == RATING
    assert of(conflict, "Ana").values["reason"] == "No dates."
    assert of(conflict, "Ben").values["reason"] == "No names."


def test_the_same_rating_twice_is_no_conflict(copies: Copies) -> None:
    copies.ana.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.ben.rate(first(copies), ASKED, "low", reason="No dates.")
    copies.exchange()
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()


def test_a_rating_that_is_chosen_stays_that_of_its_rater(copies: Copies) -> None:
    conflict = both_rate(copies)
    ana = of(conflict, "Ana")
    copies.ben.settle(conflict.key, ana.values, "Ben had the draft before him")
    take_from(copies.ana, copies.ben)
    for workspace in (copies.ana, copies.ben):
        one = shown(workspace)
        assert (one.value, one.reason, one.evidence) == ("low", "No dates are given.", "")
        assert (one.rater, one.rated_on) == ("Ana", ana.values["rated_on"])
        assert workspace.conflicts() == ()
        assert workspace.check() == []
    newest = copies.ana.history([first(copies)])[0]
    assert (newest.actor, newest.reason) == ("Ben", "Ben had the draft before him")


def test_a_rating_that_is_put_together_is_that_of_who_does_so(copies: Copies) -> None:
    conflict = both_rate(copies)
    copies.ben.settle(conflict.key, {"value": "medium", "reason": "Some dates are given."})
    one = shown(copies.ben)
    assert (one.value, one.reason, one.rater) == ("medium", "Some dates are given.", "Ben")
    assert copies.ben.conflicts() == ()


def test_what_is_no_answer_is_refused(copies: Copies) -> None:
    conflict = both_rate(copies)
    with pytest.raises(NotFound, match="Specificity has no value 'splendid'"):
        copies.ana.settle(conflict.key, {"value": "splendid"})
    assert copies.ana.conflicts() == (conflict,)


def test_work_on_what_is_shown_leaves_the_other_rating_whole(copies: Copies) -> None:
    conflict = both_rate(copies)
    hidden = next(side for side in conflict.sides if not side.shown)
    copies.ben.set_reason(first(copies), ASKED, "Written since.")
    copies.ben.rate(first(copies), ASKED, "none")
    assert copies.ben.check() == []
    take_from(copies.ana, copies.ben)
    after = the_conflict(copies)
    kept = next(side for side in after.sides if not side.shown)
    assert kept.values == hidden.values
    assert (shown(copies.ana).value, shown(copies.ana).reason) == ("none", "Written since.")


def test_a_conflict_that_two_more_people_go_on_with_ends_alike(copies: Copies) -> None:
    both_rate(copies)
    copies.ana.set_evidence(first(copies), ASKED, "Ana's link")
    copies.ben.set_reason(first(copies), ASKED, "Ben's reason")
    copies.exchange()
    the_conflict(copies)
    assert shown(copies.ana) == shown(copies.ben)
    assert copies.ana.check() == copies.ben.check() == []
    copies.ana.settle(the_conflict(copies).key, {"value": "low", "reason": "Both", "evidence": ""})
    copies.exchange()
    assert copies.ben.conflicts() == ()
    assert shown(copies.ben).reason == "Both"
    assert copies.ana.check() == copies.ben.check() == []


def test_the_life_of_a_rating_tells_both(copies: Copies) -> None:
    """Each from what its writer had: Ben did not change what Ana had written."""
    conflict = both_rate(copies)
    life = copies.ana.rating_life(first(copies), ASKED)
    rated = [(step.who, step.before, step.value) for step in life.steps if step.kind == "rated"]
    assert sorted(rated) == [("Ana", None, "low"), ("Ben", None, "high")]
    assert all(step.unsettled for step in life.steps)
    assert "Ben rated it: High. Not settled: somebody else rated it apart." in [
        step.sentence for step in life.steps
    ]
    assert (life.value, life.reason) == (shown(copies.ana).value, shown(copies.ana).reason)
    copies.ana.settle(conflict.key, conflict.sides[1].values)
    life = copies.ana.rating_life(first(copies), ASKED)
    assert not any(step.unsettled for step in life.steps)
    assert life.value == conflict.sides[1].values["value"]


def test_the_history_has_both_sides(copies: Copies) -> None:
    both_rate(copies)
    told = {
        (one.actor, one.field): (one.old, one.new) for one in copies.ben.history([first(copies)])
    }
    assert told["Ana", "value"] == (None, "low")
    assert told["Ben", "value"] == (None, "high")
    assert told["Ana", "reason"] == (None, "No dates are given.")
