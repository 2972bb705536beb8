"""Rating: what is checked, noted and told."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan, open_again, the_library


def test_a_rating_notes_who_rated_and_when(tmp_path: Path) -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    path = tmp_path / "plans.irm"
    library = the_library()
    with Workspace.create(path, actor="Ana", library=library, clock=lambda: noon) as workspace:
        workspace.accept(a_draft(a_plan(1)))
        (subject,) = workspace.commitment_ids()
        workspace.rate(subject, "specificity", "high", reason="Milestones are named.")
        rating = workspace.ratings(subject)["specificity"]
    assert (rating.value, rating.reason, rating.rater) == ("high", "Milestones are named.", "Ana")
    assert rating.rated_on == "2026-11-23T12:00:00.000Z"


def test_an_imported_rating_has_no_rater_of_this_program(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment(values={"specificity": "low"})])))
    rating = empty.ratings(empty.commitment_ids()[0])["specificity"]
    assert (rating.rater, rating.rated_on) == ("", "")


def test_the_sentence_of_a_rating_names_question_number_and_answer(spain: Workspace) -> None:
    subject = spain.commitment_ids()[1]
    change = spain.rate(subject, "completion_midterm", "limited")
    assert change.sentence == "Completion at midterm of 2 set to Limited"
    assert change.entities == {"rating"}
    assert {subject, spain.plans()[0].id} <= change.records
    assert spain.rate(subject, "completion_midterm", None).sentence.endswith("set to not rated")
    assert spain.values(subject) == {}


def test_the_same_answer_again_writes_nothing(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.rate(subject, "specificity", "high", reason="Why")
    assert not spain.rate(subject, "specificity", "high")
    assert not spain.rate(subject, "specificity", "high", reason="Why")
    assert spain.rate(subject, "specificity", "high", reason="")


def test_a_rating_without_a_new_reason_keeps_the_old_one(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_reason(subject, "specificity", "Written first")
    assert spain.ratings(subject)["specificity"].value is None
    assert spain.values(subject) == {}
    spain.rate(subject, "specificity", "low")
    assert spain.ratings(subject)["specificity"].reason == "Written first"


def test_what_the_instrument_does_not_ask_is_refused(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    for indicator, value, code in (
        ("specificity", "splendid", "no-value"),
        ("open_government_lens", "yes", "no-indicator"),
        ("milestone_completion_midterm", "limited", "no-indicator"),
    ):
        with pytest.raises(NotFound) as caught:
            spain.rate(subject, indicator, value)
        assert caught.value.code == code
    with pytest.raises(NotFound):
        spain.rate("nowhere", "specificity", "low")
    with pytest.raises(WorkspaceError):
        spain.rate(subject, "specificity", "low", subject_kind="member")
    assert spain.values(subject) == {}


def test_a_milestone_is_rated_too(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment(milestones=("Draft",))])))
    (subject,) = empty.commitment_ids()
    (stone,) = empty.milestones(subject)
    change = empty.rate(
        stone.id, "milestone_completion_midterm", "complete", subject_kind="milestone"
    )
    assert empty.values(stone.id) == {"milestone_completion_midterm": "complete"}
    assert empty.values(subject) == {}
    assert stone.id in change.records


def test_control_characters_and_accents_are_cleaned_in_reasons(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.rate(subject, "specificity", "low", reason="caf\x07e\u0301\r\n=1+1 😀")
    assert spain.ratings(subject)["specificity"].reason == "café\n=1+1 😀"


def test_ratings_are_there_after_a_restart(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.rate(subject, "potential_impact", "transformative", reason="It would change.")
    with open_again(spain) as again:
        assert again.values(subject) == {"potential_impact": "transformative"}
        assert again.commitment_rows([subject])[0].reasons == {"potential_impact"}
