"""The frozen report: sections in order, grid, figures, texts, and what is missing."""

import tomllib
from pathlib import Path
from string import Formatter

import pytest

from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.report import Report, ReportCommitment
from irm_desktop.domain.report_kind import kinds_of
from irm_desktop.errors import NotFound
from irm_desktop.storage.report_choice import REPORTS, report_kinds
from irm_desktop.storage.report_words import WORDS, Words, all_words
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_draft, a_plan, the_library

STARRED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "value_technology": "unclear",
    "potential_impact": "transformative",
    "completion_midterm": "substantial",
    "completion_end_of_term": "complete",
    "did_it_open_government": "major",
}
PLAIN = {**STARRED, "potential_impact": "minor", "completion_midterm": "not_reviewed"}
del PLAIN["completion_end_of_term"]


@pytest.fixture
def plan(empty: Workspace) -> tuple[Workspace, str]:
    commitments = [
        a_commitment("1", "First", values=STARRED, text="As printed.", milestones=("Draft", "Run")),
        a_commitment("2", "Second", values=PLAIN, row=4),
    ]
    empty.accept(a_draft(a_plan(commitments)))
    return empty, empty.plan_by_key("ES-2").id


def first(report: Report) -> ReportCommitment:
    return report.commitments[0]


def marked(one: ReportCommitment, row: int) -> list[str]:
    values = [value for group in one.grid.groups for value in group.values]
    return [v for v, mark in zip(values, one.grid.rows[row].marks, strict=True) if mark]


