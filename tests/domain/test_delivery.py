"""Delivery of plans under the calendar of each era: reference, section 1.3, day by day."""

from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.delivery import Delivery, delivery
from irm_desktop.domain.delivery_calendar import Calendars, load_calendars
from irm_desktop.domain.records import ActionPlan, PartialDate
from irm_desktop.errors import InstrumentError


@pytest.fixture(scope="module")
def calendars() -> Calendars:
    return load_calendars(paths.resources() / "calendars.toml")


def plan(
    submitted: str, delivered: str = "", *, due: str = "", end: str = "", number: str = "2"
) -> ActionPlan:
    return ActionPlan(
        id="p", member_id="m", key=f"ES-{number}", member_name="Spain", number=number,
        title="", instrument="G3", submitted=submitted, end=PartialDate(end, end),
        due=PartialDate(due, due), delivered=PartialDate(delivered, delivered),
    )  # fmt: skip


def told(
    calendars: Calendars, one: ActionPlan, *, previous_end: str = "", today: str = ""
) -> Delivery:
    found = delivery(one, calendars, previous_end=previous_end, today=today)
    assert found is not None
    return found


# Delivered -> status, contrary, months and days late, end, months of implementation
AUGUST = [
    ("2018-06-15", "on_time", False, 0, 0, "2020-08-31", 26),
    ("2018-08-31", "on_time", False, 0, 0, "2020-08-31", 24),
    ("2018-09-01", "late", False, 0, 1, "2020-08-31", 23),
    ("2018-09-30", "late", False, 1, 0, "2020-08-31", 23),
    ("2018-12-30", "late", False, 3, 30, "2020-08-31", 20),
    ("2018-12-31", "late", False, 4, 0, "2020-08-31", 20),
    ("2019-01-01", "contrary", True, 4, 1, "2021-08-31", 31),
    ("2019-08-31", "contrary", True, 12, 0, "2021-08-31", 24),
]


@pytest.mark.parametrize(("day", "status", "contrary", "months", "days", "end", "runs"), AUGUST)
def test_plans_of_2018_to_2021_are_due_on_31_august(
    day: str,
    status: str,
    contrary: bool,
    months: int,
    days: int,
    end: str,
    runs: int,
    calendars: Calendars,
) -> None:
    found = told(calendars, plan("2018", day))

    assert found.due == "2018-08-31"
    assert (found.status, found.contrary) == (status, contrary)
    assert (found.months_late, found.days_late) == (months, days)
    assert (found.end, found.implementation_months) == (end, runs)
    assert found.too_short is False
    assert found.follows == (("letter_copied", "cohort_shift") if contrary else ())


