"""Differences in words: underlined and struck through, told in words, folded where they are far."""

import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from irm_desktop.domain.diff import words
from irm_desktop.settings import Settings
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.diff_text import AROUND, DiffText, folded

BEFORE, AFTER = "It would change who checks.", "It would substantially change who can check."


@pytest.fixture
def text(qtbot: QtBot, settings: Settings) -> DiffText:
    made = DiffText(Theme(settings), None)
    qtbot.addWidget(made)
    return made


def marked(text: DiffText, *, underlined: bool) -> str:
    """The letters that are underlined, or struck through."""
    cursor, found = QTextCursor(text.document()), ""
    for place, letter in enumerate(text.toPlainText()):
        cursor.setPosition(place + 1)
        looks = cursor.charFormat()
        found += letter if (looks.fontUnderline() if underlined else looks.fontStrikeOut()) else ""
    return found


def test_what_was_put_in_is_underlined_and_what_was_taken_out_struck(text: DiffText) -> None:
    text.show_pieces(words(BEFORE, AFTER), name="Theirs")
    assert marked(text, underlined=True) == " substantiallycan check"
    assert marked(text, underlined=False) == "checks"


def test_a_screen_reader_is_told_in_words(text: DiffText) -> None:
    text.show_pieces(words("One.", "One.\nTwo."), name="Theirs, Rosa")
    assert text.accessibleName() == "Theirs, Rosa"
    assert text.accessibleDescription().startswith("Put in: ")
    text.show_pieces(words("a b", "a c"), name="Theirs")
    assert text.accessibleDescription() == "Taken out: b. Put in: c"


def test_an_end_of_a_paragraph_is_seen_that_was_put_in_or_taken_out(text: DiffText) -> None:
    text.show_pieces(words("One. Two.", "One.\nTwo."), name="Theirs")
    assert "¶" in marked(text, underlined=True)
    text.show_pieces(words("One.\nTwo.", "One. Two."), name="Theirs")
    assert "¶" in marked(text, underlined=False)


def test_what_is_far_from_any_change_is_left_out_and_can_be_shown(text: DiffText) -> None:
    long = "Nothing changes here. " * 200
    pieces = words(f"{long}Old. {long}", f"{long}New. {long}")
    assert text.show_pieces(pieces, name="Theirs", whole=False)
    assert len(text.toPlainText()) < 4 * AROUND
    assert "OldNew." in text.toPlainText()
    assert not text.show_pieces(pieces, name="Theirs")
    assert text.toPlainText().count("Nothing changes here.") == 400


def test_folding_keeps_every_change() -> None:
    long = "word " * 500
    pieces = words(f"{long}b {long}c", f"{long}x {long}y")
    assert [one for one in folded(pieces) if one[0] in ("in", "out")] == [
        tuple(one) for one in pieces if one.kind != "same"
    ]
