"""Which records of the workspace a draft speaks of: by links, by keys, by words of the same form.

Pure: what is known comes in as `Known`, what was found goes out by the offer's place.
"""

import difflib
import html
import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from irm_desktop.domain.text import clean, fold
from irm_desktop.domain.titles import shown_title

_TAG = re.compile(r"<[^<>]*>")
_MARK = re.compile(r"[^\w\s]|_")
_NEAR = 0.8  # of difflib: titles that a person should compare
_LONG = 25  # characters from which a title that begins another one is near it


class Named(Protocol):
    """What a draft offers."""

    @property
    def number(self) -> str: ...
    @property
    def title(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Known:
    """A record of the workspace; `taken` says that a person deleted it."""

    id: str
    number: str
    title: str
    taken: bool = False


@dataclass(slots=True)
class Matches:
    """By the place of an offer: the record it is, the deleted one it was, one it may be again."""

    found: dict[int, Known] = field(default_factory=dict)
    taken: dict[int, Known] = field(default_factory=dict)
    doubles: dict[int, Known] = field(default_factory=dict)


@lru_cache(maxsize=8192)  # both sides are asked for it by several rules
def form_key(number: str, title: str) -> str:
    """A title without what differs between two tables: its number, marks, accents, case."""
    text = html.unescape(_TAG.sub(" ", html.unescape(title)))
    text = fold(shown_title(number, " ".join(text.split())))
    return " ".join(_MARK.sub(_without_mark, text).split())


def _without_mark(match: re.Match[str]) -> str:
    mark = match.group()
    return " " if unicodedata.category(mark).startswith("P") else mark


def _whole_key(_: str, title: str) -> str:
    """As `form_key`, the number that the title begins with left in: 2.10 that was made 2.1."""
    return form_key("", title)


class _Pairing:
    """Gives each offer at most one record, and each record to one offer."""

    def __init__(self, offered: Sequence[Named], known: Sequence[Known]) -> None:
        self.offered = [(clean(one.number), clean(one.title)) for one in offered]
        self.known = known
        self.found: dict[int, Known] = {}
        self.used: set[str] = set()

    def give(self, place: int, one: Known) -> None:
        self.found[place] = one
        self.used.add(one.id)

    def by(
        self,
        key: Callable[[str, str], Hashable],
        known_key: Callable[[Known], Hashable] | None = None,
        *,
        unique: bool = False,
    ) -> None:
        """Pairs those of the same key in their order; with `unique` only where it stands once on
        both sides, what is paired already counted too."""
        if len(self.found) == len(self.offered) or all(k.id in self.used for k in self.known):
            return
        key_of = known_key or (lambda one: key(one.number, one.title))
        offered = [key(*one) for one in self.offered]
        places: dict[Hashable, list[Known]] = defaultdict(list)
        for one in self.known:
            places[key_of(one)].append(one)
        counts = Counter(offered)
        for place, wanted in enumerate(offered):
            if place in self.found or not wanted:
                continue
            if unique and (counts[wanted] > 1 or len(places[wanted]) > 1):
                continue
            free = (one for one in places[wanted] if one.id not in self.used)
            if (first := next(free, None)) is not None:
                self.give(place, first)


def match_commitments(
    offered: Sequence[Named], known: Sequence[Known], links: Mapping[int, Known]
) -> Matches:
    """`known` are the live commitments of the plan in order; `links` lead from an offer to what
    its row of the same table became, live or deleted."""
    pairing = _Pairing(offered, known)
    for place, one in links.items():
        if not one.taken and one.id not in pairing.used:
            pairing.give(place, one)
    pairing.by(lambda number, title: (number, title))
    pairing.by(lambda number, title: (fold(number), form_key(number, title)))
    gone = {p: one for p, one in links.items() if one.taken and p not in pairing.found}
    pairing.by(_unless_taken(form_key, gone, pairing), unique=True)
    pairing.by(_unless_taken(_whole_key, gone, pairing), unique=True)
    found = {p: one for p, one in pairing.found.items() if p not in gone}
    result = Matches(found, gone)
    result.doubles = _doubles(pairing, result)
    return result


def _unless_taken(
    key: Callable[[str, str], str], gone: Mapping[int, Known], pairing: _Pairing
) -> Callable[[str, str], str]:
    """`key`, empty for the names of what was taken away."""
    names = {pairing.offered[place] for place in gone}
    return lambda number, title: "" if (number, title) in names else key(number, title)


def _doubles(pairing: _Pairing, matches: Matches) -> dict[int, Known]:
    """For what would come in as new: the free record whose title is nearest, where one is near."""
    free = [one for one in pairing.known if one.id not in pairing.used]
    keys = [(form_key(one.number, one.title), one) for one in free]
    found: dict[int, Known] = {}
    for place, (number, title) in enumerate(pairing.offered):
        wanted = form_key(number, title)
        if not wanted or place in matches.found or place in matches.taken:
            continue
        near = [(score, one) for key, one in keys if (score := _nearness(wanted, key))]
        if near:
            found[place] = max(near, key=lambda pair: pair[0])[1]
    return found


def _nearness(wanted: str, known: str) -> float:
    """0 where the titles are not near each other."""
    if wanted == known:
        return 2.0
    short, long = sorted((wanted, known), key=len)
    if len(short) >= _LONG and long.startswith(short):
        return 1.0
    matcher = difflib.SequenceMatcher(None, wanted, known, autojunk=False)
    if matcher.real_quick_ratio() < _NEAR or matcher.quick_ratio() < _NEAR:
        return 0.0
    ratio = matcher.ratio()
    return ratio if ratio >= _NEAR else 0.0


def all_as_they_are(offered: Sequence[Named], known: Sequence[Known]) -> bool:
    """True where each offer has its record by number and title, so that nothing is to be asked."""
    live = Counter((one.number, one.title) for one in known if not one.taken)
    return not Counter((clean(one.number), clean(one.title)) for one in offered) - live


def match_milestones(
    offered: Sequence[Named], known: Sequence[Known], written: Mapping[str, tuple[str, str]]
) -> Matches:
    """`known` are the milestones of one commitment in order, those that a person deleted among
    them; `written` is the number and title that each was made with."""
    pairing = _Pairing(offered, [one for one in known if not one.taken])
    pairing.by(lambda number, title: (number, title))
    pairing.known = known
    pairing.by(lambda number, title: (number, title), lambda one: written.get(one.id))
    pairing.known = [one for one in known if not one.taken]
    pairing.by(lambda number, title: (fold(number), form_key(number, title)))
    pairing.by(form_key, unique=True)
    pairing.by(lambda number, title: fold(number), unique=True)
    return Matches(
        {p: one for p, one in pairing.found.items() if not one.taken},
        {p: one for p, one in pairing.found.items() if one.taken},
    )
