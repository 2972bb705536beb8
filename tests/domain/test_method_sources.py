"""Sources of the instrument files, as a person reads them."""

import re
from pathlib import Path

import pytest

from irm_desktop import paths
from irm_desktop.domain.method_sources import FILE, MethodSources, load_method_sources, numbers_in
from irm_desktop.errors import InstrumentError


@pytest.fixture(scope="module")
def sources() -> MethodSources:
    return load_method_sources(paths.resources() / FILE)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("irm-methodology 2.2 [C S49]", "OGP glossary, “Verifiability”"),
        (
            "irm-methodology 2.6 [C S1, S57]",
            "OGP Explorer, codebook and data of the IRM, 2016; OGP glossary, “Relevance”",
        ),
        ("irm-methodology 4.1 [C S82; rest U]", "IRM report, “United Kingdom Progress Report "
         "(first generation)”"),
        ("irm-methodology 4.2; table: [C S70]", "IRM Procedures Manual"),
        ("irm-methodology 2.3 [U]", ""),
        ("irm-methodology 2.11 [U]; domain/notes.md, Eligibility thresholds", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_a_source_is_told_by_what_was_published(
    sources: MethodSources, source: str, words: str
) -> None:
    assert sources.words(source) == words


def test_a_source_is_told_in_the_language_of_its_reader(sources: MethodSources) -> None:
    told = {language: sources.words("[C S9, S49]", language) for language in ("fr", "es", "ar")}

    assert told == {
        "fr": "glossaire du PGO, « Ambition » ; glossaire du PGO, « Verifiability »",
        "es": "glosario de OGP, «Ambition»; glosario de OGP, «Verifiability»",
        "ar": "مسرد شراكة الحكومة المنفتحة، «Ambition»؛ "
        "مسرد شراكة الحكومة المنفتحة، «Verifiability»",
    }


def test_a_source_that_is_named_twice_is_told_once(sources: MethodSources) -> None:
    assert sources.words("1.3 [C S49], 2.2 [C S49]") == "OGP glossary, “Verifiability”"


def test_every_number_in_the_files_of_the_method_has_a_citation(sources: MethodSources) -> None:
    named = {
        number
        for file in paths.resources().rglob("*.toml")
        for text in re.findall(r'^\s*source *= *"(.*)"', file.read_text("utf-8"), re.MULTILINE)
        for number in numbers_in(text)
    }

    assert len(named) > 60
    assert named - sources.citations.keys() == set()


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('S1 = ["book", "2016"]', "key sources.S1: 'book' is unknown; it can be site."),
        ('S1 = ["site"]', "key sources.S1: needs a kind and a title."),
        ("S1 = 1", "key sources.S1: needs a list of texts, found 1."),
    ],
)
def test_a_wrong_source_is_refused_with_its_number(tmp_path: Path, line: str, problem: str) -> None:
    file = tmp_path / FILE
    kinds = '[kinds]\nsite = { en = "{title}", fr = "{title}", es = "{title}" }\n[sources]\n'
    file.write_text(f"{kinds}{line}\n", encoding="utf-8")

    with pytest.raises(InstrumentError) as refused:
        load_method_sources(file)

    assert str(refused.value) == f"{FILE}, {problem}"
