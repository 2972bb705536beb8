"""Sources of the instrument files, as the window tells them."""

import re

from irm_desktop.ui.pages.indicator_help import indicator_help, source_words
from tests.builders import the_library


def test_a_source_is_told_by_what_was_published() -> None:
    assert source_words("irm-methodology 1.3 [C S38]", "en") == (
        "OGP web site, “OGP Publishes Letters to 11 Countries”"
    )
    assert source_words("irm-methodology 2.2 [C S49]", "fr") == (
        "glossaire du PGO, « Verifiability »"
    )


def test_no_help_shows_the_keys_of_a_source() -> None:
    asked = [one for made in the_library().instruments for one in made.indicators]
    shown = [indicator_help(one, "en")[1] for one in asked]

    assert len([text for text in shown if "\n\nSource: " in text]) > 50
    assert not [text for text in shown if re.search(r"irm-methodology|\.md|\[[CDU]\b", text)]


def test_a_question_that_no_publication_tells_names_no_source() -> None:
    asked = [one for made in the_library().instruments for one in made.indicators]
    without = [one for one in asked if one.source and not source_words(one.source, "en")]

    assert without
    assert not [one.id for one in without if "Source:" in indicator_help(one, "en")[1]]
