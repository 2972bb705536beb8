"""How long a text is, and where its sentences end: what the checks of texts have in common."""

import re

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_BESIDE = re.compile(
    r"\[@[^\]]*\]"  # a citation
    r"|(?<=\])\([^()\s]*\)"  # the address of a link
    r"|<(?:https?://|mailto:)[^\s<>]+>"
)
TOLERANCE = 0.1  # how much longer than planned a text may be, as a share


def words_in(markdown: str) -> int:
    """Words of a Markdown text: citations such as [@law, art. 3] and addresses are none."""
    return len(_WORD.findall(_BESIDE.sub(" ", markdown)))


def is_longer(count: int, target: int) -> bool:
    """Whether a text is so much longer than its target that it is worth a word."""
    return count > target * (1 + TOLERANCE)
