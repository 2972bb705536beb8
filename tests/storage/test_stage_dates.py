"""Dates of stages: noted when a report goes on, given by a person, taken back by undo."""

from pathlib import Path

import pytest

from irm_desktop.domain.report_stages import StageDate
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.storage.clocked import Clock, clocked_plan


def told(workspace: Workspace, plan_id: str) -> list[tuple[str, str, str]]:
    """Stage, mark and day of all dates."""
    return [(one.stage, one.mark, one.date.iso) for one in workspace.stage_dates(plan_id)]


def test_going_on_notes_in_the_same_operation_that_one_stage_ended_and_the_next_began(
    tmp_path: Path,
) -> None:
    clock = Clock("2026-11-02")
    with clocked_plan(tmp_path, clock) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id

        change = workspace.set_fields("assessment", assessment, {"stage": "staff_review"})

        assert told(workspace, plan_id) == [
            ("draft", "ended", "2026-11-02"),
            ("staff_review", "began", "2026-11-02"),
        ]
        assert change.sentence == "Stage of assessment progress of action plan 2 changed"
        assert workspace.check() == []
        workspace.undo()
        assert told(workspace, plan_id) == []
        workspace.redo()
        assert len(told(workspace, plan_id)) == 2
        assert workspace.check() == []


def test_a_stage_closed_over_open_findings_notes_its_dates_too(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock("2026-11-02")) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id

        workspace.close_stage(assessment, "staff_review", "The panel waits.")

        assert ("staff_review", "began", "2026-11-02") in told(workspace, plan_id)


def test_the_past_tells_of_which_stage_a_date_is(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock("2026-11-02")) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id
        workspace.set_stage_date(assessment, "staff_review", "planned", "2026-12")
        (date,) = workspace.stage_dates(plan_id)
        words = [one.words for one in workspace.history([date.id])]
        assert words == ["Date of stage staff review"]


def test_what_a_person_gave_stays(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock("2026-11-02")) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id
        workspace.set_stage_date(assessment, "draft", "ended", "30 October 2026")

        workspace.set_fields("assessment", assessment, {"stage": "staff_review"})

        assert ("draft", "ended", "2026-10-30") in told(workspace, plan_id)


def test_going_back_takes_away_the_noted_end_and_keeps_the_first_beginning(tmp_path: Path) -> None:
    clock = Clock("2026-11-02")
    with clocked_plan(tmp_path, clock) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id
        workspace.set_fields("assessment", assessment, {"stage": "staff_review"})
        clock.set("2026-11-05")

        workspace.set_fields("assessment", assessment, {"stage": "draft"})
        assert told(workspace, plan_id) == [("staff_review", "began", "2026-11-02")]

        clock.set("2026-11-09")
        workspace.set_fields("assessment", assessment, {"stage": "staff_review"})
        assert told(workspace, plan_id) == [
            ("draft", "ended", "2026-11-09"),
            ("staff_review", "began", "2026-11-02"),
        ]
        assert workspace.check() == []


def test_a_date_is_written_changed_and_taken_back(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock()) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id

        done = workspace.set_stage_date(
            assessment, "public_comment", "published", "2026-11-20", "es"
        )
        assert done.sentence == (
            "Date of “Public comment” of assessment progress of action plan 2 written"
        )
        (found,) = workspace.stage_dates(plan_id)
        assert isinstance(found, StageDate)
        assert (found.language, found.date.iso, found.date.words) == (
            "es", "2026-11-20", "2026-11-20",
        )  # fmt: skip
        assert not workspace.set_stage_date(
            assessment, "public_comment", "published", "2026-11-20", "es"
        )
        workspace.set_stage_date(assessment, "public_comment", "published", "", "es")
        assert workspace.stage_dates(plan_id) == ()
        workspace.undo()
        assert len(workspace.stage_dates(plan_id)) == 1
        assert workspace.check() == []


@pytest.mark.parametrize(
    ("stage", "mark", "language", "code", "sentence"),
    [
        (
            "printing", "began", "", "no-stage",
            "There is no stage 'printing'. The stages are draft, staff_review, iep_review, "
            "pre_publication, public_comment, final.",
        ),
        (
            "draft", "burnt", "", "no-field",
            "A stage has no date 'burnt'. It can have planned, began, ended, published.",
        ),
        (
            "public_comment", "published", "", "cannot",
            "Say in which language the report was published: its days for comment count from the "
            "later one.",
        ),
        ("draft", "began", "es", "cannot", "Only what is published has a language."),
    ],
)  # fmt: skip
def test_what_is_no_date_of_a_stage_is_refused(
    tmp_path: Path, stage: str, mark: str, language: str, code: str, sentence: str
) -> None:
    with clocked_plan(tmp_path, Clock()) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id
        with pytest.raises((NotFound, WorkspaceError)) as refused:
            workspace.set_stage_date(assessment, stage, mark, "2026", language)
        assert (refused.value.code, str(refused.value)) == (code, sentence)
        assert workspace.stage_dates(plan_id) == ()


def test_the_dates_go_with_the_plan_and_come_back_with_it(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock()) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id
        workspace.set_stage_date(assessment, "final", "planned", "2027-01")
        workspace.delete("plan", plan_id)
        assert workspace.stage_dates(plan_id) == ()
        workspace.undo()
        assert told(workspace, plan_id) == [("final", "planned", "2027-01")]
