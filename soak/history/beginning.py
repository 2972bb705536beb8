"""The file that all copies of a history begin with, made once for a process."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from irm_desktop.storage.workspace import Workspace
from soak.history.acts import WORDS
from soak.history.laptop import Clock, Moment
from tests.builders import a_commitment, a_draft, a_plan, the_library


def beginning(workspace: str, *, old: bool = False) -> Moment:
    """The file, under the id of a workspace; with `old` as one of an older version."""
    own, content = _file()
    return Moment({"": content.replace(own.encode(), workspace.encode())}, old=old)


@cache
def _file() -> tuple[str, bytes]:
    """A plan with two commitments, a milestone, a rating, a source and what it supports."""
    with TemporaryDirectory() as made:
        path = Path(made) / "beginning.irm"
        library = the_library()
        with Workspace.create(path, actor="Office", library=library, clock=Clock()) as workspace:
            _fill(workspace)
            own = workspace.id
        return own, path.read_bytes()


def _fill(workspace: Workspace) -> None:
    rated = {"completion_midterm": "limited"}
    first = a_commitment("1", "Register", text=WORDS[1], values=rated, milestones=("Draft it",))
    workspace.accept(a_draft(a_plan((first, a_commitment("2", "Budget", row=4)))))
    member = workspace.members()[0].id
    workspace.add_source(member, kind="document", title="Law 19", text=WORDS[1])
    source, about = workspace.sources()[0].id, workspace.commitment_ids()[0]
    workspace.add_support("commitment", about, source_id=source, remark=WORDS[0])
