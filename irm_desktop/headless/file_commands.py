"""Commands on the workspace file as a whole: new, check, undo, redo."""

from pathlib import Path

import typer

from irm_desktop.domain.changes import Change
from irm_desktop.domain.drafts import Finding
from irm_desktop.errors import UserError, WorkspaceError
from irm_desktop.headless import output, session, status
from irm_desktop.storage.workspace import Workspace

WORKSPACE = typer.Argument(metavar="W", help="The workspace, a file that ends in .irm.")


def new(workspace: Path = WORKSPACE) -> int:
    """Make an empty workspace."""
    if workspace.suffix.lower() != ".irm":
        raise WorkspaceError(
            f"A workspace is a file that ends in .irm: please call it {workspace.name}.irm.",
            "wrong-name",
        )
    Workspace.create(workspace, actor=session.actor(), library=session.library()).close()
    output.line(f"Made the workspace {workspace}.")
    return status.DONE


def check(
    workspace: Path = WORKSPACE,
    as_json: bool = typer.Option(False, "--json", help="Print the findings as JSON."),
    repair: bool = typer.Option(
        False, "--repair", help="Write the tables anew from the journal; a backup is made first."
    ),
) -> int:
    """Check the file, its journal and that the tables say what the journal says."""
    repaired: list[Finding] = []
    backup: Path | None = None
    with (
        session.open_workspace(workspace, read_only=not repair) as opened,
        output.waiting("Checking the file and its journal …"),
    ):
        findings = opened.check()
        if repair and findings:
            backup = opened.repair()
            before, findings = findings, opened.check()
            repaired = [finding for finding in before if finding not in findings]
    if as_json:
        answer: dict[str, object] = {"findings": list(map(output.finding_shape, findings))}
        if repair:
            answer["repaired"] = list(map(output.finding_shape, repaired))
            answer["backup"] = "" if backup is None else str(backup)
        output.answer(answer)
    else:
        told_check(workspace, findings, repaired, backup)
    return status.for_findings(findings)


def told_check(
    workspace: Path, findings: list[Finding], repaired: list[Finding], backup: Path | None
) -> None:
    """Say what was found, what was repaired and where the file as it was is kept."""
    for finding in repaired:
        output.line(f"Repaired: {finding.message}")
    if backup is not None:
        output.line(f"The workspace as it was is kept in {backup}.")
    output.show_findings(findings)
    if status.for_findings(findings) == status.DONE:
        output.line(f"{workspace} is whole: file, journal and tables agree.")


def undo(workspace: Path = WORKSPACE) -> int:
    """Take back the last operation, an import included."""
    with session.open_workspace(workspace) as opened:
        return told(opened.undo(), "undo")


def redo(workspace: Path = WORKSPACE) -> int:
    """Do again what was undone last."""
    with session.open_workspace(workspace) as opened:
        return told(opened.redo(), "redo")


def told(change: Change | None, word: str) -> int:
    """Say what was done; FINDINGS where a later change kept a part of it from being done."""
    if change is None:
        raise UserError(f"There is nothing to {word} in this workspace.", f"nothing-to-{word}")
    output.line(change.sentence)
    for sentence in change.left_out:
        output.note(sentence)
    return status.FINDINGS if change.left_out else status.DONE
