"""The queue: under which file an item stands, which are shown, what a row says."""

from collections.abc import Callable
from dataclasses import replace
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from irm_desktop.domain.review_records import OPEN, ReviewItem
from irm_desktop.storage.workspace import Workspace
from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitments import CommitmentsPage
from irm_desktop.ui.pages.inbox_answer import NotYet, Typed, decide, taking
from irm_desktop.ui.pages.inbox_groups import gist, grouped, shown
from irm_desktop.ui.pages.inbox_list import InboxModel
from irm_desktop.ui.pages.inbox_page import InboxPage
from irm_desktop.ui.pages.inbox_places import field_place
from irm_desktop.ui.pages.inbox_words import KINDS, about_word, question_word
from irm_desktop.ui.tables.tree_model import AsideRole
from irm_desktop.ui.widgets.headed_list import Head, Role
from tests.reviewing import at_code, changed, said
from tests.ui.inbox.conftest import SENT, Round
from tests.ui.inbox.items import (
    BASE,
    BOOK,
    THEIRS,
    a_comment,
    a_file,
    a_proposal,
    a_queue,
    a_sent,
    a_voice,
    an_item,
)

PLAN = "plan"
FILES = (a_file(PLAN, BOOK, "ES-AP2-data.xlsx"), a_file(PLAN))


def heads(round_: Round) -> list[str]:
    return [row.text for row in round_.page.list.inbox.rows if isinstance(row, Head)]


def beside(round_: Round) -> set[str]:
    """What is said beside the item."""
    labels = round_.page.side.findChildren(QLabel)
    return {one.text() for one in labels if one.isVisible()}


def test_items_stand_under_the_file_they_came_in() -> None:
    groups = grouped(a_queue(PLAN, ["c1"]), FILES, (a_sent(PLAN),), "en")
    assert [(head.text, head.note, len(items)) for head, items in groups] == [
        ("IEP, ES-AP2-data.xlsx", "copy 3, sent 3 Mar, came back 28 Mar 2026", 3),
        ("IEP, ES-AP2-v3_IEP.docx", "copy 3, sent 3 Mar, came back 9 Apr 2026", 7),
        ("Other files", "", 0),
    ]


def test_what_came_in_several_files_is_listed_once() -> None:
    both = a_proposal(THEIRS, a_voice(), a_voice("Staff", BOOK))
    item = an_item("both", PLAN, proposals=(both,))
    groups = grouped([item], FILES, (), "en")
    assert [len(items) for _, items in groups] == [1, 0, 0]


def test_nothing_is_dropped_where_its_file_was_deleted() -> None:
    groups = grouped(a_queue(PLAN, ["c1"]), FILES[:1], (), "en")
    assert sum(len(items) for _, items in groups) == 10
    assert groups[-1][0].text == "Other files"


def test_filters_by_state_and_by_person() -> None:
    queue = a_queue(PLAN, ["c1"])
    answered = an_item("done", PLAN, THEIRS, state="declined")
    later = an_item("later", PLAN, THEIRS, state="later")
    items = [*queue, answered, later]
    assert len(shown(items, OPEN, "")) == 10
    assert [one.key for one in shown(items, "answered", "")] == ["done"]
    assert [one.key for one in shown(items, "later", "")] == ["later"]
    assert {one.key for one in shown(items, "all", "Staff")} == {"title", "mangled", "added"}


def test_a_row_says_the_words_that_were_changed() -> None:
    labels = {("potential_impact", "moderate"): "Moderate"}
    several = gist(an_item("x", PLAN, THEIRS), {})
    assert several.startswith("+ with every beneficiary, and in 1 more place")
    assert gist(an_item("x", PLAN, BASE.replace("state ", "")), {}) == "− state"
    assert gist(an_item("x", PLAN, BASE.replace("state", "all")), {}) == "state → all"
    rating = an_item("x", PLAN, "odd", kind="value", field="value", base="moderate", ours="")
    assert gist(rating, labels) == "Moderate → odd"
    assert gist(a_comment("x", PLAN, "Why?"), {}) == "“Why?”"
    assert gist(a_comment("x", PLAN, "“Why” is not said"), {}) == "“Why” is not said"


def test_a_row_is_read_out_with_all_that_it_shows() -> None:
    model = InboxModel()
    item = an_item("x", PLAN, "Ends in June.", "Ends in May.", base="Ends in July.",
                   ours="Ends in July.")  # fmt: skip
    assert model.said(item, Role.AccessibleTextRole) == (
        "Open. Conflict. Commitment 1: Potential impact, reason. Text changed. July → June. "
        "IEP reviewer"
    )


