"""Every text of the window goes through translation, and both catalogues have it."""

import re
from pathlib import Path

import pytest

from scripts.make_translations import (
    LANGUAGES,
    PLURALS_ONLY,
    SOURCES,
    catalogue,
    compile_catalogue,
    screen_texts,
    translations,
    untranslated,
)
from scripts.screen_texts import untranslatable

# Shown as they stand in every language: a code, a key, a number with its sign.
AS_IT_STANDS = {"ESMD", "Ctrl K", "https://", "law38-2003"}
FILE_ENDING = re.compile(r"\.\w+")
PLACE = re.compile(r"\{\w+\}|%n|%\d")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_translation(language: str) -> None:
    missing = untranslated(catalogue(language), screen_texts())

    assert [f"{one.context}: {one.text}" for one in missing] == []


def test_english_numbers_have_singular_and_plural() -> None:
    counted = [text for text in screen_texts() if text.counted]

    assert untranslated(catalogue(PLURALS_ONLY), counted) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_the_places_of_the_text(language: str) -> None:
    for (context, text), forms in translations(catalogue(language)).items():
        for form in forms:
            assert sorted(PLACE.findall(form)) == sorted(PLACE.findall(text)), (context, text)


@pytest.mark.parametrize("language", [*LANGUAGES, PLURALS_ONLY])
def test_compiled_catalogue_is_that_of_the_texts(language: str, tmp_path: Path) -> None:
    file = catalogue(language)

    fresh = compile_catalogue(file, tmp_path / "fresh.qm")

    assert fresh.read_bytes() == file.with_suffix(".qm").read_bytes()


def test_no_text_is_shown_without_translation() -> None:
    found = [
        f"{path.relative_to(SOURCES)}:{line}: {text}"
        for path in sorted(SOURCES.rglob("*.py"))
        for line, text in untranslatable(path)
        if text not in AS_IT_STANDS and not FILE_ENDING.fullmatch(text)
    ]

    assert found == []
