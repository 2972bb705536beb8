"""Dates: what is not certain is not taken. All days 2011 to 2035 in every order and language."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.dates import read_date

DAYS = st.dates(date(2011, 1, 1), date(2035, 12, 31))
ALL_DAYS = [date(2011, 1, 1) + timedelta(days=n) for n in range(9131)]
ENGLISH = "January February March April May June July August September October November December"
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"


@pytest.mark.parametrize("form", ["{d:02}/{m:02}/{y}", "{m}/{d}/{y}", "{d}.{m}.{y}", "{m}-{d}-{y}"])
def test_no_day_between_2011_and_2035_is_read_wrong(form: str) -> None:
    for day in ALL_DAYS:
        words = form.format(d=day.day, m=day.month, y=day.year)

        reading = read_date(words)

        assert reading.date.words == words
        if day.day <= 12 and day.day != day.month:
            assert reading.date.iso == str(day.year)
            assert reading.problem == "ambiguous"
            assert day.isoformat() in reading.candidates
        else:
            assert reading.date.iso == day.isoformat()
            assert not reading.problem


@pytest.mark.parametrize("form", ["{d}/{m}/{y:02}", "{m}/{d}/{y:02}", "{y:02}/{m:02}/{d:02}"])
def test_short_years_are_never_an_exact_wrong_day(form: str) -> None:
    for day in ALL_DAYS:
        reading = read_date(form.format(d=day.day, m=day.month, y=day.year % 100))

        assert day.isoformat() in reading.candidates
        assert day.isoformat().startswith(reading.date.iso)
        if len(reading.date.iso) == 10:
            assert reading.date.iso == day.isoformat()


@given(DAYS)
def test_iso_dates_are_exact(day: date) -> None:
    assert read_date(day.isoformat()).date.iso == day.isoformat()
    assert read_date(f"{day.isoformat()} 00:00:00").date.iso == day.isoformat()
    assert read_date(day.strftime("%Y/%m/%d")).date.iso == day.isoformat()


@given(DAYS, st.sampled_from([ENGLISH, FRENCH, SPANISH]))
def test_named_months_are_exact(day: date, language: str) -> None:
    month = language.split()[day.month - 1]

    assert read_date(f"{day.day} {month} {day.year}").date.iso == day.isoformat()
    assert read_date(f"{day.day} de {month} de {day.year}").date.iso == day.isoformat()
    assert read_date(f"{month.upper()} {day.day}, {day.year}").date.iso == day.isoformat()
    assert read_date(f"{month} {day.year}").date.iso == day.isoformat()[:7]


@given(st.text(max_size=40))
def test_any_words_are_kept_and_never_stop_the_reader(words: str) -> None:
    reading = read_date(words)

    assert reading.date.words == words
    assert len(reading.date.iso) in (0, 4, 7, 10)


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("2014", "2014"),
        ("2014-07", "2014-07"),
        ("07/2014", "2014-07"),
        ("Quarter 4 2016", "2016"),
        ("Quarter IV, 2012", "2012"),
        ("Spring 2016", "2016"),
        ("End of 2014", "2014"),
        ("September/December 2011", "2011"),
        ("fin 2014", "2014"),
        ("1er juillet 2014", "2014-07-01"),
        ("Sept. 2014", "2014-09"),
    ],
)
def test_coarse_dates_stay_coarse(words: str, iso: str) -> None:
    reading = read_date(words)

    assert (reading.date.iso, reading.problem) == (iso, "")


@pytest.mark.parametrize("words", ["2/29/2014", "31/9/2014", "30/2/2016", "2014-02-30", "0/5/2014"])
def test_a_day_that_never_was_leaves_the_year(words: str) -> None:
    reading = read_date(words)

    assert reading.problem == "impossible"
    assert reading.date.iso == "2014" or words == "30/2/2016"


def test_29_february_of_a_leap_year_is_a_day() -> None:
    assert read_date("2/29/2016").date.iso == "2016-02-29"


@pytest.mark.parametrize("words", ["Continuous", "Ongoing", "Prior to 2014", "45 days", "NR"])
def test_words_that_name_no_date_give_none(words: str) -> None:
    reading = read_date(words)

    assert (reading.date.iso, reading.problem) == ("", "unread")


def test_year_that_a_spreadsheet_took_for_a_day_is_told() -> None:
    reading = read_date("7/16/1905")

    assert (reading.problem, reading.candidates, reading.date.iso) == ("serial", ("2024",), "")


def test_month_and_short_year_are_read_only_where_the_layout_says_so() -> None:
    assert read_date("Jul-12").date.iso == ""
    assert read_date("Jul-12").problem == "ambiguous"
    assert read_date("Jul-12", short_years=True).date.iso == "2012-07"
    assert read_date("13-Feb-11", short_years=True).date.iso == "2011-02-13"
    assert read_date("13-Feb-11").date.iso == ""


def test_nothing_is_no_problem() -> None:
    assert read_date("  ").problem == ""
