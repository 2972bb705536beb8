"""Three texts into one: no word is lost, none comes back, the order does not matter, and nothing
that both sides changed is settled without being shown."""

import unicodedata
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.domain.merge import Merged, merge, merge_all

SENTENCES = [
    "The ministry published twelve datasets in March.",
    "Nobody knew which office kept them!",
    "Does the portal still work?",
    "صدر القانون الجديد قبل عامين؟",
    "Civil society asked for minutes, lists and dates.",
]
BASE = f"{SENTENCES[0]} {SENTENCES[1]} {SENTENCES[2]}\n\n{SENTENCES[3]} {SENTENCES[4]}"
WORDS = BASE.replace("\n\n", " ").split(" ")

# An edit of one word of the base: which, and what becomes of it. Every new word is unique, so that
# a loss can be seen: it names its side, place and number.
EDITS = st.dictionaries(
    st.integers(0, len(WORDS) - 1),
    st.sampled_from(["replace", "delete", "before", "after"]),
    max_size=5,
)


def edited(side: str, edits: dict[int, str]) -> tuple[str, set[str], set[str]]:
    """The base with some edits; the words put in, and those taken out."""
    parts, inserted, deleted = [], set(), set()
    for place, word in enumerate(WORDS):
        new = f"{side}{place}new"
        match edits.get(place, ""):
            case "replace":
                parts.append(new)
                deleted.add(word)
            case "delete":
                deleted.add(word)
            case "before":
                parts += [new, word]
            case "after":
                parts += [word, new]
            case _:
                parts.append(word)
        if edits.get(place) in ("replace", "before", "after"):
            inserted.add(new)
    return " ".join(parts), inserted, deleted


def words_of(text: str) -> set[str]:
    return set(text.split())


@given(EDITS, EDITS)
def test_a_merge_loses_no_word_put_in_and_brings_none_back(
    one: dict[int, str], two: dict[int, str]
) -> None:
    base = " ".join(WORDS)
    ours, put, out = edited("o", one)
    theirs, put_too, out_too = edited("t", two)
    merged = merge(base, ours, theirs)
    if merged.clean:
        assert put | put_too <= words_of(merged.text)
        assert not (out | out_too) & words_of(merged.text)
    else:
        shown = merged.text + "".join(part.ours + " " + part.theirs for part in merged.parts)
        assert all(word in shown for word in put | put_too)
    assert_is_whole(merged, base, ours, theirs)


def assert_is_whole(merged: Merged, base: str, ours: str, theirs: str) -> None:
    """The parts hold all three texts; each conflict has two different wishes."""
    assert "".join(part.base for part in merged.parts) == base
    assert "".join(part.ours for part in merged.parts) == ours
    assert "".join(part.theirs for part in merged.parts) == theirs
    assert "".join(part.text for part in merged.parts) == merged.text
    conflicts = [part for part in merged.parts if part.kind == "conflict"]
    assert merged.clean == (not conflicts)
    assert all(part.base != part.ours != part.theirs != part.base for part in conflicts)


@given(*[st.text(alphabet="ab .\n", max_size=25)] * 3)
def test_any_three_texts_are_held_by_the_parts(base: str, ours: str, theirs: str) -> None:
    assert_is_whole(merge(base, ours, theirs), base, ours, theirs)


@given(EDITS, EDITS)
def test_a_merge_gives_the_same_from_both_sides(one: dict[int, str], two: dict[int, str]) -> None:
    base = " ".join(WORDS)
    ours, theirs = edited("o", one)[0], edited("t", two)[0]
    here, there = merge(base, ours, theirs), merge(base, theirs, ours)
    assert (here.clean, here.apart) == (there.clean, there.apart)
    if here.clean:
        assert here.text == there.text


@given(EDITS, st.lists(EDITS, min_size=2, max_size=4))
def test_the_order_of_proposals_does_not_matter(
    one: dict[int, str], several: list[dict[int, str]]
) -> None:
    base = " ".join(WORDS)
    ours = edited("o", one)[0]
    made = [edited(f"t{number}x", edits) for number, edits in enumerate(several)]
    proposals = [text for text, _, _ in made]
    found = {merge_all(base, ours, order) for order in list(permutations(proposals))[:6]}
    assert len(found) == 1
    merged = found.pop()
    if merged.clean:
        assert all(put <= words_of(merged.text) for _, put, _ in made)
        assert not any(out & words_of(merged.text) for _, _, out in made)


