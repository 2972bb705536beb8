"""How far the journal of a copy reaches: of every sitting, its newest entry.

A sitting is one opening of a workspace; its entries are numbered from 1 by their writer
(`domain.journal_chain`). A copy always has them without a gap, and with them everything that was
in the file when they were written. So two copies know what the other lacks from their vectors
alone, and never from the order in which entries came into a file.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from irm_desktop.domain.canonical import canonical


@dataclass(frozen=True, slots=True)
class Mark:
    """The newest entry of a sitting that a copy has: its number, from 1, and its hash."""

    seq: int
    hash: str


Vector = Mapping[str, Mark]  # by writer
NOTHING: Vector = {}


def missing(mine: Vector, needed: Vector) -> tuple[str, ...]:
    """The writers of whom `mine` has less than is `needed`; what follows can be taken up only where
    there are none."""
    return tuple(
        sorted(writer for writer, mark in needed.items() if seq_of(mine, writer) < mark.seq)
    )


def seq_of(vector: Vector, writer: str) -> int:
    """How many entries of a writer are there."""
    mark = vector.get(writer)
    return 0 if mark is None else mark.seq


def forked(mine: Vector, theirs: Vector) -> tuple[str, ...]:
    """Writers whose newest entry has one number and two hashes: a program that ran twice from one
    state, so that two histories go by one name."""
    return tuple(
        sorted(
            writer
            for writer, mark in theirs.items()
            if (own := mine.get(writer)) is not None
            and own.seq == mark.seq
            and own.hash != mark.hash
        )
    )


def joined(one: Vector, other: Vector) -> dict[str, Mark]:
    """What both have together."""
    found = dict(one)
    for writer, mark in other.items():
        if seq_of(found, writer) < mark.seq:
            found[writer] = mark
    return found


def vector_json(vector: Vector) -> str:
    return canonical({writer: [mark.seq, mark.hash] for writer, mark in vector.items()})


def vector_of(text: str) -> dict[str, Mark]:
    """The vector of a JSON text. Raises ValueError for what is none."""
    found = json.loads(text)
    if not isinstance(found, dict):
        raise ValueError("not a vector")  # noqa: TRY004 (of what a file holds)
    vector: dict[str, Mark] = {}
    for writer, mark in found.items():
        if not (isinstance(mark, list) and len(mark) == 2 and _is_mark(*mark)):
            raise ValueError("not a vector")
        vector[writer] = Mark(mark[0], mark[1])
    return vector


def _is_mark(seq: object, digits: object) -> bool:
    return (
        isinstance(seq, int) and not isinstance(seq, bool) and seq > 0 and isinstance(digits, str)
    )
