"""The codes of a review copy: they follow from numbers and fields, and none is there twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.review_codes import Codes, commitment_codes, initials


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("potential_impact", "PI"),
        ("context_and_objectives", "CO"),
        ("text", "T"),
        ("self_assessment_completion_end_of_term", "SACE"),
        ("own.section-2", "OS2"),
        ("and", "X"),
        ("", "X"),
    ],
)
def test_initials_are_those_of_the_words_that_say_something(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("1", "8", "12"), ("C1", "C8", "C12")),
        (("1.1", "1.2.a"), ("C1.1", "C1.2.a")),
        (("1", "1"), ("K1", "K2")),
        (("1a", "1A"), ("K1", "K2")),
        (("1", ""), ("K1", "K2")),
        (("1", "2]"), ("K1", "K2")),
        (("1", "٢"), ("K1", "K2")),
        ((), ()),
    ],
)
def test_numbers_make_codes_where_they_can(
    numbers: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert commitment_codes(numbers) == expected


def test_fields_of_the_same_initials_are_counted() -> None:
    codes = Codes()
    assert [codes.code("C8", name) for name in ("title", "text", "theme")] == [
        "C8.T",
        "C8.T2",
        "C8.T3",
    ]
    assert codes.code("C9", "title") == "C9.T"


@given(st.lists(st.tuples(st.sampled_from(["C1", "C1.T", "P1"]), st.text(max_size=12))))
def test_no_code_is_given_twice_whatever_its_case(asked: list[tuple[str, str]]) -> None:
    codes = Codes()
    made = [codes.code(subject, name).casefold() for subject, name in asked]
    assert len(set(made)) == len(made)