@given(EDITS, EDITS)
def test_apart_means_no_sentence_was_changed_by_both(
    one: dict[int, str], two: dict[int, str]
) -> None:
    """Counted without the module's own idea of a sentence: the words of the base up to a sign."""
    merged = merge(" ".join(WORDS), edited("o", one)[0], edited("t", two)[0])
    inner = [place for place, word in enumerate(WORDS) if word[-1] not in ".!?؟"]
    sentence = [sum(word[-1] in ".!?؟" for word in WORDS[:place]) for place in range(len(WORDS))]
    touched = [
        {sentence[place] for place, edit in side.items() if place in inner and edit != "delete"}
        for side in (one, two)
    ]
    if touched[0] & touched[1]:
        assert not merged.apart


MEETING = [
    # ours, theirs, clean, apart
    ("{0} {1}", "{0} {1}", True, True),
    ("The ministry never published twelve datasets in March. {1}",
     "The ministry published twelve datasets in April. {1}", True, False),
    ("The ministry published twelve datasets in May. {1}",
     "The ministry published twelve datasets in April. {1}", False, False),
    ("The ministry published ten datasets in March. {1}",
     "{0} Nobody asked which office kept them!", True, True),
    ("{0} Anna wrote this. {1}", "{0} Nobody asked which office kept them!", True, True),
    ("{0} Anna wrote this. {1}", "{0} Berta wrote that. {1}", False, False),
    ("{1}", "{0} Nobody asked which office kept them!", True, True),
    ("{1}", "The ministry published ten datasets in March. {1}", False, False),
    ("The ministry published twelve datasets in March, nobody knew which office kept them!",
     "{0} Nobody knew which office lost them!", True, False),
    ("The ministry published ten datasets in March. {1}",
     "The ministry published ten datasets in March. {1}", True, True),
    ("The ministry published twelve datasets in March because {1}",
     "{0} Nobody knew which office lost them!", True, False),
    ("{0} and so {1}", "{0} Nobody knew which office lost them!", True, False),
    ("The ministry published twelve datasets in May! {1}",
     "{0} Nobody knew which office lost them!", True, True),
]  # fmt: skip


@pytest.mark.parametrize(("ours", "theirs", "clean", "apart"), MEETING)
def test_where_two_sides_meet(ours: str, theirs: str, clean: bool, apart: bool) -> None:
    base = " ".join(SENTENCES[:2])
    merged = merge(base, ours.format(*SENTENCES), theirs.format(*SENTENCES))
    assert (merged.clean, merged.apart) == (clean, apart)


def test_a_conflict_gives_our_words_and_names_all_that_is_wanted() -> None:
    merged = merge_all("in March.", "in May.", ["in June.", "in April.", "in June."])
    assert merged.text == "in May."
    assert [part for part in merged.parts if part.kind == "conflict"] == [
        ("conflict", "March", "May", "April", ("April", "June"))
    ]


def test_two_reviewers_against_each_other_are_a_conflict_that_leaves_ours() -> None:
    merged = merge_all("in March.", "in March.", ["in June.", "in April."])
    assert (merged.text, merged.clean) == ("in March.", False)


def test_letters_with_separate_accents_are_the_same_letters() -> None:
    apart = unicodedata.normalize("NFD", "Été à Genève.")
    merged = merge("Été à Genève.", apart, "Été à Lausanne.")
    assert merged.text == "Été à Lausanne."


def test_parts_of_a_number_are_never_merged() -> None:
    assert not merge("1,234.50 paid", "1,235.50 paid", "2,234.50 paid").clean


ARABIC = "صدر القانون اليوم. نُشر في الجريدة؟ نعم."


@pytest.mark.parametrize(
    ("ours", "theirs", "apart"),
    [
        ("صدر القانون أمس. نُشر في الجريدة؟ نعم.", "صدر المرسوم اليوم. نُشر في الجريدة؟ نعم.", False),
        ("صدر المرسوم اليوم. نُشر في الجريدة؟ نعم.", "صدر القانون اليوم. نُشر في الموقع؟ نعم.", True),
    ],
)  # fmt: skip
def test_arabic_sentences_are_told_apart(ours: str, theirs: str, apart: bool) -> None:
    merged = merge(ARABIC, ours, theirs)
    assert merged.clean
    assert merged.apart == apart