def test_the_cover_is_in_the_language_of_the_report(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    dates = {"start": PartialDate("July 2014", "2014-07"), "end": PartialDate("x", "2016-06-30")}
    workspace.set_fields("plan", plan_id, dates)
    english = workspace.report(plan_id, "end_of_term", "en")
    french = workspace.report(plan_id, "end_of_term", "fr")
    assert (english.title, english.member) == ("End-of-Term Report", "Spain")
    assert english.period == "July 2014 to 30 June 2016"
    assert french.member == "Espagne"
    assert french.period == "juillet 2014 – 30 juin 2016"
    assert (english.plan_key, english.instrument, english.kind) == ("ES-2", "G2b", "end_of_term")
    assert english.workspace_id == workspace.id


def test_sections_stand_in_the_order_of_the_kind(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    sections = workspace.report(plan_id, "end_of_term").sections
    assert [section.id for section in sections] == [
        "overview",
        "at_a_glance",
        "about_ogp",
        "consultation_during_implementation",
        "about_the_assessment",
        "commitment_implementation",
        "methodological_note",
    ]


def test_the_grid_has_midterm_over_end_of_term(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    one = first(workspace.report(plan_id, "end_of_term"))
    assert [group.label for group in one.grid.groups] == [
        "Specificity",
        "OGP value relevance (as written)",
        "Potential impact",
        "Completion",
        "Did it open government?",
    ]
    assert [row.label for row in one.grid.rows] == ["Midterm", "End of term"]
    assert marked(one, 0) == ["High", "Access to information", "Transformative", "Substantial"]
    assert marked(one, 1) == ["Completed", "Major"]
    assert "End of term. Completion: Completed; Did it open government?: Major." in (
        one.grid.description
    )


def test_what_is_no_grade_stands_as_a_note(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    second = workspace.report(plan_id, "end_of_term").commitments[1]
    midterm, end = second.grid.rows
    assert midterm.notes[3] == "Not reviewed"
    assert marked(second, 1) == ["Major"]
    assert end.notes == ("", "", "", "", "")
    subject = second.id
    for name in [name for name in STARRED if name.startswith("value_")]:
        workspace.rate(subject, name, "not_reviewed")
    again = workspace.report(plan_id, "end_of_term").commitments[1]
    assert again.grid.rows[0].notes[1] == "Not reviewed"


def test_a_rated_milestone_has_a_row_of_its_own(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    subject = first(workspace.report(plan_id, "progress")).id
    stone = workspace.milestones(subject)[0]
    workspace.rate(stone.id, "milestone_completion_midterm", "limited", subject_kind="milestone")
    one = first(workspace.report(plan_id, "progress"))
    assert [row.label for row in one.grid.rows] == ["Commitment", "1.0 Draft"]
    assert marked(one, 1) == ["Limited"]
    assert [rating.value for rating in one.milestones[0].ratings] == ["limited"]
    assert one.milestones[1].ratings == ()


def test_a_star_comes_with_its_reasons(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    starred, plain = workspace.report(plan_id, "end_of_term").commitments
    assert starred.starred
    assert "Transformative" in starred.star_note
    assert (plain.starred, plain.star_note) == (False, "")
    told = {one.id: one for one in plain.derived}
    assert told["star_c_end_of_term"].truth == "undefined"
    assert told["star_c_end_of_term"].truth_label == "Cannot be told yet"
    assert told["relevant"].conditions


def test_the_status_has_a_line_for_each_stage(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    assert first(workspace.report(plan_id, "end_of_term")).status == (
        "Midterm: Substantial",
        "End of term: Completed",
    )
    assert first(workspace.report(plan_id, "progress")).status == ("Midterm: Substantial",)


def test_a_progress_report_shows_nothing_of_the_end_of_term(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    report = workspace.report(plan_id, "progress")
    shown = {rating.indicator for rating in first(report).ratings}
    assert "completion_end_of_term" not in shown
    assert "did_it_open_government" not in shown
    assert "star_c_end_of_term" not in {one.id for one in first(report).derived}
    assert {entry.indicator for entry in report.codebook} == shown


def test_the_figures_are_those_of_the_ratings(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    glance = workspace.report(plan_id, "end_of_term").at_a_glance
    figures = {row.key: row.values for row in glance.rows}
    assert figures["commitments"] == ("2", "2")
    assert figures["completion.substantial"] == ("1", "0")
    assert figures["completion.complete"] == ("0", "1")
    assert figures["all_three"] == ("1", "1")
    assert figures["did_it_open_government.major"] == ("", "2")


def test_charts_count_grades_by_stage(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    charts = workspace.report(plan_id, "end_of_term").charts
    assert [chart.id for chart in charts] == ["completion", "relevance", "impact", "opened"]
    completion, relevance, impact, opened = charts
    assert relevance.categories[0] == "Access to information"
    assert relevance.series == (("Relevance clear", (2, 0, 0, 0)),)
    assert opened.series == (("Did it open government?", (0, 0, 0, 2, 0)),)
    assert completion.categories == ("Not Started", "Limited", "Substantial", "Completed")
    assert completion.series == (("Midterm", (0, 0, 1, 0)), ("End of term", (0, 0, 0, 1)))
    assert impact.series == (("Potential impact", (0, 1, 0, 1)),)
    assert "Completed 1" in completion.description


def test_written_texts_stand_in_their_places(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    progress, end = workspace.assessments(plan_id)
    subject = first(workspace.report(plan_id, "progress")).id
    write = workspace.write_passage
    write(end.id, "overview", "plan", plan_id, "en", "The *finding*.")
    write(end.id, "commitment_aim", "commitment", subject, "en", "To open.")
    write(end.id, "commitment_aim", "commitment", subject, "es", "Abrir.")
    write(progress.id, "completion", "commitment", subject, "en", "At midterm.")
    report = workspace.report(plan_id, "end_of_term")
    assert report.sections[0].passages[0].markdown == "The *finding*."
    assert [(p.heading, p.markdown) for p in first(report).passages] == [
        ("Commitment aim", "To open.")
    ]
    spanish = first(workspace.report(plan_id, "end_of_term", "es")).passages
    assert [passage.markdown for passage in spanish] == ["Abrir."]
    midterm = first(workspace.report(plan_id, "progress")).passages
    assert [passage.markdown for passage in midterm] == ["At midterm."]


def test_what_is_missing_is_told_and_goes_when_it_is_done(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    end = workspace.assessments(plan_id)[1]
    before = workspace.report(plan_id, "end_of_term").missing
    for sentence in (
        "The name of the researcher is missing.",
        "The section “Overview” has no text.",
        "The commitment’s own text is missing for commitment 2.",
        "“Completion at end of term” is not rated for commitment 2.",
        "The reason for “Specificity” is missing for all 2 commitments.",
        "The reason for “OGP value relevance (as written)” is missing for all 2 commitments.",
        "The text “Commitment aim” is missing for all 2 commitments.",
    ):
        assert sentence in before
    workspace.set_fields("assessment", end.id, {"researcher": "A. Investigadora"})
    workspace.write_passage(end.id, "overview", "plan", plan_id, "es", "Hallazgo")
    report = workspace.report(plan_id, "end_of_term")
    assert report.researcher == "A. Investigadora"
    assert "The name of the researcher is missing." not in report.missing
    assert "The text “Overview” is written in another language only (es)." in report.missing


def test_recommendations_are_numbered(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    workspace.add_recommendation(plan_id, "Publish.", addressee="Treasury", smart=("specific",))
    report = workspace.report(plan_id, "progress")
    assert [(one.number, one.addressee) for one in report.recommendations] == [("1", "Treasury")]
    assert "There are no recommendations." not in report.missing


def test_a_report_the_instrument_does_not_have_is_refused(plan: tuple[Workspace, str]) -> None:
    workspace, plan_id = plan
    with pytest.raises(NotFound) as caught:
        workspace.report(plan_id, "design")
    key = workspace.plan(plan_id).key
    assert caught.value.message == (
        f"{key} has no report “design”. Its reports are progress, midterm and end_of_term, "
        "as for all plans submitted 2014–2016."
    )


@pytest.mark.parametrize("instrument", the_library().instruments, ids=lambda one: one.id)
@pytest.mark.parametrize("language", all_words())
def test_every_report_of_every_generation_can_be_made(
    tmp_path: Path, instrument: Instrument, language: str
) -> None:
    with Workspace.create(tmp_path / "p.irm", actor="Ana", library=the_library()) as workspace:
        values = {
            indicator.id: indicator.scale.grades[-1].id
            for indicator in instrument.indicators_of("commitment")
        }
        commitment = a_commitment(values=values, instrument=instrument.id)
        workspace.accept(a_draft(a_plan([commitment], instrument=instrument.id)))
        for kind in kinds_of(report_kinds(), instrument.id):
            report = workspace.report(workspace.plans()[0].id, kind.id, language)
            assert report.title == kind.label(language)
            assert len(report.commitments) == 1
            asked = [i for i in instrument.indicators_of("commitment") if kind.report in i.reports]
            assert len(report.codebook) == len(asked)
            assert all(rating.value for rating in first(report).ratings)


def test_every_language_says_everything_with_the_same_parts() -> None:
    written = tomllib.loads(WORDS.read_text(encoding="utf-8"))
    assert list(written) == ["en", "fr", "es", "ar"]
    for words in written.values():
        assert list(words) == list(written["en"])
        for key, text in words.items():
            parts = {name for _, name, _, _ in Formatter().parse(text) if name}
            expected = {name for _, name, _, _ in Formatter().parse(written["en"][key]) if name}
            assert parts == expected, key
    assert (REPORTS / "terms.toml").exists()


def test_dates_are_written_as_far_as_they_are_known() -> None:
    spanish = Words("es")
    assert spanish.date(PartialDate("2014-07-01", "2014-07-01")) == "1 de julio de 2014"
    assert spanish.date(PartialDate("Jul-14", "2014-07")) == "julio 2014"
    assert spanish.date(PartialDate("in 2014", "2014")) == "2014"
    assert spanish.date(PartialDate("Ongoing", "")) == "Ongoing"
    assert Words("ar").right_to_left
    assert not spanish.right_to_left
