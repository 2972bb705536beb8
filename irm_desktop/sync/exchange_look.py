"""What lies in an exchange folder for a workspace, before any of it is taken up; and who is known
there, with how far they have come."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from irm_desktop.domain.merge_records import MergePreview
from irm_desktop.domain.vectors import NOTHING, Vector, seq_of
from irm_desktop.errors import UserError
from irm_desktop.storage.failures import told
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.bundle_reading import read_bundle
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.exchange_files import Found, files_of, has_all, look_around
from irm_desktop.sync.exchange_folder import refuse_folder
from irm_desktop.sync.identity import Identity


@dataclass(frozen=True, slots=True)
class Came:
    """A bundle that can be taken up now. `source`: who sent it."""

    path: Path
    source: str
    preview: MergePreview


@dataclass(frozen=True, slots=True)
class Partner:
    """Somebody who may find something in the folder. `lacks`: how many entries of ours they do not
    have, as far as they said; None where nothing was heard of them. `there`: a bundle of theirs
    lies in the folder."""

    name: str
    key: str
    confirmed: bool
    lacks: int | None
    there: bool


@dataclass(frozen=True, slots=True)
class Look:
    """What was found. `following`: bundles that come after those in `came`."""

    came: tuple[Came, ...] = ()
    following: int = 0
    partners: tuple[Partner, ...] = ()
    notices: tuple[str, ...] = ()


def look(
    workspace: Workspace,
    folder: Path,
    me: Identity,
    colleagues: Colleagues,
    known: Mapping[Path, Came] | None = None,
) -> Look:
    """Looks at what can be taken up; nothing is kept. What is `known` already is not read again.

    Raises UserError: folder-missing, workspace-inside, and what the disk reports.
    """
    refuse_folder(workspace, folder)
    with told(folder):
        found = look_around(folder, workspace.id, me, colleagues)
        mine, wanted = workspace.vector(), set(workspace.wanted_files())
        pending = [
            one
            for one in found.bringing()
            if not has_all(mine, one.until) or wanted & files_of(one)
        ]
        came: list[Came] = []
        notices: list[str] = []
        for mail in pending:
            if not has_all(mine, mail.since):
                continue
            one = (known or {}).get(mail.path)
            try:
                came.append(one or _came(workspace, mail.path, mail.peek.source, me, colleagues))
            except UserError as error:
                notices.append(error.message)
    following = sum(not has_all(mine, one.since) for one in pending)
    partners = _partners(workspace, found, colleagues, mine)
    return Look(tuple(came), following, partners, (*found.notices, *notices))


def _came(
    workspace: Workspace, path: Path, source: str, me: Identity, colleagues: Colleagues
) -> Came:
    arrived = read_bundle(path, me, colleagues)
    return Came(path, source, workspace.look_into(arrived))


def _partners(
    workspace: Workspace, found: Found, colleagues: Colleagues, mine: Vector
) -> tuple[Partner, ...]:
    said: dict[str, Vector] = {one.id: one.vector for one in workspace.known_copies()}
    said.update(found.known)
    there = {one.peek.key for one in found.others}
    return tuple(
        Partner(
            one.name,
            one.key,
            one.confirmed,
            _beyond(mine, said[one.key]) if one.key in said else None,
            one.key in there,
        )
        for one in colleagues.list()
    )


def _beyond(mine: Vector, theirs: Vector = NOTHING) -> int:
    """How many entries of ours they do not have."""
    return sum(max(0, mark.seq - seq_of(theirs, writer)) for writer, mark in mine.items())
