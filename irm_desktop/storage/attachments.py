"""Files kept with sources: their bytes in parts under their SHA-256, the same bytes once.

Bytes are not journaled: the hash in the journal proves them. What no attachment names any more
stays, because an undo may name it again.
"""

import hashlib
import mimetypes
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from sqlalchemy import Connection, Row, func, insert, select, union_all

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import Attachment
from irm_desktop.domain.text import clean, one_line
from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.models import Attachment as AttachmentTable
from irm_desktop.models import Blob, ReturnedFile
from irm_desktop.storage.door import Door
from irm_desktop.storage.editing import live_row
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.naming import owners, record_words
from irm_desktop.storage.recorder import Recorder

PART = 1024 * 1024  # bytes
LARGEST = 25 * PART  # of a file
LARGEST_SUM = 500 * PART  # of all files of a workspace
_FILES, _BLOBS = AttachmentTable.__table__, Blob.__table__
_RETURNED = ReturnedFile.__table__


@dataclass(frozen=True, slots=True)
class AttachmentTotal:
    """How much the files of a workspace take, in bytes, and how much they may. Bytes that only an
    undo would need again count too: they are in the file."""

    used: int
    limit: int = LARGEST_SUM
    largest: int = LARGEST


def attachment_of(row: Row[Any]) -> Attachment:
    return Attachment(
        id=row.id,
        source_id=row.source_id or "",
        position=row.position,
        name=row.name,
        media_type=row.media_type,
        size=row.size,
        sha256=row.sha256,
        added=row.added,
    )


def read_file(name: str, content: Path | IO[bytes]) -> tuple[str, list[bytes], str]:
    """The name as it is kept, the parts of a file, and its hash. Raises WorkspaceError: too-large,
    empty, unreadable."""
    name = one_line(clean(name)) or "file"
    with _opened(name, content) as stream:
        parts, sha256 = _read(name, stream)
    return name, parts, sha256


class Attachments(Door):
    """What concerns the files kept with sources."""

    def attachments(self, source_id: str) -> tuple[Attachment, ...]:
        """The files of a source in the order they were added."""
        query = select(_FILES).where(_FILES.c.source_id == source_id, ~_FILES.c.deleted)
        with self._reading() as connection:
            rows = connection.execute(query.order_by(_FILES.c.position, _FILES.c.id))
            return tuple(attachment_of(row) for row in rows)

    def attachment(self, attachment_id: str) -> Attachment:
        """Raises NotFound."""
        with self._reading() as connection:
            return _attachment(connection, attachment_id)

    def attachment_total(self) -> AttachmentTotal:
        """How much is used of what a workspace may keep."""
        with self._reading() as connection:
            return AttachmentTotal(_used(connection))

    def attached_elsewhere(self, sha256: str, but: str = "") -> tuple[Attachment, ...]:
        """Attachments of sources other than `but` that hold these very bytes."""
        query = select(_FILES).where(
            _FILES.c.sha256 == sha256, ~_FILES.c.deleted, _FILES.c.source_id != but
        )
        with self._reading() as connection:
            return tuple(attachment_of(row) for row in connection.execute(query))

    def attach(self, source_id: str, name: str, content: Path | IO[bytes]) -> Change:
        """Keeps a file with a source; its id is the change's `created`. A file that the source has
        already is passed over.

        A file is never read beyond the limit. Raises NotFound, and WorkspaceError: too-large,
        empty, unreadable, full.
        """
        name, parts, sha256 = read_file(name, content)
        with self._operation("") as op:
            live_row(op.connection, "source", source_id)
            same = select(_FILES.c.id).where(
                _FILES.c.source_id == source_id, _FILES.c.sha256 == sha256, ~_FILES.c.deleted
            )
            if known := op.connection.execute(same).scalar():
                return replace(op.change, created=known)
            created = self._add_file(op, source_id, name, parts, sha256)
        return replace(op.change, created=created)

    def _add_file(
        self, op: Recorder, source_id: str, name: str, parts: list[bytes], sha256: str
    ) -> str:
        """Keeps bytes that were read, within an operation."""
        keep_parts(op.connection, name, sha256, parts)
        return self._create_attachment(op, source_id, name, sha256, sum(map(len, parts)))

    def _create_attachment(
        self, op: Recorder, source_id: str, name: str, sha256: str, size: int
    ) -> str:
        last = select(func.max(_FILES.c.position)).where(_FILES.c.source_id == source_id)
        fields = {
            "source": source_id,
            "position": (op.connection.execute(last).scalar_one_or_none() or 0) + 1,
            "name": name,
            "media_type": mimetypes.guess_type(name)[0] or "application/octet-stream",
            "size": size,
            "sha256": sha256,
            "added": stamp(op.now),
        }
        source = record_words(op.connection, self.library, "source", source_id)
        op.sentence = f"File {name} added to {source}"
        op.touch(source_id, *owners(op.connection, [("source", source_id)]))
        return op.create("attachment", fields)

    def attachment_bytes(self, attachment_id: str) -> bytes:
        """The bytes of a file, held against their hash. Raises NotFound, and WorkspaceError
        `damaged` where they are not what was added."""
        with self._reading() as connection:
            file = _attachment(connection, attachment_id)
            return whole_file(connection, file.name, file.sha256)

    def save_attachment(self, attachment_id: str, path: Path) -> None:
        """Writes a file out; it gets its name only when it is whole. Raises as
        `attachment_bytes`, and WorkspaceError `unwritable`."""
        content = self.attachment_bytes(attachment_id)
        part = path.with_name(f".{path.name}.part")
        try:
            part.write_bytes(content)
            os.replace(part, path)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise WorkspaceError(
                f"{path.name} could not be written: {error.strerror or 'unknown reason'}. "
                "Choose another folder or make room.",
                "unwritable",
            ) from error


