"""What people do to one copy. Each takes numbers and makes of them a choice that is there."""

import io
from collections.abc import Callable

from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.workspace import Workspace
from soak.history.older import NO_FIELD, NO_KIND

Act = Callable[[Workspace, int, int], object]
# A few words only, so that two people write the same; sentences, so that texts can be merged.
WORDS = (
    "Publish the register.",
    "Publish the register. Open it to all. Review it each year.",
    "Publish the law. Open it to all. Review it each year.",
    "Publish the register. Open it to all. Review it each month.",
    "Publish the register. Close it. Review it each year.",
    "",
    "Añadió “datos”.",
    "Open the budget portal.",
)
_ANSWERS = ("complete", "substantial", "limited", "not_started")


class Idle(Exception):
    """There is nothing this could be done with."""


def one(workspace: Workspace, entity: str, pick: int) -> str:
    """A record that is there, the same for a number in every run. Raises Idle."""
    if entity not in BY_NAME:
        raise Idle(entity)
    with workspace._reading() as connection:
        query = f"SELECT id FROM {BY_NAME[entity].table.name} WHERE NOT deleted ORDER BY rowid"
        found = [row[0] for row in connection.exec_driver_sql(query)]
    if not found:
        raise Idle(entity)
    return str(found[pick % len(found)])


def _text(entity: str, field: str, *, typing: bool = False) -> Act:
    def write(workspace: Workspace, pick: int, value: int) -> object:
        if (entity, field) == NO_FIELD and field not in BY_NAME[entity].by_name:
            raise Idle(field)
        new = {field: WORDS[value % len(WORDS)]}
        return workspace.set_fields(entity, one(workspace, entity, pick), new, typing=typing)

    write.__name__ = f"{'type' if typing else 'write'}_{entity}_{field}"
    return write


def _delete(entity: str) -> Act:
    def delete(workspace: Workspace, pick: int, value: int) -> object:
        return workspace.delete(entity, one(workspace, entity, pick))

    delete.__name__ = f"delete_{entity}"
    return delete


def set_end(workspace: Workspace, pick: int, value: int) -> object:
    end = ("2015", "June 2015", "")[value % 3]
    return workspace.set_fields("commitment", one(workspace, "commitment", pick), {"end": end})


def add_commitment(workspace: Workspace, pick: int, value: int) -> object:
    title = WORDS[value % len(WORDS)] or "A title"
    return workspace.add_commitment(one(workspace, "plan", pick), str(value % 4 + 1), title)


def add_milestone(workspace: Workspace, pick: int, value: int) -> object:
    return workspace.add_milestone(one(workspace, "commitment", pick), "1.1", WORDS[value % 8])


def add_source(workspace: Workspace, pick: int, value: int) -> object:
    more = {"title": WORDS[value % len(WORDS)], "text": WORDS[pick % len(WORDS)]}
    return workspace.add_source(one(workspace, "member", pick), kind="document", **more)


def add_support(workspace: Workspace, pick: int, value: int) -> object:
    if NO_KIND not in BY_NAME:
        raise Idle(NO_KIND)
    source = one(workspace, "source", pick)
    about = one(workspace, "commitment", value)
    return workspace.add_support("commitment", about, source_id=source, remark=WORDS[value % 8])


def rate(workspace: Workspace, pick: int, value: int) -> object:
    about = one(workspace, "commitment", pick)
    reason = WORDS[value % 8] if value % 3 else None
    answer = None if value % 7 == 6 else _ANSWERS[value % len(_ANSWERS)]
    return workspace.rate(about, "completion_midterm", answer, reason=reason)


def type_reason(workspace: Workspace, pick: int, value: int) -> object:
    about = one(workspace, "commitment", pick)
    return workspace.set_reason(about, "completion_midterm", WORDS[value % 8], typing=True)


def write_passage(workspace: Workspace, pick: int, value: int) -> object:
    plan = one(workspace, "plan", pick)
    found = workspace.assessments(plan)
    if not found:  # somebody deleted them with a plan that another was at work on: it asks
        raise Idle("assessment")
    about = (found[0].id, "context", "plan", plan, "en")
    return workspace.write_passage(*about, WORDS[value % 8], typing=bool(pick % 2))


def reorder(workspace: Workspace, pick: int, value: int) -> object:
    plan = one(workspace, "plan", pick)
    found = [one.id for one in workspace.commitments(plan)]
    if not found:
        raise Idle("commitment")
    turn = value % len(found)
    return workspace.reorder("commitment", found[turn:] + found[:turn])


def remove_support(workspace: Workspace, pick: int, value: int) -> object:
    return workspace.remove_support(one(workspace, NO_KIND, pick))


def attach(workspace: Workspace, pick: int, value: int) -> object:
    content = io.BytesIO(bytes([value]) * (value * 40 + 1))
    return workspace.attach(one(workspace, "source", pick), f"law {value}.pdf", content)


WRITTEN: tuple[Act, ...] = (
    *(_text("commitment", "title"), _text("commitment", "text"), _text("commitment", "text")),
    *(_text("commitment", "text", typing=True), _text("commitment", "theme")),
    *(_text("milestone", "title"), _text("milestone", "title"), _text("plan", "title")),
    *(_text("source", "title"), _text("source", "text"), write_passage, set_end),
    *(_text("support", "remark"), _text("support", "remark")),
)
RATED: tuple[Act, ...] = (rate, rate, type_reason)
ADDED: tuple[Act, ...] = (
    *(
        add_commitment,
        add_milestone,
        add_milestone,
        add_source,
        add_support,
        add_support,
        attach,
        reorder,
    ),
)
DELETED: tuple[Act, ...] = (
    *(_delete("commitment"), _delete("milestone"), _delete("source"), _delete("plan")),
    remove_support,
)
