"""The round of review in the whole window: its menu, its keys, and what they lead to."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from irm_desktop.domain.review_records import SentFile, Snapshot
from irm_desktop.ui.dialogs.rating_life import RatingLifeDialog
from irm_desktop.ui.dialogs.redline import RedlineDialog
from irm_desktop.ui.dialogs.response import ResponseDialog
from irm_desktop.ui.dialogs.send import SendDialog
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.calendar_page import CalendarPage
from irm_desktop.ui.pages.commitment_implementation import ImplementationForm
from irm_desktop.ui.pages.process_page import ProcessPage
from irm_desktop.ui.pages.report_texts import ReportPage

Kind = TypeVar("Kind", bound=QDialog)
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(window: MainWindow, kind: type[Kind]) -> Kind:
    found = window.findChildren(kind)
    assert found, f"no {kind.__name__} was opened"
    return found[-1]


def settled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.context.tasks.busy, timeout=30_000)


def send_a_copy(window: MainWindow) -> str:
    """Record a copy of the report as it is now; its id."""
    workspace, plan = window.context.open_workspace, window.plan_id or ""
    copy = workspace.review_copy(plan, "progress", "en", recipient="Ana Torres", role="iep")
    file = SentFile("docx", "ES-2 1.docx", "00")
    workspace.record_sent(copy, Snapshot(fields=copy.fields), (file,))
    return copy.id


def test_ctrl_7_opens_the_calendar(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)

    page = window.page("calendar")
    assert window.page_id == "calendar"
    assert isinstance(page, CalendarPage)
    assert page.stages.rows["draft"].state.text() == "the report is here"


def test_a_date_of_a_stage_is_undone(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("calendar")
    page = window.page("calendar")
    assert isinstance(page, CalendarPage)
    field = page.stages.rows["staff_review"].fields["planned", ""]
    field.focus()
    QTest.keyClicks(field.line, "March 2027")
    window.flush()
    assert any("Staff review" in row or "staff" in row for row in page.entries.rows)

    window.actions_book["undo"].trigger()

    assert field.line.text() == ""
    assert window.page_id == "calendar"


def test_the_calendar_sends(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("calendar")
    page = window.page("calendar")
    assert isinstance(page, CalendarPage)

    page.send.click()

    dialog = opened(window, SendDialog)
    settled(qtbot, window)
    assert dialog.facts.what.text().startswith("Can be changed there: ")
    dialog.close()


def test_the_report_that_is_shown_is_sent(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page("report")
    page = window.page("report")
    assert isinstance(page, ReportPage)
    assert page.contents is not None
    settled(qtbot, window)

    page.head.send.click()

    dialog = opened(window, SendDialog)
    settled(qtbot, window)
    assert dialog.fields.kind.currentData() == page.contents.kind.id
    dialog.close()


def test_the_menu_review_has_what_sends_and_answers(qtbot: QtBot, window: MainWindow) -> None:
    made = [spec.id for spec, _ in window.actions_book.made() if spec.menu == "review"]

    assert made[0] == "review_send"
    assert made[-3:] == ["review_response", "review_redline", "page_conflicts"]
    window.actions_book["review_response"].trigger()
    assert opened(window, ResponseDialog).counts.text() == "Nothing was sent for review yet."


def test_a_commitment_is_compared_with_the_version_sent(qtbot: QtBot, window: MainWindow) -> None:
    sent = send_a_copy(window)
    workspace = window.context.open_workspace
    commitment = workspace.commitment_ids(window.plan_id or "")[0]
    window.context.operations.set_reason(commitment, "specificity", "It names every grant.")
    window.go_to(commitment, "specificity")

    QTest.keyClick(window, Qt.Key.Key_D, BOTH)

    dialog = opened(window, RedlineDialog)
    settled(qtbot, window)
    assert dialog.choices.before.moment() == sent
    assert [one.label for one in dialog.view.fields] == ["Commitment 1: Specificity, reason"]
    assert dialog.view.texts[0].accessibleDescription() == "Put in: It names every grant."
    dialog.close()


def test_the_life_of_the_rating_with_the_focus_is_told(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.context.open_workspace
    commitment = workspace.commitment_ids(window.plan_id or "")[0]
    window.context.operations.rate(commitment, "specificity", "high")
    window.go_to(commitment, "specificity")
    qtbot.waitUntil(lambda: window.commitments.panel.current_indicator() == "specificity")

    QTest.keyClick(window, Qt.Key.Key_H, BOTH)

    dialog = opened(window, RatingLifeDialog)
    assert dialog.life.indicator == "specificity"
    assert [step.step.value for step in dialog.steps if step.step.kind == "rated"] == [
        "medium",
        "high",
    ]
    dialog.close()


def test_the_life_of_a_rating_of_a_milestone_is_told(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.context.open_workspace
    commitment = workspace.commitment_ids(window.plan_id or "")[2]
    milestone = workspace.milestones(commitment)[0]
    window.go_to(commitment, "completion_midterm")
    form = window.commitments.panel.form()
    assert isinstance(form, ImplementationForm)
    chip = form.milestones.chips[0]
    window.context.operations.rate(milestone.id, chip.indicator.id, "limited", "milestone")
    chip.setFocus()

    window.actions_book["rating_life"].trigger()

    life = opened(window, RatingLifeDialog).life
    assert (life.subject_kind, life.subject_id) == ("milestone", milestone.id)
    assert [step.value for step in life.steps] == ["limited"]


def test_the_life_of_an_answer_about_the_plan_is_told(window: MainWindow) -> None:
    plan = window.plan_id or ""
    window.context.operations.rate(plan, "advance_notice", "yes", "plan")
    window.show_page("process")
    page = window.page("process")
    assert isinstance(page, ProcessPage)
    page.show_argument("advance_notice")

    window.actions_book["rating_life"].trigger()

    assert opened(window, RatingLifeDialog).life.subject_kind == "plan"


def test_without_a_rating_the_history_of_the_commitment_is_shown(window: MainWindow) -> None:
    window.commitments.table.setFocus()

    window.actions_book["rating_life"].trigger()

    assert window.commitments.panel.area == "history"
