"""Excerpts: words quoted from a source's text or from a note of an interview."""

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, func, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import Excerpt
from irm_desktop.domain.excerpts import MOVED, anchor, carried, locate, only_place
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Excerpt as ExcerptTable
from irm_desktop.models import InterviewNote as NoteTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.models.registry import Columns
from irm_desktop.storage.editing import Editing, live_row
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import filled
from irm_desktop.storage.recorder import Recorder

_EXCERPTS, _NOTES = ExcerptTable.__table__, NoteTable.__table__
HOSTED = (
    select(
        _EXCERPTS,
        func.coalesce(NoteTable.text, SourceTable.text).label("host"),
        func.coalesce(NoteTable.deleted, False).label("gone"),
    )
    .join(SourceTable, SourceTable.id == _EXCERPTS.c.source_id)
    .outerjoin(NoteTable, NoteTable.id == _EXCERPTS.c.note_id)
    .where(~_EXCERPTS.c.deleted)
    .order_by(_EXCERPTS.c.position, _EXCERPTS.c.id)
)
_HOSTS = {"source": "text", "note": "text"}  # records whose text is quoted, and its field


def excerpt_of(row: Row[Any]) -> Excerpt:
    """An excerpt with what became of it in its host's text (`row.host`)."""
    found = Excerpt(
        id=row.id,
        source_id=row.source_id or "",
        note_id=row.note_id or "",
        position=row.position,
        text=row.text,
        start=row.start,
        before=row.before,
        after=row.after,
        locator=row.locator,
        language=row.language,
        translation=row.translation,
    )
    return replace(found, state=locate("" if row.gone else row.host, found).state)


class Excerpts(Editing):
    """What concerns excerpts, and keeps them in place while their texts are edited."""

    def excerpts(self, source_id: str) -> tuple[Excerpt, ...]:
        """The excerpts of a source and of the notes of its interview, in the order they were
        made, each with what became of it."""
        query = HOSTED.where(_EXCERPTS.c.source_id == source_id)
        with self._reading() as connection:
            return tuple(excerpt_of(row) for row in connection.execute(query))

    def excerpt(self, excerpt_id: str) -> Excerpt:
        """Raises NotFound."""
        with self._reading() as connection:
            return excerpt_of(_row(connection, excerpt_id))

    def add_excerpt(
        self,
        source_id: str,
        text: str,
        *,
        note_id: str = "",
        start: int = -1,
        locator: str = "",
        language: str = "",
        translation: str = "",
    ) -> Change:
        """Words of a source's text, or of a note of its interview. `start`: where they begin in
        it; found where they stand in it once.

        Raises NotFound, and WorkspaceError `cannot` where there are no words or other words stand
        at `start`.
        """
        more = {"locator": one_line(locator), "language": language, "translation": translation}
        with self._operation("") as op:
            source = live_row(op.connection, "source", source_id)
            host = live_row(op.connection, "note", note_id) if note_id else source
            created = self._create_excerpt(op, source_id, note_id, host, (text, start), more)
        return replace(op.change, created=created)

    def _create_excerpt(
        self,
        op: Recorder,
        source_id: str,
        note_id: str,
        host: Columns,
        words: tuple[str, int],
        more: dict[str, str],
    ) -> str:
        """Writes an excerpt into an operation, which takes its sentence from it. `words` are the
        text and where it begins."""
        text, start, whole = clean(words[0]), words[1], str(host["text"])
        if not text.strip():
            raise WorkspaceError("An excerpt needs words. Mark some first.", "cannot")
        if start < 0:
            start = only_place(whole, text)
        elif not whole.startswith(text, start):
            raise WorkspaceError(
                "Other words stand at this place by now. Mark the words again.", "cannot"
            )
        place = asdict(anchor(whole, start, len(text))) if start >= 0 else {}
        query = select(func.max(_EXCERPTS.c.position)).where(_EXCERPTS.c.source_id == source_id)
        last = op.connection.execute(query).scalar_one_or_none()
        name = record_words(op.connection, self.library, "source", source_id)
        op.sentence = f"Excerpt of {name} added"
        op.touch(source_id, *owners(op.connection, [("source", source_id)]))
        fields = {"source": source_id, "note": note_id, "position": (last or 0) + 1}
        created = op.create("excerpt", filled({**fields, "text": text, **more}))
        op.edit("excerpt", created, place)
        return created

    def replace_excerpt(self, excerpt_id: str) -> Change:
        """Puts an excerpt that has moved where its words stand now. Raises NotFound, and
        WorkspaceError `cannot` where there is no such place."""
        with self._operation("") as op:
            row = _row(op.connection, excerpt_id)
            found = excerpt_of(row)
            place = locate("" if row.gone else row.host, found)
            if place.state == MOVED:
                at = anchor(row.host, place.start, len(found.text))
                op.edit("excerpt", excerpt_id, asdict(at))
                name = record_words(op.connection, self.library, "excerpt", excerpt_id)
                op.sentence = f"Place of {name} confirmed"
                op.touch(*owners(op.connection, [("excerpt", excerpt_id)]))
            elif found.state != "in_place":
                raise WorkspaceError(
                    "The words of this excerpt do not stand in the text in one certain place. "
                    "Mark them in the text anew, and delete this excerpt.",
                    "cannot",
                )
        return op.change

    def _also(
        self, op: Recorder, entity: str, record: str, changed: Mapping[str, object], row: Columns
    ) -> None:
        super()._also(op, entity, record, changed, row)
        name = _HOSTS.get(entity)
        if name is not None and name in changed:
            carry_excerpts(op, entity, record, str(row[name]), str(changed[name]))


def carry_excerpts(op: Recorder, entity: str, record: str, old: str, new: str) -> None:
    """Takes the excerpts of a source's or note's text to where an edit of the text in the same
    operation puts them; those it touched are left, and are flagged when they are read."""
    query = select(_EXCERPTS).where(~_EXCERPTS.c.deleted, _EXCERPTS.c.start >= 0)
    if entity == "note":
        query = query.where(_EXCERPTS.c.note_id == record)
    else:
        query = query.where(_EXCERPTS.c.source_id == record, _EXCERPTS.c.note_id.is_(None))
    for row in op.connection.execute(query).all():
        known = Excerpt(
            row.id, "", "", 0, row.text, start=row.start, before=row.before, after=row.after
        )
        found = carried(old, new, known)
        if found is None:
            continue
        moved = {
            name: value for name, value in asdict(found).items() if value != row._mapping[name]
        }
        if moved:
            op.edit("excerpt", row.id, moved)


def _row(connection: Connection, excerpt_id: str) -> Row[Any]:
    row = connection.execute(HOSTED.where(_EXCERPTS.c.id == excerpt_id)).first()
    if row is None:
        raise NotFound("This excerpt is not in the workspace, or it was deleted.", "no-excerpt")
    return row
