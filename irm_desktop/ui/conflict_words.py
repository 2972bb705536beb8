"""Conflicts in words: what each is about, what happened, what holds meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.merge_records import FIELD, KEPT_RECORD, RATING, TWIN
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.record_words import Questions, place_words, record_name, value_said
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Indicator, InstrumentLibrary
    from irm_desktop.domain.merge_records import Conflict, Side

_KINDS = {  # drawing, words
    FIELD: ("edit", QT_TRANSLATE_NOOP("Conflicts", "Two versions")),
    RATING: ("differs", QT_TRANSLATE_NOOP("Conflicts", "Two ratings")),
    KEPT_RECORD: ("shield", QT_TRANSLATE_NOOP("Conflicts", "Deleted and changed")),
    TWIN: ("copied", QT_TRANSLATE_NOOP("Conflicts", "Same name twice")),
}
_ORDERS = {  # what two orders of one list are about
    "commitment": QT_TRANSLATE_NOOP("Conflicts", "Order of the commitments"),
    "milestone": QT_TRANSLATE_NOOP("Conflicts", "Order of the milestones"),
}
_ORDER = QT_TRANSLATE_NOOP("Conflicts", "Order of the list")
_POSITION = "position"  # the field of a place in a list
_SNIPPET = 60


def _tr(text: str) -> str:
    return QCoreApplication.translate("Conflicts", text)


def kind_icon(kind: str) -> str:
    return _KINDS[kind][0]


def kind_word(kind: str) -> str:
    return _tr(_KINDS[kind][1])


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """A conflict as it is listed. `asked` is the question where it is about a rating."""

    conflict: Conflict
    what: str
    where: str
    gist: str
    when: str
    asked: Indicator | None = None

    @property
    def key(self) -> str:
        return self.conflict.key

    @property
    def name(self) -> str:
        """Commitment 8, title."""
        if self.what == self.where:
            return self.where
        return _tr("{where}: {what}").format(where=self.where, what=self.what)

    @property
    def people(self) -> str:
        return ", ".join(dict.fromkeys(one.person for one in self.conflict.sides))


def conflict_row(
    conflict: Conflict, library: InstrumentLibrary | None, language: str
) -> ConflictRow:
    """The conflict in the window's words."""
    one = conflict
    asked = None
    if one.entity == "rating":
        asked = Questions(library).asked_in(one.words, one.more.get("indicator", ""))
    own = one.record == one.subject and one.kind == FIELD
    words = one.subject_words if one.kind == TWIN else one.words
    what = place_words(one.entity, one.field, words, asked, language, own=own)
    where = record_name(one.subject_words)
    if one.kind == FIELD and one.field == _POSITION:
        what = _tr(_ORDERS.get(one.entity, _ORDER))
        where = what if own else where
    return ConflictRow(
        one,
        what,
        where,
        _gist(one, asked, language),
        moment_words(max((side.at for side in one.sides), default=""), language),
        asked,
    )


def _gist(conflict: Conflict, asked: Indicator | None, language: str) -> str:
    """The versions in a line; of a record that was deleted, what was changed in it."""
    sides = conflict.sides
    if conflict.kind == KEPT_RECORD:
        sides = tuple(one for one in sides if one.values.get(conflict.field) is not True)
    texts = [side_text(conflict, one, asked, language) for one in sides]
    return " / ".join(_short(text) or _tr("empty") for text in texts)


def side_text(conflict: Conflict, side: Side, asked: Indicator | None, language: str) -> str:
    """What a side says: a grade by its word in the window's language."""
    value = side.values.get(conflict.field)
    if conflict.kind == KEPT_RECORD:
        return _tr("Deleted it.") if value is True else side.text
    if asked is not None and conflict.field in ("value", ""):
        return value_said(value, asked, language)
    return value_said(value, None, language) if isinstance(value, dict) else side.text


