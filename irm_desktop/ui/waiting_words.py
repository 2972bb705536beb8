"""What waits for the disk, laid over what the file holds: a field shows what was typed last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from irm_desktop.domain.records import Commitment, Milestone, Rating

if TYPE_CHECKING:
    from irm_desktop.ui.context import Context

_ONE = ("entity", "record", "field")  # how `Operations` names a field of a record
_TEXTS = ("reason", "evidence")  # of a rating, as `Operations` names the field


Record = TypeVar("Record", Commitment, Milestone)


def with_typed(record: Record, context: Context, entity: str) -> Record:
    """The record with the texts of it that wait; dates are shown as they are stored."""
    texts: dict[str, Any] = {  # Any: only fields that hold text
        field[2]: words
        for field, words in context.operations.unsaved.fields()
        if field[:2] == (entity, record.id) and len(field) == len(_ONE)
        if isinstance(getattr(record, field[2], None), str)
    }
    return replace(record, **texts) if texts else record


def with_waiting(
    ratings: Mapping[str, Rating], context: Context, subject: str, kind: str = "commitment"
) -> Mapping[str, Rating]:
    """The ratings of a subject, with what waits in place of the texts that are stored."""
    found = dict(ratings)
    for field, words in context.operations.unsaved.fields():
        if field[0] not in _TEXTS or (field[1], *field[3:]) != (subject, kind, ""):
            continue
        indicator = field[2]
        rating = found.get(indicator) or Rating("", "", kind, subject, indicator, None)
        reason, evidence = rating.reason, rating.evidence
        if field[0] == "reason":
            reason = words
        else:
            evidence = words
        found[indicator] = replace(rating, reason=reason, evidence=evidence)
    return found
