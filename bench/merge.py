"""Row 15: three texts of 100,000 characters into one, against telling their paragraphs apart.

The floor is given what a merge has to find out: which paragraph became which. It then compares the
words of each pair with `difflib`, twice, for both sides. The text has paragraphs of some hundred
words of the sample, each side changed a word in fifty, put in and took out paragraphs. The second
line is about growth: a text eight times as long should take eight times as long.
"""

import difflib
import random
from collections.abc import Callable
from dataclasses import dataclass

from bench.measure import Result, Work, compare, rounds, timed
from bench.words import some_words
from irm_desktop.domain.merge import merge

LENGTH, ROUNDS = 100_000, 5  # characters
GROWTH = (25_000, 50_000, 100_000, 200_000)
TARGET, GROWTH_TARGET = 3.0, 1.5
SENTENCES, WORDS = 6, 18  # of a paragraph, of a sentence
CHANGED = 50  # one word in so many


@dataclass(frozen=True)
class Texts:
    """The three texts, and of each side the pairs of paragraphs that belong together."""

    base: str
    sides: tuple[str, str]
    pairs: tuple[tuple[str, str], ...]


def paragraph(chance: random.Random) -> str:
    return " ".join(some_words(chance, WORDS).capitalize() + "." for _ in range(SENTENCES))


def edited(chance: random.Random, text: str) -> str:
    words = text.split(" ")
    for place in range(chance.randrange(CHANGED), len(words), CHANGED):
        words[place] = chance.choice(["", f"newly {words[place]}", some_words(chance, 1)])
    return " ".join(words)


def texts(length: int) -> Texts:
    chance = random.Random(length)
    old: list[str] = []
    while sum(map(len, old)) + 2 * len(old) < length:
        old.append(paragraph(chance))
    sides, pairs = [], []
    for _ in range(2):
        new = []
        for one in old:
            if chance.random() < 0.02:
                new.append(paragraph(chance))
            if chance.random() < 0.98:
                new.append(edited(chance, one))
                pairs.append((one, new[-1]))
        sides.append("\n\n".join(new))
    return Texts("\n\n".join(old), (sides[0], sides[1]), tuple(pairs))


def told_apart(given: Texts) -> int:
    """The floor: how many stretches of words differ in pairs of paragraphs."""
    found = 0
    for one, two in given.pairs:
        matcher = difflib.SequenceMatcher(None, one.split(" "), two.split(" "), autojunk=False)
        found += sum(code[0] != "equal" for code in matcher.get_opcodes())
    return found


def merged(given: Texts) -> Callable[[], object]:
    return lambda: merge(given.base, *given.sides)


def per_character(given: Texts) -> Work:
    """Seconds of a merge for each character."""
    work = timed(merged(given))
    return lambda: work() / len(given.base)


def results() -> list[Result]:
    given = texts(LENGTH)
    works = {"merge": timed(merged(given)), "difflib": timed(lambda: told_apart(given))}
    values = rounds(works, ROUNDS)
    sizes = {length: texts(length) for length in GROWTH}
    grown = rounds({str(n): per_character(one) for n, one in sizes.items()}, ROUNDS)
    each = ", ".join(f"{n // 1000}k {min(grown[str(n)]) * n * 1000:.0f} ms" for n in GROWTH)
    return [
        compare(
            "15",
            f"three texts of {LENGTH:,} characters merged",
            values,
            ours="merge",
            floor="difflib",
            target=TARGET,
        ),
        compare(
            "15",
            f"a merge for each character, {GROWTH[-1]:,} against {GROWTH[0]:,}",
            {name: [value * GROWTH[0] for value in taken] for name, taken in grown.items()},
            ours=str(GROWTH[-1]),
            floor=str(GROWTH[0]),
            target=GROWTH_TARGET,
            note=each,
        ),
    ]
