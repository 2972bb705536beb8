"""The words for a value in every language and every table: a reviewer may have chosen from a
workbook of another language, or typed the code."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from irm_desktop.domain.instrument import Indicator, Value
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.report_terms import load_terms
from irm_desktop.domain.text import fold

# Beside the package from source, and in the folder of the frozen program.
_RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_ANSWERS = ("yes", "no")  # of questions that no indicator asks


@cache
def spellings() -> dict[str, dict[str, frozenset[str]]]:
    """Indicator -> folded word -> ids of the values that any instrument calls so. Yes and no go by
    an empty name."""
    every: dict[str, dict[str, set[str]]] = {"": {}}
    for terms in load_terms(_RESOURCES / "reports" / "terms.toml").values():
        for name in _ANSWERS:
            if name in terms:
                every[""].setdefault(fold(terms[name]), set()).add(name)
    for instrument in load_library(_RESOURCES / "instruments").instruments:
        for indicator in instrument.indicators:
            words = every.setdefault(indicator.id, {})
            for word, value in _words(indicator):
                words.setdefault(word, set()).add(value)
    return {
        name: {word: frozenset(values) for word, values in words.items()}
        for name, words in every.items()
    }


def _words(indicator: Indicator) -> Iterator[tuple[str, str]]:
    for value in indicator.scale.values:
        for word in _of_value(value):
            if folded := fold(word):
                yield folded, value.id


def _of_value(value: Value) -> Iterator[str]:
    for labels in (value.labels, value.printed, value.short):
        yield from labels.values()
    yield from value.dataset
    if value.code is not None:
        yield str(value.code)