JUNE = [
    ("2016-06-30", "on_time", 0, 0, "2018-06-30", 24, ()),
    ("2016-07-01", "late", 0, 1, "2018-06-30", 23, ()),
    ("2016-10-30", "late", 3, 30, "2018-06-30", 20, ()),
    ("2016-10-31", "late", 4, 0, "2018-06-30", 20, ()),
    ("2016-11-01", "contrary", 4, 1, "2018-06-30", 19, ("letter", "referral")),
    ("2016-12-31", "contrary", 6, 0, "2018-06-30", 18, ("letter", "referral")),
    (
        "2017-01-01", "contrary", 6, 1, "2019-06-30", 29,
        ("letter", "referral", "other_year_group"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("day", "status", "months", "days", "end", "runs", "follows"), JUNE)
def test_plans_of_2015_to_2017_are_due_on_30_june(
    day: str,
    status: str,
    months: int,
    days: int,
    end: str,
    runs: int,
    follows: tuple[str, ...],
    calendars: Calendars,
) -> None:
    found = told(calendars, plan("2016", day))

    assert found.due == "2016-06-30"
    assert (found.status, found.contrary) == (status, status == "contrary")
    assert (found.months_late, found.days_late) == (months, days)
    assert (found.end, found.implementation_months) == (end, runs)
    assert found.follows == follows


@pytest.mark.parametrize(
    ("day", "status", "follows"),
    [
        ("2014-06-15", "on_time", ()),
        ("2014-06-16", "late", ()),
        ("2014-10-15", "late", ()),
        ("2014-10-16", "contrary", ("letter",)),
    ],
)
def test_plans_to_2014_are_due_by_cohort(
    day: str, status: str, follows: tuple[str, ...], calendars: Calendars
) -> None:
    found = told(calendars, plan("2014", day, due="2014-06-15"))

    assert (found.status, found.follows) == (status, follows)
    assert (found.end, found.implementation_months, found.too_short) == ("", None, None)


def test_without_its_cohort_s_date_nothing_is_said_of_a_plan_to_2014(calendars: Calendars) -> None:
    found = told(calendars, plan("2014", "2014-12-01"))

    assert (found.status, found.contrary, found.due) == ("", None, "")
    assert found.sentence() == (
        "The due date followed from the member’s cohort and is not given; delivered 1 December "
        "2014, whether it was late cannot be told from the dates given."
    )


@pytest.mark.parametrize(
    ("previous", "day", "due", "status"),
    [
        ("2022-08-31", "2022-10-01", "2023-08-31", "on_time"),
        ("2022-08-31", "2023-08-30", "2023-08-31", "on_time"),
        ("2022-08-31", "2023-08-31", "2023-08-31", "on_time"),
        ("2022-08-31", "2023-09-01", "2023-08-31", "contrary"),
        ("2023-02-28", "2024-02-29", "2024-02-29", "on_time"),  # to the end of the month
        ("2023-02-28", "2024-03-01", "2024-02-29", "contrary"),
        ("2024-02-29", "2025-02-28", "2025-02-28", "on_time"),
        ("2024-02-29", "2025-03-01", "2025-02-28", "contrary"),
    ],
)
def test_from_2022_a_plan_comes_within_twelve_months_of_the_end_of_the_one_before(
    previous: str, day: str, due: str, status: str, calendars: Calendars
) -> None:
    found = told(calendars, plan("2023", day), previous_end=previous)

    assert (found.due, found.status) == (due, status)
    assert found.contrary is (status == "contrary")


def test_from_2022_a_first_plan_can_not_be_late(calendars: Calendars) -> None:
    found = told(calendars, plan("2023", "2023-11", number="1"))

    assert (found.status, found.contrary) == ("on_time", False)
    assert told(calendars, plan("2023", number="1")).status == ""


def test_from_2022_a_day_that_was_set_can_be_missed_without_acting_contrary(
    calendars: Calendars,
) -> None:
    late = told(calendars, plan("2023", "2023-03-01", due="2023-01-31"), previous_end="2022-08-31")
    beyond = told(
        calendars, plan("2023", "2023-09-01", due="2023-01-31"), previous_end="2022-08-31"
    )
    unknown = told(calendars, plan("2023", "2023-03-01", due="2023-01-31"))

    assert (late.status, late.contrary) == ("late", False)
    assert (beyond.status, beyond.contrary) == ("contrary", True)
    assert (unknown.status, unknown.contrary, unknown.certainly_late) == ("", None, True)


def test_from_2022_nothing_is_said_where_the_plan_before_has_no_end(calendars: Calendars) -> None:
    found = told(calendars, plan("2023", "2023-03-01"))

    assert (found.status, found.contrary, found.due) == ("", None, "")
    assert not found.confirmed


# Partial dates: what every day they can mean agrees on
PARTIAL = [
    ("2018", "", "", False, None),  # on time or late, but never contrary
    ("2018-08", "", "on_time", False, 0),
    ("2018-09", "", "late", False, None),
    ("2018-12", "", "late", False, None),
    ("2019", "", "contrary", True, None),
    ("2018-08", "2018", "", None, None),
    ("2019-04", "2018", "", None, None),  # 31 December 2018 was possible
    ("2019-06", "2018", "contrary", True, None),
    ("2017", "2018", "on_time", False, 0),
]


@pytest.mark.parametrize(("day", "due", "status", "contrary", "months"), PARTIAL)
def test_partial_dates_tell_what_is_certain_and_no_more(
    day: str,
    due: str,
    status: str,
    contrary: bool | None,
    months: int | None,
    calendars: Calendars,
) -> None:
    found = told(calendars, plan("2018", day, due=due))

    assert (found.status, found.contrary, found.months_late) == (status, contrary, months)


def test_a_delivery_around_the_last_day_leaves_the_end_open(calendars: Calendars) -> None:
    found = told(calendars, plan("2018", "2018-12", due="2018-08"))
    open_end = told(calendars, plan("2018", "2018-12", due="2018"))

    assert (found.status, found.end) == ("", "")
    assert (open_end.status, open_end.end, open_end.too_short) == ("", "", None)


@pytest.mark.parametrize(
    ("end", "taken", "months", "too_short"),
    [
        ("2020", "2020-08-31", 20, False),  # the calendar's day lies in it
        ("2020-08", "2020-08-31", 20, False),
        ("2020-08-30", "2020-08-30", 19, True),
        ("2020-07", "2020-07", None, True),
        ("2021", "2021", None, False),  # extended
        ("2021-08-31", "2021-08-31", 32, False),
    ],
)
def test_the_plan_s_own_end_counts_where_it_is_another(
    end: str, taken: str, months: int | None, too_short: bool, calendars: Calendars
) -> None:
    found = told(calendars, plan("2018", "2018-12-31", end=end))

    assert (found.end, found.implementation_months) == (taken, months)
    assert (found.too_short, found.calendar_end) == (too_short, "2020-08-31")


@pytest.mark.parametrize(
    ("end", "too_short"), [("2018-05-30", False), ("2018-05-29", True), ("2018-04", True)]
)
def test_eighteen_months_are_the_least_from_2015_to_2017(
    end: str, too_short: bool, calendars: Calendars
) -> None:
    assert told(calendars, plan("2016", "2016-11-30", end=end)).too_short is too_short


@pytest.mark.parametrize(
    ("today", "status", "contrary"),
    [
        ("2018-08-31", "", None),
        ("2018-12-31", "", None),  # it may still come today
        ("2019-01-01", "contrary", True),
    ],
)
def test_a_plan_that_is_not_there_becomes_late_with_the_day(
    today: str, status: str, contrary: bool | None, calendars: Calendars
) -> None:
    found = told(calendars, plan("2018"), today=today)

    assert (found.status, found.contrary) == (status, contrary)


def test_without_today_nothing_is_said_of_a_plan_that_is_not_there(calendars: Calendars) -> None:
    found = told(calendars, plan("2018"))

    assert (found.status, found.contrary, found.months_late) == ("", None, None)
    assert found.sentence() == (
        "Due 31 August 2018; no date of delivery is given. The plan ends 31 August 2020."
    )


def test_the_due_date_and_not_the_year_of_submission_chooses_the_era(calendars: Calendars) -> None:
    found = told(calendars, plan("2018", "2017-12-01", due="2017-06-30"))

    assert found.era.id == "2015_2017"
    assert (found.status, found.end) == ("contrary", "2019-06-30")


def test_a_plan_without_year_has_no_delivery(calendars: Calendars) -> None:
    assert delivery(plan(""), calendars) is None
    assert delivery(plan("2009"), calendars) is None


def test_amendments_are_taken_to_31_august_of_the_first_year(calendars: Calendars) -> None:
    assert told(calendars, plan("2019", "2019-08-31")).amend_until == "2020-08-31"
    assert told(calendars, plan("2016", "2016-06-30")).amend_until == ""


SENTENCES = {
    "en": "Due 31 August 2018; delivered 1 January 2019, late by 4 months and 1 day. This is "
    "contrary to OGP process. The Support Unit sends a letter, copied to the Criteria and "
    "Standards Subcommittee; the member moves to the next year’s cohort and starts a new cycle. "
    "The plan ends 31 August 2021, 31 months of implementation.",
    "fr": "Échéance\u00a0: 31 août 2018\u00a0; remis\u00a0: 1er janvier 2019, "
    "retard\u00a0: 4 mois et 1 jour. C’est contraire au processus du PGO. L’Unité de "
    "soutien envoie une lettre, avec copie au "
    "sous-comité Critères et normes\u00a0; le membre passe à la cohorte de l’année suivante et "
    "commence un nouveau cycle. Fin du plan\u00a0: 31 août 2021, mise en œuvre\u00a0: 31 mois.",
    "es": "Fecha límite: 31 de agosto de 2018; entregado: 1 de enero de 2019, retraso: 4 meses y "
    "1 día. Es actuar en contra del proceso de OGP. La Unidad de Apoyo envía una carta, "
    "con copia al Subcomité de Criterios y Estándares; el miembro pasa a la cohorte del año "
    "siguiente y empieza un nuevo ciclo. Fin del plan: 31 de agosto de 2021, "
    "implementación: 31 meses.",
    "ar": "موعد الاستحقاق: 31 أغسطس 2018؛ تاريخ التسليم: 1 يناير 2019، مدة التأخر: 4 أشهر ويوم "
    "واحد. هذا مخالف لعملية شراكة الحكومة المنفتحة. ترسل وحدة الدعم رسالة، مع نسخة إلى اللجنة "
    "الفرعية للمعايير والمقاييس؛ ينتقل العضو إلى مجموعة السنة التالية ويبدأ دورة جديدة. تاريخ "
    "انتهاء الخطة: 31 أغسطس 2021، مدة التنفيذ: 31 شهرًا.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_the_sentence_says_it_in_each_language(language: str, calendars: Calendars) -> None:
    found = told(calendars, plan("2018", "2019-01-01"))

    assert found.sentence(language) == SENTENCES[language]


def test_a_late_plan_s_sentence_says_that_its_end_does_not_move(calendars: Calendars) -> None:
    found = told(calendars, plan("2018", "2018-11-30"))

    assert found.sentence() == (
        "Due 31 August 2018; delivered 30 November 2018, late by 3 months. The end date does not "
        "move: the plan ends 31 August 2020, 21 months of implementation."
    )


def test_a_short_implementation_is_said(calendars: Calendars) -> None:
    found = told(calendars, plan("2018", "2018-12-31", end="2020-06-30"))

    assert found.sentence().endswith(
        "The plan itself ends 30 June 2020; by the calendar it would end 31 August 2020, "
        "18 months of implementation; the calendar asks for 20 months at least."
    )


def test_what_is_wrong_in_the_file_is_told_with_its_key(tmp_path: Path) -> None:
    text = (paths.resources() / "calendars.toml").read_text(encoding="utf-8")
    path = tmp_path / "calendars.toml"
    path.write_text(text.replace('follows = ["letter"]', 'follows = ["lettre"]'), encoding="utf-8")

    with pytest.raises(InstrumentError) as refused:
        load_calendars(path)

    assert refused.value.message == (
        "calendars.toml, key eras[to_2014].limits[1].follows: 'lettre' is unknown; it can be "
        "letter, letter_copied, referral, other_year_group, cohort_shift."
    )


def test_every_era_has_its_texts_in_arabic_too(calendars: Calendars) -> None:
    for era in calendars.eras:
        assert era.labels["ar"]
        assert era.note["ar"]
        assert era.source
