"""All texts of one assessment are read in one go, and none is written where it would be lost."""

from pathlib import Path

import pytest

from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan


def test_all_that_is_written_in_an_assessment_is_read_at_once(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan()) as workspace:
        plan = workspace.plans()[0].id
        first, second = (one.id for one in workspace.assessments(plan)[:2])
        commitment = workspace.commitment_ids(plan)[0]
        workspace.write_passage(first, "summary", "plan", plan, "en", "In short.")
        workspace.write_passage(first, "completion", "commitment", commitment, "fr", "Fait.")
        workspace.write_passage(first, "context", "plan", plan, "en", "Gone.")
        workspace.write_passage(first, "context", "plan", plan, "en", "")
        workspace.write_passage(second, "summary", "plan", plan, "en", "Of another.")

        found = workspace.written_passages(first)

        assert {(one.subject_id, one.section, one.language, one.text) for one in found} == {
            (plan, "summary", "en", "In short."),
            (commitment, "completion", "fr", "Fait."),
        }


def test_no_text_is_written_where_no_report_would_show_it(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    assessment = spain.assessments(plan)[0].id
    commitment = spain.commitment_ids(plan)[0]
    about = (assessment, "next_steps", "commitment", commitment, "en")
    spain.write_passage(*about, "To be done.")
    spain.delete("commitment", commitment)

    for subject in (commitment, "nobody"):
        with pytest.raises(NotFound) as caught:
            spain.write_passage(assessment, "next_steps", "commitment", subject, "en", "Lost.")
        assert caught.value.message == "This commitment is not in the workspace, or it was deleted."
    spain.undo()
    spain.write_passage(*about, "To be done soon.")
    assert [one.text for one in spain.passages(commitment)] == ["To be done soon."]
    assert spain.check() == []


def test_a_text_belongs_to_a_report_on_its_own_plan(spain: Workspace) -> None:
    spain.add_plan(spain.members()[0].id, "3", "Third plan", "2017", "G3")
    other = spain.assessments(spain.plan_by_key("ES-3").id)[0].id
    plan = spain.plan_by_key("ES-2").id
    with pytest.raises(NotFound) as caught:
        spain.write_passage(other, "executive_summary", "plan", plan, "en", "Elsewhere.")
    assert caught.value.message == "This assessment is of another plan."
    assert spain.passages(plan) == []
