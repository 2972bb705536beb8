"""Sources of the instrument files, as a person reads them."""

import re

import pytest

from irm_desktop.ui.pages.indicator_help import indicator_help, source_words
from tests.builders import the_library


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("irm-methodology 1.3 [C S38]", "IRM methodology, section 1.3"),
        ("irm-methodology 2.7, 4.4 [C S80]", "IRM methodology, section 2.7, 4.4"),
        (
            "irm-methodology 2.11 [U]; domain/notes.md, Eligibility thresholds",
            "IRM methodology, section 2.11; IRM methodology, notes, Eligibility thresholds",
        ),
        ("irm-methodology 4.2; table: [C S71]", "IRM methodology, section 4.2; table"),
        ("table of 2024, Early Results", "table of 2024, Early Results"),
    ],
)
def test_a_source_is_told_in_words(source: str, words: str) -> None:
    assert source_words(source) == words


def test_no_help_shows_the_keys_of_a_source() -> None:
    asked = [one for made in the_library().instruments for one in made.indicators]
    shown = [indicator_help(one, "en")[1] for one in asked]

    assert len(shown) > 50
    assert not [text for text in shown if re.search(r"irm-methodology|\.md|\[[CDU]\b", text)]
