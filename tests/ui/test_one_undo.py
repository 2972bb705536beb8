"""One undo for the person: in a field that is saved while one types, Ctrl+Z is the workspace's."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.pages.indicator_blocks import ScaleBlock
from tests.ui.conftest import start

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
SAVED = 5_000  # milliseconds in which what was typed is written at the latest


def a_block(panel: CommitmentPanel) -> ScaleBlock:
    panel.go_to("specificity")
    form = panel.form()
    assert form is not None
    found = form.block_of("specificity")
    assert isinstance(found, ScaleBlock)
    return found


def opened_reason(qtbot: QtBot, window: MainWindow, panel: CommitmentPanel) -> QPlainTextEdit:
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=SAVED)
    field = a_block(panel).reason
    field.open()
    return field.edit


def stored(panel: CommitmentPanel) -> str:
    found = panel._context.open_workspace.ratings(panel.commitment_id).get("specificity")
    return found.reason if found is not None else ""


def undo(qtbot: QtBot, edit: QPlainTextEdit | QLineEdit) -> None:
    qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL)


def redo(qtbot: QtBot, edit: QPlainTextEdit | QLineEdit) -> None:
    qtbot.keyClick(edit, Qt.Key.Key_Y, CTRL)


def test_a_reason_is_taken_back_and_comes_back(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    edit = opened_reason(qtbot, window, panel)
    qtbot.keyClicks(edit, "It can be checked.")
    qtbot.waitUntil(lambda: stored(panel) == "It can be checked.", timeout=SAVED)

    for _ in range(2):
        undo(qtbot, edit)
        assert (edit.toPlainText(), stored(panel)) == ("", "")
        assert edit.hasFocus()
        redo(qtbot, edit)
        assert (edit.toPlainText(), stored(panel)) == ("It can be checked.",) * 2
    undo(qtbot, edit)
    qtbot.wait(700)
    qtbot.keyClick(edit, Qt.Key.Key_Z, CTRL | SHIFT)
    assert (edit.toPlainText(), stored(panel)) == ("It can be checked.",) * 2


def test_what_is_not_yet_written_is_taken_back_too(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    edit = opened_reason(qtbot, window, panel)
    qtbot.keyClicks(edit, "At once")

    undo(qtbot, edit)

    assert (edit.toPlainText(), stored(panel)) == ("", "")
    redo(qtbot, edit)
    assert (edit.toPlainText(), stored(panel)) == ("At once",) * 2


def test_an_emptied_reason_comes_back(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    edit = opened_reason(qtbot, window, panel)
    qtbot.keyClicks(edit, "It can be checked.")
    qtbot.waitUntil(lambda: stored(panel) == "It can be checked.", timeout=SAVED)
    qtbot.keyClick(edit, Qt.Key.Key_A, CTRL)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: stored(panel) == "", timeout=SAVED)

    undo(qtbot, edit)

    assert (edit.toPlainText(), stored(panel)) == ("It can be checked.",) * 2


def test_a_reason_is_taken_back_after_a_restart(qtbot: QtBot, small_file: Path) -> None:
    first = start(qtbot, small_file)
    panel = first.window.commitments.panel
    edit = opened_reason(qtbot, first.window, panel)
    qtbot.keyClicks(edit, "It can be checked.")
    close(first)

    again = start(qtbot, small_file)
    panel = again.window.commitments.panel
    edit = opened_reason(qtbot, again.window, panel)
    assert edit.toPlainText() == "It can be checked."
    undo(qtbot, edit)
    assert (edit.toPlainText(), stored(panel)) == ("", "")
    redo(qtbot, edit)
    assert (edit.toPlainText(), stored(panel)) == ("It can be checked.",) * 2
    close(again)


def close(program: Application) -> None:
    program.window.close()
    if program.context.workspace is not None:
        program.context.workspace.close()
    program.window.deleteLater()
    program.deleteLater()


@pytest.mark.parametrize("name", ["title", "theme", "supporting_institutions"])
def test_a_field_of_the_plan_is_taken_back_and_comes_back(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, name: str
) -> None:
    opened_reason(qtbot, window, panel)
    panel.show_area("text")
    field = panel.text._fields[name]
    edit = field.edit if hasattr(field, "edit") else field.line  # type: ignore[attr-defined]
    edit.setFocus()
    before = field._text()
    qtbot.keyClick(edit, Qt.Key.Key_End)
    qtbot.keyClicks(edit, "more")
    after = f"{before}more"

    def kept() -> str:
        commitment = window.context.open_workspace.commitment(panel.commitment_id)
        return str(getattr(commitment, name))

    for _ in range(2):
        undo(qtbot, edit)
        assert (field._text(), kept()) == (before, before)
        redo(qtbot, edit)
        assert (field._text(), kept()) == (after, after)


def test_escape_leaves_a_reason_for_its_scale(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    edit = opened_reason(qtbot, window, panel)
    qtbot.keyClicks(edit, "Kept")

    qtbot.keyClick(edit, Qt.Key.Key_Escape)

    assert a_block(panel).row.scale.has_focus()
    assert stored(panel) == "Kept"


def test_enter_accepts_a_title(qtbot: QtBot, window: MainWindow, panel: CommitmentPanel) -> None:
    opened_reason(qtbot, window, panel)
    panel.show_area("text")
    edit = panel.text.title.edit
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClicks(edit, "New")

    qtbot.keyClick(edit, Qt.Key.Key_Return)

    assert edit.toPlainText() == "New"
    assert window.context.open_workspace.commitment(panel.commitment_id).title == "New"
