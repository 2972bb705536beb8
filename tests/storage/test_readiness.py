"""Readiness of a report: what is told, what is left with a note, and the end of a stage."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.readiness import ReadinessFinding, open_musts
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan

RATED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "value_technology": "clear",
    "potential_impact": "minor",
    "completion_midterm": "limited",
}


@pytest.fixture
def rated(tmp_path: Path) -> Iterator[Workspace]:
    """Spain 2: commitment 1 rated without a reason, commitment 2 not rated."""
    plan = a_plan([a_commitment("1", "Publish the budget", values=RATED), a_commitment("2")])
    with a_filled_workspace(tmp_path, plan) as workspace:
        yield workspace


def the_plan(workspace: Workspace) -> str:
    return workspace.plan_by_key("ES-2").id


def commitment(workspace: Workspace, number: str) -> str:
    found = workspace.commitments(the_plan(workspace))
    return next(one.id for one in found if one.number == number)


def found(workspace: Workspace, rule: str, number: str = "") -> list[ReadinessFinding]:
    every = workspace.readiness(the_plan(workspace), "progress")
    return [one for one in every if one.rule == rule and number in ("", one.number)]


def test_what_is_not_rated_is_named_with_its_field(rated: Workspace) -> None:
    told = found(rated, "no_rating", "2")
    assert [one.indicator for one in told] == [
        "specificity",
        "value_access_to_information",
        "potential_impact",
        "completion_midterm",
    ]
    assert told[0].title == "Specificity is not rated"
    assert told[0].where == "2 · Specificity"
    assert told[0].subject_id == commitment(rated, "2")
    assert not found(rated, "no_rating", "1")


def test_a_reason_that_is_written_is_no_longer_asked_for(rated: Workspace) -> None:
    before = {one.indicator for one in found(rated, "no_reason")}
    assert before == {
        "specificity",
        "value_access_to_information",
        "potential_impact",
        "completion_midterm",
    }
    rated.set_reason(commitment(rated, "1"), "potential_impact", "One table was put online.")
    assert "potential_impact" not in {one.indicator for one in found(rated, "no_reason")}


def test_a_finding_is_left_with_a_note_and_taken_up_again(rated: Workspace) -> None:
    plan = the_plan(rated)
    key = found(rated, "no_reason")[0].key
    change = rated.leave_finding(plan, key, "The panel has seen it.")
    assert change.sentence == "Finding of action plan 2 left with a note"
    left = next(one for one in rated.readiness(plan, "progress") if one.key == key)
    assert (left.note, left.is_open) == ("The panel has seen it.", False)
    assert left not in open_musts(rated.readiness(plan, "progress"))
    rated.take_up_finding(plan, key)
    again = next(one for one in rated.readiness(plan, "progress") if one.key == key)
    assert again.is_open
    rated.leave_finding(plan, key, "Left once more.")
    rated.undo()
    assert next(one for one in rated.readiness(plan, "progress") if one.key == key).is_open


def test_a_finding_is_not_left_without_a_note(rated: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="Say in a note why"):
        rated.leave_finding(the_plan(rated), "no_reason/x", "  ")
    with pytest.raises(NotFound):
        rated.take_up_finding(the_plan(rated), "no_reason/x")


def test_a_stage_is_not_closed_over_what_must_be_fixed(rated: Workspace) -> None:
    plan = the_plan(rated)
    assessment = next(one for one in rated.assessments(plan) if one.kind == "progress")
    count = len(rated.open_before(assessment.id, "staff_review"))
    assert count > 1
    with pytest.raises(WorkspaceError) as refused:
        rated.close_stage(assessment.id, "staff_review")
    assert refused.value.code == "open-findings"
    assert refused.value.message == (
        f"The stage cannot be closed: {count} findings must be fixed first. Fix what was found, "
        "leave it with a note, or write why the stage is closed all the same."
    )
    assert next(one for one in rated.assessments(plan) if one.kind == "progress").stage == "draft"


def test_a_written_reason_closes_the_stage_and_stands_in_its_history(rated: Workspace) -> None:
    plan = the_plan(rated)
    assessment = next(one for one in rated.assessments(plan) if one.kind == "progress").id
    count = len(rated.open_before(assessment, "staff_review"))
    change = rated.close_stage(assessment, "staff_review", "The staff asked for it as it is.")
    assert change.sentence == (
        f"Stage of assessment progress of action plan 2 closed with {count} findings open"
    )
    entry = rated.history([assessment])[0]
    assert (entry.field, entry.new) == ("stage", "staff_review")
    assert entry.reason == "The staff asked for it as it is."
    rated.close_stage(assessment, "draft")  # back: nothing is closed by that
    assert next(one for one in rated.assessments(plan) if one.kind == "progress").stage == "draft"


def test_the_same_statements_are_asked_of_a_long_plan(tmp_path: Path) -> None:
    from sqlalchemy import event

    counts = []
    for size in (2, 40):
        plan = a_plan([a_commitment(str(n + 1), values=RATED, row=n + 3) for n in range(size)])
        with a_filled_workspace(tmp_path, plan, name=f"{size}.irm") as workspace:
            asked: list[str] = []
            event.listen(
                workspace._engine,
                "before_cursor_execute",
                lambda _c, _u, statement, *_, asked=asked: asked.append(statement),
            )
            workspace.readiness(the_plan(workspace), "progress")
            counts.append(len(asked))
    assert counts[0] == counts[1]
