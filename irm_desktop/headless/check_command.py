"""The command that checks a workspace, and repairs it."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

import typer

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.safety_records import PlaceNotice, Recovery
from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.settings import Settings
from irm_desktop.storage.places import look_at
from irm_desktop.storage.recovering import is_deep
from irm_desktop.storage.salvage import salvage

_PLACES = {
    "read-only": "It cannot be written here ({}); it can only be read.",
    "network": "It lies on a network folder ({}): copy it to this computer to work in it.",
    "cloud": "{} keeps this folder: work in it on one computer at a time, or outside of it.",
    "removable": "It lies on a disk that can be taken out ({}): close it before you do.",
    "nearly-full": "The disk is nearly full: {} bytes are left. Make room.",
    "clock": "The clock of this computer cannot be right: the last change was made {}.",
}


@dataclass(slots=True)
class _Found:
    """What is wrong, what was repaired, the backup that was made and the damaged file."""

    findings: list[Finding]
    repaired: list[Finding]
    backup: Path | None = None
    kept: Path | None = None
    missing: int = 0


def check(
    workspace: Path = WORKSPACE,
    as_json: bool = typer.Option(False, "--json", help="Print the findings as JSON."),
    repair: bool = typer.Option(
        False,
        "--repair",
        help="Write tables, or a damaged file, anew from the journal and the newest backup; "
        "the file as it was is kept.",
    ),
) -> int:
    """Check the file, its journal and that the tables say what the journal says."""
    key = session.key_of(workspace)
    with output.waiting("Checking the file and its journal …"):
        places = look_at(workspace, datetime.now(UTC), key)
        found = _repaired(workspace) if repair else _looked(workspace)
    if as_json:
        output.answer(_shape(found, places, repair=repair))
    else:
        _told(workspace, found, places)
    return status.for_findings(found.findings)


def _looked(workspace: Path) -> _Found:
    with session.open_workspace(workspace, read_only=True) as opened:
        return _Found(opened.check(), [])


def _repaired(workspace: Path) -> _Found:
    try:
        with session.open_workspace(workspace) as opened:
            before, recovery = opened.check(), opened.recovery
            deep = any(map(is_deep, before))
            backup = None if deep or not before else opened.repair()
            after = opened.check() if backup else before
    except WorkspaceError as error:
        if error.code != "damaged":
            raise
        deep, before, recovery = True, [], None
    if deep:
        recovery = _salvaged(workspace)
        with session.open_workspace(workspace, read_only=True) as opened:
            after = opened.check()
        before, backup = [*recovery.findings, *before], recovery.backup
    told = [*(recovery.findings if recovery and not deep else ()), *before]
    repaired = [one for one in told if one not in after and one.code != "entries-lost"]
    lost = [one for one in told if one.code == "entries-lost"]
    found = _Found([*lost, *after], repaired, backup)
    if recovery is not None:
        found.kept, found.missing = recovery.kept, recovery.missing
    return found


def _salvaged(workspace: Path) -> Recovery:
    return salvage(
        workspace,
        actor=session.actor(),
        library=session.library(),
        clock=lambda: datetime.now(UTC),
        key=session.key_of(workspace),
        backups=Settings().backup_root(),
    )


def _shape(found: _Found, places: tuple[PlaceNotice, ...], *, repair: bool) -> dict[str, object]:
    answer: dict[str, object] = {"findings": list(map(output.finding_shape, found.findings))}
    if repair:
        answer["repaired"] = list(map(output.finding_shape, found.repaired))
        answer["backup"] = "" if found.backup is None else str(found.backup)
        answer["kept"] = "" if found.kept is None else str(found.kept)
        answer["missing"] = found.missing
    answer["places"] = [asdict(one) for one in places]
    return answer


def _told(workspace: Path, found: _Found, places: tuple[PlaceNotice, ...]) -> None:
    """Say what was found, what was repaired and where the file as it was is kept."""
    for finding in found.repaired:
        output.line(f"Repaired: {finding.message}")
    if found.kept is not None:
        output.line(f"The damaged workspace is kept in {found.kept}.")
        if found.backup is not None and found.backup != found.kept:
            output.line(f"What could not be read was taken from {found.backup}.")
    elif found.backup is not None:
        output.line(f"The workspace as it was is kept in {found.backup}.")
    output.show_findings(found.findings)
    if status.for_findings(found.findings) == status.DONE:  # a note was told and is no fault
        output.line(f"{workspace} is whole: file, journal and tables agree.")
    for notice in places:
        output.note(_PLACES[notice.kind].format(notice.detail or "long ago"))
