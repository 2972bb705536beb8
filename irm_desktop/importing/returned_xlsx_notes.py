"""Notes and threads of comments at the cells of a returned workbook.

Excel's threads lie in parts of their own, with persons, replies and whether they are resolved; a
note of the old kind stands for each of them, for older programs.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from irm_desktop.domain.returned_reading import CommentReading
from irm_desktop.domain.review_cells import cell_form
from irm_desktop.importing.returned_docx_package import Package

_STAND_IN = "tc="  # begins the author of a note that stands for a thread
_FRACTION = re.compile(r"\.\d+(?=Z?$)")
# What Excel puts before the words in the note that stands for a thread; the words are indented.
_FALLBACK = re.compile(r"\A\[[^\]\n]+\].*?:\s*\n\s+", re.DOTALL)


@dataclass(frozen=True, slots=True)
class CellNote:
    """A comment at a cell, C7. A note of the old kind has no time."""

    cell: str
    comment: CommentReading


def notes_of(package: Package, part: str) -> Iterator[CellNote]:
    """All notes and threads of the sheet in `part`, threads first."""
    threads = _threads(package, part)
    yield from threads.values()
    root = package.xml(package.related(part, "comments"))
    if root is None:
        return
    authors = ["".join(map(str, one.itertext())).strip() for one in root.iter("{*}author")]
    for one in root.iter("{*}comment"):
        place = int(one.get("authorId", "0") or 0)
        author = authors[place] if 0 <= place < len(authors) else ""
        text = _text(one)
        if author.startswith(_STAND_IN):
            if author.removeprefix(_STAND_IN) in threads:
                continue
            author, text = "", _FALLBACK.sub("", text)
        text = cell_form(_without_name(text, author), lines=True)
        if text:
            yield CellNote(one.get("ref", ""), CommentReading(author, "", text))


def _text(comment: etree._Element) -> str:
    """The words of a note; how they are read aloud (`rPh`) is left out."""
    return "".join(
        run.text or ""
        for run in comment.iter("{*}t")
        if not any(etree.QName(above).localname == "rPh" for above in run.iterancestors())
    )


def _without_name(text: str, author: str) -> str:
    """Excel begins a note with the name of who writes it."""
    return text.removeprefix(f"{author}:") if author else text


def _threads(package: Package, part: str) -> dict[str, CellNote]:
    """Threads by the id of their first comment."""
    root = package.xml(package.related(part, "threadedComment"))
    if root is None:
        return {}
    names = _persons(package)
    first: dict[str, etree._Element] = {}
    replies: dict[str, list[etree._Element]] = {}
    for one in root.iter("{*}threadedComment"):
        parent = one.get("parentId")
        if parent:
            replies.setdefault(parent, []).append(one)
        else:
            first[one.get("id", "")] = one
    for parent, orphans in replies.items():
        if parent not in first:  # the comment that was answered is gone
            first[parent] = orphans.pop(0)
    return {
        id_: CellNote(one.get("ref", ""), _thread(one, replies.get(id_, []), names))
        for id_, one in first.items()
    }


def _thread(
    first: etree._Element, replies: list[etree._Element], names: Mapping[str, str]
) -> CommentReading:
    answered = tuple(_said(one, names) for one in sorted(replies, key=_when))
    return _said(first, names, answered, resolved=first.get("done") in ("1", "true"))


def _said(
    one: etree._Element,
    names: Mapping[str, str],
    replies: tuple[CommentReading, ...] = (),
    *,
    resolved: bool = False,
) -> CommentReading:
    text = cell_form("".join(part.text or "" for part in one.iterchildren("{*}text")), lines=True)
    author = names.get(one.get("personId", ""), "")
    return CommentReading(author, _when(one), text, replies=replies, resolved=resolved)


def _when(one: etree._Element) -> str:
    """To the second, as the file says it."""
    return _FRACTION.sub("", one.get("dT", ""))


def _persons(package: Package) -> dict[str, str]:
    book = package.related("", "officeDocument") or "xl/workbook.xml"
    root = package.xml(package.related(book, "person") or "xl/persons/person.xml")
    people = () if root is None else root.iter("{*}person")
    return {one.get("id", ""): one.get("displayName", "").strip() for one in people}
