"""Where the commitment table gets its rows: the open workspace, or the first quick reading."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from irm_desktop.domain.records import CommitmentRow
from irm_desktop.errors import UserError

if TYPE_CHECKING:
    from irm_desktop.storage.workspace import Workspace


class RowSource(Protocol):
    """Gives the ids in order, and the rows of some of them."""

    def ids(self, order_by: str, descending: bool, text: str) -> list[str]: ...

    def rows(self, ids: Sequence[str]) -> list[CommitmentRow]: ...


class NoRows:
    """Nothing is open."""

    def ids(self, order_by: str, descending: bool, text: str) -> list[str]:
        return []

    def rows(self, ids: Sequence[str]) -> list[CommitmentRow]:
        return []


class WorkspaceRows:
    """The commitments of a plan, sorted and filtered by the workspace itself.

    `only` leaves the other commitments out.
    """

    def __init__(
        self, workspace: "Workspace", plan_id: str | None, only: frozenset[str] | None = None
    ) -> None:
        self._workspace = workspace
        self._plan_id = plan_id
        self._only = only
        self._known: dict[str, CommitmentRow] = {}  # of an office, for while it is out of reach

    def ids(self, order_by: str, descending: bool, text: str) -> list[str]:
        found = self._workspace.commitment_ids(
            self._plan_id, order_by=order_by, descending=descending, text=text
        )
        return found if self._only is None else [one for one in found if one in self._only]

    def rows(self, ids: Sequence[str]) -> list[CommitmentRow]:
        if not self._workspace.in_office:
            return self._workspace.commitment_rows(ids)
        try:
            found = self._workspace.commitment_rows(ids)
        except UserError:  # rows are read while they are painted, where nothing can be said
            return [self._known.get(one) or self._unread(one) for one in ids]
        self._known.update((row.id, row) for row in found)
        return found

    def _unread(self, commitment: str) -> CommitmentRow:
        """Stands for a commitment that cannot be read now."""
        instrument = next(iter(self._workspace.library.by_id))
        return CommitmentRow(commitment, self._plan_id or "", instrument, "", "…", "", {})


class RowsAtHand:
    """Rows that were read before the workspace could be opened: shown, not sorted."""

    def __init__(self, rows: Sequence[CommitmentRow]) -> None:
        self._rows = {row.id: row for row in rows}

    def ids(self, order_by: str, descending: bool, text: str) -> list[str]:
        return list(self._rows)

    def rows(self, ids: Sequence[str]) -> list[CommitmentRow]:
        return [self._rows[row_id] for row_id in ids]
