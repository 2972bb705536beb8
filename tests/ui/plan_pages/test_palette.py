"""The palette: going and doing by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow
from pytestqt.qtbot import QtBot

from irm_desktop.ui.action_book import Actions
from irm_desktop.ui.context import Context
from irm_desktop.ui.palette import Palette
from irm_desktop.ui.palette_items import PaletteItem


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.setCentralWidget(QLineEdit(made))
    made.resize(1000, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def palette(context: Context, window: QMainWindow) -> Palette:
    actions = Actions(context.theme, window)
    actions.attach("settings", lambda: context.signals.said.emit("settings"))
    actions.attach("export", lambda: context.signals.said.emit("export"))
    return Palette(context, actions, window)


def items(palette: Palette) -> list[PaletteItem]:
    return [row for row in palette.model.rows if isinstance(row, PaletteItem)]


def test_a_command_is_run_by_enter(qtbot: QtBot, context: Context, palette: Palette) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, ">settings")

    with qtbot.waitSignal(context.signals.said) as said:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert said.args == ["settings"]
    assert palette.isHidden()


def test_a_command_that_is_unavailable_says_why_and_does_nothing(
    qtbot: QtBot, context: Context, palette: Palette
) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, ">export the report")

    found = items(palette)

    assert [item.why_not for item in found] == ["Open an action plan first."]
    with qtbot.assertNotEmitted(context.signals.said):
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)


def test_a_number_goes_to_the_commitment_of_the_open_plan_first(
    qtbot: QtBot, context: Context, palette: Palette, plan_id: str
) -> None:
    palette.open(plan_id)
    qtbot.keyClicks(palette.field, "#8")

    with qtbot.waitSignal(palette.request_commitment) as asked:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    found = context.open_workspace.commitment(asked.args[0])
    assert (found.plan_id, found.number) == (plan_id, "8")


def test_number_mode_holds_commitments_alone(qtbot: QtBot, palette: Palette, plan_id: str) -> None:
    palette.open(plan_id)
    qtbot.keyClicks(palette.field, "#1")

    assert {item.group for item in items(palette)} == {"Go to"}


def test_a_plan_is_found_by_its_member(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, "estonia")

    assert any(item.text == "Estonia, plan 2" for item in items(palette))


def test_arrows_pass_over_headings(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    for _ in range(20):
        qtbot.keyClick(palette.field, Qt.Key.Key_Down)
        row = palette.model.rows[palette.list.currentIndex().row()]
        assert isinstance(row, PaletteItem)


def test_escape_gives_the_focus_back(qtbot: QtBot, palette: Palette, window: QMainWindow) -> None:
    window.activateWindow()
    window.centralWidget().setFocus()
    palette.open()

    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)

    assert palette.isHidden()
    assert window.focusWidget() is window.centralWidget()


def test_words_of_member_and_number_find_a_commitment(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, "spain 8")

    first = items(palette)[0]
    assert (first.text.split()[0], first.detail) == ("8", "Spain 2")


def test_what_is_nowhere_is_said_in_words(qtbot: QtBot, palette: Palette) -> None:
    palette.open()
    qtbot.keyClicks(palette.field, "zzzz qqqq")

    assert palette.model.rows == ["Nothing found"]


def test_a_number_lists_the_open_plan_first_and_counts_all(
    qtbot: QtBot, palette: Palette, plan_id: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("irm_desktop.ui.palette.SHOWN", 5)
    palette.open(plan_id)
    qtbot.keyClicks(palette.field, "#1")

    details = [item.detail for item in items(palette)]
    last = max(place for place, detail in enumerate(details) if detail == "Spain 2")
    assert set(details[: last + 1]) == {"Spain 2"}
    assert palette._count.text() == "5 of 12"
