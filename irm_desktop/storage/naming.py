"""Records and fields in words, for sentences; and which records a record belongs to."""

from collections.abc import Callable, Iterable
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
Find = Callable[[str, str], Any]  # a row by kind and id, or None
_LABELS = ("number", "name", "file_name", "position", "row")  # columns; the first that says more
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

    def find(kind: str, one: str) -> Any:
        table = BY_NAME[kind].table
        return connection.execute(select(table).where(table.c.id == one)).first()

    return words_found(find, library, entity, record)


def words_found(find: Find, library: InstrumentLibrary, entity: str, record: str) -> str:
    """As `record_words`, of rows that `find` gives by kind and id; None where there is none."""
    row = find(entity, record) if entity in BY_NAME else None
    if row is None:
        return f"{entity_words(entity)} {record}"
    if entity == "rating":
        subject = words_found(find, library, row.subject_kind, row.subject_id)
        year = _year(find, row.assessment_id) if row.subject_kind == "member" else ""
        return f"{_indicator(library, row.indicator)} of {subject}{year}"
    if entity == "passage":
        subject = words_found(find, library, row.subject_kind, row.subject_id)
        return f"passage {_section(row.section)} of {subject}"
    if entity == "assessment" and row.member_id:
        member = words_found(find, library, "member", row.member_id)
        return f"{row.kind.replace('_', ' ')} of {member} in {row.year}"
    if entity == "assessment":
        plan = words_found(find, library, "plan", row.plan_id)
        return f"assessment {row.kind.replace('_', ' ')} of {plan}"
    if entity == "stakeholder":
        return f"person “{row.pseudonym}”"  # the name is kept under a key
    if entity == "source":
        return f"source {row.key}"
    if entity == "excerpt":
        source = words_found(find, library, "source", row.source_id)
        return f"excerpt {row.position} of {source}"
    if entity == "support":
        return _support(find, library, row)
    if entity in _OF_REVIEW:
        return _review(find, library, entity, row)
    if entity == "evidence_rule":
        plan = words_found(find, library, "plan", row.plan_id)
        asked = _indicator(library, row.indicator) if row.indicator else "all questions"
        return f"evidence rule for {asked} of {plan}"
    columns = row._mapping
    label = next((str(columns[name]) for name in _LABELS if columns.get(name)), "")
    return f"{entity_words(entity)} {label}".rstrip()


def _review(find: Find, library: InstrumentLibrary, entity: str, row: Any) -> str:
    """Never by the names of files or people."""
    if entity == "stage_date":
        return f"stage {row.stage.replace('_', ' ')}"
    if entity == "sent":
        return f"review copy {row.number}"
    if entity == "returned":
        return f"file returned for {words_found(find, library, 'sent', row.sent_id)}"
    if entity == "remark" and not row.returned_id:
        return f"comment on {words_found(find, library, 'plan', row.plan_id)}"
    if entity == "remark":
        return f"remark in {words_found(find, library, 'returned', row.returned_id)}"
    return f"answer to a remark on {words_found(find, library, 'plan', row.plan_id)}"


def _support(find: Find, library: InstrumentLibrary, row: Any) -> str:
    source = words_found(find, library, "source", row.source_id)
    subject = words_found(find, library, row.subject_kind, row.subject_id)
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


def _year(find: Find, assessment: str) -> str:
    row = find("assessment", assessment)
    return f" in {row.year}" if row is not None and row.year else ""


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
