"""Files that came back from review: kept whole under their hash, with what was read in them.

What came back is fact and no edit: it is no part of undo. A file that was brought in by mistake is
deleted like any record, with its remarks.
"""

import importlib
import io
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, Select, func, select

from irm_desktop.domain.returned_reading import Reading
from irm_desktop.domain.review_records import Kept, Remark, Returned, Sent
from irm_desktop.errors import NotFound
from irm_desktop.models import SentDocument as SentTable
from irm_desktop.storage.attachments import keep_parts, read_file, whole_file
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.plans import linked_id
from irm_desktop.storage.recorder import Recorder
from irm_desktop.storage.remarks import (
    FACT_ID,
    REMARKS,
    RETURNED,
    remark_fields,
    remark_query,
    remark_row,
    returned_of,
)
from irm_desktop.storage.sent import SentDocuments

_COUNT = (
    select(func.count())
    .where(REMARKS.c.returned_id == RETURNED.c.id, ~REMARKS.c.deleted)
    .scalar_subquery()
)
_FILES: Select[Any] = (
    select(RETURNED, SentTable.role, _COUNT.label("remark_count"))
    .join(SentTable, SentTable.id == RETURNED.c.sent_id)
    .where(~RETURNED.c.deleted, ~SentTable.deleted)
)


class ReturnedFiles(SentDocuments):
    """What concerns files that came back."""

    def keep_returned(self, reading: Reading, sent_id: str, name: str, content: bytes) -> Kept:
        """Keeps a file that came back for a review copy, with all that was read in it. What of it
        another file said already is not new.

        Raises NotFound, and WorkspaceError as a file kept with a source does: too-large, empty,
        full.
        """
        name, parts, sha256 = read_file(name, io.BytesIO(content))
        snapshot = self.snapshot(sent_id)
        sent = self.sent_document(sent_id)
        capturing = importlib.import_module("irm_desktop.domain.review_capture")
        record = linked_id("returned", sent_id, sha256)
        remarks: tuple[Remark, ...] = capturing.capture(reading, sent, snapshot, record)
        with self._operation("", kind="log") as op:
            there = _row(op.connection, record)
            known = _known(op.connection, sent_id)
            if there is None or there.deleted:
                keep_parts(op.connection, name, sha256, parts)
                facts: dict[str, object] = {
                    "name": name,
                    "format": reading.format,
                    "program": reading.program,
                    "notices": reading.notices,
                    "reviewers": _reviewers(remarks),
                }
                self._put_returned(op, record, sent, sha256, facts, is_new=there is None)
            rows = _rows(op.connection, record)
            for one in remarks:
                row = remark_row(one)
                if row not in rows:
                    op.create("remark", remark_fields(one), row)
                elif rows[row]:
                    op.edit("remark", row, {"deleted": False, **remark_fields(one)})
            new = len({one.id for one in remarks} - known)
            number = f"{new} new {'remark' if new == 1 else 'remarks'}"
            copy = record_words(op.connection, self.library, "sent", sent_id)
            op.sentence = f"File returned for {copy}: {number}"
            op.touch(*owners(op.connection, [("plan", sent.plan_id)]), sent.plan_id)
        return Kept(op.change, self.returned_file(record), new, len(remarks) - new)

    def _put_returned(
        self,
        op: Recorder,
        record: str,
        sent: Sent,
        sha256: str,
        facts: dict[str, object],
        *,
        is_new: bool,
    ) -> None:
        facts = {**facts, "at": stamp(op.now), "by": self.actor}
        if is_new:
            about = {"sent": sent.id, "plan": sent.plan_id, "sha256": sha256}
            op.create("returned", {"about": about, **facts}, record)
        else:
            op.edit("returned", record, {"deleted": False, **facts})

    def returned(self, plan_id: str | None = None) -> tuple[Returned, ...]:
        """The files that came back, of a plan or of all, newest first."""
        query = _FILES.order_by(RETURNED.c.at.desc(), RETURNED.c.id)
        if plan_id is not None:
            query = query.where(RETURNED.c.plan_id == plan_id)
        with self._reading() as connection:
            return tuple(returned_of(row) for row in connection.execute(query))

    def returned_file(self, returned_id: str) -> Returned:
        """A file that came back. Raises NotFound."""
        with self._reading() as connection:
            row = connection.execute(_FILES.where(RETURNED.c.id == returned_id)).first()
        if row is None:
            raise NotFound("This file is not in the workspace, or it was deleted.", "no-returned")
        return returned_of(row)

    def returned_bytes(self, returned_id: str) -> bytes:
        """The bytes of a file that came back, held against their hash. Raises NotFound, and
        WorkspaceError `damaged`."""
        file = self.returned_file(returned_id)
        with self._reading() as connection:
            return whole_file(connection, file.name, file.sha256)


def _row(connection: Connection, record: str) -> Row[Any] | None:
    return connection.execute(select(RETURNED.c.deleted).where(RETURNED.c.id == record)).first()


def _known(connection: Connection, sent_id: str) -> set[str]:
    """The remarks on a review copy that are known from any file that is there."""
    query = remark_query().with_only_columns(FACT_ID).where(RETURNED.c.sent_id == sent_id)
    return set(connection.execute(query).scalars())


def _rows(connection: Connection, returned_id: str) -> dict[str, bool]:
    """The rows of the remarks of a file, with whether they are deleted."""
    query = select(REMARKS.c.id, REMARKS.c.deleted).where(REMARKS.c.returned_id == returned_id)
    return {row.id: row.deleted for row in connection.execute(query)}


def _reviewers(remarks: Collection[Remark]) -> list[str]:
    """Whoever changed or said something, each once, by name."""
    names = {name for one in remarks for name in one.who.split("; ")}
    names |= {entry.author for one in remarks for entry in one.thread if not entry.own}
    return sorted(names - {""})
