"""Imported tables: how they are kept, the original cells of a commitment, open data."""

import dataclasses
import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import or_, select

from irm_desktop.domain.drafts import Finding, SourceTable
from irm_desktop.domain.open_data import OpenData, OpenDataRecord
from irm_desktop.models import ImportedRow, ImportedTable
from irm_desktop.models.registry import canonical
from irm_desktop.storage.commitments import Commitments
from irm_desktop.storage.plans import Plans, linked_id
from irm_desktop.storage.ratings import values_of_all

_OWN = ("file_name", "sha256", "layout", "sheet", "rows")  # the rest is kept as the table's form
_FORM = tuple(item.name for item in dataclasses.fields(SourceTable) if item.name not in _OWN)


def table_id(source: SourceTable) -> str:
    """The same for the same sheet of the same file, read in the same way."""
    return linked_id("table", source.sha256, source.sheet, source.layout, canonical(source.mapping))


def table_row_id(table: str, row: int) -> str:
    return linked_id("row", table, str(row))


def form_of(source: SourceTable, findings: Iterable[Finding]) -> dict[str, object]:
    """The journal fields of a table beside its name: all that is needed to write it again."""
    form = {name: getattr(source, name) for name in _FORM}
    return {
        "form": json.loads(canonical(form)),
        "findings": [dataclasses.asdict(finding) for finding in findings],
    }


def read_source(row: Any, rows: dict[int, tuple[str, ...]]) -> SourceTable:
    """A kept table as it came; fields that a newer version added are left aside."""
    form = {name: _tuples(v) for name, v in json.loads(row.form).items() if name in _FORM}
    return SourceTable(
        file_name=row.file_name,
        sha256=row.sha256,
        layout=row.layout,
        sheet=row.sheet,
        rows=rows,
        **form,
    )


def read_findings(text: str) -> tuple[Finding, ...]:
    known = {item.name for item in dataclasses.fields(Finding)}
    return tuple(
        Finding(**{name: value for name, value in one.items() if name in known})
        for one in json.loads(text)
    )


def _tuples(value: Any) -> Any:
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value


class Imported(Plans, Commitments):
    """What concerns imported tables."""

    def source_cells(self, record: str) -> list[tuple[SourceTable, str, int, dict[str, str]]]:
        """The original cells of a commitment or a plan: table (without its rows), sheet, row, and
        the cells by column name, in the order of import."""
        rows, tables = ImportedRow.__table__, ImportedTable.__table__
        query = (
            select(rows.c.row, rows.c.cells, tables)
            .join(tables, tables.c.id == rows.c.table_id)
            .where(or_(rows.c.commitment_id == record, rows.c.plan_id == record))
            .where(~rows.c.deleted, ~tables.c.deleted)
            .order_by(tables.c.imported_on, tables.c.id, rows.c.row)
        )
        with self._reading() as connection:
            found = connection.execute(query).all()
        result = []
        for row in found:
            table = read_source(row, {})
            cells = json.loads(row.cells)
            names = (
                *table.columns,
                *(f"Column {n + 1}" for n in range(len(table.columns), len(cells))),
            )
            result.append((table, table.sheet, row.row, dict(zip(names, cells, strict=False))))
        return result

    def open_data(self, plan_id: str | None = None, layout: str | None = None) -> OpenData:
        """All that an open-data table is written from.

        Each commitment is led to its row in the newest table of `layout`, else in the first table
        it came from; records are in the order of tables and rows, then those of no table.
        """
        tables, findings, places = self._tables_and_places(layout)
        values = values_of_all(self, plan_id)
        members = {member.id: member for member in self.members()}
        records: list[tuple[tuple[int, int, int], OpenDataRecord]] = []
        for plan in self.plans():
            if plan_id not in (None, plan.id):
                continue
            for commitment in self.commitments(plan.id):
                table, row = places.get(commitment.id, (-1, 0))
                record = OpenDataRecord(
                    member=members[plan.member_id],
                    plan=plan,
                    commitment=commitment,
                    values=values.get(commitment.id, {}),
                    table=table,
                    row=row,
                )
                order = (table if table >= 0 else len(tables), row, len(records))
                records.append((order, record))
        records.sort(key=lambda pair: pair[0])
        return OpenData(tuple(record for _, record in records), tables, findings)

    def _tables_and_places(
        self, layout: str | None
    ) -> tuple[
        tuple[SourceTable, ...], tuple[tuple[Finding, ...], ...], dict[str, tuple[int, int]]
    ]:
        """Tables in the order of import, their findings, and commitment -> (table, row)."""
        table, row = ImportedTable.__table__, ImportedRow.__table__
        query = select(table).where(~table.c.deleted).order_by(table.c.imported_on, table.c.id)
        with self._reading() as connection:
            kept = connection.execute(query).all()
            cells: dict[str, dict[int, tuple[str, ...]]] = {one.id: {} for one in kept}
            links: dict[str, list[tuple[int, str]]] = {one.id: [] for one in kept}
            rows = select(row.c.table_id, row.c.row, row.c.cells, row.c.commitment_id)
            for one in connection.execute(rows.where(~row.c.deleted).order_by(row.c.row)):
                if one.table_id in cells:
                    cells[one.table_id][one.row] = tuple(json.loads(one.cells))
                    if one.commitment_id is not None:
                        links[one.table_id].append((one.row, one.commitment_id))
        places: dict[str, tuple[int, int]] = {}
        order = sorted(range(len(kept)), key=lambda n: kept[n].layout != layout)
        if layout is not None:  # of several tables of the layout the newest
            wanted = [n for n in order if kept[n].layout == layout]
            order = [*reversed(wanted), *(n for n in order if n not in wanted)]
        for number in order:
            for sheet_row, commitment in links[kept[number].id]:
                places.setdefault(commitment, (number, sheet_row))
        return (
            tuple(read_source(one, cells[one.id]) for one in kept),
            tuple(read_findings(one.findings) for one in kept),
            places,
        )
