"""Commands on the workspace file as a whole: new, undo, redo."""

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
