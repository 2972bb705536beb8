"""What one cell of the commitment table says: its short word, and whole words for tooltip,
screen reader and clipboard."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from irm_desktop.domain.completeness import Completeness, completeness
from irm_desktop.domain.instrument import Instrument, in_language
from irm_desktop.domain.records import CommitmentRow
from irm_desktop.ui.stars import StarState, star_state
from irm_desktop.ui.tables.columns import Column


def _tr(text: str) -> str:
    return QCoreApplication.translate("CommitmentTable", text)


@dataclass(frozen=True, slots=True)
class RowState:
    """A row and what is computed from it, once."""

    row: CommitmentRow
    star: StarState
    entry: Completeness
    conflicts: str = ""  # how many there are in it, in words


def row_state(
    row: CommitmentRow, instrument: Instrument, language: str, conflicts: int = 0
) -> RowState:
    return RowState(
        row,
        star_state(instrument, row.values, language),
        completeness(instrument, row.values, row.reasons),
        _conflicts_said(conflicts),
    )


def _conflicts_said(count: int) -> str:
    return QCoreApplication.translate("CommitmentTable", "%n conflicts", "", count) if count else ""


def short_text(state: RowState, column: Column, language: str) -> str:
    """The text of the cell as it is drawn; empty where only a mark is drawn."""
    row = state.row
    match column.kind:
        case "number":
            return row.number
        case "title":
            return row.shown_title
        case "chip":
            indicator = column.indicators[0]
            value = indicator.scale.by_id.get(row.values.get(indicator.id, ""))
            if value is None:
                return ""
            return in_language(value.short, language) or value.label(language)
    return ""


def whole_text(state: RowState, column: Column, language: str) -> str:
    """The cell in whole words: title and star, grade, values, what is missing."""
    row = state.row
    match column.kind:
        case "title":
            parts = [row.title]
            if state.star.sentence and state.star.kind != "none":
                parts.append(state.star.sentence)
            if state.conflicts:
                parts.append(state.conflicts)
            return "\n".join(parts)
        case "chip":
            indicator = column.indicators[0]
            value = indicator.scale.by_id.get(row.values.get(indicator.id, ""))
            return value.label(language) if value else _tr("Not rated yet")
        case "values":
            return ", ".join(values_said(row, column, language)) or _tr("Not rated yet")
        case "ring":
            return entry_said(state.entry)
    return short_text(state, column, language)


def values_said(row: CommitmentRow, column: Column, language: str) -> list[str]:
    """The OGP values of a row that are answered, each with its answer."""
    said = []
    for indicator in column.indicators:
        value = indicator.scale.by_id.get(row.values.get(indicator.id, ""))
        if value is not None:
            said.append(f"{indicator.label(language)}: {value.label(language)}")
    return said


def entry_said(entry: Completeness) -> str:
    """The state of the entry in a sentence."""
    if entry.complete:
        return _tr("Entry complete")
    if entry.unrated:
        return (
            _tr("%1 of %2 done; not rated: %3 indicators")
            .replace("%1", str(entry.done))
            .replace("%2", str(entry.needed))
            .replace("%3", str(len(entry.unrated)))
        )
    return (
        _tr("%1 of %2 done; reasons missing: %3")
        .replace("%1", str(entry.done))
        .replace("%2", str(entry.needed))
        .replace("%3", str(len(entry.unexplained)))
    )
