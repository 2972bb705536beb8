"""Item models of the import page: the kinds of finding, and the findings of one kind."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from irm_desktop.domain.drafts import Finding

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
Role = Qt.ItemDataRole

ORDER = {"ask": 0, "look": 1, "note": 2}


@dataclass(frozen=True, slots=True)
class KindRow:
    """A kind of finding in the list: its texts are final, in the language of the window."""

    code: str
    icon: str
    title: str
    detail: str
    done: str
    severity: str
    findings: tuple[Finding, ...]


def grouped(findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    """Findings by code: what needs a person first, then what to look at, many before few."""
    kinds: dict[str, list[Finding]] = {}
    for finding in findings:
        kinds.setdefault(finding.code, []).append(finding)

    def place(code: str) -> tuple[int, int, str]:
        own = kinds[code]
        return min(ORDER.get(one.severity, 1) for one in own), -len(own), code

    return {code: kinds[code] for code in sorted(kinds, key=place)}


class KindsModel(QAbstractListModel):
    """The kinds, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[KindRow] = []

    def set_rows(self, rows: Sequence[KindRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.DisplayRole:
            return row.title
        if role in (Role.AccessibleTextRole, Role.ToolTipRole):
            return f"{len(row.findings)}: {row.title}. {row.detail}. {row.done}"
        return row if role == RowRole else None


@dataclass(frozen=True, slots=True)
class FindingColumn:
    """A column of the findings of one kind."""

    title: str
    text: Callable[[Finding], str]
    width: int


class FindingsModel(QAbstractTableModel):
    """The findings of one kind, in the order of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: list[FindingColumn] = []
        self._rows: list[Finding] = []

    def set_findings(self, columns: Sequence[FindingColumn], rows: Sequence[Finding]) -> None:
        self.beginResetModel()
        self._columns, self._rows = list(columns), list(rows)
        self.endResetModel()

    @property
    def columns(self) -> Sequence[FindingColumn]:
        return self._columns

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if not index.isValid():
            return None
        finding = self._rows[index.row()]
        text = self._columns[index.column()].text(finding)
        if role == Role.DisplayRole:
            return " ".join(text.split())[:300]
        if role == Role.AccessibleTextRole:
            return text[:1000]
        if role == Role.ToolTipRole:
            return (text if len(text) > 20 else finding.message)[:1000]
        return finding if role == RowRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._columns[section].title
        if role == Role.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None


def places(rows: Mapping[int, str]) -> Callable[[Finding], str]:
    """A column's text that names the plan and number of the row a finding is about."""
    return lambda finding: rows.get(finding.row, "")
