"""Whether a journal is whole: each entry carries the hash of the one before.

A sitting is one opening of a workspace: its entries are numbered from 1 by their writer, and its
first carries the hash of the newest entry that was there. Sittings of several copies stand in one
file once they were merged, each after what it follows. So an entry that was changed, taken out
or moved leaves the one after it without its match. What no chain can show by itself is that its end
is missing: for that a head, the hash of the newest entry, must have been noted elsewhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from irm_desktop.errors import UserError

FIRST = ""  # what the first entry of a journal carries for the hash of the one before


@dataclass(frozen=True, slots=True)
class Link:
    """An entry as the chain sees it. Of one that is withheld only what comes first is known."""

    hash: str
    prev_hash: str
    writer: str
    seq: int
    hlc: str = ""
    at: str = ""
    actor: str = ""
    operation: str = ""
    entity: str = ""
    record: str = ""
    field: str = ""

    @property
    def withheld(self) -> bool:
        return not self.entity


@dataclass(frozen=True, slots=True)
class ChainFault:
    """Where a chain is broken: the entry, and what is wrong with it as the end of a sentence."""

    link: Link
    what: str


@dataclass(frozen=True, slots=True)
class NotedHead:
    """The hash of an entry that was the newest once. `where` says who noted it: “the backup of …”;
    `at` is when, ISO date-time."""

    hash: str
    where: str
    at: str = ""


def head_named(digits: str) -> NotedHead:
    """A head that a person noted. Raises UserError `usage` for what is no hash."""
    plain = "".join(digits.split()).casefold()
    if len(plain) != 64 or not set(plain) <= set("0123456789abcdef"):
        raise UserError(
            "A head of the journal is 64 digits and letters from a to f. Copy the whole of it.",
            "usage",
        )
    return NotedHead(plain, "whoever noted this head")


def faults(links: Sequence[Link]) -> Iterator[ChainFault]:
    """Everything that breaks the chain of entries which stand in the order of the file."""
    places = {link.hash: place for place, link in enumerate(links)}
    sittings: dict[str, list[tuple[int, Link]]] = defaultdict(list)
    for place, link in enumerate(links):
        sittings[link.writer].append((place, link))
    for sitting in sittings.values():
        yield from _moved(sitting)
        sitting.sort(key=lambda found: found[1].seq)
        yield from _beginning(*sitting[0], links, places)
        yield from _sitting([link for _, link in sitting])


def head_of(links: Sequence[Link]) -> str:
    """The hash of the newest entry; `FIRST` of an empty journal."""
    return links[-1].hash if links else FIRST


def missing_heads(links: Iterable[Link], noted: Iterable[NotedHead]) -> tuple[NotedHead, ...]:
    """The noted heads that are not in the journal, newest first."""
    known = {link.hash for link in links} | {FIRST}
    gone = [head for head in noted if head.hash not in known]
    return tuple(sorted(gone, key=lambda head: head.at, reverse=True))


def _moved(sitting: list[tuple[int, Link]]) -> Iterator[ChainFault]:
    """Entries that stand after one of the same sitting that was written later."""
    newest = 0
    for _, link in sitting:
        if link.seq < newest:
            yield ChainFault(link, f"it was moved: it stands after entry {newest}")
        newest = max(newest, link.seq)


def _beginning(
    place: int, link: Link, links: Sequence[Link], places: dict[str, int]
) -> Iterator[ChainFault]:
    """The first of a sitting follows an entry that stands before it, or none: several begin a
    journal where a workspace was copied while it was empty."""
    if link.seq != 1:
        return  # entries before it are missing, which is told of the sitting
    if link.prev_hash == FIRST:
        return
    if link.prev_hash not in places:
        before = links[place - 1] if place else None
        which = (
            "the entry before it" if before is None else f"the entry before it, {named(before)},"
        )
        yield ChainFault(link, f"{which} was changed, or entries between the two were taken out")
    elif places[link.prev_hash] > place:
        yield ChainFault(link, "it was moved: it stands before the entry that it follows")


def _sitting(chain: list[Link]) -> Iterator[ChainFault]:
    """Numbers without a gap, hashes that fit, and a clock that runs on."""
    known, broken = 0, False
    before: Link | None = None
    for place, link in enumerate(chain):
        if link.seq <= known:
            yield ChainFault(link, "its number is given twice")
        elif link.seq > known + 1:
            yield ChainFault(link, _gap(known + 1, link.seq - 1))
            broken = False
        elif before is not None:
            fits = _follows(link, before)
            if not fits and not broken and not _holds(chain, place):
                yield ChainFault(before, "it or the entry after it was changed")
            elif not fits:
                yield ChainFault(before, "it was changed after it was written")
            elif before.hlc >= link.hlc and not (before.withheld or link.withheld):
                yield ChainFault(link, "its clock stands before that of the entry before it")
            broken = not fits
        before, known = link, link.seq


def _holds(chain: list[Link], place: int) -> bool:
    """Whether the next entry vouches for the one at `place`."""
    link, after = chain[place], chain[place + 1 : place + 2]
    return bool(after) and (after[0].seq != link.seq + 1 or _follows(after[0], link))


def _follows(link: Link, before: Link) -> bool:
    return link.prev_hash == before.hash


def _gap(first: int, last: int) -> str:
    if first == last:
        return f"entry {first} before it was taken out"
    return f"the entries {first} to {last} before it were taken out"


def named(link: Link) -> str:
    """An entry in a sentence: when, by whom, which of its sitting."""
    if link.withheld:
        return f"withheld, entry {link.seq} of the sitting {link.writer[:8]}"
    return f"{moment(link.at)}, {link.actor}, entry {link.seq}"


def moment(at: str) -> str:
    """A time of the journal in a sentence."""
    return f"{at[:19].replace('T', ' ')} UTC" if at.endswith("Z") else at
