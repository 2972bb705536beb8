"""Texts that pack like real ones: the words of the sample's commitments, in ever another order."""

import csv
import functools
import itertools
import random

from irm_desktop import paths

SAMPLE = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"
# What stands among English words in the tables of seventy countries; one word in a hundred.
FOREIGN = (
    "Transparência", "gestión", "économie", "Öffentlichkeit", "Riigikantselei", "citizens’",
    "“open", "data”", "–", "R&D", "<20", "Република", "საქართველო", "Ελλάδα", "président",
)  # fmt: skip


@functools.lru_cache(maxsize=1)
def vocabulary() -> tuple[str, ...]:
    """Every sound word of the sample's full texts, as often as it stands there."""
    with SAMPLE.open(encoding="utf-8", newline="") as stream:
        _, names, *rows = csv.reader(stream)
    text = names.index("Full Text")
    return tuple(word for row in rows for word in row[text].split() if "<" not in word)


@functools.lru_cache(maxsize=1)
def cumulated() -> tuple[tuple[str, ...], tuple[float, ...]]:
    """The ASCII words and, one time in a hundred, the foreign ones; with their weights summed."""
    plain = tuple(word for word in vocabulary() if word.isascii())
    share = len(plain) / 100 / len(FOREIGN)
    weights = itertools.accumulate([1.0] * len(plain) + [share] * len(FOREIGN))
    return plain + FOREIGN, tuple(weights)


def real_words(seed: int, count: int) -> str:
    """`count` words; the same for the same seed."""
    return " ".join(random.Random(seed).choices(vocabulary(), k=count))


def some_words(chance: random.Random, count: int) -> str:
    """`count` sound words of a table of many countries."""
    words, weights = cumulated()
    return " ".join(chance.choices(words, cum_weights=weights, k=count))
