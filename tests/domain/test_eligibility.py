"""Eligibility of members (reference, section 2.11): every combination of points, and the sources'
own cases."""

import csv
from collections.abc import Mapping
from itertools import product
from pathlib import Path

import pytest

from irm_desktop.domain import answers
from irm_desktop.domain.eligibility import (
    EligibilityResult,
    eligibility,
    review_needed,
    review_sentence,
)
from irm_desktop.domain.instrument import Instrument, InstrumentLibrary
from irm_desktop.domain.records import MemberYear, Rating

FISCAL = {"neither": 0, "one": 2, "both": 4, "not_covered": None}
ACCESS = {"none": 0, "draft": 1, "provision": 3, "law": 4, "not_covered": None}
ASSETS = {"none": 0, "law": 2, "public": 4, "not_covered": None}
CIVIL = {"0": 0, "2.5": 1, "5": 2, "7.5": 3, "10": 4, "not_covered": None}
BANDS = [
    ("0", 0), ("0.01", 1), ("2.5", 1), ("2.51", 2), ("5", 2), ("5.01", 3), ("7.5", 3),
    ("7.51", 4), ("10", 4),
]  # fmt: skip
FULL = {
    "fiscal_transparency": "both",
    "access_law": "law",
    "asset_disclosure": "public",
    "citizen_engagement": "9",
}


def told(
    instrument: Instrument, values: Mapping[str, str | None], *, year: str = "2015", to: str = "en"
) -> EligibilityResult:
    ratings = {
        name: Rating(name, "a", "member", "m", name, value) for name, value in values.items()
    }
    found = eligibility(MemberYear("a", "m", year, instrument.id, ratings), instrument, to)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def before_2017(library: InstrumentLibrary) -> Instrument:
    return library.by_id["G2b"]


@pytest.fixture(scope="module")
def since_2017(library: InstrumentLibrary) -> Instrument:
    return library.by_id["G3"]


def test_every_combination_of_points_passes_from_three_quarters(before_2017: Instrument) -> None:
    seen = set()
    for fiscal, access, assets, civil in product(FISCAL, ACCESS, ASSETS, CIVIL):
        given = (FISCAL[fiscal], ACCESS[access], ASSETS[assets], CIVIL[civil])
        covered = [points for points in given if points is not None]
        values = {
            "fiscal_transparency": fiscal,
            "access_law": access,
            "asset_disclosure": assets,
            "citizen_engagement": civil,
        }
        wanted = "not_enough_data"
        if len(covered) >= 3:
            least = {4: 12, 3: 9}[len(covered)]
            wanted = "eligible" if sum(covered) >= least else "not_eligible"

        found = told(before_2017, values)

        assert found.outcome == wanted, values
        assert (found.points, found.possible) == (sum(covered), 4 * len(covered)), values
        assert [metric.points for metric in found.metrics] == list(given)
        seen.add((found.outcome, found.possible))
    assert len(seen) == 7  # 16 and 12 possible pass or fail; 8, 4 and 0 are not enough


@pytest.mark.parametrize(("score", "points"), BANDS)
def test_civil_liberties_give_the_points_of_the_band_they_lie_above(
    before_2017: Instrument, score: str, points: int
) -> None:
    found = told(before_2017, {**FULL, "citizen_engagement": score})

    assert found.metrics[3].points == points
    assert found.points == 12 + points


@pytest.mark.parametrize(
    ("changed", "needed", "possible", "outcome"),
    [
        ({}, 12, 16, "eligible"),
        ({"access_law": "none"}, 12, 16, "eligible"),  # 12 of 16
        ({"access_law": "none", "citizen_engagement": "7"}, 12, 16, "not_eligible"),  # 11
        ({"access_law": "not_covered"}, 9, 12, "eligible"),
        ({"access_law": "not_covered", "citizen_engagement": "1"}, 9, 12, "eligible"),  # 9
        ({"access_law": "not_covered", "citizen_engagement": "0"}, 9, 12, "not_eligible"),  # 8
    ],
)
def test_twelve_of_sixteen_or_nine_of_twelve(
    before_2017: Instrument,
    changed: Mapping[str, str],
    needed: int,
    possible: int,
    outcome: str,
) -> None:
    found = told(before_2017, {**FULL, **changed})

    assert (found.needed, found.possible, found.outcome) == (needed, possible, outcome)


