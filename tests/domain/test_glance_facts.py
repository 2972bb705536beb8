"""What an at-a-glance table says of the plan: in the words of the report, in either polarity."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from irm_desktop import paths
from irm_desktop.domain.evaluation import Truth
from irm_desktop.domain.glance_facts import (
    PlanFacts,
    glance_facts,
    plan_facts,
    plan_truth,
    years_of,
)
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.records import ActionPlan, Member, PartialDate
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_terms import load_terms, terms_in

Kinds = Mapping[str, ReportKind]
TERMS = load_terms(paths.resources() / "reports" / "words" / "tables.toml")


def told(
    kinds: Kinds,
    library: InstrumentLibrary,
    kind: str,
    values: Mapping[str, str],
    language: str = "en",
    plan: PlanFacts | None = None,
) -> dict[str, str]:
    instrument = library.by_id[kinds[kind].instruments[0]]
    words = terms_in(TERMS, language)
    return glance_facts(kinds[kind], instrument, values, plan or PlanFacts(), words, language)


DESIGN = {
    "forum": "yes",
    "influence_development": "involve",
    "repository": "yes",
    "delivery": "on_time",
}


@pytest.mark.parametrize(
    ("change", "printed"),
    [
        ({}, "No"),
        ({"influence_development": "consult"}, "Yes"),
        ({"delivery": "contrary"}, "Yes"),
        ({"delivery": "late"}, "No"),
        ({"repository": "no"}, "Yes"),
        ({"repository": ""}, ""),
        ({"repository": "", "delivery": "contrary"}, "Yes"),
        ({"influence_implementation": "no_consultation"}, "No"),
        ({"progress_made": "none"}, "No"),
    ],
)
def test_a_design_report_tells_the_tests_of_its_stage(
    kinds: Kinds, library: InstrumentLibrary, change: dict[str, str], printed: str
) -> None:
    assert told(kinds, library, "g3-design", DESIGN | change)["contrary_to_process"] == printed


@pytest.mark.parametrize(
    ("influence", "progress", "printed"),
    [
        ("inform", "some", "No"),
        ("no_consultation", "some", "Yes"),
        ("inform", "none", "Yes"),
        ("no_consultation", "", "Yes"),
        ("inform", "", ""),
        ("", "", ""),
    ],
)
def test_an_implementation_report_tells_both_stages_apart(
    kinds: Kinds, library: InstrumentLibrary, influence: str, progress: str, printed: str
) -> None:
    values = DESIGN | {"influence_implementation": influence, "progress_made": progress}
    broken = values | {"influence_development": "inform"}

    facts = told(kinds, library, "g3-implementation", values)
    other = told(kinds, library, "g3-implementation", broken)

    assert (facts["contrary_to_process"], facts["contrary_in_implementation"]) == ("No", printed)
    assert (other["contrary_to_process"], other["contrary_in_implementation"]) == ("Yes", printed)


def test_a_level_is_said_for_each_stage_where_it_was_given(
    kinds: Kinds, library: InstrumentLibrary
) -> None:
    values = DESIGN | {"influence_implementation": "collaborate"}

    facts = told(kinds, library, "g3-implementation", values)
    spanish = told(kinds, library, "g3-implementation", DESIGN, "es")

    assert facts["public_influence"] == "Involve"
    assert facts["public_influence_implementation"] == "Collaborate"
    assert spanish["forum"] == "Sí"
    assert spanish["public_influence_implementation"] == ""


def test_the_same_truth_in_the_opposite_polarity(kinds: Kinds, library: InstrumentLibrary) -> None:
    instrument = library.by_id["G4"]
    (figure,) = (one for one in kinds["g4-results"].figures if one.id == "acted_according")
    contrary = {"delivery": "contrary"}

    assert figure.inverted
    assert plan_truth(figure, instrument, contrary) is Truth.NO
    assert plan_truth(replace(figure, inverted=False), instrument, contrary) is Truth.YES
    assert plan_truth(figure, instrument, {}) is Truth.UNDEFINED
    assert plan_truth(replace(figure, inverted=False), instrument, {}) is Truth.UNDEFINED
    assert plan_truth(replace(figure, of=("unheard_of",)), instrument, contrary) is Truth.UNDEFINED


@pytest.mark.parametrize(
    ("language", "yes"), [("en", "Yes"), ("fr", "Oui"), ("es", "Sí"), ("ar", "نعم")]
)
def test_a_review_says_that_the_country_acted_according_to_process(
    kinds: Kinds, library: InstrumentLibrary, language: str, yes: str
) -> None:
    met = ("1_1", "1_2", "2_1", "2_2", "3_1", "3_2", "3_3", "4_1")
    values = {f"requirement_{number}": "met" for number in met} | {"delivery": "on_time"}

    assert told(kinds, library, "g4-review", values, language)["acted_according"] == yes


def a_plan(start: str, end: str, submitted: str = "") -> ActionPlan:
    return ActionPlan(
        "p",
        "m",
        "GE-4",
        "Georgia",
        "4",
        "Plan",
        "G3",
        submitted,
        PartialDate(iso=start),
        PartialDate(iso=end),
    )


@pytest.mark.parametrize(
    ("start", "end", "submitted", "years"),
    [
        ("2018-09-01", "2020-08-31", "", "2018–2020"),
        ("", "2020", "2018", "2018–2020"),
        ("2018", "", "", "2018"),
        ("2018-01", "2018-12", "", "2018"),
        ("", "2020", "", "2020"),
        ("", "", "", ""),
    ],
)
def test_the_years_of_a_plan(start: str, end: str, submitted: str, years: str) -> None:
    assert years_of(a_plan(start, end, submitted)) == years


def test_facts_come_from_the_records_of_member_and_plan(
    kinds: Kinds, library: InstrumentLibrary
) -> None:
    member = Member("m", "GE", "Georgia", joined=PartialDate("September 2011", "2011-09"))
    facts = plan_facts(
        member,
        a_plan("2021", "2023"),
        title="Action plan 4",
        period="2021 to 2023",
        published="2024",
        areas=("Fisheries", "Justice", "Fisheries", "Parliament"),
        earlier_areas=("Justice", "Health"),
    )

    results = told(kinds, library, "g4-results", {}, plan=facts)
    review = told(kinds, library, "g4-review", {}, plan=facts)
    design = told(kinds, library, "g3-design", {}, plan=facts)

    assert results["participating_since"] == "2011"
    assert results["action_plan"] == "2021–2023"
    assert results["dates_under_review"] == "2021 to 2023"
    assert results["publication_year"] == "2024"
    assert review["product"] == "Action plan review"
    assert review["policy_areas_carried_over"] == "Justice"
    assert review["emerging_policy_areas"] == "Fisheries, Parliament"
    assert (design["action_plan"], design["report_type"]) == ("4", "Design")


def test_without_earlier_plans_no_policy_area_is_called_new() -> None:
    facts = plan_facts(Member("m", "GE", "Georgia"), a_plan("2021", "2023"), areas=("Justice",))

    assert (facts.areas_before, facts.areas_new, facts.since) == ((), (), "")


def test_lines_of_which_nothing_is_known_are_empty_or_left_out(
    kinds: Kinds, library: InstrumentLibrary
) -> None:
    facts = told(kinds, library, "g3-implementation", {"forum": "nonsense"})

    assert facts["forum"] == ""
    assert facts["contrary_to_process"] == ""
    assert facts["participating_since"] == ""
