"""Syncs a workspace with an office: each gets what it lacks, and what comes here is merged."""

from collections.abc import Collection

from irm_desktop.errors import WorkspaceError
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


def _nobody(_what: str, _done: int, _of: int) -> None:
    """Nobody looks at how far it is."""


def sync(
    workspace: Workspace,
    office: Office,
    *,
    agreed: Collection[str] = (),
    unchecked: bool = False,
    country: str = "",
    progress: Progress = _nobody,
) -> Synced:
    """Sends what the office lacks, then takes up what it has beyond this file. Where it is cut, the
    next sync goes on from there; done twice, it changes nothing.

    `agreed`: codes of questions that a person agreed to. `country`: of a workspace that the office
    does not know yet and that has no members. Raises WorkspaceError: those of `failures`,
    `Workspace.outgoing` and `Workspace.merge`; office-older, office-no-country,
    office-no-workspace, office-panel.
    """
    version = office.version()
    pushed = files_up = 0
    with office.connected() as connection:
        with connection.begin():
            who = who_on(connection)
            known = country_of(connection, workspace.id)
        place = _place(workspace, who, known, country, office)
        if who.may("write", place):
            with connection.begin():
                if known is None:
                    register(connection, workspace, place)
                marks = read_marks(connection, workspace.id)
            sent = workspace.outgoing(marks, unchecked=unchecked)
            pushed = push_entries(connection, sent, stale=version.newer, progress=progress)
            if not version.newer:
                with connection.begin():
                    write_stale(connection, workspace.id)
            if sent.read is not None:
                files_up = push_files(connection, workspace, sent.read, progress)
    pulled, done = pull(workspace, office, agreed=agreed, newer=version.newer, progress=progress)
    files_down, missing = pull_files(workspace, office, progress)
    if hasattr(workspace, "note_copy"):
        workspace.note_copy(version.id, office.address.words, workspace.vector())
    return Synced(pushed, pulled, files_up, files_down, done, missing)


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
