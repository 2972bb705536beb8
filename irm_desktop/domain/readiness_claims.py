"""Texts that contradict a code: “fully implemented” beside Limited.

Looked for are phrases, sentence by sentence. One that is denied, only hoped for, about a part of
the commitment or told as what somebody else says is none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from irm_desktop.domain.readiness_phrases import Claim, Guards, Phrases
from irm_desktop.domain.readiness_words import KEPT, clause_around, unmarked_sentences


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A phrase of a text, and the question whose grade it contradicts."""

    phrase: str
    indicator: str
    value: str


def contradictions(
    phrases: Phrases,
    text: str,
    values: Mapping[str, str],
    languages: Sequence[str],
    reason_of: str = "",
) -> tuple[Contradiction, ...]:
    """What a text says against the grades `values`, by indicator, the latest stage last.

    `languages`: those the text may be written in. `reason_of`: the question whose reason the text
    is; such a text is held against that grade alone.
    """
    found: dict[str, Contradiction] = {}
    for claim, phrase in claims_in(phrases, text, tuple(languages), reason_of):
        graded = _graded(claim, values, reason_of)
        if graded and not any(values[one] in claim.fits for one in graded):
            last = graded[-1]
            found.setdefault(phrase.casefold(), Contradiction(phrase, last, values[last]))
    return tuple(found.values())


@lru_cache(maxsize=KEPT)
def claims_in(
    phrases: Phrases, text: str, languages: tuple[str, ...], reason_of: str
) -> tuple[tuple[Claim, str], ...]:
    """What a text claims, with its words."""
    return tuple(
        one
        for sentence in unmarked_sentences(text)
        for one in _claims(phrases, sentence, languages, reason_of)
    )


def _graded(claim: Claim, values: Mapping[str, str], reason_of: str) -> list[str]:
    """The questions of a claim that are graded; of a reason, its own alone where it has one."""
    graded = [one for one in values if claim.is_about(one)]
    return [reason_of] if reason_of in graded else graded


def _claims(
    phrases: Phrases, sentence: str, languages: Iterable[str], reason_of: str
) -> Iterator[tuple[Claim, str]]:
    for language in languages:
        guards = phrases.guards.get(language)
        if guards is None:
            continue
        for claim in phrases.claims:
            for match in claim.phrases[language].finditer(sentence):
                if not _is_held_back(guards, sentence, match.start(), match.end()):
                    yield claim, match.group()
            if reason_of and claim.opening and claim.is_about(reason_of):
                begins = claim.opening[language].match(sentence)
                if begins and not _is_held_back(guards, sentence, 0, begins.end()):
                    yield claim, begins.group()


def _is_held_back(guards: Guards, sentence: str, start: int, end: int) -> bool:
    first, last = clause_around(sentence, start, end)
    return guards.is_held_back(sentence, start, first, last)
