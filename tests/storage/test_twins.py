"""Records that two people made under one key: told, and one of them gets another."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import TWIN, Conflict
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan
from tests.storage.two_copies import Copies, two_copies


@pytest.fixture
def copies(tmp_path: Path) -> Iterator[Copies]:
    with two_copies(a_filled_workspace(tmp_path, a_plan(3))) as made:
        yield made


def member(workspace: Workspace) -> str:
    return next(one.id for one in workspace.members() if one.key == "ES")


def the_conflict(copies: Copies) -> Conflict:
    (found,) = copies.ana.conflicts()
    assert copies.ben.conflicts() == (found,)
    return found


def sound(copies: Copies) -> None:
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()
    assert copies.ana.check() == copies.ben.check() == []


def two_laws(copies: Copies) -> tuple[str, str]:
    """Ana's source and Ben's, both cited as `law` in a reason of their own."""
    one, two, _ = copies.ana.commitment_ids()
    for workspace, title, commitment in (
        (copies.ana, "Access to information act", one),
        (copies.ben, "Budget act", two),
    ):
        workspace.add_source(member(workspace), kind="document", key="law", title=title)
        workspace.set_reason(commitment, "specificity", "It is binding [@law, art. 3].")
    copies.exchange()
    return one, two


def test_two_sources_of_one_key_are_told_with_what_cites_them(copies: Copies) -> None:
    two_laws(copies)
    conflict = the_conflict(copies)
    assert (conflict.kind, conflict.entity, conflict.field) == (TWIN, "source", "key")
    assert conflict.words == "Source law twice"
    assert [(one.person, one.text, one.shown) for one in conflict.sides] == [
        ("Ana", "law Access to information act", True),
        ("Ben", "law Budget act", False),
    ]
    assert conflict.record == copies.ana.source(conflict.record).id
    assert copies.ana.source(conflict.record).title == "Budget act"
    assert conflict.more["proposed"] == "law-2"
    assert len(conflict.more["cites"].split()) == 2
    assert len(conflict.more["follow"].split()) == 1


def test_texts_of_who_made_the_source_go_with_its_new_key(copies: Copies) -> None:
    one, two = two_laws(copies)
    conflict = the_conflict(copies)
    copies.ana.settle(conflict.key, {"key": conflict.more["proposed"]})
    copies.exchange()
    for workspace in (copies.ana, copies.ben):
        assert workspace.source_by_key("law").title == "Access to information act"
        assert workspace.source_by_key("law-2").title == "Budget act"
        reasons = [workspace.ratings(each)["specificity"].reason for each in (one, two)]
        assert reasons == ["It is binding [@law, art. 3].", "It is binding [@law-2, art. 3]."]
    sound(copies)


def test_which_texts_go_along_can_be_said(copies: Copies) -> None:
    one, two = two_laws(copies)
    conflict = the_conflict(copies)
    copies.ben.settle(
        conflict.key, {"key": "act", "follow": conflict.more["cites"].split()}, "They are one law"
    )
    for each in (one, two):
        reason = copies.ben.ratings(each)["specificity"].reason
        assert reason == "It is binding [@act, art. 3]."
    copies.ben.undo()
    assert len(copies.ben.conflicts()) == 1
    assert copies.ben.ratings(two)["specificity"].reason == "It is binding [@law, art. 3]."


def test_a_text_that_does_not_cite_it_is_refused(copies: Copies) -> None:
    two_laws(copies)
    conflict = the_conflict(copies)
    with pytest.raises(NotFound) as refused:
        copies.ana.settle(conflict.key, {"key": "act", "follow": ["commitment/x/text"]})
    assert refused.value.message == "One of the texts does not cite this source."
    assert copies.ana.conflicts() == (conflict,)


@pytest.mark.parametrize("key", ["law", "LAW", "a b", ""])
def test_a_key_that_is_taken_or_cannot_be_cited_is_refused(copies: Copies, key: str) -> None:
    two_laws(copies)
    conflict = the_conflict(copies)
    with pytest.raises(WorkspaceError) as refused:
        copies.ana.settle(conflict.key, {"key": key})
    assert refused.value.code in ("exists", "cannot")
    assert copies.ana.conflicts() == (conflict,)


def test_two_interviews_of_one_number_are_told_once(copies: Copies) -> None:
    """Each is a source besides, whose key says its number."""
    (plan,) = copies.ana.plans()
    copies.ana.add_interview(plan.id, consent="on_record")
    copies.ben.add_interview(plan.id, consent="on_record")
    copies.exchange()
    conflict = the_conflict(copies)
    assert (conflict.entity, conflict.words) == ("interview", "Interview 1 twice")
    assert conflict.more["proposed"] == "2"
    copies.ben.settle(conflict.key, {"number": "2"})
    copies.exchange()
    numbers = {one.number: one.key for one in copies.ana.interviews()}
    assert numbers == {"1": "interview-1", "2": "interview-2"}
    sound(copies)


def test_two_people_of_one_pseudonym(copies: Copies) -> None:
    copies.ana.add_person(member(copies.ana), name="Rosa Luque", pseudonym="River")
    copies.ben.add_person(member(copies.ben), name="Juan Gil", pseudonym="river")
    copies.exchange()
    conflict = the_conflict(copies)
    assert conflict.words == "Person “river” twice"
    assert "Gil" not in repr(conflict)
    with pytest.raises(WorkspaceError, match="There is a person RIVER already"):
        copies.ana.settle(conflict.key, {"pseudonym": "RIVER"})
    copies.ana.settle(conflict.key, {"pseudonym": conflict.more["proposed"]})
    copies.exchange()
    assert {one.pseudonym for one in copies.ben.people()} == {"River", "river 2"}
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()


def test_two_members_and_two_plans_of_one_key(copies: Copies) -> None:
    for workspace in (copies.ana, copies.ben):
        workspace.add_member("PT", "Portugal")
        workspace.add_plan(member(workspace), "3", "Third plan", "2016", "G2b")
    copies.exchange()
    told = {one.entity: one for one in copies.ana.conflicts()}
    assert set(told) == {"member", "plan"}
    assert told["member"].words == "Member PT twice"
    assert told["plan"].words == "Action plan 3 twice"
    with pytest.raises(WorkspaceError, match="goes by the key ES already"):
        copies.ana.settle(told["member"].key, {"key": "ES"})
    with pytest.raises(WorkspaceError, match="There is a plan ES-2 already"):
        copies.ana.settle(told["plan"].key, {"number": "02"})
    copies.ana.settle(told["member"].key, {"key": "PTLIS"})
    copies.ana.settle(told["plan"].key, {"number": "4"})
    copies.exchange()
    sound(copies)


def test_a_deleted_twin_is_none(copies: Copies) -> None:
    two_laws(copies)
    copies.ana.delete("source", the_conflict(copies).record)
    copies.exchange()
    assert copies.ana.conflicts() == copies.ben.conflicts() == ()


def test_a_new_key_given_in_the_list_of_sources_takes_only_its_own_texts(copies: Copies) -> None:
    one, two = two_laws(copies)
    first = the_conflict(copies).more["first"]
    copies.ana.set_fields("source", first, {"key": "access"})
    reasons = [copies.ana.ratings(each)["specificity"].reason for each in (one, two)]
    assert reasons == ["It is binding [@access, art. 3].", "It is binding [@law, art. 3]."]
    assert copies.ana.conflicts() == ()


@pytest.mark.parametrize("chosen", ["act", "statute", "law2015"])
def test_a_source_renamed_by_both_is_cited_by_the_key_that_holds(
    copies: Copies, chosen: str
) -> None:
    one, two, _ = copies.ana.commitment_ids()
    source = copies.ana.add_source(member(copies.ana), kind="document", key="law").created
    for commitment in (one, two):
        copies.ana.set_reason(commitment, "specificity", "It is binding [@law].")
    copies.exchange()
    copies.ana.set_reason(one, "specificity", "It is binding [@law] now.")
    copies.ana.set_fields("source", source, {"key": "act"})
    copies.ben.set_fields("source", source, {"key": "statute"})
    copies.exchange()
    key = next(each.key for each in copies.ana.conflicts() if each.entity == "source")
    copies.ana.settle(key, {"key": chosen})
    for commitment in (one, two):
        reason = copies.ana.ratings(commitment)["specificity"].reason
        assert f"[@{chosen}]" in reason
    assert copies.ana.source_by_key(chosen).id == source
