"""Members by the names and codes tables give them: countries to ISO 3166, places kept local."""

import re
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

import pycountry
from babel import Locale

from irm_desktop.domain.text import fold

# Names in OGP's tables that neither ISO 3166 nor the CLDR list has.
_OTHER_NAMES = MappingProxyType(
    {
        "macedonia": "MK",
        "fyr macedonia": "MK",
        "fyrom": "MK",
        "macedonia, fyr": "MK",
        "former yugoslav republic of macedonia": "MK",
        "kosovo": "XK",
        "south korea": "KR",
        "republic of korea": "KR",
        "korea, south": "KR",
        "korea, rep": "KR",
        "usa": "US",
        "us": "US",
        "united states of america": "US",
        "great britain": "GB",
        "uk": "GB",
        "republic of ireland": "IE",
        "holland": "NL",
        "czech rep": "CZ",
        "bosnia": "BA",
        "bosnia-herzegovina": "BA",
        "ivory coast": "CI",
        "cape verde": "CV",
        "swaziland": "SZ",
        "turkey": "TR",
        "burma": "MM",
        "laos": "LA",
        "russia": "RU",
        "east timor": "TL",
        "palestine": "PS",
        "state of palestine": "PS",
        "dr congo": "CD",
        "democratic republic of congo": "CD",
        "congo, dem. rep": "CD",
        "congo (dr)": "CD",
        "congo (drc)": "CD",
        "drc": "CD",
        "congo, rep": "CG",
        "congo, republic of": "CG",
    }
)
# Short names that two countries share: only a code beside the name tells which is meant.
_SHARED = MappingProxyType(
    {"congo": ("CG", "CD"), "korea": ("KR", "KP"), "coree": ("KR", "KP"), "corea": ("KR", "KP")}
)
_KOSOVO = "XK"  # user-assigned in ISO 3166, and what OGP's own ids use
_FOOTNOTE = re.compile(r"\s*(?:\*+|\[\d+\]|\([a-z]{2,3}\))$")
_DOTTED = re.compile(r"(?:[a-z]\.)+[a-z]?\.?")
_LETTERS = re.compile(r"[^A-Z]")


@dataclass(frozen=True, slots=True)
class Match:
    """`key` is the member's key. `how` is name, other-name, code, place or none."""

    key: str
    kind: str
    country: str
    how: str


@lru_cache(maxsize=1)
def _names() -> tuple[dict[str, str], dict[str, str]]:
    """ISO short names, and every other name, folded, to alpha-2 codes."""
    short: dict[str, str] = {}
    other: dict[str, str] = {}
    for country in pycountry.countries:
        short[fold(country.name)] = country.alpha_2
        if common := getattr(country, "common_name", ""):
            short[fold(common)] = country.alpha_2
        if official := getattr(country, "official_name", ""):
            other[fold(official)] = country.alpha_2
        other[fold(country.alpha_3)] = country.alpha_2
    known = set(short.values()) | {_KOSOVO}
    for language in ("en", "fr", "es"):
        for code, name in Locale.parse(language).territories.items():
            if code in known:
                (short if language == "en" else other).setdefault(fold(name), code)
    other.update(_OTHER_NAMES)
    return short, other


@lru_cache(maxsize=1024)
def match_member(name: str, code: str = "", kind: str = "") -> Match:
    """The member that a name and OGP's code column speak of."""
    short, other = _names()
    folded = fold(name)
    local = "local" in fold(kind) and "nation" not in fold(kind)
    plain = _plain(folded)
    is_shared = plain in _SHARED and folded not in _OTHER_NAMES
    if folded in short and not local and not is_shared:
        return Match(short[folded], "national", short[folded], "name")
    named = "" if is_shared else other.get(folded) or short.get(plain) or other.get(plain, "")
    if named and not local:
        return Match(named, "national", named, "other-name")
    place, _, last = name.rpartition(",")
    last = _plain(fold(last))
    country = "" if last in _SHARED else short.get(last) or other.get(last, "")
    if place and country:
        own = code.strip().upper()
        key = own if len(own) >= 4 else country + _LETTERS.sub("", fold(place).upper())[:12]
        return Match(key, "local", country, "place")
    by_code = _by_code(code)
    if by_code and not local and (not is_shared or by_code in _SHARED[plain]):
        return Match(by_code, "national", by_code, "code")
    own = code.strip().upper()
    key = own or _LETTERS.sub("", fold(name).upper())[:12] or "UNNAMED"
    key = f"X{key}X" if len(key) == 2 else key
    return Match(key, "local" if local else "national", "", "none")


def sharing(name: str) -> tuple[str, ...]:
    """The codes of the countries that a short name could mean; empty where it means one or none."""
    return _SHARED.get(_plain(fold(name)), ())


def _plain(folded: str) -> str:
    """A folded name without its article, the dots of U.S.A., the mark of a footnote."""
    name = _FOOTNOTE.sub("", folded).removeprefix("the ")
    if _DOTTED.fullmatch(name):
        return name.replace(".", "")
    return name.removesuffix(".")


def _by_code(code: str) -> str:
    own = code.strip().upper()
    if own in ("XKX", _KOSOVO):
        return _KOSOVO
    country = (
        pycountry.countries.get(alpha_3=own) if len(own) == 3
        else pycountry.countries.get(alpha_2=own) if len(own) == 2 else None
    )  # fmt: skip
    return str(country.alpha_2) if country else ""


def country_name(key: str) -> str:
    """The name of the country whose ISO 3166 code is given, empty for any other word."""
    code = _by_code(key) if len(key.strip()) == 2 else ""
    return iso_name(code) if code else ""


def iso_name(key: str) -> str:
    """The name ISO 3166 gives a country, for a sentence; the key itself where it has none."""
    country = pycountry.countries.get(alpha_2=key)
    return str(getattr(country, "common_name", "") or country.name) if country else key
