"""A disk that refuses to write: typed words stay, nothing is called saved, it is tried again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from irm_desktop.app import Application
from irm_desktop.domain.changes import Change
from irm_desktop.errors import WorkspaceError
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.safety_commands import SafetyCommands
from irm_desktop.ui.widgets.reason_field import GrowingEdit
from tests.ui.conftest import RecordedMessages

FULL = "There is no room left on the disk of plans.irm."
SHORT = "The disk is full: make room."


class Disk:
    """Refuses what is written into a reason while it is full."""

    def __init__(self, real: Callable[..., Change]) -> None:
        self.full, self._real = True, real
        self.tries = 0

    def set_reason(self, *about: object, **more: object) -> Change:
        self.tries += 1
        if self.full:
            raise WorkspaceError(FULL, "disk-full")
        return self._real(*about, **more)


def edit(panel: CommitmentPanel) -> GrowingEdit:
    """The field of the reason."""
    form = panel.form()
    assert form is not None
    block = form.block_of("specificity")
    assert block is not None
    return block.reason.edit


@pytest.fixture
def disk(safety: SafetyCommands, program: Application, monkeypatch: pytest.MonkeyPatch) -> Disk:
    workspace = program.context.open_workspace
    made = Disk(workspace.set_reason)
    monkeypatch.setattr(workspace, "set_reason", made.set_reason)
    return made


@pytest.fixture
def typed(window: MainWindow, panel: CommitmentPanel, disk: Disk) -> Iterator[str]:
    """A reason is typed into the first commitment, and the disk is full."""
    workspace = window.context.open_workspace
    window.go_to(workspace.commitment_ids(workspace.plans()[0].id)[0], "specificity")
    panel.open_reason("specificity")
    edit(panel).setPlainText("Because of the law.")
    window.flush()
    yield panel.commitment_id
    window.context.operations.unsaved.forget()  # else the window asks before it is closed


def field(panel: CommitmentPanel) -> str:
    return edit(panel).toPlainText()


def stored(window: MainWindow, commitment: str) -> str:
    return window.context.open_workspace.ratings(commitment)["specificity"].reason


def test_the_words_stay_and_are_not_called_saved(
    typed: str, window: MainWindow, panel: CommitmentPanel, safety: SafetyCommands
) -> None:
    assert field(panel) == "Because of the law."
    assert stored(window, typed) == ""
    assert window.top.saved.text() == "Not saved"
    assert safety.notices["unsaved"].text == (
        f"What you typed last is not saved. {SHORT} It stays here and is tried again by itself "
        "every few seconds."
    )
    assert window.actions_book["save_again"].isEnabled()


def test_no_dialog_takes_the_keys_of_who_types(typed: str, program: Application) -> None:
    messages = program.context.messages
    assert isinstance(messages, RecordedMessages)
    assert messages.errors == []


def test_what_is_typed_on_takes_the_place_of_what_waits(
    typed: str, window: MainWindow, panel: CommitmentPanel
) -> None:
    edit(panel).setPlainText("Because of the new law.")
    window.flush()
    assert window.context.operations.unsaved.words == ("Because of the new law.",)


def test_it_is_written_when_the_disk_has_room_again(
    typed: str, window: MainWindow, disk: Disk, safety: SafetyCommands
) -> None:
    disk.full = False
    window.context.operations.unsaved.request_again.emit()
    assert stored(window, typed) == "Because of the law."
    assert window.top.saved.text() == "Saved"
    assert "unsaved" not in safety.notices
    assert not window.actions_book["save_again"].isEnabled()


def test_what_is_done_later_waits_for_what_came_before(
    typed: str, window: MainWindow, program: Application
) -> None:
    messages = program.context.messages
    assert isinstance(messages, RecordedMessages)
    assert window.context.operations.rate(typed, "completion_midterm", "complete") is None
    assert messages.errors == [FULL]
    assert window.context.operations.unsaved.words == ("Because of the law.",)


def test_the_words_are_in_the_field_again_after_one_was_elsewhere(
    typed: str, window: MainWindow, panel: CommitmentPanel
) -> None:
    other = window.context.open_workspace.commitment_ids(window.plan_id or "")[1]
    window.go_to(other)
    assert field(panel) == ""
    window.go_to(typed)
    assert field(panel) == "Because of the law."


def test_so_are_those_of_a_field_of_the_commitment(
    window: MainWindow,
    panel: CommitmentPanel,
    safety: SafetyCommands,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*about: object, **more: object) -> Change:
        raise WorkspaceError(FULL, "disk-full")

    workspace = window.context.open_workspace
    first, second = workspace.commitment_ids(window.plan_id or "")[:2]
    monkeypatch.setattr(workspace, "set_fields", full)
    window.go_to(first)
    panel.show_area("text")
    panel.text.title.edit.setPlainText("Publish all grants")
    window.go_to(second)
    assert panel.text.title.edit.toPlainText() == "Open data portal"
    window.go_to(first)
    assert panel.text.title.edit.toPlainText() == "Publish all grants"
    assert workspace.commitment(first).title == "Publish grants"
    window.context.operations.unsaved.forget()


def test_a_refused_rating_leaves_the_words_in_their_field(
    typed: str, window: MainWindow, panel: CommitmentPanel
) -> None:
    panel.read_ratings(typed_over=False)
    assert field(panel) == "Because of the law."


def test_the_window_is_not_closed_over_them_unasked(
    typed: str, program: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str, str]] = []

    def question(text: str, act: str, details: str = "") -> bool:
        asked.append((text, act, details))
        return False

    monkeypatch.setattr(program.context.messages, "question", question)
    event = QCloseEvent()
    QApplication.sendEvent(program.window, event)
    assert not event.isAccepted()
    assert program.context.workspace is not None
    program.workspaces.close()
    assert program.context.workspace is not None
    said = f"What you typed last is not saved, and would be lost. {SHORT}"
    assert asked == [(said, "Close without it", "Because of the law.")] * 2


def test_they_can_be_copied(typed: str, safety: SafetyCommands) -> None:
    safety.unsaved.copy()
    assert QGuiApplication.clipboard().text() == "Because of the law."


def test_ctrl_s_does_not_say_that_all_is_saved(typed: str, window: MainWindow) -> None:
    window.actions_book["say_saved"].trigger()
    assert window.status.sentence.text() == "The last words are not saved yet."
