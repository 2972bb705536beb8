"""Ratings of plans and of members in a year: what is checked, told, and never mixed."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library


@pytest.fixture
def plan(spain: Workspace) -> str:
    return spain.plan_by_key("ES-2").id


@pytest.fixture
def member(spain: Workspace) -> str:
    return spain.plan_by_key("ES-2").member_id


def test_a_question_about_a_plan_is_answered_with_reason_and_evidence(
    spain: Workspace, plan: str
) -> None:
    change = spain.rate(
        plan, "regular_forum", "yes", reason="It met.", evidence="[Minutes](x)", subject_kind="plan"
    )
    assert change.sentence == "Regular forum of action plan 2 set to Yes"
    assert plan in change.records
    rating = spain.ratings(plan)["regular_forum"]
    assert (rating.value, rating.reason, rating.evidence) == ("yes", "It met.", "[Minutes](x)")
    assert (rating.subject_kind, rating.rater) == ("plan", "Ana")
    assert spain.values(plan) == {"regular_forum": "yes"}
    assert spain.values(spain.commitment_ids()[0]) == {}


def test_evidence_can_be_written_first_and_alone(spain: Workspace, plan: str) -> None:
    change = spain.set_evidence(plan, "regular_forum", "Minutes", subject_kind="plan")
    assert change.sentence == "Evidence of Regular forum of action plan 2 written"
    rating = spain.ratings(plan)["regular_forum"]
    assert (rating.value, rating.evidence, rating.rater) == (None, "Minutes", "")
    spain.rate(plan, "regular_forum", "no", subject_kind="plan")
    assert spain.ratings(plan)["regular_forum"].evidence == "Minutes"
    spain.rate(plan, "regular_forum", "no", evidence="", subject_kind="plan")
    assert spain.ratings(plan)["regular_forum"].evidence == ""
    subject = spain.commitment_ids()[0]
    spain.set_evidence(subject, "specificity", "Page 3")
    assert spain.ratings(subject)["specificity"].evidence == "Page 3"
    printed = spain.report(plan, "progress").commitments[0].ratings[0]
    assert (printed.indicator, printed.evidence) == ("specificity", "Page 3")
    assert spain.check() == []


def test_typing_evidence_is_one_step_beside_that_of_the_reason(tmp_path: Path) -> None:
    noon = datetime(2026, 11, 23, 12, tzinfo=UTC)
    with a_filled_workspace(tmp_path, a_plan(1)) as made:
        path = made.path
    library = the_library()
    with Workspace.open(path, actor="Ana", library=library, clock=lambda: noon) as workspace:
        plan = workspace.plans()[0].id
        for text in ("M", "Mi", "Min"):
            workspace.set_evidence(plan, "regular_forum", text, typing=True, subject_kind="plan")
        workspace.set_reason(plan, "regular_forum", "W", typing=True, subject_kind="plan")
        workspace.undo()
        assert workspace.ratings(plan)["regular_forum"].evidence == "Min"
        workspace.undo()
        assert "regular_forum" not in workspace.ratings(plan)


def test_a_number_is_checked_and_kept_as_it_was_written(spain: Workspace, plan: str) -> None:
    change = spain.rate(plan, "notice_days", "14", subject_kind="plan")
    assert change.sentence.endswith("of action plan 2 set to 14")
    with pytest.raises(NotFound) as caught:
        spain.rate(plan, "notice_days", "two weeks", subject_kind="plan")
    label = the_library().by_id["G2b"].indicator_by_id["notice_days"].label()
    assert caught.value.message == (
        f"“{label}” cannot be answered so: 'two weeks' is not a number; write digits with a point, "
        "such as 7.5."
    )
    with pytest.raises(NotFound) as below:
        spain.rate(plan, "notice_days", "-1", subject_kind="plan")
    assert below.value.message.endswith("-1 is below the least, 0.")
    with pytest.raises(NotFound) as choice:
        spain.rate(plan, "regular_forum", "maybe", subject_kind="plan")
    assert choice.value.message.startswith("Regular forum has no value 'maybe'. Known are no, yes")
    assert spain.values(plan) == {"notice_days": "14"}


def test_what_is_asked_of_a_commitment_is_not_asked_of_its_plan(
    spain: Workspace, plan: str
) -> None:
    with pytest.raises(NotFound) as caught:
        spain.rate(plan, "specificity", "high", subject_kind="plan")
    assert caught.value.message.endswith("asks no 'specificity' of a plan.")
    with pytest.raises(WorkspaceError) as other:
        spain.rate("x", "specificity", "high", subject_kind="report")
    assert other.value.message == (
        "A report cannot be rated. Rate a member, a plan, a commitment or a milestone."
    )


def test_an_answer_is_given_in_the_assessment_of_its_stage(spain: Workspace, plan: str) -> None:
    progress, end = (one.id for one in spain.assessments(plan))
    spain.rate(plan, "regular_forum", "yes", subject_kind="plan", assessment_id=progress)
    assert spain.ratings(plan)["regular_forum"].assessment_id == progress
    with pytest.raises(WorkspaceError) as caught:
        spain.rate(plan, "regular_forum", "no", subject_kind="plan", assessment_id=end)
    assert caught.value.message == (
        "“Regular forum” of action plan 2 is not asked in this assessment. "
        "Choose the assessment of its stage, or name none."
    )
    assert spain.ratings(plan, end) == {}


def test_the_years_of_a_member_do_not_mix(spain: Workspace, member: str) -> None:
    early, late = (spain.add_year(member, year).created for year in ("2014", "2016"))
    rate = spain.rate
    rate(member, "citizen_engagement", "6.5", subject_kind="member", assessment_id=early)
    change = rate(member, "citizen_engagement", "8.2", subject_kind="member", assessment_id=late)
    assert change.sentence.endswith("of Spain in 2016 set to 8.2")
    spain.set_reason(member, "access_law", "A law", subject_kind="member", assessment_id=early)
    assert spain.values(member, early) == {"citizen_engagement": "6.5"}
    assert spain.values(member, late) == {"citizen_engagement": "8.2"}
    assert spain.values(member) == {"citizen_engagement": "8.2"}
    assert set(spain.ratings(member, early)) == {"citizen_engagement", "access_law"}
    assert set(spain.ratings(member)) == {"citizen_engagement"}
    first, second = spain.years(member)
    assert first.ratings["citizen_engagement"].value == "6.5"
    assert second.ratings["citizen_engagement"].value == "8.2"
    spain.undo()
    spain.undo()
    assert spain.values(member, late) == {}
    assert spain.values(member, early) == {"citizen_engagement": "6.5"}
    assert spain.check() == []


def test_a_member_is_rated_in_a_year_that_is_there(spain: Workspace, member: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        spain.rate(member, "access_law", "law", subject_kind="member")
    assert caught.value.message == (
        "A member is rated year by year. Say in which year; add the year first where it is "
        "not there."
    )
    with pytest.raises(NotFound) as gone:
        spain.rate(member, "access_law", "law", subject_kind="member", assessment_id="nobody")
    assert gone.value.message == (
        "This year of the member is not in the workspace, or it was deleted."
    )
    year = spain.add_year(member, "2014").created
    spain.delete("assessment", year)
    with pytest.raises(NotFound):
        spain.rate(member, "access_law", "law", subject_kind="member", assessment_id=year)


def test_history_and_undo_name_year_and_plan(spain: Workspace, plan: str, member: str) -> None:
    year = spain.add_year(member, "2014").created
    number = the_library().by_id["G2b"].indicator_by_id["citizen_engagement"].label()
    spain.rate(
        member, "citizen_engagement", "7", subject_kind="member", assessment_id=year, reason="Why"
    )
    assert spain.undo_sentence == f"{number} of Spain in 2014 set to 7"
    words = {entry.words for entry in spain.history([member])}
    assert f"{number} of member Spain in 2014" in words
    assert f"Reason of {number} of member Spain in 2014" in words
    spain.rate(plan, "regular_forum", "yes", subject_kind="plan", evidence="Minutes")
    told = {entry.words: entry.new for entry in spain.history([plan])}
    assert told["Regular forum of action plan 2"] == "yes"
    assert told["Evidence of Regular forum of action plan 2"] == ("Minutes")


def test_a_plan_with_answers_keeps_its_instrument(spain: Workspace, plan: str) -> None:
    spain.set_evidence(plan, "regular_forum", "Minutes", subject_kind="plan")
    with pytest.raises(WorkspaceError) as caught:
        spain.set_fields("plan", plan, {"instrument": "G2a"})
    assert caught.value.message.startswith("The plan has 1 rating or reasons under its instrument")
    spain.set_evidence(plan, "regular_forum", "", subject_kind="plan")
    spain.set_fields("plan", plan, {"instrument": "G2a"})
    assert spain.plan(plan).instrument == "G2a"


def test_a_deleted_year_takes_its_answers_with_it_and_back(spain: Workspace, member: str) -> None:
    year = spain.add_year(member, "2014").created
    spain.rate(
        member, "citizen_engagement", "7", subject_kind="member", assessment_id=year, evidence="EIU"
    )
    change = spain.delete("assessment", year)
    assert change.sentence == "Eligibility of member Spain in 2014 deleted"
    assert (spain.years(member), spain.ratings(member)) == ((), {})
    spain.undo()
    assert spain.ratings(member)["citizen_engagement"].evidence == "EIU"
    spain.redo()
    spain.add_year(member, "2014")
    assert spain.ratings(member) == {}
    rate = spain.rate
    rate(member, "citizen_engagement", "5", subject_kind="member", assessment_id=year)
    rating = spain.ratings(member)["citizen_engagement"]
    assert (rating.value, rating.evidence) == ("5", "")
    assert spain.check() == []
