"""When a merge stops and asks: another workspace, nothing in it, a newer version, much would go."""

from collections import Counter

from sqlalchemy import Connection, func, select

from irm_desktop.domain.merge_records import EMPTY, FOREIGN, LARGE, NEWER, MergeQuestion
from irm_desktop.models.registry import BY_NAME, DELETED
from irm_desktop.storage.arrivals import Outcome
from irm_desktop.storage.change_set import ChangeSet

_MANY, _SHARE = 10, 0.2  # records of a kind, and of those that are here
_SOME, _HALF = 3, 0.5  # the same of what stands by itself
_NAMES = {
    "member": ("member", "members"),
    "plan": ("action plan", "action plans"),
    "commitment": ("commitment", "commitments"),
    "milestone": ("milestone", "milestones"),
    "rating": ("rating", "ratings"),
    "passage": ("text", "texts"),
    "recommendation": ("recommendation", "recommendations"),
    "concern": ("concern", "concerns"),
    "source": ("source", "sources"),
    "attachment": ("file", "files"),
    "excerpt": ("excerpt", "excerpts"),
    "interview": ("interview", "interviews"),
    "note": ("note", "notes"),
    "stakeholder": ("person", "people"),
}
_WHOLE = frozenset({"member", "plan"})  # one of them is much
_ALONE = frozenset({"commitment", "source", "interview", "stakeholder"})


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
    found = list(arrived.doubts)
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


def large(connection: Connection, found: Outcome) -> tuple[MergeQuestion, ...]:
    """A question where a large part of what is here would be deleted or emptied. The tables are as
    they were before."""
    gone: Counter[str] = Counter()
    emptied: Counter[str] = Counter()
    for record, after in found.after.items():
        before = found.before.get(record)
        if before is None or before.values.get(DELETED) or after.entity not in _NAMES:
            continue
        if after.values.get(DELETED):
            gone[after.entity] += 1
        else:
            emptied[after.entity] += any(
                value and not after.values.get(name) and isinstance(value, str)
                for name, value in before.values.items()
            )
    deleted = _much(connection, gone, deleted=True)
    without = _much(connection, emptied, deleted=False)
    much = [
        *([f"delete {_listed(deleted)}"] if deleted else []),
        *([f"empty texts of {_listed(without)}"] if without else []),
    ]
    if not much:
        return ()
    return (
        MergeQuestion(
            LARGE,
            f"This would {' and '.join(much)} that are here. Look at them first; nothing is "
            "changed until you agree.",
        ),
    )


def _much(connection: Connection, counts: Counter[str], *, deleted: bool) -> list[str]:
    """The kinds of which much goes: 12 of 56 commitments."""
    found = []
    for entity, names in _NAMES.items():
        gone = counts[entity]
        if not gone:
            continue
        table = BY_NAME[entity].table
        query = select(func.count()).select_from(table).where(~table.c.deleted)
        there = connection.execute(query).scalar_one()
        many = gone >= _MANY and gone >= _SHARE * there
        most = entity in _ALONE and gone >= _SOME and gone >= _HALF * there
        if many or most or (deleted and entity in _WHOLE):
            found.append(f"{gone} of {there} {names[there != 1]}")
    return found


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
