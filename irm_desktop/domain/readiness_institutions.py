"""The same institution written in two ways: another case or order, a slip, a short form."""

import re
from collections.abc import Collection, Iterable, Iterator

from irm_desktop.domain.text import fold

_PARTS = re.compile(r"[;\n؛]+")
_WORD = re.compile(r"[^\W_]+")
_BRACKETS = re.compile(r"\s*\(([^()]*)\)\s*")
LONGEST = 12  # letters of a short form
_LEAST = 5  # letters of a word in which one slip is taken for one


def institutions_of(text: str) -> list[str]:
    """The institutions that a field lists, parted by semicolons or lines."""
    return [" ".join(one.split()) for one in _PARTS.split(text) if one.strip()]


def two_spellings(names: Iterable[str], small: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Pairs of names that are the same institution, each name with the first it is the same as.
    `small` are the words that tell none from another."""
    known = list(dict.fromkeys(names))
    told = {name: _words(name, small) for name in known}
    pairs: dict[tuple[str, str], None] = {}
    for several in (*_alike(known, told), *_slips(known, told), *_short_forms(known, told)):
        first = several[0]
        pairs.update(dict.fromkeys((first, other) for other in several[1:]))
    return tuple(pairs)


def _words(name: str, small: Collection[str]) -> tuple[str, ...]:
    """The words that tell, in their order, without what stands in brackets."""
    words = _WORD.findall(fold(_BRACKETS.sub(" ", name)))
    return tuple(one for one in words if one not in small) or tuple(words)


def _alike(known: list[str], told: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Names of the same words, whatever stands between them."""
    groups: dict[tuple[str, ...], list[str]] = {}
    for name in known:
        groups.setdefault(tuple(sorted(told[name])), []).append(name)
    return (several for several in groups.values() if len(several) > 1)


def _slips(known: list[str], told: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """Names that differ in one letter of one word."""
    groups: dict[tuple[object, ...], list[tuple[str, str]]] = {}
    for name in known:
        words = told[name]
        for place, word in enumerate(words):
            if len(word) >= _LEAST and len(words) > 1:
                key = (place, *words[:place], "", *words[place + 1 :])
                groups.setdefault(key, []).append((word, name))
    for several in groups.values():
        word, first = several[0]
        for other, name in several[1:]:
            if word != other and _one_letter_apart(word, other):
                yield [first, name]


def _one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter is put in, left out or another, or two have changed places."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    a, b = one[start:], other[start:]
    swapped = len(a) > 1 and len(b) > 1 and a[0] == b[1] and a[1] == b[0] and a[2:] == b[2:]
    return a[1:] == b or a == b[1:] or a[1:] == b[1:] or swapped


def _short_forms(known: list[str], told: dict[str, tuple[str, ...]]) -> Iterator[list[str]]:
    """A short form such as MINHAP, and the name that it shortens, or that gives it in brackets."""
    shorts = [one for one in known if _is_short(one)]
    for short in shorts:
        letters = fold(short).replace(".", "")
        for name in known:
            if _is_short(name) or name == short:
                continue
            given = {fold(one).replace(".", "") for one in _BRACKETS.findall(name)}
            if letters in given or _shortens(letters, told[name]):
                yield [name, short]
                break


def _is_short(name: str) -> bool:
    """One word with more than one capital, or with dots."""
    capitals = sum(letter.isupper() for letter in name)
    return 2 <= len(name) <= LONGEST and " " not in name and capitals > 1


def _shortens(letters: str, words: tuple[str, ...]) -> bool:
    """Whether the letters are beginnings of the words, one after the other, none left out."""
    if not words:
        return not letters
    if not letters or (len(words) < 2 and len(letters) > len(words[0])):
        return False
    return any(
        letters[:size] == words[0][:size] and _rest(letters[size:], words[1:])
        for size in range(1, min(len(letters), len(words[0])) + 1)
    )


def _rest(letters: str, words: tuple[str, ...]) -> bool:
    return _shortens(letters, words) if words else not letters
