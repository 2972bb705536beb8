"""Plans of section 6.6 whose tables were printed: their figures out of the commitments."""

from collections.abc import Mapping

import pytest

from irm_desktop import paths
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.report import AtAGlance
from irm_desktop.domain.report_kind import ReportKind, kind_for
from irm_desktop.domain.report_terms import load_terms

from .plans_by_count import Ratings, glance, midterm_and_end, relevance, with_counts

Kinds = Mapping[str, ReportKind]
Figures = dict[str, tuple[str, ...]]


@pytest.fixture(scope="module")
def words() -> Mapping[str, str]:
    return load_terms(paths.resources() / "reports" / "words" / "tables.toml")["en"]


def figures(told: AtAGlance) -> Figures:
    return {row.key: row.values for row in told.rows if row.kind == "figure"}


def test_spain_2014_to_2016(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    plan = midterm_and_end(
        relevant=10,
        transformative=2,
        midterm={"complete": 3, "substantial": 5, "limited": 2, "not_started": 0},
        midterm_stars=0,
        end={"complete": 4, "substantial": 5, "limited": 1, "not_started": 0},
        end_stars=1,
        opened={},
        carried=0,
    )

    told = figures(glance(kinds["g2-end-of-term"], library.by_id["G2b"], plan, words))

    assert told["commitments"] == ("10", "10")
    assert told["completion.complete"] == ("3", "4")
    assert told["completion.substantial"] == ("5", "5")
    assert told["completion.limited"] == ("2", "1")
    assert told["completion.not_started"] == ("0", "0")
    assert told["relevant"] == ("10", "10")
    assert told["transformative"] == ("2", "2")
    assert told["high_completion"] == ("8", "9")
    assert told["all_three"] == ("0", "1")


def macedonia() -> Ratings:
    """34 commitments at midterm; one of those not started is not there any more at the end."""
    plan = midterm_and_end(
        relevant=30,
        transformative=2,
        midterm={"complete": 3, "substantial": 8, "limited": 13, "not_started": 10},
        midterm_stars=1,
        end={"complete": 5, "substantial": 13, "limited": 13, "not_started": 3},
        end_stars=2,
        opened={"major": 2},
        carried=14,
    )
    gone = plan[-1]
    assert (gone["completion_midterm"], gone["completion_end_of_term"]) == ("not_started",) * 2
    for name in ("completion_end_of_term", "did_it_open_government", "carried_forward"):
        gone[name] = "not_applicable"
    return plan


def test_macedonia_2016_to_2018(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    told = figures(glance(kinds["g2-end-of-term"], library.by_id["G2b"], macedonia(), words))

    assert told["commitments"] == ("34", "33")
    assert told["completion.complete"] == ("3", "5")
    assert told["completion.substantial"] == ("8", "13")
    assert told["completion.limited"] == ("13", "13")
    assert told["completion.not_started"] == ("10", "2")
    assert told["relevant"] == ("30", "30")
    assert told["transformative"] == ("2", "2")
    assert told["high_completion"] == ("11", "18")
    assert told["all_three"] == ("1", "2")
    assert told["did_it_open_government.major"] == ("", "2")
    assert told["did_it_open_government.outstanding"] == ("", "0")
    assert told["carried_over"] == ("", "14")


def test_united_kingdom_2013_to_2015_counts_the_withdrawn_one(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    """6 complete, 11 substantial, 3 limited and 1 withdrawn; at midterm 3, 13, 4 and 1."""
    plan = midterm_and_end(
        relevant=21,
        transformative=0,
        midterm={"complete": 3, "substantial": 13, "limited": 4, "withdrawn": 1},
        midterm_stars=0,
        end={"complete": 6, "substantial": 11, "limited": 3, "withdrawn": 1},
        end_stars=0,
        opened={},
        carried=0,
    )

    told = figures(glance(kinds["g2-end-of-term"], library.by_id["G2a"], plan, words))

    assert told["commitments"] == ("21", "21")
    assert told["completion.complete"] == ("3", "6")
    assert told["completion.substantial"] == ("13", "11")
    assert told["completion.limited"] == ("4", "3")
    assert told["completion.withdrawn"] == ("1", "1")


def test_north_macedonia_2018_to_2020_at_design(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    plan = [
        {
            "verifiable": "yes",
            **relevance(place < 21),
            "potential_impact": "transformative" if place < 3 else "minor",
        }
        for place in range(23)
    ]
    answers = {
        "forum": "no",
        "influence_development": "involve",
        "repository": "yes",
        "delivery": "on_time",
    }

    told = figures(glance(kinds["g3-design"], library.by_id["G3"], plan, words, answers=answers))

    assert told["commitments"] == ("23",)
    assert told["forum"] == ("No",)
    assert told["public_influence"] == ("Involve",)
    assert told["contrary_to_process"] == ("No",)
    assert told["relevant"] == ("21 (91%)",)
    assert told["transformative"] == ("3 (13%)",)
    assert told["potentially_starred"] == ("3 (13%)",)
    assert told["starred"] == told["completed"] == ("N/A",)


def test_north_macedonia_2021_to_2023_at_review(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    plan = with_counts(
        36,
        verifiable=("yes", 36, "no"),
        open_government_lens=("yes", 33, "no"),
        potential_for_results=("substantial", 2, "modest"),
        promising=("yes", 4, "no"),
    )

    told = figures(glance(kinds["g4-review"], library.by_id["G4"], plan, words))

    assert told["commitments"] == ("36",)
    assert told["lens"] == ("33 (92%)",)
    assert told["substantial_potential"] == ("2 (6%)",)
    assert told["promising"] == ("4",)  # this review prints (11%) behind it, the others nothing


def test_ireland_2021_to_2023_at_review(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    plan = with_counts(
        3,
        verifiable=("yes", 3, "no"),
        open_government_lens=("yes", 3, "no"),
        potential_for_results=("substantial", 1, "modest"),
        promising=("yes", 1, "no"),
    )
    met = ("1_1", "1_2", "2_1", "2_2", "3_1", "3_2", "3_3", "4_1")
    answers = {f"requirement_{number}": "met" for number in met} | {"delivery": "on_time"}

    told = figures(glance(kinds["g4-review"], library.by_id["G4"], plan, words, answers=answers))

    assert told["lens"] == ("3 (100%)",)
    assert told["substantial_potential"] == ("1 (33%)",)
    assert told["promising"] == ("1",)
    assert told["acted_according"] == ("Yes",)  # "acted contrary: No", the other way round


def test_brazil_2021_to_2023_at_its_results(
    library: InstrumentLibrary, kinds: Kinds, words: Mapping[str, str]
) -> None:
    plan = with_counts(12, early_results=("moderate", 9, "no_notable"))
    for place, one in enumerate(plan):
        one["completion_end_of_term"] = (
            "complete" if place < 2 else "substantial" if place < 8 else "limited"
        )

    told = figures(glance(kind_for(kinds, "G4", "results"), library.by_id["G4"], plan, words))

    assert told["early_results.significant"] == ("0",)
    assert told["early_results.moderate"] == ("9",)
    assert told["completion.complete"] == ("2",)
    assert told["completion.substantial"] == ("6",)
    assert told["completion.limited"] == ("4",)