def whole_file(connection: Connection, name: str, sha256: str) -> bytes:
    """The bytes that are kept under a hash. Raises WorkspaceError `damaged` where they are not what
    was added."""
    content = b"".join(_parts(connection, sha256))
    if hashlib.sha256(content).hexdigest() != sha256:
        raise WorkspaceError(
            f"The file {name} is not as it was added: its bytes are damaged or missing. "
            "Take it from a backup, or add it again.",
            "damaged",
        )
    return content


def damaged_files(connection: Connection) -> Iterator[str]:
    """The names of files kept with sources or come back from review whose bytes are not those that
    were added, or are not there."""
    kept = union_all(
        *(
            select(table.c.sha256, table.c.id, table.c.name).where(~table.c.deleted)
            for table in (_FILES, _RETURNED)
        )
    )
    checked: dict[str, bool] = {}
    for sha256, _, name in connection.execute(kept.order_by("sha256", "id")).all():
        if sha256 not in checked:
            digest = hashlib.sha256()
            for part in _parts(connection, sha256):
                digest.update(part)
            checked[sha256] = digest.hexdigest() == sha256
        if not checked[sha256]:
            yield name


def _attachment(connection: Connection, attachment_id: str) -> Attachment:
    query = select(_FILES).where(_FILES.c.id == attachment_id, ~_FILES.c.deleted)
    row = connection.execute(query).first()
    if row is None:
        raise NotFound("This file is not in the workspace, or it was deleted.", "no-attachment")
    return attachment_of(row)


def _parts(connection: Connection, sha256: str) -> Iterable[bytes]:
    query = select(_BLOBS.c.data).where(_BLOBS.c.sha256 == sha256).order_by(_BLOBS.c.part)
    return connection.execute(query).scalars()


def _used(connection: Connection) -> int:
    return connection.execute(select(func.sum(func.length(_BLOBS.c.data)))).scalar() or 0


def keep_parts(connection: Connection, name: str, sha256: str, parts: list[bytes]) -> None:
    """Puts bytes into the file where they are not in it yet. Raises WorkspaceError `full`."""
    there = select(_BLOBS.c.part).where(_BLOBS.c.sha256 == sha256).limit(1)
    if connection.execute(there).first() is not None:
        return
    used, size = _used(connection), sum(map(len, parts))
    if used + size > LARGEST_SUM:
        raise WorkspaceError(
            f"{name} ({megabytes(size)}) does not fit: the files of this workspace take "
            f"{megabytes(used)} of {megabytes(LARGEST_SUM)}. Keep the file elsewhere and give "
            "its address.",
            "full",
        )
    rows = [{"sha256": sha256, "part": n, "data": part} for n, part in enumerate(parts)]
    connection.execute(insert(Blob), rows)


@contextmanager
def _opened(name: str, content: Path | IO[bytes]) -> Iterator[IO[bytes]]:
    if not isinstance(content, Path):
        yield content
        return
    try:
        if not content.is_file():
            raise WorkspaceError(f"{name} is not a file. Choose a file.", "unreadable")
        if (size := content.stat().st_size) > LARGEST:
            raise _too_large(name, size)
        with content.open("rb") as stream:
            yield stream
    except OSError as error:
        raise WorkspaceError(
            f"{name} cannot be read: {error.strerror or 'unknown reason'}.", "unreadable"
        ) from error


def _read(name: str, stream: IO[bytes]) -> tuple[list[bytes], str]:
    """The parts of a file and its hash, never more than one part beyond the limit."""
    parts: list[bytes] = []
    pending, size, digest = b"", 0, hashlib.sha256()
    while chunk := stream.read(PART):
        size += len(chunk)
        if size > LARGEST:
            raise _too_large(name)
        digest.update(chunk)
        pending += chunk
        while len(pending) >= PART:
            parts.append(pending[:PART])
            pending = pending[PART:]
    if pending:
        parts.append(pending)
    if not parts:
        raise WorkspaceError(f"{name} is empty. Choose a file that holds something.", "empty")
    return parts, digest.hexdigest()


def _too_large(name: str, size: int = 0) -> WorkspaceError:
    has = f" ({megabytes(size)})" if size else ""
    return WorkspaceError(
        f"{name}{has} is larger than {megabytes(LARGEST)}, the most that is kept of one file. "
        "Keep it elsewhere and give its address, or add the pages that matter.",
        "too-large",
    )


def megabytes(size: int) -> str:
    """A number of bytes as a person reads it."""
    if size < PART:
        return f"{max(1, round(size / 1024)):,} KB"
    return f"{size / PART:,.1f} MB".replace(".0 MB", " MB")
