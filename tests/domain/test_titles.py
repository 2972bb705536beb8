import pytest

from irm_desktop.domain.titles import shown_title


@pytest.mark.parametrize(
    ("number", "title", "shown"),
    [
        ("8", "Commitment No. 8. Greater control", "Greater control"),
        ("3", "3: Ley de Estabilidad", "Ley de Estabilidad"),
        ("D5", "D5. Establishment of the Council", "Establishment of the Council"),
        ("1.1", "1. Enhancing the openness", "Enhancing the openness"),
        ("6", "6.Proceso de seguimiento", "Proceso de seguimiento"),
        ("1.2", "1.2 Carta", "Carta"),
    ],
)
def test_number_is_not_said_twice(number: str, title: str, shown: str) -> None:
    assert shown_title(number, title) == shown


@pytest.mark.parametrize(
    ("number", "title"),
    [
        ("2.1", "2.10 Proyecto de Ley"),
        ("2.1", "2.10. Implementation of the Policy"),
        ("5", "2014: a year of openness"),
        ("", "1. Untitled"),
        ("8", "8."),
        ("4", "4-year plan for schools"),
        ("3", "e-Government"),
        ("3", "3 laws on lobbying"),
        ("8", "18. Eighteenth"),
    ],
)
def test_other_beginnings_are_kept(number: str, title: str) -> None:
    assert shown_title(number, title) == title
