"""Ours and theirs, several reviewers: merged where they do not meet, asked where they do."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from irm_desktop.domain.review_records import OPEN
from tests.reviewing import at_code, changed
from tests.ui.inbox.conftest import SENT, Round

Press = Callable[[int], None]
OURS = "All grants were listed. Nobody could check them."


def ours(round_: Round, text: str) -> None:
    first = at_code(round_.copy, "C1.PI", 2).subject
    round_.workspace.set_reason(first, "potential_impact", text)


def two_of_them(round_: Round) -> None:
    """Two people want another word at the same place, and one more in the next sentence."""
    field = at_code(round_.copy, "C1.PI", 2)
    round_.bring([changed(field, SENT.replace("listed", "counted"))])
    theirs = SENT.replace("listed", "named").replace("Nobody", "No one")
    round_.bring([changed(field, theirs)], who="Omar")


def test_the_result_combines_both_sides_where_they_do_not_meet(round_: Round) -> None:
    ours(round_, OURS)
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), SENT.replace("Nobody", "No one"))])
    round_.choose()
    detail = round_.page.detail
    assert detail.result.text == "All grants were listed. No one could check them."
    assert detail.result.note.text() == "both sides combined"
    names = [card.title.text() for card in detail.versions.cards]
    assert names == ["Sent", "Theirs", "Ours"]
    note = detail.versions.cards[-1].note.text()
    assert note.startswith(f"changed since it was sent, {round_.workspace.actor}, ")


def test_each_text_that_is_wanted_has_a_card_with_who_wants_it(round_: Round) -> None:
    field = at_code(round_.copy, "C1.PI", 2)
    round_.bring([changed(field, SENT.replace("listed", "counted"))])
    round_.bring([changed(field, SENT.replace("listed", "counted"))], who="Omar")
    round_.bring([changed(field, SENT.replace("listed", "named"))], who="Li")
    round_.choose()
    cards = round_.page.detail.versions.cards
    assert [card.title.text() for card in cards] == ["Sent", "Theirs 1", "Theirs 2"]
    notes = [card.note.text() for card in cards[1:]]
    assert sorted(("Omar" in note, "Rosa" in note, "Li" in note) for note in notes) == [
        (False, False, True), (True, True, False),
    ]  # fmt: skip
    assert all("tracked" in note for note in notes)


def test_a_conflict_is_asked_place_by_place_and_never_chosen_silently(
    round_: Round, press: Press
) -> None:
    two_of_them(round_)
    item = round_.choose()
    detail = round_.page.detail
    assert item.conflicts
    assert detail.result.note.text() == "not chosen yet"
    press(Qt.Key.Key_T)
    said = "Choose at each place which words are to stand, or edit the result."
    assert detail.foot.problem.text() == said
    assert round_.items()[0].state == OPEN
    chosen = next(one for one in detail.conflicts.buttons if one.text() == "Theirs: named")
    chosen.click()
    assert detail.result.text == "Grants were named. No one could check them."
    press(Qt.Key.Key_T)
    assert round_.text_of("C1.PI", 2) == "Grants were named. No one could check them."


def test_choosing_our_own_words_settles_a_conflict_too(round_: Round, press: Press) -> None:
    two_of_them(round_)
    round_.choose()
    ours_ = next(
        one for one in round_.page.detail.conflicts.buttons if one.text() == "Ours: listed"
    )
    ours_.click()
    press(Qt.Key.Key_T)
    assert round_.text_of("C1.PI", 2) == "Grants were listed. No one could check them."
    assert round_.items()[0].state == "adapted"


def test_h_asks_whose_words_where_several_want_others(round_: Round, press: Press) -> None:
    two_of_them(round_)
    round_.choose()
    detail = round_.page.detail
    press(Qt.Key.Key_H)
    assert detail.foot.problem.text() == "Choose first whose words are to be taken."
    assert round_.text_of("C1.PI", 2) == SENT
    card = next(one for one in detail.versions.cards if "Rosa" in one.note.text())
    card.pick.click()
    press(Qt.Key.Key_H)
    assert round_.text_of("C1.PI", 2) == SENT.replace("listed", "counted")


def test_grades_that_two_want_differently_are_not_chosen(round_: Round, press: Press) -> None:
    field = at_code(round_.copy, "C1.PI")
    round_.bring([changed(field, "Minor")])
    round_.bring([changed(field, "Moderate")], who="Omar")
    round_.choose()
    detail = round_.page.detail
    assert detail.result.text == ""
    detail.reason.edit.setPlainText("One of them.")
    press(Qt.Key.Key_T)
    said = "There is more than one answer here. Choose one as the result first."
    assert detail.foot.problem.text() == said
    assert round_.text_of("C1.PI") == "transformative"


def test_all_that_do_not_conflict_are_taken_at_once_and_undone_at_once(round_: Round) -> None:
    copy = round_.copy
    fields = [
        changed(at_code(copy, "C1.PI", 2), SENT.replace("Nobody", "No one")),
        changed(at_code(copy, "C2.T"), "An open data portal"),
        changed(at_code(copy, "C2.PI"), "Minor"),
    ]
    before = at_code(copy, "C2.PI").text
    round_.bring(fields)
    head = round_.page.head
    assert head.take_all.text() == "Take all that do not conflict (2)"
    head.take_all.click()
    round_.settle()
    assert [one.state for one in round_.items()].count("taken") == 2
    assert round_.text_of("C2.PI") == before  # a grade waits for a reason
    assert head.take_all.isHidden()
    assert round_.page.list.hasFocus()
    assert round_.text_of("C2.T") == "An open data portal"
    round_.window.actions_book["undo"].trigger()
    round_.settle()
    assert {one.state for one in round_.items()} == {OPEN}
    assert round_.text_of("C2.T") == "Open data portal"


def test_what_we_changed_meanwhile_and_after_the_review_is_flagged(
    round_: Round, press: Press
) -> None:
    ours(round_, OURS)
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), SENT.replace("Nobody", "No one"))])
    item = round_.choose()
    third = round_.page.list.inbox.third(item)
    assert third == "Rosa · changed since it was sent"
    press(Qt.Key.Key_T)
    ours(round_, "Written anew.")
    round_.page.reading.renew()
    round_.settle()
    round_.page.head.filters["answered"].click()
    again = round_.choose()
    assert "changed again after the review" in round_.page.list.inbox.third(again)
