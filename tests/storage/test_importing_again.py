"""Importing a table again after people worked on it, and a second table of the same plans."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.drafts import Draft, DraftMilestone, Finding
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan, the_library


def codes(findings: Sequence[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def the_one(findings: Sequence[Finding], code: str) -> Finding:
    (found,) = (finding for finding in findings if finding.code == code)
    return found


def a_table() -> Draft:
    """Two commitments, the first with a rating and two milestones."""
    first = a_commitment("1", "Ask", values={"specificity": "high"}, milestones=("Find", "Tell"))
    return a_draft(a_plan([replace(first, theme="Budget"), a_commitment("2", "Answer", row=4)]))


def titles(workspace: Workspace, subject: str) -> list[str]:
    return [stone.title for stone in workspace.milestones(subject)]


def test_a_plan_that_was_renumbered_is_found_by_its_rows(empty: Workspace) -> None:
    empty.accept(a_table())
    plan = empty.plan_by_key("ES-2")
    empty.set_fields("plan", plan.id, {"number": "9"})
    change, findings = empty.accept(a_table())
    assert not change
    assert [one.key for one in empty.plans()] == ["ES-9"]
    assert [len(empty.source_cells(one)) for one in empty.commitment_ids(plan.id)] == [1, 1]
    assert the_one(findings, "differs-from-workspace").column == "number"


def test_a_member_whose_key_was_changed_is_found_by_its_rows(empty: Workspace) -> None:
    empty.accept(a_table())
    empty.set_fields("member", empty.members()[0].id, {"key": "XX"})
    assert not empty.accept(a_table())[0]
    assert [member.key for member in empty.members()] == ["XX"]


def test_the_row_of_a_live_commitment_stays_with_it(empty: Workspace) -> None:
    empty.accept(a_table())
    first, second = empty.commitment_ids()
    empty.set_fields("commitment", first, {"number": "2", "title": "Answer"})
    empty.set_fields("commitment", second, {"number": "1", "title": "Ask"})
    empty.accept(a_table())
    assert [empty.source_cells(one)[0][2] for one in (first, second)] == [3, 4]
    assert len(empty.commitment_ids()) == 2


def test_a_deleted_commitment_does_not_come_back(empty: Workspace) -> None:
    empty.accept(a_table())
    first, second = empty.commitment_ids()
    empty.delete("commitment", first)
    change, findings = empty.accept(a_table())
    assert not change
    assert empty.commitment_ids() == [second]
    gone = the_one(findings, "taken-away")
    assert gone.severity == "look"
    assert gone.message == "1 commitment of ES-2 was deleted in the workspace: 1."
    assert "Undo the deletion" in gone.proposal
    empty.undo()
    assert codes(empty.accept(a_table())[1]) == ["already-there"]


def test_a_deleted_plan_does_not_come_back(empty: Workspace) -> None:
    empty.accept(a_table())
    empty.delete("plan", empty.plan_by_key("ES-2").id)
    change, findings = empty.accept(a_table())
    assert not change
    assert empty.plans() == []
    assert the_one(findings, "taken-away").message == "Plan ES-2 was deleted in the workspace."


def test_milestones_that_were_corrected_or_deleted_stay_so(empty: Workspace) -> None:
    empty.accept(a_table())
    subject = empty.commitment_ids()[0]
    find, tell = empty.milestones(subject)
    empty.set_fields("milestone", find.id, {"title": "Look", "number": "A"})
    empty.delete("milestone", tell.id)
    change, findings = empty.accept(a_table())
    assert not change
    assert titles(empty, subject) == ["Look"]
    assert the_one(findings, "taken-away").message == (
        "1 milestone of ES-2 was deleted in the workspace: 1.1 of 1."
    )
    assert codes(findings).count("differs-from-workspace") == 2


def test_what_a_person_emptied_stays_empty(empty: Workspace) -> None:
    empty.accept(a_table())
    subject = empty.commitment_ids()[0]
    empty.set_fields("commitment", subject, {"theme": "", "title": ""})
    empty.rate(subject, "specificity", None)
    change, findings = empty.accept(a_table())
    assert not change
    one = empty.commitment(subject)
    assert (one.title, one.theme, empty.values(subject)) == ("", "", {})
    told = {f.column: f.message for f in findings if f.code == "taken-away"}
    assert sorted(told) == ["Specificity", "theme", "title"]
    assert told["theme"] == "The theme of 1 commitment of ES-2 was emptied in the workspace: 1."


def test_an_undone_fill_can_be_filled_again(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment()])))
    fuller = replace(a_commitment(values={"specificity": "low"}), theme="Budget")
    table = a_draft(a_plan([fuller]), file_name="fuller.csv")
    change, findings = empty.accept(table)
    assert change.sentence == "2 fields filled from fuller.csv"
    assert [f.column for f in findings if f.code == "filled"] == ["theme", "Specificity"]
    empty.undo()
    change, _ = empty.accept(table)
    (subject,) = empty.commitment_ids()
    assert change
    assert empty.commitment(subject).theme == "Budget"
    assert empty.values(subject) == {"specificity": "low"}


def test_milestones_that_a_second_table_adds_are_counted(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment()])))
    more = a_draft(a_plan([a_commitment(milestones=("A", "B"))]), file_name="more.csv")
    change, findings = empty.accept(more)
    assert change.sentence == "2 milestones added from more.csv"
    assert (
        the_one(findings, "filled").message == "2 milestones of ES-2 are added: 1.0 of 1, 1.1 of 1."
    )
    assert the_one(findings, "already-there").proposal == "Only what is missing is added."


def test_milestones_of_the_same_words_or_number_are_the_same(empty: Workspace) -> None:
    empty.accept(a_table())
    subject = empty.commitment_ids()[0]
    stones = (DraftMilestone("1", "TELL"), DraftMilestone("1.0", "Search"))
    again = replace(a_commitment("1", "Ask"), milestones=stones)
    empty.accept(a_draft(a_plan([again]), file_name="second.csv"))
    assert titles(empty, subject) == ["Find", "Tell"]


def test_titles_that_differ_in_form_are_the_same_commitment(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment("1", "1.  Publicar<br/>la Información")])))
    other = a_plan([a_commitment("1.1", "Publicar la informacion.")])
    _, findings = empty.accept(a_draft(other, file_name="2015.csv"))
    assert len(empty.commitment_ids()) == 1
    told = [f.column for f in findings if f.code == "differs-from-workspace"]
    assert told == ["number", "title"]


def test_a_number_that_lost_its_zero_does_not_double(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment("1.1", "1.10 Train civil servants")])))
    other = a_plan([a_commitment("1.10", "1.10 Train civil servants")])
    _, findings = empty.accept(a_draft(other, file_name="2015.csv"))
    assert codes(findings) == ["differs-from-workspace", "already-there"]
    assert (
        findings[0].message
        == "The number of 1.10 is '1.1' in the workspace and '1.10' in the table."
    )


def test_titles_that_stand_twice_are_not_matched_but_asked_about(empty: Workspace) -> None:
    twice = [a_commitment("1", "Open data"), a_commitment("2", "Open data", row=4)]
    empty.accept(a_draft(a_plan(twice)))
    other = a_plan([a_commitment("7", "Open Data")])
    _, findings = empty.accept(a_draft(other, file_name="b.csv"))
    assert len(empty.commitment_ids()) == 3
    asked = the_one(findings, "maybe-double")
    assert asked.severity == "ask"
    assert "Commitment 7" in asked.message
    assert "1 in the workspace" in asked.message


def test_a_title_that_is_only_near_comes_in_and_is_asked_about(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment("1", "Publish the budget of the ministries")])))
    near = a_plan([a_commitment("4", "Publish the budgets of all the ministries")])
    far = a_commitment("5", "Train civil servants", row=4)
    near = replace(near, commitments=(*near.commitments, far))
    _, findings = empty.accept(a_draft(near, file_name="b.csv"))
    assert len(empty.commitment_ids()) == 3
    assert the_one(findings, "maybe-double").row == 3


def test_many_differences_of_a_field_are_one_finding(empty: Workspace) -> None:
    def table(theme: str, name: str) -> Draft:
        rows = [a_commitment(str(n), f"Number {n}", row=n) for n in range(3, 9)]
        return a_draft(a_plan([replace(one, theme=theme) for one in rows]), file_name=name)

    empty.accept(table("Budget", "a.csv"))
    _, findings = empty.accept(table("Money", "b.csv"))
    told = the_one(findings, "differs-from-workspace")
    assert told.message.startswith("The theme of 6 commitments of ES-2 differs from the table: 3 (")
    assert told.message.count("'Budget' in the workspace") == 3
    assert told.message.endswith("and 3 more.")
    assert {empty.commitment(one).theme for one in empty.commitment_ids()} == {"Budget"}


def test_two_real_tables_of_other_layouts_meet(empty: Workspace, shared_data: Path) -> None:
    layouts = load_layouts(paths.resources() / "layouts")
    newer, older = (
        read_draft(shared_data / name, the_library(), layouts)
        for name in ("irm-commitments-2016.csv", "irm-commitments-2015-explorer.csv")
    )
    empty.accept(newer)
    change, findings = empty.accept(older)
    known = the_one(findings, "already-there")
    added = older.commitment_count - int(known.message.split(" of ")[0])
    assert len(empty.commitment_ids()) == newer.commitment_count + added
    assert change.sentence.startswith(f"{added} commitments imported")
    finland = empty.plan_by_key("FI-1")
    assert len(empty.commitment_ids(finland.id)) == 18
    assert 830 < older.commitment_count - added <= older.commitment_count == 995
    assert len(findings) < 1000
    assert not empty.accept(newer)[0]
    assert not empty.accept(older)[0]
    assert empty.check() == []
