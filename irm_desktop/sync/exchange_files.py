"""What lies in an exchange folder: whose bundles, what they bring, what others say they have.

A file is named by the workspace and the computer that left it, both as digits that say nothing to
anybody else, and by the time. What counts is what the signed manifest in it says.
"""

import hashlib
import re
import time
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from irm_desktop.domain.vectors import NOTHING, Mark, Vector, joined, missing, seq_of
from irm_desktop.errors import UserError
from irm_desktop.sync.bundle import ENDING
from irm_desktop.sync.bundle_reading import Peek, peek
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Card, Identity

REPORTS = "reports"
MOST = 2_000  # bundles looked at
_NAME = re.compile(r"(?P<workspace>[0-9a-f]{10})-(?P<key>[0-9a-f]{16})-\S+", re.ASCII)
_DIGITS = 10
_LEFTOVER = re.compile(rf"\.\S+{re.escape(ENDING)}\.\d+\.part")
_BROKEN = frozenset({"damaged", "forged", "not-a-bundle", "empty"})
_OLD = 24 * 3600  # seconds after which nobody writes a file any more


@dataclass(frozen=True, slots=True)
class Mail:
    """A bundle in the folder, and what it says of itself."""

    path: Path
    peek: Peek

    @property
    def since(self) -> Vector:
        return self.peek.manifest.since

    @property
    def until(self) -> Vector:
        return self.peek.manifest.until

    @property
    def empty(self) -> bool:
        """It only says what who left it has."""
        return not self.peek.manifest.parts

    def reaches(self, audience: Iterable[Card]) -> bool:
        """Whether all of them can read it."""
        return {one.recipient for one in audience} <= set(self.peek.manifest.to)


@dataclass(frozen=True, slots=True)
class Found:
    """What a look into the folder found: mail of this workspace by ourselves and by others, and
    sentences about files that could not be read."""

    mine: tuple[Mail, ...] = ()
    others: tuple[Mail, ...] = ()
    broken: tuple[Path, ...] = ()  # of our own: they are left anew
    notices: tuple[str, ...] = ()
    known: Mapping[str, Vector] = field(default_factory=dict)  # what others say, by their keys

    def bringing(self) -> tuple[Mail, ...]:
        """What brings something; also what we left ourselves, before we went back to a backup or in
        another copy."""
        return tuple(one for one in (*self.others, *self.mine) if not one.empty)

    def trusted(self) -> tuple[Mail, ...]:
        """Of ourselves and of confirmed colleagues."""
        return tuple(one for one in (*self.mine, *self.others) if one.peek.key)


def name_of(workspace: str, me: Identity, at: str) -> str:
    """The name of a file that we leave; `at` is an ISO date-time."""
    when = "".join(letter for letter in at if letter.isalnum())
    return f"{_begins(workspace)}-{me.card.key}-{when}{ENDING}"


def look_around(folder: Path, workspace: str, me: Identity, colleagues: Colleagues) -> Found:
    """Looks at every bundle in the folder that may be of this workspace."""
    mine: list[Mail] = []
    others: list[Mail] = []
    broken: list[Path] = []
    notices: list[str] = []
    paths = sorted(one for one in folder.iterdir() if one.suffix.casefold() == ENDING)
    if len(paths) > MOST:
        notices.append(f"{folder} holds {len(paths):,} bundles; the first {MOST:,} were looked at.")
    for path in paths[:MOST]:
        named = _NAME.match(path.name)
        if named and named["workspace"] != _begins(workspace):
            continue  # of another workspace that travels in the same folder
        try:
            mail = Mail(path, peek(path, me, colleagues))
        except UserError as error:
            if named and named["key"] == me.card.key and error.code in _BROKEN:
                broken.append(path)
            elif error.code not in ("missing", "not-for-you"):  # taken away meanwhile; for others
                notices.append(error.message)
            continue
        if mail.peek.manifest.workspace == workspace:
            (mine if mail.peek.key == me.card.key else others).append(mail)
    return Found(
        tuple(mine), tuple(others), tuple(broken), tuple(notices), _known((*mine, *others))
    )


def within_reach(start: Vector, mails: Iterable[Mail]) -> Vector:
    """How far a copy with `start` comes with what lies in the folder. Mail that only says how far
    somebody has come brings nothing."""
    left = [one for one in mails if not one.empty]
    while able := [one for one in left if not missing(start, one.since)]:
        left = [one for one in left if one not in able]
        for one in able:
            start = joined(start, one.until)
    return start


def common(vectors: Sequence[Vector]) -> Vector:
    """What all have."""
    if not vectors:
        return NOTHING
    first, *rest = vectors
    found: dict[str, Mark] = {}
    for writer, mark in first.items():
        least = min(
            (one.get(writer, Mark(0, "")) for one in rest), key=lambda one: one.seq, default=mark
        )
        kept = mark if mark.seq <= least.seq else least
        if kept.seq:
            found[writer] = kept
    return found


def files_of(mail: Mail) -> set[str]:
    """The hashes of the files that a bundle brings."""
    return {one.sha256 for one in mail.peek.manifest.files}


def has_all(mine: Vector, needed: Vector) -> bool:
    return all(seq_of(mine, writer) >= mark.seq for writer, mark in needed.items())


def tidy(folder: Path) -> None:
    """Takes away what was half written by a program that was ended."""
    for path in folder.iterdir():
        if _LEFTOVER.fullmatch(path.name):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _OLD:
                    path.unlink()


def _begins(workspace: str) -> str:
    return hashlib.sha256(f"irm exchange {workspace}".encode()).hexdigest()[:_DIGITS]


def _known(mails: Iterable[Mail]) -> dict[str, Vector]:
    """Of each computer the newest that it says; who went back to a backup says less again."""
    newest: dict[str, Mail] = {}
    for one in mails:
        key = one.peek.key
        if key and (key not in newest or newest[key].peek.manifest.made <= one.peek.manifest.made):
            newest[key] = one
    return {key: one.until for key, one in newest.items()}
