"""Notes and citations in the Markdown of passages: which keys are cited, which notes are empty.

A note is `^[text]`, a citation `[@key]` or `[@key, p. 3]`, several parted by semicolons, as the
writers read them. What stands in code is neither.
"""

import re
from collections.abc import Iterator

_CODE = re.compile(r"(?s:(`+).*?\1)|^(?: {4}|\t).*$", re.MULTILINE)
_KEY = r"@[^\W_][\w.:/+-]*"
_SOURCE = rf"{_KEY}(?:[,،][^\[\]\n;؛@]*)?"  # Arabic has a comma and a semicolon of its own
_CITED = re.compile(rf"(?<!\\)\[({_SOURCE}(?:[;؛] *{_SOURCE})*)\]")
_PARTS, _WHERE = re.compile("[;؛]"), re.compile("[,،]")
_EMPTY = re.compile(r"(?<!\\)\^\[\s*\]")
_NOTE = re.compile(r"(?<!\\)\^\[\s*[^\s\]]")


def cited(markdown: str) -> Iterator[str]:
    """The keys that are cited, in their order, repeated ones again."""
    for group in _CITED.findall(_bare(markdown)):
        for part in _PARTS.split(group):
            yield _WHERE.split(part.strip().lstrip("@"), maxsplit=1)[0].strip()


def renamed(markdown: str, old: str, new: str) -> str:
    """The text with every citation of `old` citing `new`; what stands in code stays."""
    key = re.compile(rf"(?<=@){re.escape(old)}(?=\s*(?:[,،;؛\]]|$))")
    told, place = [], 0
    for code in (*_CODE.finditer(markdown), None):
        end = len(markdown) if code is None else code.start()
        part = markdown[place:end]
        told.append(_CITED.sub(lambda found: key.sub(lambda _: new, found[0]), part))
        if code is not None:
            told.append(code[0])
            place = code.end()
    return "".join(told)


def has_note(markdown: str) -> bool:
    """Whether there is a note with a text, or a citation."""
    bare = _bare(markdown)
    return _NOTE.search(bare) is not None or _CITED.search(bare) is not None


def has_empty_note(markdown: str) -> bool:
    return _EMPTY.search(_bare(markdown)) is not None


def _bare(markdown: str) -> str:
    return _CODE.sub("", markdown)
