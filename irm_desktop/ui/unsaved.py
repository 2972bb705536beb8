"""What was typed and could not be written: kept here, tried again, never called saved.

A full disk, a lost device, rights that were taken away: the words stay in their field, and here,
until they are on disk. What is done later waits for what came before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from irm_desktop.errors import UserError

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace

AGAIN = 5_000  # milliseconds between two tries
# Refusals of the disk or of the line, which may be over a moment later; any other is about what
# was typed.
_DISK = {"disk-full", "read-only", "locked", "missing", "damaged", "unreachable"}
_OFFICE = {"office-lost", "office-unreachable", "office-busy", "office-full"}
PASSING = frozenset(_DISK | _OFFICE)


@dataclass(frozen=True, slots=True)
class Waiting:
    """One field's newest words. `write` takes the workspace that is open then."""

    workspace: str  # its id
    write: Callable[[Workspace], Change | None]
    said: Callable[[Workspace], str] | None
    words: str


def passes(error: UserError) -> bool:
    """Whether trying again may help."""
    return error.code in PASSING


class Unsaved(QObject):
    """In the order in which it was typed, by field: what is typed on takes the place of what
    waits. `told` says that something waits, or no longer does."""

    told = Signal()
    request_again = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: dict[tuple[str, ...], Waiting] = {}
        self.problem = self.code = ""  # why the first of them could not be written
        self._timer = QTimer(self, interval=AGAIN)
        self._timer.timeout.connect(self.request_again)

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def __len__(self) -> int:
        return len(self._waiting)

    @property
    def words(self) -> tuple[str, ...]:
        """What would be lost if the program ended now."""
        return tuple(one.words for one in self._waiting.values())

    def fields(self) -> Iterator[tuple[tuple[str, ...], str]]:
        """The fields whose words wait, with the words."""
        yield from ((field, one.words) for field, one in self._waiting.items())

    def keep(self, field: tuple[str, ...], waiting: Waiting, problem: str, code: str) -> None:
        self._waiting[field] = waiting
        self.problem, self.code = problem, code
        self._timer.start()
        self.told.emit()

    def forget(self) -> None:
        """A person has said that it may go."""
        if self._waiting:
            self._waiting.clear()
            self._ended()

    def _ended(self) -> None:
        self.problem = self.code = ""
        self._timer.stop()
        self.told.emit()

    def write(
        self,
        workspace: Workspace,
        written: Callable[[Change, Waiting], None],
        refused: Callable[[str], None],
    ) -> bool:
        """Try all that waits for this workspace, in its order; whether nothing of it waits then.

        `refused` is told of what can never be written, such as words for a record that is gone.
        """
        mine = [(f, one) for f, one in self._waiting.items() if one.workspace == workspace.id]
        for field, waiting in mine:
            try:
                change = waiting.write(workspace)
            except UserError as error:
                if passes(error):
                    self.problem, self.code = error.message, error.code
                    self.told.emit()
                    return False
                refused(error.message)
                change = None
            self._waiting.pop(field, None)
            if change:
                written(change, waiting)
        if mine and not self._waiting:
            self._ended()
        return True
