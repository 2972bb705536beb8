"""What is found while one looks for evidence or for a source to cite, and how a row says it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from irm_desktop.domain.evidence_shown import Quotable
from irm_desktop.domain.text import fold
from irm_desktop.ui.source_words import kind_word, shortened, title_of

MOST = 60  # rows that are shown
ENTITIES = ("source", "excerpt", "note")  # in the order in which they are shown
WORDS = 90  # letters of an excerpt or note on a row


def first_line(one: Quotable) -> str:
    """An excerpt and a note in their own words, a source by its title."""
    if one.entity == "excerpt":
        return f"“{shortened(one.words, WORDS)}”"
    if one.entity == "note":
        return shortened(one.words, WORDS)
    return title_of(one, one.number)


def second_line(one: Quotable) -> str:
    """Whose words they are, or key and author of a source."""
    if one.entity == "source":
        return " · ".join(filter(None, (kind_word(one.kind), one.key, one.author or one.publisher)))
    time = one.began[:10] if one.number else ""
    whole = title_of(one, one.number)
    return " · ".join(filter(None, (shortened(whole), one.locator, time)))


@dataclass(frozen=True, slots=True)
class _Row:
    """Something that can be found, folded once: a letter that is typed looks through thousands."""

    one: Quotable
    words: str
    key: str
    title: str


class Finds:
    """What of `several` holds the words that are typed."""

    def __init__(self, several: Sequence[Quotable]) -> None:
        self._several = sorted(several, key=lambda one: ENTITIES.index(one.entity))
        self._rows: list[_Row] | None = None  # made with the first letter

    def holding(self, typed: str) -> list[Quotable]:
        """Those that hold every word that was typed: sources first, then excerpts and notes; of
        each those whose key or title begins so."""
        words = fold(typed.lstrip("@")).split()
        if not words:
            return self._several[:MOST]
        if self._rows is None:
            self._rows = _folded(self._several)
        whole = " ".join(words)
        kept = [row for row in self._rows if all(word in row.words for word in words)]

        def order(row: _Row) -> tuple[int, bool]:
            begins = row.key.startswith(whole) or row.title.startswith(whole)
            return ENTITIES.index(row.one.entity), not begins

        return [row.one for row in sorted(kept, key=order)[:MOST]]


def _folded(several: Sequence[Quotable]) -> list[_Row]:
    rows, told = [], {}  # what is told of a source stands in each of its notes
    for one in several:
        if one.source_id not in told:
            whole = (title_of(one, one.number), kind_word(one.kind), one.author or one.publisher)
            told[one.source_id] = fold(" ".join(whole)), fold(one.key), fold(title_of(one))
        about, key, title = told[one.source_id]
        words = fold(f"{one.words} {one.locator} {one.began[:10]}")
        rows.append(_Row(one, f"{about} {key} {words}", key, title))
    return rows
