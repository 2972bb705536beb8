"""The process of a plan: what is worked out, what a rating stands in for, and words for both."""

import csv
from collections.abc import Mapping
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.delivery_calendar import Calendars, load_calendars
from irm_desktop.domain.evaluation import Truth
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.plan_process import PlanProcess, Values, plan_process
from irm_desktop.domain.progress_made import Progress, progress_of
from irm_desktop.domain.records import ActionPlan, PartialDate, Rating


@pytest.fixture(scope="module")
def calendars() -> Calendars:
    return load_calendars(paths.resources() / "calendars.toml")


class Desk:
    """Makes the process of a plan of 2018 from a few answers."""

    def __init__(self, library: InstrumentLibrary, calendars: Calendars) -> None:
        self._library = library
        self._calendars = calendars

    def process(
        self,
        ratings: Mapping[str, str | None],
        commitments: tuple[Values, ...] = (),
        delivered: str = "",
        submitted: str = "2018",
        instrument: str = "G3",
    ) -> PlanProcess:
        plan = ActionPlan(
            id="p",
            member_id="m",
            key="MK-4",
            member_name="North Macedonia",
            number="4",
            title="Plan",
            instrument=instrument,
            submitted=submitted,
            delivered=PartialDate(iso=delivered),
        )
        rated = {
            name: Rating("r", "a", "plan", "p", name, value, "because", evidence="<https://a.b>")
            for name, value in ratings.items()
        }
        return plan_process(
            plan,
            self._library.by_id[instrument],
            rated,
            commitments,
            calendar=self._calendars,
        )


@pytest.fixture
def desk(library: InstrumentLibrary, calendars: Calendars) -> Desk:
    return Desk(library, calendars)


def test_every_question_about_the_plan_has_an_answer(
    desk: Desk, library: InstrumentLibrary
) -> None:
    process = desk.process({"influence_development": "involve"})

    asked = [one.id for one in library.by_id["G3"].indicators_of("plan")]
    assert list(process.answers) == asked
    given = process.answers["influence_development"]
    assert (given.value, given.reason, given.evidence) == ("involve", "because", "<https://a.b>")
    assert not given.computed
    assert given.why == ""
    assert process.answers["forum"].value is None
    assert process.values == {"influence_development": "involve"}


def test_the_delivery_is_worked_out_from_dates_and_calendar(desk: Desk) -> None:
    answer = desk.process({}, delivered="2018-11-15").answers["delivery"]

    assert answer.value == "late"
    assert answer.computed
    assert answer.why.startswith("Due 31 August 2018; delivered 15 November 2018")
    assert answer.whys["es"].startswith("Fecha límite: 31 de agosto de 2018")
    assert set(answer.whys) == {"en", "fr", "es", "ar"}


def test_a_plan_beyond_the_limit_acted_contrary_to_process(desk: Desk) -> None:
    process = desk.process({}, delivered="2019-01-01")

    assert process.answers["delivery"].value == "contrary"
    assert process.delivery is not None
    found = process.evaluation("contrary_to_process")
    assert found.truth is Truth.YES
    assert found.sentence == (
        "Acted contrary to OGP process: the plan came more than four months late."
    )


@pytest.mark.parametrize(
    ("submitted", "delivered"), [("2020", "2021-02-01"), ("2021", "2022-01-01")]
)
def test_of_a_plan_of_2020_or_2021_no_other_calendar_s_limit_is_said(
    desk: Desk, submitted: str, delivered: str
) -> None:
    """They are assessed by G4 and due under the calendar of 2018 to 2021 (sections 1.3, 2.1)."""
    process = desk.process({}, submitted=submitted, instrument="G4", delivered=delivered)

    assert process.delivery is not None
    assert process.delivery.era.id == "2018_2021"
    assert process.evaluation("contrary_to_process_review").sentence == (
        "Acted contrary to OGP process: the plan came after the last day its calendar allows."
    )


def test_a_rating_stands_in_where_the_dates_do_not_tell(desk: Desk) -> None:
    process = desk.process({"delivery": "on_time"})
    answer = process.answers["delivery"]

    assert (answer.value, answer.computed, answer.typed) == ("on_time", False, None)
    assert answer.why.endswith("The answer that was given counts.")
    assert answer.whys["fr"].endswith("La réponse saisie compte.")
    assert process.values["delivery"] == "on_time"


def test_what_is_worked_out_counts_and_a_rating_that_differs_is_shown(desk: Desk) -> None:
    answer = desk.process({"delivery": "contrary"}, delivered="2018-08-31").answers["delivery"]

    assert (answer.value, answer.computed, answer.typed) == ("on_time", True, "contrary")
    assert answer.why.endswith("The answer that was given is another one: Later than the limit.")
    assert answer.whys["es"].endswith("La respuesta que se dio es otra: «Más tarde que el límite».")


def test_a_rating_that_agrees_is_not_mentioned(desk: Desk) -> None:
    answer = desk.process({"delivery": "on_time"}, delivered="2018-08-31").answers["delivery"]

    assert (answer.value, answer.computed, answer.typed) == ("on_time", True, None)
    assert "The answer" not in answer.why


def test_without_a_year_nothing_is_said_of_the_delivery(desk: Desk) -> None:
    process = desk.process({}, submitted="")

    assert process.delivery is None
    assert process.answers["delivery"].value is None
    assert process.answers["delivery"].why == (
        "Neither the plan's due date nor its year of submission is known."
    )


