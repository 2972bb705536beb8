"""What an office has beyond a workspace, to be looked at before it is taken up."""

from contextlib import closing
from dataclasses import dataclass

from irm_desktop.domain.merge_records import MergePreview
from irm_desktop.domain.vectors import seq_of
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.exchange_files import has_all
from irm_desktop.sync.office.connecting import in_workspace
from irm_desktop.sync.office.door import Office
from irm_desktop.sync.office.files import pull_files
from irm_desktop.sync.office.marks import read_marks
from irm_desktop.sync.office.pull import parts_beyond
from irm_desktop.sync.office.records import Progress


@dataclass(frozen=True, slots=True)
class FromOffice:
    """A part of what an office has beyond a workspace, and what taking it up would do. `left`:
    entries that come after it."""

    change_set: ChangeSet
    preview: MergePreview
    left: int
    foreign: bool = False  # never: one asks for the workspace that is open


def coming(workspace: Workspace, office: Office) -> FromOffice | None:
    """What is to be taken up next; None where all of it is here. Raises WorkspaceError: those of
    `failures` and `Workspace.look_into`. Nothing is changed."""
    with office.snapshot() as connection:
        in_workspace(connection, workspace.id)
        theirs, mine = read_marks(connection, workspace.id), workspace.vector()
        total = sum(max(0, mark.seq - seq_of(mine, writer)) for writer, mark in theirs.items())
        with closing(parts_beyond(connection, workspace.id, mine, office)) as parts:
            first = next(parts, None)
    if first is None:
        return None
    return FromOffice(first, workspace.look_into(first), total - len(first.entries))


def settle(workspace: Workspace, office: Office, progress: Progress) -> tuple[int, int]:
    """Once all was taken up: the files that it names, and a note of how far the office has come.
    How many files came, and how many nobody has sent yet."""
    files = pull_files(workspace, office, progress)
    with office.snapshot() as connection:
        in_workspace(connection, workspace.id)
        marks = read_marks(connection, workspace.id)
        known = office.version_on(connection)
    if has_all(workspace.vector(), marks):
        workspace.note_copy(known.id, office.address.words, marks)
    return files
