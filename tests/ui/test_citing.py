"""Citing in a text: from the library, by a key, in one's own words."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop.ui.dialogs.cite import CiteDialog
from irm_desktop.ui.main_window import MainWindow


@pytest.fixture
def made(window: MainWindow) -> list[str]:
    workspace = window.context.open_workspace
    member = workspace.members()[0].id
    law = workspace.add_source(member, kind="law", key="law38-2003", title="Grants law").created
    workspace.add_excerpt(law, "Everybody may ask.", locator="art. 20")
    return []


def cite(window: MainWindow, made: list[str], existing: str = "") -> CiteDialog:
    dialog = CiteDialog(existing, window.context, window)
    dialog.made.connect(made.append)
    dialog.open()
    return dialog


def test_a_few_letters_and_enter_cite_a_source_with_its_place(
    qtbot: QtBot, window: MainWindow, made: list[str]
) -> None:
    dialog = cite(window, made)
    qtbot.keyClicks(dialog.field, "grants")
    qtbot.keyClicks(dialog.place, "p. 3")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert made == ["[@law38-2003, p. 3]"]


def test_an_excerpt_brings_its_place(qtbot: QtBot, window: MainWindow, made: list[str]) -> None:
    dialog = cite(window, made)
    qtbot.keyClicks(dialog.field, "everybody")
    dialog.accept()
    assert made == ["[@law38-2003, art. 20]"]


def test_what_stands_at_the_cursor_is_changed(window: MainWindow, made: list[str]) -> None:
    dialog = cite(window, made, "[@law38-2003, p. 3]")
    assert (dialog.field.text(), dialog.place.text()) == ("law38-2003", "p. 3")
    dialog.place.setText("p. 4")
    dialog.accept()
    assert made == ["[@law38-2003, p. 4]"]


def test_a_note_in_ones_own_words(qtbot: QtBot, window: MainWindow, made: list[str]) -> None:
    dialog = cite(window, made, "^[Minister, speech]")
    assert dialog.field.text() == "Minister, speech"
    dialog.accept()
    assert made == ["^[Minister, speech]"]


def test_a_key_that_no_source_has_yet(qtbot: QtBot, window: MainWindow, made: list[str]) -> None:
    dialog = cite(window, made)
    qtbot.keyClicks(dialog.field, "@bdns-2015")
    dialog.accept()
    assert made == ["[@bdns-2015]"]
