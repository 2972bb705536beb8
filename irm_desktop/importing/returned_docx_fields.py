"""The fields of a returned Word file as they read now, held against what was sent.

Of several labels of one field the first that reads as it was sent is the field, the others are
copies of it. A field that was cut in one place and pasted in another is one field: rejected it
stands where it was, accepted where it is.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from irm_desktop.domain.returned_reading import FieldReading
from irm_desktop.domain.review_records import SentField
from irm_desktop.domain.sent_text import sent_paragraphs
from irm_desktop.importing.returned_docx_blocks import edits
from irm_desktop.importing.returned_docx_labels import Keys, Label, Region, joined
from irm_desktop.importing.returned_docx_text import folded


@dataclass(frozen=True, slots=True)
class Found:
    """A field with the paragraphs it was read from."""

    reading: FieldReading
    region: Region


def fields_of(found: Sequence[Label], keys: Keys) -> list[Found]:
    """The fields of all labels, copies after them."""
    by_code: dict[str, list[Label]] = {}
    for label in found:
        by_code.setdefault(label.code, []).append(label)
    return [
        one
        for code, together in by_code.items()
        for number, sent in enumerate(keys.by_code[code])
        for one in _of_one_code(together, sent, number)
    ]


def _of_one_code(together: list[Label], sent: SentField, number: int) -> Iterable[Found]:
    having = [label for label in together if number in label.cells]
    if not having:
        return
    first, before = _chosen(having, sent, number)
    yield _found(sent, first, before, number, 0)
    copies = [label for label in having if label is not first and label is not before]
    for count, label in enumerate(copies, 1):
        yield _found(sent, label, label, number, count)


def _chosen(having: list[Label], sent: SentField, number: int) -> tuple[Label, Label]:
    """The label that counts when all is accepted, and the one when all is rejected."""
    pasted = [label for label in having if label.stands(True) and not label.stands(False)]
    cut = [label for label in having if label.stands(False) and not label.stands(True)]
    if pasted and cut and len(pasted) + len(cut) == len(having):
        return pasted[0], cut[0]
    standing = [label for label in having if label.stands(True)] or having
    for label in standing:
        if _folded(label.cells[number].shown(False)) == _folded(sent_paragraphs(sent)):
            return label, label
    return standing[0], standing[0]


def _found(sent: SentField, label: Label, before: Label, number: int, copy: int) -> Found:
    here, there = label.cells[number], before.cells[number]
    whole = here if before is label else joined((there, here))
    reading = read(sent, whole, label.way, copy)
    return Found(reading, whole)


def read(sent: SentField, region: Region, way: str, copy: int = 0) -> FieldReading:
    """One field from its paragraphs."""
    views = [region.shown(accepted) for accepted in (True, False)]
    if not sent.rich:  # a plain text is read line by line
        views = [tuple(line for text in view for line in text.splitlines()) for view in views]
    accepted, rejected = settled(views[0], views[1], sent_paragraphs(sent))
    return FieldReading(sent.place, way, accepted, rejected, edits(region.paras), copy)


def settled(
    accepted: tuple[str, ...], rejected: tuple[str, ...], sent: tuple[str, ...]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Both views, with a paragraph as it was sent where it differs in blanks that no tracked change
    made: programs fold, widen and drop blanks on their own."""
    if _folded(rejected) == _folded(sent):
        return (sent if accepted == rejected else _with_blanks(accepted, rejected, sent)), sent
    known = _with_blanks(rejected, rejected, sent)
    return _with_blanks(accepted, rejected, sent), known


def _with_blanks(
    view: tuple[str, ...], rejected: tuple[str, ...], sent: tuple[str, ...]
) -> tuple[str, ...]:
    untouched = frozenset(rejected)
    blanks = {folded(text): text for text in sent}
    return tuple(blanks.get(folded(text), text) if text in untouched else text for text in view)


def _folded(paragraphs: Iterable[str]) -> list[str]:
    return [words for text in paragraphs if (words := folded(text))]
