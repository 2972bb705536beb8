"""The commands `backup` and `backups`: copies that are proven, and the list of them."""

from datetime import UTC, datetime
from pathlib import Path

import typer

from irm_desktop.domain.safety_records import BAD, Backup
from irm_desktop.errors import WorkspaceError
from irm_desktop.headless import output, session, status
from irm_desktop.headless.file_commands import WORKSPACE
from irm_desktop.settings import Settings
from irm_desktop.storage.backup_folder import free_name, make_copy, workspace_id
from irm_desktop.storage.backup_proof import prove
from irm_desktop.storage.backups import keep, list_backups, on_same_disk
from irm_desktop.storage.failures import told
from irm_desktop.storage.recognise import read_header

TO = typer.Argument(
    None, metavar="[TO]", help="A folder or a file that ends in .irm, instead of the usual folder."
)
AS_JSON = typer.Option(False, "--json", help="Print the answer as JSON.")
WHY = "asked"


def backup(workspace: Path = WORKSPACE, to: Path | None = TO, as_json: bool = AS_JSON) -> int:
    """Make a backup: a copy that was opened, checked and compared with the workspace."""
    read_header(workspace)
    key = session.key_of(workspace)
    with output.waiting("Making a backup and comparing it …"):
        made, trouble = _made(workspace, to, key)
    if trouble:
        output.note(trouble)
    if on_same_disk(workspace, made.path.parent):
        output.note(
            "It lies on the same disk as the workspace: if that disk breaks, both are lost. "
            "Give a folder on another one: `irm-desktop backup W FOLDER`."
        )
    if as_json:
        output.answer(shape(made))
    elif made.state == BAD:
        output.line(f"{made.path} was made, but is no good: {made.problem}")
    else:
        output.line(f"Made and proven: {made.path} ({holds(made)}).")
    return status.FINDINGS if made.state == BAD else status.DONE


def _made(workspace: Path, to: Path | None, key: bytes | None) -> tuple[Backup, str]:
    now = datetime.now(UTC)
    if to is None:
        identity = workspace_id(workspace, key)
        return keep(workspace, key, WHY, now, identity, Settings().backup_root())
    target = free_name(to, workspace.stem, WHY, now) if to.is_dir() else to
    if target.suffix.lower() != ".irm":
        raise WorkspaceError(
            f"There is no folder {to}, and a backup is a file that ends in .irm: please call it "
            f"{to.name}.irm, or make the folder first.",
            "wrong-name",
        )
    if not target.parent.is_dir():
        raise WorkspaceError(
            f"There is no folder {target.parent}. Make it first, or choose another place.",
            "missing",
        )
    with told(target, making=True):
        return make_copy(workspace, target, key, WHY, now), ""


def backups(
    workspace: Path = WORKSPACE,
    proving: bool = typer.Option(False, "--prove", help="Read each backup whole again."),
    as_json: bool = AS_JSON,
) -> int:
    """List the backups of a workspace, newest first; the workspace may be missing or damaged."""
    root = Settings().backup_root()
    found = known(workspace)
    if proving:
        key = session.key_if_known(workspace)
        with output.waiting("Reading the backups …"):
            found = tuple(prove(one, key) for one in found)
    if as_json:
        output.answer({"folder": str(root), "backups": [shape(one) for one in found]})
    elif not found:
        output.line(f"There is no backup of {workspace.name} in {root}.")
    else:
        _show(workspace, found)
    return status.FINDINGS if any(one.state == BAD for one in found) else status.DONE


def known(workspace: Path) -> tuple[Backup, ...]:
    """The backups of a workspace, by its id where it can be read, else by its name."""
    identity = workspace_id(workspace, session.key_if_known(workspace))
    return list_backups(workspace, Settings().backup_root(), identity)


def _show(workspace: Path, found: tuple[Backup, ...]) -> None:
    rows = [
        (
            f"{one.made:%Y-%m-%d %H:%M:%S}",
            one.why or "unknown",
            megabytes(one.size),
            str(one.entries) if one.sha256 else "unknown",
            one.state,
            str(one.path),
        )
        for one in found
    ]
    columns = ("Made (UTC)", "Why", "Size", "Entries", "State", "File")
    output.show_table(f"Backups of {workspace.name}", columns, rows)
    for one in found:
        if one.problem:
            output.line(one.problem)


def megabytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB"


def holds(backup: Backup) -> str:
    """What a backup holds, for a person."""
    counts = backup.counts
    told = (
        _number(counts.get("plans", 0), "plan", "plans"),
        _number(counts.get("commitments", 0), "commitment", "commitments"),
        _number(backup.entries, "entry of the journal", "entries of the journal"),
        megabytes(backup.size),
    )
    return ", ".join(told)


def _number(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"


def shape(backup: Backup) -> dict[str, object]:
    """A backup as other programs read it; times are ISO dates in UTC, empty where not known."""
    return {
        "path": str(backup.path),
        "made": _time(backup.made),
        "why": backup.why,
        "size": backup.size,
        "state": backup.state,
        "problem": backup.problem,
        "proven": _time(backup.proven),
        "encrypted": backup.encrypted,
        "entries": backup.entries,
        "head": backup.head,
        "sha256": backup.sha256,
        "version": backup.version,
        "counts": dict(backup.counts),
    }


def _time(when: datetime | None) -> str:
    return "" if when is None else when.isoformat(timespec="seconds").replace("+00:00", "Z")
