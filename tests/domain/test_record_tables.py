"""Tables of recommendations, of eligibility and of concerns."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.records import Concern, MemberYear, PartialDate, Rating, Recommendation
from irm_desktop.domain.report import ReportTable
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_tables import TableData, section_tables
from irm_desktop.domain.report_terms import load_terms

Kinds = Mapping[str, ReportKind]
WORDS = load_terms(paths.resources() / "reports" / "words" / "tables.toml")["en"]


def texts(table: ReportTable) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def made(kinds: Kinds, kind: str, section: str, data: TableData) -> dict[str, ReportTable]:
    return {one.id: one for one in section_tables(kinds[kind].section_by_id[section], data)}


def a_recommendation(
    text: str,
    addressee: str = "",
    smart: tuple[str, ...] = (),
    follow_up: str = "",
    responded: str = "",
    integrated: str = "",
) -> Recommendation:
    return Recommendation(
        "r", "p", "a", 1, text, addressee, smart, follow_up, True, responded, integrated
    )


def test_key_recommendations_have_their_checks(library: InstrumentLibrary, kinds: Kinds) -> None:
    several = (
        a_recommendation("Publish the *minutes*.", "Ministry", ("specific", "time_bound")),
        a_recommendation("Meet twice a year."),
    )
    data = TableData(library.by_id["G3"], WORDS, recommendations=several)

    table = made(kinds, "g3-design", "executive_summary", data)["key_recommendations"]

    assert [column.label for column in table.columns] == [
        "No.",
        "Recommendation",
        "Addressed to",
        "Specific",
        "Measurable",
        "Answerable",
        "Relevant",
        "Time-bound",
    ]
    assert [column.rotated for column in table.columns] == [False] * 3 + [True] * 5
    assert texts(table)[0][:3] == ["1", "Publish the *minutes*.", "Ministry"]
    crosses = [[cell.mark for cell in row.cells[3:]] for row in table.rows]
    assert crosses == [[True, False, False, False, True], [False] * 5]


def test_columns_of_which_nothing_is_known_are_left_out(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    data = TableData(library.by_id["G3"], WORDS, recommendations=(a_recommendation("Publish."),))

    table = made(kinds, "g3-design", "executive_summary", data)["key_recommendations"]

    assert [column.label for column in table.columns] == ["No.", "Recommendation"]
    assert texts(table) == [["1", "Publish."]]


def test_previous_recommendations_are_followed_up(library: InstrumentLibrary, kinds: Kinds) -> None:
    previous = (
        a_recommendation("Publish.", responded="yes", integrated="no", follow_up="In part."),
        a_recommendation("Meet."),
    )
    data = TableData(library.by_id["G2b"], WORDS, previous=previous)

    table = made(kinds, "g2-midterm", "response_to_recommendations", data)[
        "previous_recommendations"
    ]

    assert [column.label for column in table.columns] == [
        "Recommendation",
        "Did it inform the OGP process?",
        "Integrated into the current action plan?",
        "What followed",
    ]
    assert texts(table) == [["Publish.", "Yes", "No", "In part."], ["Meet.", "—", "—", ""]]


def test_the_recommendations_of_this_report_are_not_followed_up_in_it(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    data = TableData(library.by_id["G2b"], WORDS, recommendations=(a_recommendation("Publish."),))

    assert made(kinds, "g2-midterm", "response_to_recommendations", data) == {}


def a_year(year: str, reasons: Mapping[str, str] | None = None, **values: str) -> MemberYear:
    ratings = {
        name: Rating(name, "a", "member", "m", name, value, reason=(reasons or {}).get(name, ""))
        for name, value in values.items()
    }
    return MemberYear("a", "m", year, "G2b", ratings)


def law(library: InstrumentLibrary, name: str, code: int) -> str:
    scale = library.by_id["G2b"].indicator_by_id[name].scale
    return next(value.id for value in scale.grades if value.code == code)


def test_eligibility_stands_in_its_first_and_its_latest_year(
    library: InstrumentLibrary, kinds: Kinds
) -> None:
    def year(number: str, access: int, civil: str, **reasons: str) -> MemberYear:
        return a_year(
            number,
            reasons,
            fiscal_transparency=law(library, "fiscal_transparency", 4),
            access_law=law(library, "access_law", access),
            asset_disclosure=law(library, "asset_disclosure", 2),
            citizen_engagement=civil,
        )

    years = (
        year("2015", 4, "7.00", access_law="The law was adopted in 2014."),
        year("2013", 4, "8.00"),
        year("2011", 3, "8.00"),
    )
    data = TableData(library.by_id["G2b"], WORDS, years=years)

    table = made(kinds, "g2-progress", "eligibility", data)["eligibility"]
    by_metric = {row[0]: row[1:] for row in texts(table)}
    names = library.by_id["G2b"].indicator_by_id

    assert [column.label for column in table.columns] == [
        "Metric",
        "2011",
        "2015",
        "Change",
        "Explanation",
    ]
    access = by_metric[names["access_law"].label()]
    assert access[0].endswith("(3 of 4 points)")
    assert access[1].endswith("(4 of 4 points)")
    assert access[2:] == ["Increase", "The law was adopted in 2014."]
    engagement = by_metric[names["citizen_engagement"].label()]
    assert engagement[:3] == ["8.00 (4 of 4 points)", "7.00 (3 of 4 points)", "Decrease"]
    assert by_metric[names["fiscal_transparency"].label()][2] == "No change"
    assert by_metric["Total"] == [
        "13 of 16 points",
        "13 of 16 points",
        "No change",
        "Eligible",
    ]


@pytest.mark.parametrize(
    ("year", "instrument", "outcome"), [("2016", "G2b", "Eligible"), ("2018", "G3", "Not eligible")]
)
def test_a_year_is_judged_by_its_own_instrument_in_a_report_on_an_older_plan(
    library: InstrumentLibrary, kinds: Kinds, year: str, instrument: str, outcome: str
) -> None:
    """Enough points, but no values check that could be passed: it counts since 2017 (2.11)."""
    full = {
        name: law(library, name, 4)
        for name in ("fiscal_transparency", "access_law", "asset_disclosure")
    }
    rated = a_year(year, **full, citizen_engagement="9", cso_entry="1", cso_repression="1")
    data = TableData(
        library.by_id["G2b"],
        WORDS,
        years=(replace(rated, instrument=instrument),),
        instruments=library.by_id,
    )

    table = made(kinds, "g2-progress", "eligibility", data)["eligibility"]

    assert texts(table)[-1] == ["Total", "16 of 16 points", outcome]


def test_a_single_year_has_no_change(library: InstrumentLibrary, kinds: Kinds) -> None:
    years = (a_year("2014", citizen_engagement="5.01"), a_year("2015"))
    data = TableData(library.by_id["G2b"], WORDS, years=years)

    table = made(kinds, "g2-progress", "eligibility", data)["eligibility"]

    assert [column.label for column in table.columns] == ["Metric", "2014", "Explanation"]
    assert texts(table)[-1][:2] == ["Total", "—"]


@pytest.mark.parametrize(
    ("status", "word"), [("received", "Received"), ("stage_1", "First stage of the response")]
)
def test_concerns_stand_by_their_date(
    library: InstrumentLibrary, kinds: Kinds, status: str, word: str
) -> None:
    concerns = (
        Concern("2", "m", 2, about="Undated."),
        Concern(
            "1",
            "m",
            1,
            PartialDate("2 March 2015", "2015-03-02"),
            "Article 19",
            "entity",
            "Civic space.",
            status,
            "Inactive in 2016.",
        ),
    )
    data = TableData(library.by_id["G2b"], WORDS, concerns=concerns)

    table = made(kinds, "g2-progress", "eligibility", data)["concerns"]

    assert texts(table)[0] == [
        "2015-03-02",
        "Article 19\n\nEntity involved in OGP",
        "Civic space.",
        word,
        "Inactive in 2016.",
    ]
    assert texts(table)[1][2] == "Undated."
