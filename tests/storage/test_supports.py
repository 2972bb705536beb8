"""The ledger: what supports a rating, what a source supports, and whether it is enough."""

import pytest
from sqlalchemy import event

from irm_desktop.domain.evidence_records import EvidenceRule
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan


def _sources(workspace: Workspace, **grounds: str) -> dict[str, str]:
    member = workspace.members()[0].id
    return {
        key: workspace.add_source(member, kind="document", key=key, ground=ground).created
        for key, ground in grounds.items()
    }


def _first(workspace: Workspace) -> str:
    return workspace.commitment_ids(workspace.plans()[0].id)[0]


def test_what_supports_is_read_from_both_ends(spain: Workspace) -> None:
    one = _first(spain)
    law = _sources(spain, law="document")["law"]
    made = spain.add_support(
        "commitment", one, source_id=law, indicator="specificity", locator="art. 2", remark="clear"
    )
    assert made.sentence == "Source law given as evidence for Specificity of commitment 1"
    assert {one, law, spain.plans()[0].id} <= made.records
    (found,) = spain.supports(one)
    assert found.id == made.created
    assert (found.source_id, found.indicator, found.locator, found.remark) == (
        law, "specificity", "art. 2", "clear",
    )  # fmt: skip
    assert spain.supported_by(law) == (found,)


def test_the_same_said_twice_is_passed_over_and_what_was_removed_comes_back(
    spain: Workspace,
) -> None:
    one, law = _first(spain), _sources(spain, law="document")["law"]
    made = spain.add_support("commitment", one, source_id=law).created
    again = spain.add_support("commitment", one, source_id=law)
    assert (again.created, bool(again)) == (made, False)
    gone = spain.remove_support(made)
    assert gone.sentence == "Source law as evidence for commitment 1 deleted"
    assert spain.supports(one) == ()
    spain.add_support("commitment", one, source_id=law, locator="p. 3")
    assert [found.locator for found in spain.supports(one)] == ["p. 3"]
    spain.undo()
    assert spain.supports(one) == ()


def test_nothing_is_supported_by_what_is_not_there(spain: Workspace) -> None:
    one, law = _first(spain), _sources(spain, law="document")["law"]
    with pytest.raises(NotFound):
        spain.add_support("commitment", one, source_id="nowhere")
    with pytest.raises(NotFound):
        spain.add_support("commitment", "nowhere", source_id=law)
    with pytest.raises(NotFound, match=r"^No instrument asks 'tone' about a commitment\.$"):
        spain.add_support("commitment", one, source_id=law, indicator="tone")
    assert spain.supported_by(law) == ()


def test_a_commitment_goes_with_what_supports_it(spain: Workspace) -> None:
    one, law = _first(spain), _sources(spain, law="document")["law"]
    spain.add_support("commitment", one, source_id=law)
    spain.delete("commitment", one)
    assert spain.supported_by(law) == ()
    spain.undo()
    assert len(spain.supported_by(law)) == 1


def test_completion_needs_two_kinds_and_one_that_is_not_government(spain: Workspace) -> None:
    one = _first(spain)
    made = _sources(spain, ministry="government", office="government", cso="civil_society")
    need = "Needs 2 kinds of evidence, one of them not government"

    def told() -> tuple[bool, str]:
        state = spain.evidence_of(one)["completion_midterm"]
        return state.met, state.sentence

    assert told() == (False, f"{need}: has none yet.")
    for key in ("ministry", "office"):
        spain.add_support("commitment", one, source_id=made[key], indicator="completion_midterm")
    assert told() == (False, f"{need}: has only government.")
    spain.add_support("commitment", one, source_id=made["cso"], indicator="completion_midterm")
    assert told() == (True, f"{need}: has government, civil society.")
    state = spain.evidence_of(one)["completion_midterm"]
    assert state.grounds == ("government", "civil_society")
    assert len(state.supports) == 3


