"""The editor of passages: no letter is lost by opening a text, and each key does what it says."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.domain.text import clean
from irm_desktop.export.markdown import blocks
from irm_desktop.settings import Settings
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit

SAMPLES = (
    "Two **of** ten *were* `done` [@law38-2003, art. 20]. ^[A note [with] brackets.]",
    "- one\n  - two\n    1. three\n\n> quoted\n> > twice\n\n# Heading\n",
    "| a | b |\n|---|:-:|\n| 1 | 2 \\| 3 |\n\n<b>raw</b> ![picture](a.png) &amp;\n",
    "```\ncode *stays*\n```\n\n    indented\n\n***\n\n[link](https://example.org/a_(b)) <https://a.b>",
    "Prix : 5 € — « cité » ‏عربي 😀 **𝒷** \t tab  \nhard break\\\nline",
    "  leading and trailing  \n\n\n\n",
    "a\u2028b\rc\r\nd",
)
letters = st.text(st.sampled_from("ab c\n*_`[](){}<>^@#>-+1.|\\!~&;:é\u00a0😀ع"), max_size=60)


@pytest.fixture
def edit(qtbot: QtBot, tmp_path: Path) -> Iterator[MarkdownEdit]:
    held = QWidget()
    qtbot.addWidget(held)
    held.resize(400, 300)
    made = MarkdownEdit(Theme(Settings(tmp_path / "settings.json")), held)
    made.resize(380, 200)
    held.show()
    made.setFocus()
    yield made
    held.hide()


def select(edit: MarkdownEdit, words: str) -> None:
    at = edit.toPlainText().index(words)
    cursor = edit.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def at_end(edit: MarkdownEdit) -> None:
    edit.moveCursor(QTextCursor.MoveOperation.End)


@pytest.mark.parametrize("text", SAMPLES)
def test_opening_a_text_changes_no_letter_of_it(edit: MarkdownEdit, text: str) -> None:
    edit.show_source(text)
    for position in range(0, edit.document().characterCount(), 3):
        cursor = edit.textCursor()
        cursor.setPosition(position)
        edit.setTextCursor(cursor)
    assert edit.source() == text


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.one_of(letters, st.text(max_size=40)), letters)
def test_no_text_is_lost_by_being_shown_or_typed_after(
    edit: MarkdownEdit, text: str, more: str
) -> None:
    edit.show_source(text)
    assert edit.source() == text

    text = clean(text)
    edit.show_source(text)
    at_end(edit)
    edit.textCursor().insertText(more)
    assert edit.source() == text + more

    edit.show_source(clean(more))
    assert edit.source() == clean(more)


def test_a_hard_blank_stays_where_something_else_is_typed(edit: MarkdownEdit) -> None:
    edit.show_source("Prix\u00a0: 5\u202f€")
    at_end(edit)
    QTest.keyClicks(edit, "!")
    assert edit.source() == "Prix\u00a0: 5\u202f€!"


def test_signs_take_no_room_but_where_the_cursor_is(edit: MarkdownEdit) -> None:
    edit.show_source("plain and **bold** words")
    block = edit.document().firstBlock()

    def sizes() -> set[int]:
        return {
            one.format.font().pixelSize()
            for one in block.layout().formats()
            if one.format.hasProperty(one.format.Property.FontPixelSize)
        }

    cursor = edit.textCursor()
    cursor.setPosition(2)
    edit.setTextCursor(cursor)
    assert sizes() == {1}
    cursor.setPosition(12)
    edit.setTextCursor(cursor)
    assert sizes() == set()


@pytest.mark.parametrize(
    ("before", "words", "key", "after"),
    [
        ("one two three", "two", Qt.Key.Key_B, "one **two** three"),
        ("one **two** three", "two", Qt.Key.Key_B, "one two three"),
        ("one **two** three", "**two**", Qt.Key.Key_B, "one two three"),
        ("one two three", "two", Qt.Key.Key_I, "one *two* three"),
        ("one **two** three", "two", Qt.Key.Key_I, "one ***two*** three"),
        ("a **b** c", "a **b** c", Qt.Key.Key_B, "**a b c**"),
        ("- one\n- two", "one\n- two", Qt.Key.Key_B, "- **one**\n- **two**"),
        ("one two ", "two ", Qt.Key.Key_B, "one **two** "),
    ],
)
def test_bold_and_italics_are_put_on_and_taken_off(
    edit: MarkdownEdit, before: str, words: str, key: Qt.Key, after: str
) -> None:
    edit.show_source(before)
    select(edit, words)
    QTest.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)
    assert edit.source() == after


def test_a_format_twice_is_the_text_again(edit: MarkdownEdit) -> None:
    edit.show_source("😀 one two")
    select_at = edit.textCursor()
    select_at.setPosition(3)
    select_at.setPosition(6, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(select_at)
    edit.toggle_strong()
    assert edit.source() == "😀 **one** two"
    edit.toggle_strong()
    assert edit.source() == "😀 one two"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one", "- one\n- "),
        ("9. one", "9. one\n10. "),
        ("> said", "> said\n> "),
        ("- one\n- ", "- one\n\n"),
        ("- one\n\n- ", "- one\n\n"),
        ("> said\n> ", "> said\n\n"),
        ("plain", "plain\n\n"),
        ("# Head", "# Head\n"),
        ("| a | b |", "| a | b |\n"),
        ("```\ncode", "```\ncode\n"),
        ("  - deep", "  - deep\n  - "),
    ],
)
def test_enter_goes_on_with_a_list_and_ends_it(edit: MarkdownEdit, before: str, after: str) -> None:
    edit.show_source(before)
    at_end(edit)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert edit.source() == after


def test_shift_enter_goes_on_without_a_sign(edit: MarkdownEdit) -> None:
    edit.show_source("- one")
    at_end(edit)
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert edit.source() == "- one\n"


def test_what_is_typed_after_a_list_or_quotation_is_a_paragraph_of_its_own(
    edit: MarkdownEdit,
) -> None:
    edit.show_source("")
    for line in ("One.", "- item", "", "> said", "", "Two.", "Three."):
        QTest.keyClicks(edit, line)
        QTest.keyClick(edit, Qt.Key.Key_Return)
    made = [(block.kind, block.quoted, block.spans[0].text) for block in blocks(edit.source())]
    assert made == [
        ("paragraph", False, "One."),
        ("bullet", False, "item"),
        ("paragraph", True, "said"),
        ("paragraph", False, "Two."),
        ("paragraph", False, "Three."),
    ]


def test_backspace_joins_paragraphs_that_enter_parted(edit: MarkdownEdit) -> None:
    edit.show_source("One.")
    at_end(edit)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.source() == "One."
    edit.show_source("One.\n\n\n")
    at_end(edit)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    assert edit.source() == "One.\n\n"  # of several empty lines one goes


@pytest.mark.parametrize(("key", "sign"), [(Qt.Key.Key_B, "**"), (Qt.Key.Key_I, "*")])
def test_a_manner_is_switched_on_typed_in_and_switched_off(
    edit: MarkdownEdit, key: Qt.Key, sign: str
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    edit.show_source("")
    QTest.keyClicks(edit, "It is ")
    QTest.keyClick(edit, key, control)
    QTest.keyClicks(edit, "open ")
    QTest.keyClick(edit, key, control)
    QTest.keyClicks(edit, "now")
    assert edit.source() == f"It is {sign}open{sign} now"


def test_tab_moves_an_item_in_and_leaves_the_field_where_it_cannot(
    qtbot: QtBot, edit: MarkdownEdit
) -> None:
    held = edit.parentWidget()
    assert held is not None
    other = MarkdownEdit(edit._theme, held)
    other.show()
    edit.show_source("- one\n- two")
    at_end(edit)

    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.source() == "- one\n  - two"
    assert edit.hasFocus()
    QTest.keyClick(edit, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert edit.source() == "- one\n- two"
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert edit.source() == "- one\n  - two"
    assert other.hasFocus()


def test_lists_are_made_of_the_selected_lines_and_undone(edit: MarkdownEdit) -> None:
    edit.show_source("one\ntwo")
    edit.selectAll()
    shifted = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(edit, Qt.Key.Key_8, shifted)
    assert edit.source() == "- one\n- two"
    QTest.keyClick(edit, Qt.Key.Key_7, shifted)
    assert edit.source() == "1. one\n2. two"
    QTest.keyClick(edit, Qt.Key.Key_7, shifted)
    assert edit.source() == "one\ntwo"
    edit.toggle_quote()
    assert edit.source() == "> one\n> two"


def paste(edit: MarkdownEdit, html: str, text: str) -> None:
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    edit.insertFromMimeData(data)


def test_pasting_keeps_what_a_report_can_hold(edit: MarkdownEdit) -> None:
    paste(edit, "<p>a <b>b</b></p><ul><li>c</li><li>d</li></ul>", "a b c d")
    assert edit.source() == "a **b**\n\n- c\n- d"


def test_pasting_plain_words_of_a_browser_brings_no_format(edit: MarkdownEdit) -> None:
    paste(edit, '<p style="color:red">2 * 3 = 6</p>', "2 * 3 = 6")
    assert edit.source() == "2 * 3 = 6"


def test_pasting_markdown_keeps_it(edit: MarkdownEdit) -> None:
    paste(edit, "", "**bold**\r\n- item")
    assert edit.source() == "**bold**\n- item"


def test_what_is_copied_is_the_source(edit: MarkdownEdit) -> None:
    edit.show_source("a **b**\u00a0c\n- d")
    edit.selectAll()
    data = edit.createMimeDataFromSelection()
    assert data.text() == "a **b**\u00a0c\n- d"
    assert not data.hasHtml()


def test_a_table_stands_between_empty_lines(edit: MarkdownEdit) -> None:
    edit.show_source("before\nafter")
    cursor = edit.textCursor()
    cursor.setPosition(3)
    edit.setTextCursor(cursor)
    edit.insert_table("| a |\n| --- |\n|   |")
    assert edit.source() == "before\n\n| a |\n| --- |\n|   |\n\nafter"


def test_a_citation_at_the_cursor_is_changed(edit: MarkdownEdit) -> None:
    edit.show_source("said [@law, p. 3] so")
    cursor = edit.textCursor()
    cursor.setPosition(8)
    edit.setTextCursor(cursor)
    edit.replace_construct(("citation", "note"), "[@law, p. 4]")
    assert edit.source() == "said [@law, p. 4] so"
