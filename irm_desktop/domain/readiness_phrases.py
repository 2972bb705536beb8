"""The phrases that texts are searched for, as data (`resources/readiness_phrases.toml`)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from irm_desktop.domain.readiness_words import alternatives, plain, whole_words
from irm_desktop.domain.toml_table import LANGUAGES, OPTIONAL, Table, read_toml

FILE = "readiness_phrases.toml"
_GUARDS = ("negations", "hedges", "parts", "attributions", "elsewhere")
_NEAR = 6  # words before a phrase that a negation reaches over a comma
_NUMBER = r"(?:\d{1,4}|[^\W\d_]+(?:[- ][^\W\d_]+){0,2}?)"  # which words are numbers is told later
Pattern = re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Guards:
    """What makes a phrase of one language say something else than it seems to."""

    negations: Pattern
    hedges: Pattern
    parts: Pattern
    attributions: Pattern
    elsewhere: Pattern

    def is_held_back(self, sentence: str, start: int, first: int, last: int) -> bool:
        """Whether the phrase at `start`, in the clause from `first` to `last`, is denied, wished
        for, said by somebody else, or of a part alone."""
        before = sentence[first:start]
        near = " ".join(sentence[:start].split()[-_NEAR:])
        return bool(
            self.negations.search(before)
            or self.negations.search(near)
            or self.hedges.search(before)
            or self.parts.search(sentence, first, last)
            or self.attributions.search(sentence)
            or self.elsewhere.search(sentence)
        )


@dataclass(frozen=True, slots=True, eq=False)
class Claim:
    """What phrases say of a grade. `opening` counts at the beginning of a sentence alone."""

    id: str
    of: tuple[str, ...]
    fits: tuple[str, ...]
    phrases: Mapping[str, Pattern]
    opening: Mapping[str, Pattern]

    def is_about(self, indicator: str) -> bool:
        return any(fnmatchcase(indicator, one) for one in self.of)


@dataclass(frozen=True, slots=True)
class Numbers:
    """How one language says a number, and how many commitments are what. Before what `counted`
    finds there stands a number."""

    words: Mapping[str, int]
    noun: Pattern  # a commitment
    total: tuple[Pattern, ...]
    counted: tuple[Pattern, ...]
    whats: tuple[tuple[str, Pattern], ...]

    def value(self, said: str) -> int | None:
        """The number that digits or a word say."""
        folded = " ".join(said.casefold().split())
        if folded.isdecimal():
            return int(folded)
        return self.words.get(folded)

    def last(self, said: str) -> tuple[str, int | None]:
        """The number with which some words end, and its words: five of “the five”."""
        parts = said.split()
        for start in range(len(parts)):
            words = " ".join(parts[start:])
            if (number := self.value(words)) is not None:
                return words, number
        return "", None

    def what(self, said: str) -> str:
        """The figure that a word stands for."""
        return next((name for name, one in self.whats if one.fullmatch(said)), "")


@dataclass(frozen=True, slots=True)
class Naming:
    """How one language names a commitment or a milestone by its number."""

    noun: Pattern
    named: Pattern
    titled_after: Pattern
    titled_before: Pattern


@dataclass(frozen=True, eq=False)
class Phrases:
    guards: Mapping[str, Guards]
    claims: tuple[Claim, ...]
    numbers: Mapping[str, Numbers]
    figures: Mapping[str, tuple[str, ...]]
    naming: Mapping[str, Naming]
    small: frozenset[str]


def load_phrases(path: Path) -> Phrases:
    """The phrases of a file. Raises InstrumentError naming file and key where it is wrong."""
    table = Table(read_toml(path), path.name)
    guards, numbers, named = table.table("guards"), table.table("numbers"), table.table("named")
    figures, institutions = table.table("figures"), table.table("institutions")
    made = Phrases(
        {one: _guards(guards.table(one)) for one in guards.names()},
        tuple(_claim(item) for item in table.tables("claims")),
        {one: _numbers(numbers.table(one)) for one in numbers.names()},
        {one: figures.texts(one) for one in figures.names()},
        {one: _naming(named.table(one)) for one in named.names()},
        frozenset(institutions.texts("small")),
    )
    table.close()
    return made


def _pattern(table: Table, key: str, pattern: str, *, whole: bool = True) -> Pattern:
    try:
        return whole_words(pattern) if whole else re.compile(pattern, re.IGNORECASE)
    except re.error as error:
        table.refuse(f"this is no regular expression: {error}", key)


def _any(table: Table, key: str) -> Pattern:
    return _pattern(table, key, alternatives(_texts(table, key)))


def _texts(table: Table, key: str) -> tuple[str, ...]:
    return tuple(plain(one) for one in table.texts(key, ()))


def _guards(table: Table) -> Guards:
    # n't stands at the end of a word
    patterns = {}
    for name in _GUARDS:
        phrases = [rf"\w*{one}" if one == "n't" else one for one in _texts(table, name)]
        patterns[name] = _pattern(table, name, alternatives(phrases))
    table.close()
    return Guards(**patterns)


def _claim(item: Table) -> Claim:
    phrases = item.table("phrases")
    opening = item.table("opening") if "opening" in item else None
    made = Claim(
        item.text("id"),
        item.texts("of"),
        item.texts("fits"),
        {one: _any(phrases, one) for one in (*LANGUAGES, *OPTIONAL)},
        {one: _any(opening, one) for one in (*LANGUAGES, *OPTIONAL)} if opening else {},
    )
    item.close()
    return made


def _numbers(table: Table) -> Numbers:
    listed, others = _texts(table, "words"), table.take("others") or {}
    words = {one.casefold(): number for number, one in enumerate(listed)}
    words |= {plain(one).casefold(): int(number) for one, number in others.items()}
    given = table.table("what")
    whats = {name: _texts(given, name) for name in given.names()}
    what = alternatives([one for several in whats.values() for one in several])

    def filled(key: str) -> tuple[Pattern, ...]:
        parts = (("{n}", f"(?P<n>{_NUMBER})"), ("{m}", f"(?P<m>{_NUMBER})"))
        found = []
        for one in _texts(table, key):
            pattern = one.removeprefix("{n} ").replace("{what}", f"(?P<what>{what})")
            for name, number in parts:
                pattern = pattern.replace(name, number)
            found.append(_pattern(table, key, pattern))
        return tuple(found)

    made = Numbers(
        words,
        _pattern(table, "noun", plain(table.text("noun")), whole=False),
        filled("total"),
        filled("counted"),
        tuple(
            (name, _pattern(given, name, alternatives(several))) for name, several in whats.items()
        ),
    )
    table.close()
    return made


def _naming(table: Table) -> Naming:
    commitment, milestone = plain(table.text("commitment")), plain(table.text("milestone"))
    between = alternatives([re.escape(one) for one in table.texts("between")])
    one = r"[0-9٠-٩]+(?:\.[0-9٠-٩]+)*(?:\.?[a-zA-Z](?!\w))?"
    kind = rf"(?:(?P<milestone>{milestone})|(?P<commitment>{commitment}))"
    joint = rf"(?:\s*,\s*(?:{between}\s+)?|\s+{between}\s+|\s*[–-]\s*)"
    named = rf"{kind}\s*#?(?P<numbers>{one}(?:{joint}{one})*)"
    quoted = r"[“\"«](?P<quoted>[^”\"»]{3,200})[”\"»]"
    bracketed = r"\(\s*[“\"«*_]*(?P<bracketed>[^()”\"»]{3,200}?)[”\"»*_]*\s*\)"
    emphasised = r"[*_](?P<emphasised>[^*_]{3,200})[*_]"
    title = rf"\s*[,:–-]?\s*(?:{quoted}|{bracketed}|{emphasised})"
    single = rf"{kind}\s*#?(?P<number>{one})"
    made = Naming(
        _pattern(table, "commitment", kind, whole=False),
        _pattern(table, "commitment", named),
        _pattern(table, "commitment", rf"(?<!\w){single}{title}", whole=False),
        _pattern(table, "commitment", rf"{quoted}\s*\(\s*{single}\s*\)", whole=False),
    )
    table.close()
    return made
