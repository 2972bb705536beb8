"""All texts of one assessment are read in one go."""

from pathlib import Path

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
