"""Sources as a RIS file, for the reference programs of others.

Interviews are left out: who was spoken to leaves the workspace in a report alone, as far as consent
allows.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import rispy

from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.text import one_line
from irm_desktop.errors import ExportFailed
from irm_desktop.export.atomic import written

TYPES = {
    "document": "RPRT",
    "web_page": "ELEC",
    "law": "STAT",
    "data_set": "DATA",
    "observation": "UNPB",
}
_DOI = "https://doi.org/"


class _Writer(rispy.RisWriter):  # type: ignore[misc]
    """Writes records alone: the number that rispy puts before each is in no form of RIS."""

    def set_header(self, count: int) -> str:
        return ""


def write_ris(sources: Sequence[Source], path: Path) -> int:
    """Writes all but interviews; what comes back is how many. Raises ExportFailed."""
    shown = [one for one in sources if one.kind != "interview"]
    text = rispy.dumps([_reference(one) for one in shown], implementation=_Writer)
    with written(path, _reads_back(len(shown))) as target:
        target.write_text(text, encoding="utf-8", newline="\r\n")
    return len(shown)


def _reads_back(count: int) -> Callable[[Path], None]:
    def check(path: Path) -> None:
        found = rispy.loads(path.read_text(encoding="utf-8"))
        if len(found) != count:
            raise ExportFailed(
                f"{path.name} did not read back as it was written and was not kept. Try again.",
                "read-back",
            )

    return check


def _reference(source: Source) -> dict[str, object]:
    """A source as rispy writes it: every value on one line, as the form has it."""
    first, _, last = source.pages.partition("–")
    article = bool(source.container.strip()) and source.kind == "document"
    found: dict[str, object] = {
        "type_of_reference": "JOUR" if article else TYPES.get(source.kind, "GEN"),
        "id": source.key,
        "authors": [one.strip() for one in source.author.split(";") if one.strip()],
        "title": source.title,
        "secondary_title": source.container,
        "publisher": source.publisher,
        "place_published": source.place,
        "volume": source.number,
        "start_page": first,
        "end_page": last,
        "date": _date(source),
        "year": source.date.iso[:4],
        "urls": [source.url] if source.url else [],
        "doi": source.url.removeprefix(_DOI) if source.url.startswith(_DOI) else "",
        "access_date": source.accessed.replace("-", "/"),
        "language": source.language,
        "notes": [line for line in source.remark.split("\n") if line.strip()],
    }
    return {name: _lined(value) for name, value in found.items() if value}


def _date(source: Source) -> str:
    """`2014/05/12/the words`, as far as it is certain."""
    iso, words = source.date.iso, source.date.words
    if not iso:
        return words
    parts = [*iso.split("-"), "", ""][:3]
    return "/".join((*parts, words if words != iso else ""))


def _lined(value: object) -> object:
    if isinstance(value, list):
        return [one_line(str(one)) for one in value]
    return one_line(str(value))
