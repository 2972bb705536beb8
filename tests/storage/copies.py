"""Copies of one workspace in the hands of several people."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

from sqlalchemy import select

from irm_desktop.domain.merge_records import MergeChange, MergeDone
from irm_desktop.models.registry import ENTITIES
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library


@contextmanager
def copies(workspace: Workspace, folder: Path, *names: str) -> Iterator[tuple[Workspace, ...]]:
    """The workspace itself, and for each name an open copy of it as it is now."""
    with ExitStack() as opened:
        made = [workspace]
        for name in names:
            path = folder / f"{name.casefold()}.irm"
            workspace.backup(path)
            copy = Workspace.open(path, actor=name, library=the_library())
            made.append(opened.enter_context(copy))
        yield tuple(made)


def sent(source: Workspace, to: Workspace, **more: object) -> ChangeSet:
    """What `to` lacks of `source`, as a bundle of that name."""
    found = source.outgoing(to.vector())
    facts = {"name": f"{source.actor}.irmb", "sha256": source.actor, "data": b"bundle"}
    return replace(found, **{**facts, **more})  # type: ignore[arg-type]


def takes(to: Workspace, source: Workspace, *agreed: str) -> MergeDone:
    return to.merge(sent(source, to), agreed)


def exchange(*workspaces: Workspace) -> None:
    """All take up from all, until nobody lacks anything."""
    for _ in workspaces:
        for one in workspaces:
            for other in workspaces:
                if one is not other:
                    takes(one, other)


def tables(workspace: Workspace) -> dict[str, list[tuple[object, ...]]]:
    """The rows of every journaled table."""
    with workspace._reading() as connection:
        return {
            entity.name: sorted(
                (tuple(row) for row in connection.execute(select(entity.table))), key=repr
            )
            for entity in ENTITIES
        }


def lines(workspace: Workspace) -> set[tuple[object, ...]]:
    """The journal, in no order."""
    with workspace._reading() as connection:
        return {tuple(one) for one in read_entries(connection)}


def told(changes: tuple[MergeChange, ...]) -> list[tuple[str, str, object, object]]:
    """What a person reads of changes, but for who and when."""
    return [(one.kind, one.words, one.before, one.after) for one in changes]
