"""OGP by the numbers: what is counted, what is left out, and where generations are mixed."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.numbers import (
    CodeDifference,
    CountedMember,
    CountedPlan,
    Numbers,
    NumbersCell,
    NumbersTable,
)
from irm_desktop.domain.numbers_count import first_asked
from irm_desktop.domain.numbers_form import load_numbers_form
from irm_desktop.domain.numbers_tables import make_numbers
from irm_desktop.errors import InstrumentError

FORM = load_numbers_form(paths.resources() / "numbers.toml")
SPAIN = CountedMember("ES", "Spain", "national", "ES", "Spain")
MADRID = CountedMember("ESMD", "Madrid", "local", "ES", "Spain")
GHANA = CountedMember("GH", "Ghana", "national", "GH", "Ghana")
LANGUAGES = ("en", "fr", "es", "ar")
STARRED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "value_civic_participation": "unclear",
    "value_public_accountability": "unclear",
    "potential_impact": "transformative",
    "completion_midterm": "complete",
}


def a_plan(
    commitments: Sequence[Mapping[str, str]] = (),
    *,
    key: str = "ES-2",
    member: str = "ES",
    submitted: str = "2014",
    instrument: str = "G2b",
    values: Mapping[str, str] | None = None,
) -> CountedPlan:
    return CountedPlan(key, member, submitted, instrument, values or {}, commitments)


def the_numbers(
    library: InstrumentLibrary,
    *plans: CountedPlan,
    people: Sequence[CountedMember] = (SPAIN, MADRID, GHANA),
    language: str = "en",
    differences: Sequence[CodeDifference] = (),
) -> Numbers:
    return make_numbers(plans, people, library, FORM, language, differences)


def cell(table: NumbersTable, row: str, column: str) -> NumbersCell:
    place = [one.key for one in table.columns].index(column)
    (found,) = (one for one in table.rows if one.key == row)
    return found.cells[place]


def test_national_and_local_members_are_counted_apart(library: InstrumentLibrary) -> None:
    overview = the_numbers(library).table("overview")

    assert cell(overview, "members_national", "number").count == 2
    assert cell(overview, "members_local", "number").count == 1


def test_a_share_is_of_what_can_be_told(library: InstrumentLibrary) -> None:
    """Section 2.9: undefined is not no."""
    unreviewed = {**STARRED, "completion_midterm": "not_reviewed"}
    unstarred = {**STARRED, "completion_midterm": "limited"}
    plan = a_plan([STARRED, unstarred, unreviewed, {}])

    starred = cell(the_numbers(library, plan).table("overview"), "starred", "number")

    assert (starred.count, starred.of, starred.unknown) == (1, 2, 2)
    assert starred.text == "1 of 2 (50.0%)"
    assert starred.share == 0.5


def test_what_nobody_asked_is_a_dash_and_not_a_zero(library: InstrumentLibrary) -> None:
    plan = a_plan([{"completion_midterm": "complete"}], submitted="2011", instrument="G1a")

    years = the_numbers(library, plan).table("year")

    assert cell(years, "2011", "transformative") == NumbersCell("–")
    assert cell(years, "2011", "starred") == NumbersCell("–")
    assert cell(years, "2011", "complete").count == 1


def test_each_plan_is_starred_by_the_formula_of_its_own_reports(
    library: InstrumentLibrary,
) -> None:
    """Moderate impact and low specificity: a star in 2012, none in 2013, none in 2014."""
    moderate = {**STARRED, "potential_impact": "moderate"}
    low = {**moderate, "specificity": "low"}
    plans = [
        a_plan([low], key=f"ES-{n}", submitted=year, instrument=instrument)
        for n, (year, instrument) in enumerate((("2012", "G1b"), ("2013", "G2a"), ("2014", "G2b")))
    ]
    plans.append(a_plan([moderate], key="GH-1", member="GH", submitted="2013", instrument="G2a"))

    years = the_numbers(library, *plans).table("year")

    assert cell(years, "2012", "starred").text == "1 of 1 (100.0%)"
    assert cell(years, "2013", "starred").text == "1 of 2 (50.0%)"
    assert cell(years, "2014", "starred").text == "0 of 1 (0.0%)"
    assert cell(years, "all", "starred").text == "2 of 4 (50.0%)"


def test_every_formula_is_shown_with_whether_the_reports_used_it(
    library: InstrumentLibrary,
) -> None:
    moderate = {**STARRED, "potential_impact": "moderate"}

    stars = the_numbers(library, a_plan([STARRED, moderate])).table("stars")

    told = {row.key: [one.text for one in row.cells] for row in stars.rows if row.kind == "row"}
    assert told == {
        "star_a.2014.G2b": ["2014", "G2b", "no", "2 of 2 (100.0%)", "0"],
        "star_b.2014.G2b": ["2014", "G2b", "no", "2 of 2 (100.0%)", "0"],
        "star_c.2014.G2b": ["2014", "G2b", "yes", "1 of 2 (50.0%)", "0"],
    }
    assert [row.key for row in stars.rows if row.kind == "total"] == ["star_c.all.G2b"]


def test_a_formula_that_a_later_method_words_anew_is_not_added_up_with_the_earlier(
    library: InstrumentLibrary,
) -> None:
    ended = {**STARRED, "completion_end_of_term": "complete"}
    later = {**ended, "verifiable": "yes"}
    plans = [
        a_plan([ended]),
        a_plan([later], key="GH-1", member="GH", submitted="2018", instrument="G3"),
    ]

    stars = the_numbers(library, *plans).table("stars")

    totals = [(row.key, row.cells[3].text) for row in stars.rows if row.kind == "total"]
    assert ("star_c_end_of_term.all.G2b", "1 of 1 (100.0%)") in totals
    assert ("star_c_end_of_term.all.G3", "1 of 1 (100.0%)") in totals


def test_a_table_that_mixes_generations_says_so(library: InstrumentLibrary) -> None:
    old = a_plan([STARRED], key="ES-1", submitted="2012", instrument="G1b")
    new = a_plan([STARRED])

    one = the_numbers(library, new)
    two = the_numbers(library, old, new)

    assert all(table.mixes_generations == "" for table in one.tables)
    for name in ("overview", "country", "year", "generation"):
        assert two.table(name).mixes_generations == (
            "These figures mix 2 generations of the method (G1b, G2b). Each asked its own "
            "questions on its own scales and gave stars by its own formula: compare within one "
            "generation."
        )
    assert "(G1b, G2b)" in two.table("stars").mixes_generations
    spain, total = two.table("country").rows
    assert spain.mixes
    assert total.mixes
    assert not any(row.mixes for row in two.table("year").rows[:-1])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_warning_is_there_in_every_language(library: InstrumentLibrary, language: str) -> None:
    old = a_plan([STARRED], key="ES-1", submitted="2012", instrument="G1b")

    found = the_numbers(library, old, a_plan([STARRED]), language=language)

    english = FORM.say("mixes", "en", count=2, names="G1b, G2b")
    sentence = found.table("overview").mixes_generations
    assert "G1b, G2b" in sentence
    assert (sentence == english) == (language == "en")
    assert found.right_to_left == (language == "ar")


def test_every_text_of_the_form_is_there_in_all_four_languages() -> None:
    texts = [
        *FORM.words.values(),
        *FORM.groups.values(),
        *(one.labels for one in FORM.figures),
        *(one.hint for one in FORM.figures if one.hint),
        *(one.labels for one in FORM.distributions),
    ]
    assert [text for text in texts if set(text) != set(LANGUAGES)] == []


def test_a_grade_is_called_what_the_instruments_call_it(library: InstrumentLibrary) -> None:
    for figure in FORM.figures:
        if figure.kind != "value" or not figure.group:
            continue
        (value,) = figure.values
        asked = [first_asked(one, figure.of) for one in library.instruments]
        scales = [one.scale.by_id for one in asked if one is not None and value in one.scale.by_id]
        assert scales, figure.id
        for language in LANGUAGES:
            called = {scale[value].label(language) for scale in scales}
            assert called == {figure.labels[language]}, (figure.id, language)


def test_the_forum_is_counted_by_plans_that_answer(library: InstrumentLibrary) -> None:
    plans = [
        a_plan(key="ES-1", values={"regular_forum": "yes"}),
        a_plan(key="ES-2", values={"regular_forum": "no"}),
        a_plan(key="ES-3"),
    ]

    forum = cell(the_numbers(library, *plans).table("overview"), "forum", "number")

    assert (forum.count, forum.of, forum.unknown) == (1, 2, 1)


def test_levels_of_influence_are_counted_for_both_phases(library: InstrumentLibrary) -> None:
    plans = [
        a_plan(key="ES-1", values={"influence_development": "consult"}),
        a_plan(
            key="ES-2",
            values={"influence_development": "consult", "influence_implementation": "involve"},
        ),
    ]

    table = the_numbers(library, *plans).table("influence")

    assert table.rows[0].key == "empower"
    assert cell(table, "consult", "influence_development").count == 2
    assert cell(table, "consult", "influence_implementation").count == 0
    assert cell(table, "involve", "influence_implementation").count == 1


def test_a_country_counts_its_local_governments_and_says_so(library: InstrumentLibrary) -> None:
    plans = [a_plan([STARRED]), a_plan([STARRED], key="ESMD-1", member="ESMD")]

    countries = the_numbers(library, *plans).table("country")

    assert cell(countries, "ES", "plans").count == 2
    assert countries.notes == ("A country’s row counts its local governments too.",)
    assert the_numbers(library, plans[0]).table("country").notes == ()


def test_states_that_are_no_grades_stand_beside_them_and_not_among_them(
    library: InstrumentLibrary,
) -> None:
    values = ["complete", "withdrawn", "not_reviewed", ""]
    plan = a_plan([{"completion_midterm": value} for value in values])

    table = the_numbers(library, plan).table("completion")

    (row,) = table.rows
    told = {c.key: one.count for c, one in zip(table.columns, row.cells, strict=True)}
    assert told == {
        "rated": 2, "complete": 1, "substantial": 0, "limited": 0, "not_started": 0,
        "withdrawn": 1, "not_reviewed": 1, "not_rated": 1,
    }  # fmt: skip


def test_a_plan_of_an_unknown_method_is_counted_and_nothing_is_told_of_it(
    library: InstrumentLibrary,
) -> None:
    found = the_numbers(library, a_plan([STARRED], instrument="G9"))

    assert cell(found.table("overview"), "commitments", "number").count == 1
    assert cell(found.table("overview"), "starred", "number").text == "–"
    assert [row.label for row in found.table("generation").rows] == ["G9", "All"]


def test_published_figures_that_were_not_taken_are_listed(library: InstrumentLibrary) -> None:
    differences = [
        CodeDifference("LT-1", "1", "_Pot Impact Coded", "3", "NR"),
        CodeDifference("LT-1", "2", "_Pot Impact Coded", "3", "NR"),
        CodeDifference("MT-1", "1", "_Pot Impact Coded", "3", "NR"),
    ]

    found = the_numbers(library, differences=differences)

    (row,) = found.table("codes").rows
    assert row.label == "_Pot Impact Coded"
    assert [one.text for one in row.cells] == ["3", "NR", "3", "LT-1 (2), MT-1 (1)"]
    assert found.notes[-1] == (
        "Where a published number and its label disagree, the label counts; the table “Where "
        "published figures differ” lists them (cells: 3)."
    )


def test_an_empty_workspace_has_figures_too(library: InstrumentLibrary) -> None:
    found = the_numbers(library, people=())

    assert [table.id for table in found.tables] == ["overview", "country", "year", "generation"]
    assert cell(found.table("overview"), "plans", "number").text == "0"
    assert found.table("country").rows == ()


def test_charts_hold_the_figures_of_the_rows(library: InstrumentLibrary) -> None:
    plans = [a_plan([STARRED, STARRED]), a_plan([STARRED], key="GH-1", member="GH")]

    charts = {one.id: one for one in the_numbers(library, *plans).table("country").charts}

    assert set(charts) == {"country.completion", "country.impact"}
    chart = charts["country.completion"]
    assert chart.categories == ("Ghana", "Spain")
    assert dict(chart.series)["Complete"] == (1, 2)
    assert chart.stacked
    assert chart.description


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1 of 3 (33.3%)"),
        ("fr", "1 sur 3 (33,3\u00a0%)"),
        ("es", "1 de 3 (33,3\u00a0%)"),
        ("ar", "1 من 3 (33.3%)"),
    ],
)
def test_shares_are_written_as_the_language_does(
    library: InstrumentLibrary, language: str, text: str
) -> None:
    limited = {**STARRED, "completion_midterm": "limited"}
    plan = a_plan([STARRED, limited, limited])

    overview = the_numbers(library, plan, language=language).table("overview")

    assert cell(overview, "starred", "number").text == text


def test_a_wrong_form_is_refused_with_key_and_reason(tmp_path: Path) -> None:
    text = (paths.resources() / "numbers.toml").read_text(encoding="utf-8")
    wrong = tmp_path / "numbers.toml"
    wrong.write_text(text.replace('kind = "plans"', 'kind = "plants"'), encoding="utf-8")

    with pytest.raises(InstrumentError) as refused:
        load_numbers_form(wrong)

    assert str(refused.value) == (
        "numbers.toml, key figures[plans].kind: 'plants' is unknown; it can be members, plans, "
        "plans_assessed, commitments, assessed, value, truth, plan_value."
    )
