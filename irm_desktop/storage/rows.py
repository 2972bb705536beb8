"""Table rows as records, for readers with SQLAlchemy and for the one without."""

import json
from typing import Any

from irm_desktop.domain.records import ActionPlan, Member, PartialDate


def member_of(row: Any) -> Member:
    """A member from a row by column name, `how_many` being the number of its plans."""
    return Member(
        id=row["id"],
        key=row["key"],
        name=row["name"],
        kind=row["kind"],
        country=row["country"],
        region=row["region"],
        plan_count=row["how_many"],
        joined=PartialDate(row["joined_words"], row["joined_iso"]),
    )


def plan_of(row: Any) -> ActionPlan:
    """A plan from a row by column name, joined with `member_key`, `member_name`; `how_many` is
    the number of its commitments."""
    return ActionPlan(
        id=row["id"],
        member_id=row["member_id"],
        key=f"{row['member_key']}-{row['number']}",
        member_name=row["member_name"],
        number=row["number"],
        title=row["title"],
        instrument=row["instrument"],
        submitted=row["submitted"],
        start=PartialDate(row["start_words"], row["start_iso"]),
        end=PartialDate(row["end_words"], row["end_iso"]),
        languages=tuple(json.loads(row["languages"])),
        commitment_count=row["how_many"],
        due=PartialDate(row["due_words"], row["due_iso"]),
        delivered=PartialDate(row["delivered_words"], row["delivered_iso"]),
    )
