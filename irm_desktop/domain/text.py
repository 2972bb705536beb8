"""Cleaning of pasted and imported text, natural order of numbers, safe file names."""

import re
import unicodedata

_LINE_ENDS = re.compile(r"\r\n?|\u2028|\u2029|\x85")
# What XML 1.0 cannot hold and no person typed: C0 but tab and line feed, DEL, C1, lone surrogates,
# non-characters.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
# Bytes of UTF-8 of ASCII, letters below U+0300, punctuation and signs from U+2000. Of these NFC
# replaces only U+2000, U+2001, U+2126 to U+212B, U+2329, U+232A and U+2ADC.
_LATIN = bytes({*range(0xC0), *range(0xC2, 0xCC), 0xE2})
_RECOMPOSED = re.compile(rb"\xe2(?:\x80[\x80\x81]|\x84|\x8c[\xa9\xaa]|\xab\x9c)")
_PARTS = re.compile(r"\d+|[^\W\d_]+")
_FEW_WORDS = 12  # letters
_MOST_DIGITS = 1000
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10)}


def is_composed(text: str) -> bool:
    """True where `text` is in Unicode NFC; Latin text is told by its bytes, ten times faster."""
    if text.isascii():
        return True
    content = text.encode("utf-8", "surrogatepass")
    if content.translate(None, _LATIN) or _RECOMPOSED.search(content):
        return unicodedata.is_normalized("NFC", text)
    return True


def clean(text: str) -> str:
    """`text` in Unicode NFC, lines ended by a line feed, without control characters."""
    if not text.replace("\n", " ").isprintable():
        text = _CONTROLS.sub("", _LINE_ENDS.sub("\n", text))
    return text if is_composed(text) else unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """`text` on one line: runs of white space are one blank, none at the ends."""
    return " ".join(text.split())


def takes_away(old: object, new: object) -> bool:
    """Whether a text loses so much that one wants it back alone: all, half, or a few words."""
    if not isinstance(old, str) or not old:
        return False
    kept = len(new) if isinstance(new, str) else 0
    return kept == 0 or 2 * kept < len(old) or len(old) - kept > _FEW_WORDS


def fold(text: str) -> str:
    """`text` for comparing: no accents, no case, runs of white space as one blank."""
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", text)
        text = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(text.casefold().split())


def natural_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """A key that puts 2 before 2.1, 2.1 before 2.1.a, 2.9 before 2.10, digits before letters."""
    parts = (
        (0, _count(part), "") if part.isdecimal() else (1, 0, part)
        for part in _PARTS.findall(fold(number))
    )
    return (*parts, (-1, 0, number))


def sort_key(number: str) -> str:
    """A text that sorts as `natural_key` does, for a database column."""
    parts = (
        f"0{_count(part):012d}" if part.isdecimal() else f"1{part}"
        for part in _PARTS.findall(fold(number))
    )
    return " ".join(parts)


def _count(digits: str) -> int:
    """As many digits as are read: what others send may have more than a number can."""
    return int(digits[:_MOST_DIGITS])


def file_name(text: str, fallback: str = "untitled") -> str:
    """A name that Windows, macOS and Linux all take, at most 120 characters, without suffix."""
    name = " ".join(_UNSAFE.sub("-", clean(text)).split()).strip(" .-")[:120].rstrip(" .")
    if not name:
        return fallback
    return f"{name}-" if name.split(".")[0].casefold() in _RESERVED else name
