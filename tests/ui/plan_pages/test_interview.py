"""An interview in the window, by keys alone: started, written, bound, quoted, ended, reopened."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.errors import WorkspaceError
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.interview_page import InterviewPage
from tests.ui.conftest import start

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


@pytest.fixture
def ready(qtbot: QtBot, program: Application, window: MainWindow) -> Iterator[Application]:
    qtbot.waitUntil(lambda: "interview" in window.actions_book, timeout=KEPT)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=KEPT)
    yield program
    page = window.page("interview")
    assert isinstance(page, InterviewPage)
    page.close_interview()


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


def test_one_undo_takes_a_binding_back_and_the_next_the_note(ready: Application) -> None:
    window = ready.window
    page = begun(window)
    write("First.")
    press(Qt.Key.Key_1, CTRL)

    window.actions_book["undo"].trigger()
    assert page.context.open_workspace.note_bindings(page.interview.id) == {}  # type: ignore[union-attr]
    assert texts(page) == ["First."]
    window.actions_book["undo"].trigger()

    assert texts(page) == []
    assert [row.edit.text() for row in page.notes.rows] == [""]
    window.actions_book["redo"].trigger()
    assert [row.edit.text() for row in page.notes.rows] == ["First.", ""]


def test_escape_ends_and_leads_back_with_everything_kept(ready: Application) -> None:
    window = ready.window
    page = begun(window)
    write("Kept")
    interview = page.interview
    assert interview is not None

    press(Qt.Key.Key_Escape)

    workspace = ready.context.open_workspace
    assert window.page_id == "commitments"
    assert [one.text for one in workspace.notes(interview.id)] == ["Kept"]
    assert workspace.interview(interview.id).ended == TEN
    assert window.status.sentence.text() == "Interview 1 ended"
    assert not window.status.undo.isHidden()
    assert workspace.typed() == ()


def test_what_is_typed_is_on_disk_without_any_operation(qtbot: QtBot, ready: Application) -> None:
    page, workspace = begun(ready.window), ready.context.open_workspace
    before = workspace.undo_sentence
    write("Not yet done")

    qtbot.waitUntil(
        lambda: [one.text for one, _ in workspace.typed()] == ["Not yet done"], timeout=KEPT
    )

    assert (texts(page), workspace.undo_sentence) == ([], before)


def test_a_rest_makes_a_note_of_the_paragraph(qtbot: QtBot, ready: Application) -> None:
    page = begun(ready.window)
    write("Said and done")

    page.notes.keeping._rest.setInterval(0)
    page.notes.keeping.changed()

    qtbot.waitUntil(lambda: texts(page) == ["Said and done"], timeout=KEPT)
    write(".")
    press(Qt.Key.Key_Return)
    assert texts(page) == ["Said and done."]


def test_the_window_opens_again_at_the_same_place(qtbot: QtBot, small_file: Path) -> None:
    first = start(qtbot, small_file)
    qtbot.waitUntil(lambda: "interview" in first.window.actions_book, timeout=KEPT)
    first.window.activateWindow()
    page = begun(first.window)
    for text in ("First.", "Second."):
        write(text)
        press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Up)
    press(Qt.Key.Key_Left, times=3)
    first.window.close()

    again = start(qtbot, small_file)
    qtbot.waitUntil(lambda: again.window.page_id == "interview", timeout=KEPT)
    page = the_page(again.window)

    assert [row.edit.text() for row in page.notes.rows] == ["First.", "Second.", ""]
    assert (page.notes.current.edit.text(), page.notes.current.edit.place()) == ("Second.", 4)
    assert page.said.sentence.text().startswith("The interview goes on where you left it at ")
    page.close_interview()
    again.window.close()


def test_a_change_of_colours_keeps_the_place(qtbot: QtBot, ready: Application) -> None:
    window = ready.window
    before = begun(window)
    write("In the middle of a word")

    ready.settings.set("theme", "dark")
    qtbot.waitUntil(lambda: the_page(window) is not before, timeout=KEPT)
    qtbot.waitUntil(lambda: the_page(window).under_way, timeout=KEPT)

    page = the_page(window)
    assert page.notes.current.edit.text() == "In the middle of a word"
    write("s")
    page.flush()
    assert texts(page) == ["In the middle of a words"]


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


def test_the_shelf_lists_opens_and_deletes(ready: Application) -> None:
    window, workspace = ready.window, ready.context.open_workspace
    page = begun(window)
    write("First.")
    press(Qt.Key.Key_1, CTRL)
    press(Qt.Key.Key_Q, CTRL | SHIFT)
    press(Qt.Key.Key_Escape)
    window.show_page("interviews")
    shelf = window.page("interviews")
    cells = [shelf.table.item(0, column).text() for column in range(7)]  # type: ignore[attr-defined]
    assert [cells[place] for place in (0, 3, 4, 5, 6)] == ["Interview 1", "On record", *"111"]

    shelf.focus_first()
    press(Qt.Key.Key_Return)
    assert page.interview is not None
    assert page.interview.ended == TEN
    press(Qt.Key.Key_Escape)
    assert window.page_id == "interviews"
    press(Qt.Key.Key_Delete)

    assert workspace.interviews() == ()
    window.actions_book["undo"].trigger()
    assert shelf.table.rowCount() == 1  # type: ignore[attr-defined]


def test_undoing_the_interview_itself_leads_back(ready: Application) -> None:
    window = ready.window
    begun(window)
    write("First.")

    window.actions_book["undo"].trigger()
    window.actions_book["undo"].trigger()

    assert window.page_id == "commitments"
    assert ready.context.open_workspace.interviews() == ()
    assert ready.context.open_workspace.typed() == ()
    f9(window)
    assert the_page(window).asking


def test_what_cannot_be_written_is_said_in_place_and_written_later(
    ready: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, workspace = begun(ready.window), ready.context.open_workspace
    write("Kept")
    with monkeypatch.context() as full:

        def refuse(_typed: object) -> None:
            raise WorkspaceError("The disk is full.", "disk-full")

        full.setattr(workspace, "finish_typed", refuse)
        press(Qt.Key.Key_1, CTRL)
        assert page.said.sentence.text() == "The disk is full."
        assert texts(page) == []

    page.flush()

    assert texts(page) == ["Kept"]
    assert ready.context.messages.errors == []  # type: ignore[attr-defined]


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


def test_leaving_for_another_page_keeps_the_interview_under_way(ready: Application) -> None:
    window = ready.window
    page = begun(window)
    write("First.")

    window.show_page("overview")
    assert texts(page) == ["First."]
    f9(window)

    assert (window.page_id, page.under_way, page.asking) == ("interview", True, False)
    assert not window.top.isVisible()
