"""The IRM's own table of 2016, recomputed: every published star, change and figure."""

from collections import Counter

import pytest

from irm_desktop.domain.evaluation import outcomes, truths

from .irm_table_2016 import Row

STARS = {
    "star_a": "Starred (pre-June 2014 assessments)",
    "star_b": "Starred (2015 only)",
    "star_c": "Starred (current formula) progress report",
    "star_c_end_of_term": "Starred (current formula) end of term",
}


@pytest.mark.parametrize(
    ("star", "coded", "disagreeing"),
    [
        ("star_a", 332, {("Canada", "1", "2.1"), ("Canada", "1", "2.2")}),
        (
            "star_b",
            455,
            {
                ("El Salvador", "2", "1.9"),
                ("El Salvador", "2", "2.1"),
                ("El Salvador", "2", "5.4"),
                ("Moldova", "2", "1"),
                ("Moldova", "2", "4"),
            },
        ),
        ("star_c", 271, set()),
        ("star_c_end_of_term", 23, set()),
    ],
)
def test_recomputed_stars_equal_the_published_ones_but_for_the_known(
    rows_2016: list[Row], star: str, coded: int, disagreeing: set[tuple[str, str, str]]
) -> None:
    published = [row for row in rows_2016 if row.cells[STARS[star]] in ("0", "1")]

    wrong = {
        (row.country, row.plan, row.number)
        for row in published
        if truths(row.instrument, row.values)[star]
        != ("yes" if row.cells[STARS[star]] == "1" else "no")
    }

    assert len(published) == coded
    assert wrong == disagreeing


def test_recomputed_change_in_completion_equals_the_published_one(rows_2016: list[Row]) -> None:
    spelled = {"Increase": "increase", "No Change": "no_change", "Decrease": "decrease"}
    published = [row for row in rows_2016 if row.cells["Change in completion"] in spelled]

    told = Counter(
        outcomes(row.instrument, row.values)["change_in_completion"]
        == spelled[row.cells["Change in completion"]]
        for row in published
    )

    assert told == {True: 23}


def test_relevance_differs_from_the_published_flag_only_where_technology_stands_alone(
    rows_2016: list[Row],
) -> None:
    published = [row for row in rows_2016 if row.cells["_Relevant"] in ("0", "1")]

    wrong = {
        (row.country, row.number)
        for row in published
        if truths(row.instrument, row.values)["relevant"] != "undefined"
        and (truths(row.instrument, row.values)["relevant"] == "yes")
        != (row.cells["_Relevant"] == "1")
    }

    assert wrong == {("Canada", "2.1"), ("Canada", "2.2")}


def test_commitments_that_were_not_reviewed_are_undefined_not_unstarred(
    rows_2016: list[Row],
) -> None:
    unreviewed = [row for row in rows_2016 if row.cells["Specificity"] == "NR"]

    told = {
        truth
        for row in unreviewed
        if row.cells["Completion (progress report)"] == "NR"
        for truth in truths(row.instrument, row.values).values()
    }

    assert told == {"undefined"}


def test_each_label_of_the_table_has_the_code_the_table_gives_it(rows_2016: list[Row]) -> None:
    """But for the rows in which they disagree (`data/codebook.json`), where the label counts."""
    pairs = {
        "specificity": "_Specificity",
        "potential_impact": "_Pot Impact Coded",
        "completion_midterm": "_CompletionProgress",
        "completion_end_of_term": "_CompletionEndTerm",
        "did_it_open_government": "_OpenGovt",
    }
    disagree: Counter[str] = Counter()
    for row in rows_2016:
        for indicator, column in pairs.items():
            if row.values.get(indicator) and row.cells[column].lstrip("-").isdecimal():
                scale = row.instrument.indicator_by_id[indicator].scale
                code = scale.by_id[row.values[indicator]].code
                disagree[indicator] += str(code) != row.cells[column]

    assert disagree == {
        "specificity": 14,
        "potential_impact": 13,
        "completion_midterm": 4,
        "completion_end_of_term": 0,
        "did_it_open_government": 0,
    }
