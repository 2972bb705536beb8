"""Adding, changing, deleting records; passages and recommendations; history of all of it."""

import pytest

from irm_desktop.domain.records import PartialDate
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace


def test_a_plan_made_by_hand_is_complete(empty: Workspace) -> None:
    empty.add_member("ES", "Spain", country="ES", region="Europe")
    (member,) = empty.members()
    empty.add_plan(member.id, "2", "Second plan", "2014", "G2b", languages=("es",))
    plan = empty.plan_by_key("ES-2")
    assert (plan.title, plan.submitted, plan.languages) == ("Second plan", "2014", ("es",))
    assert len(empty.assessments(plan.id)) == 2
    for number in ("2.10", "2.2", "10"):
        empty.add_commitment(plan.id, number, f"Commitment {number}")
    assert [one.number for one in empty.commitments(plan.id)] == ["2.2", "2.10", "10"]
    first = empty.commitment_ids(plan.id)[0]
    empty.add_milestone(first, "1", "Draft", start=PartialDate("2015", "2015"))
    empty.add_milestone(first, "2", "Publish")
    assert [stone.position for stone in empty.milestones(first)] == [1, 2]
    assert empty.plans()[0].commitment_count == 3
    assert empty.members()[0].plan_count == 1
    assert empty.check() == []


def test_a_plan_that_is_not_there_is_answered_with_near_keys(spain: Workspace) -> None:
    with pytest.raises(NotFound) as caught:
        spain.plan_by_key("ES-3")
    assert "ES-2" in caught.value.message


@pytest.mark.parametrize("key", ["spain", "SPAIN  2", "Spain 2", "es-2"])
def test_a_plan_is_found_by_its_member_too(spain: Workspace, key: str) -> None:
    assert spain.plan_by_key(key).key == "ES-2"


def test_a_member_with_several_plans_has_them_named(spain: Workspace) -> None:
    spain.add_plan(spain.members()[0].id, "3", "Third plan", "2017", "G3")

    with pytest.raises(NotFound) as caught:
        spain.plan_by_key("Spain")

    assert "ES-2, ES-3" in caught.value.message
    assert spain.plan_by_key("spain 3").key == "ES-3"


def test_a_key_far_from_all_others_is_answered_without_keys(spain: Workspace) -> None:
    with pytest.raises(NotFound) as caught:
        spain.plan_by_key("Atlantis")
    assert "ES-2" not in caught.value.message


def test_an_unknown_instrument_is_refused(spain: Workspace) -> None:
    with pytest.raises(NotFound) as caught:
        spain.add_plan(spain.members()[0].id, "9", "Plan", "2030", "G9")
    assert "G4" in caught.value.message
    assert len(spain.plans()) == 1


