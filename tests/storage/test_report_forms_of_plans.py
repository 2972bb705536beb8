"""Documents of one plan that are published at different times do not mix."""

from pathlib import Path

from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library


def _plan_of_2022(folder: Path) -> Workspace:
    workspace = a_filled_workspace(folder, a_plan([]))
    member = workspace.members()[0].id
    workspace.add_plan(member, "5", "Fifth plan", "2022", "G4")
    return workspace


def test_a_brief_a_review_and_a_midterm_review_are_written_apart(tmp_path: Path) -> None:
    with _plan_of_2022(tmp_path) as workspace:
        plan = workspace.plan_by_key("ES-5")
        kept = {one.kind: one.id for one in workspace.assessments(plan.id)}
        assert tuple(kept) == ("review", "results", "brief", "midterm_review")

        workspace.set_fields("assessment", kept["review"], {"stage": "final", "researcher": "Ana"})
        workspace.write_passage(kept["review"], "methodology", "plan", plan.id, "en", "Of 2023.")
        workspace.add_recommendation(plan.id, "Publish.", assessment=kept["review"])

        review = workspace.report(plan.id, "review")
        midterm = workspace.report(plan.id, "midterm_review")
        assert (review.draft_mark, review.researcher) == ("", "Ana")
        assert (midterm.draft_mark != "", midterm.researcher) == (True, "")
        assert len(review.recommendations) == 1
        assert midterm.recommendations == ()
        assert "Of 2023." not in [
            passage.markdown for section in midterm.sections for passage in section.passages
        ]


def test_a_plan_made_before_they_were_parted_keeps_its_texts(tmp_path: Path) -> None:
    with _plan_of_2022(tmp_path) as workspace:
        plan = workspace.plan_by_key("ES-5")
        for one in workspace.assessments(plan.id):
            if one.kind in the_library().by_id["G4"].documents:
                workspace.delete("assessment", one.id)
        review = workspace.assessments(plan.id)[0]
        workspace.write_passage(review.id, "methodology", "plan", plan.id, "en", "Of 2023.")

        midterm = workspace.report(plan.id, "midterm_review")

        texts = [one.markdown for section in midterm.sections for one in section.passages]
        assert "Of 2023." in texts
