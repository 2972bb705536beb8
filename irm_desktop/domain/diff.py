"""The difference of two texts in words: for showing it, and for merging (`domain.merge`).

A text is tokens: a line feed, blanks, a number, a word with its combining marks, a citation or
note (`[@law, art. 2]`, `^[words]`), or one other sign. The search is linear in practice: sentences
are compared as wholes, common ends are taken off, then runs of words that stand once in both texts
split the rest, and only what is small is left to `difflib`, which is quadratic. What stays large
and has nothing in common that could be told apart is one replacement.
"""

import difflib
import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

_RUNS = (4, 2, 1)  # lengths of the runs that are looked for, in turn
_FEW_PAIRS = 10_000  # of equal tokens, that difflib may look at
_FEW_TOKENS = 4_000  # in both texts together
_SIGNS = frozenset("\n.!?؟。।")
_NUMBER = r"\d+(?:[.,:/-]\d+){0,8}"
_ADDRESS = r"https?://[^\s<>()\[\]]*\w/?"
CITATION = r"\[@[^\[\]\n]*\]|\^\[(?:[^\[\]\n]|\[[^\[\]\n]*\])*\]"  # or a note
_JOINERS = "\u00ad\u200c\u200d"  # soft hyphen and the joiners stand within words


class Piece(NamedTuple):
    """A stretch of a text: `kind` is same, out (only before) or in (only after)."""

    kind: str
    text: str


class Hunk(NamedTuple):
    """`a[start:end]` became `b[first:last]`; one of them may be empty."""

    start: int
    end: int
    first: int
    last: int


def tokens(text: str) -> list[str]:
    """The tokens of a text; joined they are the text."""
    found: list[str] = _pattern(text.isascii()).findall(text)
    return found


@cache
def _pattern(ascii_only: bool) -> re.Pattern[str]:
    marks = "" if ascii_only else _marks() + _JOINERS
    word = rf"[\w{marks}]+"
    return re.compile(rf"\n|[^\S\n]+|{CITATION}|{_ADDRESS}|{_NUMBER}(?!{word})|{word}|.", re.S)


def _marks() -> str:
    """Ranges of all combining marks, which `\\w` leaves out of Arabic or Hindi words."""
    ranges: list[list[int]] = []
    for code in (*range(0x300, 0x1F000), *range(0xE0100, 0xE01F0)):
        if unicodedata.category(chr(code))[0] != "M":
            continue
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(low)}-{chr(high)}" for low, high in ranges)


def words(before: str, after: str) -> tuple[Piece, ...]:
    """The stretches of two texts in order. Those that are the same or out are `before`, those that
    are the same or in are `after`. Blanks between two changed words are changed with them."""
    old, new = tokens(before), tokens(after)
    found: list[Piece] = []
    place = 0
    for hunk in _shown(changes(old, new), old):
        _put(found, "same", old[place : hunk.start])
        _put(found, "out", old[hunk.start : hunk.end])
        _put(found, "in", new[hunk.first : hunk.last])
        place = hunk.end
    _put(found, "same", old[place:])
    return tuple(found)


def _put(found: list[Piece], kind: str, part: Sequence[str]) -> None:
    if part:
        found.append(Piece(kind, "".join(part)))


def _shown(found: Sequence[Hunk], old: Sequence[str]) -> Iterator[Hunk]:
    """The hunks, those with nothing but blanks of one line between them joined."""
    open_hunk: Hunk | None = None
    for hunk in found:
        if open_hunk is None:
            open_hunk = hunk
        elif "\n" not in (between := "".join(old[open_hunk.end : hunk.start])) and not (
            between.strip()
        ):
            open_hunk = Hunk(open_hunk.start, hunk.end, open_hunk.first, hunk.last)
        else:
            yield open_hunk
            open_hunk = hunk
    if open_hunk is not None:
        yield open_hunk


def changes(before: Sequence[str], after: Sequence[str]) -> tuple[Hunk, ...]:
    """The hunks of two lists of tokens. A word is compared together with the blanks before it:
    blanks alone are alike everywhere, and would tear a changed sentence to pieces."""
    old, old_starts = _units(before)
    new, new_starts = _units(after)
    found = []
    for hunk in _by_sentences(old, new):
        start, end = old_starts[hunk.start], old_starts[hunk.end]
        first, last = new_starts[hunk.first], new_starts[hunk.last]
        while start < end and first < last and before[start] == after[first]:
            start, first = start + 1, first + 1
        while start < end and first < last and before[end - 1] == after[last - 1]:
            end, last = end - 1, last - 1
        found.append(Hunk(start, end, first, last))
    return tuple(found)


def _units(parts: Sequence[str]) -> tuple[list[str], list[int]]:
    """Blanks joined to the token after them, and where each unit begins, the end last."""
    units, starts = [], []
    places = iter(range(len(parts)))
    for place in places:
        part = parts[place]
        starts.append(place)
        if part != "\n" and part.isspace() and place + 1 < len(parts):
            part += parts[next(places)]
        units.append(part)
    return units, [*starts, len(parts)]


