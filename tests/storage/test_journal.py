"""The journal: what an entry says, its chain, and how records follow from entries."""

import json
import random
from collections import defaultdict
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry
from irm_desktop.models.registry import BY_NAME, ENTITIES, canonical
from irm_desktop.storage import journal
from irm_desktop.storage.entries import Clock, Entry, entry_hash
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.materialise import materialise
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, open_again, the_library

STABLE_NAMES = {
    "member": "country joined key kind name region",
    "form": "kind name sections",
    "plan": "delivered due end instrument languages member number start submitted title",
    "assessment": "about form researcher stage",
    "commitment": "carried_over_from cluster end lead_institution number plan policy_areas "
    "policy_scheme position short_title start supporting_institutions text theme title",
    "milestone": "commitment deliverable end number position start title",
    "rating": "about evidence rated_on rater reason value",
    "passage": "about text",
    "recommendation": "addressee assessment follow_up integrated plan position previous responded "
    "smart text",
    "concern": "about date member outcome position sender sender_kind status",
    "imported_table": "about findings form imported_on",
    "imported_row": "cells commitment place plan",
    "stakeholder": "contact language member name organisation pseudonym remark role sealed sector",
    "seal_event": "at stakeholder what why",
    "source": "accessed author container date ground key kind language member number pages place "
    "position publisher remark text title url",
    "attachment": "added media_type name position sha256 size source",
    "interview": "asked began consent ended how interviewer language number people pinned place "
    "plan source",
    "note": "at interview kind position text",
    "excerpt": "after before language locator note position source start text translation",
    "support": "about locator remark",
    "waiver": "about at note stage",
    "evidence_rule": "about kinds other_than",
    "search": "name query scope",
    "sent": "about at by due files number recipient role snapshot stage",
    "returned": "about at by format name notices program reviewers",
    "remark": "about facts",
    "answer": "about action at by operation reply result seen",
    "stage_date": "about date",
}


def entries_of(workspace: Workspace) -> list[Entry]:
    with workspace._reading() as connection:
        return read_entries(connection)


def test_the_names_in_released_journals_never_change() -> None:
    assert {e.name: " ".join(sorted(e.by_name)) for e in ENTITIES} == STABLE_NAMES


def test_every_column_of_a_record_follows_from_its_fields() -> None:
    for entity in ENTITIES:
        filled = {column for item in entity.fields for column in item.columns}
        derived = set(entity.derive(entity.empty)) if entity.derive else set()
        assert filled | derived | {"id", "deleted"} == set(entity.table.columns.keys())


def test_an_entry_says_who_when_what_and_what_it_replaces(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"title": "First"})
    spain.set_fields("commitment", subject, {"title": "Second"})
    *_, first, second = (e for e in entries_of(spain) if e.record == subject)
    assert (second.actor, second.entity, second.record) == ("Ana", "commitment", subject)
    assert json.loads(second.value) == "Second"
    assert json.loads(second.parents) == [first.op_id]
    assert second.hlc > first.hlc
    assert datetime.fromisoformat(second.at).tzinfo is not None


