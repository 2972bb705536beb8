"""Which items of the inbox are listed, and under which returned file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain import diff
from irm_desktop.domain.review_records import OPEN
from irm_desktop.ui.dates import day_words
from irm_desktop.ui.pages.inbox_words import kind_word, names
from irm_desktop.ui.review_words import role_word
from irm_desktop.ui.widgets.headed_list import Head

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import Returned, ReviewItem, Sent

LATER, ANSWERED, ALL = "later", "answered", "all"
WANTED = (OPEN, LATER, ANSWERED, ALL)
Group = tuple[Head, Sequence["ReviewItem"]]
_SNIPPET = 60  # characters of a change that a row shows
_QUOTES = ("“", "„", "«", '"', "‘")
_DIFFED = 6000  # characters of a text beyond which a row does not look for its change


def _tr(text: str) -> str:
    return QCoreApplication.translate("Inbox", text)


def fits(item: ReviewItem, wanted: str) -> bool:
    """Whether a filter lets an item through."""
    if wanted == ANSWERED:
        return item.state not in (OPEN, LATER)
    return wanted in (ALL, item.state)


def shown(items: Sequence[ReviewItem], wanted: str, who: str) -> list[ReviewItem]:
    """The items of a state, of one reviewer where `who` is not empty."""
    return [one for one in items if fits(one, wanted) and (not who or who in names(one.all_voices))]


def reviewers(items: Sequence[ReviewItem]) -> list[str]:
    """All who speak in the inbox, in the order of the alphabet."""
    return sorted({name for one in items for name in names(one.all_voices)}, key=str.casefold)


def grouped(
    items: Sequence[ReviewItem],
    returned: Sequence[Returned],
    sents: Sequence[Sent],
    language: str,
) -> list[Group]:
    """The items under the file they came in, files in the order of `returned`. What came in several
    stands under the first of them; what was written here and came in none, before what came in
    files that are not there any more."""
    order = {one.id: place for place, one in enumerate(returned)}
    copies = {one.id: one for one in sents}
    found: dict[str, list[ReviewItem]] = {one.id: [] for one in returned}
    here: list[ReviewItem] = []
    for item in items:
        if item.voices and not any(one.returned_id for one in item.all_voices):
            here.append(item)
            continue
        files = [one.returned_id for one in item.all_voices if one.returned_id in order]
        first = min(files, key=order.__getitem__, default="")
        found.setdefault(first, []).append(item)
    groups: list[Group] = [
        (_head(one, copies, len(found[one.id]), language), found[one.id]) for one in returned
    ]
    if here:
        groups.append((Head(_tr("Written in the program"), len(here)), here))
    return [*groups, (Head(_tr("Other files"), len(found.get("", ()))), found.get("", ()))]


def _head(file: Returned, copies: Mapping[str, Sent], count: int, language: str) -> Head:
    """Who sent it and its name; when it went out and came back."""
    back = day_words(file.at, language)
    copy = copies.get(file.sent_id)
    if copy is None:
        return Head(file.name, count, _tr("came back {back}").format(back=back))
    who = copy.recipient or role_word(copy.role, language)
    note = _tr("copy {number}, sent {sent}, came back {back}").format(
        number=copy.number, sent=day_words(copy.at, language, before=file.at), back=back
    )
    return Head(f"{who}, {file.name}" if who else file.name, count, note)


def gist(item: ReviewItem, labels: Mapping[tuple[str, str], str]) -> str:
    """The second line of a row: the words themselves, as far as they fit. `labels` are the words
    of grades by indicator and value."""
    if item.kind == "comment":
        text = _short(item.text)
        return text if text[:1] in _QUOTES else f"“{text}”"
    if item.kind == "value" and item.proposals:
        values = (item.base, *(one.theirs for one in item.proposals))
        words = [labels.get((item.indicator, one), one) or _tr("empty") for one in values]
        return f"{words[0]} → {' / '.join(words[1:])}"
    if item.kind in ("change", "note") and item.proposals:
        return _first_change(item.base, item.proposals[0].theirs)
    return _short(item.text) or kind_word(item)


def _first_change(before: str, after: str) -> str:
    """The first words that differ; how many more places there are."""
    if len(before) + len(after) > _DIFFED:
        return _tr("A long text was changed")
    taken, put, places, inside = "", "", 0, False
    for kind, text in diff.words(before, after):
        if kind == "same":
            inside = False
            continue
        places += not inside
        inside = True
        if places == 1:
            taken, put = (taken + text, put) if kind == "out" else (taken, put + text)
    change = f"{_short(taken)} → {_short(put)}"
    if not taken.strip() or not put.strip():
        change = f"+ {_short(put)}" if put.strip() else f"− {_short(taken)}"
    if places > 1:
        more = QCoreApplication.translate("Inbox", "and in %n more places", "", places - 1)
        return f"{change}, {more}"
    return change


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SNIPPET else line[: _SNIPPET - 1].rstrip() + "…"
