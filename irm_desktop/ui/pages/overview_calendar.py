"""The calendar on the overview: what is late or comes next, and how far the report has come."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from irm_desktop.domain.plan_calendar import COMING, LATE, TODAY
from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.cards import Card, Words, button
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.pages.calendar_words import when_words
from irm_desktop.ui.pages.stages import stage_steps
from irm_desktop.ui.steps import Step
from irm_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from irm_desktop.domain.plan_calendar import PlanCalendar
    from irm_desktop.domain.report_stages import StageState

MOST = 5  # dates that are shown; the page Calendar has all


def _tr(text: str) -> str:
    return QCoreApplication.translate("OverviewCards", text)


def calendar_card(calendar: PlanCalendar, go: Callable[[str], None], theme: Theme) -> Card:
    """What is late first, then what comes; it leads to the page."""
    card = Card(theme)
    head = card.add_head(_tr("Calendar"))
    link = button(_tr("Calendar"), theme, "link")
    link.setAccessibleName(_tr("Open the page Calendar"))
    link.clicked.connect(lambda: go("calendar"))
    head.addWidget(link)
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(10))
    grid.setVerticalSpacing(theme.px(2))
    grid.setColumnStretch(1, 1)
    late = (one for one in calendar.entries if one.state == LATE)
    coming = (one for one in calendar.entries if one.state in (TODAY, COMING))
    shown = list(islice((*late, *coming), MOST))
    for place, entry in enumerate(shown):
        top = Qt.AlignmentFlag.AlignTop
        at = date_words(PartialDate(entry.words, entry.at), calendar.language)
        date = Words(at, theme, "secondary_strong")
        grid.addWidget(date, 2 * place, 0, top)
        grid.addWidget(Words(entry.title, theme, wrap=True), 2 * place, 1, top)
        when = when_words(entry, calendar.today)
        if when:
            color = "warning_ink" if entry.state == LATE else "text2"
            grid.addWidget(Words(when, theme, "secondary", color, wrap=True), 2 * place + 1, 1)
    card.body.addLayout(grid)
    if not shown:
        card.body.addWidget(Words(_tr("Nothing is due."), theme, "base", "text2", wrap=True))
    return card


def dated_steps(calendar: PlanCalendar, assessment_id: str, language: str) -> list[Step]:
    """The stages of the reports of an assessment, each with its date as far as there is one."""
    report = next((one for one in calendar.reports if one.assessment_id == assessment_id), None)
    if report is None:
        return stage_steps("draft")
    plain = stage_steps(report.stage)
    return [
        Step(step.title, _note(state, language), step.state)
        for step, state in zip(plain, report.stages, strict=True)
    ]


def _note(state: StageState, language: str) -> str:
    """“since 12 Jan 2026” of the stage it is at, the end of one that is done, else the plan."""
    began, ended = date_words(state.began, language), date_words(state.ended, language)
    if state.state == "now" and began:
        return _tr("since {date}").format(date=began)
    if state.state == "done" and (ended or began):
        return _tr("until {date}").format(date=ended) if ended else began
    return date_words(state.planned, language)
