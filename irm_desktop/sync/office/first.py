"""The first copy of a workspace that an office holds, on a computer that has none."""

from datetime import UTC, datetime
from pathlib import Path

from irm_desktop import __version__
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import database
from irm_desktop.storage.entries import stamp
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.records import HeldWorkspace


def first_copy(
    path: Path, office: Office, wanted: str = "", key: bytes | None = None
) -> HeldWorkspace:
    """Makes an empty workspace that is a copy of one in the office; a sync then fills it. `wanted`
    is its id, its country or its name; it can be left out where only one may be read. Encrypted
    where there is a `key`.

    Raises WorkspaceError: office-no-workspace, office-which, exists, missing, disk-full; those of
    `failures`.
    """
    office.version()
    found = _chosen(office, wanted)
    facts = {"id": found.id, "created": stamp(datetime.now(UTC)), "program_version": __version__}
    database.create_file(path, facts, key=key)
    return found


def _chosen(office: Office, wanted: str) -> HeldWorkspace:
    there = office.workspaces()
    if wanted:
        fold = wanted.casefold()
        there = tuple(
            one
            for one in there
            if fold in (one.id, one.id[:8], one.country.casefold(), one.name.casefold())
        )
    if not there:
        what = f"no “{wanted}”" if wanted else "nothing"
        raise WorkspaceError(
            f"The office database {office.address.words} holds {what} that you may read. Nothing "
            "was made.",
            "office-no-workspace",
        )
    if len(there) > 1:
        names = "; ".join(f"{one.name} of {one.country} ({one.id[:8]})" for one in there[:10])
        raise WorkspaceError(
            f"The office holds several: {names}. Say which by its country, its name or its id. "
            "Nothing was made.",
            "office-which",
        )
    return there[0]
