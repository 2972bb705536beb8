"""The value of a field as a person reads it where versions stand side by side."""

import json
from typing import Any

from sqlalchemy import Connection, select

from irm_desktop.domain.answers import label as answer_label
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.text import clean
from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.naming import field_words, record_words
from irm_desktop.storage.people import readable


def field_of_record(
    connection: Connection, library: InstrumentLibrary, entity: str, record: str, name: str
) -> str:
    """A field with its record: Title of commitment 8. A text that is a record is named alone."""
    words = record_words(connection, library, entity, record)
    if (entity, name) not in (("passage", "text"), ("rating", "value")):
        words = f"{field_words(entity, name)} of {words}"
    return words[:1].upper() + words[1:]


def value_words(
    connection: Connection,
    library: InstrumentLibrary,
    entity: str,
    record: str,
    name: str,
    value: object,
) -> str:
    """A value of the journal in words; of a name of somebody sealed only that it is kept."""
    if value is None:
        return ""
    if (entity, name) == ("rating", "value"):
        return rating_words(connection, library, record, str(value))
    if (entity, name) == ("interview", "people") and isinstance(value, list):
        return ", ".join(record_words(connection, library, "stakeholder", str(v)) for v in value)
    known = BY_NAME[entity].parents.get(f"{name}_id") if entity in BY_NAME else None
    if known and isinstance(value, str):
        return record_words(connection, library, known, value)
    return _plain(readable(connection, entity, record, name, value))


def rating_words(
    connection: Connection, library: InstrumentLibrary, record: str, value: str
) -> str:
    """An answer as its instrument labels it; as it stands where no instrument here knows it."""
    rating, assessment = BY_NAME["rating"].table, BY_NAME["assessment"].table
    query = (
        select(rating.c.indicator, assessment.c.instrument)
        .outerjoin(assessment, assessment.c.id == rating.c.assessment_id)
        .where(rating.c.id == record)
    )
    row = connection.execute(query).first()
    instrument = None if row is None else library.by_id.get(row.instrument or "")
    asked = instrument.indicator_by_id.get(row.indicator) if instrument and row else None
    if asked is None:
        return value
    try:
        return answer_label(asked.scale, value)
    except KeyError:
        return value


def _plain(value: Any) -> str:
    """Any: a JSON value."""
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict) and {"words", "iso"} >= set(value):
        return str(value.get("words") or value.get("iso") or "")
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and all(isinstance(one, str) for one in value):
        return ", ".join(value)
    return json.dumps(value, ensure_ascii=False)
