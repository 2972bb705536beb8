"""The frame: names for everybody, keys without clashes, both directions, moving about."""

from collections import Counter

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui.actions import ACTIONS, REASONS
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.widgets.digit_keys import digit_of


def unnamed(root: QWidget) -> list[str]:
    """What can take the focus and tells a screen reader nothing."""
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if isinstance(widget.parent(), QAbstractScrollArea):
            continue  # the viewport of one that has a name
        text = getattr(widget, "text", None)
        said = widget.accessibleName() or (text() if callable(text) else "")
        if not said:
            found.append(f"{type(widget).__name__} in {type(widget.parent()).__name__}")
    return found


@pytest.mark.parametrize("area", ["text", "design", "implementation", "evidence", "history"])
def test_every_control_has_a_name(window: MainWindow, area: str) -> None:
    window.commitments.panel.show_area(area)
    window.commitments.step(2)
    assert unnamed(window.centralWidget()) == []


@pytest.mark.parametrize("page", ["sources", "interviews", "people", "readiness"])
def test_every_control_of_a_page_has_a_name(window: MainWindow, page: str) -> None:
    workspace, plan_id = window.context.open_workspace, window.plan_id
    assert plan_id is not None
    member = workspace.members()[0].id
    workspace.add_source(member, kind="law", title="Grants law")
    workspace.add_person(member)
    workspace.add_interview(plan_id, began="2015-10-01T10:00:00+02:00")
    window.show_page(page)
    assert len(window.page(page).findChildren(QAbstractButton)) > 1
    assert unnamed(window.page(page)) == []


def test_no_shortcut_is_given_twice() -> None:
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.shortcuts)
    assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_says_what_it_does_and_why_not() -> None:
    for spec in ACTIONS:
        assert spec.tip, spec.id
        assert spec.enabled_when in REASONS, spec.id


def test_every_action_of_the_list_is_connected(window: MainWindow) -> None:
    """No dead entries in the list either: each one does something, those of a page once it is
    open."""
    window.show_page("report")
    assert [spec.id for spec in ACTIONS if spec.id not in window.actions_book] == []


def test_right_to_left_mirrors_the_window(
    qtbot: QtBot, window: MainWindow, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert window.sidebar.mapTo(window, window.sidebar.rect().topLeft()).x() == 0

    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:

        def side() -> int:
            return window.sidebar.mapTo(window, window.sidebar.rect().topRight()).x()

        qtbot.waitUntil(lambda: abs(side() - window.width()) <= 1)
        first = window.commitments.panel.form()
        assert first is not None
        window.grab()
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_narrow_window_keeps_number_title_and_state(window: MainWindow) -> None:
    window.resize(1000, 560)
    QApplication.processEvents()
    assert window.sidebar.rail
    assert window.commitments.table.shown_columns() == ["number", "title", "entry"]
    window.resize(1366, 768)
    QApplication.processEvents()
    assert not window.sidebar.rail
    assert "potential_impact" in window.commitments.table.shown_columns()


def test_typing_a_number_goes_to_it(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClicks(window.commitments.table, "2.10")
    row = window.commitments.table.currentIndex().row()
    assert window.commitments.pane.model.state(row).row.number == "2.10"


def test_the_filter_shows_what_was_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.commitments.pane
    window.actions_book["find"].trigger()
    qtbot.keyClicks(pane.field, "portal")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    qtbot.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.model.rowCount() == 3


def test_rows_are_copied_as_a_table(window: MainWindow) -> None:
    window.commitments.table.selectAll()
    window.commitments.copy_rows()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 4
    assert lines[0].startswith("Number\tTitle\tSpecificity")
    assert "Transformative" in lines[1]


def test_back_and_forward_walk_through_the_places(window: MainWindow) -> None:
    first = window.commitments.current_id()
    window.commitments.step(1)
    second = window.commitments.current_id()

    window.actions_book["back"].trigger()
    assert window.commitments.current_id() == first
    window.actions_book["forward"].trigger()
    assert window.commitments.current_id() == second


def test_theme_and_text_size_make_the_window_anew_and_keep_the_place(
    qtbot: QtBot, window: MainWindow, program: Application
) -> None:
    window.commitments.step(1)
    place = window.commitments.current_id()
    with qtbot.waitSignal(window.rebuilt):
        program.settings.set("text_size", 120)
    assert window.commitments.current_id() == place
    with qtbot.waitSignal(window.rebuilt):
        window.actions_book["dark"].trigger()
    assert window.commitments.current_id() == place
    assert program.context.theme.px(10) == 12
    window.commitments.panel.show_area("text")
    window.commitments.panel.show_area("history")


def test_an_empty_table_says_how_to_fill_it(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.commitments.pane
    pane.open_filter()
    qtbot.keyClicks(pane.field, "nothing like it")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)
    assert "Esc" in pane.empty.text()
    pane.clear_filter()
    assert pane.empty.isHidden()

    window.actions_book["undo"].trigger()

    assert "Import" in pane.empty.text()


def test_a_deleted_commitment_comes_back(window: MainWindow) -> None:
    window.commitments.delete_selected()
    assert window.commitments.pane.model.rowCount() == 2
    window.actions_book["undo"].trigger()
    assert window.commitments.pane.model.rowCount() == 3


def test_a_commitment_is_added_and_titled(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_book["add_commitment"].trigger()
    assert window.commitments.pane.model.rowCount() == 4
    assert window.commitments.panel.area == "text"


@pytest.mark.parametrize(
    ("key", "text", "digit"),
    [
        (Qt.Key.Key_3, "3", 3),
        (Qt.Key.Key_unknown, "٣", 3),
        (Qt.Key.Key_A, "a", None),
        (Qt.Key.Key_0, "0", None),
    ],
)
def test_a_digit_of_any_script_counts(key: Qt.Key, text: str, digit: int | None) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    assert digit_of(event) == digit
