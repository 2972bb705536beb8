"""The government's self-assessment of a commitment beside the IRM's rating, in every generation."""

import pytest

from irm_desktop.domain.evaluation import difference, evaluate, outcomes
from irm_desktop.domain.instrument import InstrumentLibrary

ONCE = ("self_assessment_completion", "self_assessment_difference")
PAIRS = {
    "G1a": [("completion_midterm", *ONCE)],
    "G1b": [("completion_midterm", *ONCE)],
    "G2a": [
        (f"completion_{stage}", f"self_assessment_completion_{stage}", f"{ONCE[1]}_{stage}")
        for stage in ("midterm", "end_of_term")
    ],
    "G3": [("completion_end_of_term", *ONCE)],
    "G4": [("completion_end_of_term", *ONCE)],
}
PAIRS["G2b"] = PAIRS["G2a"]


@pytest.mark.parametrize("name", PAIRS)
def test_the_two_stand_on_the_same_scale_at_the_same_stage(
    library: InstrumentLibrary, name: str
) -> None:
    instrument = library.by_id[name]
    for irm, government, _ in PAIRS[name]:
        rated, told = instrument.indicator_by_id[irm], instrument.indicator_by_id[government]
        assert told.scale == rated.scale
        assert (told.subject, told.stage, told.page) == ("commitment", rated.stage, rated.page)
        assert not told.required
        assert rated.required


@pytest.mark.parametrize("name", PAIRS)
def test_a_difference_is_told_in_every_generation(library: InstrumentLibrary, name: str) -> None:
    instrument = library.by_id[name]
    for irm, government, derived in PAIRS[name]:
        told = [
            outcomes(instrument, {irm: rated, government: own})[derived]
            for rated, own in (
                ("limited", "complete"),
                ("limited", "limited"),
                ("substantial", "not_started"),
                ("limited", None),
                ("withdrawn", "complete"),
                (None, "complete"),
            )
        ]
        assert told == ["higher", "same", "lower", "undefined", "undefined", "undefined"]
        assert difference(instrument, {irm: "limited", government: "complete"}, derived) == 2


def test_the_difference_is_said_with_both_ratings(library: InstrumentLibrary) -> None:
    values = {
        "completion_end_of_term": "limited",
        "self_assessment_completion": "complete",
    }

    told = [
        evaluate(library.by_id["G4"], "self_assessment_difference", values, language).sentence
        for language in ("en", "fr", "es")
    ]

    assert told == [
        "Government against IRM: Government higher (Completion: Limited; Completion by"
        " self-assessment: Complete).",
        "Gouvernement et MEI\u00a0: Gouvernement plus haut (Réalisation\u00a0: Limité\u00a0;"
        " Réalisation selon l’autoévaluation\u00a0: Achevé).",
        "Gobierno frente al MRI: Gobierno más alto (Cumplimiento: Limitado; Cumplimiento según"
        " la autoevaluación: Completo).",
    ]


def test_the_windows_first_paint_does_not_read_it(library: InstrumentLibrary) -> None:
    """Only full instruments ask it; its group keeps it out of the table's columns."""
    for instrument in library.instruments:
        own = [one for one in instrument.indicators if one.id.startswith("self_assessment_")]
        assert {one.group for one in own if one.subject == "commitment"} == {"self_assessment"}
