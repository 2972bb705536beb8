"""The calendar of a plan: what stands in it, in which order, and what is late."""

from functools import cache

import pytest

from irm_desktop import paths
from irm_desktop.domain.calendar_entries import CalendarFacts, calendar_entries
from irm_desktop.domain.delivery import delivery
from irm_desktop.domain.delivery_calendar import Calendars, load_calendars
from irm_desktop.domain.handbook import Handbook, load_handbook
from irm_desktop.domain.plan_calendar import CalendarEntry, ReportStages
from irm_desktop.domain.records import ActionPlan, PartialDate
from irm_desktop.domain.report_stages import StageDate, Stages, load_stages
from irm_desktop.domain.review_records import Returned, Sent
from irm_desktop.domain.stage_state import StageFacts, stage_states

RESOURCES = paths.resources()


@cache
def data() -> tuple[Stages, Handbook, Calendars]:
    return (
        load_stages(RESOURCES / "stages.toml"),
        load_handbook(RESOURCES / "handbook.toml"),
        load_calendars(RESOURCES / "calendars.toml"),
    )


def day(iso: str) -> PartialDate:
    return PartialDate(iso, iso)


def a_plan(submitted: str = "2021", **dates: str) -> ActionPlan:
    partial = {name: day(iso) for name, iso in dates.items()}
    return ActionPlan(
        id="p", member_id="m", key="ES-4", member_name="Spain", number="4", title="Plan",
        instrument="G4", submitted=submitted, **partial,
    )  # fmt: skip


def entries(
    plan: ActionPlan,
    today: str = "2022-06-15",
    *,
    stage: str = "draft",
    dates: tuple[StageDate, ...] = (),
    language: str = "en",
    **more: tuple[Sent, ...] | tuple[Returned, ...],
) -> tuple[CalendarEntry, ...]:
    stages, handbook, calendars = data()
    states = stage_states(stages, StageFacts(stage, today, dates), language)
    facts = CalendarFacts(
        plan=plan,
        delivery=delivery(plan, calendars),
        today=today,
        reports=(ReportStages("a", "review", "Action Plan Review", stage, states, ("review",)),),
        dates=dates,
        report_labels={"review": "Action Plan Review"},
        language_names={"en": "English", "es": "Spanish"},
        **more,  # type: ignore[arg-type]
    )
    return calendar_entries(facts, stages, handbook, language)


def named(found: tuple[CalendarEntry, ...], key: str) -> CalendarEntry:
    return next(one for one in found if one.key == key)


def test_entries_come_by_date_and_those_without_one_last() -> None:
    plan = a_plan(delivered="2021-10-04", start="2021-10", end="2023-08-31")
    told = [(one.at, one.title, one.state) for one in entries(plan)]
    assert told == [
        ("2021-08-31", "The plan is due", "past"),
        ("2021-10", "The plan begins", "past"),
        ("2021-10-04", "The plan was delivered to OGP", "past"),
        ("2022-02-04", "Action Plan Review is due", "late"),
        ("2022-08-31", "Last day for changes to the plan", "coming"),
        ("2023-08-31", "The plan ends", "coming"),
        ("2023-12-31", "The Results Report tells the state of this day", "coming"),
    ]


def test_a_date_that_cannot_be_counted_has_none_and_stands_last() -> None:
    found = entries(a_plan())
    review = named(found, "deadline/review")
    assert (review.at, review.state) == ("", "undated")
    assert [one.at == "" for one in found] == sorted(one.at == "" for one in found)


def test_a_deadline_says_the_rule_and_where_it_stands() -> None:
    review = named(entries(a_plan(delivered="2021-10-04")), "deadline/review")
    assert "Action Plan Review: within four months of submission." in review.detail
    assert review.source.endswith("(irm-methodology 3.1 [C S20])")
    assert review.confirmed
    assert review.assessment_id == "a"


@pytest.mark.parametrize(("out", "state"), [("2022-02-04", "past"), ("2022-02-05", "late")])
def test_the_review_is_in_time_when_it_is_published_by_then(out: str, state: str) -> None:
    dates = (StageDate("d", "a", "final", "published", day(out), "en"),)
    found = entries(a_plan(delivered="2021-10-04"), stage="final", dates=dates)
    assert named(found, "deadline/review").state == state
    assert named(found, "stage/d").title == "Final version: published in English"


def test_of_a_final_report_without_a_date_nobody_says_that_it_is_late() -> None:
    found = entries(a_plan(delivered="2021-10-04"), stage="final")
    assert named(found, "deadline/review").state == "past"


