"""What each generation asks of a plan and its member, and the answers in the table of 2016."""

import csv
from pathlib import Path

import pytest

from irm_desktop.domain.answers import accepts
from irm_desktop.domain.instrument import InstrumentLibrary

STEPS = (
    "timeline_available",
    "timeline_online",
    "timeline_other_channels",
    "advance_notice",
    "notice_days",
    "notice_adequate",
    "awareness_raising",
    "online_consultation",
    "in_person_consultation",
    "summary_of_comments",
)
INFLUENCE = (
    "participation_development",
    "influence_development",
    "participation_implementation",
    "influence_implementation",
)
SELF_ASSESSMENT = tuple(
    f"self_assessment_{name}"
    for name in (
        "published",
        "on_time",
        "local_language",
        "english",
        "comment_period",
        "comments_reviewed",
        "comments_received",
        "deposited",
        "consultation_reviewed",
        "all_commitments",
        "completion_assessed",
        "draft_consultation_reviewed",
    )
)
INSTITUTIONS = tuple(
    f"institution_{name}"
    for name in (
        "one_branch",
        "executive",
        "multi_agency",
        "single_lead",
        "presidency",
        "executive_lead",
        "foreign_affairs",
        "foreign_affairs_lead",
        "officially_mandated",
        "legally_mandated",
        "multiple_arrangements",
        "same_agency",
        "change_of_executive",
    )
)
FORUM = ("1a", "1b", "1c", "1d", "2a", "2b", "2c", "2d", "3a", "3b", "3c")
STANDARDS = (*FORUM, "4a", "4b", "4c", "4d", "4e", "5a")
TO_2016 = {
    "consultation_steps": STEPS,
    "influence": INFLUENCE,
    "forum": ("regular_forum",),
    "contrary_to_process": ("engaged_with_irm", "delivery", "progress_made"),
    "self_assessment": SELF_ASSESSMENT,
    "institutions": INSTITUTIONS,
}
GROUPS = {
    "G1a": TO_2016,
    "G1b": TO_2016,
    "G2a": TO_2016,
    "G2b": {**TO_2016, "who_was_involved": ("civil_society_involved", "government_involved")},
    "G3": {
        "forum": ("forum",),
        "influence": INFLUENCE,
        "standards": (*(f"standard_{name}" for name in STANDARDS), "repository"),
        "contrary_to_process": ("delivery", "progress_made"),
        "self_assessment": SELF_ASSESSMENT,
    },
    "G4": {
        "forum": ("forum",),
        "requirements": tuple(
            f"requirement_{name}"
            for name in ("1_1", "1_2", "2_1", "2_2", "3_1", "3_2", "3_3", "4_1")
        )
        + tuple(f"requirement_{name}_implementation" for name in ("1_1", "1_2", "2_1", "2_2"))
        + ("requirement_5_1",),
        "contrary_to_process": ("delivery", "progress_made"),
    },
}
METRICS = ("fiscal_transparency", "access_law", "asset_disclosure", "citizen_engagement")


@pytest.mark.parametrize("name", GROUPS)
def test_each_generation_asks_its_questions_by_group(library: InstrumentLibrary, name: str) -> None:
    asked: dict[str, tuple[str, ...]] = {}
    for one in library.by_id[name].indicators_of("plan"):
        assert one.page == "process"
        asked[one.group] = (*asked.get(one.group, ()), one.id)

    assert asked == GROUPS[name]


@pytest.mark.parametrize("name", GROUPS)
def test_each_question_says_what_it_means_and_where_to_look(
    library: InstrumentLibrary, name: str
) -> None:
    for one in library.by_id[name].indicators_of("plan"):
        assert one.question["en"].endswith("?") or one.id.startswith("institution")
        assert one.definition
        assert one.guidance, one.id


@pytest.mark.parametrize("name", GROUPS)
def test_the_member_is_asked_year_by_year(library: InstrumentLibrary, name: str) -> None:
    instrument = library.by_id[name]
    checked = name in ("G3", "G4")

    assert instrument.member_stage is not None
    assert {one.stage for one in instrument.indicators_of("member")} == {"eligibility"}
    extra = ("cso_entry", "cso_repression") if checked else ()
    assert tuple(one.id for one in instrument.indicators_of("member")) == (*METRICS, *extra)
    derived = {one.id for one in instrument.derived_of("member")}
    assert derived == {"eligibility", "eligible", *(("values_check",) if checked else ())}


