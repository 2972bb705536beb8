"""The workbook's sheets on process, recommendations, evidence and the self-assessment."""

import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from python_calamine import CalamineWorkbook

from irm_desktop.domain.report import (
    AtAGlance,
    GlanceRow,
    Report,
    ReportCommitment,
    ReportDerived,
    ReportPassage,
    ReportRating,
    ReportRecommendation,
    ReportSource,
    ReportTable,
    TableCell,
    TableColumn,
    TableRow,
)
from irm_desktop.export.options import ExportOptions
from irm_desktop.export.xlsx_evidence import notes
from irm_desktop.export.xlsx_workbook import write_xlsx
from tests.export.report_builders import a_report

ROW = dict[object, object]


def written(report: Report, folder: Path) -> Path:
    path = folder / "plan.xlsx"
    write_xlsx(report, path, ExportOptions())
    return path


def rows(path: Path, sheet: str) -> list[ROW]:
    keys, _, *found = CalamineWorkbook.from_path(path).get_sheet_by_name(sheet).to_python(False)
    return [dict(zip(keys, row, strict=True)) for row in found]


def a_row(*texts: str, kind: str = "row") -> TableRow:
    return TableRow(tuple(TableCell(text) for text in texts), kind)


def a_rating(indicator: str, value: str = "", label: str = "", **more: str) -> ReportRating:
    return ReportRating(
        indicator=indicator, label=indicator.replace("_", " ").capitalize(), value=value,
        value_label=label, printed=label, code=None, is_grade=bool(value),
        reason=more.get("reason", ""), stage="progress", evidence=more.get("evidence", ""),
    )  # fmt: skip


def with_ratings(report: Report, *ratings: ReportRating, **more: object) -> Report:
    first: ReportCommitment = replace(report.commitments[0], ratings=ratings, **more)  # type: ignore[arg-type]
    return replace(report, commitments=(first, *report.commitments[1:]))


@pytest.fixture
def report() -> Report:
    return a_report(1, milestones=0)


def test_process_has_every_question_with_answer_and_evidence(
    report: Report, tmp_path: Path
) -> None:
    columns = tuple(TableColumn(label) for label in ("Question", "Answer", "Why", "Evidence"))
    steps = ReportTable(
        "process.steps", "Steps", columns,
        (
            a_row("Beforehand", kind="heading"),
            a_row("Advance notice?", "Yes", "Two weeks.", "Minutes"),
            a_row("How many days?", "14", "", ""),
        ), "",
    )  # fmt: skip
    tests = ReportTable(
        "process.tests", "Contrary to process", columns[:3], (a_row("No progress", "No", "18"),), ""
    )

    path = written(replace(report, process=(steps, tests)), tmp_path)

    told = [tuple(row.values()) for row in rows(path, "Process")]
    assert told == [
        ("process.steps.2", "Steps", "Advance notice?", "Yes", "Two weeks.", "Minutes"),
        ("process.steps.3", "Steps", "How many days?", 14, "", ""),
        ("process.tests.1", "Contrary to process", "No progress", "No", "18", ""),
    ]


def test_there_is_no_sheet_for_what_a_report_does_not_have(report: Report, tmp_path: Path) -> None:
    names = load_workbook(written(report, tmp_path)).sheetnames

    assert "Recommendations" in names
    assert not {"Process", "Previous recommendations", "Self-assessment"} & set(names)


def test_a_sheet_without_rows_is_left_out(report: Report, tmp_path: Path) -> None:
    bare = tuple(replace(one, milestones=()) for one in report.commitments)
    names = load_workbook(
        written(replace(report, commitments=bare, recommendations=()), tmp_path)
    ).sheetnames

    assert not {"Milestones", "Recommendations"} & set(names)
    assert names[:3] == ["Commitments", "Texts", "At a glance"]


def test_figures_without_a_name_have_no_empty_head(report: Report, tmp_path: Path) -> None:
    rows = (GlanceRow("heading", "Process"), GlanceRow("figure", "Plans", ("4",), "f"))
    glance = AtAGlance("At a glance", ("",), rows)
    page = load_workbook(written(replace(report, at_a_glance=glance), tmp_path))["At a glance"]

    told = [[cell.value for cell in row[:2]] for row in page.iter_rows(max_row=4)]
    assert told == [["At a glance", None], [None, None], ["Process", None], ["Plans", 4]]


def test_recommendations_stand_one_a_row(report: Report, tmp_path: Path) -> None:
    first, second = rows(written(report, tmp_path), "Recommendations")

    assert first["addressee"] == "Ministry of Justice"
    assert first["smart"] == "Specific; Measurable"
    assert first["follow_up"] == "Integrated in the next plan"
    assert second["number"] == "2"


def test_previous_recommendations_are_followed_up_by_choosing(
    report: Report, tmp_path: Path
) -> None:
    before = ReportRecommendation("1", "Hold a forum.", "", (), "It met twice.", "Yes", "No")

    path = written(replace(report, previous=(before,)), tmp_path)

    (found,) = rows(path, "Previous recommendations")
    assert (found["responded"], found["integrated"]) == ("Yes", "No")
    assert found["follow_up"] == "It met twice."
    sheet = load_workbook(path)["Previous recommendations"]
    lists = {str(one.sqref): one.formula1 for one in sheet.data_validations.dataValidation}
    assert lists == {"E3": "Scale_responded", "F3": "Scale_integrated"}


