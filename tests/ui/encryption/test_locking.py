"""Locking writes and closes everything, lets go of it, and leads back to the same place."""

import gc
import weakref

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui.pages.locked import LockedPage
from tests.ui.encryption.conftest import (
    WORDS,
    commands,
    dialogs_shown,
    locked_page,
    settle,
    type_into_page,
)


def lock(qtbot: QtBot, program: Application) -> LockedPage:
    program.window.actions_book["lock_now"].trigger()
    qtbot.waitUntil(lambda: program.window.page_id == "locked", timeout=60_000)
    settle(qtbot, program)
    return locked_page(program)


def unlock(qtbot: QtBot, program: Application) -> None:
    type_into_page(program, WORDS)
    qtbot.waitUntil(lambda: program.context.workspace is not None, timeout=60_000)
    settle(qtbot, program)


def shown_texts(window: QWidget) -> str:
    """All that any widget of the window could show."""
    texts = []
    for widget in window.findChildren(QWidget):
        for name in ("text", "toPlainText", "accessibleName", "toolTip"):
            read = getattr(widget, name, None)
            if (callable(read) and not isinstance(widget, QTextEdit)) or name == "toPlainText":
                texts.append(str(read()) if callable(read) else "")
    return "\n".join(texts)


def test_a_plain_workspace_is_not_locked(qtbot: QtBot, program: Application) -> None:
    action = program.window.actions_book["lock_now"]
    qtbot.waitUntil(lambda: "lock_now" in program.window.actions_book)

    assert not action.isEnabled()
    assert program.window.actions_book.why_not("lock_now") == "Open an encrypted workspace first."
    commands(program).locking.lock()
    assert program.context.workspace is not None
    assert not commands(program).locking.watch.watching
    assert program.window.top.lock.isHidden()


def test_the_key_and_the_workspace_go(qtbot: QtBot, open_program: Application) -> None:
    workspace = weakref.ref(open_program.context.open_workspace)

    lock(qtbot, open_program)

    assert open_program.context.workspace is None
    attempt = open_program.workspaces.attempt
    assert attempt is not None
    assert attempt.key is None
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    qtbot.wait(50)
    gc.collect()
    assert workspace() is None, [type(one) for one in gc.get_referrers(workspace())]


def test_nothing_of_the_workspace_is_in_a_widget(qtbot: QtBot, open_program: Application) -> None:
    window = open_program.window
    assert "Publish grants" in shown_texts(window)

    lock(qtbot, open_program)
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    qtbot.wait(50)

    assert "Publish grants" not in shown_texts(window)
    assert "grants" not in window.status.sentence.text()


def test_typed_words_are_written_first(qtbot: QtBot, open_program: Application) -> None:
    window, workspace = open_program.window, open_program.context.open_workspace
    commitment = workspace.commitment_ids(window.plan_id)[0]
    window.commitments.panel.show_area("text")
    window.commitments.go_to(commitment)
    title = window.commitments.panel.text.title.edit
    title.setFocus()
    title.selectAll()
    QTest.keyClicks(title, "Publish all grants at once")

    lock(qtbot, open_program)
    unlock(qtbot, open_program)

    found = open_program.context.open_workspace.commitment(commitment)
    assert found.title == "Publish all grants at once"


def test_one_comes_back_to_the_same_place(qtbot: QtBot, open_program: Application) -> None:
    window, workspace = open_program.window, open_program.context.open_workspace
    second = workspace.commitment_ids(window.plan_id)[1]
    window.commitments.panel.show_area("implementation")
    window.commitments.go_to(second)
    window.show_page("report")

    page = lock(qtbot, open_program)
    assert page.title.text().endswith("is locked")
    assert window.focusWidget() is page.form.line
    unlock(qtbot, open_program)

    assert window.page_id == "report"
    assert window.commitments.current_id() == second
    assert window.commitments.panel.area == "implementation"


def test_dialogs_are_closed_before(qtbot: QtBot, open_program: Application) -> None:
    open_program.window.actions_book["settings"].trigger()
    qtbot.waitUntil(lambda: len(dialogs_shown()) == 1)

    lock(qtbot, open_program)

    assert dialogs_shown() == []


@pytest.mark.parametrize(("owned", "left"), [(True, ""), (False, "Copied somewhere")])
def test_what_was_copied_here_is_taken_off_the_clipboard(
    qtbot: QtBot,
    open_program: Application,
    monkeypatch: pytest.MonkeyPatch,
    owned: bool,
    left: str,
) -> None:
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: owned)
    QGuiApplication.clipboard().setText("Copied somewhere")

    lock(qtbot, open_program)

    assert QGuiApplication.clipboard().text() == left


def test_idle_time_locks_it_and_the_page_says_why(qtbot: QtBot, open_program: Application) -> None:
    watch = commands(open_program).locking.watch
    assert watch.watching

    watch.idle.emit()
    qtbot.waitUntil(lambda: open_program.window.page_id == "locked", timeout=60_000)

    assert locked_page(open_program).about.text().startswith("Nothing was typed or moved")
    assert not watch.watching


def test_the_setting_says_after_how_long(open_program: Application) -> None:
    watch = commands(open_program).locking.watch

    open_program.settings.set("lock_after", 0)
    assert not watch.watching
    open_program.settings.set("lock_after", 15)
    assert watch.watching


def test_work_under_way_is_done_first(qtbot: QtBot, open_program: Application) -> None:
    done: list[str] = []
    tasks = open_program.context.tasks
    tasks.run(lambda _task: "done", done.append, lambda error: done.append(str(error)))
    assert tasks.busy

    commands(open_program).locking.lock()
    assert open_program.context.workspace is not None
    qtbot.waitUntil(lambda: open_program.window.page_id == "locked", timeout=60_000)

    assert done == ["done"]


def test_the_locked_page_outlives_a_change_of_colours(
    qtbot: QtBot, open_program: Application
) -> None:
    before = lock(qtbot, open_program)

    open_program.settings.set("theme", "dark")
    qtbot.waitUntil(lambda: locked_page(open_program) is not before, timeout=10_000)

    assert locked_page(open_program).title.text().endswith("is locked")
    unlock(qtbot, open_program)


def test_words_that_cannot_be_written_keep_it_open(qtbot: QtBot, open_program: Application) -> None:
    open_program.workspaces.asked_before.append(lambda: False)

    commands(open_program).locking.lock()
    qtbot.wait(100)

    assert open_program.context.workspace is not None
    assert open_program.window.page_id == "commitments"
    open_program.workspaces.asked_before.pop()
