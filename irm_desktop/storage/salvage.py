"""A damaged workspace written anew from all of it that can still be read.

The work is done on a copy. The journal is read row by row, what it lost is taken from the newest
proven backup, tables and indexes are made from it. Where entries are lost for good, what the tables
still say is taken into the journal as one operation. The result is checked before it takes the
place of the damaged file, which is always kept.
"""

import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.safety_records import PROVEN, Backup, Recovery
from irm_desktop.errors import WorkspaceError
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage import database
from irm_desktop.storage.against_backup import since_restoring
from irm_desktop.storage.backup import part_of, remove_with_logs, sync, sync_folder
from irm_desktop.storage.backup_folder import copy_keys, remove, root_beside
from irm_desktop.storage.backup_proof import prove
from irm_desktop.storage.backups import list_backups
from irm_desktop.storage.beside import LOGS, beside, name_beside, real
from irm_desktop.storage.change_set import full_hash
from irm_desktop.storage.checking import Checking, is_of_file
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.failures import disk_full, told
from irm_desktop.storage.journal import Journal
from irm_desktop.storage.lock import WriterLock
from irm_desktop.storage.log_file import log_path
from irm_desktop.storage.recognise import damaged, missing
from irm_desktop.storage.salvage_joining import Joined, join
from irm_desktop.storage.salvage_placing import finish, ready_name
from irm_desktop.storage.salvage_reading import Found, read_all
from irm_desktop.storage.salvage_writing import write_all

_HOPELESS = ("reference-broken", "record-missing")  # findings in what was made


def salvage(
    path: Path,
    *,
    actor: str,
    library: InstrumentLibrary,
    clock: Callable[[], datetime],
    key: bytes | None = None,
    backups: Path | None = None,
) -> Recovery:
    """Repairs the workspace at `path`, which nobody has open and which does not open.

    Raises WorkspaceError: damaged (nothing could be read, or the result would not hold together),
    locked, disk-full, read-only, missing. The file is then as it was.
    """
    path = real(path)
    if not path.exists():
        raise missing(path)
    with told(path):
        lock = WriterLock(path, actor, stamp(clock()))
        done = False
        try:
            finish(path)
            found = salvage_held(path, actor, library, clock, key, backups)
            done = True
        finally:
            lock.release(looked_after=done)
    return found


def salvage_held(
    path: Path,
    actor: str,
    library: InstrumentLibrary,
    clock: Callable[[], datetime],
    key: bytes | None,
    backups: Path | None,
    *,
    only_whole: bool = False,
) -> Recovery:
    """As `salvage`, for who holds the writer's lock. With `only_whole` nothing is done where
    entries would be missing: a person then decides between this and a backup."""
    now = clock()
    with _copy_of(path, path) as copy:
        here = read_all(copy, key)
    backup, there = _newest(path, here, key, backups)
    joined = join(here, there)
    _refuse_hopeless(path, here, joined, only_whole=only_whole)
    part = part_of(path)
    try:
        last, remaining = _make(part, key, actor, library, clock, joined, here)
        _refuse_unsound(path, part, remaining)
        sync(part)
        kept = _keep(path, now)
        part.replace(ready_name(path))
    finally:
        remove_with_logs(part)
    finish(path)
    used = backup if joined.mended or not (joined.whole and here.whole) else None
    return Recovery(
        *last,
        (*_what_was_wrong(path, here, joined), *remaining),
        repaired=True,
        kept=kept,
        backup=None if used is None else used.path,
        missing=joined.missing or int(not joined.certain),
    )


def _refuse_hopeless(path: Path, here: Found, joined: Joined, *, only_whole: bool) -> None:
    named = any(row["key"] == "id" for row in joined.rest["workspace_info"])
    if not named or not (joined.entries or _has_records(here)):
        raise damaged(path, "nothing of it can be read, and no proven backup was found")
    if only_whole and not joined.whole:
        raise damaged(path, "some of its journal cannot be read")


