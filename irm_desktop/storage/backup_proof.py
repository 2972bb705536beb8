"""The proof of a backup: what was found when it was made, in a small file beside it.

The file is JSON with a hash over itself. It holds numbers and hashes, nothing anybody wrote, so it
may lie open beside an encrypted backup.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import fields, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from irm_desktop import __version__
from irm_desktop.domain.chosen_file import parsed_json
from irm_desktop.domain.safety_records import BAD, PROVEN, UNPROVEN, Backup
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.backup import Facts, read_facts, write_whole
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.raw import UNREADABLE
from irm_desktop.storage.recognise import read_header

ENDING = ".proof.json"
_FORMAT = 1  # of the proof, and of the way its content is hashed
_PIECE = 1 << 20  # bytes read at once
_CLOCK = 3.0  # seconds by which the time of a file may differ: FAT counts in twos
_HOUR = 3600  # FAT keeps local time: with summer time all of its files move by an hour
_TIMES = ("made", "proven")


def proof_path(backup: Path) -> Path:
    return backup.with_name(backup.name + ENDING)


def hash_file(path: Path) -> str:
    """SHA-256 over the bytes of a file."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            digest.update(piece)
    return digest.hexdigest()


def write_proof(backup: Backup, part: Path | None = None) -> None:
    """Writes the proof of a backup to its place, whole or not at all; `part` is where the file
    lies until it gets its name. Raises OSError."""
    told: dict[str, Any] = {"proof": _FORMAT, "file": backup.path.name}
    for field in fields(Backup):
        value = getattr(backup, field.name)
        if field.name == "path":
            continue
        told[field.name] = stamp(value) if isinstance(value, datetime) else value
    told["counts"] = dict(backup.counts)
    told["modified"] = (part or backup.path).stat().st_mtime
    told["seal"] = _seal(told)
    words = json.dumps(told, ensure_ascii=False, indent=1)
    write_whole(proof_path(backup.path), words.encode())