def test_sources_cited_beside_a_rating_count_as_its_evidence(spain: Workspace) -> None:
    one = _first(spain)
    _sources(spain, law="", diary="observation")
    spain.set_evidence(one, "specificity", "See [@law, art. 3; @diary] and [@unknown].")
    state = spain.evidence_of(one)["specificity"]
    assert state.cited == ("law", "diary", "unknown")
    assert state.grounds == ("document", "observation")
    assert state.met
    assert state.supports == ()


def test_a_project_has_rules_of_its_own_and_takes_them_back(spain: Workspace) -> None:
    plan, one = spain.plans()[0].id, _first(spain)
    assert spain.evidence_rule(plan, "specificity") == EvidenceRule("specificity", 1)
    spain.set_evidence_rule(plan, "", 0)
    made = spain.set_evidence_rule(plan, "specificity", 1, ("government",))
    assert made.sentence == "Evidence rule for Specificity of action plan 2 changed"
    states = spain.evidence_of(one)
    assert states["completion_midterm"].met
    assert states["specificity"].sentence == (
        "Needs evidence that is not government: has none yet."
    )
    spain.set_evidence_rule(plan, "specificity", None)
    assert spain.evidence_of(one)["specificity"].met
    spain.set_evidence_rule(plan, "", None)
    assert not spain.evidence_of(one)["specificity"].met
    spain.undo()
    assert spain.evidence_of(one)["specificity"].met


def test_questions_of_one_reason_get_one_rule_in_one_step(spain: Workspace) -> None:
    plan = spain.plans()[0].id
    names = ("value_access_to_information", "value_technology")
    spain.set_evidence_rule(plan, names[0], 2, also=names[1:])
    assert {one.indicator for one in spain.own_evidence_rules(plan)} == set(names)
    spain.set_evidence_rule(plan, names[0], None, also=names[1:])
    assert spain.own_evidence_rules(plan) == ()
    spain.undo()
    assert len(spain.own_evidence_rules(plan)) == 2
    with pytest.raises(NotFound, match=r"^The plan's instrument asks no 'tone'\.$"):
        spain.set_evidence_rule(plan, names[0], 1, also=("tone",))


def test_a_rule_that_nothing_can_meet_is_refused(spain: Workspace) -> None:
    plan = spain.plans()[0].id
    with pytest.raises(WorkspaceError, match=r"^There are 4 kinds of evidence: ask for 0 to 4"):
        spain.set_evidence_rule(plan, "", 5)
    with pytest.raises(WorkspaceError, match=r"^The kinds of evidence are government, civil"):
        spain.set_evidence_rule(plan, "", 1, ("rumour",))
    with pytest.raises(NotFound):
        spain.set_evidence_rule(plan, "tone", 1)


def test_a_plan_is_judged_in_as_many_statements_for_many_commitments_as_for_few(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    counts = []
    for many in (2, 40):
        folder = tmp_path_factory.mktemp("plan")
        with a_filled_workspace(folder, a_plan(many)) as workspace:
            law = _sources(workspace, law="document")["law"]
            ids = workspace.commitment_ids(workspace.plans()[0].id)
            for one in ids:
                workspace.add_support("commitment", one, source_id=law, indicator="specificity")
            said: list[str] = []
            event.listen(
                workspace._engine,
                "before_cursor_execute",
                lambda *told, kept=said: kept.append(told[2]),
            )
            found = workspace.evidence_of_plan(workspace.plans()[0].id)
            assert found["commitment", ids[-1]] == workspace.evidence_of(ids[-1])
            said.clear()
            workspace.evidence_of_plan(workspace.plans()[0].id)
            counts.append(len(said))
    assert counts[0] == counts[1]


def test_an_excerpt_of_another_source_is_no_evidence(spain: Workspace) -> None:
    one, made = _first(spain), _sources(spain, law="document", audit="document")
    spain.set_fields("source", made["law"], {"text": "Grants are published."})
    excerpt = spain.add_excerpt(made["law"], "Grants").created
    with pytest.raises(NotFound, match=r"^This excerpt is of another source\.$"):
        spain.add_support("commitment", one, source_id=made["audit"], excerpt_id=excerpt)
    assert spain.supports(one) == ()
