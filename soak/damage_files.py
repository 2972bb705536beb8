"""Workspaces to be damaged, plain and encrypted, closed and left by a killed program, with their
backups; and the ways their bytes are damaged."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from irm_desktop.storage.backup import read_facts
from irm_desktop.storage.backup_proof import proof_path
from irm_desktop.storage.lock import lock_path
from irm_desktop.storage.log_file import log_path
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library

KEY = bytes(range(32))
MAIN, LOG, NOTE, COPY, PROOF = "plans.irm", "plans.irm-wal", "plans.irm.lock", "copy", "proof"
_SECTOR = 512  # bytes
Change = Callable[[random.Random, dict[str, bytes]], str]


@dataclass(frozen=True, slots=True)
class Subject:
    """Files by name as they lie before they are damaged. `content` is the hash of what they hold,
    `root` the folder of backups, `others` are logs of other moments and workspaces."""

    name: str
    files: dict[str, bytes]
    content: str
    root: Path
    key: bytes | None
    others: dict[str, bytes] = field(default_factory=dict)
    backup: Path | None = None  # where the damaged thing is a backup


def subjects(folder: Path) -> list[Subject]:
    found = []
    for kind, key in (("plain", None), ("encrypted", KEY)):
        found += _of_kind(folder / kind, kind, key)
    return found


def _of_kind(folder: Path, kind: str, key: bytes | None) -> list[Subject]:
    folder.mkdir(parents=True)
    root, path = folder / "backups", folder / MAIN
    workspace = _worked_on(path, root, key)
    early = log_path(path).read_bytes()
    workspace.close()
    workspace = _open(path, root, key)
    workspace.keep_backup("close")
    workspace.close()
    closed = {MAIN: path.read_bytes()}
    (newest, *_) = workspace.backups()
    other = _worked_on(folder / "other.irm", folder / "no backups", key)
    others = {"an older log": early, "the log of another": log_path(other.path).read_bytes()}
    other.close()
    made = [
        Subject(f"{kind}, closed", closed, newest.content, root, key, others),
        Subject(
            f"{kind}, backup",
            {COPY: newest.path.read_bytes(), PROOF: proof_path(newest.path).read_bytes()},
            newest.content,
            root,
            key,
            backup=newest.path,
        ),
    ]
    workspace = _open(path, root, key)
    for commitment in workspace.commitment_ids():
        workspace.rate(commitment, "specificity", "low", reason="After the backup " * 3)
    beside = (path, log_path(path), lock_path(path))
    killed = {name: one.read_bytes() for name, one in zip((MAIN, LOG, NOTE), beside, strict=True)}
    workspace.close()
    facts = read_facts(path, key)
    made.append(Subject(f"{kind}, killed", killed, facts.content.hash, root, key, others))
    return made


def _open(path: Path, root: Path, key: bytes | None) -> Workspace:
    return Workspace.open(path, actor="Ana", library=the_library(), key=key, backups=root)


def _worked_on(path: Path, root: Path, key: bytes | None) -> Workspace:
    workspace = Workspace.create(path, actor="Ana", library=the_library(), key=key, backups=root)
    workspace.accept(a_draft(a_plan(3)))
    for commitment in workspace.commitment_ids():
        workspace.rate(commitment, "specificity", "high", reason="As the plan says " * 5)
        workspace.set_fields("commitment", commitment, {"text": f"{commitment} " * 20})
    workspace.undo()
    workspace.redo()
    return workspace


def damage(chance: random.Random, subject: Subject) -> tuple[dict[str, bytes], str]:
    """The files damaged in one way, and that way in words."""
    files = dict(subject.files)
    kinds: list[Change] = [*[_flip] * 6, _truncate, _truncate, _zero, _scatter]
    if subject.others:
        told = chance.choice(sorted(subject.others))
        kinds.append(lambda _, one: _exchange(one, told, subject.others[told]))
    if LOG in files:
        kinds.append(_take_log)
    way = chance.choice(kinds)
    return files, way(chance, files)


def _any(chance: random.Random, files: dict[str, bytes]) -> str:
    """One of the files that hold something; the large one as often as all others."""
    names = [name for name in sorted(files) if files[name]]
    return names[0] if chance.random() < 0.5 else chance.choice(names)


def _flip(chance: random.Random, files: dict[str, bytes]) -> str:
    name = _any(chance, files)
    content = bytearray(files[name])
    places = []
    for _ in range(chance.choice((1, 1, 1, 2, 8))):
        place = chance.randrange(len(content))
        for _ in range(20 if chance.random() < 0.8 else 0):  # most of a small file is empty
            if content[place]:
                break
            place = chance.randrange(len(content))
        bit = chance.randrange(8)
        content[place] ^= 1 << bit
        places.append(f"{place}.{bit}")
    files[name] = bytes(content)
    return f"bits {', '.join(places)} of {name} flipped"


def _truncate(chance: random.Random, files: dict[str, bytes]) -> str:
    name = _any(chance, files)
    size = chance.randrange(len(files[name]))
    if chance.random() < 0.5:
        size -= size % 4096
    files[name] = files[name][:size]
    return f"{name} cut to {size} bytes"


def _sector(chance: random.Random, files: dict[str, bytes], what: bytes) -> tuple[str, int]:
    name = _any(chance, files)
    place = chance.randrange(max(1, len(files[name]) // _SECTOR)) * _SECTOR
    content = bytearray(files[name])
    end = min(place + _SECTOR, len(content))
    content[place:end] = what[: end - place]
    files[name] = bytes(content)
    return name, place


def _zero(chance: random.Random, files: dict[str, bytes]) -> str:
    name, place = _sector(chance, files, bytes(_SECTOR))
    return f"sector at {place} of {name} zeroed"


def _scatter(chance: random.Random, files: dict[str, bytes]) -> str:
    name, place = _sector(chance, files, chance.randbytes(_SECTOR))
    return f"sector at {place} of {name} written over"


def _exchange(files: dict[str, bytes], what: str, log: bytes) -> str:
    files[LOG] = log
    return f"{what} put beside {MAIN}"


def _take_log(chance: random.Random, files: dict[str, bytes]) -> str:
    """Its note stays: a file whose log and note are both gone is what an older copy is."""
    del files[LOG]
    return "the log taken away"
