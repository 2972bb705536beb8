"""Bundles: what another copy of the workspace lacks, as a file that travels.

Signed by who sends it, packed, and locked for those it is meant for: whoever else finds it learns
how large it is and for how many. A bundle without recipients can be read by anybody, and holds no
key of a name. It is read whole from one look at the file, which others may be about to replace.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.storage.backup import part_of, sync, sync_folder
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import told
from irm_desktop.storage.file_start import read_start
from irm_desktop.storage.other_copy import read_copy
from irm_desktop.storage.recognise import MAGIC
from irm_desktop.sync import bundle_lines as lines
from irm_desktop.sync.bundle_manifest import (
    ENTRIES,
    KEYS,
    LARGEST_FILE,
    MOST_FILES,
    OPERATIONS,
    WITHHELD,
    Manifest,
    Part,
    signed,
)
from irm_desktop.sync.bundle_package import FILES, PackageWriter
from irm_desktop.sync.bundle_reading import check_whole, read_bundle
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Card, Identity

__all__ = ["ENDING", "Written", "open_source", "read_bundle", "read_copy", "write_bundle"]
ENDING = ".irmb"


@dataclass(frozen=True, slots=True)
class Written:
    """What went into a bundle: its size in bytes, entries of the journal, files kept with sources;
    the hash of the whole. `notices`: what is not in it though it is in the workspace."""

    size: int
    entries: int
    files: int
    sha256: str
    notices: tuple[str, ...] = ()


def write_bundle(
    change_set: ChangeSet,
    target: Path,
    me: Identity,
    to: Sequence[Card] = (),
    *,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Written:
    """Writes `change_set` as a bundle for `to`, and for ourselves; read back before it gets its
    name. Without recipients anybody can read it, and keys of names stay out.

    `progress` is told before each file how many are done of how many, and before the bundle gets
    its name; it may raise. Raises UserError: too-large, no-encryption, and what the disk reports.
    The target is then as it was.
    """
    recipients = _recipients(to, me)
    part = part_of(target)
    with told(target, making=True):
        try:
            with part.open("wb") as stream, PackageWriter(stream, recipients) as writer:
                manifest = _write(change_set, writer, me, recipients, now, progress)
            sync(part)
            check_whole(part, me, target.name)
            content = _hash_of(part)
            size = part.stat().st_size
            progress(len(manifest.files), len(manifest.files))
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(target.parent)
    return Written(
        size, len(change_set.entries), len(manifest.files), content, tuple(change_set.notices)
    )


def open_source(
    path: Path, me: Identity, colleagues: Colleagues, key: bytes | None = None
) -> ChangeSet:
    """What arrives with a file that somebody chose: a bundle, or a whole workspace, which its first
    bytes tell. `key` opens an encrypted workspace. Raises as `read_bundle` and `read_copy`."""
    if is_workspace(path):
        return read_copy(path, key)
    return read_bundle(path, me, colleagues)


def is_workspace(path: Path) -> bool:
    """Whether a file begins as a database does; the file may be one that we have open."""
    try:
        return path.is_file() and read_start(path, len(MAGIC))[0] == MAGIC
    except OSError:
        return False


def _write(
    change_set: ChangeSet,
    writer: PackageWriter,
    me: Identity,
    recipients: tuple[str, ...],
    now: Callable[[], datetime],
    progress: Callable[[int, int], None],
) -> Manifest:
    words = {
        ENTRIES: lines.entry_lines(change_set),
        OPERATIONS: lines.operation_lines(change_set.operations),
        WITHHELD: lines.withheld_lines(change_set.odd),
    }
    if recipients:
        words[KEYS] = lines.key_lines(change_set.keys)
    parts = {name: _part(content) for name, content in words.items() if content}
    for name in parts:
        writer.add(name, words[name])
    files = tuple(_write_files(change_set, writer, progress))
    manifest = Manifest(
        workspace=change_set.workspace,
        made=stamp(now()),
        sender=me.card,
        to=recipients,
        since=change_set.since,
        until=change_set.until,
        parts=parts,
        files=files,
        notices=tuple(change_set.notices),
        counts={"entries": len(change_set.entries), "operations": len(change_set.operations)},
    )
    writer.manifest(signed(manifest, me))
    return manifest


def _write_files(
    change_set: ChangeSet, writer: PackageWriter, progress: Callable[[int, int], None]
) -> list[Part]:
    """Writes the files one by one; no more than one is in memory."""
    found: list[Part] = []
    for sha256 in sorted(change_set.files):
        progress(len(found), len(change_set.files))
        content = b"" if change_set.read is None else change_set.read(sha256)
        part = _part(content)
        if part.sha256 != sha256:
            raise WorkspaceError(
                f"A file in {change_set.name or 'the workspace'} is not as it was added, so no "
                "bundle was made. Take it from a backup, or delete it and add it again.",
                "damaged",
            )
        found.append(part)
        if part.size > LARGEST_FILE or sum(one.size for one in found) > MOST_FILES:
            raise UserError(
                "The files kept with sources are more than a bundle holds. Give your colleague a "
                "copy of the workspace itself, which can be taken up as a bundle can.",
                "too-large",
            )
        writer.add(f"{FILES}{len(found)}", content, pack=False)
    return found


def _recipients(to: Sequence[Card], me: Identity) -> tuple[str, ...]:
    if not to:
        return ()
    return tuple(dict.fromkeys((*(one.recipient for one in to), me.card.recipient)))


def _part(content: bytes) -> Part:
    return Part(hashlib.sha256(content).hexdigest(), len(content))


def _hash_of(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
