"""Imported tables: how they are kept, the original cells of a commitment, open data."""

import dataclasses
import json
from collections.abc import Iterable
from typing import Any

from irm_desktop.domain.drafts import Finding, SourceTable
from irm_desktop.models.registry import canonical
from irm_desktop.storage.plans import linked_id

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
