"""What stands in the small sheets of the all-countries workbook, as plain rows."""

from collections.abc import Iterator
from dataclasses import dataclass

from irm_desktop.domain.numbers import NumbersCell, NumbersTable
from irm_desktop.domain.office import Office, OfficeColumn
from irm_desktop.export.xlsx_tables import Column, Sheet, labelled_apart
from irm_desktop.export.xlsx_text import CellValue

_KINDS = {"number": "number_column", "code": "number_column", "date": "date_column"}


@dataclass(frozen=True, slots=True)
class Figures:
    """A table of figures: a head, rows of a label and numbers, and totals beneath.

    `keys` and `heads` have the label's column first. `kinds` say how each column looks: text,
    figure or share. A share takes three columns: the count, of how many, and the share itself.
    """

    table: NumbersTable
    keys: tuple[str, ...]
    heads: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[tuple[CellValue, ...], ...]
    totals: tuple[tuple[CellValue, ...], ...]

    @property
    def lines(self) -> list[tuple[CellValue, ...]]:
        return [self.heads, *self.rows, *self.totals]

    def place(self, key: str) -> int:
        """Of a column, from 0."""
        return self.keys.index(key)


def figures(table: NumbersTable, said: dict[str, str]) -> Figures:
    """The table with a number in each cell that holds one, empty where nothing can be told."""
    columns = [Column("key", table.head, "text")]
    kinds = ["text"]
    for one in table.columns:
        label = f"{one.group}: {one.label}" if one.group else one.label
        columns.append(Column(one.key, label, one.kind))
        kinds.append("text" if one.kind == "text" else "figure")
        if one.kind == "share" and table.id != "overview":
            of = said["share_of"].format(label=label)
            columns.append(Column(f"{one.key}.of", of, "figure"))
            share = said["share_percent"].format(label=label)
            columns.append(Column(f"{one.key}.share", share, "share"))
            kinds += ["figure", "share"]
        elif one.kind == "share":
            columns += [
                Column("of", said["of"], "figure"),
                Column("share", said["share"], "share"),
            ]
            kinds += ["figure", "share"]
    apart = labelled_apart(columns)
    return Figures(
        table=table,
        keys=tuple(column.key for column in apart),
        heads=tuple(column.label for column in apart),
        kinds=tuple(kinds),
        rows=tuple(_row(table, one.label, one.cells) for one in table.rows if one.kind == "row"),
        totals=tuple(_row(table, o.label, o.cells) for o in table.rows if o.kind == "total"),
    )


def _row(table: NumbersTable, label: str, cells: tuple[NumbersCell, ...]) -> tuple[CellValue, ...]:
    values: list[CellValue] = [label]
    for column, cell in zip(table.columns, cells, strict=True):
        if column.kind == "text":
            values.append(cell.text)
            continue
        values.append("" if cell.count is None else cell.count)
        if column.kind == "share":
            values.append("" if cell.of is None else cell.of)
            values.append("" if cell.share is None else round(cell.share, 6))
    return tuple(values)


def variables_sheet(office: Office) -> Sheet:
    """What each column of the large sheet holds, and which generations asked it."""
    said = office.words
    columns = [
        Column("key", said["key"], "title"),
        Column("label", said["label"], "title"),
        Column("kind", said["kind"], "text"),
        Column("generations", said["generations"], "field"),
        Column("meaning", said["meaning"], "long"),
    ]
    rows = tuple(
        (one.key, one.label, _kind(one, office), ", ".join(one.generations), one.meaning)
        for one in office.columns
    )
    return Sheet("Variables", said["variables"], labelled_apart(columns), rows)


def _kind(column: OfficeColumn, office: Office) -> str:
    return office.words[_KINDS.get(column.kind, "text_column")]


def codes_sheet(office: Office) -> Sheet:
    """The codebook of all generations at hand."""
    said = office.words
    keys = {
        "indicator": ("key", "title"), "label": ("indicator", "field"),
        "generations": ("generations", "text"), "stage": ("stage", "text"),
        "question": ("question", "title"), "definition": ("definition", "long"),
        "value": ("value", "text"), "value_label": ("label", "field"), "code": ("code", "text"),
        "value_definition": ("meaning", "long"), "source": ("source", "field"),
        "confirmed": ("confirmed", "text"),
    }  # fmt: skip
    columns = [Column(key, said[word], kind) for key, (word, kind) in keys.items()]
    return Sheet("Codebook", said["codebook"], labelled_apart(columns), tuple(_codes(office)))


def _codes(office: Office) -> Iterator[tuple[CellValue, ...]]:
    seen: set[tuple[str, tuple[str, ...]]] = set()
    for one in office.codebook:
        first = (one.indicator, one.generations) not in seen
        seen.add((one.indicator, one.generations))
        yield (
            one.indicator, one.label, ", ".join(one.generations), one.stage,
            # Said once, at the first value: the sheet is read from the top.
            one.question if first else "", one.definition if first else "",
            one.value, one.value_label, "" if one.code is None else one.code,
            one.value_definition, one.source, office.words["yes" if one.confirmed else "no"],
        )  # fmt: skip
