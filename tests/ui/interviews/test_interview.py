"""An interview in the window, by keys alone: started, written, bound, quoted."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm_desktop.app import Application
from tests.ui.interviews.keys import (
    CTRL,
    SHIFT,
    begun,
    commitments,
    f9,
    press,
    texts,
    the_page,
    write,
)


def test_f9_twice_starts_and_takes_the_whole_window(ready: Application) -> None:
    window = ready.window

    f9(window)
    assert (window.page_id, the_page(window).asking) == ("interview", True)
    f9(window)

    page = the_page(window)
    assert page.under_way
    assert not page.asking
    assert window.top.isHidden()
    assert window.status.isHidden()
    assert window.sidebar.isHidden()
    assert page.notes.current.edit.hasFocus()


def test_who_is_found_by_a_few_letters_or_added_on_the_spot(ready: Application) -> None:
    window, workspace = ready.window, ready.context.open_workspace
    known = workspace.add_person("", pseudonym="Olmo", organisation="Ministry of Finance").created
    f9(window)
    page = the_page(window)

    write("fin")
    press(Qt.Key.Key_Return)
    write("Rosa")
    press(Qt.Key.Key_Return)
    write("Roble")
    press(Qt.Key.Key_Return)
    f9(window)

    assert page.interview is not None
    first, second = page.interview.people
    assert first == known
    assert workspace.person(second).name == "Rosa"
    assert workspace.person(second).pseudonym == "Roble"
    assert "Ministry of Finance" in page.head.who.text()


def test_enter_ends_a_note_and_digits_bind_the_one_meant(ready: Application) -> None:
    window = ready.window
    page, (first, second, _) = begun(window), commitments(window)

    write("First.")
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_Return)
    write("Second.")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_1, CTRL)  # in the empty paragraph: the note just ended

    assert texts(page) == ["First.", "Second."]
    assert window.page_id == "interview"  # Ctrl+1 is no page of the plan here
    one, two = (row.note_id for row in page.notes.rows[:2])
    bound = page.context.open_workspace.note_bindings(page.interview.id)  # type: ignore[union-attr]
    assert bound == {one: ((second, ""),), two: ((first, ""),)}
    press(Qt.Key.Key_0, CTRL)
    bound = page.context.open_workspace.note_bindings(page.interview.id)  # type: ignore[union-attr]
    assert bound == {one: ((second, ""),)}


def test_the_same_key_takes_a_note_off_again(ready: Application) -> None:
    page = begun(ready.window)
    write("First.")

    for expected in (1, 0):
        press(Qt.Key.Key_1, CTRL)
        bound = page.context.open_workspace.note_bindings(page.interview.id)  # type: ignore[union-attr]
        assert len(bound) == expected


def test_ctrl_j_binds_to_an_indicator_by_a_few_letters(ready: Application) -> None:
    page, (_, second, _) = begun(ready.window), commitments(ready.window)
    write("First.")
    press(Qt.Key.Key_Return)
    write("Second.")

    press(Qt.Key.Key_J, CTRL)
    write("portal")
    press(Qt.Key.Key_Return)
    write("speci")
    press(Qt.Key.Key_Return)

    note = page.notes.rows[1]
    bound = page.context.open_workspace.note_bindings(page.interview.id)  # type: ignore[union-attr]
    assert bound == {note.note_id: ((second, "specificity"),)}
    assert note.edit.hasFocus()


def test_a_quotation_is_the_sentence_just_typed(ready: Application) -> None:
    page = begun(ready.window)
    write("The state publishes. The regions send files by hand.")

    press(Qt.Key.Key_Q, CTRL | SHIFT)

    note = page.notes.rows[0].note_id
    quoted = page.context.open_workspace.note_quotations(page.interview.id)  # type: ignore[union-attr]
    assert [one.text for one in quoted[note]] == ["The regions send files by hand."]


def test_a_quotation_against_the_consent_is_refused_in_place(ready: Application) -> None:
    page = begun(ready.window, "organisation")
    write("She said so.")

    press(Qt.Key.Key_Q, CTRL | SHIFT)

    said = page.notes.rows[0].said
    assert said.text() == (
        "The consent to interview 1 allows no direct quotation. Write what was said in your own "
        "words, or change the consent if the person agrees."
    )
    assert not said.isHidden()
    assert ready.context.messages.errors == []  # type: ignore[attr-defined]
    assert page.context.open_workspace.note_quotations(page.interview.id) == {}  # type: ignore[union-attr]

    page.head.consent.chosen.emit("on_record")
    assert said.isHidden()


def test_questions_are_ticked_by_the_place_of_the_digit(ready: Application) -> None:
    page = begun(ready.window)
    asked = [one.key for one in page.side.questions]

    press(Qt.Key.Key_At, CTRL | SHIFT)  # 2 on an American keyboard
    press(Qt.Key.Key_3, CTRL | SHIFT)

    assert page.interview is not None
    assert list(page.interview.asked) == [asked[1], asked[2]]
    press(Qt.Key.Key_3, CTRL | SHIFT)
    assert list(page.interview.asked) == [asked[1]]


def test_arrows_lead_into_earlier_notes_and_enter_back(ready: Application) -> None:
    page = begun(ready.window)
    for text in ("First.", "Second."):
        write(text)
        press(Qt.Key.Key_Return)

    press(Qt.Key.Key_Up, times=2)
    write(" More.")
    press(Qt.Key.Key_Return)

    assert texts(page) == ["First. More.", "Second."]
    assert page.notes.current is page.notes.rows[-1]
    assert page.notes.rows[-1].edit.hasFocus()


def test_the_text_runs_in_its_own_direction(ready: Application) -> None:
    page = begun(ready.window)
    write("الوزارة تنشر")

    block = page.notes.current.edit.document().firstBlock()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_places_are_counted_in_characters_and_not_in_units(ready: Application) -> None:
    page = begun(ready.window)
    write("So 😀 it is. Then more.")

    press(Qt.Key.Key_Q, CTRL | SHIFT)

    quoted = page.context.open_workspace.note_quotations(page.interview.id)  # type: ignore[union-attr]
    assert [one.text for found in quoted.values() for one in found] == ["Then more."]
    assert page.notes.current.edit.place() == len("So 😀 it is. Then more.")


def test_the_consent_changes_while_the_interview_goes_on(ready: Application) -> None:
    page = begun(ready.window, "background")
    write("She said so.")

    page.head.consent.chosen.emit("anonymous")
    press(Qt.Key.Key_Q, CTRL | SHIFT)

    assert page.interview is not None
    assert page.interview.consent == "anonymous"
    assert page.head.consent.text().startswith("Anonymous")
    assert len(page.context.open_workspace.note_quotations(page.interview.id)) == 1


def test_f2_names_people_while_the_interview_goes_on(ready: Application) -> None:
    window, workspace = ready.window, ready.context.open_workspace
    known = workspace.add_person("", pseudonym="Olmo").created
    page = begun(window)
    write("First.")

    press(Qt.Key.Key_F2)
    write("olm")
    press(Qt.Key.Key_Return)
    f9(window)

    assert page.interview is not None
    assert page.interview.people == (known,)
    assert not page.asking
    assert page.notes.current.edit.hasFocus()
    assert texts(page) == ["First."]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_f8_and_a_digit_choose_the_consent(ready: Application) -> None:
    page = begun(ready.window, "background")
    shown: list[str] = []

    def choose() -> None:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        shown.extend(action.text() for action in menu.actions())
        QTest.keyClick(menu, Qt.Key.Key_3)

    QTimer.singleShot(0, choose)
    press(Qt.Key.Key_F8)

    assert page.interview is not None
    assert page.interview.consent == "anonymous"
    assert shown[2] == "&3  Anonymous: quotation without name or organisation"
