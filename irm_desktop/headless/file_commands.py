"""Commands on the workspace file as a whole: new, check, undo, redo."""

from pathlib import Path

import typer

from irm_desktop.domain.changes import Change
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
) -> int:
    """Check the file, its journal and that the tables say what the journal says."""
    with (
        session.open_workspace(workspace, read_only=True) as opened,
        output.waiting("Checking the file and its journal …"),
    ):
        findings = opened.check()
    if as_json:
        output.answer({"findings": [output.finding_shape(finding) for finding in findings]})
    else:
        output.show_findings(findings)
        if not findings:
            output.line(f"{workspace} is whole: file, journal and tables agree.")
    return status.FINDINGS if findings else status.DONE


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
