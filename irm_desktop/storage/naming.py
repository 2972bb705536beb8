"""Records and fields in words, for sentences; and which records a record belongs to."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.bulk import chunks

_FIELDS = {
    "lead_institution": "lead institution",
    "supporting_institutions": "supporting institutions",
    "short_title": "short title",
    "policy_areas": "policy areas",
    "policy_scheme": "version of the policy areas",
    "carried_over_from": "origin in the last plan",
    "follow_up": "follow-up",
    "smart": "SMART checks",
    "start": "start date",
    "end": "end date",
    "submitted": "year of submission",
    "rated_on": "date of rating",
    "due": "due date",
    "delivered": "date of delivery",
    "joined": "date of joining",
    "sender_kind": "kind of sender",
    "ground": "kind of evidence",
    "responded": "answer to whether it was taken up",
    "integrated": "answer to whether it is in the plan",
    "previous": "place among the previous recommendations",
    "facts": "words",
    DELETED: "presence",
}
_ENTITIES = {
    "plan": "action plan",
    "form": "house form",
    "attachment": "file",
    "evidence_rule": "evidence rule",
    "stakeholder": "person",
    "seal_event": "entry in the log of the seal",
    "sent": "review copy",
    "returned": "returned file",
    "imported_table": "imported table",
    "imported_row": "row of an imported table",
}

_OF_REVIEW = frozenset({"sent", "returned", "remark", "answer", "stage_date"})


def field_words(entity: str, name: str) -> str:
    """A field as a person calls it."""
    return _FIELDS.get(name, name.replace("_", " "))


def entity_words(entity: str) -> str:
    """A kind of record as a person calls it."""
    return _ENTITIES.get(entity, entity.replace("_", " "))


def record_words(
    connection: Connection, library: InstrumentLibrary, entity: str, record: str
) -> str:
    """A record as a person would name it: commitment 8, the Completion of 8 …"""
    known = BY_NAME.get(entity)
    if known is None:
        return f"{entity_words(entity)} {record}"
    row = connection.execute(select(known.table).where(known.table.c.id == record)).first()
    if row is None:
        return f"{entity_words(entity)} {record}"
    if entity == "rating":
        subject = record_words(connection, library, row.subject_kind, row.subject_id)
        year = _year(connection, row.assessment_id) if row.subject_kind == "member" else ""
        return f"{_indicator(library, row.indicator)} of {subject}{year}"
    if entity == "passage":
        subject = record_words(connection, library, row.subject_kind, row.subject_id)
        return f"passage {_section(row.section)} of {subject}"
    if entity == "assessment" and row.member_id:
        member = record_words(connection, library, "member", row.member_id)
        return f"{row.kind.replace('_', ' ')} of {member} in {row.year}"
    if entity == "assessment":
        plan = record_words(connection, library, "plan", row.plan_id)
        return f"assessment {row.kind.replace('_', ' ')} of {plan}"
    if entity == "stakeholder":
        return f"person “{row.pseudonym}”"  # the name is kept under a key
    if entity == "source":
        return f"source {row.key}"
    if entity == "excerpt":
        source = record_words(connection, library, "source", row.source_id)
        return f"excerpt {row.position} of {source}"
    if entity == "support":
        return _support(connection, library, row)
    if entity in _OF_REVIEW:
        return _review(connection, library, entity, row)
    if entity == "evidence_rule":
        plan = record_words(connection, library, "plan", row.plan_id)
        asked = _indicator(library, row.indicator) if row.indicator else "all questions"
        return f"evidence rule for {asked} of {plan}"
    columns = row._mapping
    label = str(
        columns.get("number") or columns.get("name") or columns.get("file_name")
        or columns.get("position") or columns.get("row") or record
    )  # fmt: skip
    return f"{entity_words(entity)} {label}"


def _review(connection: Connection, library: InstrumentLibrary, entity: str, row: Any) -> str:
    """Never by the names of files or people."""
    if entity == "stage_date":
        return f"stage {row.stage.replace('_', ' ')}"
    if entity == "sent":
        return f"review copy {row.number}"
    if entity == "returned":
        return f"file returned for {record_words(connection, library, 'sent', row.sent_id)}"
    if entity == "remark":
        return f"remark in {record_words(connection, library, 'returned', row.returned_id)}"
    return f"answer to a remark on {record_words(connection, library, 'plan', row.plan_id)}"


def _support(connection: Connection, library: InstrumentLibrary, row: Any) -> str:
    source = record_words(connection, library, "source", row.source_id)
    subject = record_words(connection, library, row.subject_kind, row.subject_id)
    return f"{source} as evidence for {supported(library, subject, row.indicator, row.section)}"


def supported(library: InstrumentLibrary, subject: str, indicator: str, section: str) -> str:
    """What of a subject is supported: a rating, a text, or the subject as such."""
    if indicator:
        return f"{_indicator(library, indicator)} of {subject}"
    return f"passage {_section(section)} of {subject}" if section else subject


def _section(section: str) -> str:
    """A section as its id reads: “Executive summary”."""
    words = section.replace("_", " ")
    return f"“{words[:1].upper()}{words[1:]}”"


def _year(connection: Connection, assessment: str) -> str:
    table = BY_NAME["assessment"].table
    query = select(table.c.year).where(table.c.id == assessment)
    year = connection.execute(query).scalar_one_or_none()
    return f" in {year}" if year else ""


def _indicator(library: InstrumentLibrary, indicator: str) -> str:
    for instrument in library.instruments:
        if (found := instrument.indicator_by_id.get(indicator)) is not None:
            return found.label()
    return indicator


def owners(connection: Connection, edited: Iterable[tuple[str, str]]) -> set[str]:
    """The ids of the records that (entity, record) pairs belong to, up to plan and member."""
    found: set[str] = set()
    waiting: dict[str, set[str]] = {}
    for entity, record in edited:
        waiting.setdefault(entity, set()).add(record)
    while waiting:
        entity, records = waiting.popitem()
        known = BY_NAME.get(entity)
        if known is None or not known.parents:
            continue
        columns = [known.table.c[name] for name in known.parents]
        kind = [known.table.c.subject_kind] if "subject_id" in known.parents else []
        for chunk in chunks(sorted(records)):
            query = select(*columns, *kind).where(known.table.c.id.in_(chunk))
            for row in connection.execute(query):
                for name, parent in known.parents.items():
                    owner = row._mapping[name]
                    if owner and owner not in found:
                        found.add(owner)
                        waiting.setdefault(parent or row.subject_kind, set()).add(owner)
    return found
