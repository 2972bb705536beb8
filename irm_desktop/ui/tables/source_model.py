"""The sources of a workspace as a Qt model: title with key, author and date; kind; what it gives;
how many files it has and how much it supports."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from irm_desktop.domain.evidence_records import Source
from irm_desktop.domain.text import fold
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.evidence_drag import MIME, mime_of
from irm_desktop.ui.source_words import ICONS, ground_of, ground_word, kind_word, title_of
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

Index = QModelIndex | QPersistentModelIndex
IdRole = Qt.ItemDataRole.UserRole + 1
SecondRole = Qt.ItemDataRole.UserRole + 2  # the quiet line under the first
IconRole = Qt.ItemDataRole.UserRole + 3
QuietRole = Qt.ItemDataRole.UserRole + 4  # whether the words are quiet
COLUMNS = ("source", "kind", "ground", "files", "supports")
HEADS = {
    "source": QT_TRANSLATE_NOOP("SourceModel", "Source"),
    "kind": QT_TRANSLATE_NOOP("SourceModel", "Kind"),
    "ground": QT_TRANSLATE_NOOP("SourceModel", "Evidence"),
    "files": QT_TRANSLATE_NOOP("SourceModel", "Files"),
    "supports": QT_TRANSLATE_NOOP("SourceModel", "Supports"),
}
ROOT = QModelIndex()


class SourceModel(QAbstractTableModel):
    """Shows the sources that hold every word of `look_for`, ordered by one column."""

    def __init__(self, language: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self._all: tuple[Source, ...] = ()
        self._numbers: dict[str, str] = {}
        self._wanted: list[str] = []
        self._order, self._up = -1, True
        self.rows: list[Source] = []

    def show_sources(self, sources: Sequence[Source], numbers: Mapping[str, str]) -> None:
        """`numbers` are those of interviews, by the id of their source."""
        self._all, self._numbers = tuple(sources), dict(numbers)
        self._fill()

    def show_changed(self, source: Source) -> None:
        """One source as it is now, in its place: what is chosen and looked for stays."""
        self._all = tuple(source if one.id == source.id else one for one in self._all)
        row = self.row_of(source.id)
        if row >= 0:
            self.rows[row] = source
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(COLUMNS) - 1))

    def look_for(self, typed: str) -> None:
        self._wanted = fold(typed).split()
        self._fill()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; -1: as they were added."""
        self._order, self._up = column, order == Qt.SortOrder.AscendingOrder
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        self.rows = [one for one in self._all if self._holds(one)]
        if self._order >= 0:
            name = COLUMNS[self._order]
            self.rows.sort(key=lambda one: self._sort_key(one, name), reverse=not self._up)
        self.endResetModel()

    def _holds(self, one: Source) -> bool:
        if not self._wanted:
            return True
        said = fold(
            " ".join((one.key, one.title, one.author, one.container, one.publisher, one.url))
            + f" {kind_word(one.kind)} {ground_word(ground_of(one))} {one.date.words}"
            + f" {one.date.iso} {self._numbers.get(one.id, '')}"
        )
        return all(word in said for word in self._wanted)

    def _sort_key(self, one: Source, name: str) -> tuple[object, ...]:
        told = fold(self._title(one))
        match name:
            case "kind":
                return (kind_word(one.kind), told)
            case "ground":
                return (ground_word(ground_of(one)), told)
            case "files":
                return (-one.attachment_count, told)
            case "supports":
                return (-one.support_count, told)
        return (told,)

    def row_of(self, source_id: str) -> int:
        return next((n for n, one in enumerate(self.rows) if one.id == source_id), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Any: Qt's item roles carry any type. Whole words for a screen reader."""
        if not index.isValid():
            return None
        one, name = self.rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(one, name)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._whole(one, name)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = Qt.AlignmentFlag.AlignLeading
                if name in ("files", "supports"):
                    side = Qt.AlignmentFlag.AlignTrailing
                return side | Qt.AlignmentFlag.AlignVCenter
        if role == IdRole:
            return one.id
        if role == SecondRole:
            return self.second_line(one) if name == "source" else ""
        if role == IconRole:
            return ICONS.get(one.kind, "document") if name == "kind" else ""
        if role == QuietRole:
            return name == "ground" and not one.ground
        return None

    def _text(self, one: Source, name: str) -> str:
        match name:
            case "kind":
                return kind_word(one.kind)
            case "ground":
                return ground_word(ground_of(one))
            case "files":
                return str(one.attachment_count or "")
            case "supports":
                return str(one.support_count or "")
        return self._title(one)

    def _title(self, one: Source) -> str:
        return title_of(one, self._numbers.get(one.id, ""))

    def second_line(self, one: Source) -> str:
        facts = (one.key, one.author, date_words(one.date, self._language))
        return " · ".join(filter(None, facts))

    def _whole(self, one: Source, name: str) -> str:
        if name == "files":
            return self.tr("%n files", "", one.attachment_count)
        if name == "supports":
            return self.tr("Supports %n ratings or texts", "", one.support_count)
        if name == "source":
            return f"{self._title(one)}\n{self.second_line(one)}"
        return self._text(one, name)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Any: Qt's item roles carry any type."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        name = COLUMNS[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return QCoreApplication.translate("SourceModel", HEADS[name])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            end = name in ("files", "supports")
            side = Qt.AlignmentFlag.AlignTrailing if end else Qt.AlignmentFlag.AlignLeading
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """A source that is dragged onto a reason."""
        one = self.rows[indexes[0].row()]
        return mime_of(one.id, "", self._title(one))

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
