"""The page Calendar: dates in words, stages that are dated by keyboard, what went out and came."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from irm_desktop.domain.changes import Change
from irm_desktop.domain.dates import read_date
from irm_desktop.domain.plan_calendar import PlanCalendar
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.review_records import Returned, Sent
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.calendar_page import CalendarPage
from irm_desktop.ui.pages.calendar_stage import in_words
from irm_desktop.ui.pages.calendar_words import when_words
from irm_desktop.ui.pages.overview_calendar import calendar_card, dated_steps
from tests.ui.plan_pages.a_calendar import TODAY, a_calendar, a_day, a_return, a_sent, an_entry

Idle = Callable[[], None]


class Fake:
    """Stands for what the workspace tells of the calendar, and keeps the dates it is given."""

    def __init__(self, plan_id: str) -> None:
        self.calendar: PlanCalendar = a_calendar(plan_id, "a1", "a2")
        first = a_sent(1, plan_id)
        self.sents: tuple[Sent, ...] = (
            first,
            a_sent(2, plan_id, role="government", recipient="Ministry", due=""),
        )
        self.back: tuple[Returned, ...] = (a_return(first, "ES-2 Ana.docx", 14),)
        self.dated: list[tuple[Any, ...]] = []


@pytest.fixture
def fake(context: Context, plan_id: str, monkeypatch: pytest.MonkeyPatch) -> Fake:
    made = Fake(plan_id)

    def set_stage_date(_self: object, *about: Any) -> Change:
        made.dated.append(about)
        return Change("o1", "Date written", frozenset({"stage_date"}), frozenset({plan_id}))

    kind = type(context.open_workspace)
    for name, work in (
        ("plan_calendar", lambda *_: made.calendar),
        ("sent", lambda *_: made.sents),
        ("returned", lambda *_: made.back),
        ("set_stage_date", set_stage_date),
    ):
        monkeypatch.setattr(kind, name, work, raising=False)
    return made


@pytest.fixture
def page(qtbot: QtBot, context: Context, plan_id: str, fake: Fake) -> CalendarPage:
    made = CalendarPage(context)
    qtbot.addWidget(made)
    made.resize(1170, 700)
    made.open_plan(plan_id)
    made.show()
    return made


def test_every_date_says_in_words_how_far_away_it_is(page: CalendarPage) -> None:
    assert page.entries.rows == [
        "2024-01: The plan begins",
        "2026-11-02: Review copy 1 sent to the panel: Ana Torres",
        "2026-11-19: Answer to review copy 1 asked for: Ana Torres. 4 days late",
        "2026-11-23: Public comment: is to begin. today",
        "2026-12-07: Public comment may end from this day. in 14 days",
        "no date yet: The plan ends. Its end is not known",
    ]
    assert page.entries.sentence.text() == "The plan came late."


@pytest.mark.parametrize(
    ("at", "state", "said"),
    [
        ("2026-11-21", "late", "2 days late"),
        ("2026-09-24", "late", "60 days late"),
        ("2026-09-23", "late", "2 months late"),
        ("2024-11-24", "late", "23 months late"),
        ("2024-11-23", "late", "2 years late"),
        ("2026-10", "late", "late"),
        ("2026-11-25", "coming", "in 2 days"),
        ("2027-02-01", "coming", "in 2 months"),
        ("2030-01-01", "coming", "in 3 years"),
        ("2027", "coming", ""),
        ("2026-01-01", "past", ""),
    ],
)
def test_far_dates_are_told_in_months_and_years(at: str, state: str, said: str) -> None:
    assert when_words(an_entry("due", at, "An answer", state), TODAY) == said


def test_the_report_under_way_is_shown_first(page: CalendarPage) -> None:
    assert page.stages.report.currentText() == "Report 1"
    assert page.stages.rows["iep_review"].state.text() == "the report is here"
    assert page.stages.rows["draft"].state.text() == "done"
    assert page.stages.rows["staff_review"].state.text() == "no date noted"  # left out, perhaps
    assert page.stages.rows["final"].state.text() == "to come"


def test_what_a_stage_asks_for_is_told_in_words(page: CalendarPage) -> None:
    assert page.before.said == [
        "A review copy went to the panel. Done. Number 1: Ana Torres.",
        "Every remark is answered. Not yet. Without an answer: 3.",
        "It is open 14 days at least. Not known yet. No day is known.",
    ]
    assert page.before.go.text() == "Go on to Pre publication"


def test_what_is_missing_leads_to_where_it_is_done(qtbot: QtBot, page: CalendarPage) -> None:
    buttons = page.before.findChildren(type(page.send))
    inbox = next(one for one in buttons if one.text() == "Inbox")

    with qtbot.waitSignal(page.request_page) as asked:
        inbox.click()

    assert asked.args == ["inbox", None]
    assert inbox.accessibleName() == "Every remark is answered. Inbox"
    assert [one.text() for one in buttons if one.text().startswith("Send")] == []  # it was sent


def test_a_date_is_typed_and_written(page: CalendarPage, fake: Fake) -> None:
    field = page.stages.rows["iep_review"].fields["began", ""]
    field.focus()

    QTest.keyClicks(field.line, "November 2026")
    QTest.keyClick(field.line, Qt.Key.Key_Tab)

    assert fake.dated == [
        ("a1", "iep_review", "began", PartialDate("November 2026", "2026-11"), "")
    ]


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "23 Nov 2026"), ("fr", "23 nov. 2026"), ("es", "23 nov 2026"), ("ar", "2026-11-23")],
)
def test_a_day_that_was_noted_is_told_in_the_language_as_far_as_it_can_be_read_back(
    language: str, said: str
) -> None:
    told = in_words(PartialDate("", "2026-11-23"), language)

    assert (told.words or told.iso) == said
    assert read_date(said).date.iso == "2026-11-23"


def test_a_day_that_was_noted_is_not_written_again(
    page: CalendarPage, fake: Fake, plan_id: str
) -> None:
    first, *others = fake.calendar.reports
    draft, *later = first.stages
    noted = replace(draft, began=PartialDate("", "2026-11-23"), ended=a_day("2026-11-24"))
    reports = (replace(first, stages=(noted, *later)), *others)
    fake.calendar = replace(fake.calendar, reports=reports)
    page.open_plan(plan_id)
    row = page.stages.rows["draft"]

    assert row.fields["began", ""].line.text() == "23 Nov 2026"
    assert row.fields["ended", ""].line.text() == "2026-11-24"  # as a person typed it
    page.flush()
    assert fake.dated == []


def test_words_that_are_no_date_are_kept_and_told(
    qtbot: QtBot, page: CalendarPage, fake: Fake
) -> None:
    field = page.stages.rows["draft"].fields["ended", ""]
    field.focus()

    QTest.keyClicks(field.line, "31/9/2026")
    page.flush()

    assert fake.dated[0][3].iso == "2026"
    assert field.problem.text().startswith("31/9/2026 is not a day of the calendar.")


def test_a_day_of_publication_has_its_language(
    qtbot: QtBot, page: CalendarPage, fake: Fake
) -> None:
    row = page.stages.rows["public_comment"]
    assert row.fields["published", "es"].line.text() == "2026-11-20"

    row.add_language("en")
    QTest.keyClicks(row.fields["published", "en"].line, "2026-11-23")
    page.flush()

    day = PartialDate("2026-11-23", "2026-11-23")
    assert fake.dated == [("a1", "public_comment", "published", day, "en")]
    name = row.fields["published", "en"].line.accessibleName()
    assert name == "Review: Public comment: Published, English"


def test_only_stages_that_publish_have_days_of_publication(page: CalendarPage) -> None:
    with_it = {stage for stage, row in page.stages.rows.items() if row.more.isVisibleTo(row)}

    assert with_it == {"public_comment", "final"}


def test_typing_is_not_disturbed_by_a_change_elsewhere(
    qtbot: QtBot, page: CalendarPage, plan_id: str
) -> None:
    field = page.stages.rows["iep_review"].fields["ended", ""]
    field.focus()
    QTest.keyClicks(field.line, "2026-1")

    page.refresh(Change("o2", "Something", frozenset({"rating"}), frozenset({plan_id})))

    assert field.line.text() == "2026-1"
    assert field.line.hasFocus()


def test_another_report_has_its_own_dates(page: CalendarPage, fake: Fake) -> None:
    page.stages.report.setCurrentIndex(1)
    page.stages.report.activated.emit(1)

    assert page.stages.rows["draft"].state.text() == "the report is here"
    page.stages.rows["draft"].fields["planned", ""].line.setText("2027")
    page.flush()
    assert fake.dated[0][:3] == ("a2", "draft", "planned")


def test_what_was_sent_is_listed_with_what_came_back(page: CalendarPage) -> None:
    newest, oldest = page.sent.rows

    assert ". answer asked for by 19 Nov 2026. Came back " in oldest
    assert newest.startswith("2  Ministry (Government). ")
    assert newest.endswith("ES-2 copy 2.docx. Nothing has come back yet.")
    assert oldest.startswith("1  Ana Torres (International Experts Panel). ")
    assert "ES-2 Ana.docx, 14 remarks" in oldest


def test_an_answer_that_did_not_come_is_late(page: CalendarPage, fake: Fake, plan_id: str) -> None:
    fake.back = ()
    page.open_plan(plan_id)

    assert "answer asked for by 19 Nov 2026, 4 days late. Nothing has" in page.sent.rows[1]


def test_a_report_shows_no_language_of_another(page: CalendarPage, fake: Fake) -> None:
    row = page.stages.rows["public_comment"]
    row.add_language("ar")
    assert row.fields["published", "ar"].isVisible()

    page.stages.report.activated.emit(1)

    assert not row.fields["published", "ar"].isVisible()
    assert row.fields["published", "es"].isVisible()  # the other one has it too


def test_a_copy_leads_to_what_has_changed_since(qtbot: QtBot, page: CalendarPage) -> None:
    buttons = page.sent.findChildren(type(page.send))
    links = [one for one in buttons if one.text() == "Changed since …"]

    with qtbot.waitSignal(page.request_redline) as asked:
        links[0].click()

    assert asked.args == ["sent2"]
    assert links[0].accessibleName() == "What has changed since review copy 2"


def test_before_anything_is_sent_it_says_how(
    qtbot: QtBot, page: CalendarPage, fake: Fake, plan_id: str
) -> None:
    fake.sents, fake.back = (), ()
    page.open_plan(plan_id)

    assert not page.sent.response.isVisible()
    send = [one for one in page.sent.findChildren(type(page.send)) if "Send" in one.text()]
    with qtbot.waitSignal(page.request_send):
        send[0].click()


def test_the_report_goes_on_from_here(
    page: CalendarPage, context: Context, fake: Fake, plan_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = context.open_workspace
    one = workspace.assessments(plan_id)[0]
    fake.calendar = a_calendar(plan_id, one.id)
    monkeypatch.setattr(type(workspace), "open_before", lambda *_: ())
    page.open_plan(plan_id)
    page._assessment = one.id

    page.before.go.click()

    assert workspace.assessments(plan_id)[0].stage == "pre_publication"


@pytest.mark.parametrize("width", [480, 1170])
def test_nothing_is_cut_off(qtbot: QtBot, page: CalendarPage, width: int) -> None:
    page.resize(width, 600)
    qtbot.wait(20)

    inside = page.columns.widget()
    assert inside is not None
    assert inside.minimumSizeHint().width() <= page.columns.viewport().width()


def test_the_overview_tells_what_is_late_before_what_comes(
    qtbot: QtBot, context: Context, plan_id: str, fake: Fake
) -> None:
    gone: list[str] = []
    card = calendar_card(fake.calendar, gone.append, context.theme)
    qtbot.addWidget(card)

    said = [one.text() for one in card.findChildren(Words)]
    assert said[1:4] == [
        "19 Nov 2026",
        "Answer to review copy 1 asked for: Ana Torres",
        "4 days late",
    ]
    assert said[4:7] == ["23 Nov 2026", "Public comment: is to begin", "today"]
    card.findChildren(QPushButton)[0].click()
    assert gone == ["calendar"]


def test_the_steps_of_the_overview_have_their_dates(fake: Fake) -> None:
    steps = dated_steps(fake.calendar, "a1", "en")

    assert [(step.title, step.note) for step in steps[1:4]] == [
        ("Staff review", ""),
        ("IEP review", "1 Nov 2026"),
        ("Pre-publication", ""),
    ]
    assert [step.state for step in steps].index("now") == 2
