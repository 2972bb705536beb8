"""Writing into a field what a reviewer proposed: their entry as a branch from what was sent, and
ours over it where we went on or put something else together."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.instrument import Indicator
from irm_desktop.domain.review_records import Proposal, Remark, ReviewItem, Sent, Voice
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.models import SentDocument as SentTable
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.editing import Editing, delete_all, live_row, next_position
from irm_desktop.storage.inbox import Inbox
from irm_desktop.storage.naming import field_words, owners, record_words, supported
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.ratings import Ratings, answer_words, rating_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.review_now import REVIEWED
from irm_desktop.storage.sent import fields_sent
from irm_desktop.storage.subjects import read_subject
from irm_desktop.storage.texts import PassageAbout
from irm_desktop.storage.written import as_written

_REMOVED = ("commitment", "milestone", "recommendation")  # rows that a reviewer can take out
_ROWS: Mapping[str, tuple[str, ...]] = {  # what a row that was added gives its record
    "commitment": (
        *("number", "title", "short_title", "text", "theme", "cluster"),
        *("lead_institution", "supporting_institutions", "start", "end", "carried_over_from"),
    ),
    "milestone": ("number", "title", "start", "end"),
}
Heads = Mapping[str, tuple[str, ...]]  # remark -> op ids that its field had when it was sent


@dataclass(frozen=True, slots=True)
class Decision:
    """What a field is to hold, whose proposals are taken with it, and why, for a rating."""

    result: str
    chosen: tuple[Proposal, ...]
    reason: str = ""


class Taking(Editing, Inbox, Ratings):
    """What concerns changes of reviewers that are taken."""

    def _take(
        self, op: Recorder, item: ReviewItem, what: Decision, heads: Heads, sent: Sent
    ) -> None:
        """Writes a decision about what came back for a copy. Raises WorkspaceError `cannot` where
        the field cannot hold it, and NotFound where its record is gone."""
        if item.entity not in REVIEWED:
            raise WorkspaceError(
                "This cannot be taken by itself. Write it where it belongs, and answer the remark.",
                "cannot",
            )
        asked: Indicator | None = None
        if item.entity == "rating":
            asked = self._take_rating(op, item, what)
        elif item.entity == "passage":
            about = (sent.assessment_id, item.section, item.subject_kind, item.subject)
            self._put_passage(op, PassageAbout(*about, sent.language), what.result)
        else:
            live_row(op.connection, item.entity, item.record)
            op.edit(item.entity, item.record, {item.field: _stored(item, what.result)})
            op.touch(*owners(op.connection, [(item.entity, item.record)]))
        for one in what.chosen:
            try:
                theirs = _stored(item, one.theirs, asked)
            except UserError:
                continue  # what no field can hold is kept in the remark alone
            known = {head for remark in one.remarks for head in heads.get(remark, ())}
            op.branch(item.record, item.field, theirs, sorted(known), _names(one.voices, sent))

    def _take_rating(self, op: Recorder, item: ReviewItem, what: Decision) -> Indicator:
        subject = read_subject(op.connection, item.subject_kind, item.subject, None)
        asked = self._asked(subject, item.indicator, None)
        if rating_id(subject.assessment_of(asked), subject.id, asked.id) != item.record:
            raise WorkspaceError(
                f"{asked.label()} of {subject.words} is rated under another method now. Decline "
                "the change, or rate anew.",
                "cannot",
            )
        fields: dict[str, object] = {item.field: _stored(item, what.result, asked)}
        if what.reason:
            fields["reason"] = clean(what.reason)
        self._put(op, subject, asked, fields)
        return asked

    def _take_out(self, op: Recorder, item: ReviewItem) -> None:
        """Deletes the record whose row a reviewer took out, with all that belongs to it."""
        if item.entity not in _REMOVED or item.field:
            raise WorkspaceError(
                "The place of this field is gone from the file, which does not say what it is to "
                "hold. Say what is to stand there, or decline it.",
                "cannot",
            )
        live_row(op.connection, item.entity, item.record)
        op.touch(*owners(op.connection, [(item.entity, item.record)]))
        delete_all(op, item.entity, {item.record})

    def _take_in(self, op: Recorder, item: ReviewItem, cells: Mapping[str, str]) -> None:
        """Adds the record of a row that a reviewer added, at the end of its list, where it is not
        there already; `cells` are the row's by their keys. Ratings are left to the researcher."""
        if item.entity not in _ROWS:
            raise WorkspaceError(
                "What was added is neither a commitment nor a milestone. Write it where it "
                "belongs, and answer the remark.",
                "cannot",
            )
        parent, owner = "plan", item.plan_id
        if item.entity == "milestone":
            parent, owner = "commitment", self._commitment_of(item.plan_id, cells)
        live_row(op.connection, parent, owner)
        given = {name: cells[name] for name in _ROWS[item.entity] if cells.get(name)}
        fields = {name: as_written(item.entity, name, text) for name, text in given.items()}
        place = next_position(op.connection, item.entity, parent, owner)
        record = linked_id("added", item.plan_id, item.key)  # one row is one record
        table = BY_NAME[item.entity].table
        query = select(table.c.deleted).where(table.c.id == record)
        known = op.connection.execute(query).first()
        if known is None:
            op.create(item.entity, {parent: owner, "position": place, **fields}, record)
        elif known.deleted:
            op.edit(item.entity, record, {"deleted": False, "position": place, **fields})
        else:
            return
        sent = self.sent_document(item.sent_id)
        for name, value in fields.items():
            op.branch(record, name, value, (), _names(item.voices, sent))
        op.touch(owner, *owners(op.connection, [(parent, owner)]))

    def _commitment_of(self, plan_id: str, cells: Mapping[str, str]) -> str:
        """The commitment that a new row of milestones names, by its id or number."""
        known = self.commitments(plan_id)
        wanted = one_line(cells.get("commitment", ""))
        found = [one.id for one in known if one.id == cells.get("_commitment")]
        found = found or [one.id for one in known if wanted and one.number == wanted]
        if len(found) != 1:
            raise WorkspaceError(
                "The row does not say to which commitment of the plan the milestone belongs. Add "
                "the milestone there, and answer the remark.",
                "cannot",
            )
        return found[0]

    def _place_words(self, connection: Connection, item: ReviewItem) -> str:
        """Where an item is, in words for a sentence; of records by their numbers alone."""
        if not item.entity:
            return "a remark"
        if item.entity not in ("rating", "passage"):
            name = record_words(connection, self.library, item.entity, item.record)
            return f"{field_words(item.entity, item.field)} of {name}" if item.field else name
        subject = record_words(connection, self.library, item.subject_kind, item.subject)
        name = supported(self.library, subject, item.indicator, item.section)
        return f"{item.field} of {name}" if item.field in ("reason", "evidence") else name


