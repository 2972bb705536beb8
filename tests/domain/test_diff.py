"""Two texts told apart in words: tokens, hunks, what is shown, and that it does not grow with the
square of the text."""

import difflib
import random
import unicodedata
from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.diff import Piece, changes, hunks, tokens, words
from irm_desktop.domain.sentences import sentence_numbers

LETTERS = st.text(alphabet="ab .\n*[]@^é\u0301مُ", max_size=60)
FEW = st.lists(st.sampled_from("abcd"), max_size=40)


def apart(pieces: tuple[Piece, ...]) -> tuple[str, str]:
    """The two texts that pieces are made of."""
    return (
        "".join(piece.text for piece in pieces if piece.kind != "in"),
        "".join(piece.text for piece in pieces if piece.kind != "out"),
    )


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("The law,  art. 2", ["The", " ", "law", ",", "  ", "art", ".", " ", "2"]),
        ("one\n\ntwo", ["one", "\n", "\n", "two"]),
        ("1,234.50 on 2026-11-23.", ["1,234.50", " ", "on", " ", "2026-11-23", "."]),
        ("so.[@law, art. 2; @b]^[see [1]]", ["so", ".", "[@law, art. 2; @b]", "^[see [1]]"]),
        ("at https://x.org/a?b=1.", ["at", " ", "https://x.org/a?b=1", "."]),
        ("مُحَمَّد قال؟", ["مُحَمَّد", " ", "قال", "؟"]),
        ("हिन्दी 3rd", ["हिन्दी", " ", "3rd"]),
        (unicodedata.normalize("NFD", "été"), [unicodedata.normalize("NFD", "été")]),
    ],
)  # fmt: skip
def test_tokens_are_words_with_their_marks_numbers_and_whole_citations(
    text: str, parts: list[str]
) -> None:
    assert tokens(text) == parts


@given(LETTERS)
def test_tokens_joined_are_the_text(text: str) -> None:
    assert "".join(tokens(text)) == text


@given(FEW, FEW)
def test_hunks_make_one_list_of_the_other_and_none_touches_another(
    a: list[str], b: list[str]
) -> None:
    found = hunks(a, b)
    made = list(a)
    for hunk in reversed(found):
        assert a[hunk.start : hunk.end] != b[hunk.first : hunk.last]
        made[hunk.start : hunk.end] = b[hunk.first : hunk.last]
    assert made == b
    assert all(one.end < two.start for one, two in pairwise(found))


@given(LETTERS, LETTERS)
def test_pieces_are_both_texts(before: str, after: str) -> None:
    pieces = words(before, after)
    assert apart(pieces) == (before, after)
    assert all(piece.text for piece in pieces)
    if before == after:
        assert {piece.kind for piece in pieces} <= {"same"}


def test_a_changed_word_is_one_piece_out_and_one_in() -> None:
    assert words("The law was old.", "The law is old.") == (
        ("same", "The law "),
        ("out", "was"),
        ("in", "is"),
        ("same", " old."),
    )


def test_words_that_changed_side_by_side_are_shown_together() -> None:
    assert words("a big old house", "a small new house") == (
        ("same", "a "),
        ("out", "big old"),
        ("in", "small new"),
        ("same", " house"),
    )


def test_a_word_put_before_the_first_leaves_the_first_alone() -> None:
    assert words("law", "New law") == (("in", "New "), ("same", "law"))


def long_texts(length: int) -> tuple[str, str]:
    """A text of many paragraphs, and one of it with a word in fifty changed, some put in, some
    taken out and a paragraph moved."""
    chance = random.Random(7)
    vocabulary = [f"w{number}" for number in range(2000)] + ["the"] * 250 + ["of"] * 150
    old: list[str] = []
    while len(old) * 5 < length:
        old.append(chance.choice(vocabulary))
        if chance.random() < 0.01:
            old.append("\n\n")
    new = list(old)
    for place in range(0, len(new) - 100, 50):
        new[place] = chance.choice(["changed", "", f"{new[place]} added"])
    new[100:200], new[5000:5000] = [], new[100:200]
    return " ".join(old), " ".join(new)


def test_a_long_text_is_compared_with_few_looks_at_equal_words(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is left to difflib, which is quadratic, grows with the text and not with its square."""
    looked: list[int] = []
    real = difflib.SequenceMatcher

    def counting(junk: None, a: list[str], b: list[str], autojunk: bool) -> object:
        counted = Counter(b)
        looked.append(sum(counted[one] for one in a))
        return real(junk, a, b, autojunk=autojunk)

    monkeypatch.setattr(difflib, "SequenceMatcher", counting)
    for length in (25_000, 100_000):
        looked.clear()
        before, after = long_texts(length)
        assert apart(words(before, after)) == (before, after)
        assert sum(looked) < length
        assert max(looked) <= 10_000


def test_a_long_text_finds_nearly_all_that_stayed() -> None:
    before, after = long_texts(100_000)
    same = sum(len(piece.text) for piece in words(before, after) if piece.kind == "same")
    assert same > 0.9 * len(before)


def test_a_long_text_of_one_word_over_and_over_is_still_compared() -> None:
    before = "so " * 5_000 + "end. " + "so " * 5_000
    after = "so " * 5_001 + "end! " + "so " * 5_000
    assert apart(words(before, after)) == (before, after)


def test_hunks_of_tokens_do_not_take_blanks_for_what_stayed() -> None:
    old, new = tokens("alpha beta gamma."), tokens("one two three.")
    assert len(changes(old, new)) == 1


@pytest.mark.parametrize("signs", [".)", "1.", "^[", "[@", "x [y](z) ", "é\u0301", "\n "])
def test_signs_without_end_are_compared_like_any_text(signs: str) -> None:
    """A file that came back may hold anything; none of it makes the search go astray."""
    before = signs * 20_000
    after = f"q{before[:19_999]} new {before[20_001:]}"
    assert apart(words(before, after)) == (before, after)
    assert len(sentence_numbers(tokens(before))) == len(tokens(before))
