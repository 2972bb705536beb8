"""Syncs a workspace with an office: each gets what it lacks, and what comes here is merged."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from irm_desktop.domain.merge_records import MergeQuestion
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.merging import Reader
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office.door import Office, who_on
from irm_desktop.sync.office.files import pull_files, push_files
from irm_desktop.sync.office.marks import read_marks
from irm_desktop.sync.office.pull import pull
from irm_desktop.sync.office.push import push_entries
from irm_desktop.sync.office.records import OfficePerson, Progress, Synced
from irm_desktop.sync.office.registering import (
    country_of,
    no_right_in,
    own_country,
    register,
    write_stale,
)
from irm_desktop.sync.office.setting_up import OfficeVersion

_NAMES = ("names-unchecked", "sealed-names")  # what came is taken up all the same


@dataclass(frozen=True, slots=True)
class Sent:
    """What the office was given. `version`: what it was set up with."""

    version: OfficeVersion
    entries: int = 0
    files: int = 0
    withheld: MergeQuestion | None = None


def _nobody(_what: str, _done: int, _of: int) -> None:
    """Nobody looks at how far it is."""


def sync(
    workspace: Workspace,
    office: Office,
    *,
    agreed: Collection[str] = (),
    reader: Reader | None = None,
    unchecked: bool = False,
    country: str = "",
    progress: Progress = _nobody,
) -> Synced:
    """Sends what the office lacks, then takes up what it has beyond this file, with the bundles
    that waited for it. Where it is cut, the next sync goes on from there; done twice, it changes
    nothing.

    `agreed`: codes of questions that a person agreed to. `reader`: reads bundles. `country`: of a
    workspace that the office does not know yet and that has no members. Raises WorkspaceError:
    those of `failures`, `Workspace.merge` and `Workspace.outgoing`, but where it is names that keep
    something back, that is told in the answer; office-older, office-no-country, office-no-
    workspace, office-panel.
    """
    sent = send(workspace, office, unchecked=unchecked, country=country, progress=progress)
    taken = pull(workspace, office, agreed=agreed, reader=reader, progress=progress)
    files_down, missing = pull_files(workspace, office, progress)
    version = sent.version
    workspace.note_copy(version.id, office.address.words, taken.marks)
    return Synced(
        pushed=sent.entries,
        pulled=taken.entries,
        files_up=sent.files,
        files_down=files_down,
        done=taken.done,
        missing=missing,
        withheld=sent.withheld,
        newer=version.program if version.newer else "",
    )


def send(
    workspace: Workspace,
    office: Office,
    *,
    unchecked: bool = False,
    country: str = "",
    progress: Progress = _nobody,
) -> Sent:
    """Sends what the office lacks, and takes nothing up. As `sync` in all else."""
    version = office.version()
    with office.connected() as connection:
        with connection.begin():
            who = who_on(connection)
            known = country_of(connection, workspace.id)
        place = _place(workspace, who, known, country, office)
        if not who.may("write", place):
            return Sent(version)
        if known is None:
            with connection.begin():
                register(connection, workspace, place)
        return _push(connection, workspace, version, unchecked=unchecked, progress=progress)


def _push(
    connection: Connection,
    workspace: Workspace,
    version: OfficeVersion,
    *,
    unchecked: bool,
    progress: Progress,
) -> Sent:
    with connection.begin():
        marks = read_marks(connection, workspace.id)
    try:
        change_set = workspace.outgoing(marks, unchecked=unchecked)
    except WorkspaceError as error:
        if error.code not in _NAMES:
            raise
        return Sent(version, withheld=MergeQuestion(error.code, error.message))
    pushed = push_entries(connection, change_set, stale=version.newer, progress=progress)
    if not version.newer:
        with connection.begin():
            write_stale(connection, workspace.id)
    read, held = change_set.read, change_set.held
    files = 0 if read is None else push_files(connection, workspace, read, held, progress)
    return Sent(version, pushed, files)


def _place(
    workspace: Workspace, who: OfficePerson, known: str | None, country: str, office: Office
) -> str:
    """The country under which the office holds the workspace or is to hold it."""
    if not who.rights:
        raise WorkspaceError(
            f"{who.role} has no rights in the office database {office.address.words}. Ask the "
            "office for them (`irm-desktop office grant`). Nothing was sent.",
            "office-rights",
        )
    if {one.right for one in who.rights} == {"comment"}:
        raise WorkspaceError(
            "A panel member reads and comments in the office itself; no copy is made on this "
            f"computer. Open it with `irm-desktop postgresql://…` ({office.address.words}).",
            "office-panel",
        )
    if known is not None:
        return known
    if not any(one.right == "write" for one in who.rights):
        raise WorkspaceError(
            f"The office database {office.address.words} does not hold {workspace.path.name}, or "
            "you may not read it there. Nothing was sent.",
            "office-no-workspace",
        )
    place = country.upper() or own_country(workspace, who)
    if not who.may("write", place):
        raise no_right_in(place)
    return place