def read_sent_heads(connection: Connection, remarks: Sequence[Remark]) -> Heads:
    """What each remark's field had for heads when its review copy went out."""
    heads: dict[tuple[str, str, str], tuple[str, ...]] = {
        (one.sent_id, one.record, one.field): () for one in remarks
    }
    sents = sorted({sent for sent, _, _ in heads})
    query = fields_sent({record for _, record, _ in heads}).where(SentTable.id.in_(sents))
    for row in connection.execute(query):
        heads[row.sent_id, row.record, row.field] = tuple(json.loads(row.heads))
    return {one.id: heads[one.sent_id, one.record, one.field] for one in remarks}


def _stored(item: ReviewItem, text: str, asked: Indicator | None = None) -> Any:
    """A text as the field keeps it. Any: a JSON value. Raises WorkspaceError `cannot`, NotFound for
    an answer that the question does not have."""
    if asked is not None and item.field == "value":
        if text:
            answer_words(asked, text)
        return text or None
    if item.entity in ("rating", "passage"):
        return clean(text)
    return as_written(item.entity, item.field, text)


def _names(voices: Iterable[Voice], sent: Sent) -> str:
    """The people who said something; where nobody can tell, whom it was sent to."""
    names = sorted({name for voice in voices for name in voice.who.split("; ") if name})
    return "; ".join(names) or sent.recipient or "a reviewer"
