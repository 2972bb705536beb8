"""Every line of the at-a-glance tables copied from published reports, label and figure.

The printed numbers are read from the tables in `shared/data/irm-tables`, a plan is built whose
commitments have those ratings, and the figure must come out of counting them. What the reports
write in different ways is listed here and nowhere else:

* the two columns of one row stand in one cell: the number of commitments is printed once;
* "Did It Open Government: Major" is the line Major under that heading;
* a space is missing in "10(100%)"; years are joined by a hyphen or a dash;
* Canada's report names itself in full and its plan by its years; the others say Design and 4;
* the review of 2022 writes Action plan review, which a heading would write with capitals.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.glance_facts import PlanFacts, plan_facts
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.records import ActionPlan, Member, PartialDate
from irm_desktop.domain.report import AtAGlance
from irm_desktop.domain.report_kind import ReportKind, kind_for
from irm_desktop.domain.report_terms import load_terms

from .plans_by_count import Ratings, glance, midterm_and_end, relevance

Kinds = Mapping[str, ReportKind]
TABLES = Path(__file__).resolve().parents[3] / "shared" / "data" / "irm-tables"
END_OF_TERM = TABLES / "printed-at-a-glance-end-of-term.csv"
LATER = TABLES / "printed-at-a-glance-design-implementation.csv"
FULL_NAMES = "Canada Design Report 2018-2020"
OPENED = "Did It Open Government"


def read(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def told_apart(row: Mapping[str, str]) -> str:
    names = ("country", "action_plan_period", "report", "indicator_as_printed", "item")
    return " ".join(row[name] for name in names if name in row)


def rows_of(path: Path) -> list[object]:
    """The rows as parameters; one that is skipped with its reason where the table is not there."""
    rows = read(path)
    if not rows:
        missing = pytest.mark.skip(reason=f"{path.name} is not in the shared data")
        return [pytest.param({}, marks=missing, id="absent")]
    return [pytest.param(row, id=told_apart(row)) for row in rows]


@pytest.fixture(scope="module")
def words() -> Mapping[str, str]:
    return load_terms(paths.resources() / "reports" / "words" / "tables.toml")["en"]


def as_printed(text: str) -> str:
    """Spaces before brackets and the dash between years do not count."""
    return text.replace(" (", "(").replace("–", "-")


def lines(told: AtAGlance) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Label and figures of each line, a line of openness with the heading it stands under."""
    under = ""
    for row in told.rows:
        if row.kind == "heading":
            under = row.label.rstrip("?")
        else:
            label = f"{under}: {row.label}" if under == OPENED else row.label
            yield label, row.values


@cache
def end_of_term_counts(country: str, period: str) -> dict[str, tuple[int | None, int | None]]:
    """What is printed for a plan: label -> midterm, end of term; None where nothing is."""
    return {
        row["indicator_as_printed"]: (
            int(row["mid_term"]) if row["mid_term"] else None,
            int(row["end_of_term"]) if row["end_of_term"] else None,
        )
        for row in read(END_OF_TERM)
        if (row["country"], row["action_plan_period"]) == (country, period)
    }


def end_of_term_plan(counts: Mapping[str, tuple[int | None, int | None]]) -> Ratings:
    """Commitments with the counts of a printed table; what it leaves out is nought."""

    def column(place: int) -> dict[str, int]:
        labels = ("Completed", "Substantial", "Limited", "Not Started")
        values = ("complete", "substantial", "limited", "not_started")
        told = {
            value: counts.get(label, (None, None))[place]
            for label, value in zip(labels, values, strict=True)
        }
        return {value: number for value, number in told.items() if number is not None}

    def number(label: str, place: int) -> int:
        return counts.get(label, (0, 0))[place] or 0

    return midterm_and_end(
        relevant=number("Clear Relevance to OGP Values", 0),
        transformative=number("Transformative Potential Impact", 0),
        midterm=column(0),
        midterm_stars=number("All Three (✪)", 0),
        end=column(1),
        end_stars=number("All Three (✪)", 1),
        opened={
            "major": number(f"{OPENED}: Major", 1),
            "outstanding": number(f"{OPENED}: Outstanding", 1),
        },
        carried=number("Number of Commitments Carried Over to Next Action Plan", 1),
    )