def _refuse_unsound(path: Path, part: Path, remaining: Sequence[Finding]) -> None:
    """Where what was made as `part` does not hold together, or some of it is still in its log:
    closing the file says nothing of a disk that had no room to write the log into it."""
    if any(is_of_file(one) or one.code in _HOPELESS for one in remaining):
        raise damaged(path, "what can be read of it does not hold together")
    if log_path(part).exists():
        raise disk_full(path, making=True)


def _has_records(here: Found) -> bool:
    return any(here.rows.get(entity.table.name) for entity in ENTITIES)


def _make(
    part: Path,
    key: bytes | None,
    actor: str,
    library: InstrumentLibrary,
    clock: Callable[[], datetime],
    joined: Joined,
    here: Found,
) -> tuple[tuple[str, str], tuple[Finding, ...]]:
    """Writes the new file; its newest operation (sentence and time), and what does not hold
    together in it all the same."""
    remove_with_logs(part)
    database.create_file(part, {}, key=key)
    lock = WriterLock(part, actor, stamp(clock()))
    try:
        engine = database.open_file(part, read_only=False, now=clock(), key=key)
        journal = Journal(actor, clock)
        try:
            write_all(engine, journal, joined, {} if joined.whole else here.rows)
            with Checking(part, engine, None, library, journal, key) as made:
                findings = tuple(made.check())
                last = made.newest_operation()
        finally:
            engine.dispose()
    finally:
        lock.release()
    return last, findings


def _newest(
    path: Path, here: Found, key: bytes | None, root: Path | None
) -> tuple[Backup | None, Found]:
    """The newest backup that proves well, and what is in it; of the same past where that can be
    told."""
    every = list_backups(path, root or root_beside(path), here.workspace)
    hashes = {full_hash(entry, here.odd) for entry in here.entries}
    same = [one for one in every if one.state == PROVEN and one.head in hashes]
    wanted = {one.path: one for one in (*same, *since_restoring(every))}
    for one in wanted.values():
        if prove(one, key).state == PROVEN:
            with _copy_of(one.path, path) as copy:
                return one, read_all(copy, key if one.encrypted else None)
    return None, Found()


@contextmanager
def _copy_of(path: Path, workspace: Path) -> Iterator[Path]:
    """The bytes of a file and of what belongs to it, in a folder of its own beside the workspace
    that goes again; `leftovers.tidy` knows it by its name."""
    place = workspace.with_name(f".{workspace.name}.{os.getpid()}.salvage")
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    try:
        copy = place / "copy.irm"
        for ending in ("", *LOGS):
            source = beside(path, ending)
            if source.exists():
                shutil.copyfile(source, beside(copy, ending))
        yield copy
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _keep(path: Path, now: datetime) -> Path:
    """Keeps the damaged file with its log under another name; it also stays where it is."""
    kept = name_beside(path, "damaged", now)
    try:
        for ending in (*LOGS, ""):
            source = beside(path, ending)
            if source.exists() and source.stat().st_size:
                target = beside(kept, ending)
                shutil.copyfile(source, target)
                sync(target)
        with suppress(WorkspaceError):  # a lost key file has a second copy
            copy_keys(path, kept)
        sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):  # half a copy helps nobody, and each try would leave another
            remove(kept)
        raise
    return kept


def _what_was_wrong(path: Path, here: Found, joined: Joined) -> Iterator[Finding]:
    if here.cut:
        tables = ", ".join(sorted(here.cut))
        words = f"{path.name} was damaged: not all of it could be read ({tables})."
    else:
        words = f"{path.name} was damaged: its pages or its journal did not hold together."
    yield Finding("file-damaged", "", 0, "", words, "Keep the damaged file until you are sure.")
    if joined.whole:
        return
    count = f"{joined.missing:,} entries" if joined.missing != 1 else "1 entry"
    if not joined.certain:
        count = f"At least {count}" if joined.missing else "An unknown number of entries"
    words = f"{count} of the journal could not be saved; what the tables say was kept."
    yield Finding("entries-lost", "", 0, "", words, "Look into your older backups for them.")
