"""The glossary says the words that the instruments print, in three languages."""

import re
from pathlib import Path

import pytest

from irm_desktop.domain.instrument import InstrumentLibrary

GLOSSARY = Path(__file__).parents[2] / "docs" / "glossary.md"


@pytest.fixture(scope="module")
def words() -> str:
    return GLOSSARY.read_text(encoding="utf-8").lower().replace("\u00a0", " ")


@pytest.mark.parametrize(
    "indicator",
    [
        ("G2b", "specificity"),
        ("G2b", "potential_impact"),
        ("G3", "verifiable"),
        ("G4", "potential_for_results"),
        ("G4", "open_government_lens"),
        ("G3", "completion_end_of_term"),
        ("G4", "early_results"),
        ("G4", "promising"),
        ("G2b", "did_it_open_government"),
        ("G2b", "regular_forum"),
        ("G3", "forum"),
        ("G3", "repository"),
        ("G3", "delivery"),
        ("G4", "progress_made"),
    ],
)
def test_an_indicator_is_called_what_the_glossary_calls_it(
    library: InstrumentLibrary, words: str, indicator: tuple[str, str]
) -> None:
    labels = library.by_id[indicator[0]].indicator_by_id[indicator[1]].labels

    asked = [labels[language] for language in ("en", "fr", "es")]
    assert [text for text in asked if text.lower().replace("\u00a0", " ") not in words] == []


def test_every_line_of_a_table_has_all_its_cells() -> None:
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    counts = {}
    width = 0
    for number, line in enumerate(lines, start=1):
        if not line.startswith("|"):
            width = 0
            continue
        cells = len(re.findall(r"(?<!\\)\|", line)) - 1
        width = width or cells
        if cells != width:
            counts[number] = line

    assert counts == {}
