"""Which cells of a column need a close look, told from the few characters that could need one."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from irm_desktop.domain.cells import has_html

_OPENING = frozenset("<&")  # of web page code; alone they are text
# Of ASCII all but control characters and these two.
_HARMLESS = bytes({*range(0x20, 0x7F), 0x0A} - {0x26, 0x3C})
# Signs of UTF-8 that was read as Windows-1252, marks of pasted objects and lost letters.
_TELLING = _OPENING | frozenset("ÃÂ€\ufffc\ufffd")
_HANGUL_PARTS = range(0x1100, 0x1200)


def places_to_look_at(cells: Sequence[str], joined: str) -> set[int]:
    """Places of all cells with a character that may need a repair or a finding, from 0.

    `joined` are the cells with line feeds between them: one look through it finds the characters.
    """
    content = joined.encode("utf-8", "surrogatepass").translate(None, _HARMLESS)
    found: set[int] = set()
    for char in set(content.decode("utf-8", "surrogatepass")):
        if char in _OPENING:
            found.update(p for p, cell in enumerate(cells) if char in cell and has_html(cell))
        elif not is_harmless(char):
            found.update(place for place, cell in enumerate(cells) if char in cell)
    return found


@lru_cache(maxsize=1 << 16)
def is_harmless(char: str) -> bool:
    """True where a character says nothing odd and is in Unicode NFC whatever stands beside it.

    Only marks and the parts of Hangul syllables can join a character before them.
    """
    return (
        (char.isprintable() or char in "\n\u00a0")
        and char not in _TELLING
        and not unicodedata.category(char).startswith("M")
        and ord(char) not in _HANGUL_PARTS
        and unicodedata.is_normalized("NFC", char)
    )
