"""The work area History: who changed what, when and why, an operation after the other."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.domain.records import Commitment, HistoryEntry, PartialDate
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import date_words, moment_words
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, hairline, label

LONGEST = 160  # characters of an old or new text that are shown
MOST = 25  # lines of one operation that are shown
# Fields of a commitment in the order of the page Text; ratings follow as the instrument asks them.
FIELDS = (
    "number",
    "title",
    "short_title",
    "theme",
    "cluster",
    "text",
    "lead_institution",
    "supporting_institutions",
    "start",
    "end",
    "policy_areas",
)
INTERNAL = frozenset(
    {"position", "plan", "commitment", "assessment", "policy_scheme", "subject", "subject_kind"}
)


class HistoryArea(QScrollArea):
    """Reads the journal of one commitment and of what belongs to it, newest first."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._instrument: Instrument | None = None
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

    def show_commitment(self, commitment: Commitment, instrument: Instrument) -> None:
        """All entries about the commitment, its ratings, its milestones and its passages."""
        self._instrument = instrument
        self._clear()
        entries = self._context.open_workspace.history([commitment.id])
        for _, group in groupby(entries, key=lambda entry: entry.operation_id):
            self._add_operation(list(group))
        self._column.addStretch(1)
        self.verticalScrollBar().setValue(0)

    def _clear(self) -> None:
        emptied(self._column)

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
        """What changed, field by field: old → new. A long list is cut with its count."""
        oldest_first = list(reversed(entries))
        ordered = sorted(oldest_first, key=self._order)
        lines = [line for entry in ordered if (line := self._line(entry))]
        yield from lines[:MOST]
        if len(lines) > MOST:
            yield self.tr("and {count} more").format(count=len(lines) - MOST)

    def _order(self, entry: HistoryEntry) -> tuple[int, int]:
        """The commitment's fields, its ratings, then all else as it was written."""
        if entry.entity == "commitment":
            known = entry.field in FIELDS
            return 0, FIELDS.index(entry.field) if known else len(FIELDS)
        indicator = self._indicator(entry)
        if indicator is None or self._instrument is None or indicator.subject != "commitment":
            return 2, 0
        return 1, self._instrument.indicators.index(indicator)

    def _line(self, entry: HistoryEntry) -> str:
        """One change in words; empty for what only the file needs."""
        if entry.field in INTERNAL:
            return ""
        if entry.field == "deleted":
            deleted, back = self.tr("{what}: deleted"), self.tr("{what}: brought back")
            return (deleted if entry.new else back).format(what=entry.words)
        old, new = self._said(entry, entry.old), self._said(entry, entry.new)
        name = self._field_name(entry)
        if not old and not new:
            return ""
        if not old:
            return f"{name}: {new}"
        return f"{name}: {old} → {new or self.tr('empty')}"

    def _indicator(self, entry: HistoryEntry) -> Indicator | None:
        if self._instrument is None:
            return None
        return self._instrument.indicator_by_id.get(entry.indicator)

    def _field_name(self, entry: HistoryEntry) -> str:
        indicator = self._indicator(entry)
        if indicator is not None:
            name = indicator.label(self._context.language)
            reason = self.tr("{indicator}, reason")
            return reason.format(indicator=name) if entry.field == "reason" else name
        names = {
            "title": self.tr("Title"),
            "short_title": self.tr("Short title"),
            "text": self.tr("Text"),
            "theme": self.tr("Theme"),
            "cluster": self.tr("Cluster"),
            "lead_institution": self.tr("Lead institution"),
            "supporting_institutions": self.tr("Supporting institutions"),
            "start": self.tr("Start"),
            "end": self.tr("End"),
            "number": self.tr("Number"),
            "deliverable": self.tr("Deliverable"),
            "policy_areas": self.tr("Policy areas"),
        }
        name = names.get(entry.field, entry.field.replace("_", " ").capitalize())
        return name if entry.entity == "commitment" else f"{entry.words}"

    def _said(self, entry: HistoryEntry, value: object) -> str:
        """A value as a person reads it: a grade's label, a date's words, a text's beginning."""
        language = self._context.language
        indicator = self._indicator(entry)
        if indicator is not None and entry.field == "value":
            known = indicator.scale.by_id.get(str(value))
            return known.label(language) if known is not None else ""
        if isinstance(value, dict):
            date = PartialDate(str(value.get("words", "")), str(value.get("iso", "")))
            return date_words(date, language)
        if isinstance(value, list | tuple):
            return ", ".join(str(part) for part in value)
        text = "" if value is None else str(value)
        return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
