"""What a merged workspace still does: it is searched, backed up, repaired, proven, and its past
stays what it was."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.past import entries_until, plan_data_of
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_filled_workspace, a_plan, open_again, the_library
from tests.counted import counted
from tests.storage.copies import copies, exchange, lines, sent, tables, takes
from tests.storage.damaging import as_after_a_kill, opened, root_page, salvaged, spoil


class Hands:
    """Of a clock that a test turns."""

    def __init__(self, now: datetime) -> None:
        self.now = now


@pytest.fixture
def both(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        yield SimpleNamespace(ana=ana, ben=ben, one=ana.commitment_ids()[0])


def test_search_finds_what_came(both: SimpleNamespace) -> None:
    assert not both.ana.search("hydrology")
    both.ben.set_fields("commitment", both.one, {"text": "A register of hydrology"})
    takes(both.ana, both.ben)
    assert len(both.ana.search("hydrology")) == 1

    both.ana.undo()

    assert {one.kind for one in both.ana.search("hydrology")} == {"old"}


def test_a_backup_is_made_before_a_merge_that_brings_something(
    both: SimpleNamespace, tmp_path: Path
) -> None:
    both.ana.use_backups(tmp_path / "backups")
    both.ben.set_fields("commitment", both.one, {"title": "Ben's"})
    bundle = sent(both.ben, both.ana)

    both.ana.look_into(bundle)
    assert not both.ana.backups()
    both.ana.merge(bundle)
    (made,) = both.ana.backups()
    both.ana.set_fields("commitment", both.one, {"theme": "Goes on"})
    both.ana.merge(bundle)

    assert made.why == "merge"
    assert [one.path for one in both.ana.backups()] == [made.path]
    with Workspace.open(made.path, actor="Eva", library=the_library(), read_only=True) as before:
        assert before.commitment(both.one).title == "Commitment number 1"


def test_where_no_backup_can_be_made_nothing_is_merged(
    both: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(why: str) -> None:
        raise WorkspaceError(f"No room for a backup before a {why}.", "disk-full")

    both.ben.set_fields("commitment", both.one, {"title": "Ben's"})
    monkeypatch.setattr(both.ana, "keep_before", full)
    before = lines(both.ana)

    with pytest.raises(WorkspaceError) as error:
        takes(both.ana, both.ben)

    assert error.value.message == "No room for a backup before a merge."
    assert lines(both.ana) == before


def test_history_tells_what_others_did_as_their_own(both: SimpleNamespace) -> None:
    both.ben.set_fields("commitment", both.one, {"title": "Ben's"})
    takes(both.ana, both.ben)

    newest = both.ana.history([both.one])[0]

    assert (newest.actor, newest.new, newest.old) == ("Ben", "Ben's", "Commitment number 1")
    assert newest.operation == "Title of commitment 1 changed"


def test_the_journal_of_a_merged_workspace_holds_together(both: SimpleNamespace) -> None:
    for number in range(3):
        both.ben.set_fields("commitment", both.one, {"title": f"Ben's {number}"})
        both.ana.set_fields("commitment", both.one, {"theme": f"Ana's {number}"})
        exchange(both.ana, both.ben)
        both.ana = open_again(both.ana)
    for workspace in (both.ana, both.ben):
        assert not workspace.verify_journal()
        assert not workspace.check()
    both.ana.close()


def test_a_sitting_that_has_not_written_follows_what_came(both: SimpleNamespace) -> None:
    both.ben.set_fields("commitment", both.one, {"title": "Ben's"})
    takes(both.ana, both.ben)
    head = both.ana.journal_head().hash
    both.ana = open_again(both.ana)
    takes(both.ana, both.ben)
    both.ana.set_fields("commitment", both.one, {"title": "Ana's"})

    with both.ana._reading() as connection:
        query = "SELECT prev_hash FROM journal ORDER BY place DESC LIMIT 1"
        assert connection.exec_driver_sql(query).scalar() == head
    both.ana.close()


def test_an_unclean_end_after_a_merge_is_no_loss(both: SimpleNamespace, tmp_path: Path) -> None:
    both.ana.set_fields("commitment", both.one, {"title": "Ana's"})
    both.ben.set_fields("commitment", both.one, {"theme": "Ben's"})
    takes(both.ana, both.ben)
    rows = tables(both.ana)

    path = as_after_a_kill(both.ana, tmp_path / "killed")

    with opened(path) as again:
        assert tables(again) == rows
        assert not again.check()
        assert again.recovery is not None
        assert not again.recovery.missing


def test_a_damaged_workspace_is_salvaged_with_its_merges(tmp_path: Path) -> None:
    root = tmp_path / "backups"
    with a_filled_workspace(tmp_path, a_plan(30)) as made:
        made.use_backups(root)
        with copies(made, tmp_path, "Ben") as (ana, ben):
            first = ana.commitment_ids()[0]
            before = tables(ana)["commitment"]
            for one in ben.commitment_ids():
                ben.set_fields("commitment", one, {"title": "Ben's", "text": "long " * 200})
            takes(ana, ben)
            after = tables(ana)
            assert ana.keep_backup("change")
            ana.set_fields("commitment", first, {"theme": "Last"})
            ana.undo()
            path, journal, vector = ana.path, lines(ana), ana.vector()
        made.close()
    spoil(path, root_page(path, "commitments"))

    found = salvaged(path)

    assert not found.missing
    with opened(path) as again:
        assert lines(again) == journal
        assert again.vector() == vector
        assert tables(again) == after
        assert not again.check()
        assert again.undo_sentence == "What Ben sent taken up: 60 changes"
        again.undo()
        assert tables(again)["commitment"] == before


def test_the_past_is_what_this_copy_held(tmp_path: Path) -> None:
    """What others wrote long ago, and came today, was in no report of yesterday."""
    now = datetime(2026, 11, 2, 12, tzinfo=UTC)
    clock = Hands(now)
    library = the_library()
    path = tmp_path / "ana.irm"
    with Workspace.create(path, actor="Ana", library=library, clock=lambda: clock.now) as ana:
        ana.accept(a_draft(a_plan(2)))
        plan, one = ana.plans()[0].id, ana.commitment_ids()[0]
        other = tmp_path / "ben.irm"
        ana.backup(other)

        def behind() -> datetime:
            return clock.now - timedelta(days=9)

        with Workspace.open(other, actor="Ben", library=library, clock=behind) as ben:
            ben.set_fields("commitment", one, {"title": "Ben's, nine days ago by his clock"})
            clock.now += timedelta(days=3)
            ana.set_fields("commitment", one, {"theme": "Before it came"})
            moment = ana.newest_operation()[1]
            clock.now += timedelta(days=3)
            takes(ana, ben)

        def title(at: str) -> str:
            with ana._reading() as connection:
                found = plan_data_of(entries_until(connection, plan, at), plan, library)
            assert found is not None
            return str(found.commitments[0].title)

        assert title(moment) == "Commitment number 1"
        assert title("2026-11-30T00:00:00.000Z") == "Ben's, nine days ago by his clock"


def test_a_large_merge_takes_few_statements(tmp_path: Path) -> None:
    with (
        a_filled_workspace(tmp_path, a_plan(5)) as made,
        copies(made, tmp_path, "Ben", "Carla") as (ana, ben, carla),
    ):
        for one in ben.commitment_ids():
            ben.set_fields("commitment", one, {"title": "Ben's"})
        with counted(ana) as few:
            takes(ana, ben)
        for one in carla.commitment_ids():
            for number in range(20):
                carla.set_fields("commitment", one, {"title": f"Title {number}"})
            carla.rate(one, "specificity", "high", reason="Said")
            carla.rate(one, "potential_impact", "minor", reason="Said")
        with counted(ana) as many:
            takes(ana, carla)

    assert len(many) <= len(few) + 12
