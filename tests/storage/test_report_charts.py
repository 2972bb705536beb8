"""The charts of a report: one definition for every writer."""

from pathlib import Path

from irm_desktop.domain.drafts import DraftCommitment
from irm_desktop.domain.report import ChartSeries
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_commitment, a_filled_workspace, a_plan


def commitments(instrument: str, **values: list[str]) -> list[DraftCommitment]:
    """One commitment for each value of the first indicator."""
    many = max(len(one) for one in values.values())
    return [
        a_commitment(
            str(n + 1),
            f"Number {n + 1}",
            row=n + 3,
            values={name: one[n] for name, one in values.items() if n < len(one)},
            instrument=instrument,
        )
        for n in range(many)
    ]


def charts(
    workspace: Workspace, key: str, kind: str, language: str = "en"
) -> dict[str, ChartSeries]:
    report = workspace.report(workspace.plan_by_key(key).id, kind, language)
    assert len({chart.id for chart in report.charts}) == len(report.charts)
    return {chart.id: chart for chart in report.charts}


def test_plans_of_one_method_are_compared_without_a_word_of_caution(tmp_path: Path) -> None:
    first = commitments(
        "G2b", completion_midterm=["limited"] * 2, completion_end_of_term=["complete"]
    )
    second = commitments("G2b", completion_midterm=["substantial", "complete", "not_reviewed"])
    plans = (
        a_plan(first, number="1", submitted="2014"),
        a_plan(second, number="2", submitted="2016"),
    )
    with a_filled_workspace(tmp_path, *plans) as workspace:
        assert "plans" not in charts(workspace, "ES-1", "end_of_term")
        chart = charts(workspace, "ES-2", "progress")["plans"]
    assert chart.title == "Completion, plan by plan: Spain"
    assert chart.stacked
    assert chart.categories == ("1 (2014)", "2 (2016)")
    assert chart.series == (
        ("Not Started", (0, 0)),
        ("Limited", (0, 0)),
        ("Substantial", (0, 1)),
        ("Completed", (1, 1)),
        ("Other or not rated", (1, 1)),
    )
    assert "different methods" not in chart.description


def test_plans_of_different_methods_say_so(tmp_path: Path) -> None:
    plans = (
        a_plan(commitments("G2b", completion_end_of_term=["complete"]), number="2"),
        a_plan(
            commitments("G3", completion_end_of_term=["limited", "complete"]),
            number="3",
            instrument="G3",
            submitted="2018",
        ),
        a_plan(1, number="4", instrument="G4", submitted="2021"),
    )
    with a_filled_workspace(tmp_path, *plans) as workspace:
        made = charts(workspace, "ES-3", "implementation")
        assert "plans" in charts(workspace, "ES-4", "results")
        design = charts(workspace, "ES-3", "design")
        arabic = charts(workspace, "ES-3", "implementation", "ar")["plans"]
    chart = made["plans"]
    assert chart.title.endswith("(assessed under different methods)")
    assert "compare only in part: 2 (2014): Plans submitted 2014" in chart.description
    assert chart.categories == ("2 (2014)", "3 (2018)")
    assert sum(sum(numbers) for _, numbers in chart.series) == 3
    assert "منهجيات" in arabic.title
    assert "plans" not in design  # a report on the design tells nothing of completion


def test_a_chart_shows_only_what_was_rated(tmp_path: Path) -> None:
    rated = commitments("G4", open_government_lens=["yes", "no"], potential_for_results=["modest"])
    plan = a_plan(rated, instrument="G4", submitted="2021")
    with a_filled_workspace(tmp_path, plan) as workspace:
        made = charts(workspace, "ES-2", "review")
        assert charts(workspace, "ES-2", "brief") == {}
    assert list(made) == ["relevance", "impact"]
    assert made["relevance"].title == "Relevance to OGP values"
    assert sum(made["relevance"].series[0][1]) == 2
    assert made["impact"].title == "Potential for results of commitments"
