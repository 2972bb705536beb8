"""Copies that were edited apart become one again, whatever order their changes meet in."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from irm_desktop.domain.merge_records import CHANGED, CONFLICT, DELETED, KEPT, NEW, RETURNED
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, a_workspace, open_again, the_library
from tests.storage.copies import copies, exchange, lines, sent, tables, takes, told


def nine_days_ahead() -> datetime:
    return datetime.now(UTC) + timedelta(days=9)


def decades_ahead() -> datetime:
    return datetime.now(UTC) + timedelta(days=9_000)


def test_different_fields_of_one_record_merge_by_themselves(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        ana.set_fields("commitment", one, {"title": "Open the budget"})
        ben.set_fields("commitment", one, {"theme": "Money"})

        done = takes(ana, ben)
        takes(ben, ana)

        assert done.change.sentence == "What Ben sent taken up: 1 change"
        assert told(done.preview.changes) == [(CHANGED, "Theme of commitment 1", None, "Money")]
        assert ana.commitment(one).title == ben.commitment(one).title == "Open the budget"
        assert tables(ana) == tables(ben)
        assert lines(ana) == lines(ben)
        assert ana.vector() == ben.vector()
        assert not ana.check()
        assert not ben.check()


def test_a_field_changed_on_both_sides_keeps_both_values(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        ana.set_fields("commitment", one, {"title": "Ana's"})
        ben.set_fields("commitment", one, {"title": "Ben's"})

        done = takes(ana, ben)
        takes(ben, ana)

        (change,) = done.preview.changes
        assert (change.kind, change.person) == (CONFLICT, "Ben")
        assert (change.before, change.after) == ("Ana's", "Ben's")
        assert (change.subject, change.subject_words) == (one, "Commitment 1")
        assert {side.text for side in ana.conflicts()[0].sides} == {"Ana's", "Ben's"}
        assert ana.conflicts() == ben.conflicts()
        assert tables(ana) == tables(ben)


def test_of_a_conflict_what_arrived_is_told_though_ones_own_is_shown(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        ben.set_fields("commitment", one, {"title": "Ben's"})
        ana.set_fields("commitment", one, {"title": "Ana's"})

        (change,) = takes(ana, ben).preview.changes

        assert ana.commitment(one).title == "Ana's"
        assert (change.before, change.after) == ("Ana's", "Ben's")


def test_merging_again_changes_nothing(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        ben.set_fields("commitment", ben.commitment_ids()[0], {"title": "Ben's"})
        bundle = sent(ben, ana)
        ana.merge(bundle)
        before, undo = lines(ana), ana.undo_sentence

        done = ana.merge(bundle)

        assert done.preview.nothing
        assert not done.change.operation_id
        assert lines(ana) == before
        assert ana.undo_sentence == undo


def test_three_copies_meet_in_any_order(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        for place, workspace in enumerate((ana, ben, carla)):
            one = workspace.commitment_ids()[0]
            workspace.set_fields("commitment", one, {"title": workspace.actor})
            workspace.set_fields("commitment", workspace.commitment_ids()[place], {"theme": "T"})
        takes(ben, carla)
        ben.set_fields("commitment", ben.commitment_ids()[1], {"title": "After Carla's"})
        takes(ana, carla)

        exchange(carla, ana, ben)

        assert tables(ana) == tables(ben) == tables(carla)
        assert lines(ana) == lines(ben) == lines(carla)
        assert not [*ana.check(), *ben.check(), *carla.check()]


def test_what_nobody_had_seen_keeps_a_deleted_record(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        ana.set_fields("commitment", one, {"title": "Still needed"})
        ben.delete("commitment", one)

        to_ana, to_ben = takes(ana, ben), takes(ben, ana)

        kinds = {one.kind for one in to_ana.preview.changes if one.record == one.subject}
        assert kinds == {KEPT}
        back = [change for change in to_ben.preview.changes if change.kind == RETURNED]
        assert [(one.person, one.words) for one in back] == [("Ana", "Commitment 1")]
        assert ana.commitment(one).title == ben.commitment(one).title == "Still needed"
        assert tables(ana) == tables(ben)


def test_a_deletion_that_knew_everything_deletes(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        ben.delete("commitment", ben.commitment_ids()[0])

        changes = takes(ana, ben).preview.changes

        assert {one.kind for one in changes} == {DELETED}
        assert len(ana.commitment_ids()) == 2


def test_a_clock_days_ahead_changes_only_what_is_shown(spain: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ahead.irm"
    spain.backup(path)
    one = spain.commitment_ids()[0]
    with Workspace.open(path, actor="Ben", library=the_library(), clock=nine_days_ahead) as ben:
        ben.set_fields("commitment", one, {"title": "Ben's, from the future"})
        takes(spain, ben)
    assert spain.commitment(one).title == "Ben's, from the future"

    spain.set_fields("commitment", one, {"title": "Ana's, who saw it"})

    assert spain.commitment(one).title == "Ana's, who saw it"
    assert not spain.conflicts()
    assert not spain.check()


@pytest.mark.parametrize("reading", ["ffffffffffff-ffff", "efffffffffff-ffff"])
def test_a_time_that_cannot_be_never_becomes_ours(
    spain: Workspace, tmp_path: Path, reading: str
) -> None:
    """Nothing vouches for what operations say of the clock; a sitting that took it over would
    write entries that nobody can read."""
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one, two, _ = ben.commitment_ids()
        ben.set_fields("commitment", one, {"title": "Ben's"})
        bundle = sent(ben, ana)
        ana.merge(replace(bundle, operations=[{**o, "hlc": reading} for o in bundle.operations]))

        with open_again(ana) as again:
            again.set_fields("commitment", two, {"title": "Ana's"})
            takes(ben, again)

            assert not again.check()
            assert max(str(line[3]) for line in lines(again)) < "1"
        assert ben.commitment(two).title == "Ana's"


def test_a_time_that_cannot_be_does_not_hide_one_that_can(spain: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "ahead.irm"
    spain.backup(path)
    one, two, three = spain.commitment_ids()
    library = the_library()
    with Workspace.open(path, actor="Ben", library=library, clock=nine_days_ahead) as ben:
        ben.set_fields("commitment", one, {"title": "in days"})
    with Workspace.open(path, actor="Ben", library=library, clock=decades_ahead) as ben:
        ben.set_fields("commitment", two, {"title": "in decades"})
        takes(spain, ben)

    spain.set_fields("commitment", three, {"title": "now"})

    readings = {str(line[10]): str(line[3]) for line in lines(spain)}
    assert readings['"in days"'] < readings['"now"'] < readings['"in decades"']


def test_a_new_copy_is_made_from_everything(spain: Workspace, tmp_path: Path) -> None:
    everything = spain.outgoing()
    other = tmp_path / "other"
    other.mkdir()
    with a_workspace(other) as made:
        made.id = spain.id  # as a workspace that is made from a bundle gets it

        changes = made.merge(everything).preview.changes

        assert tables(made) == tables(spain)
        assert {one.kind for one in changes} == {NEW}
        assert made.vector() == spain.vector()


def test_two_copies_of_an_empty_workspace_merge(empty: Workspace, tmp_path: Path) -> None:
    with copies(empty, tmp_path, "Ben") as (ana, ben):
        ana.accept(a_draft(a_plan(1)))
        ben.accept(a_draft(a_plan(1, key="PE", name="Peru"), file_name="other.csv"))

        exchange(ana, ben)

        assert tables(ana) == tables(ben)
        assert {one.name for one in ana.members()} == {"Peru", "Spain"}
        assert not ana.check()
        assert not ben.check()
        assert not ana.verify_journal()
        assert not ben.verify_journal()


def test_a_look_keeps_nothing(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        ben.set_fields("commitment", ben.commitment_ids()[0], {"title": "Ben's"})
        before, rows = lines(ana), tables(ana)

        preview = ana.look_into(sent(ben, ana))

        assert (preview.entries, preview.operations, len(preview.changes)) == (1, 1, 1)
        assert preview.by_person().keys() == {"Ben"}
        assert lines(ana) == before
        assert tables(ana) == rows
        ana.set_fields("commitment", ana.commitment_ids()[1], {"title": "Goes on"})
        assert not ana.check()


def test_a_workspace_that_is_only_read_takes_nothing(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        ben.set_fields("commitment", ben.commitment_ids()[0], {"title": "Ben's"})
        library = the_library()
        with Workspace.open(ana.path, actor="Eva", library=library, read_only=True) as reading:
            for refused in (reading.look_into, reading.merge):
                with pytest.raises(WorkspaceError) as told_so:
                    refused(sent(ben, reading))
                assert told_so.value.code == "read-only"


def test_a_merge_is_one_step_that_can_be_taken_back(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        before = tables(ana)
        first, second, _ = ben.commitment_ids()
        ben.set_fields("commitment", first, {"title": "Ben's"})
        ben.rate(second, "specificity", "high", reason="It can be checked")
        ben.delete("commitment", first)
        takes(ana, ben)
        assert ana.undo_sentence is not None
        assert ana.undo_sentence.startswith("What Ben sent")

        ana.undo()

        after = tables(ana)
        assert list(after["commitment"]) == before["commitment"]
        ana.redo()
        assert tables(ana)["commitment"] == tables(ben)["commitment"]
        exchange(ana, ben)
        assert tables(ana) == tables(ben)


def test_what_was_undone_before_a_merge_is_not_done_again_after_it(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        ana.set_fields("commitment", ana.commitment_ids()[1], {"title": "Undone"})
        ana.undo()
        ben.set_fields("commitment", ben.commitment_ids()[0], {"title": "Ben's"})

        takes(ana, ben)

        assert ana.redo_sentence is None
