"""A plan as it stood at a moment of the past, computed from the journal.

The entries that were there make the tables of that moment again, in memory, and the readers of
today read them: so a text of the past is found by the same rules as one of today.
"""

from bisect import bisect_left
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, or_, select
from sqlalchemy.pool import StaticPool

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.models import ActionPlan as PlanTable
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Base, JournalEntry, Merge
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import materialise
from irm_desktop.storage.repairing import write_rows
from irm_desktop.storage.report_data import PlanData, PlanReading
from irm_desktop.storage.report_sources import PlanSources
from irm_desktop.storage.sent import records_of_plan

_COLUMNS = [getattr(JournalEntry, name) for name in Entry._fields]
_MERGES = select(Merge.first, Merge.last, Merge.at).order_by(Merge.last)


def entries_until(connection: Connection, plan_id: str, moment: str) -> list[Entry]:
    """What the journal of this file held at a moment (as it writes times) of a plan and all that
    its reports print; of its member and the house forms too. What others wrote is there from the
    merge on that brought it."""
    record = JournalEntry.record
    member = select(PlanTable.member_id).where(PlanTable.id == plan_id)
    assessments = select(AssessmentTable.id).where(AssessmentTable.plan_id == plan_id)
    concerned = or_(
        record == plan_id,
        record.in_(member),
        record.in_(assessments),
        record.in_(records_of_plan(plan_id)),
        JournalEntry.entity == "form",
    )
    merges = connection.execute(_MERGES).all()
    if not merges:
        return read_entries(connection, JournalEntry.at <= moment, concerned)
    found = []
    query = select(JournalEntry.place, *_COLUMNS).where(concerned).order_by(JournalEntry.place)
    for place, *columns in connection.execute(query):
        entry = Entry._make(columns)
        if _came(merges, place, entry.at) <= moment:
            found.append(entry)
    return found


def _came(merges: Sequence[Any], place: int, at: str) -> str:
    """When an entry came into this file: with the merge that brought it, or when it was written.
    Any: rows of `_MERGES`, which never overlap."""
    at_or_after = bisect_left(merges, place, key=lambda row: row.last)
    merge = merges[at_or_after] if at_or_after < len(merges) else None
    return str(merge.at) if merge is not None and merge.first <= place else at


def plan_data_of(entries: list[Entry], plan_id: str, library: InstrumentLibrary) -> PlanData | None:
    """The plan that entries describe, without its sources; None where it was not there."""
    records = materialise(entries)
    there = plan_id in records and not records[plan_id].values.get(DELETED)
    if not there:
        return None
    engine = create_engine("sqlite://", poolclass=StaticPool)
    try:
        with engine.begin() as connection:
            Base.metadata.create_all(connection)
            write_rows(connection, records)
        return _Past(engine, library)._plan_data(plan_id)
    finally:
        engine.dispose()


class _Past(PlanReading):
    """The readers of a plan over tables in memory: a door that was never opened, and only reads."""

    def __init__(self, engine: Engine, library: InstrumentLibrary) -> None:
        self.path, self.library, self._engine = Path(), library, engine

    def _plan_sources(self, data: PlanData) -> PlanSources:
        return PlanSources()
