"""Keys of sources as they are cited in `[@key]`, and by what a source is known again."""

import re
from collections import defaultdict
from collections.abc import Collection
from typing import Generic, TypeVar
from urllib.parse import urlsplit

from irm_desktop.domain.text import fold

T = TypeVar("T")
_KEY = re.compile(r"[^\W_][\w.:/+-]*")
_WORD = re.compile(r"[a-z0-9]+")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DOI = re.compile(r"\b(10\.\d{4,9}/[^\s\"<>]+)", re.IGNORECASE)
_SMALL = {
    *("the", "an", "of", "for", "and", "on", "in", "to"),
    *("le", "la", "les", "de", "des", "du", "et", "en", "un", "une"),
    *("el", "los", "las", "del", "una"),
}
_LONGEST = 24  # letters of a word in a key


def is_key(text: str) -> bool:
    """Whether `text` can be cited as `[@text]`."""
    return _KEY.fullmatch(text) is not None


def year_of(words: str) -> str:
    """The year that a date names first, empty where it names none."""
    found = _YEAR.search(words)
    return found[0] if found else ""


def made_key(author: str, publisher: str, title: str, date: str, taken: Collection[str]) -> str:
    """A key of ASCII letters that is not taken: who made the source, and its year (`rossi2015`).

    Who is the first author's family name where it stands before a comma, else the first word that
    says something of the author, the publisher or the title.
    """
    words = (_first_word(author.partition(",")[0]), _first_word(publisher), _first_word(title))
    stem = next(filter(None, words), "source")[:_LONGEST] + year_of(date)
    folded = {fold(one) for one in taken}
    key, number = stem, 1
    while key in folded:
        number += 1
        key = f"{stem}-{number}"
    return key


def _first_word(text: str) -> str:
    found = [word for word in _WORD.findall(fold(text)) if word not in _SMALL]
    return next((word for word in found if len(word) > 1), "")


def doi(text: str) -> str:
    """The DOI in an address or a number, in small letters; empty where there is none."""
    found = _DOI.search(text)
    return found[1].rstrip(".,;)]}").casefold() if found else ""


def address_key(url: str) -> str:
    """What an address is compared by: its DOI, else host and path without what varies."""
    if found := doi(url):
        return found
    text = url.strip()
    if not text:
        return ""
    try:
        parts = urlsplit(text if "://" in text else f"//{text}")
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:  # brackets that are no address of a machine
        return fold(text)
    query = f"?{parts.query}" if parts.query else ""
    return f"{host}{parts.path.rstrip('/')}{query}"


def work_key(title: str, date: str) -> str:
    """What a work without an address is compared by: the letters of its title, and its year."""
    letters = " ".join(re.findall(r"\w+", fold(title)))
    return f"{letters} {year_of(date)}" if letters else ""


class KnownWorks(Generic[T]):
    """Finds what is the same work: by its address, else by its title with its year. Two works of
    one title with different addresses are two."""

    def __init__(self) -> None:
        self._by_address: dict[str, T] = {}
        self._by_work: dict[str, list[tuple[str, T]]] = defaultdict(list)

    def add(self, url: str, title: str, date: str, item: T) -> None:
        address, work = address_key(url), work_key(title, date)
        if address:
            self._by_address.setdefault(address, item)
        if work:
            self._by_work[work].append((address, item))

    def find(self, url: str, title: str, date: str) -> T | None:
        """The first that is the same work, None where there is none."""
        address, work = address_key(url), work_key(title, date)
        if address in self._by_address:
            return self._by_address[address]
        several = self._by_work.get(work, ()) if work else ()
        return next((item for other, item in several if not (address and other)), None)
