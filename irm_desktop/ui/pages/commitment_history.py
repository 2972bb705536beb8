"""The work area History: who changed what, when and why, an operation after the other."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.records import Commitment, HistoryEntry
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.widgets.labels import ground, hairline, label

LONGEST = 160  # characters of an old or new text that are shown


class HistoryArea(QScrollArea):
    """Reads the journal of one commitment and of what belongs to it, newest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("History of the commitment"))
        self._inside = QWidget(self)
        ground(self._inside, context.theme, "surface")
        self._column = QVBoxLayout(self._inside)
        pad = context.theme.px(16)
        self._column.setContentsMargins(pad, context.theme.px(10), pad, pad)
        self._column.setSpacing(context.theme.px(3))
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def show_commitment(self, commitment: Commitment) -> None:
        """All entries about the commitment, its ratings and its milestones."""
        workspace = self._context.open_workspace
        records = [commitment.id]
        records += [rating.id for rating in workspace.ratings(commitment.id).values()]
        records += [milestone.id for milestone in workspace.milestones(commitment.id)]
        self._clear()
        groups = groupby(workspace.history(records), key=lambda entry: entry.operation_id)
        for _, entries in groups:
            self._add_operation(list(entries))
        self._column.addStretch(1)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()

    def _add_operation(self, entries: Sequence[HistoryEntry]) -> None:
        theme, language = self._context.theme, self._context.language
        first = entries[0]
        when = moment_words(first.at, language)
        self._column.addWidget(
            label(first.operation, theme, "strong", parent=self._inside, wrap=True)
        )
        who = " · ".join(part for part in (when, first.actor) if part)
        self._column.addWidget(label(who, theme, "secondary", "text2", self._inside, wrap=True))
        for line in self._lines(entries):
            self._column.addWidget(label(line, theme, "secondary", parent=self._inside, wrap=True))
        if first.reason:
            why = self.tr("Why: {reason}").format(reason=first.reason)
            self._column.addWidget(label(why, theme, "secondary", "text2", self._inside, wrap=True))
        self._column.addWidget(hairline(theme, self._inside))

    def _lines(self, entries: Sequence[HistoryEntry]) -> Iterator[str]:
        """What changed, field by field: old -> new. A long list is cut with its count."""
        for shown, entry in enumerate(entries):
            if shown == 12:
                rest = len(entries) - shown
                yield self.tr("and {count} more").format(count=rest)
                return
            old, new = self._said(entry, entry.old), self._said(entry, entry.new)
            name = self._field_name(entry)
            if old:
                yield f"{name}: {old} → {new}"
            else:
                yield f"{name}: {new}"

    def _field_name(self, entry: HistoryEntry) -> str:
        names = {
            "title": self.tr("Title"),
            "short_title": self.tr("Short title"),
            "text": self.tr("Text"),
            "theme": self.tr("Theme"),
            "lead_institution": self.tr("Lead institution"),
            "supporting_institutions": self.tr("Supporting institutions"),
            "start": self.tr("Start"),
            "end": self.tr("End"),
            "number": self.tr("Number"),
            "value": self.tr("Rating"),
            "reason": self.tr("Reason"),
            "deliverable": self.tr("Deliverable"),
        }
        return names.get(entry.field, entry.field.replace("_", " ").capitalize())

    def _said(self, entry: HistoryEntry, value: object) -> str:
        if value is None or value == "":
            return self.tr("empty")
        text = str(value)
        return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
