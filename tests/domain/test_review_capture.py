"""What came back, as remarks: every edit is one, an untouched file is none."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from irm_desktop.domain.returned_reading import (
    CellComment,
    CellReading,
    FieldReading,
    OutsideReading,
    Reading,
    RowReading,
    TrackedEdit,
)
from irm_desktop.domain.review_capture import capture
from irm_desktop.domain.review_capture_cells import row_cells
from irm_desktop.domain.review_records import Remark
from irm_desktop.domain.review_remarks import put_into
from tests.domain.a_review_copy import (
    FIELDS,
    SENT,
    SHOWN,
    SNAPSHOT,
    TEXT,
    captured,
    comment,
    edited,
    untouched,
)


def one_of(reading: Reading) -> Remark:
    (remark,) = captured(reading)
    return remark


def test_an_untouched_file_makes_no_remark() -> None:
    assert captured(untouched()) == ()


def test_blanks_that_a_program_widened_or_dropped_are_no_edit() -> None:
    assert captured(edited(1, SHOWN.replace(" the", "\u00a0 the") + " ", tracked=False)) == ()
    assert captured(edited(4, "  ", tracked=False)) == ()


def test_a_tracked_change_tells_who_when_and_what_in_markdown() -> None:
    remark = one_of(edited(1, SHOWN.replace("Nobody", "No *one*")))
    assert (remark.kind, remark.who, remark.at) == ("change", "Rosa", "2026-06-01T09:00:00Z")
    assert (remark.tracked, remark.way, remark.code) == ("yes", "code", "C8.TX")
    assert remark.before == TEXT
    assert remark.theirs == TEXT.replace("Nobody", "No \\*one\\*")
    assert (remark.record, remark.field, remark.subject, remark.place) == ("c8", "text", "c8", 1)


def test_an_edit_with_tracking_off_has_no_author() -> None:
    remark = one_of(edited(1, SHOWN.replace("Nobody", "Somebody"), tracked=False))
    assert (remark.tracked, remark.who) == ("no", "")


def test_tracked_and_untracked_edits_of_one_field_are_mixed() -> None:
    reading = edited(1, SHOWN.replace("Nobody", "Somebody"))
    mixed = replace(reading.fields[1], rejected=(SHOWN.replace("list", "lists"),))
    remark = one_of(replace(reading, fields=(mixed,)))
    assert remark.tracked == "mixed"


def test_several_authors_of_one_text_are_named_once_each() -> None:
    reading = edited(1, SHOWN.replace("Nobody", "Somebody"))
    edits = [TrackedEdit("ins", "x", who, f"2026-06-0{day}") for day, who in
             enumerate(("Li", "Rosa", "Li"), 1)]  # fmt: skip
    edits.append(TrackedEdit("format", "bold", "Omar", "2026-06-09"))
    remark = one_of(replace(reading, fields=(replace(reading.fields[1], edits=tuple(edits)),)))
    assert (remark.who, remark.at) == ("Li; Rosa", "2026-06-03")


@pytest.mark.parametrize(
    ("place", "now", "kind", "theirs", "question"),
    [
        (0, "Open budgets", "value", "Open budgets", ""),
        (2, "First line.\nThird line.", "change", "First line.\n\nThird line.", ""),
        (2, "First line.\nNew.\nSecond line.", "change", "First line.\n\nNew.\n\nSecond line.", ""),
        (2, "", "change", "", "emptied"),
        (3, "major", "value", "major", ""),
        (3, "Major", "value", "major", ""),
        (3, "Rather big", "value", "Rather big", "not-on-scale"),
        (3, "", "value", "", "emptied"),
        (4, "Because *so*.", "change", "Because \\*so\\*.", ""),
        (5, "June 2026", "value", "June 2026", ""),
    ],
)
def test_what_is_wanted_of_each_kind_of_field(
    place: int, now: str, kind: str, theirs: str, question: str
) -> None:
    remark = one_of(edited(place, now))
    assert (remark.kind, remark.theirs, remark.question) == (kind, theirs, question)


def test_a_changed_look_is_listed_and_changes_nothing() -> None:
    reading = untouched()
    edits = (TrackedEdit("format", "published", "Li", "2026-06-01"),)
    fields = (replace(reading.fields[1], edits=edits),)
    remark = one_of(replace(reading, fields=fields))
    assert (remark.kind, remark.text, remark.who, remark.theirs) == (
        "format",
        "published",
        "Li",
        "",
    )


def test_a_label_that_is_gone_is_asked_about_and_no_emptied_text() -> None:
    reading = replace(untouched(), fields=untouched().fields[1:], missing=(0,))
    remark = one_of(reading)
    assert (remark.kind, remark.question, remark.field) == ("removed", "removed", "title")
    assert (remark.before, remark.theirs) == ("Open budget", "")


def test_a_second_copy_of_a_field_is_asked_about() -> None:
    copy = FieldReading(0, "tag", ("Other budget",), ("Other budget",), copy=1)
    remark = one_of(replace(untouched(), fields=(*untouched().fields, copy)))
    assert (remark.kind, remark.theirs, remark.question) == ("copied", "Other budget", "copied")


def test_text_outside_any_field_is_kept_with_where_it_was_found() -> None:
    added = OutsideReading("Please add a map.", "", "Commitment 8")
    gone = OutsideReading("", "Cover", "", sent="Cover")
    remarks = captured(replace(untouched(), outside=(added, gone)))
    assert {(one.kind, one.label, one.text, one.theirs) for one in remarks} == {
        ("outside", "Commitment 8", "Please add a map.", "Please add a map."),
        ("outside", "", "Cover", ""),
    }


def test_words_of_a_note_are_listed_where_no_field_shows_them() -> None:
    reading = replace(
        edited(1, f"{SHOWN} More^[new words]."), new_notes=("new words", "lost words")
    )
    assert [one.text for one in captured(reading) if one.kind == "note"] == ["lost words"]


def test_a_comment_has_its_words_its_quote_and_its_field() -> None:
    reply = comment("Yes.", who="Li", at="2026-06-02")
    said = comment("Is it?", 1, quote="the list", replies=(reply,), resolved=True)
    remark = one_of(replace(untouched(), comments=(said,)))
    assert (remark.kind, remark.text, remark.quote, remark.code) == (
        "comment", "Is it?", "the list", "C8.TX",
    )  # fmt: skip
    assert (remark.who, remark.resolved, remark.answers) == ("Rosa; Li", True, "")
    assert [(one.author, one.text, one.own) for one in remark.thread] == [
        ("Rosa", "Is it?", False),
        ("Li", "Yes.", False),
    ]


def test_the_same_comment_at_two_places_of_a_text_is_two_remarks() -> None:
    first, second, other = (
        comment("Source?", 1),
        comment("Source?", 1),
        comment("Source?", 1, who="Li"),
    )
    found = captured(replace(untouched(), comments=(first, second, other)))
    assert [(one.who, one.text) for one in found] == [
        ("Rosa", "Source?"),
        ("Rosa", "Source?"),
        ("Li", "Source?"),
    ]
    assert found[0].key == found[2].key != found[1].key


def test_a_comment_over_two_fields_names_both() -> None:
    remark = one_of(replace(untouched(), comments=(comment("Both?", 0, 1),)))
    assert remark.label == "Commitment 8, title; Commitment 8, text"
    assert (remark.field, remark.code) == ("title", "C8.T")


def ours(*replies: object, at: str = "2026-05-01T10:00:00Z") -> Reading:
    """The thread that we sent along, with what was said to it."""
    answer = comment("The one of 2025.", who="Office", at="2026-05-02T11:30:00Z")
    thread = comment("Which list?", 1, at=at, replies=(answer, *replies))
    return replace(untouched(), comments=(thread,))


def test_a_thread_that_we_sent_along_is_no_remark() -> None:
    assert captured(ours()) == ()
    assert captured(ours(at="")) == ()  # a gateway dropped the times


def test_the_same_words_at_another_time_are_a_comment_of_their_own() -> None:
    remark = one_of(
        replace(untouched(), comments=(comment("Which list?", 0, at="2026-06-06T08:00:00Z"),))
    )
    assert remark.answers == ""


def test_a_reply_to_our_answer_belongs_to_the_item_it_answers() -> None:
    remark = one_of(ours(comment("And of 2026?", at="2026-06-06T08:00:00Z")))
    assert (remark.answers, remark.key, remark.text) == ("item-1", "item-1", "And of 2026?")
    assert [one.own for one in remark.thread] == [True, True, False]


def cell(key: str, found: str, **facts: str) -> CellReading:
    return CellReading("Commitments", "c8", key, "C7", found, **facts)


@pytest.mark.parametrize(
    ("found", "kind", "theirs", "question"),
    [
        (cell("title", "Open budgets"), "value", "Open budgets", ""),
        (cell("text", TEXT.replace("Nobody", "No one")), "change",
         TEXT.replace("Nobody", "No one"), ""),
        (cell("potential_impact", "Mayor", cause="other-language", meant="major"), "value", "major",
         ""),
        (cell("potential_impact", "Big", cause="not-on-scale"), "value", "Big", "not-on-scale"),
        (cell("title", "", cause="emptied"), "value", "", "emptied"),
        (cell("title", "", raw="=A1", cause="formula"), "mangled", "", "formula"),
        (cell("start", "2026-05-06", cause="shifted-date"), "mangled", "2026-05-06",
         "shifted-date"),
        (cell("number", "9"), "outside", "9", ""),
    ],
)  # fmt: skip
def test_what_a_cell_says(found: CellReading, kind: str, theirs: str, question: str) -> None:
    remark = one_of(Reading("xlsx", cells=(found,)))
    assert (remark.kind, remark.theirs, remark.question) == (kind, theirs, question)
    assert remark.tracked == ""


def test_a_cell_folds_blanks_that_its_text_keeps() -> None:
    wide = replace(FIELDS[1], text="One.\n\n\n- two\n    - three four", rich=())
    cells = tuple(
        replace(one, written="One.\n\n- two\n- three four") if one.place == 1 else one
        for one in SNAPSHOT.cells
    )
    snapshot = replace(SNAPSHOT, fields=(FIELDS[0], wide, *FIELDS[2:]), cells=cells)
    found = cell("text", "One.\n\n- two\n- three five")
    (remark,) = capture(Reading("xlsx", cells=(found,)), SENT, snapshot, "f")
    assert remark.theirs == "One.\n\n\n- two\n    - three five"


def test_the_same_value_in_two_cells_is_one_remark() -> None:
    twice = (cell("title", "Open budgets"), cell("title", "Open budgets"))
    assert len(captured(Reading("xlsx", cells=twice))) == 1


def test_rows_that_are_new_gone_or_there_twice() -> None:
    cells = (("number", "Number", "9"), ("title", "Title", "Open courts"))
    rows = tuple(
        RowReading(kind, "Commitments", record, 9, cells)
        for kind, record in (("added", ""), ("removed", "c8"), ("copied", "c8"), ("unknown", "zz"))
    )
    remarks = {one.kind: one for one in captured(Reading("xlsx", rows=rows))}
    assert set(remarks) == {"added", "removed", "copied", "unplaced"}
    assert row_cells(remarks["added"].theirs) == cells
    assert (remarks["added"].entity, remarks["added"].label) == ("commitment", "9 Open courts")
    assert remarks["added"].text == "Number: 9\nTitle: Open courts"
    gone = remarks["removed"]
    assert (gone.record, gone.subject, gone.field, gone.theirs) == ("c8", "c8", "", "")


def test_a_note_at_a_cell_is_a_comment_on_its_field() -> None:
    notes = (
        CellComment(comment("Sure?"), "Commitments", "c8", "title", "C7"),
        CellComment(comment("Which?"), "Sources", "", "", "B2"),
    )
    one, two = captured(Reading("xlsx", cell_comments=notes))
    assert (one.code, one.text) == ("C8.T", "Sure?")
    assert (two.record, two.label) == ("", "Sources B2")


@example(["", "."], ["One."])
@given(*[st.lists(st.sampled_from(["One.", "two", "- three", "", "four  five", "."]))] * 2)
def test_what_is_put_into_a_text_reads_as_it_was_found(old: list[str], new: list[str]) -> None:
    text, found = "\n\n".join(old), "\n".join(line for line in new if line)
    shown = "\n".join(line for line in text.split("\n") if line)
    assert put_into(text, shown, shown) == text
    assert put_into(text, shown, found).split() == found.split()
    made = put_into(text, "\n\n".join(shown.split("\n")), found)
    assert made.split() == found.split()


READINGS = st.sampled_from(
    [
        edited(0, "Open budgets"),
        edited(1, SHOWN.replace("Nobody", "Somebody")),
        edited(3, "Major", tracked=False),
        replace(untouched(), comments=(comment("Why?", 1, quote="list"),)),
        replace(untouched(), outside=(OutsideReading("More", "", "Cover"),)),
        ours(comment("And of 2026?", at="2026-06-06T08:00:00Z")),
        Reading("xlsx", cells=(cell("title", "Open budgets"),)),
    ]
)


@given(READINGS)
def test_a_file_that_was_saved_again_says_the_same(reading: Reading) -> None:
    one, two = captured(reading, "file-1"), captured(reading, "file-2")
    assert [(a.id, a.key) for a in one] == [(b.id, b.key) for b in two]
    assert {a.returned_id for a in one} == {"file-1"}


@given(st.lists(st.sampled_from(range(6)), unique=True, min_size=1))
def test_every_field_that_was_changed_is_a_remark_in_document_order(places: list[int]) -> None:
    fields = list(untouched().fields)
    for place in places:
        fields[place] = edited(place, "Major" if place == 3 else "Other words").fields[place]
    fields.reverse()
    assert [one.place for one in captured(replace(untouched(), fields=tuple(fields)))] == sorted(
        places
    )
