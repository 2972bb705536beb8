"""The piece of a text that shows why it was found, cut from the original with its marks."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from irm_desktop.domain.search_query import Query
from irm_desktop.domain.search_text import Word, fold_text, words

ROOM = 180  # characters of a piece
_BEFORE = 50  # characters before the first mark
_WINDOW = 400  # characters looked through at a time: a source can be a whole book
_LONG = 20_000  # characters folded at a time, to tell whether a word is there at all
_LAP = 100  # characters that windows have in common
_MORE = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of text on one line; `marks` are the characters `start` to `end` that were found."""

    text: str = ""
    marks: tuple[tuple[int, int], ...] = ()


def best_field(query: Query, fields: Mapping[str, str]) -> str:
    """The field that holds the most of what was looked for; the first of several."""

    def count(name: str) -> int:
        missing = set(query.wanted)
        for start, end in _windows(fields[name], _LONG):
            folded = f" {' '.join(fold_text(fields[name][start:end]).split())} "
            missing = {term for term in missing if not term.stands_in(folded)}
            if not missing:
                break
        return -len(missing)

    return max(fields, key=count, default="")


def cut(query: Query, text: str, room: int = ROOM) -> Snippet:
    """The piece around the place with the most of the query; the beginning where there is none."""
    best, place = 0, (0, 0)
    for start, end in _windows(text):
        folded = f" {' '.join(fold_text(text[start:end]).split())} "
        there = sum(term.stands_in(folded) for term in query.wanted)
        if there > best:
            best, place = there, (start, end)
            if there == len(query.wanted):
                break
    start, end = _at_blanks(text, place[0] - _BEFORE, place[1] + room) if best else (0, 0)
    found = _marks(query, list(words(text[start:end])))
    marks = [(a + start, b + start) for a, b in found]
    return _piece(text, _densest(marks, room), marks, room)


def marked(query: Query, text: str) -> Snippet:
    """All of a short text, with its marks."""
    found = _marks(query, list(words(text)))
    return Snippet(text, tuple(found))


def _windows(text: str, size: int = _WINDOW) -> Iterator[tuple[int, int]]:
    """Pieces that begin and end at blanks where there are any, and lap over: a phrase stands
    whole in one of them."""
    start = 0
    while start < len(text):
        yield _at_blanks(text, start, start + size)
        start += size - _LAP


def _at_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The places moved apart to blanks, by not more than a long word."""
    start, end = max(0, start), min(len(text), end)
    limit = start - _WINDOW
    while start and not text[start - 1].isspace() and limit < start:
        start -= 1
    for place in range(end, min(len(text), end + _LAP)):
        if text[place].isspace():
            return start, place
    return start, min(len(text), end + _LAP)


def _marks(query: Query, found: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the query stands, in order, places that touch put together."""
    spans = sorted(
        (found[first].start, found[last].end)
        for term in query.wanted
        for first, last in term.places(found)
    )
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _densest(marks: Sequence[tuple[int, int]], room: int) -> int:
    """Where a piece begins that holds the most marks."""
    if not marks:
        return 0
    reach = room - _BEFORE

    def held(start: int) -> int:
        return sum(1 for a, b in marks if start <= a and b <= start + reach)

    return max((start for start, _ in marks), key=held)


def _piece(text: str, first: int, marks: Sequence[tuple[int, int]], room: int) -> Snippet:
    start = _next_word(text, max(0, first - _BEFORE), first) if first > _BEFORE else 0
    end = min(len(text), start + room)
    if end < len(text):
        blank = text.rfind(" ", start + room // 2, end)
        end = blank if blank > first else end
    shown: list[str] = [_MORE] if start else []
    length = len(shown)
    places: list[int] = []  # of each original character in the piece
    for char in text[start:end]:
        places.append(length)
        if char.isspace():
            if shown and shown[-1] == " ":
                continue
            char = " "
        shown.append(char)
        length += 1
    places.append(length)
    kept = tuple(
        (places[max(a, start) - start], places[min(b, end) - start])
        for a, b in marks
        if a < end and b > start
    )
    return Snippet("".join(shown) + (_MORE if end < len(text) else ""), kept)


def _next_word(text: str, start: int, limit: int) -> int:
    """The beginning of a word at or after `start`."""
    for place in range(start, limit):
        if text[place].isspace():
            return place + 1
    return start
