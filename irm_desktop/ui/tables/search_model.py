"""What the search found, as rows of a list."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

if TYPE_CHECKING:
    from irm_desktop.domain.search_hits import Hit

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
HitRole = Qt.ItemDataRole.UserRole + 1


class SearchModel(QAbstractListModel):
    """Hits, one a row; screen readers get title, piece and place as words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()

    def show(self, hits: Sequence["Hit"]) -> None:
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def row_of(self, hit: "Hit | None") -> int:
        """Where the same place stands now, 0 where it does not."""
        if hit is None:
            return 0
        same = (hit.record, hit.field, hit.kind)
        found = [
            row for row, one in enumerate(self.hits) if (one.record, one.field, one.kind) == same
        ]
        return found[0] if found else 0

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.hits):
            return None
        hit = self.hits[index.row()]
        if role == HitRole:
            return hit
        if role == Role.DisplayRole:
            return hit.title
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            parts = (hit.title, hit.snippet.text, hit.where)
            return (". " if role == Role.AccessibleTextRole else "\n").join(filter(None, parts))
        return None
