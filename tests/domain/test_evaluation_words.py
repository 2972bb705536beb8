"""Why, in words: the sentence of a derived value and its conditions, in three languages."""

import pytest

from irm_desktop.domain.evaluation import Truth, code_of, evaluate, label_of, truths
from irm_desktop.domain.instrument import Indicator, InstrumentLibrary

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


SENTENCES = [
    (
        {"completion_midterm": "limited"},
        "No star: completion is Limited, a star needs Substantial or Complete.",
        "Pas d’étoile\u00a0: la réalisation est «\u00a0Limité\u00a0», une étoile exige"
        " «\u00a0Substantiel\u00a0» ou «\u00a0Achevé\u00a0».",
        "Sin estrella: el cumplimiento es «Limitado», una estrella exige"
        " «Sustancial» o «Completo».",
    ),
    (
        {"completion_midterm": None},
        "No star can be told yet: completion is not rated.",
        "Étoile encore indéterminée\u00a0: la réalisation n’a pas encore de note.",
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
        " PGO est claire, l’impact potentiel est «\u00a0Transformateur\u00a0» et la réalisation"
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


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_derived_value_has_a_sentence_for_any_state_of_work(
    library: InstrumentLibrary, language: str
) -> None:
    for instrument in library.instruments:
        indicators = instrument.indicators
        for values in (
            {},
            {indicator.id: _answer(indicator, 0) for indicator in indicators},
            {indicator.id: _answer(indicator, -1) for indicator in indicators},
            {indicator.id: "not_reviewed" for indicator in indicators},
        ):
            for derived in instrument.derived:
                sentence = evaluate(instrument, derived.id, values, language).sentence
                assert sentence.endswith(".")
                assert "{" not in sentence
                assert "  " not in sentence


def _answer(indicator: Indicator, place: int) -> str:
    """The lowest or the highest answer of a scale; of a number one that any scale has."""
    grades = indicator.scale.grades
    return grades[place].id if grades else "3"


def test_an_unknown_language_falls_back_to_english(library: InstrumentLibrary) -> None:
    told = evaluate(library.by_id["G2b"], "star_c", STARRED, "pt")

    assert told.sentence.startswith("Starred: specificity is High")


def test_truths_agree_with_evaluate(library: InstrumentLibrary) -> None:
    instrument = library.by_id["G2b"]
    values = {**STARRED, "potential_impact": "moderate", "completion_end_of_term": None}

    told = truths(instrument, values)

    assert told == {name: evaluate(instrument, name, values).truth.value for name in told}
    assert set(told) == {
        one.id for one in instrument.derived_of("commitment") if one.kind == "test"
    }
    assert truths(instrument, values, "plan") == {"contrary_to_process": "undefined"}
    assert truths(instrument, values, "milestone") == {}


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
