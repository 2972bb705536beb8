"""Derived values: the truth rule of section 2.9, the examples of section 8, and the words."""

import pytest

from irm_desktop.domain.evaluation import (
    Truth,
    code_of,
    evaluate,
    label_of,
    outcomes,
    truths,
)
from irm_desktop.domain.instrument import InstrumentLibrary

LETTERS = {
    "I": "value_access_to_information",
    "P": "value_civic_participation",
    "A": "value_public_accountability",
    "T": "value_technology",
}
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


def rated(
    specificity: str, letters: str, impact: str, midterm: str | None, end: str | None = None
) -> dict[str, str | None]:
    """A worked example as section 8 prints it."""
    values = {name: "clear" if letter in letters else "unclear" for letter, name in LETTERS.items()}
    return {
        **values,
        "specificity": specificity,
        "potential_impact": impact,
        "completion_midterm": midterm,
        "completion_end_of_term": end,
    }


@pytest.mark.parametrize(
    ("instrument", "values", "expected"),
    [
        pytest.param(
            "G2b",
            rated("high", "I", "transformative", "complete"),
            {"star_c": "yes", "star_c_end_of_term": "undefined"},
            id="1 Ukraine 5.3",
        ),
        pytest.param(
            "G2b",
            rated("medium", "IPA", "transformative", "complete", "substantial"),
            {"star_c": "yes", "star_c_end_of_term": "yes", "well_designed": "yes"},
            id="2 Ireland 3.4: medium is enough",
        ),
        pytest.param(
            "G2a",
            rated("high", "IPT", "transformative", "substantial", "substantial"),
            {"star_c": "yes", "star_c_end_of_term": "yes", "star_b": "yes"},
            id="3 Ghana 13",
        ),
        pytest.param(
            "G2a",
            rated("medium", "", "transformative", "substantial", "substantial"),
            {"relevant": "no", "star_c": "no", "star_c_end_of_term": "no"},
            id="4 Ghana 12: fails relevance only",
        ),
        pytest.param(
            "G2a",
            rated("high", "IP", "transformative", "limited", "limited"),
            {"star_c": "no", "star_c_end_of_term": "no", "high_completion": "no"},
            id="5 Ghana 3: fails completion only",
        ),
        pytest.param(
            "G2a",
            rated("medium", "IPA", "moderate", "substantial", "substantial"),
            {"star_c": "no", "star_b": "yes"},
            id="6 Ghana 2: moderate is enough under B alone",
        ),
        pytest.param(
            "G2a",
            rated("high", "IPAT", "transformative", "substantial", "limited"),
            {"star_c": "yes", "star_c_end_of_term": "no", "high_completion": "no"},
            id="7 Netherlands 3: star lost",
        ),
        pytest.param(
            "G2a",
            rated("low", "P", "minor", "limited", "substantial"),
            {"star_c": "no", "star_c_end_of_term": "no", "high_completion": "yes"},
            id="8 Finland 1.4",
        ),
        pytest.param(
            "G2a",
            rated("none", "", "none", "unclear", "not_started"),
            {"star_c": "no", "relevant": "no", "high_completion_midterm": "no"},
            id="9 Netherlands 12: lowest everywhere",
        ),
        pytest.param(
            "G1b",
            rated("low", "IP", "moderate", "complete"),
            {"star_a": "yes", "star_b": "no", "star_c": "no"},
            id="10 Chile 3.1: starred under A alone",
        ),
        pytest.param(
            "G2a",
            rated("medium", "IA", "transformative", "substantial"),
            {"star_b": "yes"},
            id="11 El Salvador 19: published as not starred",
        ),
        pytest.param(
            "G2b",
            rated("medium", "I", "transformative", "limited"),
            {"well_designed": "yes", "star_c": "no"},
            id="13 Macedonia 4.1: well-designed, no star",
        ),
        pytest.param(
            "G4",
            {
                "verifiable": "yes",
                "open_government_lens": "yes",
                "potential_for_results": "modest",
            },
            {"relevant": "yes", "promising_precondition": "yes"},
            id="17 Brazil 1: can be promising without substantial potential",
        ),
        pytest.param(
            "G1b",
            rated("high", "IP", "transformative", "not_started"),
            {"star_a": "no"},
            id="18 Georgia 3.1",
        ),
    ],
)
def test_worked_example_of_section_8(
    library: InstrumentLibrary,
    instrument: str,
    values: dict[str, str | None],
    expected: dict[str, str],
) -> None:
    told = truths(library.by_id[instrument], values)

    assert {name: told[name] for name in expected} == expected


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
    told = evaluate(library.by_id["G2b"], "relevant", rated("high", "T", "none", "limited"))

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
        "L'ambition est indéterminée (Impact potentiel\u00a0: Modéré)."
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


