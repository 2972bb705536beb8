"""The response matrix of a round of review, from the workspace."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound
from irm_desktop.storage.workspace import Workspace
from tests.reviewing import a_reading, at_code, came_back, changed, said, sent_out
from tests.storage.clocked import Clock, clocked_plan


@pytest.fixture
def reviewed(tmp_path: Path) -> Iterator[tuple[Workspace, str, str]]:
    """A workspace with two copies sent, one of them back and answered; plan and first copy."""
    with clocked_plan(tmp_path, Clock("2026-11-02")) as (workspace, plan_id):
        commitment = workspace.commitments(plan_id)[0].id
        workspace.rate(commitment, "potential_impact", "minor", reason="The law is old.")
        copy = sent_out(workspace)
        sent_out(workspace, role="iep")
        value, reason = at_code(copy, "C1.PI"), at_code(copy, "C1.PI", 2)
        fields = [changed(value, "Moderate"), changed(reason, "The law is new.", "Omar")]
        came_back(workspace, copy, a_reading(copy, fields, [said(reason, "Which law?")]))
        for item in workspace.inbox(plan_id):
            if item.kind == "change":
                workspace.answer(plan_id, item.key, "taken", reply="Thank you.")
            elif item.kind == "comment":
                workspace.answer(plan_id, item.key, "declined", reply="It is said above.")
        yield workspace, plan_id, copy.id


def test_each_remark_has_its_answer_and_what_changed(reviewed: tuple[Workspace, str, str]) -> None:
    workspace, plan_id, _ = reviewed
    matrix = workspace.response_matrix(plan_id)

    assert (matrix.title, matrix.subtitle, matrix.date) == (
        "Response to the review", "Spain, ES-2: Progress Report", "2 November 2026",
    )  # fmt: skip
    assert [one.number for one in matrix.sents] == [1, 2]
    assert matrix.counts == {"taken": 1, "declined": 1, "open": 1}
    assert [row.number for row in matrix.rows] == [1, 2, 3]
    told = {row.kind: row for row in matrix.rows}
    value, change, comment = told["value"], told["change"], told["comment"]
    assert (value.before, value.wanted, value.after) == ("Minor", "Moderate", "Minor")
    assert (value.answer, value.pieces) == ("Not answered yet", ())
    assert (change.by, change.roles, change.code) == (("Omar",), ("Government",), "C1.PI")
    assert (change.answer, change.reply, change.answered_by) == ("Taken", "Thank you.", "Ana")
    assert [tuple(piece) for piece in change.pieces] == [
        ("same", "The law is "), ("out", "old"), ("in", "new"), ("same", "."),
    ]  # fmt: skip
    assert (comment.text, comment.reply) == ("Which law?", "It is said above.")
    assert comment.pieces == change.pieces  # of the text that it is about


def test_the_matrix_speaks_the_language_asked_for(reviewed: tuple[Workspace, str, str]) -> None:
    workspace, plan_id, _ = reviewed
    matrix = workspace.response_matrix(plan_id, "ar")
    assert matrix.right_to_left
    assert matrix.title == "الرد على المراجعة"
    spanish = workspace.response_matrix(plan_id, "es")
    assert spanish.subtitle == "España, ES-2: Informe de avances"
    assert {row.answer for row in spanish.rows} == {
        "Aceptado", "No aceptado", "Aún sin respuesta",
    }  # fmt: skip
    assert next(row for row in spanish.rows if row.kind == "value").wanted == "Moderado"


def test_answers_and_dates_stand_in_words(tmp_path: Path) -> None:
    with clocked_plan(tmp_path, Clock("2026-11-02")) as (workspace, plan_id):
        workspace.add_recommendation(plan_id, text="Publish.", previous=True)
        ends = {"end": PartialDate("2016-07-01", "2016-07-01")}
        workspace.set_fields("commitment", workspace.commitments(plan_id)[0].id, ends)
        copy = sent_out(workspace)
        answer = next(one for one in copy.fields if one.field == "responded")
        date = next(one for one in copy.fields if (one.entity, one.field) == ("commitment", "end"))
        fields = [changed(answer, "Yes"), changed(date, "in summer")]
        came_back(workspace, copy, a_reading(copy, fields))

        told = {row.field: row for row in workspace.response_matrix(plan_id, "fr").rows}
        assert (told["responded"].before, told["responded"].wanted) == ("", "Oui")
        assert (told["end"].before, told["end"].wanted) == ("1er juillet 2016", "in summer")


def test_of_chosen_copies_nothing_else_is_told(reviewed: tuple[Workspace, str, str]) -> None:
    workspace, plan_id, first = reviewed
    second = next(one.id for one in workspace.sent(plan_id) if one.id != first)
    assert len(workspace.response_matrix(plan_id, "en", [first]).rows) == 3
    other = workspace.response_matrix(plan_id, "en", [second])
    assert (other.rows, [one.id for one in other.sents]) == ((), [second])


def test_a_copy_that_was_not_sent_is_refused(reviewed: tuple[Workspace, str, str]) -> None:
    workspace, plan_id, _ = reviewed
    with pytest.raises(NotFound) as refused:
        workspace.response_matrix(plan_id, "en", ["nothing"])
    assert str(refused.value) == (
        "There is no review copy nothing of ES-2. Name one that was sent."
    )
