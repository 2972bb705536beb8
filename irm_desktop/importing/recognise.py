"""Which layout a table has, told from its column names, wherever the header stands."""

from dataclasses import dataclass

from irm_desktop.domain.layout import Layout, Layouts, places_of, unique_names
from irm_desktop.domain.text import fold
from irm_desktop.importing.column_names import FIELD_NAMES
from irm_desktop.importing.tables import RawTable

HEADER_WITHIN = 12  # rows
LIKELY = 0.6  # of the columns of a layout and of a table, where the telling ones are not all there


@dataclass(frozen=True)
class Recognised:
    """`header` is the row of column names, from 0. `columns` are its names made unique;
    `places` tells for each column of the layout that is there where it stands, from 0."""

    table: RawTable
    layout: Layout
    header: int
    columns: tuple[str, ...]
    places: dict[str, int]

    @property
    def unknown(self) -> tuple[str, ...]:
        """Columns that the layout does not know and that hold something or have a name."""
        known = set(self.places.values())
        names = self.table.rows[self.header]
        below = self.table.rows[self.header + 1 :]
        return tuple(
            column
            for place, column in enumerate(self.columns)
            if place not in known
            and (names[place].strip() or any(row[place] for row in below if place < len(row)))
        )

    @property
    def names(self) -> dict[str, str]:
        """The layout's name and key of a column -> its name in the table."""
        found: dict[str, str] = {}
        for key, place in self.places.items():
            if name := self.layout.by_key[key].name:
                found.setdefault(name, self.columns[place])
            found[key] = self.columns[place]
        return found

    @property
    def missing(self) -> tuple[str, ...]:
        return tuple(
            key
            for key, column in self.layout.by_key.items()
            if key not in self.places and not column.optional and column.name
        )


def recognise(table: RawTable, layouts: Layouts) -> Recognised | None:
    """The layout whose telling columns all stand in one of the first rows; where some are missing,
    the one whose columns are most of the row; else None."""
    best, best_share = None, LIKELY
    for row in range(min(HEADER_WITHIN, len(table.rows))):
        names = {fold(cell) for cell in table.rows[row] if cell.strip()}
        for layout in layouts.layouts:
            if not layout.signature:
                continue
            if layout.signature <= names:
                return recognised(table, layout, row)
            share = _share(layout, names)
            if share > best_share:
                best, best_share = recognised(table, layout, row), share
    return best


def _share(layout: Layout, names: set[str]) -> float:
    """How much of the layout stands in a row and of the row in the layout, the lesser of the two.
    None where neither title of a table of commitments is there: it is no such table."""
    titles = {fold(column.name) for _, column in layout.of_kind("field")
              if column.target in ("title", "short_title")}  # fmt: skip
    known = layout.folded_names & names
    if not known or (layout.subject == "commitment" and not titles & names):
        return 0.0
    return min(len(known) / len(layout.folded_names), len(known) / len(names))


def recognised(table: RawTable, layout: Layout, header: int) -> Recognised:
    columns = unique_names(table.rows[header])
    places = places_of(layout, columns)
    return Recognised(
        table, layout, header, columns, places | _other_names(layout, columns, places)
    )


def _other_names(
    layout: Layout, columns: tuple[str, ...], places: dict[str, int]
) -> dict[str, int]:
    """Columns of a field that the layout's own tables leave out, by any name such columns have: a
    table of another country in Canada's form says so."""
    taken = set(places.values())
    by_name = {fold(name): place for place, name in enumerate(columns) if place not in taken}
    found: dict[str, int] = {}
    for key, column in layout.of_kind("field"):
        if column.optional and key not in places:
            names = (fold(name) for name in FIELD_NAMES.get(column.target, ()))
            place = next((by_name[name] for name in names if name in by_name), None)
            if place is not None:
                found[key] = place
    return found