def test_a_plan_without_a_date_of_delivery_is_not_called_late() -> None:
    due = named(entries(a_plan()), "delivery/due")
    assert due.state == "past"
    assert due.detail.startswith("Due 31 August 2021; no date of delivery is given.")


def test_a_delivery_known_to_the_month_gives_a_deadline_known_to_the_month() -> None:
    review = named(entries(a_plan(delivered="2021-10"), "2022-02-10"), "deadline/review")
    assert (review.at, review.words, review.state) == ("2022-02", "February 2022", "coming")


def test_each_era_has_its_own_dates() -> None:
    def deadlines(plan: ActionPlan) -> set[str]:
        return {one.key for one in entries(plan) if one.kind == "deadline"}

    assert deadlines(a_plan("2016", start="2016-07-01")) == {"deadline/self_assessment"}
    two = a_plan("2023", start="2024-01-01", end="2025-12-31")
    four = a_plan("2023", start="2024-01-01", end="2027-12-31")
    assert "deadline/refresh" not in deadlines(two)
    assert "deadline/next_plan" in deadlines(two)
    refresh = named(entries(four), "deadline/refresh")
    assert (refresh.at, refresh.confirmed) == ("2026-01-01", False)
    assert named(entries(four), "deadline/next_plan").at == "2028-12-31"


def test_the_midterm_self_assessment_is_due_three_months_after_the_first_year() -> None:
    found = entries(a_plan("2016", start="2016-07-01"))
    assert named(found, "deadline/self_assessment").at == "2017-10-01"


@pytest.mark.parametrize(
    ("stage", "today", "state"),
    [
        ("draft", "2022-06-02", "late"),
        ("draft", "2022-06-01", "today"),
        ("draft", "2022-05-31", "coming"),
        ("staff_review", "2022-06-02", "past"),
    ],
)
def test_a_stage_that_was_to_begin_and_did_not_is_late(stage: str, today: str, state: str) -> None:
    planned = StageDate("d", "a", "staff_review", "planned", day("2022-06-01"))
    found = named(entries(a_plan(), today, stage=stage, dates=(planned,)), "stage/d")
    assert (found.state, found.title) == (state, "Review by IRM staff: is to begin")
    assert found.detail == "Action Plan Review"


def test_public_comment_may_end_two_weeks_after_the_later_language_was_published() -> None:
    dates = tuple(
        StageDate(name, "a", "public_comment", "published", day(iso), name)
        for name, iso in (("en", "2022-06-01"), ("es", "2022-06-08"))
    )
    found = named(entries(a_plan(), stage="public_comment", dates=dates), "comment/a")
    assert (found.at, found.state) == ("2022-06-22", "coming")
    ended = StageDate("e", "a", "public_comment", "ended", day("2022-06-23"))
    found_keys = {one.key for one in entries(a_plan(), dates=(*dates, ended))}
    assert "comment/a" not in found_keys


def test_copies_say_when_they_went_out_until_when_and_what_came_back() -> None:
    copy = Sent(
        id="s", plan_id="p", assessment_id="a", report="review", number=3, language="en",
        stage="pre_publication", role="government", recipient="Ministry of Justice",
        at="2022-06-01T23:30:00.000Z", by="Ana", due="2022-06-14",
    )  # fmt: skip
    late = entries(a_plan(), sents=(copy,))
    assert named(late, "sent/s").title == (
        "Review copy 3 sent to the government: Ministry of Justice"
    )
    assert (named(late, "sent/s").at, named(late, "due/s").state) == ("2022-06-01", "late")
    back = Returned(
        id="r", sent_id="s", plan_id="p", name="Ministry.docx", sha256="", format="docx",
        at="2022-06-13T08:00:00.000Z", by="Ana", remark_count=7,
    )  # fmt: skip
    found = entries(a_plan(), sents=(copy,), returned=(back,))
    assert named(found, "due/s").state == "past"
    assert named(found, "returned/r").detail == "Ministry.docx. Remarks: 7."


def test_the_words_are_those_of_the_language() -> None:
    plan = a_plan(delivered="2021-10-04")
    spanish = named(entries(plan, language="es"), "deadline/review")
    assert (spanish.title, spanish.words) == (
        "Revisión del plan de acción: fecha límite",
        "4 de febrero de 2022",
    )
    arabic = named(entries(plan, language="ar"), "delivery/delivered")
    assert (arabic.title, arabic.words) == ("سُلِّمت الخطة إلى الشراكة", "4 أكتوبر 2021")
