"""References in BibTeX."""

import logging
import re
from collections.abc import Mapping

from bibtexparser import middlewares
from bibtexparser.entrypoint import parse_string
from bibtexparser.model import DuplicateBlockKeyBlock, DuplicateFieldKeyBlock, Entry

from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.source_drafts import SourceDraft
from irm_desktop.importing.findings import Findings, quoted
from irm_desktop.importing.source_fields import (
    accessed_of,
    address_of,
    date_of,
    made_fields,
    number_of,
)

KINDS = {
    **dict.fromkeys(("online", "electronic", "www"), "web_page"),
    **dict.fromkeys(("dataset", "data"), "data_set"),
    **dict.fromkeys(("legislation", "legal", "jurisdiction", "law"), "law"),
}
_BEGINS = re.compile(r"^[ \t]*@\w+\s*[{(]", re.MULTILINE)
_AUTHORS = ("author", "editor")
_CONTAINERS = ("journaltitle", "journal", "booktitle", "maintitle", "series", "website")
_PUBLISHERS = ("publisher", "institution", "organization", "school")
_PLACES = ("location", "address")
_REMARKS = ("note", "abstract", "annote", "annotation")
_TAKEN = frozenset(
    {
        *_AUTHORS, *_CONTAINERS, *_PUBLISHERS, *_PLACES, *_REMARKS, "title", "subtitle", "volume",
        "number", "issue", "pages", "date", "year", "month", "day", "url", "doi", "howpublished",
        "urldate", "langid", "language",
    }
)  # fmt: skip
_URL = re.compile(r"https?://[^\s{}\\]+")
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_BRACES = re.compile(r"(?<!\\)[{}]")


def looks_like_bibtex(text: str) -> bool:
    return _BEGINS.search(text) is not None


def read_bibtex(text: str, findings: Findings) -> tuple[SourceDraft, ...]:
    """The references of a text; what cannot be read is told with its line."""
    # It prints what it leaves out.
    logging.getLogger("bibtexparser").setLevel(logging.CRITICAL)
    steps = [middlewares.LatexDecodingMiddleware(), middlewares.SeparateCoAuthors()]
    library = parse_string(text, append_middleware=steps)
    entries = list(library.entries)
    for block in library.failed_blocks:
        line = (block.start_line or 0) + 1
        again = block.ignore_error_block
        if isinstance(block, DuplicateBlockKeyBlock | DuplicateFieldKeyBlock) and isinstance(
            again, Entry
        ):
            entries.append(again)
            what = "key" if isinstance(block, DuplicateBlockKeyBlock) else "field"
            findings.add(
                f"second-{what}",
                f"The reference {again.key} has a {what} that is there twice.",
                "It is read all the same. Compare it with the file.",
                row=line,
            )
        else:
            findings.add(
                "unread-reference",
                f"{quoted((block.raw or '').strip())} cannot be read as a reference.",
                "It is left out. Mend it in the file, or add the source by hand.",
                row=line,
            )
    entries.sort(key=lambda one: one.start_line or 0)
    return tuple(_draft(entry) for entry in entries)


def _draft(entry: Entry) -> SourceDraft:
    fields: dict[str, str] = {}
    for field in entry.fields:  # a field that is there twice keeps both
        name, words = field.key.lower(), _words(field.value)
        fields[name] = f"{fields[name]}; {words}" if name in fields else words
    kind = KINDS.get(entry.entry_type.lower(), "document")
    seen = fields.get("url") or _URL.search(fields.get("howpublished", ""))
    if entry.entry_type.lower() == "misc" and seen and not _one(fields, *_PUBLISHERS):
        kind = "web_page"
    return SourceDraft(kind, _fields(entry.key, fields), (entry.start_line or 0) + 1)


def _words(value: object) -> str:
    """A value as text: names parted by semicolons, without the braces that keep capitals."""
    if isinstance(value, list):
        return "; ".join(_words(one) for one in value)
    return _BRACES.sub("", str(value)).replace(r"\&", "&")


def _one(fields: Mapping[str, str], *names: str) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


def _fields(key: str, fields: Mapping[str, str]) -> dict[str, object]:
    title = ": ".join(filter(None, [fields.get("title", ""), fields.get("subtitle", "")]))
    published = fields.get("howpublished", "")
    address = _URL.search(published)
    urls = [fields.get("url", ""), address[0] if address else ""]
    url, others = address_of(list(dict.fromkeys(urls)), fields.get("doi", ""))
    issue = fields.get("issue", "") or (fields.get("number", "") if fields.get("volume") else "")
    found = {
        "key": key,
        "title": title,
        "author": _one(fields, *_AUTHORS),
        "container": _one(fields, *_CONTAINERS),
        "publisher": _one(fields, *_PUBLISHERS),
        "place": _one(fields, *_PLACES),
        "number": number_of(fields.get("volume", "") or fields.get("number", ""), issue),
        "pages": fields.get("pages", "").replace("--", "–"),
        "date": _date(fields),
        "url": url,
        "accessed": accessed_of(fields.get("urldate", "")),
        "language": _one(fields, "langid", "language"),
        "remark": "\n".join(filter(None, (fields.get(name, "") for name in _REMARKS))),
    }
    kept = [(name, words) for name, words in fields.items() if name not in _TAKEN]
    if published and not address:
        kept.append(("howpublished", published))
    return made_fields(found, [*kept, *(("Address", one) for one in others)])


def _date(fields: Mapping[str, str]) -> PartialDate:
    """`date`, else year, month and day put together."""
    if words := fields.get("date", ""):
        return date_of(words)
    year, month = fields.get("year", ""), fields.get("month", "").strip().lower()
    if not year or not month:
        return date_of(year or month)
    number = next((n for n, name in enumerate(_MONTHS, 1) if month.startswith(name)), 0)
    if not number and month.isdecimal():
        number = int(month)
    day = fields.get("day", "").strip()
    if 1 <= number <= 12 and year.isdecimal():
        iso = f"{year}-{number:02d}" + (f"-{int(day):02d}" if day.isdecimal() else "")
        return date_of(iso)
    return date_of(f"{month} {year}")
