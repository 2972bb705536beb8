"""The readiness page: the list, the field on the spot, notes, and its count in the tree."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.readiness_list import Head
from irm_desktop.ui.pages.readiness_note import NoteDialog
from irm_desktop.ui.pages.readiness_page import ReadinessPage
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
    QTest.keyClick(page.list, Qt.Key.Key_N)
    dialog = page.findChild(NoteDialog)
    assert dialog is not None
    dialog.accept()
    assert dialog.isVisible()  # no note, no leaving
    QTest.keyClicks(dialog.note.edit, "Waits for the second interview.")
    dialog.act.click()
    qtbot.waitUntil(lambda: left(page) == {finding.key: "Waits for the second interview."})
    choose(page, "no_rating", "2", "potential_impact")
    page.detail.leave.click()
    qtbot.waitUntil(lambda: left(page) == {})


def left(page: ReadinessPage) -> dict[str, str]:
    return {one.key: one.note for one in page.list.findings.findings if one.note}
