"""The first list of a workspace, read before SQLAlchemy is imported: members, plans, one plan's
commitments. Reads only; everything else goes through `workspace`."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from irm_desktop.domain.records import ActionPlan, CommitmentRow, Member
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.raw import UNREADABLE, connect
from irm_desktop.storage.recognise import REVISIONS, looking_options, read_header
from irm_desktop.storage.rows import member_of, plan_of

_BUSY_MS = 1000


@dataclass(frozen=True, slots=True)
class Outline:
    """What the window shows first. `plan_id` is the plan whose `rows` these are, or empty."""

    members: tuple[Member, ...]
    plans: tuple[ActionPlan, ...]
    plan_id: str
    rows: tuple[CommitmentRow, ...]


def first_outline(path: Path, plan_key: str | None = None) -> Outline | None:
    """The outline with the rows of plan `plan_key`, else of the first plan that has any.

    None where the file cannot be shown before it is opened properly: not there, of another
    schema, encrypted, damaged, locked. Opening it then tells why.
    """
    try:
        header = read_header(path)
        if (
            header.schema != len(REVISIONS)
            or header.truncated
            or header.unfinished
            or header.encrypted
        ):
            return None
        connection = connect(path, looking_options(path))
    except (WorkspaceError, OSError, *UNREADABLE):
        return None
    try:
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        connection.row_factory = dbapi2.Row
        (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        return _outline(connection, plan_key) if revision == REVISIONS[-1] else None
    except UNREADABLE:
        return None
    finally:
        connection.close()


def _outline(connection: Any, plan_key: str | None) -> Outline:
    plans = tuple(plan_of(row) for row in connection.execute(_PLANS))
    members = tuple(member_of(row) for row in connection.execute(_MEMBERS))
    shown = next((plan for plan in plans if plan.key == plan_key), None)
    shown = shown or next((plan for plan in plans if plan.commitment_count), None)
    rows = () if shown is None else _rows(connection, shown)
    return Outline(members, plans, "" if shown is None else shown.id, rows)


def _rows(connection: Any, plan: ActionPlan) -> tuple[CommitmentRow, ...]:
    values: dict[str, dict[str, str]] = {}
    reasons: dict[str, set[str]] = {}
    for row in connection.execute(_VALUES, (plan.id,)):
        if row["value"] is not None:
            values.setdefault(row["subject_id"], {})[row["indicator"]] = row["value"]
        if row["reason"]:
            reasons.setdefault(row["subject_id"], set()).add(row["indicator"])
    return tuple(
        CommitmentRow(
            id=row["id"],
            plan_id=plan.id,
            instrument=plan.instrument,
            number=row["number"],
            title=row["title"],
            short_title=row["short_title"],
            values=values.get(row["id"], {}),
            reasons=frozenset(reasons.get(row["id"], ())),
            plan_key=plan.key,
        )
        for row in connection.execute(_COMMITMENTS, (plan.id,))
    )


_MEMBERS = """
SELECT members.*, (SELECT count(*) FROM plans WHERE member_id = members.id AND NOT plans.deleted)
       AS how_many
FROM members WHERE NOT deleted ORDER BY name, key
"""
_PLANS = """
SELECT plans.*, members.key AS member_key, members.name AS member_name,
       (SELECT count(*) FROM commitments WHERE plan_id = plans.id AND NOT commitments.deleted)
       AS how_many
FROM plans JOIN members ON members.id = plans.member_id
WHERE NOT plans.deleted ORDER BY members.name, members.key, plans.number_key
"""
_COMMITMENTS = """
SELECT id, number, title, short_title FROM commitments
WHERE plan_id = ? AND NOT deleted ORDER BY number_key, position, id
"""
_VALUES = """
SELECT r.subject_id, r.indicator, r.value, r.reason <> '' AS reason
FROM commitments c JOIN ratings r ON r.subject_id = c.id
WHERE c.plan_id = ? AND NOT r.deleted AND NOT c.deleted
"""
