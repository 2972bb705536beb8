"""Texts that pack like real ones: the words of the sample's commitments, in ever another order."""

import csv
import functools
import random

from irm_desktop import paths


@functools.lru_cache(maxsize=1)
def vocabulary() -> tuple[str, ...]:
    """Every word of the sample's full texts, as often as it stands there."""
    table = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"
    with table.open(encoding="utf-8", newline="") as stream:
        _, names, *rows = csv.reader(stream)
    text = names.index("Full Text")
    return tuple(word for row in rows for word in row[text].split() if "<" not in word)


def real_words(seed: int, count: int) -> str:
    """`count` words; the same for the same seed."""
    return " ".join(random.Random(seed).choices(vocabulary(), k=count))
