"""Derived values: the truth rule of section 2.9."""

import pytest

from irm_desktop.domain.evaluation import Truth, evaluate, outcomes, truths
from irm_desktop.domain.instrument import InstrumentLibrary

STARRED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "value_technology": "unclear",
    "potential_impact": "transformative",
    "completion_midterm": "complete",
    "completion_end_of_term": "complete",
}


@pytest.mark.parametrize(
    ("midterm", "end", "expected"),
    [
        ("limited", "substantial", "increase"),
        ("limited", "limited", "no_change"),
        ("substantial", "limited", "decrease"),
        ("unclear", "not_started", "undefined"),
        ("limited", None, "undefined"),
        ("not_reviewed", "complete", "undefined"),
    ],
)
def test_change_in_completion_compares_grades_alone(
    library: InstrumentLibrary, midterm: str, end: str | None, expected: str
) -> None:
    values = {"completion_midterm": midterm, "completion_end_of_term": end}

    assert outcomes(library.by_id["G2a"], values)["change_in_completion"] == expected


def test_technology_alone_never_makes_a_commitment_relevant(library: InstrumentLibrary) -> None:
    technology = {
        **STARRED,
        "value_access_to_information": "unclear",
        "value_technology": "clear",
    }

    told = evaluate(library.by_id["G2b"], "relevant", technology)

    assert told.truth is Truth.NO
    assert "technology alone does not count" in told.sentence


@pytest.mark.parametrize("missing", [None, "not_reviewed", "no_data", "not_applicable"])
@pytest.mark.parametrize("indicator", ["specificity", "potential_impact", "completion_midterm"])
def test_a_star_with_an_unknown_condition_is_undefined_even_where_another_fails(
    library: InstrumentLibrary, indicator: str, missing: str | None
) -> None:
    failing = {**STARRED, "specificity": "low", "completion_midterm": "limited"}
    values: dict[str, str | None] = {**failing, indicator: missing}

    assert truths(library.by_id["G2b"], values)["star_c"] == "undefined"


@pytest.mark.parametrize("settled", ["unclear", "withdrawn"])
def test_a_settled_state_fails_its_condition(library: InstrumentLibrary, settled: str) -> None:
    values = {**STARRED, "completion_midterm": settled}

    assert truths(library.by_id["G2b"], values)["star_c"] == "no"


def test_one_clear_value_is_enough_while_the_others_are_not_rated(
    library: InstrumentLibrary,
) -> None:
    instrument = library.by_id["G2b"]

    assert truths(instrument, {"value_civic_participation": "clear"})["relevant"] == "yes"
    assert truths(instrument, {"value_civic_participation": "unclear"})["relevant"] == "undefined"


def test_high_completion_takes_the_latest_stage_that_is_known(library: InstrumentLibrary) -> None:
    instrument = library.by_id["G2b"]
    progress = {"completion_midterm": "complete"}

    assert truths(instrument, progress)["high_completion"] == "yes"
    both = {**progress, "completion_end_of_term": "limited"}
    assert truths(instrument, both)["high_completion"] == "no"
    assert evaluate(instrument, "high_completion", both).sentence == (
        "No high completion: completion at end of term is Limited,"
        " high completion needs Substantial or Complete."
    )
    assert evaluate(instrument, "high_completion", progress).sentence == (
        "High completion: completion is Complete."
    )


def test_the_ambition_of_a_moderate_impact_stays_undefined(library: InstrumentLibrary) -> None:
    told = {
        impact: outcomes(library.by_id["G2b"], {"potential_impact": impact})["ambition"]
        for impact in ("none", "minor", "moderate", "transformative", "unclear")
    }

    assert told == {
        "none": "low",
        "minor": "low",
        "moderate": "undefined",
        "transformative": "high",
        "unclear": "undefined",
    }


def test_the_headline_is_the_highest_of_the_values_that_are_answered(
    library: InstrumentLibrary,
) -> None:
    values = {
        "did_it_open_government_access_to_information": "marginal",
        "did_it_open_government_civic_participation": "major",
        "did_it_open_government_public_accountability": "not_applicable",
    }

    told = evaluate(library.by_id["G2b"], "did_it_open_government_headline", values)

    assert told.outcome is not None
    assert told.outcome.id == "major"


def test_a_classification_says_what_it_rests_on(library: InstrumentLibrary) -> None:
    instrument = library.by_id["G2b"]
    moved = {"completion_midterm": "limited", "completion_end_of_term": "complete"}

    assert evaluate(instrument, "change_in_completion", moved).sentence == (
        "Change in completion: Increase"
        " (Completion at midterm: Limited; Completion at end of term: Complete)."
    )
    assert evaluate(instrument, "ambition", {"potential_impact": "moderate"}, "fr").sentence == (
        "L’ambition est indéterminée (Impact potentiel\u00a0: Modéré)."
    )


def test_what_is_potentially_starred_gets_its_star_with_completion(
    library: InstrumentLibrary,
) -> None:
    design = {
        "verifiable": "yes",
        "value_public_accountability": "clear",
        "potential_impact": "transformative",
    }
    instrument = library.by_id["G3"]

    assert truths(instrument, design)["potentially_starred"] == "yes"
    assert truths(instrument, design)["star_c_end_of_term"] == "undefined"
    done = {**design, "completion_end_of_term": "substantial"}
    assert truths(instrument, done)["star_c_end_of_term"] == "yes"
    unfound = {**design, "completion_end_of_term": "no_evidence"}
    assert truths(instrument, unfound)["star_c_end_of_term"] == "no"
