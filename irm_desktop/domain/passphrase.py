"""How hard a passphrase is to guess, in words. A rough measure: it refuses what is quickly found
and praises length, not signs."""

import math
import unicodedata
from itertools import pairwise

from irm_desktop.errors import WorkspaceError

LEVELS = ("weak", "fair", "good", "strong")
SHORTEST = 10  # letters
_FAIR, _GOOD, _STRONG = 40.0, 60.0, 80.0  # bits
_COMMON = (
    "password", "passphrase", "passwort", "contraseña", "motdepasse", "qwerty", "azerty", "letmein",
    "welcome", "secret", "admin", "iloveyou", "abc123", "opengov", "ogp", "irm",
)  # fmt: skip


def strength(passphrase: str) -> str:
    """One of LEVELS."""
    text = unicodedata.normalize("NFKC", passphrase)
    if len(text) < SHORTEST:
        return LEVELS[0]
    bits = _bits(text)
    return LEVELS[sum(bits >= limit for limit in (_FAIR, _GOOD, _STRONG))]


def refuse_weak(passphrase: str) -> None:
    """Raises WorkspaceError `weak` for what can be guessed."""
    if strength(passphrase) == LEVELS[0]:
        raise WorkspaceError(
            f"This passphrase can be guessed. Take at least {SHORTEST} letters that do not repeat "
            "or count up; four words that have nothing to do with each other are good.",
            "weak",
        )


def _bits(text: str) -> float:
    """Bits of a guess, letter by letter. What repeats, counts up or is common gives little."""
    folded = text.casefold()
    for word in _COMMON:
        folded = folded.replace(word, word[0])
    steps = [ord(b) - ord(a) for a, b in pairwise(folded)]
    new = 1 + sum(
        step not in (-1, 0, 1) or (place > 0 and steps[place - 1] != step)
        for place, step in enumerate(steps)
    )
    kinds = {unicodedata.category(char)[:1] for char in text}
    alphabet = 26 + 10 * len(kinds)
    varied = min(1.0, len(set(folded)) / 6)  # "abababababab" is two letters
    return new * math.log2(alphabet) * 0.6 * varied
