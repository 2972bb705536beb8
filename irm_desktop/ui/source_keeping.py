"""Keeping files with sources: read, hashed and stored in the worker, with progress and Cancel."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace

PART = 1024 * 1024  # bytes that are read between two looks at Cancel


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of one file: the changes, the source it is with, or why it is not kept.
    `known`: the key of the source that held these very bytes before."""

    name: str
    changes: tuple[Change, ...] = ()
    source_id: str = ""
    problem: str = ""
    known: str = ""


class Keeping(QObject):
    """Tells of every file what became of it; one that is refused does not hold up the others."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def keep(self, files: Sequence[Path], source_id: str, then: Callable[[str], None]) -> None:
        """Attach files to a source; `then` gets its id."""
        workspace = self._context.open_workspace
        self._run(lambda task: [_attached(workspace, source_id, one, task) for one in files], then)

    def keep_new(self, files: Sequence[Path], member_id: str, then: Callable[[str], None]) -> None:
        """A new source for each file; `then` gets the id of each, or of the one that has the file
        already."""
        workspace = self._context.open_workspace
        self._run(lambda task: [_new(workspace, member_id, one, task) for one in files], then)

    def keep_bytes(
        self, name: str, content: bytes, source_id: str, then: Callable[[str], None]
    ) -> None:
        """Attach what was pasted under a name of its own."""
        workspace = self._context.open_workspace
        self._run(lambda _task: [_pasted(workspace, source_id, name, content)], then)

    def _run(self, work: Callable[[Task], list[Kept]], then: Callable[[str], None]) -> None:
        label = self.tr("Files are kept")
        self._context.tasks.run(work, lambda done: self._tell(done, then), self._fail, label=label)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self._context.signals.said.emit(self.tr("Cancelled. The file was not kept."))
            return
        self._context.operations.fail(error)

    def _tell(self, done: Sequence[Kept], then: Callable[[str], None]) -> None:
        operations = self._context.operations
        for one in done:
            for change in one.changes:
                operations.announce(change, self.tr("File {name} kept").format(name=one.name))
            if one.known:
                said = self.tr("{name} is kept with source {key} already")
                self._context.signals.said.emit(said.format(name=one.name, key=one.known))
            if one.source_id:
                then(one.source_id)
        problems = [one.problem for one in done if one.problem]
        if problems:
            operations.failed.emit("\n".join(problems))


def _attached(workspace: Workspace, source_id: str, path: Path, task: Task) -> Kept:
    try:
        content, _ = _read(workspace, path, task)
        change = workspace.attach(source_id, path.name, content)
    except UserError as error:
        return Kept(path.name, problem=error.message)
    return Kept(path.name, (change,) if change else (), source_id)


def _pasted(workspace: Workspace, source_id: str, name: str, content: bytes) -> Kept:
    try:
        change = workspace.attach(source_id, name, io.BytesIO(content))
    except UserError as error:
        return Kept(name, problem=error.message)
    return Kept(name, (change,) if change else (), source_id)


def _new(workspace: Workspace, member_id: str, path: Path, task: Task) -> Kept:
    """A source named as the file, with the file. A file that is kept already makes none."""
    try:
        content, sha256 = _read(workspace, path, task)
        known = workspace.attached_elsewhere(sha256)
        if known:
            source = workspace.source(known[0].source_id)
            return Kept(path.name, source_id=source.id, known=source.key)
        about = {"kind": "document", "title": _title(path)}
        added = workspace.add_source_with_file(member_id, path.name, content, **about)
    except UserError as error:
        return Kept(path.name, problem=error.message)
    return Kept(path.name, (added,), added.created)


def _title(path: Path) -> str:
    return " ".join(path.stem.replace("_", " ").split())


def _read(workspace: Workspace, path: Path, task: Task) -> tuple[io.BytesIO, str]:
    """The bytes of a file and their hash. Never more than one part beyond the most that is kept:
    attaching it says that it is too large. Raises Cancelled, and UserError."""
    largest = workspace.attachment_total().largest
    digest, content = hashlib.sha256(), io.BytesIO()
    try:
        if not path.is_file():  # a pipe or a device never ends
            raise UserError(f"{path.name} is not a file. Choose a file.")
        size = path.stat().st_size
        with path.open("rb") as stream:
            while part := stream.read(PART):
                digest.update(part)
                content.write(part)
                task(content.tell(), size)
                if content.tell() > largest:
                    break
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise UserError(f"{path.name} cannot be read: {why}.") from error
    content.seek(0)
    return content, digest.hexdigest()
