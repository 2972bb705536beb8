"""Nothing changes records behind the journal's back."""

import pytest
from sqlalchemy import delete, insert, text, update
from sqlalchemy.orm import Session

from irm_desktop.models import ActionPlan, JournalEntry, Member, Rating
from irm_desktop.storage.guard import OutsideJournal, changes_records
from irm_desktop.storage.workspace import Workspace


@pytest.mark.parametrize(
    "statement",
    [
        text("UPDATE ratings SET value = 'high'"),
        text("update\n  \"ratings\" set value = 'high'"),
        text("UPDATE/* not seen? */ratings SET value = 'high'"),
        text("-- SELECT\nDELETE FROM commitments"),
        text("WITH x AS (SELECT 1) UPDATE plans SET number = '9'"),
        text("INSERT OR REPLACE INTO journal_heads VALUES ('a', 'b', 'c')"),
        text("DROP TABLE operations"),
        update(ActionPlan).values(number="9"),
        delete(JournalEntry),
        insert(Member).values(id="x"),
    ],
    ids=str,
)
def test_a_write_outside_the_journal_is_refused(spain: Workspace, statement: object) -> None:
    with pytest.raises(OutsideJournal), spain._engine.begin() as connection:
        connection.execute(statement)  # type: ignore[call-overload]
    assert spain.check() == []


def test_a_bulk_update_of_the_orm_is_refused(spain: Workspace) -> None:
    with Session(spain._engine) as session, pytest.raises(OutsideJournal):
        session.execute(update(Rating).values(value="high"))


def test_a_flush_of_the_orm_is_refused(spain: Workspace) -> None:
    with Session(spain._engine) as session:
        session.add(Member(id="x", key="XX"))
        with pytest.raises(OutsideJournal):
            session.flush()


def test_reading_is_not_taken_for_writing() -> None:
    assert not changes_records("SELECT 'DELETE FROM plans' FROM plans")
    assert not changes_records("/* list */ SELECT id FROM plans")
    assert not changes_records("PRAGMA foreign_keys = ON")