PROGRESS = [
    pytest.param("G3", [{"completion_end_of_term": "not_started"}], "none", id="not started"),
    pytest.param(
        "G3",
        [
            {"completion_end_of_term": "not_started"},
            {"completion_end_of_term": "no_evidence"},
            {"completion_end_of_term": "withdrawn"},
        ],
        "none",
        id="no evidence and withdrawn are no progress",
    ),
    pytest.param(
        "G3",
        [{"completion_end_of_term": "limited"}, {"completion_end_of_term": "not_started"}],
        "some",
        id="one Limited defeats it",
    ),
    pytest.param(
        "G3", [{"completion_end_of_term": "limited"}, {}], "some", id="whatever is not rated"
    ),
    pytest.param(
        "G3", [{"completion_end_of_term": "not_started"}, {}], None, id="one is not rated"
    ),
    pytest.param("G3", [{"completion_end_of_term": "unclear"}], None, id="unclear is open"),
    pytest.param("G3", [{"completion_end_of_term": "not_reviewed"}], None, id="not reviewed"),
    pytest.param("G3", [], None, id="no commitments"),
    pytest.param("G1a", [{"completion_midterm": "substantial"}], "some", id="one report"),
    pytest.param("G2b", [{"completion_midterm": "not_started"}], "none", id="at midterm"),
    pytest.param(
        "G2b",
        [{"completion_midterm": "not_started", "completion_end_of_term": "limited"}],
        "some",
        id="later",
    ),
    pytest.param(
        "G2b",
        [{"completion_midterm": "limited", "completion_end_of_term": "not_started"}],
        "some",
        id="earlier",
    ),
    pytest.param(
        "G2b",
        [{"completion_midterm": "not_started", "completion_end_of_term": "unclear"}],
        None,
        id="unclear at the end",
    ),
    pytest.param(
        "G2b",
        [{"completion_midterm": "unclear", "completion_end_of_term": "not_started"}],
        "none",
        id="no longer unclear",
    ),
    pytest.param(
        "G2b",
        [{"completion_midterm": "not_started", "completion_end_of_term": "no_data"}],
        "none",
        id="not told again",
    ),
    pytest.param(
        "G4",
        [{"completion_end_of_term": "no_evidence", "self_assessment_completion": "complete"}],
        "none",
        id="the government's word is not the IRM's",
    ),
]


@pytest.mark.parametrize(("name", "commitments", "value"), PROGRESS)
def test_progress_on_any_commitment(
    library: InstrumentLibrary,
    name: str,
    commitments: list[dict[str, str | None]],
    value: str | None,
) -> None:
    assert progress_of(library.by_id[name], commitments).value == value


def test_progress_is_told_with_its_count(desk: Desk) -> None:
    commitments: tuple[Values, ...] = (
        {"completion_end_of_term": "limited"},
        {},
        {"completion_end_of_term": None},
    )
    answer = desk.process({}, commitments).answers["progress_made"]

    assert (answer.value, answer.computed) == ("some", True)
    assert answer.why == "Commitments with progress: 1 of 3; not known: 2."
    assert answer.whys["ar"] == "الالتزامات التي أُحرز فيها تقدم: 1 من 3؛ غير معروف: 2."
    assert Progress(0, 0, 0).sentence("es") == "El plan aún no tiene compromisos."
    assert Progress(2, 0, 5).sentence("fr") == "Engagements avec avancement\u00a0: 2 sur 5."


def test_no_progress_acted_contrary_to_process_in_every_generation(
    desk: Desk, library: InstrumentLibrary
) -> None:
    for instrument in library.instruments:
        last = [one.id for one in instrument.indicators_of("commitment") if one.required]
        completion = next(one for one in reversed(last) if one.startswith("completion_"))
        process = desk.process({}, ({completion: "not_started"},), instrument=instrument.id)
        assert process.evaluation("contrary_to_process").truth is Truth.YES, instrument.id


STEPS = {
    "timeline_available": 3,
    "advance_notice": 8,
    "awareness_raising": 12,
    "online_consultation": 15,
    "in_person_consultation": 18,
    "summary_of_comments": 20,
}
PUBLISHED = 23


def test_the_steps_counted_are_those_published(
    desk: Desk, library: InstrumentLibrary, shared_data: Path
) -> None:
    """Of 51 published counts 44 come out again. The other seven are of plans with a step that was
    not reviewed: the table counts it as not followed, here the count is not told."""
    with (shared_data / "irm-process-2016.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.reader(file) if row[1].isdecimal() and row[2].isdecimal()][1:]
    counted = [row for row in rows if row[PUBLISHED].isdecimal()]
    ours = {(row[0], row[1]): _counted(desk, library, row) for row in counted}
    open_still = {
        (row[0], row[1]) for row in counted if "NR" in (row[place] for place in STEPS.values())
    }

    assert (len(rows), len(counted), len(open_still)) == (64, 51, 7)
    for row in counted:
        plan = (row[0], row[1])
        assert ours[plan] == (None if plan in open_still else int(row[PUBLISHED])), plan


def _counted(desk: Desk, library: InstrumentLibrary, row: list[str]) -> int | None:
    instrument = library.for_year(int(row[2]))
    asked = instrument.indicator_by_id["online_consultation"].scale.values
    spelled = {spelling: value.id for value in asked for spelling in value.dataset}
    ratings = {name: spelled[row[place].strip()] for name, place in STEPS.items()}
    process = desk.process(ratings, submitted=row[2], instrument=instrument.id)
    found = process.evaluation("consultation_steps")
    assert found.of == 6
    return found.number
