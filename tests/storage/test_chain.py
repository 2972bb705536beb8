"""Changing, dropping or moving one entry of the journal is named: when, by whom, on what."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.domain.journal_chain import (
    FIRST,
    Link,
    NotedHead,
    faults,
    head_of,
    missing_heads,
    moment,
)
from irm_desktop.storage.chain import head_findings, links_of
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library


@pytest.fixture
def three_sittings(tmp_path: Path) -> Path:
    """A plan that was worked on in three openings of the file, by two people."""
    with a_filled_workspace(tmp_path, a_plan(2)) as workspace:
        one, two = workspace.commitment_ids()
        workspace.rate(one, "specificity", "high", reason="Why")
    for actor in ("Ben", "Ana"):
        with Workspace.open(workspace.path, actor=actor, library=the_library()) as again:
            again.set_fields("commitment", two, {"title": f"As {actor} says"})
            again.rate(one, "specificity", "low" if actor == "Ben" else "medium")
    return workspace.path


def execute(path: Path, *statements: str) -> None:
    connection = dbapi2.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def entries_in(path: Path) -> list[Entry]:
    with (
        Workspace.open(path, actor="Eve", library=the_library(), read_only=True) as workspace,
        workspace._reading() as connection,
    ):
        return read_entries(connection)


def broken(path: Path) -> list[str]:
    with Workspace.open(path, actor="Eve", library=the_library(), read_only=True) as workspace:
        found = workspace.check()
    return [one.message for one in found if one.code == "journal-broken"]


def place_of(path: Path, field: str, nth: int = 0) -> int:
    return [n for n, one in enumerate(entries_in(path), 1) if one.field == field][nth]


def test_a_sound_journal_has_no_fault(three_sittings: Path) -> None:
    entries = entries_in(three_sittings)
    assert len({one.writer for one in entries}) == 3
    assert list(faults(links_of(entries))) == []
    assert broken(three_sittings) == []


def test_a_changed_entry_is_named(three_sittings: Path) -> None:
    place = place_of(three_sittings, "title", 1)
    execute(three_sittings, f"UPDATE journal SET value = '\"Never said\"' WHERE place = {place}")
    entry = entries_in(three_sittings)[place - 1]
    assert broken(three_sittings) == [
        f"The journal is broken at the title of commitment 1 ({moment(entry.at)}, Ana, "
        f"entry {place}): it was changed after it was written."
    ]


def test_a_dropped_entry_is_named(three_sittings: Path) -> None:
    place = place_of(three_sittings, "title", 1)
    execute(three_sittings, f"DELETE FROM journal WHERE place = {place}")
    (said,) = broken(three_sittings)
    assert said.endswith(f"entry {place + 1}): entry {place} before it was taken out.")


def test_several_dropped_entries_are_counted(three_sittings: Path) -> None:
    execute(three_sittings, "DELETE FROM journal WHERE place BETWEEN 4 AND 6")
    (said,) = broken(three_sittings)
    assert said.endswith("entry 7): the entries 4 to 6 before it were taken out.")


def test_a_dropped_beginning_is_named(three_sittings: Path) -> None:
    execute(three_sittings, "DELETE FROM journal WHERE place = 1")
    assert broken(three_sittings)[0].endswith("entry 2): entry 1 before it was taken out.")


def test_a_dropped_sitting_is_named(three_sittings: Path) -> None:
    middle = next(one for one in entries_in(three_sittings) if one.actor == "Ben")
    execute(three_sittings, f"DELETE FROM journal WHERE writer = '{middle.writer}'")
    (said,) = broken(three_sittings)
    assert "was changed, or entries between the two were taken out." in said
    assert ", Ana, entry 1)" in said


def test_a_dropped_end_of_a_sitting_is_named(three_sittings: Path) -> None:
    first = entries_in(three_sittings)[0]
    execute(
        three_sittings,
        f"DELETE FROM journal WHERE place = (SELECT max(place) FROM journal"
        f" WHERE writer = '{first.writer}')",
    )
    (said,) = broken(three_sittings)
    assert ", Ben, entry 1)" in said


def test_entries_that_changed_places_are_named(three_sittings: Path) -> None:
    execute(
        three_sittings,
        "UPDATE journal SET place = -4 WHERE place = 4",
        "UPDATE journal SET place = 4 WHERE place = 5",
        "UPDATE journal SET place = 5 WHERE place = -4",
    )
    (said,) = broken(three_sittings)
    assert said.endswith("entry 4): it was moved: it stands after entry 5.")


def test_entries_that_changed_numbers_are_named(three_sittings: Path) -> None:
    execute(
        three_sittings,
        "UPDATE journal SET seq = -4 WHERE place = 4",
        "UPDATE journal SET seq = 4 WHERE place = 5",
        "UPDATE journal SET seq = 5 WHERE place = -4 OR seq = -4",
    )
    said = broken(three_sittings)
    assert any("it was moved" in one for one in said)
    assert any("was changed" in one for one in said)


def test_a_sitting_that_was_moved_before_another_is_named(three_sittings: Path) -> None:
    last = entries_in(three_sittings)[-1]
    execute(
        three_sittings, f"UPDATE journal SET place = place - 1000 WHERE writer = '{last.writer}'"
    )
    assert any(
        "it stands before the entry that it follows" in one for one in broken(three_sittings)
    )


def test_an_entry_that_was_put_in_is_named(three_sittings: Path) -> None:
    """With the hash of the entry it pretends to follow, and the next number of its writer."""
    last = entries_in(three_sittings)[-1]
    names = "writer, seq, hlc, actor, at, operation, entity, record, field, value, parents, reason"
    execute(
        three_sittings,
        f"INSERT INTO journal (op_id, schema, prev_hash, {names}) SELECT 'forged', schema, 'x',"
        f" {names.replace('seq', 'seq + 1')} FROM journal WHERE op_id = '{last.op_id}'",
    )
    (said,) = broken(three_sittings)
    assert said.endswith("it or the entry after it was changed.")


@pytest.mark.parametrize("column", [name for name in Entry._fields if name != "seen"])
def test_no_column_of_an_entry_can_be_changed(three_sittings: Path, column: str) -> None:
    place = place_of(three_sittings, "title", 1)
    value = 3 if column in ("seq", "schema") else "changed"
    if column == "seq":
        value = 77
    execute(three_sittings, f"UPDATE journal SET {column} = '{value}' WHERE place = {place}")
    assert list(faults(links_of(entries_in(three_sittings)))) != []


def test_every_entry_but_the_last_is_named_when_it_is_changed(three_sittings: Path) -> None:
    entries = entries_in(three_sittings)
    for place, entry in enumerate(entries[:-1]):
        forged = [*entries[:place], entry._replace(value='"x"'), *entries[place + 1 :]]
        (fault,) = faults(links_of(forged))
        if entries[place + 1].writer == entry.writer:
            assert (fault.link.record, fault.link.field) == (entry.record, entry.field)
        else:  # the first of the next sitting points at it
            assert moment(entry.at) in fault.what


def test_every_entry_but_the_last_is_missed(three_sittings: Path) -> None:
    entries = entries_in(three_sittings)
    for place in range(len(entries) - 1):
        assert list(faults(links_of([*entries[:place], *entries[place + 1 :]])))


def test_any_two_entries_that_changed_places_are_found(three_sittings: Path) -> None:
    entries = entries_in(three_sittings)
    for first in range(0, len(entries) - 1, 3):
        for second in range(first + 1, len(entries), 5):
            moved = list(entries)
            moved[first], moved[second] = moved[second], moved[first]
            assert list(faults(links_of(moved)))


def test_a_changed_end_is_found_by_a_head_that_was_noted(three_sittings: Path) -> None:
    entries = entries_in(three_sittings)
    noted = [
        NotedHead(links_of(entries[:5])[-1].hash, "the backup of Monday", "2026-11-23"),
        NotedHead(links_of(entries)[-1].hash, "the backup of Tuesday", "2026-11-24"),
    ]
    assert list(head_findings(links_of(entries), noted)) == []
    shorter = links_of(entries[:-2])
    assert list(faults(shorter)) == []  # no chain can show it
    assert missing_heads(shorter, noted) == (noted[1],)
    (finding,) = head_findings(shorter, noted)
    assert (finding.code, finding.message) == (
        "journal-shortened",
        "The journal does not hold the entry that the backup of Tuesday knew as its newest: "
        "entries were taken out at its end, or changed.",
    )
    changed = [*entries[:-1], entries[-1]._replace(value='"x"')]
    assert missing_heads(links_of(changed), noted) == (noted[1],)


def test_an_empty_journal_has_no_head() -> None:
    assert head_of([]) == FIRST
    assert list(faults([])) == []
    assert missing_heads([], [NotedHead(FIRST, "the backup of a new workspace")]) == ()


def test_a_withheld_entry_still_holds_its_place() -> None:
    links = [Link("a", FIRST, "w", 1), Link("b", "a", "w", 2), Link("c", "b", "w", 3)]
    assert list(faults(links)) == []
    (fault,) = faults([links[0], links[2]])
    assert fault.what == "entry 2 before it was taken out"


OPERATIONS: dict[str, tuple[str, Callable[[str], bool]]] = {
    "gone": ("DELETE FROM operations WHERE place = 2", lambda said: "is not in the file" in said),
    "time": (
        "UPDATE operations SET at = '2020-01-01' WHERE place = 2",
        lambda said: "of 2020-01-01 does not say what its entries say" in said,
    ),
    "put in": (
        "INSERT INTO operations (id, unit, kind, state, target, typing, sentence, actor, at, hlc,"
        " writer) SELECT 'new', 'new', kind, state, target, typing, 'Never done', actor, at, hlc,"
        " writer FROM operations WHERE place = 2",
        lambda said: "“Never done”" in said and said.endswith("has no entry in the journal."),
    ),
}


@pytest.mark.parametrize("how", OPERATIONS)
def test_an_operation_that_does_not_fit_its_entries_is_named(
    three_sittings: Path, how: str
) -> None:
    statement, said = OPERATIONS[how]
    execute(three_sittings, statement)
    with Workspace.open(three_sittings, actor="Eve", library=the_library()) as workspace:
        (finding,) = workspace.check()
        assert (finding.code, said(finding.message)) == ("operation-differs", True)
        assert workspace.repair() is None  # no table can be written from it
