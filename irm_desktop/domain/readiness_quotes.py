"""Words that must not be quoted, looked for in texts: several in a row, whatever their case."""

import re
from collections.abc import Iterable, Iterator, Mapping

from irm_desktop.domain.text import fold

LEAST, MOST = (
    4,
    8,
)  # words in a row: a shorter quotation is none, of a longer one so many are enough
_WORD = re.compile(r"[^\W_]+")


class Quotes:
    """The words quoted from several sources, by the id of each."""

    def __init__(self, quoted: Mapping[str, Iterable[str]]) -> None:
        self._runs: dict[int, dict[tuple[str, ...], str]] = {}
        for source, texts in quoted.items():
            for text in texts:
                words = _words(text)
                size = min(len(words), MOST)
                if size >= LEAST:
                    for run in _runs(words, size):
                        self._runs.setdefault(size, {}).setdefault(run, source)

    def __bool__(self) -> bool:
        return bool(self._runs)

    def found_in(self, text: str) -> tuple[str, ...]:
        """The sources whose words stand in a text, each once."""
        words = _words(text)
        found: dict[str, None] = {}
        for size, known in self._runs.items():
            for run in _runs(words, size):
                if run in known:
                    found[known[run]] = None
        return tuple(found)


def _words(text: str) -> list[str]:
    return _WORD.findall(fold(text))


def _runs(words: list[str], size: int) -> Iterator[tuple[str, ...]]:
    for start in range(len(words) - size + 1):
        yield tuple(words[start : start + size])
