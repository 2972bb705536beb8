"""What is read beside a plan to say how ready its report is: notes on findings, quoted words.

A fixed number of statements, whatever the size of the plan.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from irm_desktop.domain.evidence_records import Excerpt
from irm_desktop.domain.merge_records import Conflict
from irm_desktop.models import Excerpt as ExcerptTable
from irm_desktop.models import Interview as InterviewTable
from irm_desktop.models import InterviewNote as NoteTable
from irm_desktop.models import Waiver as WaiverTable
from irm_desktop.storage.excerpts import HOSTED, excerpt_of
from irm_desktop.storage.report_data import PlanData


@dataclass(frozen=True, slots=True)
class Around:
    """`notes`: of findings that were left, by their key. `excerpts`: those that support something
    in the plan, by id, each with what became of it. `quoted`: the words quoted from an interview
    that may not be quoted, by the id of its source. `conflicts`: what nobody has settled."""

    notes: Mapping[str, str] = field(default_factory=dict)
    excerpts: Mapping[str, Excerpt] = field(default_factory=dict)
    quoted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()


def read_around(
    connection: Connection, data: PlanData, conflicts: tuple[Conflict, ...] = ()
) -> Around:
    """All that is known around a plan."""
    waivers = connection.execute(_WAIVERS.where(WaiverTable.plan_id == data.plan.id))
    supports = data.sources.found.supports.values()
    linked = {one.excerpt_id for several in supports for one, _ in several if one.excerpt_id}
    silent = [source for source, held in data.sources.held.items() if not held.consent.quotation]
    return Around(
        {row.finding: row.note for row in waivers},
        _excerpts(connection, linked) if linked else {},
        _quoted(connection, silent) if silent else {},
        conflicts,
    )


def _excerpts(connection: Connection, ids: set[str]) -> dict[str, Excerpt]:
    rows = connection.execute(HOSTED.where(ExcerptTable.id.in_(sorted(ids))))
    return {row.id: excerpt_of(row) for row in rows}


def _quoted(connection: Connection, sources: list[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for query, column in ((_NOTES, InterviewTable.source_id), (_EXCERPTS, ExcerptTable.source_id)):
        for row in connection.execute(query.where(column.in_(sources))):
            found.setdefault(row.source_id, {})[row.text] = None
    return {source: tuple(texts) for source, texts in found.items()}


_WAIVERS = select(WaiverTable.finding, WaiverTable.note).where(~WaiverTable.deleted)
_NOTES = (
    select(InterviewTable.source_id, NoteTable.text)
    .join(InterviewTable, InterviewTable.id == NoteTable.interview_id)
    .where(~NoteTable.deleted, NoteTable.kind == "quotation")
)
_EXCERPTS = select(ExcerptTable.source_id, ExcerptTable.text).where(~ExcerptTable.deleted)
