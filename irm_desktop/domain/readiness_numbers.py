"""Numbers in texts that differ from the table: “five starred commitments” where four are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from irm_desktop.domain.readiness_phrases import Numbers, Phrases
from irm_desktop.domain.readiness_words import KEPT, unmarked_sentences
from irm_desktop.domain.report import AtAGlance

TOTAL = "commitments"
_BEFORE = re.compile(r"(?:[\w'-]+ ){0,2}[\w'-]+\s*\Z")  # up to three words
Counts = Mapping[str, tuple[int, ...]]  # figure -> its numbers, one for each column


@dataclass(frozen=True, slots=True)
class WrongNumber:
    """What a text says and what the table counts; `figure` names the line of the table."""

    phrase: str
    said: int
    counted: tuple[int, ...]
    figure: str


def counts_of(phrases: Phrases, glance: AtAGlance) -> tuple[Counts, dict[str, str]]:
    """What the table at a glance counts, by the figures that texts can name, and what it calls
    them. A figure of which nothing is known is left out."""
    counts: dict[str, tuple[int, ...]] = {}
    labels: dict[str, str] = {}
    for figure, keys in phrases.figures.items():
        row = next((row for key in keys for row in glance.rows if row.key == key), None)
        found = [_number(one) for one in row.values] if row is not None else []
        known = tuple(one for one in found if one is not None)
        if row is not None and known:
            counts[figure], labels[figure] = known, row.label
    return counts, labels


def _number(printed: str) -> int | None:
    """12 of `12 (50%)`; None of what is no number."""
    first = printed.split(" ", 1)[0].split("\xa0", 1)[0]
    return int(first) if first.isdecimal() else None


def wrong_numbers(
    phrases: Phrases, text: str, counts: Counts, languages: Sequence[str]
) -> tuple[WrongNumber, ...]:
    """The numbers of a text that are not those of the table; `languages` are those it may be
    written in."""
    found: dict[tuple[str, int], WrongNumber] = {}
    for one in figures_in(phrases, text, tuple(languages)):
        counted = counts.get(one.figure)
        if counted and one.said not in counted:
            wrong = WrongNumber(one.phrase, one.said, counted, one.figure)
            found.setdefault((one.figure, one.said), wrong)
    return tuple(found.values())


@lru_cache(maxsize=KEPT)
def figures_in(phrases: Phrases, text: str, languages: tuple[str, ...]) -> tuple[WrongNumber, ...]:
    """Every number of a text that says a figure, right or wrong."""
    found: list[WrongNumber] = []
    for sentence in unmarked_sentences(text):
        for language in languages:
            numbers = phrases.numbers.get(language)
            if numbers is None or not numbers.noun.search(sentence):
                continue
            told = list(_of_sentence(numbers, sentence))
            if told and not phrases.guards[language].elsewhere.search(sentence):
                found += told
    return tuple(found)


def _of_sentence(numbers: Numbers, sentence: str) -> Iterator[WrongNumber]:
    for match in _longest(numbers, sentence):
        before = _BEFORE.search(sentence, 0, match.start())
        words, said = numbers.last(before.group()) if before else ("", None)
        if said is None:
            continue
        phrase = f"{words} {match.group()}"
        yield WrongNumber(phrase, said, (), numbers.what(match["what"]))
        whole = numbers.last(match.groupdict().get("m") or "")[1]
        if whole is not None:
            yield WrongNumber(phrase, whole, (), TOTAL)
    for pattern in numbers.total:
        for match in pattern.finditer(sentence):
            said = numbers.last(match["n"])[1]
            if said is not None:
                yield WrongNumber(match.group(), said, (), TOTAL)


def _longest(numbers: Numbers, sentence: str) -> Iterator[re.Match[str]]:
    """What is counted in a sentence; of what overlaps, that which begins first: of “12 of the 24
    commitments are complete” no other pattern may read the end alone."""
    found = [match for one in numbers.counted for match in one.finditer(sentence)]
    end = 0
    for match in sorted(found, key=lambda one: (one.start(), -one.end())):
        if match.start() >= end:
            end = match.end()
            yield match
