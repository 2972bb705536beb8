"""Texts at a moment, computed from the journal, and what became of them between two."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import event

from irm_desktop.domain.review_records import SentFile, Snapshot
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.storage.clocked import Clock, clocked_plan

KIND = "progress"


@pytest.fixture
def clock() -> Clock:
    return Clock("2026-11-02")


@pytest.fixture
def spain(tmp_path: Path, clock: Clock) -> Iterator[tuple[Workspace, str]]:
    with clocked_plan(tmp_path, clock) as both:
        yield both


def first(workspace: Workspace, plan_id: str) -> str:
    return workspace.commitments(plan_id)[0].id


def texts(workspace: Workspace, plan_id: str, moment: str, language: str = "en") -> dict[str, str]:
    """What is written, by label."""
    found = workspace.texts_at(plan_id, KIND, language, moment)
    return {one.label: one.text for one in found if one.text}


def send(workspace: Workspace, plan_id: str, language: str = "en") -> str:
    copy = workspace.review_copy(plan_id, KIND, language, recipient="Expert panel", role="iep")
    workspace.record_sent(copy, Snapshot(copy.fields), [SentFile("docx", "copy.docx", "")])
    return copy.id


def test_a_text_is_told_as_it_stood(spain: tuple[Workspace, str], clock: Clock) -> None:
    workspace, plan_id = spain
    commitment = first(workspace, plan_id)
    workspace.rate(commitment, "potential_impact", "minor", reason="Too small.")
    clock.set("2026-11-05")
    workspace.rate(commitment, "potential_impact", "moderate", reason="It reaches all offices.")

    (reason,) = [
        label for label, text in texts(workspace, plan_id, "now").items() if "reaches" in text
    ]

    assert texts(workspace, plan_id, "2026-11-02")[reason] == "Too small."
    assert texts(workspace, plan_id, "2026-11-04T23:59")[reason] == "Too small."
    assert texts(workspace, plan_id, "2026-11-05T12:00")[reason] == "It reaches all offices."
    assert texts(workspace, plan_id, "2026-11-05T12:30+01:00")[reason] == "Too small."
    assert texts(workspace, plan_id, "2026-11-01") == {}


def test_at_this_moment_the_past_is_the_present(spain: tuple[Workspace, str], clock: Clock) -> None:
    """Every field, its label and its place are the same whether they are read from the tables or
    from the journal."""
    workspace, plan_id = spain
    commitment = first(workspace, plan_id)
    workspace.rate(commitment, "potential_impact", "minor", reason="Too small.")
    workspace.add_recommendation(plan_id, "Publish the register.")
    workspace.delete("commitment", workspace.commitments(plan_id)[1].id)
    workspace.undo()

    now = workspace.texts_at(plan_id, KIND, "es", "now")

    assert len(now) > 20
    assert workspace.texts_at(plan_id, KIND, "es", "2026-11-02") == now


def test_what_was_deleted_since_is_there_in_the_past(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    workspace, plan_id = spain
    clock.set("2026-11-05")
    workspace.delete("commitment", workspace.commitments(plan_id)[1].id)

    then = texts(workspace, plan_id, "2026-11-03").values()
    assert "Commitment number 2" in then
    assert "Commitment number 2" not in texts(workspace, plan_id, "now").values()


def test_a_sent_copy_is_told_as_it_was_written(spain: tuple[Workspace, str], clock: Clock) -> None:
    workspace, plan_id = spain
    commitment = first(workspace, plan_id)
    workspace.rate(commitment, "potential_impact", "minor", reason="Too small.")
    sent = send(workspace, plan_id)
    clock.set("2026-11-05")
    workspace.rate(commitment, "potential_impact", "moderate", reason="It reaches all offices.")

    assert "Too small." in texts(workspace, plan_id, sent).values()
    assert workspace.texts_at(plan_id, KIND, "en", sent) == workspace.texts_at(
        plan_id, KIND, "en", "2026-11-02"
    )
    spanish = texts(workspace, plan_id, sent, "es")
    assert "Menor" in spanish.values()  # of another language than the copy: its moment


def test_a_redline_says_what_became_of_the_report(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    workspace, plan_id = spain
    commitment = first(workspace, plan_id)
    workspace.rate(commitment, "potential_impact", "minor", reason="The law is old.")
    sent = send(workspace, plan_id)
    clock.set("2026-11-05")
    workspace.rate(commitment, "potential_impact", "moderate", reason="The law is new.")

    found = workspace.redline(plan_id, KIND, "en", sent, "now")

    assert found.title == "Progress Report, ES-2"
    assert (found.before, found.after) == ("Review copy 1, 2 November 2026", "Now")
    reason = next(one for one in found.changed if one.field == "reason")
    assert [tuple(piece) for piece in reason.pieces] == [
        ("same", "The law is "), ("out", "old"), ("in", "new"), ("same", "."),
    ]  # fmt: skip
    value = next(one for one in found.changed if one.field == "value")
    assert [tuple(piece) for piece in value.pieces] == [("out", "Minor"), ("in", "Moderate")]
    assert len(found.changed) == 2
    assert len(found.fields) > 20


def test_a_redline_of_one_record_has_no_other(spain: tuple[Workspace, str], clock: Clock) -> None:
    workspace, plan_id = spain
    commitment = first(workspace, plan_id)
    clock.set("2026-11-05")
    workspace.rate(commitment, "potential_impact", "minor", reason="Too small.")
    workspace.rate(commitment, "completion_midterm", "limited", reason="Begun.")
    rating = workspace.ratings(commitment)["potential_impact"].id

    found = workspace.redline(plan_id, KIND, "en", "2026-11-02", "now", record=rating)

    assert {one.record for one in found.fields} == {rating}
    assert (found.before, found.after) == ("2 November 2026", "Now")


def test_moments_are_now_the_copies_and_the_steps_of_the_report(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    workspace, plan_id = spain
    sent = send(workspace, plan_id)
    clock.set("2026-11-05")
    assessment = workspace.assessments(plan_id)[0].id
    workspace.set_fields("assessment", assessment, {"stage": "staff_review"})
    clock.set("2026-11-09")

    found = workspace.moments(plan_id)

    assert [(one.kind, one.label) for one in found] == [
        ("now", "Now"),
        ("stage", "Review by IRM staff, 5 November 2026"),
        ("sent", "Review copy 1 to Expert panel, 2 November 2026"),
    ]
    assert found[2].id == sent
    assert found[0].id == "now"
    for one in found:  # each can be asked for
        assert workspace.texts_at(plan_id, KIND, "en", one.id)


def test_what_is_no_moment_is_refused(spain: tuple[Workspace, str]) -> None:
    workspace, plan_id = spain
    with pytest.raises(WorkspaceError) as refused:
        workspace.texts_at(plan_id, KIND, "en", "yesterday")
    assert refused.value.code == "cannot"
    assert str(refused.value) == (
        "“yesterday” is no moment of this plan. Name a day (2026-11-02), a time "
        "(2026-11-02T14:30), a review copy that was sent, or “now”."
    )
    with pytest.raises(NotFound):
        workspace.texts_at(plan_id, "results", "en", "now")


def test_the_past_is_read_in_as_many_statements_for_many_commitments(tmp_path: Path) -> None:
    counts = []
    for number in (2, 40):
        folder = tmp_path / str(number)
        folder.mkdir()
        with clocked_plan(folder, Clock(), number) as (workspace, plan_id):
            for one in workspace.commitments(plan_id):
                workspace.rate(one.id, "potential_impact", "minor", reason="Too small.")
            statements: list[str] = []

            def note(*about: object, kept: list[str] = statements) -> None:
                kept.append(str(about[2]))

            event.listen(workspace._engine, "before_cursor_execute", note)
            assert len(workspace.texts_at(plan_id, KIND, "en", "2026-11-30")) > number
            counts.append(len(statements))
    assert counts[0] == counts[1] < 10


def test_a_text_of_the_past_cites_what_is_gone_since(
    spain: tuple[Workspace, str], clock: Clock
) -> None:
    """Sources are no part of a text of the past: what it cites stays as it was written."""
    workspace, plan_id = spain
    member = workspace.plans()[0].member_id
    source = workspace.add_source(member, kind="law", title="Budget", key="law2014").created
    commitment = first(workspace, plan_id)
    assessment = workspace.assessments(plan_id)[0].id
    words = "It is law [@law2014, art. 2]."
    workspace.write_passage(assessment, "context", "commitment", commitment, "en", words)
    workspace.rate(commitment, "potential_impact", "minor", reason=words)
    clock.set("2026-11-05")
    workspace.delete("source", source)

    assert words in texts(workspace, plan_id, "2026-11-02").values()
