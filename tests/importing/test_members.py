"""Members by name and code: countries by their ISO key, places apart, nobody guessed."""

import pytest

from irm_desktop.importing.members import iso_name, match_member, sharing


@pytest.mark.parametrize(
    ("name", "key", "how"),
    [
        ("Spain", "ES", "name"),
        ("Espagne", "ES", "other-name"),
        ("España", "ES", "other-name"),
        ("USA", "US", "other-name"),
        ("United States", "US", "name"),
        ("Czech Republic", "CZ", "other-name"),
        ("Macedonia", "MK", "other-name"),
        ("North Macedonia", "MK", "name"),
        ("Cabo Verde", "CV", "name"),
        ("Cape Verde", "CV", "other-name"),
        ("Kyrgyz Republic", "KG", "other-name"),
        ("Cote d'Ivoire", "CI", "name"),
        ("Côte d’Ivoire", "CI", "name"),
        ("Kosovo", "XK", "name"),
        ("Moldova", "MD", "name"),
        ("Tanzania", "TZ", "name"),
        ("South Korea", "KR", "name"),
        ("Bosnia and Herzegovina", "BA", "name"),
        ("Slovak Republic", "SK", "other-name"),
        ("Turkey", "TR", "name"),
        ("Trinidad and Tobago", "TT", "name"),
        ("Papua New Guinea", "PG", "name"),
        ("  united   KINGDOM ", "GB", "name"),
    ],
)
def test_country_is_found_by_any_of_its_names(name: str, key: str, how: str) -> None:
    match = match_member(name)

    assert (match.key, match.kind, match.country) == (key, "national", key)
    assert match.how in ("name", "other-name")
    assert how in ("name", "other-name")


@pytest.mark.parametrize(
    ("name", "code", "key", "country"),
    [
        ("Madrid, Spain", "ESMD", "ESMD", "ES"),
        ("Tbilisi, Georgia", "GETB", "GETB", "GE"),
        ("South Cotabato, Philippines", "PHSC", "PHSC", "PH"),
        ("São Paulo, Brazil", "", "BRSAOPAULO", "BR"),
        ("Paris, France", "", "FRPARIS", "FR"),
    ],
)
def test_place_is_kept_apart_from_its_country(name: str, code: str, key: str, country: str) -> None:
    match = match_member(name, code, "Legacy Local")

    assert (match.key, match.kind, match.country, match.how) == (key, "local", country, "place")
    assert match_member(name, code) == match


def test_place_of_a_country_name_stays_local() -> None:
    assert match_member("Georgia", "", "Local").kind == "local"
    assert match_member("Georgia", "", "National").key == "GE"


def test_code_finds_a_country_whose_name_nobody_knows() -> None:
    assert match_member("Deutschland", "DEU").key == "DE"
    assert match_member("Deutschland", "DEU").how == "code"


def test_unknown_name_has_a_stable_key_of_its_own() -> None:
    assert match_member("Atlantis").how == "none"
    assert match_member("Atlantis").key == "ATLANTIS"
    assert match_member("Øy").key not in {"NO", "OY"}
    assert match_member("").key == "UNNAMED"


@pytest.mark.parametrize("name", ["Congo", "The Congo", "Korea", "Corée", "Corea"])
def test_a_name_of_two_countries_is_no_guess(name: str) -> None:
    match = match_member(name)

    assert (match.how, match.country) == ("none", "")
    assert len(match.key) > 2
    assert len(sharing(name)) == 2
    assert match_member(f"Capital, {name}").country == ""


@pytest.mark.parametrize(
    ("name", "code", "key"),
    [
        ("Congo", "COG", "CG"),
        ("Congo", "COD", "CD"),
        ("Korea", "KOR", "KR"),
        ("Congo (DR)", "", "CD"),
        ("Congo, Rep.", "", "CG"),
        ("Republic of the Congo", "", "CG"),
        ("DR Congo", "", "CD"),
        ("Guinea", "", "GN"),
        ("Ireland", "", "IE"),
        ("Sudan", "", "SD"),
    ],
)
def test_a_code_or_a_fuller_name_tells_which(name: str, code: str, key: str) -> None:
    assert match_member(name, code).key == key
    assert match_member(name, code).how != "none"


def test_names_for_sentences() -> None:
    assert (iso_name("MD"), iso_name("CZ"), iso_name("ESMD")) == ("Moldova", "Czechia", "ESMD")
