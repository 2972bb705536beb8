"""Numbers of sections as reports print them: I, II … or A, B … or 1, 2 …, and 2.1 beneath them.

The standard kinds have their numbers in their files. Where a house form hides, moves or adds a
section they are counted anew, in the manner of the kind.
"""

from collections.abc import Sequence
from dataclasses import replace

from irm_desktop.domain.report_parts import SectionKind

_ROMAN = ((50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


def renumbered(sections: Sequence[SectionKind], manner: str) -> tuple[SectionKind, ...]:
    """The sections with numbers in their order; what has no number keeps none.

    `manner` is the first number of the kind's standard form: I, A or 1; empty leaves all as is.
    """
    if not manner:
        return tuple(sections)
    first = second = 0
    made = []
    for section in sections:
        if not section.number:
            made.append(section)
        elif section.level == 1:
            first, second = first + 1, 0
            made.append(replace(section, number=_number(first, manner)))
        else:
            second += 1
            made.append(replace(section, number=f"{max(first, 1)}.{second}"))
    return tuple(made)


def manner_of(sections: Sequence[SectionKind]) -> str:
    """The first number that is given to a section; empty where the kind numbers none."""
    return next((one.number for one in sections if one.number and one.level == 1), "")


def _number(count: int, manner: str) -> str:
    if manner == "I":
        return roman(count)
    if manner == "A":
        return letters(count)
    return str(count)


def roman(count: int) -> str:
    """1 to 89 in Roman numerals."""
    told = ""
    for worth, sign in _ROMAN:
        while count >= worth:
            told += sign
            count -= worth
    return told


def letters(count: int) -> str:
    """A to Z, then AA, AB …"""
    told = ""
    while count:
        count, rest = divmod(count - 1, 26)
        told = chr(ord("A") + rest) + told
    return told
