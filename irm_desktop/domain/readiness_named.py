"""Commitments that a text names wrongly: a number the plan does not have, another one's title."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from irm_desktop.domain.readiness_phrases import Naming, Phrases
from irm_desktop.domain.readiness_words import KEPT, sentences
from irm_desktop.domain.text import fold

_PART = re.compile(r"[0-9٠-٩]+(?:\.[0-9٠-٩]+)*(?:\.?[a-zA-Z](?!\w))?")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
LEAST_TITLE = 6  # letters; a shorter word in brackets is no title


@dataclass(frozen=True)
class PlanNames:
    """The numbers and titles of a plan: `titles` by the number of the commitment, folded."""

    commitments: frozenset[str]
    milestones: frozenset[str]
    titles: Mapping[str, tuple[str, ...]]

    def has_commitment(self, number: str) -> bool:
        """A milestone is often called a commitment by its number."""
        return number in self.commitments or number in self.milestones

    def has_milestone(self, number: str) -> bool:
        """Whether it is one of the plan's, by its whole number or by its last part."""
        ends = {one.rpartition(".")[2] for one in self.milestones}
        return number in self.milestones or number in self.commitments or number in ends

    def with_title(self, title: str) -> str:
        """The number of the commitment that has a title; empty where none has."""
        folded = fold(title).strip(" .")
        return next((number for number, own in self.titles.items() if folded in own), "")


@dataclass(frozen=True, slots=True)
class WrongName:
    """`said` is how the text names it. `title` belongs to the commitment `number`; both are empty
    where the plan has no such number."""

    said: str
    title: str = ""
    number: str = ""


def names_of(
    commitments: Collection[tuple[str, Collection[str]]], milestones: Collection[str]
) -> PlanNames:
    """The names of a plan: its commitments as (number, titles), and the numbers of milestones."""
    return PlanNames(
        frozenset(_plain(number) for number, _ in commitments if number),
        frozenset(_plain(number) for number in milestones if number),
        {
            _plain(number): tuple(fold(one).strip(" .") for one in titles if one)
            for number, titles in commitments
            if number
        },
    )


def _plain(number: str) -> str:
    """A number as it is compared: western digits, no dot at its end."""
    western = "".join(str(int(c)) if c.isdecimal() else c for c in number)
    return western.casefold().strip(" .")


def wrong_names(
    phrases: Phrases, text: str, names: PlanNames, languages: Sequence[str]
) -> tuple[WrongName, ...]:
    """What a text calls by a number or a title that the plan does not have."""
    if not any(one[:1].isdecimal() for one in names.commitments):
        return ()  # a plan without numbers names none
    found = (_wrong(one, names) for one in mentions_in(phrases, text, tuple(languages)))
    return tuple(dict.fromkeys(one for one in found if one is not None))


@dataclass(frozen=True, slots=True)
class Mention:
    """A commitment or a milestone as a text names it: `kind number`, and the title beside it."""

    kind: str
    number: str
    is_milestone: bool
    title: str = ""


@lru_cache(maxsize=KEPT)
def mentions_in(phrases: Phrases, text: str, languages: tuple[str, ...]) -> tuple[Mention, ...]:
    """All that a text names by its number, but for what it names of another plan."""
    found: list[Mention] = []
    for sentence in sentences(text):
        for language in languages:
            naming = phrases.naming.get(language)
            if naming is None or not naming.noun.search(sentence):
                continue
            named = [*_by_number(naming, sentence), *_by_title(naming, sentence)]
            if named and not phrases.guards[language].elsewhere.search(sentence):
                found += named
    return tuple(found)


def _by_number(naming: Naming, sentence: str) -> Iterator[Mention]:
    for match in naming.named.finditer(sentence):
        kind = match["milestone"] or match["commitment"]
        for part in _PART.findall(match["numbers"]):
            yield Mention(kind, part, bool(match["milestone"]))


def _by_title(naming: Naming, sentence: str) -> Iterator[Mention]:
    for pattern in (naming.titled_after, naming.titled_before):
        for match in pattern.finditer(sentence):
            groups = match.groupdict()
            given = (groups.get(one) for one in ("quoted", "bracketed", "emphasised"))
            title = next(filter(None, given), "").strip(" *_.,")
            if match["commitment"] and len(title) >= LEAST_TITLE:
                yield Mention(match["commitment"], match["number"], False, title)


def _wrong(one: Mention, names: PlanNames) -> WrongName | None:
    """What is wrong with a mention, if anything is."""
    said, number = f"{one.kind} {one.number}", _plain(one.number)
    if one.title:
        own = names.titles.get(number, ())
        other = names.with_title(one.title)
        if other and other != number and fold(one.title).strip(" .") not in own:
            return WrongName(said, one.title, other)
        return None
    if _YEAR.match(number) or (one.is_milestone and not names.milestones):
        return None
    has = names.has_milestone if one.is_milestone else names.has_commitment
    return None if has(number) or has(number.rstrip(_LETTERS).rstrip(".")) else WrongName(said)
