"""The threads that a review copy takes along: what reviewers said before, and what we replied."""

from collections.abc import Iterable, Iterator, Mapping

from irm_desktop.domain.review_copy import ThreadOut
from irm_desktop.domain.review_records import ReviewItem, SentField

SETTLED = frozenset({"taken", "adapted", "declined"})
_SECOND = 19  # characters of an ISO time without fractions: 2026-11-23T15:38:51


def threads_out(
    items: Iterable[ReviewItem], fields: Mapping[tuple[str, str], SentField]
) -> tuple[ThreadOut, ...]:
    """One thread an item that somebody said something about: a comment, or a change that we replied
    to. `fields` are those of the new copy by (record, field); what is at none of them is left out.
    """
    return tuple(_threads(items, fields))


def _threads(
    items: Iterable[ReviewItem], fields: Mapping[tuple[str, str], SentField]
) -> Iterator[ThreadOut]:
    for item in items:
        field = fields.get((item.record, item.field))
        entries = tuple(_entries(item))
        if field is not None and field.code and entries:
            settled = item.resolved or item.state in SETTLED
            yield ThreadOut(item.key, field.place, item.quote, entries, settled)


def _entries(item: ReviewItem) -> Iterator[tuple[str, str, str]]:
    for entry in item.thread:
        yield entry.author, to_second(entry.at), entry.text
    if item.answer is not None and item.answer.reply:
        yield item.answer.by, to_second(item.answer.at), item.answer.reply


def to_second(iso: str) -> str:
    """An ISO time in UTC to the second, as a file keeps it: it is compared so when it is back."""
    return f"{iso[:_SECOND]}Z" if len(iso) >= _SECOND else iso
