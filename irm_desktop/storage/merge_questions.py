"""When a merge stops and asks: another workspace, nothing in it, a newer version, much would go."""

from irm_desktop.domain.merge_records import EMPTY, FOREIGN, LARGE, NEWER, MergeQuestion
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.arrivals import Outcome
from irm_desktop.storage.change_set import ChangeSet

_MANY = 10  # records
_SHARE = 0.2  # of the records that the entries touch and that are there
_LIVING = ("commitment", "milestone", "plan", "member", "passage", "rating", "source", "interview")


def questions_of(arrived: ChangeSet, own: str) -> tuple[MergeQuestion, ...]:
    """What has to be asked of the source itself."""
    name = arrived.name or "What was sent"
    if arrived.workspace != own:
        return (
            MergeQuestion(
                FOREIGN,
                f"{name} is of another workspace, not a copy of this one: nothing of it belongs "
                "here. Nothing was changed. Open it by itself, or import its tables.",
            ),
        )
    found = []
    if not arrived.until and not arrived.entries:
        found.append(
            MergeQuestion(
                EMPTY,
                f"{name} is empty: there is no entry in its journal. Nothing here would change. "
                "Make sure that it is the file you meant.",
            )
        )
    if arrived.newer:
        found.append(
            MergeQuestion(
                NEWER,
                f"{name} was written by a newer version of the program. What this version does not "
                "know is kept and passed on, and shown after an update.",
            )
        )
    return tuple(found)


def large(found: Outcome) -> tuple[MergeQuestion, ...]:
    """A question where a large part of what is here would be deleted."""
    gone = [
        record
        for record, known in found.after.items()
        if known.entity in _LIVING
        and known.values.get(DELETED)
        and record in found.before
        and not found.before[record].values.get(DELETED)
    ]
    if len(gone) < _MANY:
        return ()
    return (
        MergeQuestion(
            LARGE,
            f"This would delete {len(gone)} records that are here. Look at them first; nothing is "
            "deleted until you agree.",
        ),
    )
