"""A comment of one's own in the work area Review: written, shown at once, in the inbox, undone."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from irm_desktop.ui.pages.commitment_review import ReviewArea
from tests.ui.inbox.conftest import Round

SAID = "Who checks the dates?"


def area(round_: Round, place: int = 0) -> ReviewArea:
    window = round_.window
    window.open_plan(round_.plan_id, "commitments")
    window.go_to(round_.workspace.commitment_ids(round_.plan_id)[place])
    window.commitments.panel.show_area("review")
    return window.commitments.panel.review


def shown(review: ReviewArea) -> list[str]:
    return [one.text() for one in review.findChildren(QLabel) if not one.isHidden()]


def test_the_button_writes_a_comment_that_stands_there_and_in_the_inbox(round_: Round) -> None:
    review = area(round_)
    box = review.comment
    assert not box.button.isEnabled()
    assert box.edit.accessibleName() == "Your comment"
    QTest.keyClicks(box.edit, SAID)
    QTest.mouseClick(box.button, Qt.MouseButton.LeftButton)
    assert box.edit.toPlainText() == ""
    assert [(one.kind, one.text) for one in review.items] == [("comment", SAID)]
    round_.qtbot.waitUntil(lambda: "Open  1" in shown(review), timeout=10_000)
    assert any(SAID in one and round_.workspace.actor in one for one in shown(review))
    named = "In the inbox: Commitment 1"
    (link,) = (one for one in review.findChildren(QPushButton) if one.accessibleName() == named)
    link.click()
    round_.settle()
    listed = round_.page.list.inbox
    assert [one.text for one in listed.items] == [SAID]
    now = round_.page.detail.item
    assert now is not None
    assert now.text == SAID


def test_ctrl_enter_writes_it_and_undo_takes_it_back(round_: Round, qtbot: QtBot) -> None:
    review = area(round_)
    QTest.keyClicks(review.comment.edit, SAID)
    QTest.keyClick(review.comment.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [one.text for one in review.items] == [SAID]
    assert round_.window.status.sentence.text().startswith("Comment on commitment 1")
    round_.window.actions_book["undo"].trigger()
    qtbot.waitUntil(lambda: review.items == (), timeout=10_000)
    assert round_.items() == ()


def test_what_is_typed_stays_with_its_commitment(round_: Round) -> None:
    box = area(round_).comment
    QTest.keyClicks(box.edit, SAID)
    area(round_, 1)
    assert box.edit.toPlainText() == ""
    area(round_, 0)
    assert box.edit.toPlainText() == SAID


def test_the_group_of_the_inbox_says_that_no_file_brought_it(round_: Round) -> None:
    round_.workspace.comment("commitment", round_.workspace.commitment_ids(round_.plan_id)[0], SAID)
    round_.window.show_page("inbox")
    round_.settle()
    model = round_.page.list.listed
    heads = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert any("Written in the program" in one for one in heads)
