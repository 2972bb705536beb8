"""The same institution written in two ways."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.readiness_institutions import institutions_of, two_spellings

SMALL = frozenset({"the", "of", "for", "and", "de", "y", "la"})
SAME = [
    ("Ministry of Finance", "Ministry for Finance"),
    ("Ministry of Finance", "The ministry of finance"),
    ("Ministerio de Educación", "Ministerio de Educacion"),
    ("Ministry of Finance", "Finance Ministry"),
    ("Ministry of Finance", "Ministry of Finnance"),
    ("Ministry of Finance", "Ministry of Fniance"),
    ("Ministerio de Hacienda y Administraciones Públicas", "MINHAP"),
    ("Ministry of Public Administration", "MPA"),
    ("Agency for Public Integrity (API)", "API"),
]
OTHERS = [
    ("Ministry of Finance", "Ministry of Health"),
    ("Ministry of Finance", "MoH"),
    ("Regional Council of North", "Regional Council of South"),
    ("Court of Audit", "Court of Audits and Appeals"),
    ("UN", "EU"),
    ("Ministry of Finance", "MPA"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_of_one_are_found(one: str, other: str) -> None:
    assert two_spellings([one, "Parliament", other], SMALL) == ((one, other),)


@pytest.mark.parametrize(("one", "other"), OTHERS)
def test_two_institutions_are_left_alone(one: str, other: str) -> None:
    assert two_spellings([one, "Parliament", other], SMALL) == ()


def test_a_field_lists_several() -> None:
    text = "Ministry of Labour, Family and Social Affairs;  Court of Audit\nParliament; "
    assert institutions_of(text) == [
        "Ministry of Labour, Family and Social Affairs",
        "Court of Audit",
        "Parliament",
    ]


@given(st.lists(st.text(max_size=30), max_size=12))
def test_no_name_is_too_odd(names: list[str]) -> None:
    known = set(names)
    for one, other in two_spellings(names, SMALL):
        assert {one, other} <= known
        assert one != other