def test_the_governments_rating_stands_beside_the_irms(report: Report, tmp_path: Path) -> None:
    difference = ReportDerived(
        "self_assessment_difference_midterm", "Government against IRM", "higher",
        "The government rates higher", "", (), True,
    )  # fmt: skip
    path = written(
        with_ratings(
            report,
            a_rating("completion_midterm", "limited", "Limited"),
            a_rating("self_assessment_completion_midterm", "complete", "Complete"),
            derived=(difference,),
        ),
        tmp_path,
    )

    (found,) = rows(path, "Self-assessment")
    assert found["self_assessment_completion_midterm"] == "Complete"
    assert found["completion_midterm"] == "Limited"
    assert found["self_assessment_difference_midterm"] == "The government rates higher"
    heads = [cell.value for cell in load_workbook(path)["Self-assessment"][2]]
    assert heads[3:] == [
        "Completion midterm – government",
        "Completion midterm – IRM",
        "Government against IRM",
    ]


def test_one_self_assessment_is_held_against_the_one_completion(
    report: Report, tmp_path: Path
) -> None:
    """Plans with one report ask it once; the IRM's is at the end from 2017."""
    path = written(
        with_ratings(
            report,
            a_rating("self_assessment_completion", "complete", "Complete"),
            a_rating("completion_end_of_term", "limited", "Limited"),
        ),
        tmp_path,
    )

    (found,) = rows(path, "Self-assessment")
    assert found["self_assessment_completion"] == "Complete"
    assert found["completion_end_of_term"] == "Limited"


def test_evidence_is_counted_by_commitment_and_by_question(report: Report, tmp_path: Path) -> None:
    text = "Said here.^[A note.] And there [@law, p. 3]."
    path = written(
        with_ratings(
            report,
            a_rating("specificity", "high", "High", reason="Dates.", evidence="[plan](http://x)"),
            a_rating("potential_impact", "minor", "Minor", reason="Small."),
            a_rating("completion_midterm"),
            passages=(ReportPassage("p", "findings", "Findings", text),),
        ),
        tmp_path,
    )

    (found,) = rows(path, "Evidence by commitment")
    counts = ("asked", "rated", "with_reason", "with_evidence", "notes")
    assert [found[name] for name in counts] == [3, 2, 2, 1, 2]
    questions = {row["indicator"]: row for row in rows(path, "Evidence by question")}
    assert [questions["specificity"][name] for name in counts[:4]] == [1, 1, 1, 1]
    assert [questions["completion_midterm"][name] for name in counts[:4]] == [1, 0, 0, 0]
    sheet = load_workbook(path)["Evidence by commitment"]
    assert {sheet.cell(3, place).data_type for place in range(4, 9)} == {"n"}


def test_evidence_stands_beside_the_ratings_that_have_it(report: Report, tmp_path: Path) -> None:
    path = written(
        with_ratings(
            report,
            a_rating("specificity", "high", "High", evidence="Decree 12"),
            a_rating("potential_impact", "minor", "Minor"),
        ),
        tmp_path,
    )

    (found,) = rows(path, "Commitments")
    assert found["specificity.evidence"] == "Decree 12"
    assert "potential_impact.evidence" not in found


def test_milestones_are_rated_from_the_scale_of_the_commitments(tmp_path: Path) -> None:
    report = a_report(1, milestones=1)
    stone = report.commitments[0].milestones[0]
    entry = replace(report.codebook[0], indicator="completion_midterm")
    rated = replace(stone, ratings=(a_rating("milestone_completion_midterm", "low", "Low"),))
    report = with_ratings(report, milestones=(rated,))

    path = written(replace(report, codebook=(*report.codebook, entry)), tmp_path)

    (found,) = rows(path, "Milestones")
    assert found["milestone_completion_midterm"] == "Low"
    lists = load_workbook(path)["Milestones"].data_validations.dataValidation
    assert [one.formula1 for one in lists] == ["Scale_milestone_completion_midterm"]


def test_charts_of_the_plan_say_what_they_show(report: Report, tmp_path: Path) -> None:
    path = written(report, tmp_path)

    with zipfile.ZipFile(path) as archive:
        drawing = archive.read("xl/drawings/drawing1.xml").decode()
    assert f'descr="{report.charts[0].description}"' in drawing


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Nothing.", 0),
        ("One^[a note].", 1),
        ("A source [@key].", 1),
        ("`^[code]` is none.", 0),
        ("- a^[1]\n- b^[2]\n\n| x |\n|---|\n| c^[3] |", 3),
    ],
)
def test_notes_of_a_text_are_counted(text: str, count: int) -> None:
    assert notes(text) == count


def test_sources_are_listed_and_counted(report: Report, tmp_path: Path) -> None:
    law = ReportSource(
        key="law", kind="Law", ground="document", accessed="2015-03-02", attachments=1, supports=3,
        cited=2, citation=r"Parliament, *Act \[1\]*, https://example.org/a\_b.",
    )  # fmt: skip
    rated = replace(a_rating("specificity", "high", "High"), sources=2, enough=True)
    open_ = replace(a_rating("potential_impact", "minor", "Minor"), sources=0, enough=False)
    path = written(replace(with_ratings(report, rated, open_), sources=(law,)), tmp_path)

    (found,) = rows(path, "Sources")
    assert found == {
        "key": "law",
        "kind": "Law",
        "ground": "document",
        "source": "Parliament, Act [1], https://example.org/a_b.",
        "accessed": date(2015, 3, 2),
        "files": 1,
        "supports": 3,
        "cited": 2,
    }
    (counted,) = rows(path, "Evidence by commitment")
    assert (counted["with_source"], counted["enough"]) == (1, 1)
    questions = {row["indicator"]: row for row in rows(path, "Evidence by question")}
    assert [questions[name]["enough"] for name in ("specificity", "potential_impact")] == [1, 0]


def test_a_plan_without_sources_has_no_sheet_of_them(report: Report, tmp_path: Path) -> None:
    assert "Sources" not in load_workbook(written(report, tmp_path)).sheetnames
