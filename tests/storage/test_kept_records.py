"""What somebody deleted while another, who did not know, was at work on it: it is kept until a
person says whether it goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import KEPT_RECORD, Conflict
from irm_desktop.errors import WorkspaceError
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.storage.two_copies import Copies, take_from, two_copies


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    """Spain 2 with commitment 1, rated and with two milestones, and commitment 2; twice."""
    rated = a_commitment("1", "Budget", values={"specificity": "low"}, milestones=("A", "B"))
    plan = a_plan([rated, a_commitment("2", "Courts", row=4)])
    with two_copies(a_filled_workspace(tmp_path, plan)) as made:
        yield made


def first(copies: Copies) -> str:
    return copies.ana.commitment_ids()[0]


def the_conflict(copies: Copies) -> Conflict:
    (found,) = copies.ana.conflicts()
    assert copies.ben.conflicts() == (found,)
    return found


def sides(conflict: Conflict) -> dict[str, str]:
    return {side.person: side.text for side in conflict.sides}


def sound(copies: Copies) -> None:
    assert copies.ana.check() == copies.ben.check() == []


def test_an_edit_that_nobody_had_seen_keeps_the_record(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.delete("commitment", one)
    copies.exchange()
    conflict = the_conflict(copies)
    assert (conflict.kind, conflict.key) == (KEPT_RECORD, f"commitment/{one}/deleted")
    assert conflict.words == "Commitment 1"
    assert sides(conflict) == {"Ben": "deleted", "Ana": "Title of commitment 1: Open budget"}
    assert [side.person for side in conflict.sides if side.shown] == ["Ana"]
    assert one in copies.ben.commitment_ids()
    sound(copies)


def test_keeping_brings_back_what_had_gone_with_it(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.delete("commitment", one)
    copies.exchange()
    assert copies.ana.milestones(one) == []
    change = copies.ana.keep_record(the_conflict(copies).key, "Ben meant another")
    assert change.sentence == "Conflict settled: Commitment 1"
    take_from(copies.ben, copies.ana)
    for workspace in (copies.ana, copies.ben):
        assert workspace.conflicts() == ()
        assert [each.title for each in workspace.milestones(one)] == ["A", "B"]
        assert workspace.values(one) == {"specificity": "low"}
    sound(copies)


def test_deleting_lets_it_go_with_what_was_written(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.delete("commitment", one)
    copies.exchange()
    copies.ben.delete_record(the_conflict(copies).key)
    take_from(copies.ana, copies.ben)
    for workspace in (copies.ana, copies.ben):
        assert workspace.conflicts() == ()
        assert one not in workspace.commitment_ids()
    sound(copies)


def test_work_on_a_part_is_told_at_what_was_deleted(copies: Copies) -> None:
    """Only the rating is kept by itself: its commitment is gone from the lists until then."""
    one = first(copies)
    copies.ana.rate(one, "specificity", "high", reason="Dates are given.")
    copies.ben.delete("commitment", one)
    copies.exchange()
    assert one not in copies.ana.commitment_ids()
    conflict = the_conflict(copies)
    assert conflict.key == f"commitment/{one}/deleted"
    assert [side.person for side in conflict.sides if side.shown] == ["Ben"]
    assert sides(conflict)["Ana"].splitlines() == [
        "Specificity of commitment 1: High",
        "Reason of Specificity of commitment 1: Dates are given.",
    ]
    copies.ana.keep_record(conflict.key)
    copies.exchange()
    assert copies.ben.values(one) == {"specificity": "high"}
    assert copies.ben.commitment(one).title == "Budget"
    sound(copies)


def test_what_was_added_to_a_deleted_record_is_told(copies: Copies) -> None:
    one = first(copies)
    copies.ana.add_milestone(one, "1.3", "Publish")
    copies.ben.delete("commitment", one)
    copies.exchange()
    conflict = the_conflict(copies)
    assert conflict.key == f"commitment/{one}/deleted"
    assert "Title of milestone 1.3: Publish" in sides(conflict)["Ana"].splitlines()
    copies.ben.keep_record(conflict.key)
    copies.exchange()
    assert [each.title for each in copies.ana.milestones(one)] == ["A", "B", "Publish"]
    assert copies.ana.conflicts() == ()
    sound(copies)


def test_what_was_added_goes_where_the_deletion_holds(copies: Copies) -> None:
    one = first(copies)
    copies.ana.add_milestone(one, "1.3", "Publish")
    copies.ben.delete("commitment", one)
    copies.exchange()
    copies.ana.delete_record(the_conflict(copies).key)
    copies.exchange()
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()
    assert one not in copies.ben.commitment_ids()
    sound(copies)


def test_a_plan_that_was_deleted_is_one_conflict(copies: Copies) -> None:
    (plan,) = copies.ana.plans()
    one, two = copies.ana.commitment_ids()
    copies.ana.rate(one, "specificity", "high")
    copies.ana.set_fields("commitment", two, {"title": "Open courts"})
    copies.ben.delete("plan", plan.id)
    copies.exchange()
    conflict = the_conflict(copies)
    assert (conflict.key, conflict.plan_id) == (f"plan/{plan.id}/deleted", plan.id)
    copies.ana.keep_record(conflict.key)
    copies.exchange()
    assert copies.ben.commitment_ids(plan.id) == [one, two]
    assert copies.ben.milestones(one)
    assert copies.ben.conflicts() == ()
    sound(copies)


def test_two_who_delete_the_same_agree(copies: Copies) -> None:
    copies.ana.delete("commitment", first(copies))
    copies.ben.delete("commitment", copies.ben.commitment_ids()[0])
    copies.exchange()
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()
    assert len(copies.ana.commitment_ids()) == 1


def test_what_somebody_brought_back_does_not_go_unseen(copies: Copies) -> None:
    """Ana deletes once more, and does not know that Ben has brought the record back."""
    one = first(copies)
    copies.ana.delete("commitment", one)
    copies.exchange()
    copies.ana.undo()
    take_from(copies.ben, copies.ana)
    copies.ana.delete("commitment", one)
    copies.ben.set_fields("commitment", one, {"title": "Open budget"})
    copies.exchange()
    assert one in copies.ana.commitment_ids()
    assert the_conflict(copies).kind == KEPT_RECORD
    sound(copies)


def test_keeping_is_one_step_of_undo(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.delete("commitment", one)
    copies.exchange()
    conflict = the_conflict(copies)
    copies.ana.keep_record(conflict.key)
    copies.ana.undo()
    assert copies.ana.milestones(one) == []
    assert one in copies.ana.commitment_ids()
    (again,) = copies.ana.conflicts()
    assert (again.key, sides(again)) == (conflict.key, sides(conflict))
    assert copies.ana.check() == []
    copies.ana.redo()
    assert len(copies.ana.milestones(one)) == 2
    assert copies.ana.conflicts() == ()
    copies.exchange()
    sound(copies)


def test_letting_it_go_is_one_step_of_undo(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.delete("commitment", one)
    copies.exchange()
    conflict = the_conflict(copies)
    copies.ana.delete_record(conflict.key)
    assert one not in copies.ana.commitment_ids()
    copies.ana.undo()
    assert one in copies.ana.commitment_ids()
    (again,) = copies.ana.conflicts()
    assert (again.key, sides(again)) == (conflict.key, sides(conflict))
    assert copies.ana.check() == []
    copies.ana.redo()
    assert one not in copies.ana.commitment_ids()
    assert copies.ana.conflicts() == ()
    copies.exchange()
    sound(copies)


def test_a_merge_that_is_taken_back_takes_its_deletion_along(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.delete("commitment", one)
    take_from(copies.ana, copies.ben)
    copies.ana.undo()
    assert copies.ana.conflicts() == ()
    assert len(copies.ana.milestones(one)) == 2
    copies.ana.redo()
    assert [each.key for each in copies.ana.conflicts()] == [f"commitment/{one}/deleted"]
    assert copies.ana.milestones(one) == []
    assert copies.ana.check() == []
    change = copies.ana.undo()
    assert change is not None
    assert change.left_out == ()
    assert copies.ana.conflicts() == ()
    assert len(copies.ana.milestones(one)) == 2


def test_what_is_itself_in_conflict_does_not_go(copies: Copies) -> None:
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"title": "Open budget"})
    copies.ben.set_fields("commitment", one, {"title": "Budget portal"})
    copies.ben.delete("commitment", one)
    copies.exchange()
    kept = next(each for each in copies.ana.conflicts() if each.kind == KEPT_RECORD)
    with pytest.raises(WorkspaceError) as refused:
        copies.ana.delete_record(kept.key)
    assert refused.value.code == "conflict"
    assert one in copies.ana.commitment_ids()


def test_two_who_deleted_are_told_in_one_order_everywhere(copies: Copies) -> None:
    """Histories of laptops found that each named its own person first."""
    one = first(copies)
    copies.ana.set_fields("commitment", one, {"theme": "Money"})
    copies.ben.set_fields("commitment", one, {"title": "Open budget"})
    copies.ana.delete("commitment", one)
    copies.ben.delete("commitment", one)
    copies.exchange()
    assert the_conflict(copies).sides[0].person == "Ben; Ana"


def test_what_supports_a_commitment_is_kept_when_its_source_goes(copies: Copies) -> None:
    """Histories of laptops found it there, seen by nobody, and no question asked."""
    for workspace in (copies.ana, copies.ben):
        assert workspace.conflicts() == ()
    one = first(copies)
    copies.ana.add_source(copies.ana.members()[0].id, kind="document", title="Law 19")
    source = copies.ana.sources()[0].id
    take_from(copies.ben, copies.ana)
    copies.ben.delete("source", source)
    copies.ana.add_support("commitment", one, source_id=source, remark="Article 3")
    copies.exchange()
    conflict = the_conflict(copies)
    assert (conflict.kind, conflict.record) == (KEPT_RECORD, source)
    assert sides(conflict) == {"Ben": "deleted", "Ana": sides(conflict)["Ana"]}
    copies.ana.keep_record(conflict.key)
    take_from(copies.ben, copies.ana)
    for workspace in (copies.ana, copies.ben):
        assert [support.remark for support in workspace.supports(one)] == ["Article 3"]
        assert workspace.conflicts() == ()
    sound(copies)


def test_what_belongs_to_two_that_are_gone_is_asked_of_both(copies: Copies) -> None:
    one = first(copies)
    copies.ana.add_source(copies.ana.members()[0].id, kind="document", title="Law 19")
    source = copies.ana.sources()[0].id
    take_from(copies.ben, copies.ana)
    copies.ben.delete("source", source)
    copies.ben.delete("commitment", one)
    copies.ana.add_support("commitment", one, source_id=source, remark="Article 3")
    copies.exchange()
    found = copies.ana.conflicts()
    assert {conflict.record for conflict in found} == {source, one}
    assert found == copies.ben.conflicts()
    copies.ana.delete_record(found[0].key)
    assert copies.ana.conflicts() == ()
    sound(copies)
