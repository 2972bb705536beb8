"""What somebody else made of a field, knowing only what was sent: a branch of the journal."""

import json
from collections.abc import Iterable

from irm_desktop.models import JournalEntry
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.heads import read_heads
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import materialise
from irm_desktop.storage.workspace import Workspace


def _heads(workspace: Workspace, record: str, field: str) -> tuple[str, ...]:
    with workspace._reading() as connection:
        return tuple(read_heads(connection, [record])[record, field])


def _entries(workspace: Workspace, record: str, field: str) -> list[Entry]:
    with workspace._reading() as connection:
        return read_entries(connection, JournalEntry.record == record, JournalEntry.field == field)


def _take(
    workspace: Workspace,
    record: str,
    value: str,
    branches: Iterable[tuple[str, str, tuple[str, ...]]],
) -> None:
    """Branches are (actor, value, parents)."""
    with workspace._operation("Taken") as op:
        op.edit("commitment", record, {"theme": value})
        for actor, theirs, parents in branches:
            op.branch(record, "theme", theirs, parents, actor)


def _one_head(workspace: Workspace, record: str, value: str) -> None:
    entries = _entries(workspace, record, "theme")
    made = materialise(entries)[record]
    assert (made.values["theme"], made.conflicts) == (value, frozenset())
    assert len(made.heads["theme"]) == 1
    assert workspace.commitment(record).theme == value
    assert workspace.check() == []


def test_where_nothing_else_happened_the_entry_is_the_reviewers_alone(spain: Workspace) -> None:
    record = spain.commitment_ids()[0]
    spain.set_fields("commitment", record, {"theme": "Health"})
    sent = _heads(spain, record, "theme")
    _take(spain, record, "Schools", [("Rosa", "Schools", sent)])
    (_, last) = _entries(spain, record, "theme")
    assert (last.actor, json.loads(last.value)) == ("Rosa", "Schools")
    assert tuple(json.loads(last.parents)) == sent
    _one_head(spain, record, "Schools")


def test_where_we_went_on_our_entry_joins_both(spain: Workspace) -> None:
    record = spain.commitment_ids()[0]
    spain.set_fields("commitment", record, {"theme": "Health"})
    sent = _heads(spain, record, "theme")
    spain.set_fields("commitment", record, {"theme": "Public health"})
    ours = _heads(spain, record, "theme")
    _take(spain, record, "Public schools", [("Rosa", "Schools", sent)])
    theirs, joined = _entries(spain, record, "theme")[-2:]
    assert (theirs.actor, theirs.parents) == ("Rosa", json.dumps(list(sent)))
    assert joined.actor == "Ana"
    assert set(json.loads(joined.parents)) == {theirs.op_id, *ours}
    _one_head(spain, record, "Public schools")
    spain.undo()
    _one_head(spain, record, "Public health")  # ours, not what was sent
    spain.redo()
    _one_head(spain, record, "Public schools")


def test_their_word_is_joined_too_where_ours_came_back_to_it(spain: Workspace) -> None:
    record = spain.commitment_ids()[0]
    spain.set_fields("commitment", record, {"theme": "Health"})
    sent = _heads(spain, record, "theme")
    spain.set_fields("commitment", record, {"theme": "Public health"})
    _take(spain, record, "Schools", [("Rosa", "Schools", sent)])
    assert [one.actor for one in _entries(spain, record, "theme")] == ["Ana", "Ana", "Rosa", "Ana"]
    _one_head(spain, record, "Schools")


def test_several_are_joined_whatever_we_did(spain: Workspace) -> None:
    record = spain.commitment_ids()[0]
    several = [("Rosa", "Schools", ()), ("Omar", "Water", ()), ("Li", "Schools and water", ())]
    _take(spain, record, "Schools and water", several)
    entries = _entries(spain, record, "theme")
    assert [one.actor for one in entries] == ["Rosa", "Omar", "Li", "Ana"]
    assert set(json.loads(entries[-1].parents)) == {one.op_id for one in entries[:-1]}
    _one_head(spain, record, "Schools and water")
    spain.undo()
    assert spain.commitment(record).theme == ""
    assert spain.check() == []


def test_history_names_the_reviewer(spain: Workspace) -> None:
    record = spain.commitment_ids()[0]
    spain.set_fields("commitment", record, {"theme": "Health"})
    _take(spain, record, "Schools", [("Rosa", "Schools", _heads(spain, record, "theme"))])
    newest = spain.history([record])[0]
    assert (newest.actor, newest.old, newest.new) == ("Rosa", "Health", "Schools")


def test_a_record_that_is_made_can_be_somebody_elses(spain: Workspace) -> None:
    plan = spain.plans()[0].id
    with spain._operation("Taken") as op:
        record = op.create("commitment", {"plan": plan, "title": "New", "position": 9})
        op.branch(record, "title", "New", (), "Rosa")
    actors = {one.actor for one in _entries(spain, record, "title")}
    assert actors == {"Rosa"}
    assert spain.check() == []
    spain.undo()
    assert record not in spain.commitment_ids()
    assert spain.check() == []
