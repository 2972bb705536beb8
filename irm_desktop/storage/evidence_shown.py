"""What is read of the ledger to be shown: with the words of its sources, in few statements."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Row, Select, case, func, literal, or_, select

from irm_desktop.domain.evidence_records import EvidenceRule
from irm_desktop.domain.evidence_shown import EvidenceUse, Quotable, ShownSupport
from irm_desktop.models import Commitment as CommitmentTable
from irm_desktop.models import Excerpt as ExcerptTable
from irm_desktop.models import Interview as InterviewTable
from irm_desktop.models import InterviewNote as NoteTable
from irm_desktop.models import Milestone as MilestoneTable
from irm_desktop.models import Passage as PassageTable
from irm_desktop.models import Rating as RatingTable
from irm_desktop.models import Source as SourceTable
from irm_desktop.models import Support as SupportTable
from irm_desktop.storage.door import Door
from irm_desktop.storage.evidence_reading import own_rules
from irm_desktop.storage.report_notes import cited
from irm_desktop.storage.supports import support_of

_SUPPORTS, _SOURCES = SupportTable.__table__, SourceTable.__table__
_TOLD = (SourceTable.key, SourceTable.kind, SourceTable.title, SourceTable.author)
_FACTS = (*_TOLD, SourceTable.publisher, InterviewTable.number, InterviewTable.began)


def _with_source(query: Select[Any]) -> Select[Any]:
    """With the source and, where it is an interview, with that."""
    return query.outerjoin(
        InterviewTable, (InterviewTable.source_id == SourceTable.id) & ~InterviewTable.deleted
    ).where(~SourceTable.deleted)


_SHOWN = _with_source(
    select(
        _SUPPORTS,
        *_FACTS,
        SourceTable.ground,
        ExcerptTable.text.label("quoted"),
        ExcerptTable.locator.label("excerpt_locator"),
        NoteTable.text.label("noted"),
    )
    .join(SourceTable, SourceTable.id == _SUPPORTS.c.source_id)
    .outerjoin(ExcerptTable, (ExcerptTable.id == _SUPPORTS.c.excerpt_id) & ~ExcerptTable.deleted)
    .outerjoin(NoteTable, (NoteTable.id == _SUPPORTS.c.note_id) & ~NoteTable.deleted)
    .where(~_SUPPORTS.c.deleted)
    .order_by(SourceTable.position, _SUPPORTS.c.id)
)


def _shown(row: Row[Any]) -> ShownSupport:
    support = support_of(row)
    return ShownSupport(
        support=support,
        key=row.key,
        kind=row.kind,
        stored_ground=row.ground,
        title=row.title,
        author=row.author,
        publisher=row.publisher,
        number=row.number or "",
        began=row.began or "",
        locator=support.locator or row.excerpt_locator or "",
        words=row.quoted or row.noted or "",
        quoted=bool(row.quoted),
    )


class EvidenceShown(Door):
    """What concerns the ledger as it is shown."""

    def evidence_shown(self, subject_id: str) -> tuple[ShownSupport, ...]:
        """What supports a subject, its ratings and its texts, in one statement."""
        with self._reading() as connection:
            rows = connection.execute(_SHOWN.where(_SUPPORTS.c.subject_id == subject_id))
            return tuple(_shown(row) for row in rows)

    def own_evidence_rules(self, plan_id: str) -> tuple[EvidenceRule, ...]:
        """The rules of evidence that a plan has of its own."""
        with self._reading() as connection:
            return own_rules(connection, plan_id)

    def quotable(self, member_id: str | None = None) -> tuple[Quotable, ...]:
        """All that can be given as evidence: sources, then excerpts, then notes of interviews."""
        found: list[Quotable] = []
        with self._reading() as connection:
            for query in _QUOTABLE:
                if member_id is not None:
                    query = query.where(_SOURCES.c.member_id == member_id)
                found += [_quotable(row) for row in connection.execute(query)]
        return tuple(found)

    def uses_of(self, source_id: str) -> tuple[EvidenceUse, ...]:
        """All that a source supports, then the texts that cite it."""
        with self._reading() as connection:
            query = select(SourceTable.key).where(SourceTable.id == source_id)
            key = connection.execute(query).scalar() or ""
            supports = connection.execute(_uses(_SUPPORTS, _SUPPORTS.c.source_id == source_id))
            found = [_use(row, row.id) for row in supports]
            return (*found, *_citing(connection, key))


def _quotable(row: Row[Any]) -> Quotable:
    return Quotable(
        entity=row.entity,
        record=row.record,
        source_id=row.source_id,
        key=row.key,
        kind=row.kind,
        title=row.title,
        author=row.author,
        publisher=row.publisher,
        number=row.number or "",
        began=row.began or "",
        locator=row.locator,
        words=row.words,
    )


def _columns(entity: str, record: Any, locator: Any, words: Any) -> tuple[Any, ...]:
    """Any: columns and literals of SQLAlchemy."""
    return (
        literal(entity).label("entity"),
        record.label("record"),
        SourceTable.id.label("source_id"),
        *_FACTS,
        locator.label("locator"),
        words.label("words"),
    )


_NOTHING = literal("")
_QUOTABLE = (
    _with_source(
        select(*_columns("source", SourceTable.id, _NOTHING, _NOTHING)).select_from(SourceTable)
    ).order_by(SourceTable.position, SourceTable.id),
    _with_source(
        select(*_columns("excerpt", ExcerptTable.id, ExcerptTable.locator, ExcerptTable.text))
        .join(SourceTable, SourceTable.id == ExcerptTable.source_id)
        .where(~ExcerptTable.deleted)
    ).order_by(SourceTable.position, ExcerptTable.position),
    select(*_columns("note", NoteTable.id, _NOTHING, NoteTable.text))
    .join(InterviewTable, InterviewTable.id == NoteTable.interview_id)
    .join(SourceTable, SourceTable.id == InterviewTable.source_id)
    .where(~NoteTable.deleted, ~InterviewTable.deleted, ~SourceTable.deleted, NoteTable.text != "")
    .order_by(SourceTable.position, NoteTable.position),
)


def _uses(table: Any, *wanted: Any) -> Select[Any]:
    """Rows of a table about subjects, each with the commitment and plan that it belongs to. Any:
    tables and conditions of SQLAlchemy."""
    commitment = func.coalesce(MilestoneTable.commitment_id, table.c.subject_id)
    plan = case((table.c.subject_kind == "plan", table.c.subject_id), else_=CommitmentTable.plan_id)
    return (
        select(
            table,
            plan.label("plan"),
            CommitmentTable.id.label("commitment"),
            CommitmentTable.number.label("commitment_number"),
            CommitmentTable.title.label("commitment_title"),
            CommitmentTable.short_title.label("commitment_short"),
            CommitmentTable.position.label("commitment_position"),
        )
        .outerjoin(MilestoneTable, MilestoneTable.id == table.c.subject_id)
        .outerjoin(CommitmentTable, (CommitmentTable.id == commitment) & ~CommitmentTable.deleted)
        .where(
            ~table.c.deleted, or_(table.c.subject_kind == "plan", CommitmentTable.id.is_not(None))
        )
        .where(*wanted)
        .order_by("plan", "commitment_position", table.c.id)
    )


def _use(row: Row[Any], support: str = "") -> EvidenceUse:
    known = row._mapping
    return EvidenceUse(
        plan_id=row.plan or "",
        subject_kind=row.subject_kind,
        subject_id=row.subject_id,
        commitment_id=row.commitment or "",
        number=row.commitment_number or "",
        title=row.commitment_short or row.commitment_title or "",
        indicator=known.get("indicator") or "",
        section=known.get("section") or "",
        support=support,
    )


def _citing(connection: Connection, key: str) -> Iterator[EvidenceUse]:
    """The texts and reasons that cite a source by its key, each place once."""
    if not key:
        return
    passages, ratings = PassageTable.__table__, RatingTable.__table__
    sought = f"@{key}"
    both = ratings.c.reason + " " + ratings.c.evidence
    told: dict[EvidenceUse, None] = {}
    for row in connection.execute(_uses(passages, passages.c.text.contains(sought))):
        if key in cited(row.text):
            told[_use(row)] = None
    for row in connection.execute(_uses(ratings, both.contains(sought))):
        if key in cited(f"{row.reason}\n\n{row.evidence}"):
            told[_use(row)] = None
    yield from told