def test_each_kind_has_an_icon_and_a_word_and_can_be_answered() -> None:
    queue = a_queue(PLAN, ["c1"])
    assert {one.kind for one in queue} <= set(KINDS)
    for item in queue:
        for how in ("decline", "later"):
            assert not isinstance(decide(item, how, Typed()), NotYet)


def test_a_lost_label_is_no_wish_to_delete_the_record() -> None:
    label = ReviewItem("x", PLAN, "s", "removed", "Title", entity="commitment", record="c1",
                       field="title", ours="Grants")  # fmt: skip
    assert taking(label) == "write"
    assert decide(label, "take", Typed()) == NotYet(
        "The label alone is gone. Edit the result and take that, or decline.", "result"
    )
    assert "decline it, or edit the result" in about_word(label)
    row = ReviewItem("x", PLAN, "s", "removed", "2 Grants", entity="commitment", record="c1")
    assert taking(row) == "delete"
    assert taking(ReviewItem("x", PLAN, "s", "removed", "P", entity="passage")) == "note"


def test_rows_of_what_we_keep_are_added_and_others_noted() -> None:
    row = ReviewItem("x", PLAN, "s", "added", "11 Contracts", entity="commitment")
    assert taking(row) == "add"
    assert taking(ReviewItem("x", PLAN, "s", "added", "A row", entity="")) == "note"
    assert taking(ReviewItem("x", PLAN, "s", "outside", "After", text="Hm")) == "note"


def test_questions_are_sentences_and_new_codes_are_not_hidden() -> None:
    assert question_word("lost-zeros") == (
        "Zeros at the end or beginning were lost: 2.10 became 2.1."
    )
    assert question_word("twin:c1").startswith("Something very like it")
    assert question_word("removed") == ""
    assert question_word("never-seen") == "To be looked at: never-seen"


def test_an_empty_inbox_says_how_it_is_filled(round_: Round) -> None:
    assert round_.page.detail.title.text() == "Nothing has come back yet"
    assert "Drop the Word files" in round_.page.detail.notes.sentence.text()
    assert round_.page.detail.foot.isHidden()


def test_the_queue_counts_in_head_tree_and_top_bar(
    round_: Round, press: Callable[[int], None]
) -> None:
    window = round_.window
    index = window.sidebar.model.page_index(round_.plan_id, "inbox")
    assert (index.data(AsideRole), window.top.reviews.isHidden()) == ("", True)
    field = at_code(round_.copy, "C1.PI", 2)
    round_.bring([changed(field, "Other words.")], [said(at_code(round_.copy, "C2.T"), "Why?")])
    assert index.data(AsideRole) == "2"
    assert window.top.reviews.accessibleName() == "2 to review"
    assert round_.page.head.about.text() == "2 open, 0 answered · Spain, plan 2"
    assert heads(round_) == ["Ministry of Justice, Rosa.docx"]
    round_.choose()
    press(Qt.Key.Key_D)
    assert index.data(AsideRole) == "1"
    assert round_.page.head.about.text() == "1 open, 1 answered · Spain, plan 2"


def test_the_top_bar_leads_to_the_inbox(round_: Round) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), "Other words.")])
    round_.window.show_page("overview")
    round_.window.top.reviews.click()
    assert round_.window.page_id == "inbox"


def test_an_item_leads_to_the_field_it_is_about(round_: Round) -> None:
    round_.bring([changed(at_code(round_.copy, "C2.PI"), "Minor")])
    round_.choose()
    round_.page.detail.show_field.click()
    window = round_.window
    assert window.page_id == "commitments"
    commitments = cast(CommitmentsPage, window.page("commitments"))
    assert commitments.current_id() == at_code(round_.copy, "C2.PI").subject
    assert commitments.panel.current_indicator() == "potential_impact"


def test_what_was_deleted_meanwhile_has_no_field_to_be_shown(round_: Round) -> None:
    field = at_code(round_.copy, "C2.PI")
    round_.bring([changed(field, "Minor")])
    round_.choose()
    round_.workspace.delete("commitment", field.subject)
    with round_.qtbot.waitSignal(round_.window.context.signals.said) as told:
        round_.page.detail.show_field.click()
    assert told.args == ["This was deleted. The inbox keeps the words."]
    assert round_.window.page_id == "inbox"


def test_a_milestone_is_shown_with_its_commitment(round_: Round) -> None:
    workspace = round_.workspace
    owner = workspace.commitment_ids(round_.plan_id)[2]
    stone = workspace.milestones(owner)[0]
    item = an_item("x", round_.plan_id, THEIRS, subject_kind="milestone", subject=stone.id)
    place = field_place(workspace, item)
    assert place is not None
    assert (place.page, place.commitment_id) == ("", owner)
    assert field_place(workspace, replace(item, subject="gone")) is None


