"""What a bundle says of itself: the head that anybody can read, and the signed manifest.

The head says which version of the form it has and nothing about what is in it. The manifest is as
locked as the rest. Members that this version does not know are passed over, so a newer version may
add to both; `reads` is the least version of a reader that can take the bundle up.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from irm_desktop import __version__
from irm_desktop.domain.canonical import canonical
from irm_desktop.domain.chosen_file import MIB, parsed_json
from irm_desktop.domain.text import clean, one_line
from irm_desktop.domain.vectors import Vector, vector_json, vector_of
from irm_desktop.storage.entries import SCHEMA
from irm_desktop.storage.recognise import REVISIONS
from irm_desktop.sync import boxes
from irm_desktop.sync.identity import Card, Identity, made_card

FORMAT, VERSION, READS = "irm-desktop bundle", 1, 1
ENTRIES, OPERATIONS, WITHHELD, KEYS = "entries", "operations", "withheld", "keys"
MOST_WORDS = 512 * MIB  # of all parts that are no files, as they are unpacked
LARGEST_FILE = 64 * MIB  # of a file kept with a source
MOST_FILES = 1024 * MIB  # of all of them
_HASH = re.compile(r"[0-9a-f]{64}")
_WORKSPACE = re.compile(r"[0-9A-Za-z-]{1,64}")
_NOTICES, _LONGEST_NOTICE = 100, 1000  # letters


class NoBundle(ValueError):
    """What should say how a bundle is made does not."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part as it is unpacked: its hash and its size in bytes."""

    sha256: str
    size: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """`made` is ISO date-time, UTC. `schema` counts the revisions of the tables, `entries` is the
    schema of journal entries. `files` are told by their hashes, in their order in the package."""

    workspace: str
    made: str
    sender: Card
    to: tuple[str, ...]
    since: Vector
    until: Vector
    parts: Mapping[str, Part]
    files: tuple[Part, ...] = ()
    notices: tuple[str, ...] = ()
    program: str = __version__
    schema: int = len(REVISIONS)
    entries: int = SCHEMA
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def newer(self) -> bool:
        """Whether it may hold what this version does not know."""
        return self.schema > len(REVISIONS) or self.entries > SCHEMA


def head(*, encrypted: bool) -> bytes:
    return canonical(
        {"format": FORMAT, "version": VERSION, "reads": READS, "encrypted": encrypted}
    ).encode("ascii")


def head_of(content: bytes) -> tuple[int, bool]:
    """The least version of a reader, and whether the parts are locked. Raises NoBundle."""
    said = _object(content)
    encrypted = said.get("encrypted")
    try:
        reads = _count(said.get("reads"))
    except ValueError as error:
        raise NoBundle("another head") from error
    if said.get("format") != FORMAT or not isinstance(encrypted, bool):
        raise NoBundle("another head")
    return reads, encrypted


def signed(manifest: Manifest, me: Identity) -> bytes:
    """The manifest as it stands in a bundle: a line of JSON, and the signature over that line."""
    line = canonical({
        "format": FORMAT,
        "version": VERSION,
        "reads": READS,
        "program": manifest.program,
        "schema": manifest.schema,
        "entries": manifest.entries,
        "workspace": manifest.workspace,
        "made": manifest.made,
        "sender": {
            "name": manifest.sender.name,
            "recipient": manifest.sender.recipient,
            "verify": manifest.sender.verify,
        },
        "to": list(manifest.to),
        "since": vector_json(manifest.since),
        "until": vector_json(manifest.until),
        "parts": {name: [one.sha256, one.size] for name, one in manifest.parts.items()},
        "files": [[one.sha256, one.size] for one in manifest.files],
        "counts": dict(manifest.counts),
        "notices": list(manifest.notices),
    }).encode("utf-8", "surrogatepass")  # fmt: skip
    return line + b"\n" + boxes.sign(line, me.signing).encode("ascii") + b"\n"


def manifest_of(content: bytes) -> tuple[Manifest, bool]:
    """The manifest, and whether who it names signed it. Raises NoBundle."""
    line, _, signature = content.partition(b"\n")
    said = _object(line)
    try:
        sender = made_card(*(said["sender"][name] for name in ("name", "recipient", "verify")))
        found = Manifest(
            workspace=_matching(_WORKSPACE, said["workspace"]),
            made=str(said["made"])[:40],
            sender=sender,
            to=tuple(map(str, said["to"])),
            since=vector_of(said["since"]),
            until=vector_of(said["until"]),
            parts={name: _part(*one) for name, one in said["parts"].items()},
            files=tuple(_part(*one) for one in said["files"]),
            notices=tuple(map(_notice, said.get("notices", ())))[:_NOTICES],
            program=str(said.get("program", ""))[:40],
            schema=_count(said["schema"]),
            entries=_count(said["entries"]),
            counts={name: _count(one) for name, one in said.get("counts", {}).items()},
        )
    except (KeyError, TypeError, ValueError, AttributeError, RecursionError) as error:
        raise NoBundle("its manifest does not say what one says") from error
    good = boxes.signed_by(line, signature.strip().decode("ascii", "replace"), sender.verify)
    return found, good


def _object(content: bytes) -> dict[str, Any]:
    try:
        said = parsed_json(content.decode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise NoBundle("no JSON") from error
    if not isinstance(said, dict):
        raise NoBundle("no object")
    return said


def _notice(words: Any) -> str:
    return one_line(clean(str(words)))[:_LONGEST_NOTICE]


def _part(sha256: Any, size: Any) -> Part:
    return Part(_matching(_HASH, sha256), _count(size))


def _matching(pattern: re.Pattern[str], text: Any) -> str:
    if not isinstance(text, str) or pattern.fullmatch(text) is None:
        raise ValueError("of another form")
    return text


def _count(number: Any) -> int:
    if not isinstance(number, int) or isinstance(number, bool) or number < 0:
        raise ValueError("no count")
    return number
