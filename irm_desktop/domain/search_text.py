"""Texts as the search compares them: words without accents, case or forms of writing.

`fold_text` is what goes into the index: words parted by blanks. It is fast, for a workspace may
have thirty million of them. `words` cuts the same words one by one with their places in the
original, for the marks in what is shown. Languages that put no blanks between words (Chinese,
Japanese, Korean, Thai …) are cut into characters; a run of them is looked for as a phrase.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

VERSION = 1  # of the folding: an index that was made with another is made anew

# Letters that Unicode does not take apart though readers do, and the forms of Arabic letters.
_LETTERS = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "þ": "th",
    "æ": "ae", "œ": "oe", "ŋ": "ng", "ʼ": "", "ʻ": "",
    "ٱ": "ا", "ة": "ه", "ۃ": "ه", "ہ": "ه", "ھ": "ه", "ە": "ه", "ى": "ي", "ی": "ي", "ې": "ي",
    "ے": "ي", "ک": "ك", "ء": "", "ـ": "", "٫": ".",
}  # fmt: skip
_VOICED = "\u3099\u309a"  # the marks that make か to が: other letters, not accents
_ALONE = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u1100-\u11ff\u3005\u3007\u3031-\u3035\u3041-\u30ff\u3105-\u318f\u31a0-\u31ff"  # kana, jamo
    "\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff"  # Han, Hangul
    "\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
_CHARACTER = re.compile(f"([{_ALONE}])")
_JOINED = re.compile("[\u1100-\u11ff\u3099\u309a]")  # what composition puts together again
_STOP = re.compile(r"(?<![0-9])\.|\.(?![0-9])")
_WORD = re.compile(rf"[{_ALONE}]|(?:[^ .{_ALONE}]|(?<=[0-9])\.(?=[0-9]))+")


@dataclass(frozen=True, slots=True)
class Word:
    """A folded word and where it stands in the original: characters `start` to `end`."""

    text: str
    start: int
    end: int


class _Table(dict[int, str]):
    """What each character becomes, found out when it is first met."""

    def __missing__(self, code: int) -> str:
        found = self[code] = _folded(chr(code))
        return found


def _folded(char: str) -> str:
    """A character of decomposed text: its letters, nothing for a mark, a blank for a sign."""
    if char in _VOICED or char == ".":
        return char
    found = ""
    for part in unicodedata.normalize("NFKD", char.casefold()):
        part = _LETTERS.get(part, part)
        if not part or unicodedata.combining(part[0]):
            continue
        kind = unicodedata.category(part[0])
        if part == ".":
            found += part
        elif kind == "Nd":
            found += str(unicodedata.decimal(part))
        elif kind[0] in "LNM":
            found += part
        elif kind != "Cf":  # what is not seen parts nothing: joiners, marks of direction
            found += " "
    return found


_TABLE = _Table()


def _plain(text: str) -> str:
    """`text` folded, its words not yet parted where there is no blank between them."""
    if text.isascii():
        return text.translate(_TABLE)
    found = unicodedata.normalize("NFKD", text).translate(_TABLE)
    return unicodedata.normalize("NFC", found) if _JOINED.search(found) else found


def fold_text(text: str) -> str:
    """The words of `text`, folded, with blanks between them.

    A number keeps its dots: 2.10 is one word, and neither 2 nor 10.
    """
    found = _plain(text)
    if "." in found:
        found = _STOP.sub(" ", found)
    if not found.isascii() and _CHARACTER.search(found):
        found = _CHARACTER.sub(r" \1 ", found)
    return found


def words(text: str) -> Iterator[Word]:
    """The words of `fold_text` with their places in `text`."""
    if text.isascii():  # each character becomes one
        for found in _WORD.finditer(_plain(text)):
            yield Word(found[0], found.start(), found.end())
        return
    pieces: list[str] = []
    places: list[int] = []  # of each folded character, in the original
    ends: list[int] = []
    for start, end in _clusters(text):
        piece = _cluster(text[start:end])
        pieces.append(piece)
        places += [start] * len(piece)
        ends += [end] * len(piece)
    for found in _WORD.finditer("".join(pieces)):
        yield Word(found[0], places[found.start()], ends[found.end() - 1])


@lru_cache(maxsize=4096)
def _cluster(text: str) -> str:
    return _plain(text)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Characters with the marks on them; a syllable of Hangul that is written apart is one."""
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not _continues(text[place]):
            yield start, place
            start = place


def _continues(char: str) -> bool:
    return char > "\u02ff" and (
        unicodedata.combining(char) != 0
        or "\u1160" <= char <= "\u11ff"  # vowels and ends of syllables, in three ways of writing
        or "\u3131" <= char <= "\u318e"
        or "\uff9e" <= char <= "\uffdc"
        or unicodedata.category(char) == "Cf"
    )
