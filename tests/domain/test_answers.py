"""Which answers a scale knows, what they are called and what they are worth."""

from decimal import Decimal
from pathlib import Path

import pytest

from irm_desktop.domain.answers import accepts, as_number, label, number_of, points, why_not
from irm_desktop.domain.instrument import Scale
from irm_desktop.domain.instrument_file import load_instrument

from .small_process import small_process


@pytest.fixture
def scales(tmp_path: Path) -> dict[str, Scale]:
    indicators = load_instrument(small_process(tmp_path)).indicators
    return {one.scale.id: one.scale for one in indicators}


WRONG = [
    ("sub_score", "high", "'high' is not a number; write digits with a point, such as 7.5"),
    ("sub_score", "7,5", "'7,5' is not a number; write digits with a point, such as 7.5"),
    ("sub_score", "", "'' is not a number; write digits with a point, such as 7.5"),
    ("sub_score", "1e1", "'1e1' is not a number; write digits with a point, such as 7.5"),
    ("sub_score", "٧", "'٧' is not a number; write digits with a point, such as 7.5"),
    ("sub_score", "10.1", "10.1 is above the most, 10"),
    ("sub_score", "-0.1", "-0.1 is below the least, 0"),
    ("days", "-1", "-1 is below the least, 0"),
    ("law_passed", "bill", "'bill' is none of draft, law, not_covered, not_reviewed"),
    ("day", "31.8.2018", "'31.8.2018' is no date such as 2018-08-31"),
    ("day", "2018-02-30", "'2018-02-30' is no date such as 2018-08-31"),
]


@pytest.mark.parametrize(("scale", "value", "reason"), WRONG)
def test_a_scale_says_why_it_does_not_know_an_answer(
    scales: dict[str, Scale], scale: str, value: str, reason: str
) -> None:
    assert why_not(scales[scale], value) == reason
    assert not accepts(scales[scale], value)


@pytest.mark.parametrize(
    ("scale", "value"),
    [
        ("sub_score", "0"),
        ("sub_score", "10"),
        ("sub_score", "7.50"),
        ("sub_score", "not_covered"),
        ("days", "10000"),
        ("days", "never"),
        ("law_passed", "draft"),
        ("day", "2018-08-31"),
    ],
)
def test_a_scale_knows_its_answers(scales: dict[str, Scale], scale: str, value: str) -> None:
    assert accepts(scales[scale], value)


@pytest.mark.parametrize(
    ("value", "worth"),
    [("7.5", 3), ("7.51", 4), ("5", 1), ("0.1", 1), ("0", 0), ("not_covered", None), (None, None)],
)
def test_a_number_is_worth_the_first_band_it_lies_above(
    scales: dict[str, Scale], value: str | None, worth: int | None
) -> None:
    assert points(scales["sub_score"], value) == worth


def test_a_grade_is_worth_its_code_and_a_state_nothing(scales: dict[str, Scale]) -> None:
    law = scales["law_passed"]

    assert [points(law, value.id) for value in law.values] == [1, 4, None, None]
    assert points(scales["day"], "2018-08-31") is None


def test_answers_have_words_in_each_language(scales: dict[str, Scale]) -> None:
    assert label(scales["law_passed"], "law", "ar") == "قانون"
    assert label(scales["law_passed"], "draft", "ar") == "Draft"
    assert label(scales["sub_score"], "7.5") == "7.5"
    assert [label(scales["sub_score"], "7.5", name) for name in ("fr", "es", "ar")] == [
        "7,5", "7,5", "7.5",
    ]  # fmt: skip
    assert label(scales["sub_score"], "not_covered", "fr") == "Non couvert"
    with pytest.raises(KeyError):
        label(scales["sub_score"], "11")


def test_only_a_number_is_a_number(scales: dict[str, Scale]) -> None:
    assert number_of(scales["sub_score"], "7.5") == Decimal("7.5")
    assert number_of(scales["sub_score"], "not_covered") is None
    assert number_of(scales["law_passed"], "1") is None
    assert [as_number(text) for text in ("-0.5", ".5", "5.", "-", "1-2", "+1")] == [
        Decimal("-0.5"),
        None,
        None,
        None,
        None,
        None,
    ]
