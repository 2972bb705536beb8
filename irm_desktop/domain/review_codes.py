"""The codes that a review copy prints at its fields, `C8.PI`: a person can say them, and a file
whose bookmarks are gone is still read by them.

A code is that of its subject, a full stop, and the initials of the field. It is unique in its copy
and fixed there: a later copy may give the same field another.
"""

import re
from collections.abc import Iterable, Sequence

_PLAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.]*[A-Za-z0-9])?")
_SMALL = frozenset({"and", "of", "the", "to", "in", "for", "a"})  # words that give no initial
_LONGEST = 4  # initials


def commitment_codes(numbers: Sequence[str]) -> tuple[str, ...]:
    """`C8` for the commitment 8; for all of them `K1`, `K2` … by their place, where the numbers are
    not different from each other, whatever their case, or hold more than letters, digits and full
    stops."""
    plain = all(_PLAIN.fullmatch(number) for number in numbers)
    if plain and len({number.casefold() for number in numbers}) == len(numbers):
        return tuple(f"C{number}" for number in numbers)
    return tuple(f"K{place}" for place in range(1, len(numbers) + 1))


def initials(name: str) -> str:
    """`PI` of `potential_impact`, `CO` of `context_and_objectives`."""
    words = [word for word in re.findall(r"[a-z0-9]+", name.casefold()) if word not in _SMALL]
    return "".join(word[0] for word in words).upper()[:_LONGEST] or "X"


class Codes:
    """Hands out the codes of one copy, none twice."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = {code.casefold() for code in taken}

    def code(self, subject: str, name: str) -> str:
        """The code of the field `name` of what goes by `subject`: `C8.T`, the next `C8.T2`."""
        base = code = f"{subject}.{initials(name)}"
        number = 2
        while code.casefold() in self._taken:
            code, number = f"{base}{number}", number + 1
        self._taken.add(code.casefold())
        return code
