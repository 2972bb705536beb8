"""Accepting drafts: what is added, filled, left and reported; doing it twice changes nothing."""

from dataclasses import replace

from irm_desktop.domain.drafts import DraftRating, Finding
from irm_desktop.domain.records import PartialDate
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan


def test_an_import_brings_members_plans_commitments_and_ratings(empty: Workspace) -> None:
    values = {"specificity": "high", "completion_midterm": "limited"}
    commitment = a_commitment(
        "2.10", "Ask", values=values, text="All of it.", milestones=("A", "B")
    )
    change, findings = empty.accept(a_draft(a_plan([commitment]), a_plan(key="FI", name="Finland")))
    assert findings == ()
    assert change.sentence == "3 commitments imported from table.csv"
    assert [member.key for member in empty.members()] == ["FI", "ES"]
    plan = empty.plan_by_key("es-2")
    (one,) = empty.commitments(plan.id)
    assert (one.number, one.title, one.text) == ("2.10", "Ask", "All of it.")
    assert empty.values(one.id) == values
    assert [stone.title for stone in empty.milestones(one.id)] == ["A", "B"]
    assert {plan.id, one.id, plan.member_id} <= change.records


def test_each_stage_of_the_instrument_becomes_an_assessment(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan(1)))
    plan = empty.plan_by_key("ES-2")
    assert [one.kind for one in empty.assessments(plan.id)] == ["progress", "end_of_term"]
    assert {one.instrument for one in empty.assessments(plan.id)} == {"G2b"}


def test_a_rating_is_kept_in_the_assessment_of_its_stage(empty: Workspace) -> None:
    values = {"completion_midterm": "limited", "completion_end_of_term": "complete"}
    empty.accept(a_draft(a_plan([a_commitment(values=values)])))
    (subject,) = empty.commitment_ids()
    kinds = {one.id: one.kind for one in empty.assessments(empty.plans()[0].id)}
    ratings = empty.ratings(subject)
    assert kinds[ratings["completion_midterm"].assessment_id] == "progress"
    assert kinds[ratings["completion_end_of_term"].assessment_id] == "end_of_term"


def test_accepting_twice_changes_nothing(empty: Workspace) -> None:
    draft = a_draft(a_plan([a_commitment(values={"specificity": "high"}, milestones=("A",))]))
    empty.accept(draft)
    change, findings = empty.accept(draft)
    assert not change
    assert [finding.code for finding in findings] == ["already-there"]
    assert findings[0].message == "1 of 1 commitments are in the workspace already."
    assert empty.undo_sentence == "1 commitment imported from table.csv"
    assert len(empty.commitment_ids()) == 1


def test_the_same_table_is_recognised_after_numbers_were_corrected(empty: Workspace) -> None:
    draft = a_draft(a_plan([a_commitment("2.1", "Ask")]))
    empty.accept(draft)
    (subject,) = empty.commitment_ids()
    empty.set_fields("commitment", subject, {"number": "2.10"})
    change, findings = empty.accept(draft)
    assert not change
    assert empty.commitment_ids() == [subject]
    assert [f.code for f in findings] == ["differs-from-workspace", "already-there"]


def test_the_same_number_and_title_twice_are_two_commitments(empty: Workspace) -> None:
    twice = [a_commitment("1", "Same", row=3), a_commitment("1", "Same", row=4)]
    empty.accept(a_draft(a_plan(twice)))
    assert len(empty.commitment_ids()) == 2
    other = a_draft(a_plan(twice), file_name="other.csv")
    assert empty.accept(other)[1][0].code == "already-there"
    assert len(empty.commitment_ids()) == 2


def test_an_empty_field_is_filled_from_a_second_table(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment()])))
    fuller = replace(a_commitment(values={"specificity": "low"}), theme="Budget")
    change, _ = empty.accept(a_draft(a_plan([fuller]), file_name="fuller.csv"))
    (subject,) = empty.commitment_ids()
    assert change
    assert empty.commitment(subject).theme == "Budget"
    assert empty.values(subject) == {"specificity": "low"}


