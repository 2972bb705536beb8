"""The process side of a report: answers, tests, eligibility, and what carries over."""

from pathlib import Path

import pytest
from sqlalchemy import event

from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.report import Report, ReportSection, ReportTable
from irm_desktop.domain.report_kind import kinds_of
from irm_desktop.storage.report_choice import report_kinds
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan, the_library

DESIGNED = {
    "verifiable": "yes",
    "value_access_to_information": "clear",
    "value_civic_participation": "clear",
    "value_public_accountability": "unclear",
    "value_technology": "unclear",
    "potential_impact": "transformative",
}


@pytest.fixture
def plan(tmp_path: Path) -> tuple[Workspace, str]:
    """A plan of 2018 with its commitment designed."""
    commitment = a_commitment(values=DESIGNED, instrument="G3")
    made = a_plan([commitment], instrument="G3", submitted="2018")
    workspace = a_filled_workspace(tmp_path, made)
    return workspace, workspace.plan_by_key("ES-2").id


def figures(report: Report) -> dict[str, tuple[str, ...]]:
    return {row.key: row.values for row in report.at_a_glance.rows}


def section(report: Report, name: str) -> ReportSection:
    return next(one for one in report.sections if one.id == name)


def table(tables: tuple[ReportTable, ...], name: str) -> list[list[str]]:
    found = next(one for one in tables if one.id == name)
    return [[cell.text for cell in row.cells] for row in found.rows]