def test_a_reading_that_waits_is_not_done_twice(
    round_: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To show the page, to tell it its plan and which item to show all ask for a reading."""
    asked: list[str] = []
    inbox = Workspace.inbox

    def counted(workspace: Workspace, plan_id: str) -> tuple[ReviewItem, ...]:
        asked.append(plan_id)
        return inbox(workspace, plan_id)

    round_.window.show_page("overview")
    round_.settle()
    monkeypatch.setattr(Workspace, "inbox", counted)
    free = Event()
    round_.window.context.tasks.run(lambda _task: free.wait(30), print, _no_error)
    round_.window.show_page("inbox", "some key")
    free.set()
    round_.settle()
    assert asked == [round_.plan_id]


def _no_error(error: BaseException) -> None:
    raise error


def test_the_menu_follows_the_page(round_: Round) -> None:
    actions = round_.window.actions_book
    assert actions.why_not("review_take") == "Open the page Inbox and choose an item first."
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), "Other words.")])
    round_.choose()
    assert actions.why_not("review_take") == ""
    actions["review_decline"].trigger()
    round_.settle()
    assert round_.items()[0].state == "declined"
    round_.window.show_page("overview")
    assert actions.why_not("review_take_all") == "Open the page Inbox first."


def test_what_follows_from_a_grade_is_told_while_one_chooses(round_: Round) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI"), "Minor")])
    round_.choose()
    round_.qtbot.waitUntil(lambda: "was Transformative" in beside(round_))
    row = round_.page.detail.result.row
    assert row is not None
    row.scale.chosen.emit("transformative")
    round_.qtbot.waitUntil(lambda: "stays" in beside(round_))


def test_a_text_is_typed_without_reading_grades_at_every_letter(
    round_: Round, monkeypatch: pytest.MonkeyPatch
) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), "Other words.")])
    round_.choose()
    round_.qtbot.waitUntil(lambda: "stays" in beside(round_))  # the grade whose reason it is
    read: list[str] = []
    monkeypatch.setattr(Workspace, "ratings", lambda _self, about: read.append(about))
    edit = round_.page.detail.result.edit
    QTest.keyClicks(edit, "abc")
    assert round_.page.detail.foot.buttons["take"].text() == "Take as edited"
    assert read == []


def test_comments_stand_beside_the_change_of_the_same_field(round_: Round) -> None:
    field = at_code(round_.copy, "C1.PI", 2)
    comment = said(field, "Name them.", quote="Nobody")
    round_.bring([changed(field, SENT.replace("Grants", "Aids"))], [comment])
    change = next(one for one in round_.items() if one.kind == "change")
    round_.page.show_argument(change.key)
    round_.settle()
    round_.qtbot.waitUntil(lambda: {"“Nobody”", "Name them."} <= beside(round_))


def test_in_a_narrow_window_the_comments_go_under_the_item(round_: Round) -> None:
    page = round_.page
    round_.window.resize(1366, 768)
    assert page.side_area.widget() is page.side
    round_.window.resize(900, 500)
    assert page.detail.isAncestorOf(page.side)
    assert page.side_area.isHidden()
    round_.window.resize(1366, 768)
    assert page.side_area.widget() is page.side


def test_the_page_belongs_to_its_plan(round_: Round, window: MainWindow) -> None:
    round_.bring([changed(at_code(round_.copy, "C1.PI", 2), "Other words.")])
    page = cast(InboxPage, window.page("inbox"))
    page.open_plan(None)
    assert page.list.inbox.items == []


def test_the_words_in_the_top_bar_give_way_to_the_number(round_: Round) -> None:
    top = round_.window.top
    top.show_reviews(4)
    round_.window.resize(1600, 768)
    round_.qtbot.waitUntil(lambda: top.reviews.text() == "4 to review")
    round_.window.resize(900, 500)
    round_.qtbot.waitUntil(lambda: top.reviews.text() == "4")
    assert top.reviews.accessibleName() == "4 to review"
    top.show_reviews(0)
    assert top.reviews.isHidden()


def test_a_sentence_at_reading_width_is_shown_whole(round_: Round) -> None:
    round_.window.resize(1366, 768)
    sentence = round_.page.detail.notes.sentence
    round_.qtbot.waitUntil(lambda: sentence.width() == sentence.maximumWidth())
    assert sentence.height() >= sentence.heightForWidth(sentence.width())
