"""Who meets the conditions of a star, and who misses one alone."""

from irm_desktop.domain.funnel import funnel
from tests.builders import the_library

STARRED = {
    "specificity": "high",
    "value_access_to_information": "clear",
    "potential_impact": "transformative",
    "completion_midterm": "complete",
}


def test_counts_follow_the_conditions() -> None:
    values = {
        "a": STARRED,
        "b": {**STARRED, "completion_midterm": "limited"},
        "c": {**STARRED, "potential_impact": "minor", "completion_midterm": "limited"},
    }

    found = funnel(the_library().by_id["G2b"], "star_c", values)

    assert found.total == 3
    assert found.all_met == ("a",)
    assert [len(step.met) for step in found.steps] == [3, 3, 2, 1]


def test_one_short_names_the_condition_that_is_missed() -> None:
    values = {"b": {**STARRED, "completion_midterm": "limited"}}

    found = funnel(the_library().by_id["G2b"], "star_c", values)

    (place,) = found.one_short
    assert found.one_short[place] == ("b",)
    assert found.steps[place].indicators == ("completion_midterm",)


def test_what_is_not_rated_is_unknown_and_never_one_short() -> None:
    values = {"d": {name: value for name, value in STARRED.items() if name != "specificity"}}

    found = funnel(the_library().by_id["G2b"], "star_c", values)

    assert found.undefined == ("d",)
    assert found.one_short == {}


def test_a_plan_without_commitments_still_lists_the_conditions() -> None:
    found = funnel(the_library().by_id["G2b"], "star_c", {})

    assert found.total == 0
    assert len(found.steps) == 4
