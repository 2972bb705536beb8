"""Where the words of an excerpt stand in the text they were taken from, after it was edited.

An excerpt keeps its words, its place and some `AROUND` characters on both sides of it. Words that
stand there twice are told apart by what is around them. Where that leaves a doubt the excerpt is
flagged: it never points at words of which it is not certain that they are its own.
"""

from dataclasses import dataclass

from irm_desktop.domain.evidence_records import Excerpt

AROUND = 32  # characters
LONG = 12  # characters: nobody types so much twice by chance
IN_PLACE, MOVED, LOST, FREE = "in_place", "moved", "lost", "free"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text: where the words begin, and what stands before and after them."""

    start: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Located:
    """What became of an excerpt. `start` is where its words stand now, -1 where they do not."""

    state: str  # in_place, moved, lost, free
    start: int = -1


def anchor(host: str, start: int, length: int) -> Anchor:
    """The place of `length` characters of a text from `start`: with as much around them as tells
    them from the same words elsewhere in the text."""
    end, around = start + length, AROUND
    places = _places(host, host[start:end])
    while True:
        found = Anchor(start, host[max(0, start - around) : start], host[end : end + around])
        if around >= len(host) or sum(_fits(host, found, place, length) for place in places) < 2:
            return found
        around *= 2


def only_place(host: str, words: str) -> int:
    """Where the words stand if they stand there exactly once, else -1."""
    found = _places(host, words)
    return found[0] if len(found) == 1 else -1


def locate(host: str, excerpt: Excerpt) -> Located:
    """What became of an excerpt in the text `host`, which is empty where none is kept.

    In place: its words stand where they stood, between the same words. Moved: they stand in one
    place of which there is no doubt. Lost: nowhere, or in several places that cannot be told
    apart. Free: they were never found in a text that is kept here.
    """
    anchored = excerpt.start >= 0
    places = _places(host, excerpt.text)
    if anchored:
        stood = Anchor(excerpt.start, excerpt.before, excerpt.after)
        fitting = [one for one in places if _fits(host, stood, one, len(excerpt.text))]
        if fitting == [excerpt.start]:
            return Located(IN_PLACE, excerpt.start)
        places = fitting or places
    if len(places) == 1:
        return Located(MOVED, places[0])
    return Located(LOST if anchored else FREE)


def carried(old: str, new: str, excerpt: Excerpt) -> Anchor | None:
    """The place of an excerpt that stood in `old`, after one edit made `new` of it.

    None where the edit may have touched its words. It has not where they are before the first or
    after the last difference; and where a whole sentence stands in each of the two texts once, it
    is the same.
    """
    if locate(old, excerpt).state != IN_PLACE:
        return None
    begin = _common(old, new)
    room = min(len(old), len(new)) - begin
    rest = _common(old[begin:][::-1], new[begin:][::-1]) if room else 0
    rest = min(rest, room)
    length = len(excerpt.text)
    if excerpt.start + length <= begin:
        return anchor(new, excerpt.start, length)
    if excerpt.start >= len(old) - rest:
        return anchor(new, excerpt.start + len(new) - len(old), length)
    place = only_place(new, excerpt.text) if length >= LONG else -1
    if place >= 0 and only_place(old, excerpt.text) >= 0:
        return anchor(new, place, length)
    return None


def _fits(host: str, stood: Anchor, place: int, length: int) -> bool:
    """Whether what stands around the words at `place` is what stood around them."""
    return host.endswith(stood.before, 0, place) and host.startswith(stood.after, place + length)


def _places(host: str, words: str) -> list[int]:
    """Every place where the words stand, overlapping ones too."""
    found: list[int] = []
    place = host.find(words) if words else -1
    while place >= 0:
        found.append(place)
        place = host.find(words, place + 1)
    return found


def _common(one: str, other: str) -> int:
    """How many characters two texts have in common from their beginning."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low