def _seal(told: Mapping[str, Any]) -> str:
    words = json.dumps(told, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(words.encode()).hexdigest()


def read_backup(path: Path) -> Backup:
    """A backup as its proof tells it, without reading the file: whether it is there whole, and as
    it was when it was proven. Raises OSError where the file is gone."""
    facts = path.stat()
    modified = datetime.fromtimestamp(facts.st_mtime, UTC)
    bare = Backup(path, "", modified, "", facts.st_size, "", "", state=UNPROVEN)
    try:
        told = parsed_json(proof_path(path).read_bytes())
        known = dict(told)
        sound = known.pop("seal") == _seal(known) and known.pop("proof") == _FORMAT
        if not sound or known.pop("file") != path.name:
            raise ValueError
        noted = float(known.pop("modified"))
        for name in _TIMES:
            known[name] = None if known[name] is None else datetime.fromisoformat(known[name])
        backup = Backup(path=path, **known)
        if not _well_formed(backup):
            raise ValueError
    except FileNotFoundError:
        return replace(bare, problem=f"{path.name} has no proof: nobody can say what it was.")
    except (OSError, ValueError, KeyError, TypeError):
        return replace(bare, problem=f"The proof of {path.name} is damaged or of another file.")
    if backup.state == PROVEN and facts.st_size != backup.size:
        return replace(backup, state=BAD, problem=_other_size(backup, facts.st_size))
    if backup.state == PROVEN and not _same_time(facts.st_mtime, noted):
        words = f"{path.name} was written since it was proven. Prove it again."
        return replace(backup, state=UNPROVEN, problem=words)
    return backup


def _well_formed(backup: Backup) -> bool:
    """Whether each figure has its kind: lists are sorted by them, and they are shown."""
    texts = ("workspace", "why", "sha256", "content", "head", "version", "state", "problem")
    return (
        all(isinstance(getattr(backup, name), str) for name in texts)
        and type(backup.size) is type(backup.entries) is int
        and isinstance(backup.encrypted, bool)
        and isinstance(backup.counts, Mapping)
        and all(type(count) is int for count in backup.counts.values())
        and isinstance(backup.made, datetime)
        and all(one is None or one.tzinfo is not None for one in (backup.made, backup.proven))
    )


def _other_size(backup: Backup, size: int) -> str:
    what = "is empty" if not size else f"has {size} bytes instead of {backup.size}"
    return f"{backup.path.name} {what}: do not use it, take another backup."


def _same_time(found: float, noted: float) -> bool:
    apart = abs(found - noted)
    return min(apart % _HOUR, _HOUR - apart % _HOUR) <= _CLOCK and apart < 25 * _HOUR


def prove(backup: Backup, key: bytes | None = None, now: datetime | None = None) -> Backup:
    """Reads a backup whole again and says what it is worth; its proof is written anew.

    Compared are its bytes, then its pages, references, rows and newest entry with what was found
    when it was made. A backup without a proof is opened and checked, and stays UNPROVEN. Of an
    encrypted one without its `key`, or with a later one, the bytes alone are compared.
    """
    known = _as_proven(backup)
    state, problem = _judged(known, key)
    if known.sha256:
        proven = (now or datetime.now(UTC)) if state == PROVEN else known.proven
        found = replace(known, state=state, problem=problem, proven=proven)
        with suppress(OSError):  # on a disk that cannot be written the answer holds all the same
            write_proof(found)
        return found
    return replace(known, state=state, problem=problem)


def _as_proven(backup: Backup) -> Backup:
    """The backup as its proof tells it now; `backup` itself where the file is gone."""
    try:
        return read_backup(backup.path)
    except OSError:
        return backup


def _judged(backup: Backup, key: bytes | None) -> tuple[str, str]:
    """The state of a backup and what is wrong with it."""
    name = backup.path.name
    try:
        header = read_header(backup.path)
        if backup.sha256 and hash_file(backup.path) != backup.sha256:
            when = backup.made.strftime("%Y-%m-%d %H:%M")
            words = f"{name} is not as it was when it was made ({when} UTC): its bytes changed"
            return BAD, f"{words}. Do not use it, take another backup."
        if header.encrypted and key is None:
            return (PROVEN, "") if backup.sha256 else (UNPROVEN, backup.problem)
        facts = read_facts(backup.path, key if header.encrypted else None)
    except WorkspaceError as error:
        return BAD, error.message
    except OSError as error:
        return BAD, f"{name} cannot be read: {error.strerror}. Take another backup."
    except UNREADABLE:
        if backup.sha256 and header.encrypted:  # its bytes are those compared with another key
            return PROVEN, ""
        return BAD, f"{name} cannot be opened: it is damaged, or its key is another one."
    if problem := _not_whole(facts):
        return BAD, f"{name} is not whole: {problem}. Take another backup."
    if not backup.sha256:
        return UNPROVEN, backup.problem
    expected = (backup.workspace, backup.content, backup.counts, backup.head)
    if expected != (facts.workspace, facts.content.hash, facts.content.counts, facts.head):
        return BAD, f"{name} holds something else than its proof says. Take another backup."
    return PROVEN, ""


def _not_whole(facts: Facts) -> str:
    if facts.pages:
        return f"the database in it does not hold together ({facts.pages})"
    if facts.references:
        return f"{facts.references} rows of it belong to records that are not there"
    return ""


@contextmanager
def rewriting(path: Path, key: bytes | None) -> Iterator[None]:
    """Renews the proof of a backup that is changed on purpose within the block. One that was not
    proven before does not become so, and a copy that has no proof gets none."""
    before = read_backup(path)
    if before.sha256:
        before = prove(before, key)
    yield
    if before.state == PROVEN:
        facts = read_facts(path, key if before.encrypted else None)
        write_proof(
            replace(
                before,
                size=path.stat().st_size,
                sha256=hash_file(path),
                content=facts.content.hash,
                counts=facts.content.counts,
            )
        )


def describe(path: Path, part: Path, facts: Facts, why: str, made: datetime) -> Backup:
    """What the proof of a copy will say that has just been made as `part`, to be called `path`."""
    problem = _not_whole(facts)
    return Backup(
        path=path,
        workspace=facts.workspace,
        made=made,
        why=why,
        size=part.stat().st_size,
        sha256=hash_file(part),
        content=facts.content.hash,
        counts=facts.content.counts,
        entries=facts.content.counts.get("journal", 0),
        head=facts.head,
        version=__version__,
        encrypted=read_header(part).encrypted,
        proven=None if problem else made,
        state=BAD if problem else PROVEN,
        problem=f"The workspace was not whole when this was made: {problem}." if problem else "",
    )
