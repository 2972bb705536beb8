"""Conflicts in the window: a bar and a count, all versions side by side, and settling them."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton

from irm_desktop.ui.pages.conflicts_foot import DELETE, KEEP, LATER, TAKE
from tests.ui.merge.conftest import Together, plain

GRANTS = "All grants are listed. The list is kept by the ministry."


@pytest.fixture
def merged(apart: Together) -> Together:
    """Two conflicts: the title and the rating of commitment 1."""
    apart.take()
    return apart


def test_conflicts_are_told_in_a_bar_and_counted_in_the_tree(merged: Together) -> None:
    safety = merged.commands.notice
    bars = safety._notices.bars
    assert bars is not None
    (notice,) = [one for one in bars.notices() if one.id == "conflicts"]
    assert notice.kind == "warning"
    assert notice.text == (
        "2 conflicts: two people changed the same without knowing of each other. All versions are "
        "kept; choose what holds."
    )
    foot = merged.window.sidebar.foot
    assert foot.rows["conflicts"].isVisibleTo(foot)
    assert foot.rows["conflicts"].accessibleDescription() == "2"
    bars.bars["conflicts"].buttons[0].click()
    assert merged.window.page_id == "conflicts"


def test_without_conflicts_nothing_is_said(together: Together) -> None:
    foot = together.window.sidebar.foot
    assert not foot.rows["conflicts"].isVisibleTo(foot)
    assert "conflicts" not in together.commands.notice._notices
    together.window.show_page("conflicts")
    page = together.page
    assert page.detail.title.text() == "Nothing is in conflict"
    assert foot.rows["conflicts"].isVisibleTo(foot)  # one is there


def test_a_bar_that_was_put_away_comes_back_only_with_more(merged: Together) -> None:
    bars = merged.commands.notice._notices.bars
    assert bars is not None
    bars.bars["conflicts"].close_button.click()
    assert "conflicts" not in bars.bars
    first = merged.ids[0]
    merged.workspace.set_fields("commitment", first, {"theme": "Money"})
    merged.other.set_fields("commitment", first, {"theme": "Budget"})
    merged.take(merged.bundle("more.irmb"))
    assert bars.bars["conflicts"].notice.text.startswith("3 conflicts")


def test_a_bar_outlives_a_window_that_is_built_anew(merged: Together) -> None:
    merged.window.rebuild()
    foot = merged.window.sidebar.foot
    assert foot.rows["conflicts"].accessibleDescription() == "2"
    assert (
        merged.window.commitments.panel.conflicts.words.text() == "2 conflicts in this commitment"
    )


def test_both_versions_of_a_title_are_shown_and_one_is_taken(merged: Together) -> None:
    page = merged.open_conflict("field", "title")
    detail = page.detail
    assert detail.title.text() == "Commitment 1: Title"
    assert plain(detail.about.text()) == (
        "Both of you changed this, you and Lucía, without knowing of each other. Both versions "
        "are kept. The one marked “shown now” stands in tables and reports meanwhile."
    )
    shown = [plain(card.pick.text()) for card in detail.versions.cards]
    assert sorted(shown) == ["Lucía", "You"]
    detail.foot.buttons[TAKE].click()
    assert detail.foot.problem.text() == "Choose a version first, or write what is to stand."
    detail.versions.cards[shown.index("Lucía")].pick.click()
    assert detail.result.text == "Publish every grant"
    assert detail.foot.buttons[TAKE].text() == "Take this version"
    detail.why.edit.setPlainText("Agreed by telephone.")
    detail.foot.buttons[TAKE].click()
    merged.settle()
    assert merged.workspace.commitment(merged.ids[0]).title == "Publish every grant"
    assert len(merged.program.context.conflicts) == 1
    entry = merged.workspace.history([merged.ids[0]])[0]
    assert entry.reason == "Agreed by telephone."
    assert detail.row is not None
    assert detail.row.conflict.kind == "rating"  # on to the next


def test_a_text_of_ones_own_can_settle_it(merged: Together) -> None:
    detail = merged.open_conflict("field", "title").detail
    detail.result.edit.setPlainText("Publish grants and loans")
    assert detail.foot.buttons[TAKE].text() == "Take as edited"
    detail.take()
    merged.settle()
    assert merged.workspace.commitment(merged.ids[0]).title == "Publish grants and loans"


def test_what_was_typed_waits_until_one_comes_back(merged: Together) -> None:
    page = merged.open_conflict("field", "title")
    page.detail.result.edit.setPlainText("Publish grants and loans")
    merged.open_conflict("rating")
    assert merged.open_conflict("field", "title").detail.result.text == "Publish grants and loans"


def test_ratings_of_two_people_stand_side_by_side_and_one_is_taken_whole(
    merged: Together,
) -> None:
    merged.window.resize(1366, 768)
    detail = merged.open_conflict("rating").detail
    cards = detail.versions.cards
    assert {card.chip.accessibleName().rpartition(": ")[2] for card in cards} == {
        "Minor",
        "Moderate",
    }
    assert cards[0].y() == cards[1].y()
    assert cards[0].x() != cards[1].x()
    shown = [plain(card.pick.text()) for card in cards]
    detail.versions.cards[shown.index("You")].pick.click()
    assert (detail.result.text, detail.reason.text) == ("minor", "Little is new.")
    detail.take()
    merged.settle()
    rating = merged.workspace.ratings(merged.ids[0])["potential_impact"]
    assert (rating.value, rating.reason, rating.rater) == (
        "minor",
        "Little is new.",
        merged.workspace.actor,
    )


def test_a_rating_can_be_put_together_of_both(merged: Together) -> None:
    detail = merged.open_conflict("rating").detail
    detail.versions.cards[0].pick.click()
    detail.reason.edit.setPlainText("Some of it is new.")
    assert detail.foot.buttons[TAKE].text() == "Take as edited"
    detail.take()
    merged.settle()
    rating = merged.workspace.ratings(merged.ids[0])["potential_impact"]
    assert rating.reason == "Some of it is new."
    assert rating.rater == merged.workspace.actor


def test_changes_in_different_sentences_are_proposed_together(together: Together) -> None:
    first = together.ids[0]
    together.knows_lucia()
    together.workspace.set_fields("commitment", first, {"text": GRANTS})
    together.other.merge(together.workspace.outgoing(together.other.vector()))
    together.workspace.set_fields("commitment", first, {"text": GRANTS.replace("All", "Most")})
    theirs = GRANTS.replace("ministry", "parliament")
    together.other.set_fields("commitment", first, {"text": theirs})
    together.take()
    detail = together.open_conflict("field", "text").detail
    assert detail.foot.buttons[TAKE].text() == "Take the merge"
    detail.take()
    together.settle()
    text = together.workspace.commitment(first).text
    assert text == "Most grants are listed. The list is kept by the parliament."


def test_words_that_both_changed_are_chosen_one_by_one(together: Together) -> None:
    first = together.ids[0]
    together.knows_lucia()
    together.workspace.set_fields("commitment", first, {"text": GRANTS})
    together.other.merge(together.workspace.outgoing(together.other.vector()))
    ours = GRANTS.replace("All", "Most").replace("ministry", "parliament")
    together.workspace.set_fields("commitment", first, {"text": ours})
    together.other.set_fields("commitment", first, {"text": GRANTS.replace("All", "Some")})
    together.take()
    detail = together.open_conflict("field", "text").detail
    assert detail.choices.isVisibleTo(detail)
    detail.take()
    assert detail.foot.problem.text() == "Choose the words in 1 place first."
    words: dict[str, QRadioButton] = {plain(b.text()): b for b in detail.choices.buttons}
    words["Lucía: Some"].click()
    detail.take()
    together.settle()
    text = together.workspace.commitment(first).text
    assert text == "Some grants are listed. The list is kept by the parliament."


@pytest.mark.parametrize(("answer", "there"), [(KEEP, True), (DELETE, False)])
def test_a_record_that_one_deleted_and_another_changed(
    together: Together, answer: str, there: bool
) -> None:
    first = together.ids[0]
    together.knows_lucia()
    together.other.delete("commitment", first)
    together.workspace.set_fields("commitment", first, {"theme": "Money"})
    together.take()
    detail = together.open_conflict("kept").detail
    assert plain(detail.about.text()).startswith("Lucía deleted it while ")
    assert not detail.foot.buttons[TAKE].isVisibleTo(detail)
    detail.foot.buttons[answer].click()
    together.settle()
    assert (first in together.ids) is there
    assert not together.program.context.conflicts


@pytest.mark.parametrize(("kind", "field"), [("field", "title"), ("rating", "value")])
def test_one_undo_opens_a_settled_conflict_again(merged: Together, kind: str, field: str) -> None:
    before = merged.workspace.conflicts()
    detail = merged.open_conflict(kind, field).detail
    detail.versions.cards[1].pick.click()
    detail.take()
    merged.settle()
    assert len(merged.program.context.conflicts) == 1
    merged.window.actions_book["undo"].trigger()
    merged.settle()
    now = merged.program.context.conflicts.conflicts
    assert [one.key for one in now] == [one.key for one in before]
    texts = [{side.text for side in one.sides} for one in now]
    assert texts == [{side.text for side in one.sides} for one in before]


@pytest.mark.parametrize("answer", [KEEP, DELETE])
def test_one_undo_asks_again_about_a_record_that_was_deleted_and_changed(
    together: Together, answer: str
) -> None:
    first = together.ids[0]
    together.knows_lucia()
    together.other.delete("commitment", first)
    together.workspace.set_fields("commitment", first, {"theme": "Money"})
    together.take()
    together.open_conflict("kept").detail.foot.buttons[answer].click()
    together.settle()
    together.window.actions_book["undo"].trigger()
    together.settle()
    assert first in together.ids
    assert len(together.program.context.conflicts) == 1


def test_two_sources_of_one_key_are_told_apart_by_a_new_key(together: Together) -> None:
    together.knows_lucia()
    member = together.workspace.members()[0].id
    for workspace in (together.workspace, together.other):
        workspace.add_source(member, kind="law", title=workspace.actor, key="law")
    together.take()
    detail = together.open_conflict("twin").detail
    assert detail.result.text == "law-2"
    assert detail.foot.buttons[TAKE].text() == "Rename it"
    detail.result.edit.setPlainText("law")
    detail.take()
    assert detail.foot.problem.text() == "Give it a name that neither of the two has."
    detail.result.edit.setPlainText("statute")
    detail.take()
    together.settle()
    assert {one.key for one in together.workspace.sources()} == {"law", "statute"}


def test_the_list_takes_keys(merged: Together, press: Callable[[int], None]) -> None:
    page = merged.open_conflict("field", "title")
    page.list.setFocus()
    press(Qt.Key.Key_L)
    assert page.detail.row is not None
    assert page.detail.row.conflict.kind == "rating"
    press(Qt.Key.Key_L)
    assert page.detail.row.conflict.field == "title"  # from the last to the first
    press(Qt.Key.Key_2)
    text = page.detail.row.conflict.sides[1].text
    assert page.detail.result.text == text
    press(Qt.Key.Key_T)
    assert merged.workspace.commitment(merged.ids[0]).title == text
    page.detail.answer(LATER)
    assert len(merged.program.context.conflicts) == 1


def test_one_goes_from_a_conflict_to_its_form(merged: Together) -> None:
    merged.window.commitments.panel.show_area("history")
    detail = merged.open_conflict("rating").detail
    detail.show_field.click()
    assert merged.window.page_id == "commitments"
    panel = merged.window.commitments.panel
    assert (panel.commitment_id, panel.area) == (merged.ids[0], "design")
