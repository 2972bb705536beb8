"""The notes of an interview: written while one types, bound to commitments, quoted."""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, func, select

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import Excerpt, Interview, InterviewNote
from irm_desktop.domain.interviews import Recovered, Typed
from irm_desktop.domain.text import clean, takes_away
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import InterviewNote as NoteTable
from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.consents import consents
from irm_desktop.storage.editing import delete_all, live_row
from irm_desktop.storage.excerpts import Excerpts, carry_excerpts
from irm_desktop.storage.interviews import Interviews, read_interview
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.note_links import about, bindings, quotations
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.supports import Supports
from irm_desktop.storage.typed import put_typed

_NOTES = NoteTable.__table__
Binding = tuple[str, str]  # commitment id, indicator or ""


def _note(row: Row[Any]) -> InterviewNote:
    return InterviewNote(row.id, row.interview_id or "", row.position, row.at, row.kind, row.text)


class Notes(Interviews, Excerpts, Supports):
    """What concerns the notes of interviews."""

    def notes(self, interview_id: str) -> tuple[InterviewNote, ...]:
        """The notes in their order."""
        with self._reading() as connection:
            return tuple(_read_notes(connection, interview_id))

    def note_bindings(self, interview_id: str) -> Mapping[str, tuple[Binding, ...]]:
        """What each note that is bound is bound to."""
        with self._reading() as connection:
            ids = [one.id for one in _read_notes(connection, interview_id)]
            supports = bindings(connection, ids)
        found: dict[str, list[Binding]] = defaultdict(list)
        for one in supports:
            if not one.excerpt_id:
                found[one.note_id].append((one.subject_id, one.indicator))
        return {note: tuple(bound) for note, bound in found.items()}

    def note_quotations(self, interview_id: str) -> Mapping[str, tuple[Excerpt, ...]]:
        """The words quoted from each note, with what became of them (`Excerpt.state`)."""
        with self._reading() as connection:
            ids = [one.id for one in _read_notes(connection, interview_id)]
            excerpts = quotations(connection, ids)
        found: dict[str, list[Excerpt]] = defaultdict(list)
        for one in excerpts:
            found[one.note_id].append(one)
        return {note: tuple(quoted) for note, quoted in found.items()}

    def add_note(self, interview_id: str, text: str, *, at: str = "", note_id: str = "") -> Change:
        """A note at the end of an interview. Raises NotFound."""
        with self._operation("") as op:
            note = note_id or uuid.uuid4().hex
            self._put_note(op, Typed(interview_id, note, at, text, 0))
        return replace(op.change, created=note if op else "")

    def write_note(self, note_id: str, text: str, *, typing: bool = False) -> Change:
        """Gives a note another text; an empty one deletes it. Raises NotFound."""
        with self._operation("", typing=note_id if typing else "") as op:
            row = live_row(op.connection, "note", note_id)
            self._put_note(op, Typed(str(row["interview_id"]), note_id, "", text, 0))
        return op.change

    def finish_typed(self, typed: Typed) -> Change:
        """The paragraph becomes its note, and what was kept of it goes, in one transaction; where
        one was is kept. Raises NotFound where the interview was deleted."""
        kept = replace(typed, kept=True)
        with self._operation("", typing=typed.note_id) as op:
            self._put_note(op, typed)
            put_typed(op.connection, kept, op.now)
        if not op:
            self.keep_typed(kept)
        return op.change

    def recovered(self) -> tuple[Recovered, ...]:
        """Turns what was left in the buffer into notes; tells where each interview stopped, the
        latest first. Nothing is left to be recovered of an interview that was ended or left."""
        if self.read_only:
            return ()
        found: list[Recovered] = []
        for typed, at in self.typed():
            try:
                count = self._recover(typed)
            except NotFound:
                self.forget_typed(typed.interview_id)
                continue
            found.append(Recovered(typed.interview_id, typed.note_id, typed.cursor, count, at))
        return tuple(found)

    def _recover(self, typed: Typed) -> int:
        """How many characters the buffer held beyond the note. Raises NotFound."""
        self.interview(typed.interview_id)
        if typed.kept:
            return 0
        notes = {one.id: one.text for one in self.notes(typed.interview_id)}
        before = notes.get(typed.note_id, "")
        self.finish_typed(typed)
        same = 0
        for one, other in zip(before, typed.text, strict=False):
            if one != other:
                break
            same += 1
        return max(len(typed.text) - same, 1 if typed.text != before else 0)

    def _put_note(self, op: Recorder, typed: Typed) -> None:
        text = clean(typed.text)
        row = op.connection.execute(select(_NOTES).where(_NOTES.c.id == typed.note_id)).first()
        old = row.text if row is not None and not row.deleted else ""
        if old == text or not (old or text.strip()):
            return
        op.ends_typing = takes_away(old, text)
        live_row(op.connection, "interview", typed.interview_id)
        if row is None:
            last = select(func.max(_NOTES.c.position)).where(
                _NOTES.c.interview_id == typed.interview_id
            )
            place = (op.connection.execute(last).scalar_one_or_none() or 0) + 1
            fields = {"interview": typed.interview_id, "position": place, "at": typed.at}
            op.create("note", {**fields, "kind": "note", "text": text}, typed.note_id)
        elif not text.strip():
            delete_all(op, "note", {typed.note_id})
        elif row.deleted:
            op.edit("note", typed.note_id, {"deleted": False, "text": text})
            _bring_back(op, typed.note_id)
        else:
            op.edit("note", typed.note_id, {"text": text})
            carry_excerpts(op, "note", typed.note_id, old, text)
        number = read_interview(op.connection, typed.interview_id).number
        time = (typed.at if row is None else row.at)[11:16]
        done = "written" if text.strip() else "deleted"
        op.sentence = f"{note_words(time, number)} {done}"
        op.touch(*owners(op.connection, [("interview", typed.interview_id)]), typed.interview_id)

    def bind_note(self, note_id: str, commitment_id: str, indicator: str = "") -> Change:
        """Binds a note, and what is quoted from it, to a commitment or to one of its indicators.

        A binding to the commitment as such gives way to one to an indicator; what is bound
        already is passed over. Raises NotFound.
        """
        with self._operation("") as op:
            interview, row = _of_note(op.connection, note_id)
            known = [
                one for one in bindings(op.connection, [note_id]) if one.subject_id == commitment_id
            ]
            if any(one.indicator == indicator or not indicator for one in known):
                return op.change
            for one in known:
                if not one.indicator:
                    op.delete("support", one.id)
            quoted = [one.id for one in quotations(op.connection, [note_id])]
            for excerpt in ("", *quoted):
                link = (interview.source_id, note_id, excerpt, commitment_id, indicator)
                self._create_support(op, about(*link))
            words = record_words(op.connection, self.library, "commitment", commitment_id)
            op.sentence = f"{note_words(str(row['at'])[11:16], interview.number)} bound to {words}"
            op.touch(commitment_id, *owners(op.connection, [("note", note_id)]))
        return op.change

    def unbind_note(self, note_id: str, commitment_id: str = "") -> Change:
        """Takes a note, and what is quoted from it, off a commitment, or off all. Raises
        NotFound."""
        with self._operation("") as op:
            interview, row = _of_note(op.connection, note_id)
            for one in bindings(op.connection, [note_id]):
                if commitment_id in ("", one.subject_id):
                    op.delete("support", one.id)
                    op.touch(one.subject_id)
            op.sentence = f"{note_words(str(row['at'])[11:16], interview.number)} bound no longer"
            op.touch(*owners(op.connection, [("note", note_id)]))
        return op.change

    def quote_note(self, note_id: str, start: int, end: int) -> Change:
        """Words of a note, from `start` to `end` in characters, become a quotation that is bound
        as the note is. The same words in the same place are passed over.

        Raises NotFound, WorkspaceError `cannot` where there are no words or the consent forbids
        it.
        """
        with self._operation("") as op:
            interview, row = _of_note(op.connection, note_id)
            refuse_quotation(interview)
            words = str(row["text"])[start:end]
            known = quotations(op.connection, [note_id])
            if any((one.start, one.text) == (start, words) for one in known):
                return op.change
            place = (words, start)
            created = self._create_excerpt(op, interview.source_id, note_id, row, place, {})
            for one in bindings(op.connection, [note_id]):
                if not one.excerpt_id:
                    link = (interview.source_id, note_id, created, one.subject_id, one.indicator)
                    self._create_support(op, about(*link))
            op.sentence = f"Quotation from interview {interview.number} added"
            op.touch(note_id, *owners(op.connection, [("note", note_id)]))
        return replace(op.change, created=created)