def happened(row: ConflictRow, actor: str) -> str:
    """What people did, and what holds until somebody chooses."""
    conflict = row.conflict
    people = list(dict.fromkeys(side.person for side in conflict.sides))
    others = [isolated(one) for one in people if one != actor]
    who = _listed([isolated(one) for one in people])
    both = len(people) == 2 and actor in people
    said = _happened(conflict.kind, both=both, alone=len(people) == 1)
    gone, stays = _sides_of_kept(conflict)
    if both and conflict.kind != TWIN:
        who = others[0]
    told = said.format(who=who, deleted=gone, changed=stays)
    if conflict.kind in (FIELD, RATING):
        told += " " + _tr("The one marked “shown now” stands in tables and reports meanwhile.")
    return told


def _happened(kind: str, *, both: bool, alone: bool) -> str:
    """The sentence, with places for names. `both`: one of the two is who reads it; `alone`: all of
    it was done by one person."""
    if kind == RATING and both:
        return _tr(
            "Both of you rated this, you and {who}, without knowing of each other. Both "
            "ratings are kept whole, with reason and evidence."
        )
    if kind == RATING:
        return _tr(
            "{who} rated this without knowing of each other. Each rating is kept whole, with "
            "reason and evidence."
        )
    if kind == KEPT_RECORD:
        return _tr(
            "{deleted} deleted it while {changed} changed it. Neither knew of the other, so it "
            "stays until you choose."
        )
    if kind == TWIN and alone:
        return _tr(
            "{who} made two records of this name in two copies. Give the second another name; "
            "the texts that cite it are changed with it."
        )
    if kind == TWIN:
        return _tr(
            "{who} each made a record of this name without knowing of the other. Give the second "
            "another name; the texts that cite it are changed with it."
        )
    if both:
        return _tr(
            "Both of you changed this, you and {who}, without knowing of each other. Both "
            "versions are kept."
        )
    return _tr("{who} changed this without knowing of each other. All versions are kept.")


def _sides_of_kept(conflict: Conflict) -> tuple[str, str]:
    """Who deleted it, and who changed it."""
    found: dict[bool, list[str]] = {True: [], False: []}
    for side in conflict.sides:
        found[side.values.get(conflict.field) is True].append(isolated(side.person))
    gone, stays = (_listed(list(dict.fromkeys(found[one]))) for one in (True, False))
    return gone, stays


def _listed(names: Sequence[str]) -> str:
    """Ana and Ben; Ana, Ben and Carla."""
    if len(names) < 2:
        return "".join(names)
    last = _tr("{names} and {last}")
    return last.format(names=", ".join(names[:-1]), last=names[-1])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SNIPPET else line[: _SNIPPET - 1].rstrip() + "…"


def mark_words(row: ConflictRow, actor: str) -> str:
    """Beside the field, before one writes in it: who else wrote, and what."""
    conflict = row.conflict
    if conflict.kind == RATING:
        return _tr("{what} was rated twice, by people who did not know of each other.").format(
            what=row.what
        )
    if conflict.kind == KEPT_RECORD:
        return _tr("Somebody deleted this, another changed it: it stays until you choose.")
    if conflict.kind == TWIN:
        return _tr("Another record goes by the same name.")
    people = [one.person for one in conflict.sides]
    said = _tr("{what}: changed by several people; all versions are kept.")
    if len(people) == 2 and actor in people:
        said = _tr("{what}: both of you changed it; both versions are kept.")
    return said.format(what=row.what)


def hidden_words(row: ConflictRow, language: str) -> tuple[str, ...]:
    """The versions that do not stand in the field, each with its person."""
    if row.conflict.kind in (RATING, KEPT_RECORD, TWIN):
        return ()
    said = _tr("{who}: “{text}”")
    return tuple(
        said.format(
            who=isolated(side.person),
            text=_short(side_text(row.conflict, side, row.asked, language)) or _tr("empty"),
        )
        for side in row.conflict.sides
        if not side.shown
    )
