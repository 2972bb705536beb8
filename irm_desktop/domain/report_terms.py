"""The fixed words of reports and workbooks, by language, from `resources/reports/terms.toml`."""

import tomllib
from pathlib import Path

from irm_desktop.errors import InstrumentError

ENGLISH = "en"


def load_terms(path: Path) -> dict[str, dict[str, str]]:
    """Language -> key -> text; every language has every English key.

    Raises InstrumentError where the file is missing or wrong, or a language has a key that English
    does not have.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InstrumentError(f"{path.name} cannot be read: {error}", "terms") from error
    english = tables.get(ENGLISH)
    if not isinstance(english, dict):
        raise InstrumentError(f"{path.name} has no table [{ENGLISH}].", "terms")
    for language, words in tables.items():
        _check(path.name, language, words, english)
    return {language: {**english, **words} for language, words in tables.items()}


def _check(name: str, language: str, words: object, english: dict[str, object]) -> None:
    if not isinstance(words, dict):
        raise InstrumentError(f"{name}: [{language}] is not a table.", "terms")
    for key, text in words.items():
        if key not in english:
            raise InstrumentError(f"{name}: [{language}] has the unknown key {key}.", "terms")
        if not isinstance(text, str) or not text.strip():
            raise InstrumentError(f"{name}: {language}.{key} is not a text.", "terms")


def terms_in(terms: dict[str, dict[str, str]], language: str) -> dict[str, str]:
    """The words of a language; English ones for a language that the file does not have."""
    return dict(terms.get(language) or terms[ENGLISH])
