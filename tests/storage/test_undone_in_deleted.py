"""What is undone or done again in a record that is deleted does not bring it back, and least of all
in one copy only."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.storage.workspace import Workspace
from tests.storage.copies import copies, exchange, tables, takes

TITLE = "Commitment number 1"


@pytest.fixture
def both(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Ana and Ben have both deleted one commitment, Ben after he wrote into it."""
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        ana.delete("commitment", one)
        ben.set_fields("commitment", one, {"title": "Ben's"})
        ben.delete("commitment", one)
        takes(ana, ben)
        yield SimpleNamespace(ana=ana, ben=ben, one=one)


def title(workspace: Workspace, record: str) -> tuple[str, bool]:
    """As the table has it, and whether it is deleted."""
    with workspace._reading() as connection:
        query = "SELECT title, deleted FROM commitments WHERE id = ?"
        found = connection.exec_driver_sql(query, (record,)).one()
    return found.title, bool(found.deleted)


def same(both: SimpleNamespace) -> None:
    exchange(both.ana, both.ben)
    assert both.ana.check() == both.ben.check() == []
    assert tables(both.ana) == tables(both.ben)
    assert both.ana.conflicts() == both.ben.conflicts() == ()


def test_a_merge_that_is_taken_back_leaves_deleted_what_was_deleted(both: SimpleNamespace) -> None:
    assert title(both.ana, both.one) == ("Ben's", True)

    both.ana.undo()

    assert title(both.ana, both.one) == (TITLE, True)
    same(both)
    assert title(both.ben, both.one) == (TITLE, True)


def test_so_does_one_that_is_done_again(both: SimpleNamespace) -> None:
    both.ana.undo()
    both.ana.redo()

    assert title(both.ana, both.one) == ("Ben's", True)
    same(both)
    assert title(both.ben, both.one) == ("Ben's", True)


def test_what_was_deleted_can_be_brought_back_after_that(both: SimpleNamespace) -> None:
    both.ana.undo()
    both.ana.undo()

    assert title(both.ana, both.one) == (TITLE, False)
    same(both)
    assert title(both.ben, both.one) == (TITLE, False)


def test_own_work_in_a_record_that_somebody_deleted_since_is_left(spain: Workspace) -> None:
    one = spain.commitment_ids()[0]
    spain.set_fields("commitment", one, {"title": "Mine"})
    spain._journal.actor = "Ben"
    with spain._operation("From Ben", kind="merge") as op:
        op.delete("commitment", one)

    change = spain.undo()

    assert change is not None
    assert change.left_out == ("Title of commitment 1 was changed by Ben since and is left.",)
    assert title(spain, one) == ("Mine", True)
    assert spain.check() == []
