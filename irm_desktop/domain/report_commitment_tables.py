"""Tables of commitments: a row each, of all or of those that are chosen (sections 4.2 to 4.9)."""

from collections.abc import Iterator, Sequence

from irm_desktop.domain.evaluation import Truth
from irm_desktop.domain.instrument import Derived, Instrument, in_language
from irm_desktop.domain.report import ReportTable, TableCell, TableColumn, TableRow
from irm_desktop.domain.report_parts import COMMITMENT_FIELDS, ColumnKind, TableKind
from irm_desktop.domain.report_table_data import (
    NOTHING,
    TableCommitment,
    TableData,
    heading,
    paragraphs,
    plain,
    row,
    text_cell,
    value_cell,
)

STAR = "✪"
PASSAGE = "passage."


def chosen(only: str, commitments: Sequence[TableCommitment]) -> tuple[TableCommitment, ...]:
    """The commitments for which one of the choices holds (`SectionKind.only`), all without one."""
    choices = only.split("|") if only else []
    return tuple(
        one for one in commitments if not choices or any(_holds(choice, one) for choice in choices)
    )


def _holds(choice: str, commitment: TableCommitment) -> bool:
    if choice == "star":
        return commitment.starred
    if choice.startswith(PASSAGE):
        return bool(commitment.passages.get(choice.removeprefix(PASSAGE), "").strip())
    name, _, value = choice.partition("=")
    return value in (commitment.values.get(name), commitment.truths.get(name))


def commitments_table(table: TableKind, data: TableData) -> ReportTable | None:
    """The chosen commitments in the order of the plan, or cluster by cluster."""
    found = chosen(table.only, data.commitments)
    columns = tuple(column for column in table.columns if _is_known(column, data.instrument))
    if not found or not columns:
        return None
    maker = _Cells(data, numbered=any(column.of == "number" for column in columns))
    rows: list[TableRow] = []
    for title, several in _clustered(table, found, data):
        if title:
            rows.append(heading(title))
        rows.extend(row(maker.cell(column, one) for column in columns) for one in several)
    starred = any(one.starred for one in found)
    notes = tuple(note for note in data.notes(table) if starred or not note.startswith(STAR))
    return ReportTable(
        table.id,
        data.caption(table),
        tuple(
            TableColumn(in_language(column.labels, data.language), weight=column.weight)
            for column in columns
        ),
        tuple(rows),
        data.describe("commitments", table, count=len(found)),
        notes,
        heads=columns[0].of != "number",
    )


def _clustered(
    table: TableKind, commitments: Sequence[TableCommitment], data: TableData
) -> Iterator[tuple[str, list[TableCommitment]]]:
    """Titles of clusters with what is in them; one untitled part where there are none."""
    parts: dict[str, list[TableCommitment]] = {}
    for one in commitments:
        parts.setdefault(one.cluster if table.clusters else "", []).append(one)
    for cluster, several in parts.items():
        title = cluster or (data.words["other_commitments"] if len(parts) > 1 else "")
        yield title, several


def _is_known(column: ColumnKind, instrument: Instrument) -> bool:
    return any(_name(part, instrument) for part in column.of.split())


def _name(part: str, instrument: Instrument) -> str:
    """The first of `a|b` that there is; empty where the instrument has none of them."""
    for name in part.split("|"):
        if name in ("number", "title", *COMMITMENT_FIELDS) or name.startswith(PASSAGE):
            return name
        if name in instrument.indicator_by_id or name in instrument.derived_by_id:
            return name
    return ""


class _Cells:
    """Makes cells of commitments. A title has its number before it where no column has."""

    def __init__(self, data: TableData, numbered: bool) -> None:
        self._data = data
        self._numbered = numbered

    def cell(self, column: ColumnKind, one: TableCommitment) -> TableCell:
        names = [_name(part, self._data.instrument) for part in column.of.split()]
        cells = [self._one(name, one) for name in names if name]
        if len(cells) == 1:
            return cells[0]
        return TableCell(paragraphs(*(cell.text for cell in cells)))

    def _one(self, name: str, one: TableCommitment) -> TableCell:
        if name == "number":
            return text_cell(one.number)
        if name == "title":
            return text_cell(self._title(one))
        if name in COMMITMENT_FIELDS:
            return text_cell(one.fields.get(name, ""))
        if name.startswith(PASSAGE):
            return TableCell(one.passages.get(name.removeprefix(PASSAGE), "").strip())
        if name in self._data.instrument.indicator_by_id:
            return self._rating(name, one)
        return self._derived(self._data.instrument.derived_by_id[name], one)

    def _title(self, one: TableCommitment) -> str:
        number = "" if self._numbered or not one.number else f"{one.number}. "
        return f"{STAR} {number}{one.title}" if one.starred else f"{number}{one.title}"

    def _rating(self, name: str, one: TableCommitment) -> TableCell:
        scale = self._data.instrument.indicator_by_id[name].scale
        value = scale.by_id.get(one.values.get(name) or "")
        if value is None:
            return TableCell(plain(one.values.get(name) or NOTHING))
        return value_cell(value, scale.family, self._data.language, len(scale.grades))

    def _derived(self, derived: Derived, one: TableCommitment) -> TableCell:
        truth = one.truths.get(derived.id, Truth.UNDEFINED)
        outcome = next((found for found in derived.outcomes if found.id == truth), None)
        if outcome is not None:
            return text_cell(in_language(outcome.labels, self._data.language))
        return text_cell(self._data.words["untold" if truth == Truth.UNDEFINED else truth])
