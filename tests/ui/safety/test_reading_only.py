"""A workspace that is open for reading: nothing in the window can change it, and one sees so."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.action_spec import WRITING
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.registry import PAGES
from irm_desktop.ui.reading_only import for_reading
from tests.ui.safety.conftest import safety_of

EDITS = (QLineEdit, QTextEdit, QPlainTextEdit)
# Pages that concern no workspace, or cannot be reached while one is open for reading.
ELSEWHERE = {"first_run", "import", "interview", "locked"}
AREAS = ("text", "design", "implementation", "evidence", "review", "history")
SHOWN = [spec.id for spec in PAGES if spec.id not in ELSEWHERE]


def writing(page: QWidget) -> Iterator[str]:
    """Controls in sight with which something could be changed."""
    for one in page.findChildren(QWidget):
        if not one.isVisibleTo(page) or for_reading(one):
            continue
        if isinstance(one, EDITS):
            if not one.isReadOnly():
                yield f"{type(one).__name__} {one.accessibleName()}"
        elif isinstance(one, QAbstractButton | QComboBox) and one.isEnabled():
            text = one.text() if isinstance(one, QAbstractButton) else ""
            yield f"{type(one).__name__} {one.accessibleName() or text}"


@pytest.fixture
def window(held: Application) -> MainWindow:
    return held.window


@pytest.mark.parametrize("page_id", SHOWN)
def test_no_page_has_anything_that_writes(window: MainWindow, page_id: str) -> None:
    plan = window.context.open_workspace.plans()[0]
    window.open_plan(plan.id, page_id if page_id != "eligibility" else "commitments")
    if page_id == "eligibility":
        window.open_member()
    QApplication.processEvents()
    assert list(writing(window.page(page_id))) == []


def test_no_work_area_of_a_commitment_has(window: MainWindow) -> None:
    workspace = window.context.open_workspace
    window.go_to(workspace.commitment_ids(workspace.plans()[0].id)[2])  # it has milestones
    for area in AREAS:
        window.commitments.panel.show_area(area)
        QApplication.processEvents()
        assert list(writing(window.page("commitments"))) == [], area


def test_words_can_still_be_copied_from_a_field(window: MainWindow) -> None:
    workspace = window.context.open_workspace
    window.go_to(workspace.commitment_ids(workspace.plans()[0].id)[0])
    window.commitments.panel.show_area("text")
    QApplication.processEvents()
    edit = window.commitments.panel.text.title.edit
    assert edit.isReadOnly()
    assert edit.isEnabled()
    assert edit.property("off") is True
    assert edit.toPlainText() == "Publish grants"


def test_what_only_shows_something_works(window: MainWindow) -> None:
    pane = window.commitments.pane
    assert pane.filter_button.isEnabled()
    assert pane.columns_button.isEnabled()
    assert not pane.add_button.isEnabled()
    assert window.commitments.panel.head.isEnabled()


def test_actions_that_write_say_why_they_are_off(window: MainWindow) -> None:
    actions = window.actions_book
    made = [name for name in WRITING if name in actions]
    assert {"add_commitment", "undo", "import"} <= set(made)
    assert [name for name in made if actions[name].isEnabled()] == []
    assert actions.why_not("add_commitment") == "This workspace is open for reading only."


def test_trying_again_while_it_is_still_held_says_so(held: Application, qtbot: QtBot) -> None:
    window, safety = held.window, safety_of(held)
    safety.held.try_again()
    qtbot.waitUntil(lambda: "still open elsewhere" in window.status.sentence.text())
    assert held.context.open_workspace.read_only


def test_trying_again_once_it_is_free_switches_everything_on(
    held: Application, other: Workspace, qtbot: QtBot
) -> None:
    other.close()
    window = held.window
    window.actions_book["open_for_writing"].trigger()
    qtbot.waitUntil(lambda: not held.context.open_workspace.read_only, timeout=20_000)
    qtbot.waitUntil(lambda: window.commitments.pane.add_button.isEnabled(), timeout=20_000)
    assert "held" not in safety_of(held).notices
    assert window.actions_book["add_commitment"].isEnabled()
    assert window.top.saved.text() == "Saved"
    commitment = window.commitments.panel.commitment_id
    assert held.context.operations.rate(commitment, "completion_midterm", "complete")


def test_the_bar_says_who_has_it_open(held: Application) -> None:
    said = safety_of(held).notices["held"].text
    assert said.startswith("Another window on this computer has this workspace open (")
    assert "Lucía" in said
    assert said.endswith("It is open here for reading only; nothing can be changed.")
    assert held.window.top.saved.text() == "Read only"
