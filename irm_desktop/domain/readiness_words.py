"""What the checks of texts have in common: words, sentences, clauses, and how they are compared."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_BESIDE = re.compile(
    r"\[@[^\]]*\]"  # a citation
    r"|(?<=\])\([^()\s]*\)"  # the address of a link
    r"|<(?:https?://|mailto:)[^\s<>]+>"
)
_CODE = re.compile(r"(`+)[^`]*\1")
_NOTE = re.compile(r"\^\[(?:[^\[\]]|\[[^\[\]]*\])*\]")
_QUOTED_LINE = re.compile(r"^ {0,3}>.*$", re.MULTILINE)
_MARKS = re.compile(r"[*_#]+")
_END = re.compile(r"(?<=[.!?؟…])[\"”»)\]]*\s+|[\n|]+")
_CLAUSE = re.compile(r"[,;:،؛–—()]|\s-\s")
_UNWRITTEN = re.compile("[\u0640\u064b-\u0652\u0670]")  # tatweel and vowel signs of Arabic
_APOSTROPHES = str.maketrans({"’": "'", "ʼ": "'", "‘": "'"})
KEPT = 4096  # texts that are remembered: after a change only the changed one is read again
TOLERANCE = 0.1  # how much longer than planned a text may be, as a share


def words_in(markdown: str) -> int:
    """Words of a Markdown text: citations such as [@law, art. 3] and addresses are none."""
    return len(_WORD.findall(_BESIDE.sub(" ", markdown)))


def is_longer(count: int, target: int) -> bool:
    """Whether a text is so much longer than its target that it is worth a word."""
    return count > target * (1 + TOLERANCE)


def plain(text: str) -> str:
    """A text as the phrases are written: composed letters, straight apostrophes, no vowel signs
    of Arabic, every white space a blank but the end of a line."""
    if text.isascii():
        return text.replace("\t", " ")
    composed = unicodedata.normalize("NFC", text).translate(_APOSTROPHES)
    return re.sub(r"[^\S\n]", " ", _UNWRITTEN.sub("", composed))


@lru_cache(maxsize=KEPT)
def sentences(markdown: str) -> tuple[str, ...]:
    """The sentences of a Markdown text in plain letters, without notes, citations, code and the
    lines that quote somebody."""
    text = _CODE.sub(" ", plain(markdown))
    text = _QUOTED_LINE.sub("", _BESIDE.sub("", _NOTE.sub("", text)))
    words = (" ".join(sentence.split()) for sentence in _END.split(text))
    return tuple(filter(None, words))


@lru_cache(maxsize=KEPT)
def unmarked_sentences(markdown: str) -> tuple[str, ...]:
    """The same without the marks of emphasis and headings."""
    return tuple(" ".join(_MARKS.sub("", one).split()) for one in sentences(markdown))


def clause_around(sentence: str, start: int, end: int) -> tuple[int, int]:
    """From where to where the clause goes in which a stretch of a sentence stands."""
    first, last = 0, len(sentence)
    for comma in _CLAUSE.finditer(sentence):
        if comma.end() <= start:
            first = comma.end()
        elif comma.start() >= end:
            last = comma.start()
            break
    return first, last


def alternatives(phrases: list[str] | tuple[str, ...]) -> str:
    """A pattern for one of some phrases, the longest first; it never matches without any."""
    ordered = sorted(phrases, key=len, reverse=True)
    return f"(?:{'|'.join(ordered)})" if ordered else r"(?!)"


def whole_words(pattern: str) -> re.Pattern[str]:
    """The pattern where it does not begin or end within a word, whatever the case."""
    return re.compile(rf"(?<!\w){pattern}(?!\w)", re.IGNORECASE)
