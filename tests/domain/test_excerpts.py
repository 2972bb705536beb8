"""An excerpt points at its own words, or says that it does not."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from irm_desktop.domain.evidence_records import Excerpt
from irm_desktop.domain.excerpts import LONG, Located, anchor, carried, locate, only_place

HOST = "The register is online. Nobody uses the register. It was built in 2014."


def _excerpt(host: str, words: str, start: int = -1) -> Excerpt:
    start = host.index(words) if start < 0 else start
    at = anchor(host, start, len(words))
    return Excerpt("e", "s", "", 1, words, start=at.start, before=at.before, after=at.after)


@pytest.mark.parametrize(
    ("host", "found"),
    [
        (HOST, Located("in_place", 24)),
        (HOST + " Since then it grew.", Located("in_place", 24)),
        ("Note. " + HOST, Located("moved", 30)),
        (HOST.replace("It was", "This was"), Located("moved", 24)),
        (HOST.replace("uses", "used"), Located("lost")),
        ("", Located("lost")),
        ("Nobody uses it. " + HOST + " Nobody uses it.", Located("moved", 40)),
        ("Nobody uses. Nobody uses the register? Nobody uses the register!", Located("lost")),
    ],
)
def test_what_becomes_of_an_excerpt(host: str, found: Located) -> None:
    assert locate(host, _excerpt(HOST, "Nobody uses the register")) == found


def test_words_that_were_never_in_the_text_are_free() -> None:
    loose = Excerpt("e", "s", "", 1, "Quoted from paper")
    assert locate("", loose) == Located("free")
    assert locate("Another text.", loose) == Located("free")
    assert locate("Quoted from paper, page 3.", loose) == Located("moved", 0)


def test_the_same_words_twice_are_told_apart_however_much_it_takes() -> None:
    host = "yes\nno\n" * 40
    for start in range(0, len(host), 7):
        assert locate(host, _excerpt(host, "yes", start)) == Located("in_place", start)


def test_only_place_is_the_only_one() -> None:
    assert only_place(HOST, "Nobody") == 24
    assert only_place(HOST, "register") == -1
    assert only_place("aaa", "aa") == -1
    assert only_place(HOST, "") == -1


# Random edits: a text of letters that know where they come from.


@dataclass(frozen=True)
class Letter:
    char: str
    born: int  # unlike that of any other letter ever typed


class Typed:
    """A text under edits. Every letter is remembered, so that it is known of the words of an
    excerpt whether they are still there, and where."""

    def __init__(self, text: str) -> None:
        self._next = 0
        self.letters: list[Letter] = self._new(text)

    def _new(self, text: str) -> list[Letter]:
        self._next += len(text)
        return [Letter(char, self._next - n) for n, char in enumerate(text)]

    @property
    def text(self) -> str:
        return "".join(one.char for one in self.letters)

    def splice(self, start: int, end: int, text: str) -> None:
        start, end = sorted((start % (len(self.letters) + 1), end % (len(self.letters) + 1)))
        self.letters[start:end] = self._new(text)

    def place_of(self, own: list[Letter]) -> int:
        """Where these very letters stand one after the other, -1 where they do not."""
        for start in range(len(self.letters) - len(own) + 1):
            if self.letters[start : start + len(own)] == own:
                return start
        return -1


_WORDS = st.sampled_from(["yes", "no", " ", "\n", "yes no", "é", "yes\n", "no no ", "قال"])
_TEXTS = st.lists(_WORDS, min_size=1, max_size=12).map("".join)
_EDITS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(0, 60), st.one_of(st.just(""), _TEXTS)), max_size=6
)
_CASES = st.tuples(_TEXTS, st.integers(0, 60), st.integers(1, 12), _EDITS)
Locator = Callable[[str, Excerpt], Located]


def _cut(text: str, start: int, length: int) -> tuple[int, str]:
    start %= len(text)
    return start, text[start : start + length]


def _check(case: tuple[str, int, int, list[tuple[int, int, str]]], found: Locator) -> None:
    """After every edit: what is not flagged stands at its own words, in the only place where they
    stand between what stood around them."""
    text, start, length, edits = case
    start, words = _cut(text, start, length)
    typed, excerpt = Typed(text), _excerpt(text, words, start)
    for begin, end, new in edits:
        typed.splice(begin, end, new)
        now = typed.text
        at = found(now, excerpt)
        if at.state not in ("moved", "lost"):
            assert at == Located("in_place", excerpt.start)
            assert now[at.start : at.start + len(words)] == words
            around = [
                place
                for place in range(len(now))
                if now.startswith(words, place)
                and now[:place].endswith(excerpt.before)
                and now[place + len(words) :].startswith(excerpt.after)
            ]
            assert around == [at.start]
        if at.start >= 0:
            assert now.startswith(words, at.start)


@given(_CASES)
@settings(max_examples=500)
def test_no_excerpt_points_at_other_words_without_being_flagged(
    case: tuple[str, int, int, list[tuple[int, int, str]]],
) -> None:
    _check(case, locate)


def _by_number(host: str, excerpt: Excerpt) -> Located:
    """A wrong locator: it trusts the number of the character."""
    return Located("in_place", excerpt.start)


def _by_words(host: str, excerpt: Excerpt) -> Located:
    """A wrong locator: it takes the first place where such words stand."""
    start = host.find(excerpt.text)
    return Located("in_place", start) if start >= 0 else Located("lost")


def _without_surroundings(host: str, excerpt: Excerpt) -> Located:
    """A wrong locator: the words are at the place, so it takes them for the same ones."""
    if host.startswith(excerpt.text, excerpt.start):
        return Located("in_place", excerpt.start)
    return Located("lost")


@pytest.mark.parametrize("wrong", [_by_number, _by_words, _without_surroundings])
def test_the_test_of_random_edits_finds_wrong_locators(wrong: Locator) -> None:
    @given(_CASES)
    @settings(max_examples=2000, database=None, report_multiple_bugs=False)
    def run(case: tuple[str, int, int, list[tuple[int, int, str]]]) -> None:
        _check(case, wrong)

    with pytest.raises(AssertionError):
        run()


@given(_CASES)
@settings(max_examples=500)
def test_an_excerpt_is_carried_only_with_its_own_letters(
    case: tuple[str, int, int, list[tuple[int, int, str]]],
) -> None:
    """Carried through edit after edit: the very letters, or a text that no edit could tell from
    one in which they are the very letters: all up to their end, or all from their beginning on, is
    as it was; or they are a sentence that stands in both texts once."""
    text, start, length, edits = case
    start, words = _cut(text, start, length)
    typed, excerpt = Typed(text), _excerpt(text, words, start)
    own = typed.letters[start : start + len(words)]
    for begin, end, new in edits:
        old = typed.text
        typed.splice(begin, end, new)
        at = carried(old, typed.text, excerpt)
        if at is None:
            return
        excerpt = Excerpt("e", "s", "", 1, words, start=at.start, before=at.before, after=at.after)
        assert locate(typed.text, excerpt) == Located("in_place", at.start)
        if typed.place_of(own) != at.start:  # the letters were typed over with the same ones
            whole, end = len(typed.text), at.start + len(words)
            same_before = old[:end] == typed.text[:end]
            same_after = old[len(old) - whole + at.start :] == typed.text[at.start :]
            long = len(words) >= LONG and only_place(typed.text, words) == at.start
            only = long and only_place(old, words) >= 0
            assert same_before or same_after or only
            own = typed.letters[at.start : end]


def test_an_edit_outside_the_words_carries_them_and_one_inside_does_not() -> None:
    excerpt = _excerpt(HOST, "Nobody uses the register")
    after = HOST.replace("The register is", "Their public register was")
    found = carried(HOST, after, excerpt)
    assert found is not None
    assert after[found.start :].startswith("Nobody uses the register")
    assert carried(HOST, HOST.replace("Nobody uses", "Nobody ever uses"), excerpt) is None
    assert carried(HOST, HOST + " More.", excerpt) == anchor(HOST + " More.", 24, 24)
    both = HOST.replace("The register is", "It went").replace("2014", "2015")
    assert carried(HOST, both, excerpt) == anchor(both, both.index("Nobody"), 24)
    assert carried(HOST, both, _excerpt(HOST, "uses")) is None
    twice = f"Now: {HOST} Nobody uses the register!"
    assert carried(HOST, twice, excerpt) is None
