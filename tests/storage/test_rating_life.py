"""The life of a rating: its work, what went out with it, what reviewers wanted, what was said."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan
from tests.reviewing import a_reading, at_code, came_back, changed, said, sent_out
from tests.storage.clocked import Clock, clocked_plan

ASKED = "potential_impact"
CODE = "C1.PI"


@pytest.fixture
def clock() -> Clock:
    return Clock("2026-11-02")


@pytest.fixture
def spain(tmp_path: Path, clock: Clock) -> Iterator[tuple[Workspace, str]]:
    with clocked_plan(tmp_path, clock) as (workspace, plan_id):
        yield workspace, workspace.commitments(plan_id)[0].id


def told(workspace: Workspace, commitment: str, language: str = "en") -> list[tuple[str, str]]:
    """Day and sentence of each step."""
    life = workspace.rating_life(commitment, ASKED, language)
    return [(step.at[:10], step.sentence) for step in life.steps]


def test_a_rating_that_was_never_given_has_no_steps(spain: tuple[Workspace, str]) -> None:
    workspace, commitment = spain
    life = workspace.rating_life(commitment, ASKED)
    assert (life.where, life.indicator_label, life.title) == (
        "Commitment 1", "Potential impact", "Commitment number 1",
    )  # fmt: skip
    assert (life.value, life.value_label, life.stage, life.steps) == (
        None, "not rated", "draft", (),
    )  # fmt: skip


def test_work_is_told_by_unit_a_reason_with_its_rating_in_one_step(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    workspace, commitment = spain
    workspace.rate(commitment, ASKED, "minor", reason="Too small.")
    clock.set("2026-11-03")
    for text in ("Too s", "Too slow", "Too slow by far."):
        workspace.set_reason(commitment, ASKED, text, typing=True)
    clock.set("2026-11-04")
    workspace.rate(commitment, ASKED, "moderate")
    clock.set("2026-11-05")
    workspace.rate(commitment, ASKED, None)

    life = workspace.rating_life(commitment, ASKED)

    assert told(workspace, commitment) == [
        ("2026-11-02", "Ana rated it: Minor"),
        ("2026-11-03", "Ana changed the reason"),
        ("2026-11-04", "Ana changed the rating from Minor to Moderate"),
        ("2026-11-05", "Ana took the rating back: Moderate"),
    ]
    first, second, third, _ = life.steps
    assert (first.text, first.value, first.before) == ("Too small.", "minor", None)
    assert (second.text_before, second.text) == ("Too small.", "Too slow by far.")
    assert (third.before_label, third.label, third.text) == ("Minor", "Moderate", "")
    assert (life.value, life.reason) == (None, "Too slow by far.")


def test_what_was_undone_is_no_part_of_the_life(spain: tuple[Workspace, str], clock: Clock) -> None:
    workspace, commitment = spain
    workspace.rate(commitment, ASKED, "minor")
    workspace.rate(commitment, ASKED, "transformative")
    workspace.undo()
    assert [said for _, said in told(workspace, commitment)] == ["Ana rated it: Minor"]
    workspace.redo()
    assert [said for _, said in told(workspace, commitment)][1:] == [
        "Ana changed the rating from Minor to Transformative"
    ]
    workspace.undo()
    workspace.rate(commitment, ASKED, "moderate")
    assert [said for _, said in told(workspace, commitment)][1:] == [
        "Ana changed the rating from Minor to Moderate"
    ]


def test_from_the_first_draft_to_the_final_report(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    workspace, commitment = spain
    plan_id = workspace.plans()[0].id
    workspace.rate(commitment, ASKED, "minor", reason="Too small.")
    clock.set("2026-11-10")
    assessment = workspace.assessments(plan_id)[0].id
    workspace.close_stage(assessment, "pre_publication", "The ministry waits.")
    clock.set("2026-11-11")
    copy = sent_out(workspace)
    value = at_code(copy, CODE)
    clock.set("2026-11-20", 14)
    came_back(
        workspace,
        copy,
        a_reading(
            copy, [changed(value, "Moderate")], [said(value, "It reaches every town.", "Omar")]
        ),
    )
    clock.set("2026-11-21")
    for item in workspace.inbox(plan_id):
        if item.kind == "comment":
            workspace.answer(plan_id, item.key, "declined", reply="Not yet shown.")
        else:
            workspace.answer(plan_id, item.key, "taken", reason="The decree covers all.")

    life = workspace.rating_life(commitment, ASKED)

    assert told(workspace, commitment) == [
        ("2026-11-02", "Ana rated it: Minor"),
        ("2026-11-10", "The report went on: Pre-publication review"),
        ("2026-11-11", "Review copy 1 went to the government: Minor"),
        ("2026-11-20", "Rosa proposes: Moderate"),
        ("2026-11-20", "Omar comments"),
        ("2026-11-21", "Taken over from Rosa: Moderate"),
        ("2026-11-21", "Ana changed the reason"),
        ("2026-11-21", "Taken (Ana)"),
        ("2026-11-21", "Not taken (Ana)"),
    ]
    by_kind = {step.kind: step for step in life.steps}
    assert by_kind["sent"].text == "Too small."
    assert (by_kind["sent"].stage, by_kind["sent"].role) == ("pre_publication", "government")
    assert by_kind["stage"].why == "The ministry waits."
    assert by_kind["proposed"].before_label == "Minor"
    assert by_kind["commented"].text == "It reaches every town."
    taken = next(step for step in life.steps if step.reviewer)
    assert (taken.who, taken.value) == ("Rosa", "moderate")
    declined = next(step for step in life.steps if step.action == "declined")
    assert declined.text == "Not yet shown."
    assert life.value == "moderate"
    assert workspace.check() == []


def test_every_word_is_said_in_the_language(spain: tuple[Workspace, str]) -> None:
    workspace, commitment = spain
    workspace.rate(commitment, ASKED, "minor")
    for language, sentence in (
        ("fr", "Ana a noté : Mineur"),
        ("es", "Ana valoró: Menor"),
    ):
        assert told(workspace, commitment, language)[0][1] == sentence
    assert workspace.rating_life(commitment, ASKED, "ar").where == "الالتزام 1"


def test_of_what_is_not_asked_there_is_no_life(spain: tuple[Workspace, str]) -> None:
    workspace, commitment = spain
    with pytest.raises(NotFound):
        workspace.rating_life(commitment, "rainfall")
    with pytest.raises(NotFound):
        workspace.rating_life("nothing", ASKED)


def test_a_time_of_the_file_is_sure_and_one_of_the_return_is_not(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    workspace, commitment = spain
    copy = sent_out(workspace)
    value = at_code(copy, CODE)
    undated = changed(value, "Moderate", at="")
    clock.set("2026-11-25")
    came_back(
        workspace, copy, a_reading(copy, [undated], [replace(said(value, "Why?"), at="2026-11-20")])
    )
    steps = {step.kind: step for step in workspace.rating_life(commitment, ASKED).steps}
    assert (steps["proposed"].at[:10], steps["proposed"].at_is_sure) == ("2026-11-25", False)
    assert (steps["commented"].at[:10], steps["commented"].at_is_sure) == ("2026-11-20", True)


def test_what_nobody_signed_is_by_whom_the_copy_was_for(spain: tuple[Workspace, str]) -> None:
    workspace, commitment = spain
    copy = sent_out(workspace)
    unsigned = changed(at_code(copy, CODE), "Moderate", who="")  # tracking was off
    came_back(workspace, copy, a_reading(copy, [unsigned]))

    step = workspace.rating_life(commitment, ASKED).steps[-1]

    assert step.who == copy.recipient
    assert step.sentence.startswith(f"{copy.recipient} proposes: ")


def test_a_remark_that_came_back_in_two_files_is_one_step(spain: tuple[Workspace, str]) -> None:
    workspace, commitment = spain
    copy = sent_out(workspace)
    reading = a_reading(copy, [], [said(at_code(copy, CODE), "Why?")])
    for name in ("first.docx", "saved again.docx"):
        came_back(workspace, copy, reading, name)
    kinds = [step.kind for step in workspace.rating_life(commitment, ASKED).steps]
    assert kinds == ["sent", "commented"]


def test_milestones_and_plans_have_lives_too(tmp_path: Path) -> None:
    commitment = a_commitment("1", "Publish", milestones=("Pass the decree",), row=3)
    with a_filled_workspace(tmp_path, a_plan([commitment])) as workspace:
        plan = workspace.plans()[0]
        one = workspace.milestones(workspace.commitments(plan.id)[0].id)[0]
        workspace.rate(one.id, "milestone_completion_midterm", "limited", subject_kind="milestone")

        life = workspace.rating_life(
            one.id, "milestone_completion_midterm", subject_kind="milestone"
        )

        assert (life.where, life.title) == ("Milestone 1.0", "Pass the decree")
        assert [step.sentence for step in life.steps] == ["Ana rated it: Limited"]
        asked = workspace.process(plan.id).instrument.indicators_of("plan")[0].id
        of_plan = workspace.rating_life(plan.id, asked, subject_kind="plan")
        assert (of_plan.where, of_plan.title) == ("Action plan", "Plan 2 of Spain")