@pytest.mark.parametrize("missing", [None, "not_reviewed"])
def test_one_metric_that_cannot_be_told_leaves_it_open(
    before_2017: Instrument, missing: str | None
) -> None:
    found = told(before_2017, {**FULL, "asset_disclosure": missing})

    assert (found.outcome, found.points, found.below) == ("undefined", None, None)


def test_two_metrics_that_do_not_cover_the_country_are_not_enough_whatever_the_others_say(
    before_2017: Instrument,
) -> None:
    found = told(
        before_2017,
        {"fiscal_transparency": "not_covered", "access_law": "not_covered"},
    )

    assert found.outcome == "not_enough_data"
    assert found.reasons[1] == "2 of 4 metrics cover the country, 3 are needed."


# CSO entry, CSO repression -> values check
VALUES = [
    ("3", "0", "yes"), ("0", "3", "yes"), ("3", "3", "yes"), ("2.99", "3.01", "yes"),
    ("2.99", "2.99", "no"), ("0", "0", "no"), ("4", None, "yes"), (None, "4", "yes"),
    ("2", None, "undefined"), (None, None, "undefined"), ("not_covered", "2", "undefined"),
    ("not_covered", "3", "yes"),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "repression", "passed"), VALUES)
@pytest.mark.parametrize(
    ("points", "outcomes"),
    [
        ("law", {"yes": "eligible", "no": "not_eligible", "undefined": "undefined"}),
        ("none", {"yes": "not_eligible", "no": "not_eligible", "undefined": "not_eligible"}),
    ],
)
def test_since_2017_the_values_check_needs_three_on_one_of_two(
    since_2017: Instrument,
    entry: str | None,
    repression: str | None,
    passed: str,
    points: str,
    outcomes: Mapping[str, str],
) -> None:
    ratings = {**FULL, "cso_entry": entry, "cso_repression": repression}
    if points == "none":
        ratings.update(access_law="none", asset_disclosure="law")  # 10 of 16

    found = told(since_2017, ratings, year="2018")

    assert found.values_check == passed
    assert found.outcome == outcomes[passed]


def test_before_2017_no_values_check_is_asked(
    library: InstrumentLibrary, before_2017: Instrument
) -> None:
    assert told(before_2017, FULL).values_check == ""
    asked = {one.id for one in library.instruments if "values_check" in one.derived_by_id}
    assert asked == {"G3", "G4"}
    assert all("eligibility" in one.derived_by_id for one in library.instruments)


def test_thresholds_that_no_source_gives_are_marked(before_2017: Instrument) -> None:
    by_id = before_2017.indicator_by_id

    assert not by_id["citizen_engagement"].confirmed
    assert by_id["fiscal_transparency"].confirmed
    assert not told(before_2017, FULL).confirmed


def year_of(instrument: Instrument, year: str, kind: str) -> EligibilityResult:
    values = {
        "above": FULL,
        "below": {**FULL, "access_law": "none", "asset_disclosure": "none"},
        "few": {**FULL, "access_law": "not_covered", "asset_disclosure": "not_covered"},
        "open": {**FULL, "access_law": None},
    }[kind]
    return told(instrument, values, year=year)