def test_a_value_that_differs_is_left_and_reported(empty: Workspace) -> None:
    first = replace(a_commitment(values={"specificity": "low"}), theme="Budget")
    empty.accept(a_draft(a_plan([first])))
    second = replace(a_commitment(values={"specificity": "high"}, row=7), theme="Money")
    _, findings = empty.accept(a_draft(a_plan([second]), file_name="second.csv"))
    (subject,) = empty.commitment_ids()
    assert empty.values(subject) == {"specificity": "low"}
    assert empty.commitment(subject).theme == "Budget"
    told = {f.column: f for f in findings if f.code == "differs-from-workspace"}
    assert (told["theme"].before, told["theme"].after, told["theme"].row) == ("Money", "Budget", 7)
    assert told["theme"].severity == "ask"
    assert "'Budget' in the workspace" in told["theme"].message


def test_a_preview_says_the_same_and_writes_nothing(empty: Workspace) -> None:
    empty.accept(a_draft(a_plan([a_commitment(values={"specificity": "low"})])))
    other = a_draft(a_plan([a_commitment(values={"specificity": "high"})]), file_name="b.csv")
    previewed = empty.preview(other)
    assert empty.undo_sentence == "1 commitment imported from table.csv"
    assert empty.accept(other)[1] == previewed
    assert len(previewed) == 2


def test_a_value_the_instrument_does_not_have_is_not_taken(empty: Workspace) -> None:
    odd = replace(a_commitment(), ratings=(DraftRating("progress", "specificity", "splendid"),))
    _, findings = empty.accept(a_draft(a_plan([odd])))
    assert [finding.code for finding in findings] == ["unknown-label"]
    assert empty.values(empty.commitment_ids()[0]) == {}


def test_partial_dates_and_lists_come_back_as_they_went_in(empty: Workspace) -> None:
    start = PartialDate("Spring 2016", "2016")
    dated = replace(
        a_commitment(), start=start, policy_areas=("Budget", "Open Data"), policy_scheme="2016"
    )
    empty.accept(a_draft(a_plan([dated])))
    one = empty.commitment(empty.commitment_ids()[0])
    assert one.start == start
    assert one.end == PartialDate()
    assert one.policy_areas == ("Budget", "Open Data")


def test_after_an_undone_import_the_table_can_be_imported_again(empty: Workspace) -> None:
    draft = a_draft(a_plan([a_commitment(values={"specificity": "high"})]))
    empty.accept(draft)
    empty.undo()
    change, findings = empty.accept(draft)
    assert change
    assert findings == ()
    (subject,) = empty.commitment_ids()
    assert empty.values(subject) == {"specificity": "high"}
    assert empty.source_cells(subject)[0][3] == {
        "Country": "Spain",
        "Number": "1",
        "Title": "Publish the budget",
    }
    assert empty.check() == []


def test_every_original_cell_and_finding_stays_with_the_workspace(empty: Workspace) -> None:
    finding = Finding("lost-zero", "Commitments", 3, "Number", "2.1 may be 2.10", "Keep", "ask")
    draft = a_draft(a_plan([a_commitment("2.1", "Ask")]), findings=[finding])
    empty.accept(draft)
    (subject,) = empty.commitment_ids()
    ((table, sheet, row, cells),) = empty.source_cells(subject)
    assert (table.file_name, sheet, row) == ("table.csv", "Commitments", 3)
    assert cells["Number"] == "2.1"
    data = empty.open_data()
    assert data.tables == (draft.source,)
    assert data.findings == ((finding,),)
    empty.delete("commitment", subject)
    assert empty.open_data().tables[0].rows == draft.source.rows


def test_open_data_is_in_the_order_of_the_table(empty: Workspace) -> None:
    plans = (a_plan(2, key="ES", name="Spain"), a_plan([a_commitment(row=9)], key="FI", name="A"))
    empty.accept(a_draft(*plans))
    spain = empty.plan_by_key("ES-2")
    added = empty.add_commitment(spain.id, "0", "By hand").created
    data = empty.open_data()
    assert [record.row for record in data.records] == [3, 4, 9, 0]
    assert (data.records[-1].commitment.id, data.records[-1].table) == (added, -1)
    assert len(empty.open_data(spain.id).records) == 3


def test_open_data_leads_to_the_rows_of_the_layout_asked_for(empty: Workspace) -> None:
    plan = a_plan([a_commitment(row=3)])
    empty.accept(a_draft(plan))
    later = a_draft(a_plan([a_commitment(row=8)]), file_name="2024.csv")
    empty.accept(replace(later, source=replace(later.source, layout="ogp-2024")))
    assert [(r.table, r.row) for r in empty.open_data().records] == [(0, 3)]
    assert [(r.table, r.row) for r in empty.open_data(layout="ogp-2024").records] == [(1, 8)]
