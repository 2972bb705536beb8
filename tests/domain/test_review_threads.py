"""The threads that a new copy takes along."""

from dataclasses import replace

from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.domain.review_records import Answer, ReviewItem, SentField, ThreadEntry
from irm_desktop.domain.review_threads import threads_out, to_second

FIELD = SentField(7, "C1.T", 1, "commitment", "c", "title", "line", "Title", "A")
FIELDS = {("c", "title"): FIELD}
COMMENT = ReviewItem(
    "key", "plan", "sent", "comment", "Title",
    record="c", field="title", quote="A", text="Why?",
    thread=(ThreadEntry("Rosa", "2026-11-20T10:00:00.123Z", "Why?"),),
)  # fmt: skip
REPLY = Answer("key", "plan", "asked", "Which?", by="Ana", at="2026-11-21T09:30:00.500Z")


def test_a_comment_goes_with_what_followed_and_our_answer_last() -> None:
    (thread,) = threads_out([replace(COMMENT, answer=REPLY, state="asked")], FIELDS)
    entries = (("Rosa", "2026-11-20T10:00:00Z", "Why?"), ("Ana", "2026-11-21T09:30:00Z", "Which?"))
    assert thread == ThreadOut("key", 7, "A", entries, resolved=False)


def test_what_is_settled_is_resolved() -> None:
    states = ("open", "later", "asked", "taken", "adapted", "declined")
    made = threads_out([replace(COMMENT, state=state) for state in states], FIELDS)
    assert [one.resolved for one in made] == [False, False, False, True, True, True]
    (thread,) = threads_out([replace(COMMENT, resolved=True)], FIELDS)
    assert thread.resolved


def test_a_change_goes_along_where_we_said_something_to_it() -> None:
    change = replace(COMMENT, kind="change", thread=(), quote="")
    assert threads_out([change], FIELDS) == ()
    (thread,) = threads_out([replace(change, answer=REPLY)], FIELDS)
    assert [entry[2] for entry in thread.entries] == ["Which?"]


def test_what_has_no_place_in_the_copy_stays() -> None:
    assert threads_out([COMMENT], {}) == ()
    assert threads_out([COMMENT], {("c", "title"): replace(FIELD, code="")}) == ()


def test_a_time_without_fractions_stays_as_it_is() -> None:
    assert to_second("2026-11-20T10:00:00Z") == "2026-11-20T10:00:00Z"
    assert to_second("") == ""
