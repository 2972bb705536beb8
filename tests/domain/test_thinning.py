"""Which backups stay: two days of all, then days, weeks, months; the newest proven one always."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.thinning import DAYS, MONTHS, WEEKS, Made, obsolete

NOW = datetime(2026, 11, 23, 18, 0, tzinfo=UTC)
HALF_HOURS = 48


def every(step: timedelta, count: int) -> list[Made]:
    return [Made(f"b{number}", NOW - number * step) for number in range(count)]


def kept(backups: list[Made]) -> list[Made]:
    gone = obsolete(backups, NOW)
    return [one for one in backups if one.name not in gone]


def test_all_of_today_and_yesterday_stay() -> None:
    backups = every(timedelta(minutes=30), 3 * HALF_HOURS)
    recent = [one for one in backups if one.at.date() >= (NOW - timedelta(days=1)).date()]
    assert len(recent) > HALF_HOURS
    assert kept(backups)[: len(recent)] == recent


def test_two_years_of_one_a_day_leave_days_weeks_and_months() -> None:
    found = kept(every(timedelta(days=1), 730))
    assert len(found) == 2 + DAYS + WEEKS + MONTHS
    ages = [(NOW - one.at).days for one in found]
    assert ages[: 2 + DAYS] == list(range(2 + DAYS))
    weeks = found[2 + DAYS : 2 + DAYS + WEEKS]
    assert len({one.at.isocalendar()[:2] for one in weeks}) == WEEKS
    months = found[-MONTHS:]
    assert len({(one.at.year, one.at.month) for one in months}) == MONTHS


def test_of_a_day_the_last_one_stays() -> None:
    days = [NOW - timedelta(days=5, hours=hour) for hour in (0, 3, 6)]
    backups = [Made("now", NOW), *(Made(f"{at.hour}", at) for at in days)]
    assert [one.name for one in kept(backups)] == ["now", "18"]


def test_thinning_what_was_thinned_takes_nothing_more() -> None:
    found = kept(every(timedelta(hours=7), 2000))
    assert kept(found) == found


def test_years_of_work_keep_a_backup_of_each_of_the_last_nine_months() -> None:
    """Made, thinned, made again, as it is done: what a slot was given to does not age away."""
    held: list[Made] = []
    start = NOW - timedelta(days=500)
    for day in range(500):
        at = start + timedelta(days=day)
        held.append(Made(f"d{day}", at))
        gone = obsolete(held, at)
        held = [one for one in held if one.name not in gone]
    assert len(held) <= 2 + DAYS + WEEKS + MONTHS
    oldest = min(one.at for one in held)
    assert (NOW - oldest).days > 30 * (MONTHS - 1)


def test_a_bad_one_takes_no_slot_and_goes_when_a_newer_one_is_proven() -> None:
    old = NOW - timedelta(days=4)
    good, bad = Made("good", old), Made("bad", old + timedelta(hours=1), good=False)
    assert obsolete([good, bad, Made("newest", NOW)], NOW) == {"bad"}
    assert obsolete([good, bad], NOW) == frozenset()


def test_a_bad_one_of_today_stays_to_be_looked_at() -> None:
    bad = Made("bad", NOW - timedelta(hours=1), good=False)
    assert obsolete([bad, Made("newest", NOW)], NOW) == frozenset()


def test_a_clock_that_ran_ahead_takes_nothing_of_the_future() -> None:
    ahead = [Made(f"f{day}", NOW + timedelta(days=day)) for day in range(1, 40)]
    assert obsolete(ahead, NOW) == frozenset()


@given(
    st.lists(
        st.tuples(st.integers(0, 60 * 24 * 900), st.booleans()),
        max_size=60,
        unique_by=lambda x: x[0],
    )
)
def test_the_newest_proven_one_always_stays(minutes: list[tuple[int, bool]]) -> None:
    backups = [
        Made(f"b{number}", NOW - timedelta(minutes=minute), good=good)
        for number, (minute, good) in enumerate(minutes)
    ]
    gone = obsolete(backups, NOW)
    good = [one for one in backups if one.good]
    if good:
        assert max(good, key=lambda one: one.at).name not in gone
    else:
        assert gone == frozenset()
