"""What is typed into the search, as words to look for.

Every word is looked for as the beginning of one (*transp* finds *transparency*), but short words,
numbers and what stands in quotation marks only as it is; the word that is being typed is always a
beginning. `-word` leaves out what has it. A word that writing cuts in several (ES-2, 开放) is a
phrase.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from irm_desktop.domain.search_text import Word, fold_text

_PART = re.compile(r"(?P<out>(?<!\S)[-−])?(?:[\"“”«»„]+(?P<quoted>[^\"“”«»„]*)(?P<end>[\"“”«»„]?)"
                   r"|(?P<word>[^\s\"“”«»„]+))")  # fmt: skip
_LEAST = 3  # letters from which on a word that is done counts as a beginning too
_ARABIC = re.compile("[\u0620-\u064a]{2,}")
_ARTICLE = "ال"
# What Arabic writes together with the word that follows: the, and, for the, in, as …
_BEFORE = ("", "ال", "و", "وال", "ب", "بال", "ل", "لل", "ف", "فال", "ك", "كال")
MOST = 12  # words of a query; what is typed beyond finds nothing better


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other; the last may be the `beginning` of one. The first is
    found with an Arabic article or conjunction before it too."""

    words: tuple[str, ...]
    beginning: bool = False
    left_out: bool = False

    @property
    def forms(self) -> tuple[tuple[str, ...], ...]:
        return tuple((first, *self.words[1:]) for first in _with_article(self.words[0]))

    def expression(self) -> str:
        """The term in the language of FTS5. Folded words hold no quotation marks."""
        star = " *" if self.beginning else ""
        found = [f'"{" ".join(words)}"{star}' for words in self.forms]
        return found[0] if len(found) == 1 else f"({' OR '.join(found)})"

    def stands_in(self, folded: str) -> bool:
        """Whether folded text that begins and ends with a blank has the term."""
        end = "" if self.beginning else " "
        return any(f" {' '.join(words)}{end}" in folded for words in self.forms)

    def places(self, words: Sequence[Word]) -> list[tuple[int, int]]:
        """First and last word of every place of the term among `words`."""
        return [place for form in self.forms for place in self._places(form, words)]

    def _places(self, form: Sequence[str], words: Sequence[Word]) -> list[tuple[int, int]]:
        many = len(form)
        found = []
        for start in range(len(words) - many + 1):
            if all(words[start + n].text == form[n] for n in range(many - 1)):
                last, typed = words[start + many - 1].text, form[-1]
                if last == typed or (self.beginning and last.startswith(typed)):
                    found.append((start, start + many - 1))
        return found


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all terms, in any order, in one record."""

    terms: tuple[Term, ...]

    @classmethod
    def read(cls, typed: str) -> "Query":
        """The query as it is typed; empty where nothing can be looked for yet."""
        open_end = bool(typed) and not typed[-1].isspace()
        parts = list(_PART.finditer(typed))[:MOST]
        terms = []
        for part in parts:
            last = open_end and part.end() == len(typed)
            term = _term(part, last=last)
            if term is not None:
                terms.append(term)
        return cls(tuple(dict.fromkeys(terms)))

    @property
    def wanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if not term.left_out)

    @property
    def unwanted(self) -> tuple[Term, ...]:
        return tuple(term for term in self.terms if term.left_out)

    def __bool__(self) -> bool:
        return bool(self.wanted)

    def expression(self) -> str:
        """The query in the language of FTS5."""
        found = " AND ".join(term.expression() for term in self.wanted)
        out = " OR ".join(term.expression() for term in self.unwanted)
        return f"({found}) NOT ({out})" if out else found

    def found_in(self, columns: Sequence[str]) -> bool:
        """Whether a record with these folded texts is found: what the index says, without it."""
        padded = [f" {' '.join(column.split())} " for column in columns]

        def has(term: Term) -> bool:
            return any(term.stands_in(column) for column in padded)

        return all(map(has, self.wanted)) and not any(map(has, self.unwanted))


def _with_article(word: str) -> tuple[str, ...]:
    """An Arabic word as it may stand in a text; any other word as it is."""
    if not _ARABIC.fullmatch(word):
        return (word,)
    bare = word.removeprefix(_ARTICLE) if len(word) > len(_ARTICLE) + 1 else word
    return tuple(dict.fromkeys((word, *(before + bare for before in _BEFORE))))


def _term(part: re.Match[str], *, last: bool) -> Term | None:
    quoted = part["quoted"]
    words = tuple(fold_text(part["word"] if quoted is None else quoted).split())
    if not words:
        return None
    if quoted is not None:
        beginning = last and not part["end"]
    else:
        beginning = last or (len(words[-1]) >= _LEAST and not words[-1][0].isdecimal())
    return Term(words, beginning, bool(part["out"]))
