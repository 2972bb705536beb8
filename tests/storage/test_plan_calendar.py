"""The calendar of a plan and the stages of its reports, as the workspace tells them."""

from pathlib import Path

import pytest
from sqlalchemy import event

from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace
from tests.reviewing import a_reading, at_code, came_back, said, sent_out
from tests.storage.clocked import Clock, clocked_plan


def test_the_calendar_holds_the_cycle_the_stages_and_the_round_of_review(tmp_path: Path) -> None:
    clock = Clock("2026-11-02")
    with clocked_plan(tmp_path, clock) as (workspace, plan_id):
        dates = {"start": "2014-07-01", "end": "2016-06-30", "delivered": "2014-06-10"}
        workspace.set_fields("plan", plan_id, {n: PartialDate(d, d) for n, d in dates.items()})
        assessment = workspace.assessments(plan_id)[0].id
        workspace.close_stage(assessment, "pre_publication", "The ministry waits.")
        copy = sent_out(workspace)
        clock.set("2026-11-20")
        reading = a_reading(copy, [], [said(at_code(copy, "C1.PI"), "Why?")])
        came_back(workspace, copy, reading, "ministry.docx")
        workspace.set_stage_date(assessment, "final", "planned", "2027-01")

        found = workspace.plan_calendar(plan_id)

        assert [(one.at, one.title, one.state) for one in found.entries] == [
            ("2014-06-10", "The plan was delivered to OGP", "past"),
            ("2014-07-01", "The plan begins", "past"),
            ("2015-10-01", "Midterm self-assessment of the government is due", "past"),
            ("2016-06-30", "The plan ends", "past"),
            ("2026-11-02", "Draft: ended", "past"),
            ("2026-11-02", "Pre-publication review: began", "past"),
            (
                "2026-11-02",
                "Review copy 1 sent to the government: Ministry of Justice",
                "past",
            ),
            ("2026-11-20", "Review copy 1 came back: Ministry of Justice", "past"),
            ("2027-01", "Final version: is to begin", "coming"),
        ]
        assert found.entries[-2].detail == "ministry.docx. Remarks: 1."
        assert found.next is found.entries[-1]
        assert found.delivery_sentence.startswith("The due date followed from the member’s cohort")


def test_the_stages_say_what_is_there_and_what_is_missing(tmp_path: Path) -> None:
    clock = Clock("2026-11-02")
    with clocked_plan(tmp_path, clock) as (workspace, plan_id):
        assessment = workspace.assessments(plan_id)[0].id
        workspace.close_stage(assessment, "pre_publication", "The ministry waits.")
        copy = sent_out(workspace)
        came_back(workspace, copy, a_reading(copy, [], [said(at_code(copy, "C1.PI"), "Why?")]))

        first, second = workspace.report_stages(plan_id, look=True)

        assert (first.kind, first.stage, first.now.id) == (
            "progress", "pre_publication", "pre_publication",
        )  # fmt: skip
        assert second.stage == "draft"
        asked = {(one.id, one.role): one for one in first.now.requirements}
        assert asked["sent", "government"].met is True
        assert asked["sent", "civil_society"].met is False
        assert asked["answered", ""].detail == "Without an answer: 1."
        assert asked["findings", ""].met is False

        (item,) = workspace.inbox(plan_id)
        workspace.answer(plan_id, item.key, "declined", reply="It is said above.")
        first, _ = workspace.report_stages(plan_id)
        asked = {(one.id, one.role): one for one in first.now.requirements}
        assert asked["answered", ""].met is True
        assert asked["findings", ""].met is None  # nobody looked


def test_public_comment_waits_for_the_languages_of_the_plan(tmp_path: Path) -> None:
    clock = Clock("2026-11-02")
    with clocked_plan(tmp_path, clock) as (workspace, plan_id):
        workspace.set_fields("plan", plan_id, {"languages": ("es",)})
        assessment = workspace.assessments(plan_id)[0].id
        workspace.close_stage(assessment, "public_comment", "All have read it.")
        workspace.set_stage_date(assessment, "public_comment", "published", "2026-11-02", "en")
        clock.set("2026-11-16")

        stage = workspace.report_stages(plan_id)[0].now
        assert [(one.id, one.met, one.detail) for one in stage.unmet] == [
            ("published", False, "English: 2 November 2026; Spanish: not yet published."),
            ("comment_days", False, "The days cannot be counted before all are published."),
        ]
        workspace.set_stage_date(assessment, "public_comment", "published", "2026-11-09", "es")
        stage = workspace.report_stages(plan_id)[0].now
        assert stage.earliest_end == "2026-11-23"
        clock.set("2026-11-23")
        assert workspace.report_stages(plan_id)[0].now.unmet == ()


def test_a_plan_that_is_not_there_has_no_calendar(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock()) as (workspace, _), pytest.raises(NotFound):
        workspace.plan_calendar("nothing")


def _statements(workspace: Workspace, plan_id: str) -> int:
    found: list[str] = []

    def note(*about: object) -> None:
        found.append(str(about[2]))

    event.listen(workspace._engine, "before_cursor_execute", note)
    commitment = workspace.commitments(plan_id)[0].id
    workspace.plan_calendar(plan_id, "es")
    workspace.report_stages(plan_id)
    workspace.response_matrix(plan_id)
    workspace.rating_life(commitment, "potential_impact")
    return len(found)


def test_statements_do_not_grow_with_the_commitments(tmp_path: Path) -> None:
    counts = []
    for number in (2, 30):
        folder = tmp_path / str(number)
        folder.mkdir()
        with clocked_plan(folder, Clock(), number) as (workspace, plan_id):
            copy = sent_out(workspace)
            remarks = [said(one, "Why?") for one in copy.fields if one.field == "value"]
            came_back(workspace, copy, a_reading(copy, [], remarks))
            counts.append(_statements(workspace, plan_id))
    assert counts[0] == counts[1] < 90
