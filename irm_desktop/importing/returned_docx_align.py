"""Which paragraph is which, where nothing but the words is left: paragraphs that are the same hold
the order, and between them those with the most words in common are paired (Needleman and Wunsch).
"""

import re
from collections import Counter
from collections.abc import Sequence

from irm_desktop.domain.diff import Hunk, hunks

LEAST = 0.3  # likeness of paragraphs that may be paired
_MOST_WORDS = 4_000_000  # compared in one file; more would keep a person waiting
_WORD = re.compile(r"\w+")


def likeness(one: str, other: str) -> float:
    """From 0, no word in common, to 1: the same words, in whatever order."""
    return _likeness(_words(one), _words(other))


def aligned(found: Sequence[str], sent: Sequence[str]) -> list[int]:
    """For each found paragraph the place of the sent one that it is, -1 for none."""
    a, b = [" ".join(text.split()) for text in found], [" ".join(text.split()) for text in sent]
    pairs = [-1] * len(a)
    place, other, left = 0, 0, _MOST_WORDS
    for hunk in (*hunks(a, b), Hunk(len(a), len(a), len(b), len(b))):
        for step in range(hunk.start - place):
            pairs[place + step] = other + step
        place, other = hunk.end, hunk.last
        size = _size(a[hunk.start : hunk.end]) * (hunk.last - hunk.first)
        if size <= left:
            left -= size
            for start, first in _paired(a[hunk.start : hunk.end], b[hunk.first : hunk.last]):
                pairs[hunk.start + start] = hunk.first + first
    return pairs


def _paired(a: Sequence[str], b: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs in rising order with the greatest likeness in all. One against one is a pair: what
    stands before and after them is the same."""
    if len(a) == len(b) == 1:
        return [(0, 0)]
    old, new = [_words(text) for text in a], [_words(text) for text in b]
    best = [[0.0] * (len(b) + 1) for _ in range(len(a) + 1)]
    alike = [[_likeness(one, other) for other in new] for one in old]
    for i in range(len(a) - 1, -1, -1):
        for j in range(len(b) - 1, -1, -1):
            paired = best[i + 1][j + 1] + alike[i][j] if alike[i][j] >= LEAST else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    found = []
    i = j = 0
    while i < len(a) and j < len(b):
        if alike[i][j] >= LEAST and best[i][j] == best[i + 1][j + 1] + alike[i][j]:
            found.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return found


def _size(texts: Sequence[str]) -> int:
    """About the words of some paragraphs, and one for each."""
    return sum(1 + len(text) // 6 for text in texts)


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    size = one.total() + other.total()
    if not size:
        return 0.0
    return 2 * sum(min(times, other[word]) for word, times in one.items()) / size
