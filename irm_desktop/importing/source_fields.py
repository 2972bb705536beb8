"""Fields of a source from the words of a file of references."""

import re
from collections.abc import Mapping

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.source_keys import doi, is_key
from irm_desktop.domain.text import clean, one_line

_SLASHED = re.compile(r"(\d{4})/(\d{0,2})/(\d{0,2})(?:/(.*))?")  # RIS: year/month/day/words
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?")
_LINES = ("remark", "text")  # fields of several lines


def date_of(words: str) -> PartialDate:
    """A date as far as it is certain, with the words it came in."""
    words = one_line(words)
    slashed = _SLASHED.fullmatch(words)
    if slashed is None:
        return read_date(words).date
    parts = [part.zfill(2) for part in slashed.groups()[:3] if part]
    told = one_line(slashed[4] or "")
    iso = "-".join(parts)
    if read_date(iso).problem:
        return PartialDate(words, parts[0])
    return PartialDate(told or iso, iso)


def accessed_of(words: str) -> str:
    """The day on which a page was seen, in ISO 8601 where it is certain."""
    found = date_of(words)
    return found.iso or found.words


def address_of(urls: list[str], number: str) -> tuple[str, list[str]]:
    """The address of a source, its DOI before all others, and the others."""
    found = next((doi(one) for one in (number, *urls) if doi(one)), "")
    several = [one_line(one) for one in urls if one.strip()]
    if not found:
        return (several[0], several[1:]) if several else ("", [])
    return f"https://doi.org/{found}", [one for one in several if doi(one) != found]


def pages_of(first: str, last: str) -> str:
    """`3–14` from the first and the last page."""
    first, last = one_line(first), one_line(last)
    return f"{first}–{last}" if first and last and first != last else first or last


def number_of(volume: str, issue: str) -> str:
    """`12(3)` from volume and issue."""
    volume, issue = one_line(volume), one_line(issue)
    return f"{volume}({issue})" if volume and issue else volume or issue


def made_fields(found: Mapping[str, object], kept: list[tuple[str, str]]) -> dict[str, object]:
    """The fields that hold something. What has no field of its own (`kept`: name, words) stands in
    the remark, so that nothing of the file is lost."""
    fields: dict[str, object] = {}
    for name, value in found.items():
        if isinstance(value, str):
            words = clean(value).strip()
            value = words if name in _LINES else one_line(words)
        if value not in ("", PartialDate()):
            fields[name] = value
    language = str(fields.get("language", ""))
    if language and not _LANGUAGE.fullmatch(language):
        kept = [*kept, ("Language", language)]
        del fields["language"]
    if not is_key(str(fields.get("key", "x"))):
        kept = [*kept, ("Key", str(fields.pop("key")))]
    told = [f"{name}: {clean(words).strip()}" for name, words in kept if words.strip()]
    remark = "\n".join(filter(None, [str(fields.get("remark", "")), *told]))
    return {**fields, "remark": remark} if remark else fields
