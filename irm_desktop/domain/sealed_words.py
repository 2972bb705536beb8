"""A name looked for in texts that other people typed: whole, turned round, or its family part.

Blind to accents, case and forms of writing, as the search is (`domain.search_text`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from irm_desktop.domain.search_text import fold_text

WHOLE, PART = "whole", "part"
_LEAST = 4  # letters of a part that is looked for by itself
_LEAST_JOINED = 5  # … and within words that are written together
_DIGITS = 7  # of a telephone number; fewer are a year or a sum
_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "sr", "sra", "srta",
    "don", "dona", "m", "mme", "mlle", "ing", "lic", "phd",
})  # fmt: skip
_PARTICLES = frozenset({
    "de", "del", "della", "dela", "dos", "das", "des", "la", "las", "los", "van", "von", "der",
    "den", "ten", "ibn", "bint", "abu", "bin",
})  # fmt: skip
_ARABIC = re.compile("[\u0600-\u06ff]")
_PREFIXES = "[وفبلك]{0,2}"  # and, so, in, for, as: written together with the word


class Form(NamedTuple):
    """A way of writing a name. The pattern is tried only where the needle is in the text: a
    workspace has millions of words, and hardly one of them is looked for."""

    needle: str
    pattern: re.Pattern[str]


@dataclass(frozen=True)
class NameForms:
    """What is looked for; empty where the name gives nothing of the kind."""

    whole: tuple[Form, ...]
    part: tuple[Form, ...]
    joined: tuple[str, ...]  # of names, anywhere in a word

    def found_in(self, folded: str, *, joined: bool = False) -> str:
        """WHOLE, PART or nothing, in a text as `folded` gives it. `joined`: in a key, an address or
        the name of a file, where words are written together (perez2020, AnaPerez.pdf)."""
        if _any_in(self.whole, folded):
            return WHOLE
        inside = joined and any(one in folded for one in self.joined)
        return PART if inside or _any_in(self.part, folded) else ""


def _any_in(forms: tuple[Form, ...], folded: str) -> bool:
    return any(one.needle in folded and one.pattern.search(folded) for one in forms)


def folded(text: str) -> str:
    """A text for `NameForms.found_in`."""
    return " ".join(fold_text(text).split())


def name_forms(name: str, contact: str = "") -> NameForms:
    """The forms of a person's name and contact."""
    return forms_of([name], [contact])


def forms_of(names: Iterable[str], contacts: Iterable[str]) -> NameForms:
    """The forms of all names and contacts that a person has, or once had."""
    whole: list[Form] = []
    part: list[Form] = []
    joined: list[str] = []
    for name in names:
        orders, families = _orders(name)
        known = [one for one in families if one not in _PARTICLES and one not in _TITLES]
        whole += [_phrase(one) for one in orders if one]
        part += [_phrase([one]) for one in known if len(one) >= _LEAST]
        joined += [one for one in (*known, *map("".join, orders)) if len(one) >= _LEAST_JOINED]
    whole += [form for contact in contacts for form in _contacts(contact)]
    return NameForms(tuple(whole), tuple(part), tuple(joined))


def _orders(name: str) -> tuple[list[list[str]], list[str]]:
    """The words of a name in the orders they are written in, and those of the family."""
    before, comma, after = name.partition(",")
    given, family = (after, before) if comma else ("", "")
    words = folded(f"{given} {family}" if comma else name).split()
    while len(words) > 1 and words[0] in _TITLES:
        words = words[1:]
    orders = [words]
    if len(words) > 1:  # the family's name may stand last, or first
        orders += [[words[-1], *words[:-1]], [*words[1:], words[0]]]
    if comma and family.strip():
        orders.append([*folded(family).split(), *folded(given).split()])
    return orders, folded(family).split() if comma else words[1:]


def _phrase(words: Sequence[str]) -> Form:
    found = " ".join(map(re.escape, words))
    before = _PREFIXES if _ARABIC.search(found) else ""
    return Form(max(words, key=len), re.compile(rf"(?<!\S){before}{found}(?!\S)"))


def _contacts(contact: str) -> Iterable[Form]:
    """Addresses as phrases, numbers by their last digits however they are parted."""
    for one in re.split(r"[,;\n]|\s(?=\S*@)", contact):
        digits = "".join(char for char in one if char.isdecimal())
        address = next((word for word in one.split() if "@" in word), "")
        if words := folded(address).split():
            yield _phrase(words)
        elif len(digits) >= _DIGITS:
            last = digits[-9:]
            yield Form(last[-1], re.compile(" ?".join(last)))
        elif len(folded(one).split()) > 1:
            yield _phrase(folded(one).split())
