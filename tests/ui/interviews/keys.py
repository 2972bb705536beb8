"""Keys pressed in an interview, and what the workspace then has of it."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.interview_page import InterviewPage

NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEPT = 5_000  # milliseconds in which what is typed is on disk at the latest
TEN = "2016-03-04T10:05:00+01:00"


def press(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "", *, times: int = 1
) -> None:
    """A key as the system sends it: offered as a shortcut first, then typed into the field."""
    for _ in range(times):
        target = QApplication.focusWidget()
        assert target is not None
        offered = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers, text)
        offered.setAccepted(False)
        QApplication.sendEvent(target, offered)
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def write(text: str) -> None:
    for letter in text:
        press(Qt.Key(0), NONE, letter)


def f9(window: MainWindow) -> None:
    window.actions_book["interview"].trigger()


def the_page(window: MainWindow) -> InterviewPage:
    page = window.page("interview")
    assert isinstance(page, InterviewPage)
    return page


def begun(window: MainWindow, consent: str = "on_record") -> InterviewPage:
    f9(window)
    page = the_page(window)
    page.clock = lambda: TEN
    page.card.consents[consent].setChecked(True)
    f9(window)
    return page


def texts(page: InterviewPage) -> list[str]:
    """The notes as the workspace has them."""
    assert page.interview is not None
    return [one.text for one in page.context.open_workspace.notes(page.interview.id)]


def commitments(window: MainWindow) -> list[str]:
    assert window.plan_id is not None
    return window.context.open_workspace.commitment_ids(window.plan_id)
