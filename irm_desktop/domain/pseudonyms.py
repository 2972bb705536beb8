"""Words that stand for people who must not be named: `resources/pseudonyms.toml` as data."""

import re
import secrets
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from irm_desktop.domain.text import fold
from irm_desktop.domain.toml_table import Table, read_toml

_WORDS = re.compile(r"[^\W\d_]+")
_SHORTEST = 4  # letters of a pseudonym that could be a part of the name


def load_pseudonyms(path: Path) -> tuple[str, ...]:
    """The words of a file. Raises InstrumentError for a wrong one."""
    table = Table(read_toml(path), path.name)
    table.text("source")
    words = table.texts("words")
    table.close()
    return words


def gives_away(pseudonym: str, name: str) -> bool:
    """Whether a pseudonym is the name, or shares a word with it (Pérez: perez2, J. Perez)."""
    words = {word for word in _WORDS.findall(fold(name)) if len(word) >= _SHORTEST}
    said = set(_WORDS.findall(fold(pseudonym)))
    return bool(words & said) or (bool(name) and fold(pseudonym) == fold(name))


def free_pseudonym(
    words: Sequence[str],
    taken: Iterable[str],
    choose: Callable[[Sequence[str]], str] = secrets.choice,
) -> str:
    """A word that nobody has yet, chosen at random so that the order in which people were met
    cannot be told; with a number behind it once all words are taken."""
    known = {fold(one) for one in taken}
    for number in range(1, len(known) + 3):
        free = [
            name
            for name in (word if number == 1 else f"{word} {number}" for word in words)
            if fold(name) not in known
        ]
        if free:
            return choose(free)
    raise ValueError("there are no words to make pseudonyms of")
