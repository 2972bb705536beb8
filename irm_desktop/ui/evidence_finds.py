"""What is found while one looks for evidence or for a source to cite, and how a row says it."""

from __future__ import annotations

from collections.abc import Sequence

from irm_desktop.domain.evidence_shown import Quotable
from irm_desktop.domain.text import fold
from irm_desktop.ui.source_words import kind_word, shortened, title_of

MOST = 60  # rows that are shown
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


def found(several: Sequence[Quotable], typed: str) -> list[Quotable]:
    """Those that hold every word that was typed: sources first, and of them those that begin so."""
    words = fold(typed.lstrip("@")).split()
    rows = [(fold(f"{first_line(one)} {second_line(one)} {one.words}"), one) for one in several]
    kept = [one for text, one in rows if all(word in text for word in words)]
    whole = " ".join(words)

    def order(one: Quotable) -> tuple[int, bool]:
        begins = fold(one.key).startswith(whole) or fold(title_of(one)).startswith(whole)
        return ("source", "excerpt", "note").index(one.entity), not begins

    return sorted(kept, key=order)[:MOST]
