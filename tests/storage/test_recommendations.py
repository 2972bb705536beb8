"""Recommendations: of which report they are, and what became of those before."""

from pathlib import Path

import pytest

from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan


@pytest.fixture
def plans(tmp_path: Path) -> tuple[Workspace, str, str]:
    """Spain 1 and Spain 2."""
    workspace = a_filled_workspace(tmp_path, a_plan(1, number="1", submitted="2014"), a_plan(1))
    return workspace, workspace.plan_by_key("ES-1").id, workspace.plan_by_key("ES-2").id


def test_those_of_the_plan_before_are_taken_over_once(plans: tuple[Workspace, str, str]) -> None:
    workspace, before, plan = plans
    workspace.add_recommendation(before, "Publish.", addressee="Treasury", smart=("specific",))
    workspace.add_recommendation(before, "Meet.", follow_up="An old story")
    own = workspace.add_recommendation(plan, "Our own.").created
    change = workspace.take_previous_recommendations(plan)
    assert change.sentence == "Recommendations of ES-1 taken over"
    assert plan in change.records
    taken = workspace.recommendations(plan, previous=True)
    assert [(one.position, one.text, one.addressee, one.smart) for one in taken] == [
        (1, "Publish.", "Treasury", ("specific",)),
        (2, "Meet.", "", ()),
    ]
    assert all(one.previous and one.follow_up == "" for one in taken)
    assert [one.id for one in workspace.recommendations(plan)] == [own]
    workspace.add_recommendation(before, "A third.")
    assert not workspace.recommendations(before, previous=True)
    assert workspace.take_previous_recommendations(plan)
    assert not workspace.take_previous_recommendations(plan)
    texts = [one.text for one in workspace.recommendations(plan, previous=True)]
    assert texts == ["Publish.", "Meet.", "A third."]
    assert workspace.check() == []


def test_taking_over_is_one_step_of_undo(plans: tuple[Workspace, str, str]) -> None:
    workspace, before, plan = plans
    workspace.add_recommendation(before, "Publish.")
    workspace.take_previous_recommendations(plan)
    workspace.undo()
    assert workspace.recommendations(plan, previous=True) == []
    workspace.redo()
    assert len(workspace.recommendations(plan, previous=True)) == 1


def test_where_there_is_nothing_to_take_over_that_is_said(
    plans: tuple[Workspace, str, str],
) -> None:
    workspace, before, plan = plans
    with pytest.raises(WorkspaceError) as none:
        workspace.take_previous_recommendations(plan)
    assert none.value.message == (
        "There are no recommendations on ES-1. Write them there, or add them here by hand."
    )
    with pytest.raises(WorkspaceError) as first:
        workspace.take_previous_recommendations(before)
    assert first.value.message == (
        "Spain has no plan before ES-1. Add the recommendations by hand, or add that plan first."
    )
    with pytest.raises(NotFound):
        workspace.take_previous_recommendations("nobody")


def test_what_became_of_one_is_kept_and_printed(plans: tuple[Workspace, str, str]) -> None:
    workspace, before, plan = plans
    workspace.add_recommendation(before, "Publish.")
    workspace.take_previous_recommendations(plan)
    (one,) = workspace.recommendations(plan, previous=True)
    fields = {"responded": "yes", "integrated": "no", "follow_up": "A portal was opened."}
    workspace.set_fields("recommendation", one.id, fields)
    (printed,) = workspace.report(plan, "progress", "fr").previous
    assert (printed.text, printed.responded, printed.integrated) == ("Publish.", "Oui", "Non")
    assert printed.follow_up == "A portal was opened."
    assert workspace.report(plan, "progress").recommendations == ()


def test_a_recommendation_belongs_to_the_report_it_was_written_in(
    plans: tuple[Workspace, str, str],
) -> None:
    workspace, _, plan = plans
    progress, end = workspace.assessments(plan)
    workspace.add_recommendation(plan, "At midterm.", assessment=progress.id)
    workspace.add_recommendation(plan, "For both.")
    late = workspace.add_recommendation(plan, "At the end.", assessment=end.id).created
    assert [
        (one.number, one.text) for one in workspace.report(plan, "progress").recommendations
    ] == [
        ("1", "At midterm."),
        ("2", "For both."),
    ]
    assert [one.text for one in workspace.report(plan, "end_of_term").recommendations] == [
        "For both.",
        "At the end.",
    ]
    workspace.set_fields("recommendation", late, {"assessment": ""})
    assert len(workspace.report(plan, "progress").recommendations) == 3
    with pytest.raises(NotFound) as caught:
        workspace.set_fields("recommendation", late, {"assessment": "nobody"})
    assert caught.value.code == "no-assessment"


def test_the_assessment_of_a_recommendation_is_of_its_plan(
    plans: tuple[Workspace, str, str],
) -> None:
    workspace, before, plan = plans
    other = workspace.assessments(before)[0].id
    kept = workspace.add_recommendation(plan, "Publish.").created
    with pytest.raises(NotFound) as none:
        workspace.add_recommendation(plan, "Meet.", assessment="nobody")
    assert none.value.code == "no-assessment"
    with pytest.raises(NotFound) as added:
        workspace.add_recommendation(plan, "Meet.", assessment=other)
    assert added.value.message == "This assessment is of another plan."
    with pytest.raises(NotFound) as edited:
        workspace.set_fields("recommendation", kept, {"assessment": other})
    assert edited.value.message == "This assessment is of another plan."
    assert [one.text for one in workspace.recommendations(plan)] == ["Publish."]


def test_checks_are_those_of_a_recommendation_in_their_order(
    plans: tuple[Workspace, str, str],
) -> None:
    workspace, _, plan = plans
    one = workspace.add_recommendation(plan, "Publish.", smart=("time_bound", "specific")).created
    assert workspace.recommendations(plan)[0].smart == ("specific", "time_bound")
    for wrong in (("specific", "smart"), "smart"):
        with pytest.raises(WorkspaceError) as caught:
            workspace.set_fields("recommendation", one, {"smart": wrong})
        assert caught.value.message == (
            "The SMART checks of a recommendation cannot hold “smart”. Choose some of specific, "
            "measurable, answerable, relevant, time_bound."
        )
    workspace.set_fields("recommendation", one, {"smart": "relevant"})
    assert workspace.recommendations(plan)[0].smart == ("relevant",)
    workspace.set_fields("recommendation", one, {"smart": None})
    assert workspace.recommendations(plan)[0].smart == ()
    assert workspace.check() == []


def test_a_report_says_what_its_recommendations_lack(plans: tuple[Workspace, str, str]) -> None:
    workspace, _, plan = plans
    checks = ("specific", "measurable", "answerable", "relevant")
    workspace.add_recommendation(plan, "Publish.", smart=checks)
    missing = workspace.report(plan, "progress").missing
    assert "There are 1 recommendations; a report has five." not in missing
    assert "There is one recommendation; a report has five." in missing
    assert "Recommendation 1 is not checked as: Time-bound." in missing
    assert "Recommendation 1 says nobody to whom it is addressed." in missing
    for number in range(4):
        workspace.add_recommendation(
            plan, f"More {number}.", smart=(*checks, "time_bound"), addressee="Treasury"
        )
    missing = workspace.report(plan, "progress").missing
    assert not [line for line in missing if "a report has five" in line]
    assert len([line for line in missing if line.startswith("Recommendation ")]) == 2
    french = workspace.report(plan, "progress", "fr").missing
    assert "La recommandation 1 n’est pas vérifiée comme : Assortie d’un délai." in french
