"""House forms: kept, changed, chosen for a report, deleted and brought back."""

import pytest

from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage.workspace import Workspace

HIDDEN = {"id": "country_context", "hidden": True}


def test_a_form_is_kept_as_it_was_given(spain: Workspace) -> None:
    change = spain.save_form("Our  form", "g2-progress", [HIDDEN, {"id": "own.1", "words": 200}])
    (form,) = spain.forms("g2-progress")
    assert change.sentence == "House form Our form saved"
    assert (form.id, form.name, form.kind) == (change.created, "Our form", "g2-progress")
    assert form.sections == (HIDDEN, {"id": "own.1", "words": 200})
    assert spain.forms("g3-design") == ()
    assert spain.check() == []


def test_saving_again_changes_the_same_form(spain: Workspace) -> None:
    one = spain.save_form("Short", "g2-progress", []).created
    assert not spain.save_form("Short", "g2-progress", [], one)
    spain.save_form("Shorter", "g2-progress", [HIDDEN], one)
    assert [(form.id, form.name, form.sections) for form in spain.forms()] == [
        (one, "Shorter", (HIDDEN,))
    ]
    spain.undo()
    assert [(form.name, form.sections) for form in spain.forms()] == [("Short", ())]


def test_a_form_needs_a_name_of_its_own(spain: Workspace) -> None:
    spain.save_form("Short", "g2-progress", [])
    spain.save_form("Short", "g3-design", [])
    with pytest.raises(WorkspaceError) as unnamed:
        spain.save_form("  ", "g2-progress", [])
    assert unnamed.value.message == "A house form needs a name. Give it one."
    with pytest.raises(WorkspaceError) as twice:
        spain.save_form("SHORT", "g2-progress", [])
    assert twice.value.message == (
        "There is a house form Short for this report already. Choose another name, "
        "or change that form."
    )
    with pytest.raises(NotFound) as gone:
        spain.save_form("Other", "g2-progress", [], "nobody")
    assert gone.value.message == "This form is not in the workspace, or it was deleted."


def test_a_report_follows_a_form_until_it_is_deleted(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    one = spain.save_form("Short", "g2-progress", [HIDDEN]).created
    assessment = spain.assessments(plan)[0].id
    change = spain.set_fields("assessment", assessment, {"form": one})
    assert change.sentence == "Form of assessment progress of action plan 2 changed"
    assert spain.assessments(plan)[0].form == one
    assert spain.delete("form", one).sentence == "House form Short deleted"
    assert (spain.forms(), spain.assessments(plan)[0].form) == ((), "")
    spain.undo()
    assert (spain.forms()[0].id, spain.assessments(plan)[0].form) == (one, one)
    spain.set_fields("assessment", assessment, {"form": ""})
    assert spain.assessments(plan)[0].form == ""
    assert spain.check() == []


def test_a_form_that_is_not_there_cannot_be_chosen(spain: Workspace) -> None:
    assessment = spain.assessments(spain.plan_by_key("ES-2").id)[0].id
    with pytest.raises(NotFound) as caught:
        spain.set_fields("assessment", assessment, {"form": "nobody"})
    assert caught.value.code == "no-form"
    assert spain.check() == []


def test_a_report_has_the_sections_of_its_form(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    assessment = spain.assessments(plan)[0].id
    own = {"id": "own.voices", "labels": {"en": "Voices", "es": "Voces"}}
    renamed = {"id": "executive_summary", "labels": {"en": "In short"}}
    form = spain.save_form("Ours", "g2-progress", [own, renamed, HIDDEN]).created
    standard = spain.report(plan, "progress")
    spain.set_fields("assessment", assessment, {"form": form})
    spain.write_passage(assessment, "own.voices", "plan", plan, "en", "They said.")
    report = spain.report(plan, "progress")
    titles = [one.title for one in report.sections]
    assert titles[:2] == ["Voices", "In short"]
    assert len(titles) == len(standard.sections)  # one more and one less
    assert "country_context" not in {one.id for one in report.sections}
    assert report.sections[0].passages[0].markdown == "They said."
    assert spain.report(plan, "progress", "es").sections[0].title == "Voces"
    assert [one.section for one in spain.untranslated(plan, "progress", "es", "en")] == [
        "own.voices"
    ]
    assert "The section “Country context” has no text." in standard.missing
    assert "The section “Country context” has no text." not in report.missing
    assert len([line for line in report.missing if "Ours" in line]) == 1
    assert not [line for line in standard.missing if "Ours" in line]
    other = spain.report(plan, "midterm").sections
    assert "own.voices" not in {one.id for one in other}
    spain.delete("form", form)
    assert spain.report(plan, "progress").sections == standard.sections


def test_a_form_is_kept_and_followed_in_one_step(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2").id
    assessment = spain.assessments(plan)[0]

    change = spain.save_form("Ours", "g2-progress", [HIDDEN], assessment_id=assessment.id)

    assert plan in change.records
    assert spain.assessments(plan)[0].form == change.created
    assert "country_context" not in {one.id for one in spain.report(plan, "progress").sections}
    spain.undo()
    assert spain.assessments(plan)[0].form == ""
    assert spain.forms() == ()
    assert spain.check() == []


def test_no_report_follows_where_there_is_no_assessment(spain: Workspace) -> None:
    with pytest.raises(NotFound) as refused:
        spain.save_form("Ours", "g2-progress", [HIDDEN], assessment_id="nowhere")
    assert str(refused.value) == "This assessment is not in the workspace, or it was deleted."
    assert spain.forms() == ()


def test_a_form_of_another_kind_of_report_is_not_changed(spain: Workspace) -> None:
    form = spain.save_form("Ours", "g2-progress", [HIDDEN]).created
    with pytest.raises(NotFound) as refused:
        spain.save_form("Ours at midterm", "g2-midterm", [], form)
    assert str(refused.value) == "The form Ours is for another kind of report."
    assert [(one.name, one.kind) for one in spain.forms()] == [("Ours", "g2-progress")]
