"""A snapshot as JSON, for the journal, and back. What holds its default is left out.

A newer version may write more into it: what is not known here is passed over when it is read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from typing import Any, TypeVar

from irm_desktop.domain.review_records import SentCell, SentComment, SentField, Snapshot
from irm_desktop.domain.rich_text import RichParagraph, RichSpan, RichText

Made = TypeVar("Made")
Json = dict[str, Any]  # a JSON object
# The fields of each record with their defaults; MISSING (dataclasses) where there is none.
_DEFAULTS: dict[Any, Json] = {
    kind: {one.name: one.default for one in fields(kind)}
    for kind in (SentField, SentCell, SentComment)
}


def snapshot_json(snapshot: Snapshot) -> Json:
    """The snapshot as a JSON object."""
    return {
        "fields": [_object(one) for one in snapshot.fields],
        "cells": [_object(one) for one in snapshot.cells],
        "outside": list(snapshot.outside),
        "notes": dict(snapshot.notes),
        "comments": [_object(one) for one in snapshot.comments],
        "margins": list(snapshot.margins),
    }


def read_snapshot(found: Mapping[str, Any]) -> Snapshot:
    """The snapshot of a JSON object."""
    return Snapshot(
        fields=tuple(_record(SentField, one) for one in found.get("fields", ())),
        cells=tuple(_record(SentCell, one) for one in found.get("cells", ())),
        outside=tuple(found.get("outside", ())),
        notes=dict(found.get("notes", {})),
        comments=tuple(_record(SentComment, one) for one in found.get("comments", ())),
        margins=tuple(found.get("margins", ())),
    )


def _object(record: Any) -> Json:
    """A record by the names of its fields."""
    known = _DEFAULTS[type(record)]
    told = ((name, getattr(record, name)) for name in known)
    return {name: value for name, value in told if value != known[name]}


def _record(kind: type[Made], found: Mapping[str, Any]) -> Made:
    given: Json = {name: found[name] for name in _DEFAULTS[kind] if name in found}
    if "heads" in given:
        given["heads"] = tuple(given["heads"])
    if "choices" in given:
        given["choices"] = tuple((value, label) for value, label in given["choices"])
    if "rich" in given:
        given["rich"] = _rich(given["rich"])
    return kind(**given)


def _rich(paragraphs: Iterable[Any]) -> RichText:
    """Named tuples are lists in JSON."""
    made = (RichParagraph(*one) for one in paragraphs)
    return tuple(one._replace(spans=tuple(RichSpan(*span) for span in one.spans)) for one in made)
