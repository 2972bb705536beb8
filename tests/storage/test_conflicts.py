"""Fields that two people changed without knowing of each other: told, and settled by a person."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import FIELD, Conflict
from irm_desktop.errors import NotFound, WorkspaceError
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.sealing import PASSPHRASE, cheap_seal
from tests.storage.two_copies import Copies, take_from, two_copies, what_lacks

__all__ = ["cheap_seal"]
TEXT = "The ministry publishes the budget. Citizens comment on it."


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    """Spain 2 with commitments 1 and 2, twice."""
    plan = a_plan([a_commitment("1", "Budget", text=TEXT), a_commitment("2", "Courts", row=4)])
    with two_copies(a_filled_workspace(tmp_path, plan)) as made:
        yield made


def first(copies: Copies) -> str:
    return copies.ana.commitment_ids()[0]


def the_conflict(copies: Copies) -> Conflict:
    (found,) = copies.ana.conflicts()
    return found


def both_title(copies: Copies, ana: str, ben: str) -> None:
    copies.ana.set_fields("commitment", first(copies), {"title": ana})
    copies.ben.set_fields("commitment", first(copies), {"title": ben})
    copies.exchange()


def test_one_field_changed_by_two_is_a_conflict_on_both_copies(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    conflict = the_conflict(copies)
    assert copies.ben.conflicts() == (conflict,)
    assert conflict.kind == FIELD
    assert conflict.key == f"commitment/{first(copies)}/title"
    assert conflict.words == "Title of commitment 1"
    assert (conflict.subject, conflict.subject_words) == (first(copies), "Commitment 1")
    assert {side.person: side.text for side in conflict.sides} == {
        "Ana": "Open budget",
        "Ben": "Budget portal",
    }
    assert conflict.base == "Budget"
    shown = [side.text for side in conflict.sides if side.shown]
    assert shown == [copies.ana.commitment(first(copies)).title]
    assert copies.ana.conflict_count() == 1


def test_different_fields_and_equal_values_are_none(copies: Copies) -> None:
    copies.ana.set_fields("commitment", first(copies), {"title": "Open budget", "theme": "Money"})
    copies.ben.set_fields("commitment", first(copies), {"title": "Open budget", "cluster": "A"})
    copies.exchange()
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()
    one = copies.ben.commitment(first(copies))
    assert (one.title, one.theme, one.cluster) == ("Open budget", "Money", "A")


def test_sides_that_touched_different_sentences_come_with_a_merge(copies: Copies) -> None:
    ana = TEXT.replace("the budget", "the whole budget")
    ben = TEXT.replace("Citizens comment", "Everybody comments")
    copies.ana.set_fields("commitment", first(copies), {"text": ana})
    copies.ben.set_fields("commitment", first(copies), {"text": ben})
    copies.exchange()
    proposal = the_conflict(copies).proposal
    assert proposal is not None
    expected = "The ministry publishes the whole budget. Everybody comments on it."
    assert proposal.text == expected
    assert copies.ana.commitment(first(copies)).text in (ana, ben)  # proposed, never written


def test_sides_that_touched_one_sentence_come_without(copies: Copies) -> None:
    copies.ana.set_fields("commitment", first(copies), {"text": TEXT.replace("the budget", "it")})
    copies.ben.set_fields("commitment", first(copies), {"text": TEXT.replace("ministry", "king")})
    copies.exchange()
    assert the_conflict(copies).proposal is None


def test_what_is_chosen_replaces_all_versions_everywhere(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    conflict = the_conflict(copies)
    hidden = next(side for side in conflict.sides if not side.shown)
    change = copies.ana.settle(conflict.key, hidden.values, "As the plan prints it")
    assert change.sentence == "Conflict settled: Title of commitment 1"
    assert first(copies) in change.records
    newest = copies.ana.history([first(copies)])[0]
    assert (newest.new, newest.reason) == (hidden.text, "As the plan prints it")
    take_from(copies.ben, copies.ana)
    for workspace in (copies.ana, copies.ben):
        assert workspace.conflicts() == ()
        assert workspace.commitment(first(copies)).title == hidden.text
        assert workspace.check() == []


def test_what_is_shown_can_be_chosen_too(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    conflict = the_conflict(copies)
    shown = next(side for side in conflict.sides if side.shown)
    assert copies.ben.settle(conflict.key, shown.values)
    assert copies.ben.conflict_count() == 0
    assert copies.ben.check() == []


def test_an_ordinary_edit_leaves_what_was_not_seen_in_the_conflict(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    hidden = next(side.text for side in the_conflict(copies).sides if not side.shown)
    copies.ana.set_fields("commitment", first(copies), {"title": "Written without looking"})
    sides = {side.text: side.shown for side in the_conflict(copies).sides}
    assert sides == {"Written without looking": True, hidden: False}


def test_two_who_settle_unseen_and_differently_are_in_conflict_again(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    key = the_conflict(copies).key
    copies.ana.settle(key, {"title": "Open budget"})
    copies.ben.settle(key, {"title": "Budget portal, open"})
    copies.exchange()
    texts = {side.text for side in the_conflict(copies).sides}
    assert texts == {"Open budget", "Budget portal, open"}
    assert copies.ana.conflicts() == copies.ben.conflicts()


def test_a_conflict_that_is_settled_cannot_be_settled_again(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    key = the_conflict(copies).key
    copies.ana.settle(key, {"title": "Open budget"})
    with pytest.raises(NotFound) as refused:
        copies.ana.settle(key, {"title": "Budget portal"})
    assert refused.value.message == "This conflict is settled already, or was never there."


def test_a_value_that_the_field_cannot_hold_is_refused(copies: Copies) -> None:
    copies.ana.set_fields("commitment", first(copies), {"start": "2014"})
    copies.ben.set_fields("commitment", first(copies), {"start": "2015-02"})
    copies.exchange()
    conflict = the_conflict(copies)
    assert {side.text for side in conflict.sides} == {"2014", "2015-02"}
    with pytest.raises(WorkspaceError) as refused:
        copies.ana.settle(conflict.key, {"start": 7})
    assert refused.value.message.startswith("The start date of a commitment cannot be “7”.")
    assert copies.ana.conflicts() == (conflict,)


def test_conflicts_are_told_in_the_order_of_the_commitments(copies: Copies) -> None:
    second = copies.ana.commitment_ids()[1]
    copies.ana.set_fields("commitment", second, {"title": "Courts, open"})
    copies.ben.set_fields("commitment", second, {"title": "Courts on line"})
    both_title(copies, "Open budget", "Budget portal")
    words = [one.words for one in copies.ana.conflicts()]
    assert words == ["Title of commitment 1", "Title of commitment 2"]


def test_those_of_another_plan_are_left_out(copies: Copies, tmp_path: Path) -> None:
    both_title(copies, "Open budget", "Budget portal")
    (plan,) = copies.ana.plans()
    assert len(copies.ana.conflicts(plan.id)) == 1
    assert copies.ana.conflicts("another") == ()


def test_a_record_that_is_gone_has_none(copies: Copies) -> None:
    both_title(copies, "Open budget", "Budget portal")
    copies.ana.settle(the_conflict(copies).key, {"title": "Open budget"})
    copies.ana.delete("commitment", first(copies))
    copies.exchange()
    assert copies.ben.conflicts() == ()
    assert len(copies.ben.commitment_ids()) == 1


def test_a_report_says_that_something_is_not_settled(copies: Copies) -> None:
    (plan,) = copies.ana.plans()
    both_title(copies, "Open budget", "Budget portal")
    said = copies.ana.report(plan.id, "progress", "en").missing[0]
    assert said == (
        "Conflicts between colleagues that nobody has settled: 1. "
        "One version of each is printed meanwhile."
    )
    copies.ana.settle(the_conflict(copies).key, {"title": "Open budget"})
    assert said not in copies.ana.report(plan.id, "progress", "en").missing


def test_two_orders_of_one_list_are_one_conflict(tmp_path: Path) -> None:
    with two_copies(a_filled_workspace(tmp_path, a_plan(4))) as copies:
        one, two, three, four = copies.ana.commitment_ids()
        copies.ana.reorder("commitment", [two, one, three, four])
        copies.ben.reorder("commitment", [four, one, two, three])
        copies.exchange()
        conflict = the_conflict(copies)
        assert copies.ben.conflicts() == (conflict,)
        assert conflict.words == "Order of the commitments of action plan 2"
        texts = {side.person: side.text for side in conflict.sides}
        assert texts["Ben"] == "4, 1, 2, 3"
        assert [side.shown for side in conflict.sides].count(True) == 1
        ana = next(side for side in conflict.sides if side.person == "Ana")
        with pytest.raises(NotFound, match="does not hold all records of the list, each once"):
            copies.ana.settle(conflict.key, {"position": [one, one, two, three]})
        copies.ana.settle(conflict.key, ana.values)
        copies.exchange()
        for workspace in (copies.ana, copies.ben):
            assert workspace.conflicts() == ()
            (plan,) = workspace.plans()
            rows = {each.id: each.position for each in workspace.commitments(plan.id)}
            assert sorted(rows, key=lambda each: rows[each]) == ana.values["position"]
            assert workspace.check() == []


@pytest.mark.parametrize("value", ['"last"', "null", "[4]", "NaN"])
def test_an_order_in_which_somebody_wrote_no_number_is_told_all_the_same(
    value: str, tmp_path: Path
) -> None:
    with two_copies(a_filled_workspace(tmp_path, a_plan(2))) as copies:
        order = copies.ana.commitment_ids()[::-1]
        copies.ana.reorder("commitment", order)
        copies.ben.reorder("commitment", order)
        sent = what_lacks(copies.ben, copies.ana.vector())
        *before, last = sent.entries
        assert last.field == "position"
        entries = [*before, last._replace(value=value)]
        copies.ana.merge(replace(sent, entries=entries, until={}))
        assert the_conflict(copies).words == "Order of the commitments of action plan 2"


NAME = "Quintanilla"


def two_names(copies: Copies, ana: str, ben: str) -> str:
    """A person whose name both correct; the id."""
    member = copies.ana.members()[0].id
    person = copies.ana.add_person(member, name="Jose Perez", pseudonym="River").created
    take_with_keys(copies)
    copies.ana.set_person(person, name=ana)
    copies.ben.set_person(person, name=ben)
    copies.exchange()
    return person


def take_with_keys(copies: Copies) -> None:
    copies.ben.merge(copies.ana.outgoing(copies.ben.vector()))


def test_names_are_compared_as_they_read(copies: Copies) -> None:
    two_names(copies, "José Pérez", "José Pérez")
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()


def test_a_name_that_is_settled_stands_in_the_journal_under_its_key(copies: Copies) -> None:
    person = two_names(copies, "José Pérez", "José Peres")
    conflict = the_conflict(copies)
    assert {side.text for side in conflict.sides} == {"José Pérez", "José Peres"}
    assert conflict.proposal is None
    copies.ana.settle(conflict.key, {"name": NAME})
    copies.exchange()
    assert copies.ben.person(person).name == NAME
    assert copies.ben.conflicts() == ()
    copies.ben.close()
    assert NAME.encode() not in copies.ben.path.read_bytes()


@pytest.mark.usefixtures("cheap_seal")
def test_another_name_of_somebody_sealed_is_refused(copies: Copies) -> None:
    person = two_names(copies, "José Pérez", "José Peres")
    copies.ana.make_seal(PASSPHRASE)
    copies.ana.seal_person(person)
    (conflict,) = copies.ana.conflicts()
    assert {side.text for side in conflict.sides} == {"(kept under a key)"}
    with pytest.raises(WorkspaceError) as refused:
        copies.ana.settle(conflict.key, {"name": NAME})
    assert refused.value.code == "sealed"
    copies.ana.settle(conflict.key, conflict.sides[1].values)
    assert copies.ana.conflicts() == ()
