"""What the journal knows of a kind of record: its fields, and the columns that hold them."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from sqlalchemy import Column, DefaultClause, Table

from irm_desktop.domain.canonical import canonical
from irm_desktop.domain.records import PartialDate
from irm_desktop.models.base import Base

DELETED = "deleted"
_LARGEST = 1 << 31  # of a number in a column
Columns = dict[str, object]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a record. `parts` are the keys of a value that fills several columns at once."""

    name: str
    columns: tuple[str, ...]
    parts: tuple[str, ...] = ()
    as_json: bool = False

    def to_columns(self, value: object, empty: Columns) -> Columns:
        """The columns that a journal value fills; null and missing parts take those of `empty`."""
        if self.parts:
            known = value if isinstance(value, dict) else {}
            return {
                column: empty[column] if known.get(part) is None else known[part]
                for part, column in zip(self.parts, self.columns, strict=True)
            }
        column = self.columns[0]
        if value is None:
            return {column: empty[column]}
        if not self.as_json:
            return {column: value}
        blank = empty[column]  # a list or an object: what is neither was written by another version
        fits = not isinstance(blank, str) or type(value) is type(json.loads(blank))
        return {column: canonical(value) if fits else blank}


def to_json(value: object) -> object:
    """A value as a person's edit gives it, in the form the journal keeps."""
    if isinstance(value, PartialDate):
        return {"words": value.words, "iso": value.iso}
    if isinstance(value, (tuple, frozenset)):
        return list(value)
    return value


def texts(*names: str) -> tuple[Field, ...]:
    return tuple(Field(name, (name,)) for name in names)


def date(name: str) -> Field:
    return Field(name, (f"{name}_words", f"{name}_iso"), ("words", "iso"))


def link(name: str) -> Field:
    return Field(name, (f"{name}_id",))


def about(**parts: str) -> Field:
    """What a record is about: fixed when it is made, so it is one field and never in conflict."""
    return Field("about", tuple(parts.values()), tuple(parts))


@dataclass(frozen=True)
class Entity:
    """A kind of record. `derive` fills columns that follow from others of the same row."""

    name: str
    model: type[Base]
    fields: tuple[Field, ...]
    parents: Mapping[str, str] = field(default_factory=dict)  # column -> entity it belongs to
    derived_from: frozenset[str] = frozenset()
    derive: Callable[[Mapping[str, object]], Columns] | None = None

    @cached_property
    def table(self) -> Table:
        return Base.metadata.tables[self.model.__tablename__]

    @cached_property
    def by_name(self) -> dict[str, Field]:
        return {item.name: item for item in self.fields}

    @cached_property
    def empty(self) -> Columns:
        """What each column holds where nothing is known."""
        return {column.name: _empty(column) for column in self.table.columns}

    def columns(self, name: str, value: object) -> Columns:
        """The columns that field `name` fills with `value`; none where the field is unknown."""
        if name == DELETED:
            return {DELETED: bool(value)}
        item = self.by_name.get(name)
        if item is None:
            return {}
        cells = item.to_columns(value, self.empty)
        for column, cell in cells.items():
            if cell is not None and type(cell) is not self._kinds[column]:
                cells[column] = self._fitting(column, cell)
            elif isinstance(cell, str) and "\0" in cell:  # which PostgreSQL cannot hold
                cells[column] = cell.replace("\0", "\ufffd")
        return cells

    @cached_property
    def _kinds(self) -> Mapping[str, type]:
        return {column.name: column.type.python_type for column in self.table.columns}

    def _fitting(self, column: str, cell: object) -> object:
        """What a newer version wrote of another kind, as far as the column can hold it."""
        kind = self._kinds[column]
        if kind is str and not self.table.c[column].foreign_keys:
            return canonical(cell)
        if kind in (int, bool) and isinstance(cell, (bool, int, float)) and abs(cell) < _LARGEST:
            return kind(cell)
        return self.empty[column]

    def row(self, record: str, values: Mapping[str, object]) -> Columns:
        """The whole table row of a record whose fields have `values`."""
        row = {**self.empty, "id": record}
        for name, value in values.items():
            row.update(self.columns(name, value))
        return self.derived(row)

    def derived(self, row: Columns) -> Columns:
        """`row` with the columns that follow from others."""
        return row if self.derive is None else {**row, **self.derive(row)}


def _empty(column: Column[object]) -> object:
    if column.nullable or column.primary_key:
        return None
    default = column.server_default
    text = str(default.arg) if isinstance(default, DefaultClause) else ""
    kind = column.type.python_type
    return text if kind is str else kind(int(text or "0"))
