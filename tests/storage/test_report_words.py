"""Dates as the languages of reports write them."""

import pytest

from irm_desktop.storage.report_words import Words


@pytest.mark.parametrize(
    ("language", "iso", "told"),
    [
        ("fr", "2014-07-01", "1er juillet 2014"),
        ("fr", "2014-07-11", "11 juillet 2014"),
        ("fr", "2014-07", "juillet 2014"),
        ("en", "2014-07-01", "1 July 2014"),
        ("es", "2014-07-01", "1 de julio de 2014"),
        ("ar", "2014-07-01", "1 يوليو 2014"),
    ],
)
def test_first_of_a_month_is_an_ordinal_in_french_alone(language: str, iso: str, told: str) -> None:
    assert Words(language).iso_date(iso) == told
