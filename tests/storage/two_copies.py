"""Two copies of one workspace whose owners work without knowing of each other, then exchange."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from irm_desktop.domain.merge_records import LARGE
from irm_desktop.domain.vectors import Vector
from irm_desktop.models import Operation
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.change_set import OPERATION, ChangeSet
from irm_desktop.storage.vectors import entries_beyond, read_vector
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library


def what_lacks(workspace: Workspace, since: Vector) -> ChangeSet:
    """What a copy that has `since` lacks of a workspace, files and keys aside."""
    with workspace._reading() as connection:
        entries = entries_beyond(connection, since)
        wanted = {one.operation for one in entries}
        operations = [
            {name: str(row._mapping[name]) for name in OPERATION}
            for row in connection.execute(select(Operation.__table__).order_by(Operation.place))
            if row.id in wanted
        ]
        until, odd = read_vector(connection), read_odd(connection, {one.op_id for one in entries})
    return ChangeSet(
        workspace.id, entries, operations, since, until, odd, source=workspace.actor, name="bundle"
    )


def take_from(receiver: Workspace, sender: Workspace) -> None:
    receiver.merge(what_lacks(sender, receiver.vector()), agreed=(LARGE,))


@dataclass(frozen=True)
class Copies:
    """The copy of Ana and that of Ben."""

    ana: Workspace
    ben: Workspace

    def exchange(self) -> None:
        """Both take up what the other has; nobody has written meanwhile."""
        take_from(self.ana, self.ben)
        take_from(self.ben, self.ana)


@contextmanager
def two_copies(workspace: Workspace) -> Iterator[Copies]:
    """Closes the workspace, and opens it and a copy of it."""
    path = workspace.path
    workspace.close()
    other = path.with_name("of Ben.irm")
    shutil.copy(path, other)
    with opened(path, "Ana") as ana, opened(other, "Ben") as ben:
        yield Copies(ana, ben)


def opened(path: Path, actor: str) -> Workspace:
    return Workspace.open(path, actor=actor, library=the_library())
