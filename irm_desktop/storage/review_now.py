"""What the fields hold now that reviewers said something about, as it stands in a snapshot."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.review_records import Remark
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.remarks import REMARKS

# Whose fields are sent, and hence may be changed by what comes back; nothing of people is.
REVIEWED = ("commitment", "milestone", "rating", "passage", "recommendation")


def texts_now(
    connection: Connection, plan_id: str, remarks: Iterable[Remark]
) -> dict[tuple[str, str], str]:
    """(record, field) -> text, of the fields of the remarks; empty where the record is not there,
    or not yet. One statement for each kind of record."""
    fields: dict[str, set[tuple[str, str]]] = {}
    for one in remarks:
        if one.record and one.field and one.entity in REVIEWED:
            fields.setdefault(one.entity, set()).add((one.record, one.field))
    found: dict[tuple[str, str], str] = {}
    for entity, wanted in fields.items():
        table = BY_NAME[entity].table
        of_plan = select(REMARKS.c.record).where(
            REMARKS.c.plan_id == plan_id, REMARKS.c.entity == entity, ~REMARKS.c.deleted
        )
        query = select(table).where(table.c.id.in_(of_plan), ~table.c.deleted)
        rows = {row.id: row._mapping for row in connection.execute(query)}
        for record, field in wanted:
            found[record, field] = text_of(entity, field, rows.get(record))
    return found


def text_of(entity: str, field: str, row: Mapping[Any, Any] | None) -> str:
    """The text of a field as `review_fields` sends it: a date by its words, else its ISO form."""
    known = BY_NAME[entity].by_name.get(field)
    if row is None or known is None:
        return ""
    return next((str(row[name]) for name in known.columns if row[name]), "")
