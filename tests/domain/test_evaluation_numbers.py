"""Counts, points and numbers: what they are, when they cannot be told, and why in words."""

from pathlib import Path

import pytest

from irm_desktop.domain.evaluation import Truth, code_of, evaluate, label_of, truths
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.instrument_file import load_instrument

from .small_process import small_process


@pytest.fixture
def small(tmp_path: Path) -> Instrument:
    return load_instrument(small_process(tmp_path))


STEPS = [
    ({"notice_days": "7", "influence_then": "consult"}, 2, "Steps: 2 of 2."),
    (
        {"notice_days": "6.9", "influence_then": "consult"},
        1,
        "Steps: 1 of 2; missing: a week's notice.",
    ),
    (
        {"notice_days": "never", "influence_then": "none"},
        0,
        "Steps: 0 of 2; missing: a week's notice, asking.",
    ),
    (
        {"notice_days": "not_reviewed", "influence_then": "none"},
        None,
        "Steps cannot be counted yet: a week's notice is Not reviewed.",
    ),
    (
        {},
        None,
        "Steps cannot be counted yet: a week's notice is not rated; asking is not rated.",
    ),
]


@pytest.mark.parametrize(("values", "number", "sentence"), STEPS)
def test_a_count_says_how_many_conditions_hold(
    small: Instrument, values: dict[str, str | None], number: int | None, sentence: str
) -> None:
    found = evaluate(small, "steps", values)

    assert (found.number, found.of) == (number, 2)
    assert found.truth is (Truth.UNDEFINED if number is None else Truth.YES)
    assert found.sentence == sentence
    assert len(found.conditions) == 2


POINTS = [
    (
        {"liberties": "7.6", "law": "draft"},
        Truth.NO,
        5,
        8,
        "Not eligible: 5 of 8 points, 6 needed (Liberties: 4; Law: 1).",
    ),
    (
        {"liberties": "7.5", "law": "law"},
        Truth.YES,
        7,
        8,
        "Eligible: 7 of 8 points, 6 needed (Liberties: 3; Law: 4).",
    ),
    (
        {"liberties": "0", "law": "law"},
        Truth.NO,
        4,
        8,
        "Not eligible: 4 of 8 points, 6 needed (Liberties: 0; Law: 4).",
    ),
    (
        {"liberties": "not_covered", "law": "law"},
        Truth.YES,
        4,
        4,
        "Eligible: 4 of 4 points, 3 needed (Liberties: Not covered; Law: 4).",
    ),
    (
        {"liberties": "not_covered", "law": "not_covered"},
        Truth.UNDEFINED,
        0,
        0,
        "Not enough data (Liberties: Not covered; Law: Not covered).",
    ),
    (
        {"liberties": "not_reviewed", "law": "law"},
        Truth.UNDEFINED,
        None,
        8,
        "Cannot be told (Liberties: Not reviewed; Law: 4).",
    ),
    ({"law": "law"}, Truth.UNDEFINED, None, 8, "Cannot be told (Liberties: not rated; Law: 4)."),
]


@pytest.mark.parametrize(("values", "truth", "number", "of", "sentence"), POINTS)
def test_points_are_added_over_what_is_covered(
    small: Instrument,
    values: dict[str, str | None],
    truth: Truth,
    number: int | None,
    of: int,
    sentence: str,
) -> None:
    found = evaluate(small, "score", values)

    assert (found.truth, found.number, found.of) == (truth, number, of)
    assert found.sentence == sentence
    assert truths(small, values, "member") == {"score": truth, "eligible_country": truth}


def test_a_condition_on_points_names_what_they_are_made_of(small: Instrument) -> None:
    found = evaluate(small, "eligible_country", {"liberties": "9", "law": "law"})

    assert found.truth is Truth.YES
    assert found.conditions[0].indicators == ("liberties", "law")
    assert found.conditions[0].found == "Liberties: 9, Law: Law"


SPOKEN = [
    (
        "fr",
        "Étapes\u00a0: 1 sur 2\u00a0; il manque\u00a0: un préavis d'une semaine.",
        "Non admissible\u00a0: 5 points sur 8, il en faut 6"
        " (Libertés\u00a0: 4\u00a0; Loi\u00a0: 1).",
    ),
    (
        "es",
        "Pasos: 1 de 2; falta: una semana de aviso.",
        "No elegible: 5 de 8 puntos, se necesitan 6 (Libertades: 4; Ley: 1).",
    ),
    (
        "ar",
        "الخطوات: 1 من 2؛ ينقص: الإشعار قبل أسبوع.",
        "غير مؤهل: 5 من 8 نقطة، والمطلوب 6 (الحريات: 4؛ القانون: 1).",
    ),
]


@pytest.mark.parametrize(("language", "steps", "score"), SPOKEN)
def test_counts_and_points_are_said_in_each_language(
    small: Instrument, language: str, steps: str, score: str
) -> None:
    plan = {"notice_days": "3", "influence_then": "consult"}
    member = {"liberties": "7.6", "law": "draft"}

    assert evaluate(small, "steps", plan, language).sentence == steps
    assert evaluate(small, "score", member, language).sentence == score


def test_a_number_is_its_own_label_and_has_no_code(small: Instrument) -> None:
    days = small.indicator_by_id["notice_days"]

    assert label_of(days, "14", "fr") == "14"
    assert label_of(days, "never") == "Never"
    assert code_of(days, "14") is None
    with pytest.raises(KeyError):
        label_of(days, "a fortnight")
    with pytest.raises(KeyError):
        code_of(days, "-1")


def test_what_a_number_needs_is_said(small: Instrument) -> None:
    week = evaluate(small, "steps", {"notice_days": "3"}).conditions[0]

    assert (week.truth, week.found, week.needed) == (Truth.NO, "3", "7 or more")
