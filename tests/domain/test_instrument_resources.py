"""The instruments that are shipped: what section 2 of the domain reference asks of them."""

import csv
import re
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import (
    Condition,
    Indicator,
    Instrument,
    InstrumentLibrary,
    Labels,
    Value,
)
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.instrument_parts import read_shared

from .instrument_outline import FOLDER, outline

COMPLETION = {"not_started": 2, "limited": 3, "substantial": 4, "complete": 5}
ASKED = {
    "G1a": {"specificity", "completion_midterm", "projected_completion", "new_or_preexisting"},
    "G1b": {"specificity", "potential_impact", "completion_midterm", "projected_completion"},
    "G2a": {"specificity", "potential_impact", "completion_midterm", "completion_end_of_term"},
    "G2b": {"specificity", "potential_impact", "completion_midterm", "did_it_open_government"},
    "G3": {"verifiable", "potential_impact", "completion_end_of_term", "did_it_open_government"},
    "G4": {"verifiable", "open_government_lens", "potential_for_results", "promising"},
}


def test_each_year_has_the_instrument_of_its_plans(library: InstrumentLibrary) -> None:
    years = {2011: "G1a", 2012: "G1b", 2013: "G2a", 2014: "G2b", 2016: "G2b", 2018: "G3"}

    assert {year: library.for_year(year).id for year in years} == years
    assert [library.for_year(year).id for year in (2017, 2019, 2020, 2021, 2030)] == [
        "G3",
        "G3",
        "G4",
        "G4",
        "G4",
    ]


@pytest.mark.parametrize("name", ASKED)
def test_each_generation_asks_its_own_questions(library: InstrumentLibrary, name: str) -> None:
    asked = set(library.by_id[name].indicator_by_id)

    assert asked >= ASKED[name]
    assert ("specificity" in asked) != ("verifiable" in asked)


def test_the_first_generation_has_no_potential_impact_and_no_star(
    library: InstrumentLibrary,
) -> None:
    instrument = library.by_id["G1a"]

    assert "potential_impact" not in instrument.indicator_by_id
    assert not [one.id for one in instrument.derived if one.id.startswith("star")]


def test_each_generation_marks_the_star_formula_its_reports_used(
    library: InstrumentLibrary,
) -> None:
    official = {
        instrument.id: [
            one.id for one in instrument.derived if one.official and one.id.startswith("star")
        ]
        for instrument in library.instruments
    }

    assert official == {
        "G1a": [],
        "G1b": ["star_a"],
        "G2a": ["star_b", "star_c_end_of_term"],
        "G2b": ["star_c", "star_c_end_of_term"],
        "G3": ["star_c_end_of_term"],
        "G4": [],
    }


def test_completion_has_the_codes_of_the_tables(library: InstrumentLibrary) -> None:
    for instrument in library.instruments:
        for indicator in instrument.indicators:
            if "completion" in indicator.id and indicator.subject != "plan":
                grades = indicator.scale.grades
                assert {value.id: value.code for value in grades} == COMPLETION


def test_what_is_not_a_grade_is_never_ranked_and_says_whether_it_settles(
    library: InstrumentLibrary,
) -> None:
    settled = {
        (instrument.id, indicator.id, value.id)
        for instrument in library.instruments
        for indicator in instrument.indicators_of("commitment")
        for value in indicator.scale.states
        if value.settled
    }

    assert ("G2b", "completion_midterm", "unclear") in settled
    assert ("G2b", "completion_midterm", "withdrawn") in settled
    assert ("G2b", "potential_impact", "unclear") in settled
    assert ("G4", "completion_end_of_term", "no_evidence") in settled
    assert not {one for one in settled if one[2] in ("not_reviewed", "no_data", "not_applicable")}


def test_none_and_unclear_are_grades_where_the_instrument_says_so(
    library: InstrumentLibrary,
) -> None:
    impact = library.by_id["G2b"].indicator_by_id["potential_impact"].scale.by_id
    potential = library.by_id["G4"].indicator_by_id["potential_for_results"].scale.by_id

    assert impact["none"].is_grade
    assert not impact["unclear"].is_grade
    assert potential["unclear"].is_grade


def test_what_the_reference_left_open_is_marked_unconfirmed(library: InstrumentLibrary) -> None:
    g3, g4 = library.by_id["G3"], library.by_id["G4"]

    assert not g3.indicator_by_id["verifiable"].confirmed
    assert not g3.derived_by_id["star_c_end_of_term"].confirmed
    assert not g3.derived_by_id["ambition"].confirmed
    assert not g4.indicator_by_id["early_results"].confirmed
    assert not g4.derived_by_id["promising_precondition"].confirmed
    early = g4.indicator_by_id["early_results"]
    assert {value.source for value in early.scale.grades} == {"domain/notes.md"}
    by_id = library.by_id["G2b"].indicator_by_id["did_it_open_government"].scale.by_id
    assert not by_id["worsened"].confirmed
    assert by_id["major"].confirmed


def _texts(instrument: Instrument) -> Iterator[tuple[str, Labels]]:
    yield instrument.id, instrument.labels
    for stage in instrument.stages:
        yield stage.id, stage.labels
    for indicator in instrument.indicators:
        for labels in (
            indicator.labels,
            indicator.short,
            indicator.question,
            *_guidance(indicator),
        ):
            yield indicator.id, labels
        for value in indicator.scale.values:
            for labels in (value.labels, value.short, value.definition):
                yield f"{indicator.id}.{value.id}", labels
    for derived in instrument.derived:
        yield derived.id, derived.labels
        for condition in _conditions(derived.rule):
            yield f"{derived.id}: condition", condition.labels


