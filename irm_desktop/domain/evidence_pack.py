"""The journal as evidence: what goes into a pack for somebody who does not have the program.

A line of the journal is the canonical JSON of an entry, so its SHA-256 is the entry's hash. Of an
entry that is withheld the pack says its hash and place alone: the chain can still be followed, and
whoever is shown the entry later can tell that it is the one.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from irm_desktop.domain.canonical import canonical, line_hash
from irm_desktop.domain.journal_chain import Link

FORMAT = 1  # of a pack
# What an entry is made of, in the order of its line.
COLUMNS = (
    *("op_id", "writer", "seq", "hlc", "actor", "at", "operation", "entity", "record", "field"),
    *("value", "parents", "seen", "reason", "schema", "prev_hash"),
)
JOURNAL, CHAIN, OPERATIONS = "journal.jsonl", "chain.txt", "operations.jsonl"
MANIFEST, README, PAGE, SUMS = "manifest.json", "README.txt", "index.html", "SHA256SUMS"
FILES = "files/"
ReadFile = Callable[[str], bytes]  # the bytes that are kept under a SHA-256


@dataclass(frozen=True, slots=True)
class PackEntry:
    """An entry. `line` stands in the journal; `label` names its record, `value` is JSON. Of one
    that is withheld only link and line say something."""

    link: Link
    line: str
    label: str = ""
    value: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PackOperation:
    """One thing a person did. `sentence` is empty where an entry of it is withheld; `entries` are
    their lines in the journal, from 1."""

    id: str
    at: str
    actor: str
    sentence: str
    state: str
    entries: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file that is kept in the workspace, under its SHA-256."""

    sha256: str
    name: str
    size: int  # bytes


@dataclass(frozen=True, slots=True)
class Pack:
    """`whole`: nothing is withheld. `files_out` counts files that are not given along, `unsettled`
    what people did apart and nobody has decided."""

    workspace: str  # its id
    name: str  # of its file
    made: str  # ISO date-time, UTC
    by: str
    program: str
    whole: bool
    entries: tuple[PackEntry, ...]
    operations: tuple[PackOperation, ...]
    files: tuple[PackFile, ...] = ()
    files_out: int = 0
    unsettled: int = 0

    @property
    def head(self) -> str:
        return self.entries[-1].link.hash if self.entries else ""

    @property
    def withheld(self) -> int:
        return sum(entry.link.withheld for entry in self.entries)


@dataclass(frozen=True, slots=True)
class JournalHead:
    """Where a journal stands: the hash of its newest entry, when that was written, how many."""

    hash: str
    at: str
    entries: int


@dataclass(frozen=True, slots=True)
class PackReading:
    """What a pack says of itself, once it was read. `links` are its entries."""

    manifest: dict[str, Any] = field(default_factory=dict)  # Any: JSON
    links: tuple[Link, ...] = ()
    files: int = 0


def withheld_line(link: Link) -> str:
    """What the journal of a pack says of an entry that is withheld."""
    kept = {"hash": link.hash, "prev_hash": link.prev_hash}
    return canonical({**kept, "seq": link.seq, "writer": link.writer})


def bare(link: Link) -> Link:
    """An entry as one who may not read it sees it."""
    return Link(link.hash, link.prev_hash, link.writer, link.seq)


def read_line(line: str) -> Link:
    """A line of the journal of a pack. Raises ValueError for what is none."""
    found = json.loads(line)
    if isinstance(found, dict):
        return Link(
            _text(found.get("hash")), _text(found.get("prev_hash")), _text(found.get("writer")),
            _number(found.get("seq")),
        )  # fmt: skip
    if not isinstance(found, list) or len(found) < len(COLUMNS):
        raise ValueError("no entry of a journal")
    known = dict(zip(COLUMNS, found, strict=False))  # a newer version may say more
    names = ("hlc", "at", "actor", "operation", "entity", "record", "field")
    return Link(
        line_hash(line), _text(known["prev_hash"]), _text(known["writer"]), _number(known["seq"]),
        **{name: _text(known[name]) for name in names},
    )  # fmt: skip


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("a text was expected")  # noqa: TRY004 (of what a file holds)
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 < value < 2**53:
        raise ValueError("a number was expected")
    return value
