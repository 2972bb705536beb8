"""The readiness page: the list, the field on the spot, notes, and its count in the tree."""

import csv
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from irm_desktop.domain.report_preview import PreviewPlace
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.readiness_list import Head
from irm_desktop.ui.pages.readiness_note import NoteDialog
from irm_desktop.ui.pages.readiness_page import ReadinessPage
from irm_desktop.ui.pages.readiness_stage import CloseStageDialog
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.pages.sources_form import AccessedField
from irm_desktop.ui.tables.tree_model import AsideRole


@pytest.fixture
def page(window: MainWindow, qtbot: QtBot) -> ReadinessPage:
    """The page of Spain 2's progress report, checked."""
    window.show_page("readiness")
    made = window.page("readiness")
    assert isinstance(made, ReadinessPage)
    window.context.readiness.show_kind("g2-progress")
    qtbot.waitUntil(lambda: window.context.readiness.is_known)
    return made


def titles(page: ReadinessPage) -> list[str]:
    return [one.title for one in page.list.findings.findings]


def choose(page: ReadinessPage, rule: str, number: str, indicator: str = "") -> None:
    for place, row in enumerate(page.list.findings.rows):
        if isinstance(row, Head) or (row.rule, row.number) != (rule, number):
            continue
        if indicator in ("", row.indicator):
            page.list.choose(place)
            return
    raise AssertionError(f"{rule} of {number} is not in the list")


def test_musts_stand_before_what_is_to_be_looked_at(page: ReadinessPage) -> None:
    heads = [row.text for row in page.list.findings.rows if isinstance(row, Head)]
    assert heads == ["Must be fixed", "To look at"]
    assert "Specificity is not rated" in titles(page)


def test_the_open_findings_are_counted_in_the_tree(page: ReadinessPage, window: MainWindow) -> None:
    model = window.sidebar.model
    assert window.plan_id is not None
    index = model.page_index(window.plan_id, "readiness")
    count = window.context.readiness.open_count
    assert index.data(AsideRole) == str(count)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"Readiness, {count} open findings"


def test_enter_opens_the_very_field(page: ReadinessPage, window: MainWindow) -> None:
    choose(page, "no_rating", "2", "potential_impact")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert window.page_id == "commitments"
    current = window.commitments.current_id()
    assert window.context.open_workspace.commitment(current).number == "2"
    assert window.commitments.panel.current_indicator() == "potential_impact"


def test_a_rating_given_beside_the_list_takes_the_finding_away(
    page: ReadinessPage, window: MainWindow, qtbot: QtBot
) -> None:
    choose(page, "no_rating", "2", "potential_impact")
    key = page.list.current.key if page.list.current else ""
    block = page.detail.field.block
    assert block is not None
    block.rated.emit("potential_impact", "minor")
    page.head.check.click()
    qtbot.waitUntil(lambda: key not in {one.key for one in window.context.readiness.findings})
    commitment = window.context.open_workspace.commitments(window.plan_id or "")[1]
    ratings = window.context.open_workspace.ratings(commitment.id)
    assert ratings["potential_impact"].value == "minor"