def _guidance(indicator: Indicator) -> tuple[Labels, ...]:
    return (indicator.guidance,) if indicator.guidance else ()


def _conditions(rule: Condition | None) -> Iterator[Condition]:
    for part in rule.parts if rule else ():
        yield part
        yield from _conditions(part)


def test_every_text_is_there_in_three_languages(library: InstrumentLibrary) -> None:
    wanting = [
        (instrument.id, name)
        for instrument in library.instruments
        for name, labels in _texts(instrument)
        if not {"en", "fr", "es"} <= set(labels) or not all(labels.values())
    ]

    assert wanting == []


def test_what_is_asked_of_plans_is_there_in_arabic_too(library: InstrumentLibrary) -> None:
    wanting = set()
    for instrument in library.instruments:
        for indicator in instrument.indicators_of("plan"):
            asked = (indicator.question, indicator.definition, indicator.guidance)
            words = [labels for value in indicator.scale.values for labels in _said(value)]
            if not all(labels.get("ar") for labels in (indicator.labels, *asked, *words)):
                wanting.add(indicator.id)
        for derived in instrument.derived_of("plan"):
            own = (derived.labels, derived.definition, *derived.words.values())
            rules = (part.labels for part in _conditions(derived.rule))
            if not all(labels.get("ar") for labels in (*own, *rules) if labels):
                wanting.add(derived.id)

    assert wanting == set()


def _said(value: Value) -> tuple[Labels, ...]:
    return value.labels, value.short, value.definition


@pytest.mark.parametrize("folder", ["instruments", "reports"])
def test_french_keeps_its_spaced_punctuation_on_the_line(folder: str) -> None:
    """A question mark, colon or guillemet must not begin a line: the space before it holds."""
    breaking = re.compile(r" [?:;!»]|« ")
    loose = [
        (path.name, text)
        for path in sorted((paths.resources() / folder).rglob("*.toml"))
        if path.name != "terms.toml"
        for text in _french(tomllib.loads(path.read_text(encoding="utf-8")))
        if breaking.search(text)
    ]

    assert loose == []


def _french(data: object) -> Iterator[str]:
    if isinstance(data, list):
        for item in data:
            yield from _french(item)
    elif isinstance(data, dict):
        for key, value in data.items():
            if key == "fr" and isinstance(value, str):
                yield value
            else:
                yield from _french(value)


def test_every_entry_has_a_source(library: InstrumentLibrary) -> None:
    for instrument in library.instruments:
        assert instrument.source
        for indicator in instrument.indicators:
            assert indicator.source
            assert all(value.source for value in indicator.scale.values), indicator.id
        assert all(derived.source for derived in instrument.derived)


def test_short_words_fit_a_narrow_column(library: InstrumentLibrary) -> None:
    long = {
        (indicator.id, value.id, language, text)
        for instrument in library.instruments
        for indicator in instrument.indicators
        if indicator.subject != "member"  # asked on a page of its own, never a column
        for value in indicator.scale.values
        for language, text in value.short.items()
        if len(text) > 16
    }

    assert long == set()


def test_every_shared_part_is_used(library: InstrumentLibrary) -> None:
    shared = read_shared(paths.resources() / "instruments" / "shared")
    files = paths.resources() / "instruments"
    text = "\n".join(path.read_text(encoding="utf-8") for path in sorted(files.rglob("*.toml")))

    unused = [
        (kind, name)
        for kind, parts in shared.by_kind.items()
        for name in parts
        if f'"{name}"' not in text
    ]

    assert unused == []


SPELLED = {
    "Specificity": "specificity",
    "OGP Value Civic Participation": "value_civic_participation",
    "Potential Impact": "potential_impact",
    "Completion (Progress Report)": "completion_midterm",
    "Potential for Results": "potential_for_results",
    "Completion (End Of Term)": "completion_end_of_term",
    "Early Results": "early_results",
    "Did It Open Government (Overall)": "did_it_open_government",
    "Did It Open Government (Civic Participation)": "did_it_open_government_civic_participation",
    "Carried Forward": "carried_forward",
}


def test_every_spelling_of_the_table_of_2024_is_known(
    library: InstrumentLibrary, shared_data: Path
) -> None:
    table = shared_data / "ogp-commitments-2024-open-parliament.csv"
    unknown = set()
    with table.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            asked = library.for_year(int(row["Year Of Submission"])).indicator_by_id
            for column, name in SPELLED.items():
                if name not in asked:
                    continue
                spellings = {s for v in asked[name].scale.values for s in v.dataset}
                if row[column] not in spellings:
                    unknown.add((column, row[column]))

    assert unknown == set()


def test_a_value_the_table_of_2024_holds_has_an_indicator_to_hold_it(
    library: InstrumentLibrary, shared_data: Path
) -> None:
    """Whatever is a real answer, not one of the words for nothing, must find its place."""
    table = shared_data / "ogp-commitments-2024-open-parliament.csv"
    lost = set()
    with table.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            instrument = library.for_year(int(row["Year Of Submission"]))
            for column, name in SPELLED.items():
                if row[column] not in ("NR", "ND", "NA") and (
                    name not in instrument.indicator_by_id
                ):
                    lost.add((instrument.id, column, row[column]))

    assert lost == {("G3", "Specificity", "Medium")}


def test_all_instruments_load_before_anyone_waits() -> None:
    started = time.perf_counter()

    load_library(paths.resources() / "instruments")

    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize("name", ASKED)
def test_an_instrument_that_reports_rest_on_stays_as_it_is(
    library: InstrumentLibrary, name: str
) -> None:
    frozen = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")

    assert outline(library.by_id[name]) == frozen
