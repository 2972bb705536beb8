"""Taking over a table of plans: new plans, plans that are there, answers that differ, undo."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from irm_desktop import paths
from irm_desktop.domain.drafts import Draft, DraftPlan, DraftRating, Finding
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.export.open_data import write_open_data
from irm_desktop.importing.importer import read_draft
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, some_ratings, the_library

STEPS = {"timeline_available": "no", "regular_forum": "yes", "notice_days": "7"}


def a_row(
    values: Mapping[str, str] = STEPS, *, number: str = "2", row: int = 7, submitted: str = "2014"
) -> DraftPlan:
    """Spain in one row of a table of plans, with where the timeline can be seen."""
    ratings = tuple(
        replace(one, evidence="http://a.org") if one.indicator == "timeline_available" else one
        for one in some_ratings(values)
    )
    plan = a_plan(0, number=number, submitted=submitted)
    return replace(plan, title=f"Spain, action plan {number}", ratings=ratings, rows=(row,))


def a_table(*plans: DraftPlan) -> Draft:
    plans = plans or (a_row(),)
    draft = a_draft(*plans, file_name="process.csv")
    rows = {row: (plan.member_name, plan.number) for plan in plans for row in plan.rows}
    source = replace(draft.source, layout="ogp-process-2016", rows=rows, columns=("Name", "No."))
    return replace(draft, source=source)


def codes(findings: Sequence[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def values(workspace: Workspace) -> dict[str, str]:
    return workspace.values(workspace.plan_by_key("ES-2").id)


def test_a_plan_that_is_not_there_comes_without_commitments(empty: Workspace) -> None:
    change, findings = empty.accept(a_table())

    plan = empty.plan_by_key("ES-2")
    assert (plan.commitment_count, plan.instrument, plan.submitted) == (0, "G2b", "2014")
    assert values(empty) == STEPS
    assert empty.ratings(plan.id)["timeline_available"].evidence == "http://a.org"
    assert change.sentence == "1 plan imported, 3 answers about plans added from process.csv"
    assert findings == ()


def test_the_original_row_is_found_from_the_plan(empty: Workspace) -> None:
    empty.accept(a_table())

    ((table, _, row, cells),) = empty.source_cells(empty.plan_by_key("ES-2").id)
    assert (table.layout, row, cells) == ("ogp-process-2016", 7, {"Name": "Spain", "No.": "2"})


def test_twice_is_as_once(empty: Workspace) -> None:
    empty.accept(a_table())
    change, findings = empty.accept(a_table())

    assert not change
    assert [one.message for one in findings] == ["1 of 1 plans are in the workspace already."]
    assert findings[0].proposal == "Nothing is added."
    assert empty.check() == []


def test_one_undo_takes_all_of_it_back_and_it_can_come_again(empty: Workspace) -> None:
    empty.accept(a_table())
    empty.undo()

    assert empty.plans() == []
    assert empty.members() == []
    change, _ = empty.accept(a_table())
    assert change
    assert values(empty) == STEPS
    assert empty.check() == []


def test_a_plan_that_is_there_gets_its_answers_and_keeps_its_commitments(
    spain: Workspace,
) -> None:
    change, findings = spain.accept(a_table())

    plan = spain.plan_by_key("ES-2")
    assert (plan.commitment_count, plan.title) == (3, "Plan 2 of Spain")
    assert values(spain) == STEPS
    assert change.sentence == "3 answers about plans added from process.csv"
    assert [(one.code, one.message) for one in findings] == [
        ("filled", "3 answers about 1 plan that the workspace has already are added."),
        ("already-there", "1 of 1 plans are in the workspace already."),
    ]


def test_undo_leaves_a_plan_that_was_there_without_the_answers(spain: Workspace) -> None:
    spain.accept(a_table())
    spain.undo()

    assert spain.plan_by_key("ES-2").commitment_count == 3
    assert values(spain) == {}
    assert spain.source_cells(spain.plan_by_key("ES-2").id) == []
    spain.accept(a_table())
    assert values(spain) == STEPS


def test_an_answer_that_differs_stays_and_is_told_with_both(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2")
    spain.rate(plan.id, "regular_forum", "no", subject_kind="plan")
    spain.rate(plan.id, "notice_days", "14", subject_kind="plan")
    _, findings = spain.accept(a_table())

    told = [one.message for one in findings if one.code == "differs-from-workspace"]
    assert values(spain) == {**STEPS, "regular_forum": "no", "notice_days": "14"}
    assert len(told) == 2
    assert any("is 'No' in the workspace and 'Yes' in the table." in one for one in told)
    assert any("is '14' in the workspace and '7' in the table." in one for one in told)


def test_evidence_comes_beside_an_answer_that_has_none(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2")
    spain.rate(plan.id, "timeline_available", "no", subject_kind="plan")
    spain.accept(a_table())

    assert spain.ratings(plan.id)["timeline_available"].evidence == "http://a.org"


def test_evidence_of_another_answer_is_not_put_beside_one_that_differs(spain: Workspace) -> None:
    plan = spain.plan_by_key("ES-2")
    spain.rate(plan.id, "timeline_available", "yes", subject_kind="plan")
    _, findings = spain.accept(a_table())

    kept = spain.ratings(plan.id)["timeline_available"]
    assert (kept.value, kept.evidence) == ("yes", "")
    assert codes(findings).count("differs-from-workspace") == 1


def test_evidence_of_an_answer_that_was_taken_back_stays_away(spain: Workspace) -> None:
    spain.accept(a_table())
    plan = spain.plan_by_key("ES-2")
    spain.rate(plan.id, "timeline_available", None, evidence="", subject_kind="plan")
    spain.accept(a_table())
    row = a_row()
    new = tuple(replace(one, reason="Because.") for one in row.ratings)
    spain.accept(a_table(replace(row, ratings=new)))

    kept = spain.ratings(plan.id)["timeline_available"]
    assert (kept.value, kept.evidence, kept.reason) == (None, "", "")


def test_an_answer_that_was_taken_back_stays_away(spain: Workspace) -> None:
    spain.accept(a_table())
    plan = spain.plan_by_key("ES-2")
    spain.rate(plan.id, "regular_forum", None, subject_kind="plan")
    change, findings = spain.accept(a_table())

    assert not change
    assert "regular_forum" not in values(spain)
    assert "taken-away" in codes(findings)


def test_a_plan_that_was_deleted_does_not_come_back(empty: Workspace) -> None:
    empty.accept(a_table())
    empty.delete("plan", empty.plan_by_key("ES-2").id)
    change, findings = empty.accept(a_table())

    assert not change
    assert empty.plans() == []
    assert codes(findings) == ["taken-away"]


def test_a_plan_that_was_renumbered_is_found_by_its_row(empty: Workspace) -> None:
    empty.accept(a_table())
    empty.set_fields("plan", empty.plan_by_key("ES-2").id, {"number": "9"})
    change, findings = empty.accept(a_table())

    assert not change
    assert [one.key for one in empty.plans()] == ["ES-9"]
    assert codes(findings) == ["differs-from-workspace", "already-there"]


def test_another_year_is_told_and_the_plan_keeps_its_method(spain: Workspace) -> None:
    row = replace(a_row(submitted="2012"), instrument="G1b")
    _, findings = spain.accept(a_table(row))

    assert spain.plan_by_key("ES-2").instrument == "G2b"
    differing = [one.message for one in findings if one.code == "differs-from-workspace"]
    assert differing == [
        "The year of submission of plan ES-2 is '2014' in the workspace and '2012' in the table."
    ]


def test_an_answer_that_the_plan_s_method_does_not_ask_is_told(empty: Workspace) -> None:
    odd = (DraftRating("progress", "notice_days", "-1"), DraftRating("progress", "rain", "yes"))
    _, findings = empty.accept(a_table(replace(a_row(), ratings=odd)))

    assert values(empty) == {}
    assert [one.message for one in findings] == [
        "G2b has no Days of notice with the value '-1'.",
        "G2b has no rain with the value 'yes'.",
    ]


def test_the_published_table_goes_in_beside_the_commitments(
    empty: Workspace, shared_data: Path, tmp_path: Path
) -> None:
    layouts = load_layouts(paths.resources() / "layouts")
    table = shared_data / "irm-commitments-2016.csv"
    process = read_draft(shared_data / "irm-process-2016.csv", the_library(), layouts)
    empty.accept(read_draft(table, the_library(), layouts))
    before = len(empty.plans())
    change, _ = empty.accept(process)

    assert change.sentence == (
        "7 plans imported, 2,560 answers about plans added from irm-process-2016.csv"
    )
    assert len(empty.plans()) == before + 7
    assert not empty.accept(process)[0]
    assert empty.check() == []
    written = tmp_path / "again.csv"
    write_open_data(empty.open_data(), layouts.by_id["ogp-2016"], the_library(), written)
    assert len(written.read_text(encoding="utf-8").splitlines()) > 962
    empty.undo()
    assert len(empty.plans()) == before