def test_what_can_be_worked_out_is_marked(library: InstrumentLibrary) -> None:
    for instrument in library.instruments:
        made = {one.id: one.computed for one in instrument.indicators if one.computed}
        assert made == {"delivery": "delivery", "progress_made": "progress"}


def test_a_requirement_that_holds_throughout_is_asked_at_both_stages(
    library: InstrumentLibrary,
) -> None:
    asked = library.by_id["G4"].indicator_by_id

    for number in ("1_1", "1_2", "2_1", "2_2"):
        assert asked[f"requirement_{number}"].stage == "review"
        later = asked[f"requirement_{number}_implementation"]
        assert later.stage == "results"
        assert later.question == asked[f"requirement_{number}"].question
    assert asked["requirement_4_1"].stage == "review"
    assert asked["requirement_5_1"].stage == "results"


def test_only_what_reports_print_is_owed(library: InstrumentLibrary) -> None:
    for instrument in library.instruments:
        asked = instrument.indicator_by_id
        assert not any(asked[name].required for name in INSTITUTIONS if name in asked)
        assert not any(asked[name].reports for name in INSTITUTIONS if name in asked)
    published = library.by_id["G2b"].indicator_by_id["self_assessment_english"]
    assert published.asked_when == {"self_assessment_published": ("yes",)}
    assert published.required
    assert not library.by_id["G3"].indicator_by_id["self_assessment_english"].required


def test_what_the_reference_did_not_confirm_is_marked(library: InstrumentLibrary) -> None:
    g3, g4 = library.by_id["G3"], library.by_id["G4"]

    assert not g3.indicator_by_id["standard_1a"].confirmed
    assert g3.indicator_by_id["repository"].confirmed
    assert [number for number in ("1_1", "2_2", "3_1", "4_1", "5_1")
            if not g4.indicator_by_id[f"requirement_{number}"].confirmed] == [
        "3_1",
        "4_1",
        "5_1",
    ]  # fmt: skip
    levels = g3.indicator_by_id["influence_development"].scale.by_id
    assert levels["involve"].confirmed
    assert not levels["empower"].confirmed
    assert not g4.derived_by_id["requirements_met_cocreation"].confirmed


COLUMNS = {
    **dict(zip((3, 5, 6, 8, 10, 11, 12, 15, 18, 20), STEPS, strict=True)),
    24: "participation_development",
    25: "influence_development",
    26: "regular_forum",
    28: "participation_implementation",
    29: "influence_implementation",
    **dict(zip((30, *range(32, 43)), SELF_ASSESSMENT, strict=True)),
    **dict(zip(range(43, 56), INSTITUTIONS, strict=True)),
}
TWINS = {4: 3, 9: 8, 13: 12, 16: 15, 19: 18, 21: 20, 27: 26, 31: 30}


def test_every_answer_of_the_table_of_2016_is_known(
    library: InstrumentLibrary, shared_data: Path
) -> None:
    with (shared_data / "irm-process-2016.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if row[1].isdecimal() and row[2].isdecimal()][1:]
    unknown = set()
    for row in rows:
        asked = library.for_year(int(row[2])).indicator_by_id
        for place, name in COLUMNS.items():
            scale, cell = asked[name].scale, row[place].strip()
            spellings = {text for value in scale.values for text in value.dataset}
            if cell not in spellings and not (scale.kind == "number" and accepts(scale, cell)):
                unknown.add((name, cell))

    assert len(rows) == 64
    assert unknown == set()


def test_the_numeric_twins_are_the_codes_of_their_answers(
    library: InstrumentLibrary, shared_data: Path
) -> None:
    """But for one row: Georgia 2012 has NR as an answer and NA as its twin."""
    with (shared_data / "irm-process-2016.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if row[1].isdecimal() and row[2].isdecimal()][1:]
    codes = {}
    for value in library.by_id["G2b"].indicator_by_id["regular_forum"].scale.values:
        for spelling in value.dataset:
            codes[spelling] = spelling if value.code is None else str(value.code)
    differing = [
        (row[0], row[2], row[answer], row[twin])
        for row in rows
        for twin, answer in TWINS.items()
        if row[twin] != codes[row[answer].strip()]
    ]

    assert differing == [("Georgia", "2012", "NR", "NA")]