def test_a_writer_is_new_at_each_opening_and_counts_from_one(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    first = entries_of(workspace)
    with open_again(workspace) as again:
        assert entries_of(again) == first
        again.rate(again.commitment_ids()[0], "specificity", "high")
        added = entries_of(again)[len(first) :]
    assert [entry.seq for entry in first] == list(range(1, len(first) + 1))
    assert [entry.seq for entry in added] == list(range(1, len(added) + 1))
    assert len({entry.writer for entry in first}) == 1
    assert added[0].writer != first[0].writer
    assert added[0].prev_hash == entry_hash(first[-1])


def test_each_entry_carries_the_hash_of_the_one_before(spain: Workspace) -> None:
    spain.rate(spain.commitment_ids()[0], "specificity", "high")
    entries = entries_of(spain)
    assert entries[0].prev_hash == ""
    for before, entry in pairwise(entries):
        assert entry.prev_hash == entry_hash(before)


def test_a_first_write_that_the_disk_refused_begins_no_journal_of_its_own(
    spain: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = spain.path
    workspace = open_again(spain)

    def refused(connection: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(journal, "read_newest", refused)
        with pytest.raises((OSError, WorkspaceError)):
            workspace.add_member("ZA", "Refused")
    workspace.add_member("ZB", "Written")

    assert workspace.path == before
    assert workspace.check() == []
    workspace.close()


def test_a_deletion_names_all_it_has_seen(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    spain.set_fields("commitment", subject, {"theme": "Budget"})
    known = [e.op_id for e in entries_of(spain) if e.record == subject]
    spain.delete("commitment", subject)
    gone = [e for e in entries_of(spain) if e.record == subject and e.field == "deleted"]
    assert json.loads(gone[0].seen or "") == sorted(known)
    assert all(e.seen is None for e in entries_of(spain) if e.field != "deleted")


def test_an_operation_that_fails_leaves_no_gap(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    before = entries_of(spain)
    with (  # noqa: PT012
        pytest.raises(WorkspaceError, match="records in it belong to others that are not there"),
        spain._operation("half done") as op,
    ):
        op.edit("commitment", subject, {"title": "Half"})
        op.create("rating", {"about": {"assessment": "nowhere"}}, "r")
    assert entries_of(spain) == before
    spain.set_fields("commitment", subject, {"title": "Whole"})
    assert spain.check() == []
    assert entries_of(spain)[-1].seq == before[-1].seq + 1


def test_what_a_newer_version_wrote_is_kept_and_passed_over(spain: Workspace) -> None:
    subject = spain.commitment_ids()[0]
    with spain._operation("written by version 2", kind="merge") as op:
        op.edit("commitment", subject, {"gender_lens": "yes", "title": "Known"})
        op.edit("hologram", "h1", {"colour": "blue"})
    assert spain.commitment(subject).title == "Known"
    found = spain.check()
    assert {one.severity for one in found} == {"note"}
    assert [one.message for one in found] == [
        "1 record of the kind “hologram” is of a newer version.",
        "1 record of the kind “commitment” has a field “gender lens” of a newer version.",
    ]
    assert spain.repair() is None  # there is nothing to repair
    kept = {(e.entity, e.field, e.value) for e in entries_of(spain)}
    assert {("commitment", "gender_lens", '"yes"'), ("hologram", "colour", '"blue"')} <= kept


def test_a_clock_set_back_never_sets_the_journal_back(tmp_path: Path) -> None:
    hour = iter(range(1000))
    start = datetime(2026, 5, 1, tzinfo=UTC)

    def backwards() -> datetime:
        return start - timedelta(hours=next(hour))

    path = tmp_path / "plans.irm"
    library = the_library()
    with Workspace.create(path, actor="Ana", library=library, clock=backwards) as workspace:
        workspace.add_member("ES", "Spain")
    with Workspace.open(path, actor="Ana", library=library, clock=backwards) as workspace:
        workspace.add_member("FI", "Finland")
        found = entries_of(workspace)
    assert [e.hlc for e in found] == sorted({e.hlc for e in found})
    assert found[0].at > found[-1].at


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=200))
def test_clock_readings_always_rise(milliseconds: list[int]) -> None:
    clock = Clock(lambda: datetime.now(UTC), "")
    epoch = datetime(1970, 1, 1, tzinfo=UTC)
    readings = [clock.tick(epoch + timedelta(milliseconds=ms)) for ms in milliseconds]
    assert readings == sorted(set(readings))


FIELDS = ("title", "text", "deleted")


@st.composite
def journals(draw: st.DrawFn) -> list[Entry]:
    """Entries of several laptops, each of which has seen some of the others' entries."""
    entries: list[Entry] = []
    known: list[set[int]] = [set() for _ in range(3)]
    for place in range(draw(st.integers(1, 25))):
        laptop = draw(st.integers(0, 2))
        if entries and draw(st.booleans()):
            known[laptop] |= known[draw(st.integers(0, 2))]
        field = draw(st.sampled_from(FIELDS))
        seen = [entries[i] for i in sorted(known[laptop])]
        replaced = {p for e in seen for p in json.loads(e.parents)}
        heads = [e for e in seen if e.op_id not in replaced]
        own = [e.op_id for e in heads if e.field == field]
        value: object = draw(st.sampled_from(["a", "b", "c"]))
        if field == "deleted":
            value = draw(st.booleans())
        clock = draw(st.integers(0, 5))
        entry = Entry(
            f"op{place:03d}",
            f"w{laptop}",
            place,
            f"{clock:012x}-0000",
            "",
            "",
            f"operation {laptop}.{draw(st.integers(0, 5))}",
            "commitment",
            "c1",
            field,
            canonical(value),
            canonical(sorted(own)),
            canonical(sorted(e.op_id for e in heads)) if value is True else None,
            "",
            1,
            "",
        )
        entries.append(entry)
        known[laptop].add(place)
    return entries


@given(journals(), st.randoms(use_true_random=False))
def test_records_do_not_depend_on_the_order_of_arrival(
    entries: list[Entry], chance: random.Random
) -> None:
    shuffled = [*entries, *chance.sample(entries, len(entries) // 2)]
    chance.shuffle(shuffled)
    assert materialise(shuffled) == materialise(entries)


@given(journals())
def test_every_value_is_shown_or_kept_or_was_replaced_by_who_had_seen_it(
    entries: list[Entry],
) -> None:
    record = materialise(entries)["c1"]
    replaced = {op_id for entry in entries for op_id in json.loads(entry.parents)}
    by_field: dict[str, set[str]] = defaultdict(set)
    for entry in entries:
        if entry.op_id not in replaced:
            by_field[entry.field].add(entry.op_id)
    assert {name: {h.op_id for h in heads} for name, heads in record.heads.items()} == by_field
    for heads in record.heads.values():
        assert heads[0] == max(heads, key=lambda head: (head.hlc, head.op_id))


@given(journals())
def test_an_edit_that_the_deleter_had_not_seen_keeps_the_record(entries: list[Entry]) -> None:
    record = materialise(entries)["c1"]
    if not record.values.get("deleted"):
        return
    deletion = record.heads["deleted"][0]
    closed = set(json.loads(deletion.seen or "[]"))
    closed |= {entry.op_id for entry in entries if entry.operation == deletion.operation}
    while True:
        parents = {p for e in entries if e.op_id in closed for p in json.loads(e.parents)}
        if parents <= closed:
            break
        closed |= parents
    for name in ("title", "text"):
        assert {head.op_id for head in record.heads.get(name, ())} <= closed


def test_different_values_of_people_who_did_not_know_of_each_other_are_a_conflict() -> None:
    def one(op_id: str, value: str) -> Entry:
        stamp = f"{int(op_id):012x}-0000"
        who = ("w", int(op_id), stamp, "", "", "", "commitment", "c1", "title")
        return Entry(op_id, *who, canonical(value), "[]", None, "", 1, "")

    assert materialise([one("1", "a"), one("2", "a")])["c1"].conflicts == frozenset()
    conflicting = materialise([one("2", "b"), one("1", "a")])["c1"]
    assert conflicting.conflicts == {"title"}
    assert conflicting.values["title"] == "b"


def test_heads_are_indexed_for_every_field(spain: Workspace) -> None:
    with spain._reading() as connection:
        count = connection.exec_driver_sql(
            "SELECT count(*) FROM journal_heads h JOIN journal j ON j.op_id = h.op_id"
        ).scalar_one()
    assert count == len({(e.record, e.field) for e in entries_of(spain)})
    assert JournalEntry.__tablename__ not in {entity.table.name for entity in BY_NAME.values()}
