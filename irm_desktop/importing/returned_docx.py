"""Reads a Word file that came back from review: plain facts, held against what was sent.

Fields are found by their label's bookmark, else its tag, else the code printed at it, else by the
wording of the label or of the field, and the way is told. Nothing is dropped: what belongs to no
field is listed. The file is a source of text only; the guard (`importing.guard_returned`) has
looked at it before.
"""

import re
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.importing.returned_docx_blocks import Para, paragraphs
from irm_desktop.importing.returned_docx_captions import without_captions
from irm_desktop.importing.returned_docx_comments import threads
from irm_desktop.importing.returned_docx_fields import Found, fields_of
from irm_desktop.importing.returned_docx_labels import Keys, Label, labels, words_of
from irm_desktop.importing.returned_docx_outside import Outside
from irm_desktop.importing.returned_docx_package import Package, program
from irm_desktop.importing.returned_docx_places import Places
from irm_desktop.importing.returned_docx_shifted import put_notes_right
from irm_desktop.importing.returned_docx_text import folded, margin_texts, read_text

_HEADING = re.compile(r"heading|title|überschrift|titre|t[ií]tulo", re.IGNORECASE)


def read_docx(path: Path, snapshot: Snapshot) -> Reading:
    """The facts of a file. Raises one of `returned_docx_package.DAMAGE` where it is damaged."""
    with zipfile.ZipFile(path) as archive:
        package = Package.of(archive)
        text = read_text(package, snapshot.notes, snapshot.margins)
        paras = [*paragraphs(text.blocks), *text.asides]
        set_aside, sent_outside = without_captions(paras, snapshot.outside)
        keys = Keys(snapshot.fields, sent_outside, set_aside)
        known = labels(text.blocks, keys)
        shifted = put_notes_right(known, keys, snapshot.notes)
        found, outside = _compared(paras, known, keys)
        by_words = outside.labels()
        if by_words:
            known = labels(text.blocks, keys, by_words)
            found, outside = _compared(paras, known, keys)
        found += outside.by_wording()
        found.sort(key=lambda one: (one.reading.place, one.reading.copy))
        first_of = {code: together[0].place for code, together in keys.by_code.items()}
        where = _where(paras, known)
        places = Places(paras, found, known, first_of, where)
        return Reading(
            format="docx",
            program=program(package),
            fields=tuple(one.reading for one in found),
            missing=_missing(keys, found),
            outside=tuple(outside.readings(where)),
            comments=threads(package, places),
            new_notes=text.new_notes,
            notices=(*text.notices, *(["notes-shifted"] if shifted else [])),
        )


def margins_of(path: Path) -> tuple[str, ...]:
    """The paragraphs of a file's page heads and feet, as `Snapshot.margins` keeps them."""
    with zipfile.ZipFile(path) as archive:
        return margin_texts(Package.of(archive))


def outside_paragraphs(path: Path, snapshot: Snapshot) -> tuple[str, ...]:
    """The paragraphs of a file outside its fields, as `Snapshot.outside` keeps them."""
    keys = Keys(snapshot.fields, ())
    with zipfile.ZipFile(path) as archive:
        text = read_text(Package.of(archive), snapshot.notes)
    known = labels(text.blocks, keys)
    claimed = {para.number for one in known for cell in one.cells.values() for para in cell.paras}
    paras = [*paragraphs(text.blocks), *text.asides]
    own = (para for para in paras if para.number not in claimed and not para.contents)
    return tuple(words for para in own if (words := para.text(True)).strip())


def _compared(
    paras: Sequence[Para], known: Sequence[Label], keys: Keys
) -> tuple[list[Found], Outside]:
    """The fields of some labels, and what is left besides them."""
    found = fields_of(known, keys)
    labelled = frozenset(one.reading.place for one in found)
    named = frozenset(label.para.number for label in known)
    return found, Outside(_unclaimed(paras, known, found, keys), keys, labelled, named)


def _where(paras: Iterable[Para], known: Sequence[Label]) -> dict[int, str]:
    """For each paragraph the words of the heading or label before it."""
    named = {label.para.number: words_of(label) for label in known}
    found: dict[int, str] = {}
    last = ""
    for para in paras:
        found[para.number] = last
        if para.number in named:
            last = named[para.number]
        elif _HEADING.search(para.style) and not para.contents:
            last = folded(para.text(True)) or last
    return found


def _unclaimed(
    paras: Iterable[Para], known: Sequence[Label], found: Sequence[Found], keys: Keys
) -> list[Para]:
    """What is left for the comparison outside: no fields, no contents, and no labels of copies that
    read as they were sent."""
    claimed = {para.number for one in found for para in one.region.paras}
    first: dict[str, Label] = {}
    for label in known:
        is_copy = first.setdefault(label.code, label) is not label
        if is_copy and keys.is_printed(label):
            claimed.add(label.para.number)
    claimed |= keys.set_aside
    return [para for para in paras if para.number not in claimed and not para.contents]


def _missing(keys: Keys, found: Sequence[Found]) -> tuple[int, ...]:
    """Places of fields that are nowhere, of those that a document shows."""
    there = {one.reading.place for one in found}
    return tuple(one.place for one in keys.fields if one.code and one.place not in there)