def test_fields_are_changed_and_cleaned(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    fields = {
        "number": "1.1.a",
        "title": "Tit\x0bre\u0301",
        "end": PartialDate("31/12/2016", "2016-12-31"),
        "policy_areas": ("Budget",),
    }
    change = spain.set_fields("commitment", subject, fields)
    one = spain.commitment(subject)
    assert (one.number, one.title) == ("1.1.a", "Titré")
    assert one.end == PartialDate("31/12/2016", "2016-12-31")
    assert one.policy_areas == ("Budget",)
    assert change.sentence == "Commitment 1 changed"
    assert not spain.set_fields("commitment", subject, fields)
    assert spain.check() == []


def test_a_new_number_and_title_are_found_and_sorted_at_once(spain: Workspace) -> None:
    first, second, third = spain.commitment_ids()
    spain.set_fields("commitment", first, {"number": "10", "title": "Élections"})
    assert spain.commitment_ids() == [second, third, first]
    assert spain.commitment_ids(text="elections") == [first]


def test_fields_that_cannot_be_edited_are_refused(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    for entity, record, field in (
        ("commitment", subject, "plan"),
        ("commitment", subject, "colour"),
        ("rating", "r", "value"),
    ):
        with pytest.raises(NotFound):
            spain.set_fields(entity, record, {field: "x"})
    with pytest.raises(NotFound):
        spain.set_fields("commitment", "nowhere", {"title": "x"})


def test_the_instrument_of_a_plan_without_ratings_can_be_changed(spain: Workspace) -> None:
    plan = spain.plans()[0]
    spain.set_fields("plan", plan.id, {"instrument": "G3"})
    assert [one.kind for one in spain.assessments(plan.id)] == ["design", "implementation"]
    spain.undo()
    assert [one.kind for one in spain.assessments(plan.id)] == ["progress", "end_of_term"]
    assert spain.plans()[0].instrument == "G2b"
    spain.redo()
    spain.set_fields("plan", plan.id, {"instrument": "G2b"})
    assert [one.kind for one in spain.assessments(plan.id)] == ["progress", "end_of_term"]
    assert spain.check() == []


def test_an_assessment_with_ratings_keeps_its_instrument(spain: Workspace) -> None:
    plan = spain.plans()[0]
    spain.rate(spain.commitment_ids()[0], "specificity", "high")
    with pytest.raises(WorkspaceError) as caught:
        spain.set_fields("plan", plan.id, {"instrument": "G3"})
    assert "1 rating or reasons under its instrument" in caught.value.message
    assert spain.plans()[0].instrument == "G2b"


def test_ratings_that_were_taken_back_do_not_hold_the_instrument(spain: Workspace) -> None:
    plan, subject = spain.plans()[0], spain.commitment_ids()[0]
    spain.rate(subject, "specificity", "high", reason="Why")
    spain.rate(subject, "specificity", None)
    with pytest.raises(WorkspaceError):  # the reason is still there
        spain.set_fields("plan", plan.id, {"instrument": "G3"})
    spain.set_reason(subject, "specificity", "")
    spain.set_fields("plan", plan.id, {"instrument": "G3"})
    assert spain.plans()[0].instrument == "G3"
    assert spain.check() == []


@pytest.mark.parametrize("number", ["2", "02", " 2 "])
def test_a_second_plan_of_a_number_is_refused(spain: Workspace, number: str) -> None:
    member = spain.members()[0].id
    spain.add_plan(member, "3", "Third plan", "2017", "G3")
    third = spain.plan_by_key("ES-3")
    for refused in (
        lambda: spain.add_plan(member, number, "Again", "2014", "G2b"),
        lambda: spain.set_fields("plan", third.id, {"number": number}),
    ):
        with pytest.raises(WorkspaceError) as caught:
            refused()
        assert caught.value.code == "exists"
        assert "There is a plan ES-2 already (Plan 2 of Spain)." in caught.value.message
    spain.set_fields("plan", third.id, {"number": "03"})  # its own number in another form
    spain.delete("plan", spain.plan_by_key("ES-2").id)
    spain.add_plan(member, number, "Anew", "2014", "G2b")
    assert spain.check() == []


def test_a_second_member_of_a_key_is_refused(spain: Workspace) -> None:
    spain.add_member("FI", "Finland")
    finland = next(one for one in spain.members() if one.key == "FI")
    for refused in (
        lambda: spain.add_member("es", "España"),
        lambda: spain.set_fields("member", finland.id, {"key": "ES"}),
    ):
        with pytest.raises(WorkspaceError) as caught:
            refused()
        assert (caught.value.code, caught.value.message[:28]) == (
            "exists",
            "Spain goes by the key ES alr",
        )
    assert len(spain.members()) == 2


def test_the_check_names_keys_that_are_there_twice(spain: Workspace) -> None:
    """A merge or an early version may have brought them; a person says which one stays."""
    with spain._operation("From Ben", kind="merge") as op:
        op.create("member", {"key": "es", "name": "España"})
        plan = {"member": spain.members()[0].id, "number": "02", "title": "Again"}
        op.create("plan", {**plan, "instrument": "G2b"})
    found = spain.check()
    assert [one.message for one in found] == [
        "2 members go by the same key: España (es), Spain (ES).",
        "2 plans go by the same key: ES-2 (Plan 2 of Spain), ES-02 (Again).",
    ]
    assert spain.repair() is None


def test_passages_are_kept_by_section_subject_and_language(spain: Workspace) -> None:
    plan = spain.plans()[0]
    progress = spain.assessments(plan.id)[0]
    subject = spain.commitment_ids()[0]
    spain.write_passage(progress.id, "completion", "commitment", subject, "en", "Done.")
    spain.write_passage(progress.id, "completion", "commitment", subject, "es", "Hecho.")
    change = spain.write_passage(progress.id, "completion", "commitment", subject, "en", "All.")
    assert [(p.language, p.text) for p in spain.passages(subject)] == [
        ("en", "All."),
        ("es", "Hecho."),
    ]
    assert {subject, plan.id} <= change.records
    assert change.sentence == "Completion of commitment 1 written"
    assert not spain.write_passage(progress.id, "completion", "commitment", subject, "en", "All.")
    spain.write_passage(progress.id, "completion", "commitment", subject, "es", "")
    assert [p.language for p in spain.passages(subject, progress.id)] == ["en"]
    with pytest.raises(NotFound):
        spain.write_passage("nowhere", "completion", "commitment", subject, "en", "x")


def test_a_passage_can_be_written_again_after_an_undo(spain: Workspace) -> None:
    plan = spain.plans()[0]
    progress = spain.assessments(plan.id)[0]
    spain.write_passage(progress.id, "executive_summary", "plan", plan.id, "en", "First.")
    spain.undo()
    assert spain.passages(plan.id) == []
    spain.write_passage(progress.id, "executive_summary", "plan", plan.id, "en", "Second.")
    assert [passage.text for passage in spain.passages(plan.id)] == ["Second."]
    assert spain.check() == []


def test_recommendations_keep_their_order_and_checks(spain: Workspace) -> None:
    plan = spain.plans()[0]
    spain.add_recommendation(plan.id, "Publish monthly.", addressee="Treasury")
    second = spain.add_recommendation(plan.id, "Ask first.", smart=("specific", "time_bound"))
    spain.set_fields("recommendation", second.created, {"follow_up": "Taken up", "position": 0})
    found = spain.recommendations(plan.id)
    assert [one.text for one in found] == ["Ask first.", "Publish monthly."]
    assert found[0].smart == ("specific", "time_bound")
    assert found[1].addressee == "Treasury"


def test_deleting_a_member_takes_all_its_plans(spain: Workspace) -> None:
    member = spain.members()[0]
    spain.rate(spain.commitment_ids()[0], "specificity", "high")
    change = spain.delete("member", member.id)
    assert change.sentence == "Member Spain deleted"
    assert (spain.members(), spain.plans(), spain.commitment_ids()) == ([], [], [])
    with pytest.raises(NotFound):
        spain.delete("member", member.id)
    spain.undo()
    assert len(spain.commitment_ids()) == 3
    assert spain.check() == []


def test_the_history_tells_old_and_new_of_a_record_and_its_ratings(spain: Workspace) -> None:
    subject, other, _ = spain.commitment_ids()
    spain.rate(other, "specificity", "none")
    spain.rate(subject, "specificity", "low")
    spain.rate(subject, "specificity", "high")
    spain.set_fields("commitment", subject, {"title": "New"})
    title, high, low, *rest = spain.history([subject])
    assert (title.old, title.new, title.words) == (
        "Commitment number 1",
        "New",
        "Title of commitment 1",
    )
    assert (high.old, high.new, high.indicator) == ("low", "high", "specificity")
    assert (low.old, low.new) == (None, "low")
    assert (high.actor, high.operation) == ("Ana", "Specificity of 1 set to High")
    assert high.words == "Specificity of commitment 1"
    assert {entry.record for entry in rest} == {subject}
    assert len(spain.history([subject], limit=2)) == 2


def test_the_history_of_what_is_deleted_can_still_be_read(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"text": "The only copy"})
    spain.delete("commitment", subject)
    newest = spain.history([subject])
    assert (newest[0].field, newest[0].new) == ("deleted", True)
    assert "The only copy" in [entry.new for entry in newest]


def test_a_field_of_few_names_holds_no_other(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2")
    assessment = spain.assessments(plan.id)[0].id
    with pytest.raises(WorkspaceError) as stage:
        spain.set_fields("assessment", assessment, {"stage": "ready"})
    assert stage.value.message == (
        "The stage of an assessment cannot be “ready”. Choose one of draft, staff_review, "
        "iep_review, pre_publication, public_comment, final."
    )
    with pytest.raises(WorkspaceError) as concern:
        spain.add_concern(plan.member_id, sender_kind="person")
    assert concern.value.message == (
        "The kind of sender of a concern cannot be “person”. Choose one of steering_committee, "
        "multilateral_partner, entity."
    )
    one = spain.add_recommendation(plan.id, "Publish.", previous=True).created
    with pytest.raises(WorkspaceError):
        spain.set_fields("recommendation", one, {"responded": "perhaps"})
    for answer in ("yes", "no", ""):
        spain.set_fields("recommendation", one, {"responded": answer})
    assert spain.concerns(plan.member_id) == ()
    assert spain.assessments(plan.id)[0].stage == "draft"
