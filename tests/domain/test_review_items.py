"""The inbox, computed: what belongs together is one item, and no order changes it."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irm_desktop.domain.returned_reading import OutsideReading, Reading
from irm_desktop.domain.review_items import items
from irm_desktop.domain.review_records import OPEN, Answer, Remark, ReviewItem
from tests.domain.a_review_copy import (
    FIELDS,
    SENT,
    SHOWN,
    TEXT,
    a_file,
    captured,
    comment,
    edited,
    untouched,
)

PEOPLE = ("Rosa", "Omar", "Li", "Ana María", "Ivo")


def queue(
    *readings: Reading,
    answers: tuple[Answer, ...] = (),
    now: dict[tuple[str, str], str] | None = None,
) -> tuple[ReviewItem, ...]:
    """The inbox of some files, named file-0, file-1 …"""
    remarks: dict[str, Remark] = {}
    for number, reading in enumerate(readings):
        for one in captured(reading, f"file-{number}"):
            remarks.setdefault(one.id, one)
    files = [a_file(f"file-{number}") for number in range(len(readings))]
    return items(remarks.values(), answers, [SENT], now or {}, files)


def only(*readings: Reading, **facts: object) -> ReviewItem:
    (item,) = queue(*readings, **facts)  # type: ignore[arg-type]
    return item


def changed(word: str, who: str = "Rosa") -> Reading:
    return edited(1, SHOWN.replace("Nobody", word), who=who)


def test_a_change_has_base_ours_theirs_and_who() -> None:
    item = only(changed("Somebody"), now={("c8", "text"): TEXT.replace("list", "lists")})
    assert (item.base, item.ours) == (TEXT, TEXT.replace("list", "lists"))
    (proposal,) = item.proposals
    assert proposal.theirs == TEXT.replace("Nobody", "Somebody")
    assert [(one.who, one.file, one.tracked) for one in proposal.voices] == [
        ("Rosa", "file-0.docx", "yes")
    ]
    assert item.merged == TEXT.replace("Nobody", "Somebody").replace("list", "lists")
    assert (item.state, item.edited_since, item.conflicts) == (OPEN, True, False)


def test_the_same_change_by_several_people_is_one_proposal_with_all_of_them() -> None:
    item = only(changed("Somebody"), changed("Somebody", "Omar"))
    (proposal,) = item.proposals
    assert [one.who for one in proposal.voices] == ["Omar", "Rosa"]
    assert not item.conflicts


def test_different_changes_of_one_text_are_one_item_and_a_conflict_where_they_meet() -> None:
    item = only(changed("Somebody"), changed("Everybody", "Omar"))
    assert len(item.proposals) == 2
    assert item.conflicts
    assert item.merged == TEXT
    other = edited(1, SHOWN.replace("ministry", "office"), who="Li")
    apart = only(changed("Somebody"), other)
    assert not apart.conflicts
    assert apart.merged == TEXT.replace("Nobody", "Somebody").replace("ministry", "office")


def test_a_rating_needs_a_reason_and_two_different_ones_are_a_conflict() -> None:
    item = only(edited(3, "Major"))
    assert (item.kind, item.needs_reason, item.merged, item.conflicts) == (
        "value",
        True,
        "major",
        False,
    )
    assert only(edited(3, "Major"), edited(3, "None", who="Omar")).conflicts
    assert only(edited(3, "Major"), now={("r1", "value"): "none"}).conflicts
    assert not only(edited(3, "Major"), now={("r1", "value"): "major"}).conflicts
    assert not only(edited(4, "Because.")).needs_reason


def test_the_same_comment_by_several_people_is_one_item_with_both_voices() -> None:
    one, two = (
        replace(untouched(), comments=(comment("Is THIS so?", 1, quote="the list", who=who),))
        for who in ("Rosa", "Omar")
    )
    item = only(one, two)
    assert [voice.who for voice in item.voices] == ["Omar", "Rosa"]
    assert {entry.author for entry in item.thread} == {"Omar", "Rosa"}
    elsewhere = replace(untouched(), comments=(comment("Is this so?", 0),))
    assert len(queue(one, elsewhere)) == 2


def test_a_thread_that_grew_is_told_once_in_order() -> None:
    first = comment("Why?", 1, at="2026-06-01")
    grown = replace(first, replies=(comment("Because.", who="Li", at="2026-06-02"),), resolved=True)
    item = only(*(replace(untouched(), comments=(one,)) for one in (grown, first)))
    assert [entry.text for entry in item.thread] == ["Why?", "Because."]
    assert item.resolved


def answered(item: ReviewItem, action: str, result: str = "", *readings: Reading) -> Answer:
    seen = tuple(one.id for reading in readings for one in captured(reading))
    return Answer(item.key, "plan-1", action, result=result, seen=seen)


@pytest.mark.parametrize("action", ["taken", "adapted", "declined", "asked", "later"])
def test_an_answer_is_the_state_until_something_new_is_said(action: str) -> None:
    theirs = TEXT.replace("Nobody", "Somebody")
    answer = answered(only(changed("Somebody")), action, theirs, changed("Somebody"))
    item = only(changed("Somebody"), answers=(answer,))
    assert (item.state, item.reopened, item.answer) == (action, False, answer)
    again = only(changed("Somebody"), changed("Everybody", "Omar"), answers=(answer,))
    assert (again.state, again.reopened, again.answer) == (OPEN, True, answer)


def test_a_text_that_was_taken_is_edited_after_review_only_where_it_reads_otherwise_now() -> None:
    reading, theirs = changed("Somebody"), TEXT.replace("Nobody", "Somebody")
    answer = answered(only(reading), "taken", theirs, reading)
    taken = only(reading, answers=(answer,), now={("c8", "text"): theirs})
    assert (taken.after_review, taken.edited_since) == (False, False)
    later = only(reading, answers=(answer,), now={("c8", "text"): theirs + " More."})
    assert (later.after_review, later.edited_since) == (True, True)
    declined = replace(answer, action="declined", result="")
    assert not only(reading, answers=(declined,)).after_review


def test_a_comment_does_not_say_that_its_text_was_changed_where_it_was_not() -> None:
    reading = replace(untouched(), comments=(comment("Why?", 1),))
    assert not only(reading, now={("c8", "text"): TEXT}).edited_since
    assert only(reading, now={("c8", "text"): "Other."}).edited_since


def test_items_stand_in_document_order_and_what_has_no_field_last() -> None:
    outside = replace(untouched(), outside=(OutsideReading("More", "", "Cover"),))
    found = queue(outside, edited(5, "June 2026"), changed("Somebody"), edited(0, "Other"))
    assert [one.code for one in found] == ["C8.T", "C8.TX", "C8.S", ""]


@st.composite
def rounds(draw: st.DrawFn) -> list[Reading]:
    """What five people made of the copy."""
    readings = []
    for who in PEOPLE:
        fields = list(untouched().fields)
        for place in draw(st.lists(st.sampled_from(range(len(FIELDS))), unique=True, max_size=3)):
            word = draw(st.sampled_from(["Somebody", "Everybody", "Major", "None"]))
            now = SHOWN.replace("Nobody", word) if place == 1 else word
            fields[place] = edited(place, now, who=who).fields[place]
        said = draw(st.lists(st.sampled_from(["Why?", "Is it?"]), unique=True, max_size=2))
        comments = tuple(comment(text, 1, who=who, quote="list") for text in said)
        readings.append(replace(untouched(), fields=tuple(fields), comments=comments))
    return readings


@settings(max_examples=60)
@given(rounds(), st.permutations(range(5)), st.permutations(range(10)))
def test_five_reviewers_in_any_order_and_twice_are_one_queue(
    readings: list[Reading], order: list[int], twice: list[int]
) -> None:
    def remarks(places: list[int]) -> list[Remark]:
        """As a store keeps them: of the same file always the same, whichever came first."""
        kept: dict[str, Remark] = {}
        for place in places:
            for one in captured(readings[place % 5], f"file-{place % 5}"):
                kept.setdefault(one.id, one)
        return list(kept.values())

    files = [a_file(f"file-{number}") for number in range(5)]
    wanted = items(remarks(list(range(5))), (), [SENT], {}, files)
    assert items(remarks(order), (), [SENT], {}, files) == wanted
    assert items(remarks(twice), (), [SENT], {}, files[::-1]) == wanted
    changes = sum(len(captured(reading)) for reading in readings)
    assert changes == sum(len(one.voices) for one in wanted)
