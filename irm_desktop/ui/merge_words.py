"""What comes with a bundle, in words: kinds of changes, where they are, what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.merge_records import (
    CHANGED,
    CONFLICT,
    DELETED,
    EMPTY,
    FOREIGN,
    KEPT,
    LARGE,
    NEW,
    NEWER,
    RETURNED,
    UNKNOWN,
)
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.record_words import Questions, place_words, record_name, value_said
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator, InstrumentLibrary
    from irm_desktop.domain.merge_records import MergeChange, MergePreview

_KINDS = {
    NEW: QT_TRANSLATE_NOOP("Merge", "New"),
    CHANGED: QT_TRANSLATE_NOOP("Merge", "Changed"),
    DELETED: QT_TRANSLATE_NOOP("Merge", "Deleted"),
    CONFLICT: QT_TRANSLATE_NOOP("Merge", "Conflict"),
    KEPT: QT_TRANSLATE_NOOP("Merge", "Stays"),
    RETURNED: QT_TRANSLATE_NOOP("Merge", "Comes back"),
}
_EXPLAINED = {
    NEW: QT_TRANSLATE_NOOP("Merge", "It is not here yet."),
    CHANGED: QT_TRANSLATE_NOOP("Merge", "It takes the place of what stands here."),
    DELETED: QT_TRANSLATE_NOOP("Merge", "It is deleted here too. Undo brings it back."),
    CONFLICT: QT_TRANSLATE_NOOP(
        "Merge",
        "Both of you changed it without knowing of each other. Both are kept; you choose "
        "afterwards, on the page Conflicts.",
    ),
    KEPT: QT_TRANSLATE_NOOP(
        "Merge", "It was deleted on one side and changed on the other. It stays; you choose."
    ),
    RETURNED: QT_TRANSLATE_NOOP("Merge", "It was deleted here and comes back."),
}
_AGREED = {
    UNKNOWN: QT_TRANSLATE_NOOP("Merge", "I know who sent it"),
    LARGE: QT_TRANSLATE_NOOP("Merge", "I have looked at what would go"),
    NEWER: QT_TRANSLATE_NOOP("Merge", "Take it up all the same"),
    EMPTY: QT_TRANSLATE_NOOP("Merge", "It is the file I meant"),
}
ICONS = {
    NEW: "added",
    CHANGED: "edit",
    DELETED: "removed",
    CONFLICT: "warning",
    KEPT: "shield",
    RETURNED: "returned",
}
INKS = {CONFLICT: "warning_ink", KEPT: "warning_ink", DELETED: "deleted_ink"}
REFUSALS = frozenset({FOREIGN})  # nothing that one could agree to
_SNIPPET = 90


def _tr(text: str) -> str:
    return QCoreApplication.translate("Merge", text)


def kind_word(kind: str) -> str:
    return _tr(_KINDS.get(kind, kind))


def explained(kind: str) -> str:
    """What becomes of it, in a sentence."""
    return _tr(_EXPLAINED[kind]) if kind in _EXPLAINED else ""


def agreed_words(code: str) -> str:
    """What a person says who wants to go on."""
    return _tr(_AGREED.get(code, _AGREED[NEWER]))


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """A change as it is listed. `what` is the place within `where`."""

    key: str
    change: MergeChange
    what: str
    where: str
    before: str
    after: str
    when: str
    asked: Indicator | None = None

    @property
    def who(self) -> str:
        """Who made it."""
        return self.change.person

    @property
    def gist(self) -> str:
        """The values themselves, as far as they fit in a line."""
        before, after = _short(self.before), _short(self.after)
        if self.change.kind in (DELETED, KEPT, RETURNED) or not (before or after):
            return ""
        if not before:
            return after
        return f"{before} → {after or _tr('empty')}"


def change_rows(
    changes: Sequence[MergeChange], library: InstrumentLibrary | None, language: str
) -> tuple[ChangeRow, ...]:
    """All changes in words; none is left out."""
    questions = Questions(library)
    found = []
    for place, one in enumerate(changes):
        question = questions.asked_in(one.words) if one.entity == "rating" else None
        graded = question if one.field in ("value", "") else None
        own = one.record == one.subject
        found.append(
            ChangeRow(
                key=f"{place}/{one.record}/{one.field}",
                change=one,
                what=place_words(one.entity, one.field, one.words, question, language, own=own),
                where=record_name(one.subject_words),
                before=_value(one, one.before, graded, language),
                after=_value(one, one.after, graded, language),
                when=moment_words(one.at, language),
                asked=graded,
            )
        )
    return tuple(found)


def _value(change: MergeChange, value: object, asked: Indicator | None, language: str) -> str:
    return "" if change.field == "deleted" else value_said(value, asked, language)


def counts_words(preview: MergePreview) -> str:
    """12 changes by 2 people, 3 files, the names of 2 people; empty where there is none of it."""
    found = []
    if preview.changes:
        people = len({one.person for one in preview.changes})
        said = QCoreApplication.translate("Merge", "%n changes", "", len(preview.changes))
        if people > 1:
            by = QCoreApplication.translate("Merge", "by %n people", "", people)
            said = f"{said} {by}"
        found.append(said)
    if preview.files:
        found.append(QCoreApplication.translate("Merge", "%n files", "", preview.files))
    if preview.names:
        names = QCoreApplication.translate("Merge", "the names of %n people", "", preview.names)
        found.append(names)
    return ", ".join(found)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SNIPPET else line[: _SNIPPET - 1].rstrip() + "…"
