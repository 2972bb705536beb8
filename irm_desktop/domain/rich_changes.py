"""What became of the paragraphs of a text: which words of each stayed, in the new ones.

A split, a join, a paragraph put in or taken out are all told from the words and the breaks between
paragraphs, compared as tokens.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from irm_desktop.domain.diff import changes, hunks, tokens
from irm_desktop.domain.rich_text import RichText, plain_paragraphs

_BREAK = "\n\n"  # no token of a text


class Run(NamedTuple):
    """Words of a new paragraph. They stood in the old one `origin` from letter `start`; an origin
    of -1 means they are new."""

    text: str
    origin: int = -1
    start: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """A new paragraph. `origin` is the old one it continues, -1 where none of it stood before.
    `whole`: nothing of it was changed."""

    runs: tuple[Run, ...]
    origin: int
    whole: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


def edited(text: RichText, accepted: Sequence[str]) -> list[Edited]:
    """The new paragraphs. Origins count the old ones without rules."""
    old = plain_paragraphs(text)
    notes = sorted({span.note for part in text for span in part.spans if span.note}, key=len)
    known = re.compile("|".join(map(re.escape, reversed(notes))) or r"(?!)")
    found: list[Edited] = []
    place = 0
    for hunk in (*hunks(old, accepted), None):
        end = hunk.start if hunk else len(old)
        found += [Edited((Run(old[at], at),), at, True) for at in range(place, end)]
        if hunk is None:
            break
        was = [_tokens(old[at], known) for at in range(hunk.start, hunk.end)]
        now = [_tokens(one, known) for one in accepted[hunk.first : hunk.last]]
        found += _between(was, now, hunk.start)
        place = hunk.end
    return found


def _tokens(text: str, known: re.Pattern[str]) -> list[str]:
    """The tokens of a paragraph, each note that went out as one."""
    found: list[str] = []
    place = 0
    for note in known.finditer(text):
        found += [*tokens(text[place : note.start()]), note[0]]
        place = note.end()
    return found + tokens(text[place:])


def _between(was: list[list[str]], now: list[list[str]], first: int) -> Iterator[Edited]:
    """The new paragraphs of a stretch where all differ; the first old one is number `first`."""
    if len(was) == len(now) and all(map(_alike, was, now)):
        for number, (before, after) in enumerate(zip(was, now, strict=True), first):
            yield from _compared([before], [after], number)
    else:
        yield from _compared(was, now, first)


def _alike(before: list[str], after: list[str]) -> bool:
    """Whether one may have become the other: they share a word, or are short."""
    shared = set(before) & set(after)
    return min(len(before), len(after)) < 2 or any(part.isalnum() for part in shared)


def _compared(was: list[list[str]], now: list[list[str]], first: int) -> Iterator[Edited]:
    old = [part for one in was for part in (*one, _BREAK)]
    new = [part for one in now for part in (*one, _BREAK)]
    origins = [(first + number, start) for number, one in enumerate(was) for start in _starts(one)]
    place = 0
    runs: list[Run] = []
    for hunk in (*changes(old, new), None):
        end = hunk.start if hunk else len(old)
        pieces = [Run(old[at], *origins[at]) for at in range(place, end)]
        if hunk is not None:
            pieces += [Run(part) for part in new[hunk.first : hunk.last]]
            place = hunk.end
        for piece in pieces:
            if piece.text == _BREAK:
                yield _edited(runs, piece.origin)
                runs = []
            else:
                runs.append(piece)


def _starts(parts: list[str]) -> Iterator[int]:
    """Where each token begins in its paragraph, the break last."""
    place = 0
    for part in parts:
        yield place
        place += len(part)
    yield place


def _edited(runs: Sequence[Run], ended: int) -> Edited:
    """A new paragraph. One without any old word that ends as an old one did has taken its place."""
    joined: list[Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if last is not None and _follows(last, run):
            joined[-1] = last._replace(text=last.text + run.text)
        else:
            joined.append(run)
    origins = [run.origin for run in joined if run.origin >= 0]
    return Edited(tuple(joined), origins[0] if origins else ended)


def _follows(one: Run, two: Run) -> bool:
    if one.origin != two.origin:
        return False
    return one.origin < 0 or one.start + len(one.text) == two.start