SENTENCES = [
    (
        {"completion_midterm": "limited"},
        "No star: completion is Limited, a star needs Substantial or Complete.",
        "Pas d'étoile\u00a0: la réalisation est «\u00a0Limité\u00a0», une étoile exige"
        " «\u00a0Substantiel\u00a0» ou «\u00a0Achevé\u00a0».",
        "Sin estrella: el cumplimiento es «Limitado», una estrella exige"
        " «Sustancial» o «Completo».",
    ),
    (
        {"completion_midterm": None},
        "No star can be told yet: completion is not rated.",
        "Étoile encore indéterminée\u00a0: la réalisation n'a pas encore de note.",
        "Estrella aún indeterminada: el cumplimiento aún no tiene valoración.",
    ),
    (
        {"completion_midterm": "not_reviewed"},
        "No star can be told yet: completion is Not reviewed.",
        "Étoile encore indéterminée\u00a0: la réalisation est «\u00a0Non examiné\u00a0».",
        "Estrella aún indeterminada: el cumplimiento es «No revisado».",
    ),
    (
        {},
        "Starred: specificity is High, relevance to OGP values is clear,"
        " potential impact is Transformative and completion is Complete.",
        "Étoilé\u00a0: la spécificité est «\u00a0Élevée\u00a0», la pertinence pour les valeurs du"
        " PGO est claire, l'impact potentiel est «\u00a0Transformateur\u00a0» et la réalisation"
        " est «\u00a0Achevé\u00a0».",
        "Estelar: la especificidad es «Alta», la relevancia para los valores de OGP es clara,"
        " el impacto potencial es «Transformador» y el cumplimiento es «Completo».",
    ),
]


@pytest.mark.parametrize(("changed", "english", "french", "spanish"), SENTENCES)
def test_the_sentence_says_why_in_three_languages(
    library: InstrumentLibrary,
    changed: dict[str, str | None],
    english: str,
    french: str,
    spanish: str,
) -> None:
    values = {**STARRED, **changed}

    told = [
        evaluate(library.by_id["G2b"], "star_c", values, language).sentence
        for language in ("en", "fr", "es")
    ]

    assert told == [english, french, spanish]


def test_every_condition_that_fails_is_in_the_sentence(library: InstrumentLibrary) -> None:
    values = {**STARRED, "potential_impact": "moderate", "completion_midterm": "limited"}

    assert evaluate(library.by_id["G2b"], "star_c", values).sentence == (
        "No star: potential impact is Moderate, a star needs Transformative;"
        " completion is Limited, a star needs Substantial or Complete."
    )


def test_the_conditions_come_with_what_was_found_and_what_is_needed(
    library: InstrumentLibrary,
) -> None:
    values = {**STARRED, "potential_impact": "minor", "completion_midterm": None}

    told = evaluate(library.by_id["G2b"], "star_c", values)

    assert told.truth is Truth.UNDEFINED
    assert [(one.truth.value, one.found, one.needed) for one in told.conditions] == [
        ("yes", "High", "Medium or High"),
        (
            "yes",
            "Information: Relevance clear, Participation: Relevance unclear,"
            " Accountability: Relevance unclear",
            "access to information, civic participation or public accountability to be clear"
            " (technology alone does not count)",
        ),
        ("no", "Minor", "Transformative"),
        ("undefined", "not rated", "Substantial or Complete"),
    ]
    assert told.conditions[1].indicators == (
        "value_access_to_information",
        "value_civic_participation",
        "value_public_accountability",
    )
    assert told.conditions[3].text == "Completion is Substantial or Complete"


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_derived_value_has_a_sentence_for_any_state_of_work(
    library: InstrumentLibrary, language: str
) -> None:
    for instrument in library.instruments:
        indicators = instrument.indicators
        for values in (
            {},
            {indicator.id: indicator.scale.grades[0].id for indicator in indicators},
            {indicator.id: indicator.scale.grades[-1].id for indicator in indicators},
            {indicator.id: "not_reviewed" for indicator in indicators},
        ):
            for derived in instrument.derived:
                sentence = evaluate(instrument, derived.id, values, language).sentence
                assert sentence.endswith(".")
                assert "{" not in sentence
                assert "  " not in sentence


def test_an_unknown_language_falls_back_to_english(library: InstrumentLibrary) -> None:
    told = evaluate(library.by_id["G2b"], "star_c", STARRED, "pt")

    assert told.sentence.startswith("Starred: specificity is High")


def test_truths_agree_with_evaluate(library: InstrumentLibrary) -> None:
    instrument = library.by_id["G2b"]
    values = {**STARRED, "potential_impact": "moderate", "completion_end_of_term": None}

    told = truths(instrument, values)

    assert told == {name: evaluate(instrument, name, values).truth.value for name in told}
    assert set(told) == {one.id for one in instrument.derived if one.kind == "test"}
    assert truths(instrument, values, "plan") == {}


def test_codes_come_from_labels(library: InstrumentLibrary) -> None:
    completion = library.by_id["G2b"].indicator_by_id["completion_midterm"]

    assert code_of(completion, "complete") == 5
    assert code_of(completion, "unclear") == 1
    assert code_of(completion, "not_reviewed") is None
    assert label_of(completion, "not_started", "es") == "No iniciado"
    assert label_of(completion, None) == ""
    assert code_of(completion, None) is None


def test_an_unknown_derived_value_is_a_key_error(library: InstrumentLibrary) -> None:
    with pytest.raises(KeyError):
        evaluate(library.by_id["G2b"], "star_z", STARRED)
