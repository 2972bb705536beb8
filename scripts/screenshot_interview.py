"""The interview that is seen in the pictures: typed by keys into the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from irm_desktop.ui.pages.interview_page import InterviewPage

if TYPE_CHECKING:
    from scripts.screenshots import Photographer

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOTES = (
    (
        "10:21",
        "The register has taken calls since January 2015. The state publishes; the regions send "
        "files by hand, every quarter at best.",
        Qt.Key.Key_1,
    ),
    (
        "10:29",
        "Municipalities under 20,000: no obligation until 2016. She expects “a hole of two years” "
        "in the data.",
        Qt.Key.Key_1,
    ),
    (
        "10:34",
        "The portal links to the register, but the search does not. Asked for it in March; no "
        "budget line yet.",
        Qt.Key.Key_2,
    ),
)
LAST = (
    "Sanctions for not reporting exist in the law. None has been applied. Who decides? → the "
    "comptroller, case by case. Ask IGAE for the number of warnings"
)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    target = QApplication.focusWidget()
    if target is not None:
        QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))


def write(text: str) -> None:
    for letter in text:
        press(Qt.Key(0), NONE, letter)


def take_interview(photographer: Photographer) -> None:
    """The questions before it, its notes, how one binds, and the shelf afterwards."""
    window, workspace = photographer.window, photographer.program.context.open_workspace
    window.activateWindow()
    plan = workspace.plan_by_key("ES-2")
    window.open_plan(plan.id)
    finance = workspace.commitment_ids(plan.id)[7]
    workspace.set_fields("commitment", finance, {"supporting_institutions": "Ministry of Finance"})
    facts = {"organisation": "Ministry of Finance", "sector": "government", "role": "Head of unit"}
    workspace.add_person(plan.member_id, pseudonym="Olmo", **facts)
    window.go_to(finance)
    start = window.actions_book["interview"].trigger
    start()
    page = window.page("interview")
    assert isinstance(page, InterviewPage)
    _answer(photographer, page)
    now = ["10:05"]
    page.clock = lambda: f"2016-03-04T{now[0]}:00+01:00"
    start()
    for now[0], text, key in NOTES:
        write(text)
        press(key, CTRL)
        press(Qt.Key.Key_Return)
    now[0] = "10:41"
    write(LAST)
    for digit in (Qt.Key.Key_1, Qt.Key.Key_2):
        press(digit, CTRL | SHIFT)
    now[0] = "10:42"
    page.head.show_time()
    photographer.take("interview")
    press(Qt.Key.Key_J, CTRL)
    write("open")
    photographer.take("interview-bind")
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Q, CTRL | SHIFT)
    photographer.take("interview-refused")
    press(Qt.Key.Key_Escape)
    window.show_page("interviews")
    photographer.take("interviews")


def _answer(photographer: Photographer, page: InterviewPage) -> None:
    """The card: somebody found by letters, the place, the consent."""
    write("olm")
    photographer.take("interview-who")
    press(Qt.Key.Key_Return)
    page.card.place.setText("Madrid")
    page.card.how.setCurrentIndex(1)
    page.card.consents["organisation"].setChecked(True)
    photographer.take("interview-start")
