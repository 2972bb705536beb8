"""Which words of an older text are gone: what the search finds beside the words of today."""

import re

from irm_desktop.domain.search_text import fold_text

_END = re.compile(r"(?<=[.!?؟。！？])\s+|\n+")


def lost(old: str, *newer: str) -> tuple[str, ...]:
    """The sentences of `old` that stand in none of the newer texts, however they are written.

    A sentence that only went on is not lost: it stands at the beginning of the newer one.
    """
    kept = [f" {' '.join(fold_text(text).split())}" for text in newer]
    found = []
    for sentence in _END.split(old):
        folded = " ".join(fold_text(sentence).split())
        if folded and not any(f" {folded}" in text for text in kept):
            found.append(sentence.strip())
    return tuple(found)
