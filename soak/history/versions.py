"""What a workspace lists as conflicts, as the one who remembers understands it."""

from collections import defaultdict
from collections.abc import Sequence

from irm_desktop.domain.merge_records import KEPT_RECORD, TWIN, Conflict
from irm_desktop.models.registry import DELETED
from soak.history.laptop import Laptop
from soak.history.oracle import Listed
from soak.history.rows import Value, as_columns, fields_of


def conflicts_of(laptop: Laptop) -> tuple[Conflict, ...]:
    with laptop.version():
        return laptop.workspace.conflicts()


def listed_in(conflicts: Sequence[Conflict]) -> Listed:
    """By record and field, all versions that a person is shown."""
    found: dict[tuple[str, str], set[Value]] = defaultdict(set)
    for one in conflicts:
        if one.kind == TWIN:
            continue
        for side in one.sides:
            for field, value in side.values.items():
                if field in fields_of(one.entity):
                    found[one.record, field].add(as_columns(one.entity, field, value))
    return {key: frozenset(values) for key, values in found.items()}


def kept_in(conflicts: Sequence[Conflict]) -> frozenset[str]:
    """The records of which it is asked whether they are to be deleted."""
    return frozenset(
        one.record for one in conflicts if one.kind == KEPT_RECORD or one.field == DELETED
    )