def test_n_leaves_a_finding_with_its_note_and_the_button_takes_it_up(
    page: ReadinessPage, window: MainWindow, qtbot: QtBot
) -> None:
    choose(page, "no_rating", "2", "potential_impact")
    finding = page.list.current
    assert finding is not None
    after = page.list.findings.rows[page.list.currentIndex().row() + 1]
    QTest.keyClick(page.list, Qt.Key.Key_N)
    dialog = page.findChild(NoteDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isVisible()  # no note, no leaving
    QTest.keyClicks(dialog.note.line, "Waits for the second interview.")
    QTest.keyClick(dialog.note.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: left(page) == {finding.key: "Waits for the second interview."})
    qtbot.waitUntil(lambda: page.list.current == after)  # one works on downwards
    choose(page, "no_rating", "2", "potential_impact")
    page.detail.leave.click()
    qtbot.waitUntil(lambda: left(page) == {})


def stage(window: MainWindow) -> str:
    found = window.context.open_workspace.assessments(window.plan_id or "")
    return next(one.stage for one in found if one.kind == "progress")


def test_a_stage_is_closed_over_open_findings_with_a_written_reason(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("report")
    page = cast(ReportPage, window.page("report"))
    page.go_to(PreviewPlace("cover", ""))
    box = page.editor.stage
    assert box is not None
    box.setCurrentIndex(box.findData("staff_review"))
    box.activated.emit(box.currentIndex())
    dialog = page.findChild(CloseStageDialog)
    assert dialog is not None
    assert dialog.list.count() > 3
    assert dialog.list.item(0).text() == "1 · Specificity: Specificity has no reason"
    dialog.reject()
    assert (stage(window), box.currentData()) == ("draft", "draft")
    box.setCurrentIndex(box.findData("staff_review"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(lambda: len(page.findChildren(CloseStageDialog)) == 1)
    dialog = page.findChild(CloseStageDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isVisible()  # no reason, no closing
    QTest.keyClicks(dialog.reason.edit, "The staff asked for it as it is.")
    dialog.accept()
    assert stage(window) == "staff_review"
    assessment = window.context.open_workspace.assessments(window.plan_id or "")[0]
    newest = window.context.open_workspace.history([assessment.id])[0]
    assert newest.reason == "The staff asked for it as it is."


def test_the_list_is_copied_and_written_as_it_is_shown(
    page: ReadinessPage, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.head.filters["must"].click()
    page.head.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("# Readiness of ES-2\n\n## Must be fixed (")
    assert "- **2 · Potential impact**: Potential impact is not rated." in text
    assert "To look at" not in text
    target = tmp_path / "list.csv"
    monkeypatch.setattr(window.context.messages, "save_file", lambda *_: target)
    page.head.export.click()
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0] == ["Severity", "Where", "Finding", "Details", "Note"]
    assert len(rows) == 1 + len(page.list.findings.findings)
    assert {row[0] for row in rows[1:]} == {"Must be fixed"}


def test_findings_stand_under_their_commitments(page: ReadinessPage) -> None:
    page.head.order.setCurrentIndex(1)
    page.head.order.activated.emit(1)
    heads = [row.text for row in page.list.findings.rows if isinstance(row, Head)]
    assert heads == ["Commitment 1", "Commitment 2", "Commitment 2.10", "The report as a whole"]


def test_the_arrows_pass_over_the_heads(page: ReadinessPage) -> None:
    rows = page.list.findings.rows
    second = next(n for n, row in enumerate(rows) if isinstance(row, Head) and n)
    page.list.choose(second - 1)
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.list.currentIndex().row() == second + 1
    QTest.keyClick(page.list, Qt.Key.Key_Up)
    assert page.list.currentIndex().row() == second - 1


def test_a_text_is_written_where_the_finding_is_read(
    page: ReadinessPage, window: MainWindow
) -> None:
    choose(page, "empty_section", "")
    finding, field = page.list.current, page.detail.field.passage
    assert finding is not None
    assert field is not None
    QTest.keyClicks(field.edit, "A summary.")
    field.flush()
    workspace = window.context.open_workspace
    texts = [one.text for one in workspace.passages(finding.subject_id)]
    assert texts == ["A summary."]


def test_the_day_of_access_is_written_beside_the_list(
    page: ReadinessPage, window: MainWindow, qtbot: QtBot
) -> None:
    workspace, operations = window.context.open_workspace, window.context.operations
    member = workspace.members()[0].id
    source = workspace.add_source(member, kind="web_page", title="A page").created
    one = workspace.commitments(window.plan_id or "")[0].id
    operations.add(lambda door: door.add_support("commitment", one, source_id=source))
    page.head.check.click()
    qtbot.waitUntil(lambda: "no_accessed" in {f.rule for f in window.context.readiness.findings})
    choose(page, "no_accessed", "")
    field = page.detail.field.lines["accessed"]
    assert isinstance(field, AccessedField)
    QTest.keyClicks(field.line, "31/9/2014")
    field.flush()
    assert workspace.source(source).accessed == ""  # no day of the calendar
    field.line.clear()
    QTest.keyClicks(field.line, "2016-03-07")
    field.flush()
    assert workspace.source(source).accessed == "2016-03-07"


def left(page: ReadinessPage) -> dict[str, str]:
    return {one.key: one.note for one in page.list.findings.findings if one.note}
