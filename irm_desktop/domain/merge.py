"""Three texts into one: what was sent, what we have now, what came back. Word by word.

Edits that overlap, touch, or start at the same place and differ are one conflict, which gives our
words and is never hidden. A merge without a conflict can still lie: “published” became “did not
publish” on one side and “March” became “April” on the other. So only edits in different sentences
may be taken without a look (`Merged.apart`).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from irm_desktop.domain.diff import changes, tokens
from irm_desktop.domain.sentences import ends_sentence, sentence_numbers
from irm_desktop.domain.text import clean


class Part(NamedTuple):
    """A stretch of a merge. `kind` is same, ours (only we changed it), theirs, both (the same
    change by all), or conflict. `wanted` are all texts that others propose for it, sorted, and
    `theirs` the first of them."""

    kind: str
    base: str
    ours: str
    theirs: str
    wanted: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """What it gives; a conflict gives ours."""
        return self.theirs if self.kind == "theirs" else self.ours


@dataclass(frozen=True, slots=True)
class Merged:
    """A merge. `clean`: without a conflict. `apart`: clean, and no sentence was changed by two
    sides in different ways."""

    text: str
    clean: bool
    apart: bool
    parts: tuple[Part, ...]


class _Edit(NamedTuple):
    """`base[start:end]` became `new`, on a side: 0 is ours."""

    start: int
    end: int
    side: int
    new: tuple[str, ...]


def merge(base: str, ours: str, theirs: str) -> Merged:
    """The merge of two texts that were made of `base`, in NFC."""
    return merge_all(base, ours, (theirs,))


def merge_all(base: str, ours: str, proposals: Iterable[str]) -> Merged:
    """The merge of ours with any number of proposals; their order does not matter."""
    old = tokens(clean(base))
    sides = [clean(ours), *sorted(set(map(clean, proposals)))]
    edits = sorted(_edits(old, sides))
    parts: list[Part] = []
    place = 0
    for cluster in _clusters(edits):
        start, end = cluster[0].start, max(edit.end for edit in cluster)
        _keep(parts, old[place:start])
        parts.append(_part(old, cluster, start, end))
        place = end
    _keep(parts, old[place:])
    without = all(part.kind != "conflict" for part in parts)
    text = "".join(part.text for part in parts)
    return Merged(text, without, without and _apart(old, edits), tuple(parts))


def _edits(old: Sequence[str], sides: Sequence[str]) -> list[_Edit]:
    found = []
    for side, text in enumerate(sides):
        new = tokens(text)
        for hunk in changes(old, new):
            found.append(_Edit(hunk.start, hunk.end, side, tuple(new[hunk.first : hunk.last])))
    return found


def _clusters(edits: Sequence[_Edit]) -> list[list[_Edit]]:
    """Edits in order, those together that overlap, touch or start at the same place."""
    found: list[list[_Edit]] = []
    end = -1
    for edit in edits:
        if edit.start <= end:
            found[-1].append(edit)
        else:
            found.append([edit])
        end = max(end, edit.end)
    return found


def _part(old: Sequence[str], cluster: Sequence[_Edit], start: int, end: int) -> Part:
    """The outcome where sides changed `old[start:end]`."""
    base = "".join(old[start:end])
    results: dict[int, str] = {}
    for side in {edit.side for edit in cluster}:
        results[side] = _applied(old, [one for one in cluster if one.side == side], start, end)
    wanted = tuple(sorted({text for side, text in results.items() if side}))
    ours = results.get(0, base)
    if not wanted:
        return Part("ours", base, ours, base)
    if 0 not in results:
        kind = "theirs" if len(wanted) == 1 else "conflict"
    else:
        kind = "both" if wanted == (ours,) else "conflict"
    return Part(kind, base, ours, wanted[0], wanted)


def _applied(old: Sequence[str], edits: Sequence[_Edit], start: int, end: int) -> str:
    """`old[start:end]` after the edits of one side."""
    parts: list[str] = []
    place = start
    for edit in edits:
        parts += [*old[place : edit.start], *edit.new]
        place = edit.end
    return "".join([*parts, *old[place:end]])


def _keep(parts: list[Part], kept: Sequence[str]) -> None:
    if kept:
        text = "".join(kept)
        parts.append(Part("same", text, text, text))


def _apart(old: Sequence[str], edits: Sequence[_Edit]) -> bool:
    """Whether each sentence was changed by one side only, or by several in the same way."""
    touching = _Touching(old)
    changed: dict[int, dict[int, list[tuple[int, int, tuple[str, ...]]]]] = {}
    for edit in edits:
        for sentence in touching.sentences(edit):
            made = changed.setdefault(sentence, {}).setdefault(edit.side, [])
            made.append((edit.start, edit.end, edit.new))
    return all(
        len(sides) == 1 or len(set(map(tuple, sides.values()))) == 1 for sides in changed.values()
    )


class _Touching:
    """Which sentences of a text an edit touches."""

    def __init__(self, old: Sequence[str]) -> None:
        # The tokens that are not blanks: where they stand, and in which sentence.
        self._places = [place for place, part in enumerate(old) if not part.isspace()]
        numbers = sentence_numbers(old)
        self._numbers = [numbers[place] for place in self._places]

    def sentences(self, edit: _Edit) -> set[int]:
        """Their numbers. Whole sentences that are put in, taken out or replaced touch no other; an
        edit that takes away how a sentence ends touches the next one too."""
        start = bisect_left(self._places, edit.start)
        end = bisect_left(self._places, edit.end)
        inside = set(self._numbers[start:end])
        solid = any(not part.isspace() for part in edit.new)
        complete = ends_sentence(edit.new) if solid else self._is_border(start)
        if not inside:
            whole = complete and self._is_border(start)
            return set() if whole else set(self._numbers[max(0, start - 1) : start + 1])
        if complete or not self._is_border(end):
            return inside
        return inside | set(self._numbers[end : end + 1])

    def _is_border(self, number: int) -> bool:
        """Whether a sentence begins with this token, or the text ends before it."""
        return (
            number in (0, len(self._numbers)) or self._numbers[number - 1] != self._numbers[number]
        )
