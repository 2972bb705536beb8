"""References in RIS: tags of two letters, a record from `TY` to `ER`."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import rispy

from irm_desktop.domain.source_drafts import SourceDraft
from irm_desktop.importing.findings import Findings, quoted
from irm_desktop.importing.source_fields import (
    accessed_of,
    address_of,
    date_of,
    made_fields,
    number_of,
    pages_of,
)

_TAG = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")
_SLOPPY = re.compile(r"([A-Z][A-Z0-9])\s*-\s+(.*)")  # a tag with other blanks than the form has
_BEGINS = re.compile(r"^TY[ \t]*-", re.MULTILINE)
KINDS = {
    **dict.fromkeys(("STAT", "LEGAL", "BILL", "CASE", "HEAR", "GRNT"), "law"),
    **dict.fromkeys(("ELEC", "WEB", "BLOG", "ICOMM"), "web_page"),
    **dict.fromkeys(("DATA", "DBASE", "AGGR"), "data_set"),
}
_TITLES = ("title", "primary_title", "short_title", "translated_title")
_AUTHORS = ("authors", "first_authors", "secondary_authors")
_CONTAINERS = (
    "secondary_title", "journal_name", "alternate_title3", "alternate_title2", "alternate_title1",
)  # fmt: skip
_DATES = ("date", "year", "publication_year")
_REMARKS = ("notes", "note", "abstract", "notes_abstract")
_TAKEN = frozenset(
    {
        *_TITLES, *_AUTHORS, *_CONTAINERS, *_DATES, *_REMARKS, "type_of_reference", "publisher",
        "place_published", "volume", "number", "start_page", "end_page", "urls", "doi",
        "access_date", "language", "id",
    }
)  # fmt: skip


def looks_like_ris(text: str) -> bool:
    return _BEGINS.search(text) is not None


def read_ris(text: str, findings: Findings) -> tuple[SourceDraft, ...]:
    """The references of a text; lines that are none are told with their numbers."""
    found = (_draft(line, record, findings) for line, record in _records(text, findings))
    return tuple(one for one in found if one is not None)


def _records(text: str, findings: Findings) -> Iterator[tuple[int, list[str]]]:
    """The lines of each record with the number of its first line."""
    begun = 0
    lines: list[str] = []
    for number, line in enumerate(text.split("\n"), 1):
        tag = _TAG.fullmatch(line) or _SLOPPY.fullmatch(line)
        if tag is None:
            if len(lines) > 1 and line.strip():
                lines.append(line.strip())  # a text that goes on
            elif line.strip():
                _no_line(findings, number, line)
        elif tag[1] == "TY":
            if begun:
                _no_end(findings, begun)
                yield begun, lines
            begun, lines = number, [f"TY  - {tag[2].strip()}"]
        elif not begun:
            _no_line(findings, number, line)
        elif tag[1] == "ER":
            yield begun, lines
            begun, lines = 0, []
        else:
            lines.append(f"{tag[1]}  - {tag[2].strip()}")
    if begun:
        _no_end(findings, begun)
        yield begun, lines


def _no_line(findings: Findings, number: int, line: str) -> None:
    findings.add(
        "no-reference-line",
        f"{quoted(line)} belongs to no reference.",
        "It is left out. Look in the file whether a reference is broken there.",
        row=number,
    )


def _no_end(findings: Findings, number: int) -> None:
    findings.add(
        "no-end",
        "The reference that begins here has no end (ER).",
        "It is read up to the next one. Compare it with the file.",
        row=number,
    )


def _draft(line: int, lines: list[str], findings: Findings) -> SourceDraft | None:
    try:
        (record,) = rispy.loads("\n".join([*lines, "ER  - ", ""]))
    except (OSError, ValueError, KeyError) as error:
        findings.add(
            "unread-reference",
            f"The reference that begins here cannot be read: {error}.",
            "It is left out. Mend it in the file, or add the source by hand.",
            row=line,
        )
        return None
    return SourceDraft(
        KINDS.get(_one(record, "type_of_reference"), "document"), _fields(record), line
    )


def _one(record: Mapping[str, Any], *names: str) -> str:
    """The first of the fields that holds something."""
    for name in names:
        value = record.get(name)
        if value:
            return " ".join(value) if isinstance(value, list) else str(value)
    return ""


def _fields(record: Mapping[str, Any]) -> dict[str, object]:
    authors: list[str] = next((record[name] for name in _AUTHORS if record.get(name)), [])
    url, others = address_of(list(record.get("urls", [])), _one(record, "doi"))
    title = _one(record, *_TITLES)
    remarks = [record.get(name) or "" for name in _REMARKS]
    found = {
        "key": _one(record, "id"),
        "title": title,
        "author": "; ".join(authors),
        "container": next(
            (told for name in _CONTAINERS if (told := _one(record, name)) and told != title), ""
        ),
        "publisher": _one(record, "publisher"),
        "place": _one(record, "place_published"),
        "number": number_of(_one(record, "volume"), _one(record, "number")),
        "pages": pages_of(_one(record, "start_page"), _one(record, "end_page")),
        "date": date_of(_one(record, *_DATES)),
        "url": url,
        "accessed": accessed_of(_one(record, "access_date")),
        "language": _one(record, "language"),
        "remark": "\n".join("\n".join(one) if isinstance(one, list) else one for one in remarks),
    }
    return made_fields(found, [*_kept(record), *(("Address", one) for one in others)])


def _kept(record: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What has no field of its own, under the name of its tag."""
    tags = {name: tag for tag, name in rispy.TAG_KEY_MAPPING.items()}
    kept = []
    for name, value in record.items():
        if name == "unknown_tag":
            kept += [(tag, "; ".join(several)) for tag, several in value.items()]
        elif name not in _TAKEN:
            words = "; ".join(value) if isinstance(value, list) else str(value)
            kept.append((tags.get(name, name), words))
    return kept
