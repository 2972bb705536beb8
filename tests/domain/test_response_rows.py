"""The rows of a response matrix: one for each comment and each proposal, with what became of it."""

import tomllib

from irm_desktop import paths
from irm_desktop.domain.response import MatrixRow
from irm_desktop.domain.response_rows import MatrixFacts, counted, matrix_rows
from irm_desktop.domain.review_records import (
    ANSWERS,
    OPEN,
    REMARK_KINDS,
    Answer,
    Proposal,
    Returned,
    ReviewItem,
    Sent,
    ThreadEntry,
    Voice,
)

WORDS = tomllib.loads(
    (paths.resources() / "reports" / "words" / "past.toml").read_text(encoding="utf-8")
)


def a_copy(name: str, role: str) -> Sent:
    return Sent(name, "p", "a", "design", 1, "en", "draft", role, "", "2026-11-02T09:00Z", "Ana")


def a_file(name: str, sent: str) -> Returned:
    return Returned(name, sent, "p", f"{name}.docx", "", "docx", "2026-11-20T09:00Z", "Ana")


def a_voice(who: str, file: str, at: str = "2026-11-20") -> Voice:
    return Voice(who, at, "yes", f"{file}.docx", file)


def rows(*items: ReviewItem, sent_ids: tuple[str, ...] = ()) -> tuple[MatrixRow, ...]:
    facts = MatrixFacts(
        items,
        {one.id: one for one in (a_copy("s1", "government"), a_copy("s2", "iep"))},
        {one.id: one for one in (a_file("f1", "s1"), a_file("f2", "s2"))},
        WORDS["en"],
        {"government": "Government", "iep": "Panel"},
        lambda item, value: value.upper() if item.field == "value" else value,
    )
    return matrix_rows(facts, sent_ids)


def test_a_comment_says_who_asked_what_and_what_was_answered() -> None:
    item = ReviewItem(
        "k", "p", "s1", "comment", "Commitment 8, reason", code="C8.PI", quote="in March",
        text="Which year?", voices=(a_voice("Rosa", "f1"), a_voice("Omar", "f2", "2026-11-21")),
        state="adapted", base="Published in March.", ours="Published in March 2026.",
        answer=Answer("k", "p", "adapted", "Said now.", by="Ana", at="2026-11-22T10:00Z"),
    )  # fmt: skip
    (row,) = rows(item)
    assert (row.number, row.kind_label, row.place, row.code) == (
        1, "Comment", "Commitment 8, reason", "C8.PI",
    )  # fmt: skip
    assert (row.by, row.roles, row.at) == (("Rosa", "Omar"), ("Government", "Panel"), "2026-11-21")
    assert (row.quote, row.text, row.wanted) == ("in March", "Which year?", "")
    assert (row.answer, row.reply, row.answered_by) == (
        "Taken in other words", "Said now.", "Ana",
    )  # fmt: skip
    assert [tuple(piece) for piece in row.pieces if piece.kind == "in"] == [("in", " 2026")]
    assert row.is_changed
    assert row.files == ("f1.docx", "f2.docx")


def test_each_proposal_of_a_text_has_a_row_with_the_one_answer() -> None:
    item = ReviewItem(
        "k", "p", "s1", "change", "Commitment 8", base="The law is old.", ours="The law is new.",
        state="taken", answer=Answer("k", "p", "taken", "Agreed."),
        proposals=(
            Proposal("The law is new.", (a_voice("Rosa", "f1"),), ("r1",)),
            Proposal("The law is dead.", (a_voice("Omar", "f2"),), ("r2",)),
        ),
    )  # fmt: skip
    first, second = rows(item)
    assert (first.number, first.by, first.wanted) == (1, ("Rosa",), "The law is new.")
    assert (second.number, second.by, second.wanted) == (2, ("Omar",), "The law is dead.")
    assert {first.reply, second.reply} == {"Agreed."}
    assert [tuple(piece) for piece in second.proposed if piece.kind != "same"] == [
        ("out", "old"), ("in", "dead"),
    ]  # fmt: skip
    assert first.pieces == second.pieces


def test_a_rating_is_told_by_its_labels() -> None:
    item = ReviewItem(
        "k", "p", "s1", "value", "Commitment 8", field="value", base="minor", ours="minor",
        proposals=(Proposal("moderate", (a_voice("Rosa", "f1"),), ("r1",)),),
    )  # fmt: skip
    (row,) = rows(item)
    assert (row.before, row.wanted, row.state, row.answer) == (
        "MINOR", "MODERATE", OPEN, "Not answered yet",
    )  # fmt: skip
    assert (row.pieces, row.is_changed) == ((), False)


def test_a_text_that_was_taken_out_says_so() -> None:
    item = ReviewItem(
        "k", "p", "s1", "change", "Commitment 8", base="Words.", ours="Words.",
        proposals=(Proposal("", (a_voice("Rosa", "f1"),), ("r1",)),),
    )  # fmt: skip
    assert rows(item)[0].text == "The text was taken out."


def test_a_thread_is_told_with_its_authors() -> None:
    thread = (ThreadEntry("Rosa", "", "Why?"), ThreadEntry("Omar", "", "Yes, why?"))
    item = ReviewItem(
        "k", "p", "s1", "comment", "Commitment 8", text="Why?", thread=thread,
        voices=(a_voice("Rosa", "f1"),),
    )  # fmt: skip
    assert rows(item)[0].text == "Rosa: Why?\nOmar: Yes, why?"


def test_of_some_copies_only_what_came_back_for_them_is_told() -> None:
    one = ReviewItem("k1", "p", "s1", "comment", "A", text="1", voices=(a_voice("Rosa", "f1"),))
    two = ReviewItem("k2", "p", "s1", "comment", "B", text="2", voices=(a_voice("Omar", "f2"),))
    assert [(row.number, row.place) for row in rows(one, two, sent_ids=("s2",))] == [(1, "B")]
    assert [row.place for row in rows(one, two)] == ["A", "B"]


def test_states_are_counted_in_the_order_of_the_answers() -> None:
    items = [
        ReviewItem(str(n), "p", "s1", "comment", "A", state=state)
        for n, state in enumerate((OPEN, "declined", "taken", "declined"))
    ]
    assert list(counted(rows(*items)).items()) == [("taken", 1), ("declined", 2), (OPEN, 1)]


def test_each_language_has_words_for_every_kind_and_every_answer() -> None:
    needed = {f"kind_{one}" for one in REMARK_KINDS} | {f"action_{one}" for one in (*ANSWERS, OPEN)}
    for language in ("en", "fr", "es", "ar"):
        assert set(WORDS[language]) == set(WORDS["en"])
        assert needed <= set(WORDS[language])
