"""An interview is kept: on disk while one types, after undo, end, restart, and on a full disk."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from irm_desktop.app import Application
from irm_desktop.errors import WorkspaceError
from tests.ui.conftest import start
from tests.ui.interviews.keys import (
    CTRL,
    KEPT,
    SHIFT,
    TEN,
    begun,
    f9,
    press,
    texts,
    the_page,
    write,
)


def test_one_undo_takes_a_binding_back_and_the_next_the_note(ready: Application) -> None:
    window = ready.window
    page = begun(window)
    write("First.")
    press(Qt.Key.Key_1, CTRL)

    window.actions_book["undo"].trigger()
    assert page.context.open_workspace.note_bindings(page.interview.id) == {}  # type: ignore[union-attr]
    assert texts(page) == ["First."]
    window.actions_book["undo"].trigger()

    assert texts(page) == []
    assert [row.edit.text() for row in page.notes.rows] == [""]
    window.actions_book["redo"].trigger()
    assert [row.edit.text() for row in page.notes.rows] == ["First.", ""]


def test_escape_ends_and_leads_back_with_everything_kept(ready: Application) -> None:
    window = ready.window
    page = begun(window)
    write("Kept")
    interview = page.interview
    assert interview is not None

    press(Qt.Key.Key_Escape)

    workspace = ready.context.open_workspace
    assert window.page_id == "commitments"
    assert [one.text for one in workspace.notes(interview.id)] == ["Kept"]
    assert workspace.interview(interview.id).ended == TEN
    assert window.status.sentence.text() == "Interview 1 ended"
    assert not window.status.undo.isHidden()
    assert workspace.typed() == ()


def test_what_is_typed_is_on_disk_without_any_operation(qtbot: QtBot, ready: Application) -> None:
    page, workspace = begun(ready.window), ready.context.open_workspace
    before = workspace.undo_sentence
    write("Not yet done")

    qtbot.waitUntil(
        lambda: [one.text for one, _ in workspace.typed()] == ["Not yet done"], timeout=KEPT
    )

    assert (texts(page), workspace.undo_sentence) == ([], before)


def test_a_rest_makes_a_note_of_the_paragraph(qtbot: QtBot, ready: Application) -> None:
    page = begun(ready.window)
    write("Said and done")

    page.notes.keeping._rest.setInterval(0)
    page.notes.keeping.changed()

    qtbot.waitUntil(lambda: texts(page) == ["Said and done"], timeout=KEPT)
    write(".")
    press(Qt.Key.Key_Return)
    assert texts(page) == ["Said and done."]


def test_the_window_opens_again_at_the_same_place(qtbot: QtBot, small_file: Path) -> None:
    first = start(qtbot, small_file)
    qtbot.waitUntil(lambda: "interview" in first.window.actions_book, timeout=KEPT)
    first.window.activateWindow()
    page = begun(first.window)
    for text in ("First.", "Second."):
        write(text)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Left, times=3)
    first.window.close()

    again = start(qtbot, small_file)
    qtbot.waitUntil(lambda: again.window.page_id == "interview", timeout=KEPT)
    page = the_page(again.window)

    assert [row.edit.text() for row in page.notes.rows] == ["First.", "Second.", ""]
    assert (page.notes.current.edit.text(), page.notes.current.edit.place()) == ("Second.", 4)
    assert page.said.sentence.text().startswith("The interview goes on where you left it at ")
    interview = page.interview
    assert interview is not None
    page.end()  # a day later, with nothing more to write
    assert again.context.open_workspace.interview(interview.id).ended == TEN
    again.window.close()


def test_a_window_built_anew_at_once_is_no_error(ready: Application) -> None:
    """What was put off until the notes are laid out is not done to notes that are gone."""
    before = begun(ready.window)
    before.notes.open(before.notes.interview_id)
    ready.window.rebuild()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(before)
    QCoreApplication.processEvents()  # an error in here would fail this test
    assert the_page(ready.window).under_way


def test_a_change_of_colours_keeps_the_place(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    before = begun(window)
    write("In the middle of a word")

    ready.settings.set("theme", "dark")
    qtbot.waitUntil(lambda: the_page(window) is not before, timeout=KEPT)
    qtbot.waitUntil(lambda: the_page(window).under_way, timeout=KEPT)

    page = the_page(window)
    assert page.notes.current.edit.text() == "In the middle of a word"
    write("s")
    page.flush()
    assert texts(page) == ["In the middle of a words"]


def test_the_shelf_lists_opens_and_deletes(ready: Application) -> None:
    window, workspace = ready.window, ready.context.open_workspace
    page = begun(window)
    write("First.")
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_Q, CTRL | SHIFT)
    press(Qt.Key.Key_Escape)
    window.show_page("interviews")
    shelf = window.page("interviews")
    cells = [shelf.table.item(0, column).text() for column in range(7)]  # type: ignore[attr-defined]
    assert [cells[place] for place in (0, 3, 4, 5, 6)] == ["Interview 1", "On record", *"111"]

    shelf.focus_first()
    press(Qt.Key.Key_Return)
    assert page.interview is not None
    assert page.interview.ended == TEN
    press(Qt.Key.Key_Escape)
    assert window.page_id == "interviews"
    press(Qt.Key.Key_Delete)

    assert workspace.interviews() == ()
    window.actions_book["undo"].trigger()
    assert shelf.table.rowCount() == 1  # type: ignore[attr-defined]


def test_undoing_the_interview_itself_leads_back(ready: Application) -> None:
    window = ready.window
    begun(window)
    write("First.")

    window.actions_book["undo"].trigger()
    window.actions_book["undo"].trigger()

    assert window.page_id == "commitments"
    assert ready.context.open_workspace.interviews() == ()
    assert ready.context.open_workspace.typed() == ()
    f9(window)
    assert the_page(window).asking


def test_what_cannot_be_written_is_said_in_place_and_written_later(
    ready: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, workspace = begun(ready.window), ready.context.open_workspace
    write("Kept")
    with monkeypatch.context() as full:

        def refuse(_typed: object) -> None:
            raise WorkspaceError("The disk is full.", "disk-full")

        full.setattr(workspace, "finish_typed", refuse)
        press(Qt.Key.Key_1, CTRL)
        assert page.said.sentence.text() == "The disk is full."
        assert texts(page) == []

    page.flush()

    assert texts(page) == ["Kept"]
    assert ready.context.messages.errors == []  # type: ignore[attr-defined]


def test_leaving_for_another_page_keeps_the_interview_under_way(ready: Application) -> None:
    window = ready.window
    page = begun(window)
    write("First.")

    window.show_page("overview")
    assert texts(page) == ["First."]
    f9(window)

    assert (window.page_id, page.under_way, page.asking) == ("interview", True, False)
    assert not window.top.isVisible()
