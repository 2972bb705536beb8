"""The sources of a plan's reports: what is cited, what supports ratings, who was interviewed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, or_, select

from irm_desktop.domain.citation import FILE as CITATIONS
from irm_desktop.domain.citation import (
    CitationForms,
    Citations,
    HeldInterview,
    load_citation_forms,
)
from irm_desktop.domain.evidence_records import Source, Stakeholder
from irm_desktop.models import Interview as InterviewTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.storage.consents import consents
from irm_desktop.storage.evidence_reading import Found, of_plan, read_found
from irm_desktop.storage.interviews import interview_of
from irm_desktop.storage.sources import source_of, source_query

# Beside the package from source, and in the folder of the frozen program.
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_SOURCES, _INTERVIEWS = SourceTable.__table__, InterviewTable.__table__


@cache
def citation_forms() -> CitationForms:
    """The words of notes that are shipped."""
    return load_citation_forms(RESOURCES / CITATIONS)


@dataclass(frozen=True, slots=True)
class PlanSources:
    """What the reports of a plan stand on. `by_key` are the sources that can be cited, `held` the
    interviews by their source's id, `of_plan` those about this plan in the order they were held."""

    by_key: Mapping[str, Source] = field(default_factory=dict)
    held: Mapping[str, HeldInterview] = field(default_factory=dict)
    of_plan: tuple[HeldInterview, ...] = ()
    found: Found = field(default_factory=Found)
    cited: frozenset[str] = frozenset()

    def used(self) -> tuple[Source, ...]:
        """The sources that texts cite or that support something, in their order."""
        ids = {one.source_id for several in self.found.supports.values() for one, _ in several}
        found = (one for one in self.by_key.values() if one.key in self.cited or one.id in ids)
        return tuple(sorted(found, key=lambda one: (one.position, one.id)))

    def may_be_cited(self, source: Source) -> bool:
        """Whether the source may be cited: an interview may where the consent to it allows it."""
        if source.kind != "interview":
            return True
        held = self.held.get(source.id)
        return held is not None and held.consent.listed

    def citations(self, words: Citations) -> dict[str, str]:
        """The text of a note for each source that is used, by its key."""
        return {one.key: words.of_source(one, self.held.get(one.id)) for one in self.used()}


def read_sources(
    connection: Connection, plan_id: str, member_id: str, cited: Collection[str]
) -> tuple[PlanSources, Sequence[Row[Any]]]:
    """The sources of a plan's member and those of others that are `cited`, what supports what in
    the plan, and the rows of the interviews, whose people `with_people` fills in."""
    wanted = or_(_SOURCES.c.member_id == member_id, _SOURCES.c.key.in_(sorted(cited)))
    by_key: dict[str, Source] = {}
    for row in connection.execute(source_query(texts=False).where(wanted)):
        known = by_key.get(row.key)
        if known is None or (known.member_id != member_id and row.member_id == member_id):
            by_key[row.key] = source_of(row)
    ids = [one.id for one in by_key.values() if one.kind == "interview"]
    held = connection.execute(
        _HELD.where(or_(_INTERVIEWS.c.source_id.in_(ids), _INTERVIEWS.c.plan_id == plan_id))
    ).all()
    found = read_found(connection, of_plan(plan_id), plan_id)
    return PlanSources(by_key, found=found, cited=frozenset(cited)), held


def with_people(
    sources: PlanSources, plan_id: str, rows: Iterable[Row[Any]], people: Iterable[Stakeholder]
) -> PlanSources:
    """The same with the interviews and who spoke in them."""
    known = {one.id: one for one in people}
    several = []
    for row in rows:
        interview = interview_of(row)
        spoke = tuple(known[one] for one in interview.people if one in known)
        several.append(HeldInterview(interview, spoke, consents().of(interview.consent)))
    return PlanSources(
        sources.by_key,
        {one.interview.source_id: one for one in several},
        tuple(one for one in several if one.interview.plan_id == plan_id),
        sources.found,
        sources.cited,
    )


_HELD = (
    select(_INTERVIEWS, SourceTable.key)
    .join(SourceTable, SourceTable.id == _INTERVIEWS.c.source_id)
    .where(~_INTERVIEWS.c.deleted, ~SourceTable.deleted)
    .order_by(_INTERVIEWS.c.began, _INTERVIEWS.c.number, _INTERVIEWS.c.id)
)