@pytest.mark.parametrize(
    ("years", "needed"),
    [
        ([("2014", "below"), ("2015", "below")], ("2014", "2015")),
        ([("2015", "below"), ("2014", "below")], ("2014", "2015")),
        ([("2014", "below"), ("2016", "below")], None),  # 2015 is missing
        ([("2014", "below"), ("2015", "above"), ("2016", "below")], None),
        ([("2014", "below"), ("2015", "few"), ("2016", "below")], ("2014", "2016")),
        ([("2014", "few"), ("2015", "below"), ("2016", "few"), ("2017", "few")], None),
        ([("2014", "below"), ("2015", "open"), ("2016", "below")], None),
        ([("2013", "below"), ("2014", "below"), ("2015", "below")], ("2014", "2015")),
        ([("2014", "below")], None),
        ([("2014", "few"), ("2015", "few")], None),
        ([], None),
    ],
)
def test_two_years_below_in_a_row_ask_for_a_review(
    before_2017: Instrument, years: list[tuple[str, str]], needed: tuple[str, str] | None
) -> None:
    assert review_needed([year_of(before_2017, *one) for one in years]) == needed


def test_the_review_is_said_in_each_language() -> None:
    assert review_sentence(("2014", "2015")) == (
        "Below in 2014 and 2015, two assessed years in a row: Eligibility Review."
    )
    assert review_sentence(("2014", "2015"), "fr").startswith("En dessous en 2014 et en 2015")
    assert review_sentence(("2014", "2015"), "es").startswith("Por debajo en 2014 y en 2015")
    assert review_sentence(("2014", "2015"), "ar").startswith("دون الحد في 2014 و2015")


def test_the_reasons_say_what_decided(since_2017: Instrument) -> None:
    values = {**FULL, "citizen_engagement": "6.47", "cso_entry": "2.1", "cso_repression": "2.9"}

    found = told(since_2017, values, year="2018")

    assert found.sentence == (
        "Not eligible. Enough points: 15 of 16 points, 12 needed (Fiscal transparency: 4; Access "
        "to information: 4; Asset disclosure: 4; Citizen engagement: 3). Not passed: CSO entry "
        "and exit is 2.1; CSO repression is 2.9."
    )
    assert found.metrics[3].text == "Citizen engagement: 6.47, 3 of 4 points"


@pytest.mark.parametrize(
    ("language", "start"),
    [("fr", "Admissible. Points suffisants"), ("es", "Elegible. Puntos"), ("ar", "مؤهل. النقاط")],
)
def test_the_reasons_are_said_in_each_language(
    before_2017: Instrument, language: str, start: str
) -> None:
    assert told(before_2017, FULL, to=language).sentence.startswith(start)


def printed(shared_data: Path) -> list[dict[str, str]]:
    with (shared_data / "ogp-eligibility-2014.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_georgia_s_published_points_allow_one_answer_only(
    shared_data: Path, before_2017: Instrument
) -> None:
    georgia = next(row for row in printed(shared_data) if row["country"] == "Georgia")
    possible = []
    for fiscal, access, assets in product(FISCAL, ACCESS, ASSETS):
        values = {
            "fiscal_transparency": fiscal,
            "access_law": access,
            "asset_disclosure": assets,
            "citizen_engagement": "6",
        }
        found = told(before_2017, values, year=georgia["year"])
        if (str(found.points), str(found.possible)) == (
            georgia["points"],
            georgia["possible_points"],
        ):
            possible.append((fiscal, access, assets, found))

    assert [one[:3] for one in possible] == [("both", "law", "public")]
    result = possible[0][3]
    assert str(result.metrics[3].points) == georgia["citizen_engagement_points"]
    assert (result.outcome == "eligible") == (georgia["eligible"] == "yes")


def test_every_printed_score_has_the_printed_outcome(shared_data: Path) -> None:
    scored = [row for row in printed(shared_data) if row["points"]]

    assert scored
    for row in scored:
        passes = 4 * int(row["points"]) >= 3 * int(row["possible_points"])
        assert passes == (row["eligible"] == "yes"), row["country"]


def test_an_answer_out_of_bounds_is_no_answer(since_2017: Instrument) -> None:
    scale = since_2017.indicator_by_id["cso_entry"].scale

    assert answers.why_not(scale, "4.1") == "4.1 is above the most, 4"
    assert answers.why_not(scale, "-1") == "-1 is below the least, 0"
    assert told(since_2017, {**FULL, "citizen_engagement": "11"}).outcome == "undefined"
