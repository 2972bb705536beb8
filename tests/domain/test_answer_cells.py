"""Cells with the answer to a question about the plan: words, numbers, dates, what is not known."""

from collections.abc import Mapping

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary, Scale
from irm_desktop.domain.report_table_data import TableData, answer_cell
from irm_desktop.domain.report_terms import load_terms

WORDS: Mapping[str, Mapping[str, str]] = load_terms(
    paths.resources() / "reports" / "words" / "tables.toml"
)


def told(library: InstrumentLibrary, name: str, value: str | None, language: str = "en") -> str:
    instrument = library.by_id["G2b"]
    scale: Scale = instrument.indicator_by_id[name].scale
    return answer_cell(scale, value, TableData(instrument, WORDS[language], language)).text


@pytest.mark.parametrize(
    ("value", "language", "words"),
    [
        ("14", "en", "14 days"),
        ("14", "fr", "14 jours"),
        ("1", "en", "1"),
        ("7.5", "fr", "7,5 jours"),
        ("7.5", "es", "7,5 días"),
        ("unclear", "en", "Unclear"),
    ],
)
def test_a_number_is_written_as_the_language_does(
    library: InstrumentLibrary, value: str, language: str, words: str
) -> None:
    assert told(library, "notice_days", value, language) == words


def test_without_an_answer_that_is_said(library: InstrumentLibrary) -> None:
    assert told(library, "notice_days", None) == WORDS["en"]["unanswered"]
    assert told(library, "regular_forum", "") == WORDS["en"]["unanswered"]


def test_an_answer_that_a_later_version_gave_is_not_called_unanswered(
    library: InstrumentLibrary,
) -> None:
    assert told(library, "regular_forum", "of_a_later_version") == "of\\_a\\_later\\_version"


def test_an_answer_of_two_has_no_tint_and_a_light_shows_a_grade(library: InstrumentLibrary) -> None:
    forum = library.by_id["G2b"].indicator_by_id["regular_forum"].scale
    standard = library.by_id["G3"].indicator_by_id["standard_1a"].scale
    data = TableData(library.by_id["G3"], WORDS["en"])

    assert answer_cell(forum, "yes", data).tint is None
    lights = [answer_cell(standard, grade.id, data).light for grade in standard.grades]
    assert lights == ["red", "yellow", "green"]