def note_words(time: str, number: str) -> str:
    when = f"Note of {time}" if time else "Note"
    return f"{when} in interview {number}"


def refuse_quotation(interview: Interview) -> None:
    """Raises WorkspaceError `cannot` where the words of an interview must not be quoted."""
    if consents().of(interview.consent).quotation:
        return
    if not interview.consent:
        raise WorkspaceError(
            f"Nobody has said yet what may be done with the words of interview {interview.number}, "
            "so they are not quoted. Ask for the consent and choose it first.",
            "cannot",
        )
    raise WorkspaceError(
        f"The consent to interview {interview.number} allows no direct quotation. Write what was "
        "said in your own words, or change the consent if the person agrees.",
        "cannot",
    )


def _bring_back(op: Recorder, note_id: str) -> None:
    """What a note is bound to and what was quoted from it went when its words were emptied; they
    come back with it, for it is the same paragraph."""
    went = (
        select(JournalEntry.operation)
        .where(JournalEntry.record == note_id, JournalEntry.field == DELETED)
        .order_by(JournalEntry.place.desc())
        .limit(1)
    )
    query = select(JournalEntry.entity, JournalEntry.record).where(
        JournalEntry.operation == went.scalar_subquery(),
        JournalEntry.field == DELETED,
        JournalEntry.record != note_id,
    )
    for entity, record in op.connection.execute(query).all():
        if entity in ("support", "excerpt"):
            op.edit(entity, record, {DELETED: False})


def _of_note(connection: Connection, note_id: str) -> tuple[Interview, dict[str, object]]:
    row = live_row(connection, "note", note_id)
    return read_interview(connection, str(row["interview_id"])), row


def _read_notes(connection: Connection, interview_id: str) -> list[InterviewNote]:
    query = select(_NOTES).where(_NOTES.c.interview_id == interview_id, ~_NOTES.c.deleted)
    rows = connection.execute(query.order_by(_NOTES.c.position, _NOTES.c.at, _NOTES.c.id))
    return [_note(row) for row in rows]
