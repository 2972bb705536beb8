"""What is typed is written while somebody types without a pause, in every kind of field."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.settings import Settings
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField, TextField
from irm_desktop.ui.widgets.reason_field import ReasonField
from irm_desktop.ui.widgets.typing_pause import LONGEST

TYPED = "every letter of it is kept"
Make = Callable[[Theme], tuple[LineField | TextField | ReasonField, QWidget]]


def a_line(theme: Theme) -> tuple[LineField, QWidget]:
    made = LineField("Title", theme)
    return made, made.line


def a_text(theme: Theme) -> tuple[TextField, QWidget]:
    made = TextField("Text", theme)
    return made, made.edit


def a_reason(theme: Theme) -> tuple[ReasonField, QWidget]:
    made = ReasonField("Reason", "Specificity", theme)
    return made, made.edit


@pytest.mark.parametrize("make", [a_line, a_text, a_reason])
def test_typing_without_a_pause_is_told_all_the_time(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, make: Make
) -> None:
    theme = Theme(Settings(tmp_path_factory.mktemp("settings") / "settings.json"))
    field, edit = make(theme)
    qtbot.addWidget(field)
    told: list[str] = []
    field.typed.connect(told.append)

    for letter in TYPED:
        QTest.keyClicks(edit, letter)
        qtbot.wait(LONGEST // 10)

    assert len(told) >= 2
    assert all(TYPED.startswith(text) for text in told)
    qtbot.waitUntil(lambda: told[-1] == TYPED, timeout=5_000)
    qtbot.wait(LONGEST + 100)
    assert told.count(TYPED) == 1
