"""Answering with the keys of the list: what each does to the field, and what it does not."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irm_desktop.domain.review_records import OPEN
from irm_desktop.ui.pages.inbox_answer import THEIRS as TAKE_THEIRS
from irm_desktop.ui.pages.inbox_foot import InboxFoot
from tests.reviewing import at_code, changed, said
from tests.ui.inbox.conftest import SENT, Round

Press = Callable[[int], None]
K = Qt.Key
THEIRS = "Grants were listed. Nobody could check them by name."


def a_reason(round_: Round, theirs: str = THEIRS) -> None:
    """The reason of potential impact comes back in other words."""
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), theirs)])


def state(round_: Round, place: int = 0) -> str:
    return round_.items()[place].state


def test_t_takes_the_result_and_goes_on_to_the_next(round_: Round, press: Press) -> None:
    title = at_code(round_.copy, "C2.T")
    reason = at_code(round_.copy, "C1.PI", 2)
    round_.bring([changed(reason, THEIRS), changed(title, "An open data portal")])
    first = round_.choose(0)
    press(K.Key_T)
    assert round_.text_of("C1.PI", 2) == THEIRS
    assert next(one for one in round_.items() if one.key == first.key).state == "taken"
    now = round_.page.detail.item
    assert now is not None
    assert (now.key != first.key, now.state) == (True, OPEN)


def test_one_undo_takes_an_answer_back(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    press(K.Key_T)
    round_.window.actions_book["undo"].trigger()
    round_.settle()
    assert (round_.text_of("C1.PI", 2), state(round_)) == (SENT, OPEN)


def test_h_takes_theirs_whatever_stands_in_the_result(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    round_.page.detail.result.edit.setPlainText("Something else.")
    press(K.Key_H)
    assert round_.text_of("C1.PI", 2) == THEIRS


def test_d_declines_and_leaves_the_field_as_it_is(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    round_.page.detail.reply.edit.setPlainText("The register has no names.")
    press(K.Key_D)
    item = round_.items()[0]
    assert item.answer is not None
    assert (item.state, item.answer.reply) == ("declined", "The register has no names.")
    assert round_.text_of("C1.PI", 2) == SENT


def test_a_asks_back_only_with_a_question(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    press(K.Key_A)
    assert state(round_) == OPEN
    foot = round_.page.detail.foot
    assert foot.problem.text() == "Write in the reply what you want to know."
    round_.page.detail.reply.edit.setPlainText("Which register?")
    press(K.Key_A)
    assert state(round_) == "asked"


def test_l_keeps_result_and_reply_for_later(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    detail = round_.page.detail
    detail.result.edit.setPlainText("Half of it.")
    detail.reply.edit.setPlainText("Not yet.")
    press(K.Key_L)
    assert state(round_) == "later"
    round_.page.head.filters["later"].click()
    round_.choose()
    assert detail.result.text == "Half of it."
    assert detail.reply.text == "Not yet."
    assert round_.text_of("C1.PI", 2) == SENT


def test_enter_edits_the_result_and_ctrl_enter_takes_it(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    detail = round_.page.detail
    press(K.Key_Return)
    assert detail.result.edit.hasFocus()
    detail.result.edit.setPlainText("Grants are listed by name.")
    assert detail.foot.buttons["take"].text() == "Take as edited"
    QTest.keyClick(detail.result.edit, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    round_.settle()
    assert round_.text_of("C1.PI", 2) == "Grants are listed by name."
    assert state(round_) == "adapted"
    assert round_.page.list.hasFocus()


def test_escape_goes_back_to_the_list(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    press(K.Key_Return)
    QTest.keyClick(round_.page.detail.result.edit, K.Key_Escape)
    assert round_.page.list.hasFocus()


def test_escape_goes_back_to_the_list_from_a_grade_too(round_: Round, press: Press) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI", 1), "Moderate")])
    round_.choose()
    press(K.Key_Return)
    scale = QApplication.focusWidget()
    assert scale is not None
    assert round_.page.detail.result.isAncestorOf(scale)
    QTest.keyClick(scale, K.Key_Escape)
    assert round_.page.list.hasFocus()


def test_what_was_asked_for_is_what_one_answers_when_its_words_are_written(
    round_: Round, press: Press
) -> None:
    a_reason(round_)
    round_.choose()
    press(K.Key_A)
    reply = round_.page.detail.reply.edit
    assert reply.hasFocus()
    reply.setPlainText("Which names?")
    QTest.keyClick(reply, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    round_.settle()
    assert (state(round_), round_.text_of("C1.PI", 2)) == ("asked", SENT)


def test_enter_goes_into_the_result_to_take_it_whatever_was_asked_before(
    round_: Round, press: Press
) -> None:
    a_reason(round_)
    round_.choose()
    press(K.Key_A)
    press(K.Key_Return)
    edit = round_.page.detail.result.edit
    QTest.keyClick(edit, K.Key_Return, Qt.KeyboardModifier.ControlModifier)
    round_.settle()
    assert (state(round_), round_.text_of("C1.PI", 2)) == ("taken", THEIRS)


def test_a_key_of_no_use_leaves_one_in_the_list(round_: Round, press: Press) -> None:
    round_.bring(comments=[said(at_code(round_.copy, "C1.PI", 2), "Which grants?")])
    round_.choose()
    press(K.Key_H)
    assert round_.page.detail.foot.problem.text() == "Nobody proposed another text here."
    assert round_.page.list.hasFocus()


def test_what_is_chosen_by_keys_is_shown_as_chosen(round_: Round, press: Press) -> None:
    """Over the heads too, which are no items."""
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), THEIRS)])
    round_.bring([changed(at_code(round_.copy, "C2.T"), "A portal")], who="Zoran")
    listed = round_.page.list
    round_.choose()
    for key, row in ((K.Key_End, 3), (K.Key_Home, 1), (K.Key_Down, 3), (K.Key_Up, 1)):
        press(key)
        assert [one.row() for one in listed.selectionModel().selectedIndexes()] == [row]
        assert listed.current is round_.page.detail.item


def test_undo_takes_back_typing_before_an_answer(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    press(K.Key_Return)
    edit = round_.page.detail.result.edit
    QTest.keyClicks(edit, "x")
    before = round_.workspace.undo_sentence
    QTest.keyClick(edit, K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == THEIRS
    assert round_.workspace.undo_sentence == before


def test_letters_are_no_answers_where_single_keys_are_off(round_: Round, press: Press) -> None:
    a_reason(round_)
    round_.choose()
    round_.page.list.single_keys = False
    for key in (K.Key_T, K.Key_H, K.Key_D, K.Key_L):
        press(key)
    assert state(round_) == OPEN


def test_a_rating_is_a_proposal_until_there_is_a_reason(round_: Round, press: Press) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI"), "Minor")])
    round_.choose()
    detail = round_.page.detail
    assert detail.result.text == "minor"
    for key in (K.Key_T, K.Key_H):
        press(key)
        said_so = detail.foot.problem.text()
        assert said_so == "A rating is changed with a reason of yours. Write why."
        assert detail.reason.edit.hasFocus()
    assert round_.text_of("C1.PI") == "transformative"
    detail.reason.edit.setPlainText("Only state grants are listed.")
    press(K.Key_T)
    assert round_.text_of("C1.PI") == "minor"
    assert round_.text_of("C1.PI", 2) == "Only state grants are listed."


def test_the_reason_there_is_can_be_started_from(round_: Round) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI"), "Minor")])
    round_.choose()
    round_.page.detail.same_reason.click()
    assert round_.page.detail.reason.text == SENT


def test_what_is_typed_is_kept_while_one_looks_elsewhere(round_: Round) -> None:
    title = at_code(round_.copy, "C2.T")
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), THEIRS), changed(title, "Portal")])
    round_.choose(0)
    detail = round_.page.detail
    detail.reply.edit.setPlainText("Half a reply")
    round_.choose(1)
    assert detail.reply.text == ""
    round_.choose(0)
    assert detail.reply.text == "Half a reply"
    round_.window.rebuild()
    round_.settle()
    round_.choose(0)
    assert round_.page.detail.reply.text == "Half a reply"


def test_a_comment_is_answered_and_its_text_can_be_changed_with_it(
    round_: Round, press: Press
) -> None:
    field = at_code(round_.copy, "C1.PI", 2)
    round_.bring(comments=[said(field, "Since when?", quote="Grants")])
    round_.choose()
    detail = round_.page.detail
    assert detail.result.text == SENT
    assert detail.foot.buttons["take"].text() == "Taken up"
    detail.result.edit.setPlainText("Grants were listed from 2014.")
    detail.reply.edit.setPlainText("Now it says so.")
    press(K.Key_T)
    assert round_.text_of("C1.PI", 2) == "Grants were listed from 2014."
    assert state(round_) == "adapted"


def width_with_keys(foot: InboxFoot, *, theirs: bool) -> int:
    """The width from which on the keys stand beside the answers, logical pixels."""
    foot.show_for(take="Taken up", theirs=theirs)
    for width in range(200, 2000, 5):
        foot.resize(width, 60)
        if not any(cap.isHidden() for cap in foot.caps):
            return width
    return 2000


def test_an_answer_that_is_not_shown_takes_no_room_from_the_keys(round_: Round) -> None:
    foot = InboxFoot(round_.window.context.theme, round_.page)
    foot.show()
    spared = width_with_keys(foot, theirs=True) - width_with_keys(foot, theirs=False)
    assert spared >= foot.buttons[TAKE_THEIRS].sizeHint().width()
