"""What notes of interviews are bound to, and the words that are quoted from them."""

from collections.abc import Iterable

from sqlalchemy import Connection, bindparam, select

from irm_desktop.domain.evidence_records import Excerpt, Support
from irm_desktop.models import Excerpt as ExcerptTable
from irm_desktop.models import InterviewNote as NoteTable
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.excerpts import excerpt_of
from irm_desktop.storage.supports import support_of

_EXCERPTS, _SUPPORTS = ExcerptTable.__table__, SupportTable.__table__
_QUOTED = (
    select(_EXCERPTS, NoteTable.text.label("host"), NoteTable.deleted.label("gone"))
    .join(NoteTable, NoteTable.id == _EXCERPTS.c.note_id)
    .where(_EXCERPTS.c.note_id.in_(bindparam("notes", expanding=True)), ~_EXCERPTS.c.deleted)
    .order_by(_EXCERPTS.c.start, _EXCERPTS.c.position)
)
_BOUND = (
    select(_SUPPORTS)
    .where(_SUPPORTS.c.note_id.in_(bindparam("notes", expanding=True)), ~_SUPPORTS.c.deleted)
    .where(_SUPPORTS.c.subject_kind == "commitment")
    .order_by(_SUPPORTS.c.id)
)


def quotations(connection: Connection, notes: Iterable[str]) -> list[Excerpt]:
    """The words quoted from the notes, in the order they stand there, with their state."""
    found = connection.execute(_QUOTED, {"notes": list(notes)})
    return [excerpt_of(row) for row in found]


def bindings(connection: Connection, notes: Iterable[str]) -> list[Support]:
    """The commitments that the notes, and what is quoted from them, support."""
    return [support_of(row) for row in connection.execute(_BOUND, {"notes": list(notes)})]


def about(
    source: str, note: str, excerpt: str, commitment: str, indicator: str
) -> dict[str, object]:
    """What a support is about that a note, or a quotation from it, gives a commitment."""
    return {
        "source": source,
        "excerpt": excerpt or None,
        "note": note,
        "subject_kind": "commitment",
        "subject": commitment,
        "indicator": indicator,
        "section": "",
    }