@pytest.mark.parametrize("row", rows_of(END_OF_TERM))
def test_a_line_of_an_end_of_term_report(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str], row: Mapping[str, str]
) -> None:
    plan = end_of_term_plan(end_of_term_counts(row["country"], row["action_plan_period"]))
    kind = kind_for(kinds, "G2b", "end_of_term")

    told = dict(lines(glance(kind, library.by_id["G2b"], plan, words)))

    assert row["indicator_as_printed"] in told
    printed = (row["mid_term"], row["end_of_term"])
    midterm, end = told[row["indicator_as_printed"]]
    if row["indicator_as_printed"] == "Number of Commitments" and not row["end_of_term"]:
        assert midterm == end  # printed once, over both columns
        end = ""
    assert (midterm, end) == printed


def number_of(text: str) -> int:
    """The number of a figure with its share: `6 (86%)`."""
    return int(text.split("(")[0])


@cache
def later_table(report: str) -> dict[str, str]:
    return {row["item"]: row["value_as_printed"] for row in read(LATER) if row["report"] == report}


def later_plan(printed: Mapping[str, str]) -> Ratings:
    """Commitments of a plan of 2017 to 2019, or from 2020, with the counts of its table."""

    def first(item: str, place: int) -> bool:
        value = printed.get(item, "0")
        return value != "N/A" and place < number_of(value)

    def is_done(place: int) -> str:
        return "complete" if first("Completed commitments", place) else "limited"

    ratings = []
    for place in range(number_of(printed["Number of commitments"])):
        if "IRM product" in printed:
            substantial = first("Commitments with substantial potential for results", place)
            one = {
                "verifiable": "yes",
                "open_government_lens": "yes"
                if first("Commitments with an open government lens", place)
                else "no",
                "potential_for_results": "substantial" if substantial else "modest",
                "promising": "yes" if first("Promising commitments", place) else "no",
            }
        else:
            one = {
                "verifiable": "yes",
                **relevance(first("Commitments relevant to OGP values", place)),
                "potential_impact": "transformative"
                if first("Transformative commitments", place)
                else "moderate",
            }
        if printed.get("Completed commitments", "N/A") != "N/A":
            major = first("Commitments with Major DIOG", place)
            one["completion_end_of_term"] = is_done(place)
            one["did_it_open_government"] = "major" if major else "marginal"
        ratings.append(one)
    return ratings


def process_of(printed: Mapping[str, str]) -> dict[str, str]:
    """Answers about the plan with which the tests of section 2.8 come out as printed."""
    answers = {"delivery": "on_time", "repository": "yes", "progress_made": "some"}
    for item, name in (
        ("Level of public influence (development)", "influence_development"),
        ("Level of public influence (implementation)", "influence_implementation"),
        ("Is there a Multistakeholder forum", "forum"),
    ):
        if item in printed:
            answers[name] = printed[item].lower()
    return answers


def facts_of(printed: Mapping[str, str], report: str) -> PlanFacts:
    """From records of the member and the plan: its number, and the years the report names."""
    first, last = report.split()[-1].split("-")
    number = printed["Action plan under review"]
    member = Member("m", "XX", "A member", joined=PartialDate(iso=printed["Participating since"]))
    plan = ActionPlan(
        "p",
        "m",
        "XX-4",
        "A member",
        number if number.isdigit() else "4",
        "A plan with a title of its own",
        "G3",
        start=PartialDate(iso=f"{first}-07"),
        end=PartialDate(iso=f"{last}-06-30"),
    )
    return plan_facts(member, plan)


def kind_of(kinds: Kinds, report: str) -> tuple[str, ReportKind]:
    """The kind of a printed report, in the words of its edition."""
    name = "review" if "Review" in report else "design" if "Design" in report else "implementation"
    instrument = "G4" if name == "review" else "G3"
    kind = kind_for(kinds, instrument, name)
    if report == FULL_NAMES:
        styles = {"action_plan": "years", "report_type": "full"}
        figures = (replace(one, style=styles.get(one.id, one.style)) for one in kind.figures)
        kind = replace(kind, figures=tuple(figures))
    return instrument, kind


@pytest.mark.parametrize("row", rows_of(LATER))
def test_a_line_of_a_later_report(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str], row: Mapping[str, str]
) -> None:
    printed = later_table(row["report"])
    instrument, kind = kind_of(kinds, row["report"])

    told = dict(
        lines(
            glance(
                kind,
                library.by_id[instrument],
                later_plan(printed),
                words,
                answers=process_of(printed),
                plan=facts_of(printed, row["report"]),
            )
        )
    )

    assert row["item"] in told
    assert as_printed(told[row["item"]][0]) == as_printed(row["value_as_printed"])


def test_the_printed_tables_are_all_there() -> None:
    if not TABLES.exists():
        pytest.skip(f"{TABLES.name} is not in the shared data")
    assert len(read(END_OF_TERM)) == 40
    assert len(read(LATER)) == 65