def _by_sentences(old: Sequence[str], new: Sequence[str]) -> Iterator[Hunk]:
    """The hunks of two lists of units. What ends alike is compared as a whole first, which tells
    most of a text with a few edits at once."""
    before, old_starts = _sentences(old)
    after, new_starts = _sentences(new)
    for part in hunks(before, after):
        start, end = old_starts[part.start], old_starts[part.end]
        first, last = new_starts[part.first], new_starts[part.last]
        for hunk in hunks(old[start:end], new[first:last]):
            yield Hunk(start + hunk.start, start + hunk.end, first + hunk.first, first + hunk.last)


def _sentences(units: Sequence[str]) -> tuple[list[str], list[int]]:
    """The units up to each sign that may end a sentence, and where they begin, the end last."""
    ends = [place + 1 for place, unit in enumerate(units) if unit in _SIGNS]
    if not ends or ends[-1] < len(units):
        ends.append(len(units))
    starts = [0, *ends]
    return ["".join(units[one:two]) for one, two in pairwise(starts)], starts


def hunks(a: Sequence[str], b: Sequence[str]) -> tuple[Hunk, ...]:
    """How `a` became `b`: the stretches that differ, in order, none next to another."""
    found = []
    place, other = 0, 0
    for block in (*_blocks(a, b, Hunk(0, len(a), 0, len(b)), _RUNS), (len(a), len(b), 0)):
        start, first, length = block
        if start > place or first > other:
            found.append(Hunk(place, start, other, first))
        place, other = start + length, first + length
    return tuple(found)


def _blocks(
    a: Sequence[str], b: Sequence[str], area: Hunk, runs: tuple[int, ...]
) -> Iterator[tuple[int, int, int]]:
    """Equal stretches of an area in order: place in `a`, place in `b`, length; none is empty."""
    start, end, first, last = area
    head = 0
    while start + head < end and first + head < last and a[start + head] == b[first + head]:
        head += 1
    if head:
        yield start, first, head
        start, first = start + head, first + head
    tail = 0
    while start < end - tail and first < last - tail and a[end - tail - 1] == b[last - tail - 1]:
        tail += 1
    end, last = end - tail, last - tail
    if start < end and first < last:
        yield from _within(a, b, Hunk(start, end, first, last), runs)
    if tail:
        yield end, last, tail


def _within(
    a: Sequence[str], b: Sequence[str], area: Hunk, runs: tuple[int, ...]
) -> Iterator[tuple[int, int, int]]:
    """As `_blocks`, for an area whose ends differ."""
    start, end, first, last = area
    if _is_cheap(a[start:end], b[first:last]):
        matcher = difflib.SequenceMatcher(None, a[start:end], b[first:last], autojunk=False)
        for block in matcher.get_matching_blocks():
            if block.size:
                yield start + block.a, first + block.b, block.size
    elif runs:
        length, shorter = runs[0], runs[1:]
        for place, other in (*_anchors(a, b, area, length), (end, last)):
            if place < start or other < first:
                continue  # within a run that was found
            yield from _blocks(a, b, Hunk(start, place, first, other), shorter)
            if place < end:
                yield place, other, length
            start, first = place + length, other + length


def _is_cheap(a: Sequence[str], b: Sequence[str]) -> bool:
    if len(a) * len(b) <= _FEW_PAIRS:
        return True
    if len(a) + len(b) > _FEW_TOKENS:
        return False
    counted = Counter(b)
    return sum(counted[one] * times for one, times in Counter(a).items()) <= _FEW_PAIRS


def _anchors(
    a: Sequence[str], b: Sequence[str], area: Hunk, length: int
) -> Iterator[tuple[int, int]]:
    """Places of the runs that stand once in each, as many as keep their order in both."""
    places = _once(a, area.start, area.end, length)
    others = _once(b, area.first, area.last, length)
    pairs = [(place, others[run]) for run, place in places.items() if run in others]
    return iter(_rising(pairs))


def _once(parts: Sequence[str], start: int, end: int, length: int) -> dict[tuple[str, ...], int]:
    """The runs of some length that stand in a stretch exactly once, in order, with their place."""
    runs = list(zip(*(parts[start + step : end] for step in range(length)), strict=False))
    counted = Counter(runs)
    return {run: start + place for place, run in enumerate(runs) if counted[run] == 1}


def _rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest choice of pairs, sorted by the first, whose seconds rise."""
    ends: list[int] = []  # smallest last second of a choice of each length
    holders: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(holders[length - 1] if length else -1)
        ends[length : length + 1] = [second]
        holders[length : length + 1] = [number]
    chosen = []
    number = holders[-1] if holders else -1
    while number >= 0:
        chosen.append(pairs[number])
        number = before[number]
    return chosen[::-1]