def test_design_ratings_carry_over_without_being_typed_again(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    subject = workspace.commitment_ids(plan_id)[0]
    design = figures(workspace.report(plan_id, "design"))
    written = workspace.ratings(subject)
    workspace.rate(subject, "completion_end_of_term", "complete")
    for kind in ("implementation", "transitional"):
        report = workspace.report(plan_id, kind)
        assert report.kind == kind
        for figure in ("relevant", "transformative", "potentially_starred"):
            assert figures(report)[figure] == design[figure]
            assert "1" in design[figure][0]
        assert report.commitments[0].starred
    after = workspace.ratings(subject)
    assert {name: one for name, one in after.items() if name in written} == written
    assert set(after) - set(written) == {"completion_end_of_term"}


def test_what_is_known_of_the_plan_stands_at_a_glance(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    member = workspace.plan(plan_id).member_id
    workspace.set_fields("member", member, {"joined": PartialDate("April 2012", "2012-04")})
    dates = {
        "delivered": PartialDate("", "2018-08-30"),
        "start": PartialDate("", "2018-08"),
        "end": PartialDate("", "2020-08-31"),
    }
    workspace.set_fields("plan", plan_id, dates)
    for name, value in (("forum", "yes"), ("influence_development", "involve")):
        workspace.rate(plan_id, name, value, subject_kind="plan")
    told = figures(workspace.report(plan_id, "design"))
    assert told["participating_since"] == ("2012",)
    assert told["forum"] == ("Yes",)
    assert told["public_influence"] == ("Involve",)
    assert told["contrary_to_process"] == ("",)
    workspace.rate(plan_id, "repository", "yes", subject_kind="plan")
    assert figures(workspace.report(plan_id, "design"))["contrary_to_process"] == ("No",)
    workspace.rate(plan_id, "influence_development", "inform", subject_kind="plan")
    assert figures(workspace.report(plan_id, "design", "ar"))["contrary_to_process"] == ("نعم",)


def test_answers_stand_in_the_tables_of_their_sections(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    rate = workspace.rate
    rate(plan_id, "influence_development", "inform", subject_kind="plan", reason="Few came.")
    rate(plan_id, "standard_1a", "green", subject_kind="plan", reason="Seen.", evidence="[S](x)")
    report = workspace.report(plan_id, "design")
    tests = table(section(report, "multistakeholder_process").tables, "contrary_design")
    assert ["Yes", "Few came."] in [row[1:] for row in tests]
    standards = next(one for one in section(report, "annex_development").tables)
    first = standards.rows[0].cells
    assert (first[1].light, first[2].text) == ("green", "Seen.\n\n[S](x)")


def test_every_question_stands_in_the_tables_for_the_workbook(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    asked = the_library().by_id["G3"].indicators_of("plan")
    assert {one.stage for one in asked} == {"design", "implementation"}
    for kind, stages in (("design", {"design"}), ("implementation", {"design", "implementation"})):
        tables = workspace.report(plan_id, kind, "fr").process
        questions = [row for one in tables if len(one.columns) == 4 for row in one.rows]
        assert len(questions) == sum(one.stage in stages for one in asked)
        assert len({one.id for one in tables}) == len(tables)
        assert all("_" not in one.caption for one in tables)


@pytest.mark.parametrize("name", [one.id for one in the_library().instruments])
def test_answers_and_tests_are_tables_of_their_own(tmp_path: Path, name: str) -> None:
    instrument = the_library().by_id[name]
    made = a_plan(1, instrument=name, submitted=str(instrument.plans_submitted[0]))
    with a_filled_workspace(tmp_path, made) as workspace:
        plan_id = workspace.plans()[0].id
        for one in instrument.indicators_of("plan"):
            if one.scale.grades and not one.computed:
                best = one.scale.grades[-1].id
                workspace.rate(plan_id, one.id, best, subject_kind="plan")
        last = instrument.stages[-1].id
        tables = workspace.report(plan_id, last).process
    assert len({one.id for one in tables}) == len({one.caption for one in tables}) == len(tables)
    tests = [one.id for one in tables if one.id.startswith("process.tests.")]
    assert "process.tests.contrary_to_process" in tests
    assert all(one.rows for one in tables)


def test_what_was_worked_out_is_explained_in_the_report_s_language(
    plan: tuple[Workspace, str],
) -> None:
    workspace, plan_id = plan
    workspace.set_fields("plan", plan_id, {"delivered": PartialDate("", "2019-02-01")})
    process = workspace.process(plan_id)
    assert process.values["delivery"] == "contrary"
    assert process.delivery is not None
    assert process.delivery.contrary
    english, french = (workspace.report(plan_id, "design", name) for name in ("en", "fr"))
    for report, language in ((english, "en"), (french, "fr")):
        rows = [row for one in report.process for row in one.rows if len(row.cells) == 4]
        told = [row.cells[2].text for row in rows if row.cells[2].text]
        assert process.delivery.sentence(language) in [text.replace("\\", "") for text in told]


def test_a_commitment_that_nobody_rated_is_not_held_to_be_without_progress(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        plan_id = workspace.plans()[0].id
        first, second = workspace.commitment_ids(plan_id)
        workspace.rate(first, "completion_midterm", "not_started")
        assert "progress_made" not in workspace.process(plan_id).values
        workspace.rate(second, "completion_midterm", "not_started")
        assert workspace.process(plan_id).values["progress_made"] == "none"
        workspace.delete("commitment", first)
        workspace.rate(second, "completion_midterm", "limited")
        assert workspace.process(plan_id).values["progress_made"] == "some"


def test_the_end_of_the_plan_before_counts_for_a_flexible_calendar(tmp_path: Path) -> None:
    plans = (
        a_plan(1, number="2", instrument="G3", submitted="2019"),
        a_plan(1, number="3", instrument="G4", submitted="2023"),
    )
    with a_filled_workspace(tmp_path, *plans) as workspace:
        before, plan = (workspace.plan_by_key(key).id for key in ("ES-2", "ES-3"))
        workspace.set_fields("plan", plan, {"delivered": PartialDate("", "2023-06-30")})
        assert "delivery" not in workspace.process(plan).values
        workspace.set_fields("plan", before, {"end": PartialDate("", "2021-08-31")})
        assert workspace.process(plan).values["delivery"] == "contrary"
        workspace.set_fields("plan", before, {"end": PartialDate("", "2022-12-31")})
        assert workspace.process(plan).values["delivery"] == "on_time"
        told = figures(workspace.report(plan, "review"))
    assert told["commitments"] == ("1",)


def test_questions_without_answer_are_missing_until_they_are_answered(
    plan: tuple[Workspace, str],
) -> None:
    workspace, plan_id = plan

    def line(word: str) -> str:
        missing = workspace.report(plan_id, "design").missing
        return next((one for one in missing if one.startswith(word)), "")

    label = the_library().by_id["G3"].indicator_by_id["forum"].label()
    assert label in line("Questions about the plan without an answer")
    workspace.rate(plan_id, "forum", "yes", subject_kind="plan")
    assert label not in line("Questions about the plan without an answer")
    assert line("Answers about the plan without a reason") == (
        f"Answers about the plan without a reason: {label}."
    )
    workspace.set_reason(plan_id, "forum", "It met.", subject_kind="plan")
    assert line("Answers about the plan without a reason") == ""


def test_the_government_s_own_rating_stands_beside_the_irm_s(tmp_path: Path) -> None:
    values = {
        "completion_midterm": "limited",
        "self_assessment_completion_midterm": "substantial",
    }
    with a_filled_workspace(tmp_path, a_plan([a_commitment(values=values)])) as workspace:
        plan_id = workspace.plans()[0].id
        assert workspace.report(plan_id, "progress").commitments[0].status == (
            "Midterm: Limited",
            "Midterm, according to the government’s self-assessment: Substantial "
            "(Government higher)",
        )
        subject = workspace.commitment_ids()[0]
        workspace.rate(subject, "self_assessment_completion_midterm", None)
        assert workspace.report(plan_id, "progress").commitments[0].status == ("Midterm: Limited",)


def test_eligibility_and_concerns_stand_in_their_section(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        plan = workspace.plans()[0]
        year = workspace.add_year(plan.member_id, "2014").created
        workspace.rate(
            plan.member_id,
            "citizen_engagement",
            "8.5",
            subject_kind="member",
            assessment_id=year,
        )
        workspace.add_concern(plan.member_id, sender="A group", about="Civic space")
        tables = section(workspace.report(plan.id, "progress"), "eligibility").tables
        assert [one.id for one in tables] == ["eligibility", "concerns"]
        assert any("8.5" in cell for row in table(tables, "eligibility") for cell in row)
        assert any("Civic space" in row for row in table(tables, "concerns"))


@pytest.mark.parametrize(
    ("stage", "mark"),
    [
        ("draft", "Draft: not to be cited"),
        ("staff_review", "Draft under review by IRM staff: not to be cited"),
        ("public_comment", "Draft for public comment: not to be cited"),
        ("final", ""),
    ],
)
def test_what_is_not_final_says_that_it_is_not_to_be_cited(
    plan: tuple[Workspace, str], stage: str, mark: str
) -> None:
    workspace, plan_id = plan
    design = workspace.assessments(plan_id)[0].id
    workspace.set_fields("assessment", design, {"stage": stage})
    assert workspace.report(plan_id, "design").draft_mark == mark


def test_two_kinds_of_one_assessment_share_what_is_written(tmp_path: Path) -> None:
    with a_filled_workspace(tmp_path, a_plan(1)) as workspace:
        plan_id = workspace.plans()[0].id
        progress = workspace.assessments(plan_id)[0]
        assert progress.kind == "progress"
        workspace.set_fields("assessment", progress.id, {"researcher": "R. Searcher"})
        workspace.write_passage(
            progress.id, "executive_summary", "plan", plan_id, "en", "In short."
        )
        reports = [workspace.report(plan_id, kind) for kind in ("progress", "midterm")]
    assert [report.kind for report in reports] == ["progress", "midterm"]
    for report in reports:
        assert report.researcher == "R. Searcher"
        assert section(report, "executive_summary").passages[-1].markdown == "In short."


def test_a_report_on_which_nothing_is_rated_is_complete_in_itself(tmp_path: Path) -> None:
    made = a_plan(1, instrument="G4", submitted="2022")
    with a_filled_workspace(tmp_path, made) as workspace:
        plan_id = workspace.plans()[0].id
        brief = workspace.report(plan_id, "brief")
        own = next(one for one in workspace.assessments(plan_id) if one.kind == "brief")
        name = brief.sections[0].id
        workspace.write_passage(own.id, name, "plan", plan_id, "en", "Lately.")
        written = workspace.report(plan_id, "brief").sections[0].passages
    assert (brief.codebook, brief.charts) == ((), ())
    assert "The plan has no commitments." not in brief.missing
    assert not [line for line in brief.missing if "own text" in line]
    assert all(section.commitments == () for section in brief.sections)
    assert written[-1].markdown == "Lately."


def test_what_is_not_confirmed_is_said(tmp_path: Path) -> None:
    made = a_plan(1, instrument="G4", submitted="2022")
    with a_filled_workspace(tmp_path, made) as workspace:
        plan_id = workspace.plans()[0].id
        review = workspace.report(plan_id, "midterm_review").instrument_note
        results = workspace.report(plan_id, "results", "ar").instrument_note
    assert review.startswith("The form of this report is not confirmed from a published source.")
    assert "النتائج المبكرة، " in results


def test_a_section_shows_the_commitments_it_chooses(tmp_path: Path) -> None:
    commitments = [
        a_commitment(str(n), f"Number {n}", row=n + 3, values={"promising": value}, instrument="G4")
        for n, value in enumerate(("yes", "no", "yes"), 1)
    ]
    made = a_plan(commitments, instrument="G4", submitted="2022")
    with a_filled_workspace(tmp_path, made) as workspace:
        report = workspace.report(workspace.plans()[0].id, "review")
    (promising,) = (one for one in report.sections if one.kind == "commitments")
    numbers = {one.id: one.number for one in report.commitments}
    assert [numbers[one] for one in promising.commitments] == ["1", "3"]
    assert len(report.commitments) == 3


@pytest.mark.parametrize("instrument", the_library().instruments, ids=lambda one: one.id)
def test_a_report_reads_the_file_as_often_for_many_commitments_as_for_few(
    tmp_path: Path, instrument: Instrument
) -> None:
    counts: list[int] = []
    for many in (2, 40):
        folder = tmp_path / str(many)
        folder.mkdir()
        commitments = [
            a_commitment(str(n), f"Number {n}", row=n + 3, milestones=("One", "Two"))
            for n in range(1, many + 1)
        ]
        with a_filled_workspace(folder, a_plan(commitments, instrument=instrument.id)) as workspace:
            plan_id = workspace.plans()[0].id
            statements: list[str] = []
            event.listen(
                workspace._engine,
                "before_cursor_execute",
                lambda *about, found=statements: found.append(about[2]),
            )
            for kind in kinds_of(report_kinds(), instrument.id):
                assert len(workspace.report(plan_id, kind.id).commitments) == many
            counts.append(len(statements))
    assert counts[0] == counts[1]
    assert counts[0] <= 30 * len(kinds_of(report_kinds(), instrument.id))


def test_a_text_of_a_table_is_printed_there_and_not_in_the_block(
    plan: tuple[Workspace, str],
) -> None:
    workspace, plan_id = plan
    subject = workspace.commitment_ids(plan_id)[0]
    design = next(one for one in workspace.assessments(plan_id) if one.kind == "design")
    for name, text in (("noteworthy", "Opens the budget."), ("next_steps", "Adopt it.")):
        workspace.write_passage(design.id, name, "commitment", subject, "en", text)
    report = workspace.report(plan_id, "design")
    assert [one.markdown for one in report.commitments[0].passages] == ["Adopt it."]
    told = table(section(report, "executive_summary").tables, "noteworthy")
    assert told[0][0].endswith("Opens the budget.")
