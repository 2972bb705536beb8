"""A sealed name is read by who has the passphrase, for five minutes, and that is written down."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, open_again, the_library
from tests.sealing import PASSPHRASE, a_person, a_sealed_person, cheap_seal

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(tmp_path: Path, clock: Clock) -> Workspace:
    made = Workspace.create(tmp_path / "timed.irm", actor="Ana", library=the_library(), clock=clock)
    made.accept(a_draft(a_plan(2)))
    return made


def test_sealing_takes_name_and_contact_away(spain: Workspace) -> None:
    person = a_sealed_person(spain, NAME, contact="jose@example.org", pseudonym="Alder")
    found = spain.person(person)
    assert (found.name, found.contact, found.sealed) == ("", "", True)
    assert found.shown_name == "“Alder”"
    assert spain.check() == []


def test_sealing_needs_a_seal_but_no_passphrase(spain: Workspace) -> None:
    person = a_person(spain)
    with pytest.raises(WorkspaceError) as refused:
        spain.seal_person(person)
    assert refused.value.message == (
        "This workspace has no seal yet. Make it with a passphrase first."
    )
    spain.make_seal(PASSPHRASE)
    with open_again(spain) as again:
        again.seal_person(person)
        assert again.person(person).sealed


def test_the_key_of_a_sealed_person_is_nowhere_in_the_file(spain: Workspace) -> None:
    people = [a_person(spain, f"Somebody {n}") for n in range(300)]
    with spain._reading() as connection:
        rows = connection.execute(text("SELECT stakeholder_id, key FROM person_keys"))
        keys = {row.stakeholder_id: bytes(row.key) for row in rows}
    spain.make_seal(PASSPHRASE)
    for person in people[1::3]:  # from among others, so that pages are split and joined
        spain.seal_person(person)
    files = [p for p in spain.path.parent.iterdir() if p.name.startswith(spain.path.name)]
    content = b"".join(path.read_bytes() for path in files)
    sealed = set(people[1::3])
    assert len(files) >= 2
    assert [one for one in people if (keys[one] in content) is (one in sealed)] == []


def test_sealing_reaches_what_was_written_before(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez")
    spain.set_person(person, name=NAME)
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    names = [one for one in spain.history([person]) if one.field == "name"]
    assert [(one.old, one.new) for one in names] == [
        ("(kept under a key)", "(kept under a key)"),
        (None, "(kept under a key)"),
    ]


def test_undo_never_takes_a_seal_off(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez", pseudonym="Alder")
    spain.set_person(person, name=NAME)
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    assert spain.undo_sentence == "Name of person “Alder” changed"
    spain.undo()
    assert spain.person(person).sealed
    spain.open_seal(PASSPHRASE, "To see")
    assert spain.sealed_name(person)[0] == "José Núñez"
    spain.redo()
    assert spain.sealed_name(person)[0] == NAME


def test_what_was_undone_can_be_done_again_after_sealing(spain: Workspace) -> None:
    other, person = a_person(spain, "Luz"), a_person(spain, NAME)
    spain.make_seal(PASSPHRASE)
    spain.undo()
    spain.seal_person(other)
    spain.redo()
    assert spain.person(person).name == NAME


def test_the_seal_opens_with_the_passphrase_only(spain: Workspace) -> None:
    person = a_sealed_person(spain, NAME, contact="jose@example.org")
    with pytest.raises(WorkspaceError) as closed:
        spain.sealed_name(person)
    assert closed.value.message == "The seal is closed. Open it with its passphrase first."
    with pytest.raises(WorkspaceError) as wrong:
        spain.open_seal("another passphrase", "Call back")
    assert wrong.value.message == "This is not the passphrase of the seal. Nothing was opened."
    assert not spain.seal_state().open
    spain.open_seal(PASSPHRASE, "Call back")
    assert spain.sealed_name(person) == (NAME, "jose@example.org")
    assert spain.person(person).name == ""  # lists go on saying the pseudonym


def test_a_passphrase_typed_in_parts_is_the_same(spain: Workspace) -> None:
    spain.make_seal("ñandú llave río canción")
    spain.open_seal("n\u0303andu\u0301 llave ri\u0301o cancio\u0301n", "Typed on a Mac")
    assert spain.seal_state().open


def test_opening_asks_why(spain: Workspace) -> None:
    a_sealed_person(spain)
    with pytest.raises(WorkspaceError, match="Say why the seal is opened"):
        spain.open_seal(PASSPHRASE, "  ")


def test_the_seal_closes_by_itself(timed: Workspace, clock: Clock) -> None:
    person = a_sealed_person(timed)
    timed.open_seal(PASSPHRASE, "Call back")
    assert timed.seal_state().closes_at == clock.now + timedelta(minutes=5)
    clock.now += timedelta(minutes=4, seconds=59)
    assert timed.sealed_name(person)[0] == NAME
    clock.now += timedelta(seconds=1)
    with pytest.raises(WorkspaceError, match="The seal is closed"):
        timed.sealed_name(person)
    assert timed.seal_log()[0].why == "By itself after five minutes"
    timed.close()


def test_a_clock_that_is_set_back_closes_the_seal(timed: Workspace, clock: Clock) -> None:
    a_sealed_person(timed)
    timed.open_seal(PASSPHRASE, "Call back")
    clock.now -= timedelta(hours=1)
    assert not timed.seal_state().open
    timed.close()


def test_all_is_written_down(spain: Workspace) -> None:
    person = a_sealed_person(spain, pseudonym="Alder")
    spain.open_seal(PASSPHRASE, "Call back")
    spain.unseal_person(person, "Agreed to be named")
    with open_again(spain) as again:
        log = [(one.what, one.pseudonym, one.why, one.actor) for one in again.seal_log()]
    assert log == [
        ("closed", "", "", "Ana"),
        ("unsealed", "Alder", "Agreed to be named", "Ana"),
        ("opened", "", "Call back", "Ana"),
        ("sealed", "Alder", "", "Ana"),
        ("made", "", "", "Ana"),
    ]


def test_the_log_stays_when_a_person_goes(spain: Workspace) -> None:
    person = a_sealed_person(spain)
    spain.delete("stakeholder", person)
    assert [one.what for one in spain.seal_log()] == ["sealed", "made"]
    assert spain.seal_state().sealed_count == 0


def test_unsealing_gives_the_name_back_for_good(spain: Workspace) -> None:
    person = a_sealed_person(spain)
    with pytest.raises(WorkspaceError, match="The seal is closed"):
        spain.unseal_person(person, "Agreed to be named")
    spain.open_seal(PASSPHRASE, "Agreed")
    spain.unseal_person(person, "Agreed to be named")
    spain.close_seal()
    assert spain.person(person).name == NAME
    assert spain.check() == []


def test_the_name_of_a_sealed_person_changes_only_under_the_open_seal(spain: Workspace) -> None:
    person = a_sealed_person(spain, pseudonym="Alder")
    with pytest.raises(WorkspaceError) as refused:
        spain.set_person(person, name="Another")
    assert refused.value.message == (
        "Person “Alder” is sealed. Open the seal first, then change the name or contact."
    )
    assert spain.set_person(person, role="Clerk")
    spain.open_seal(PASSPHRASE, "Misspelt")
    spain.set_person(person, name="José Núñez Peres")
    assert spain.sealed_name(person)[0] == "José Núñez Peres"
    assert spain.person(person).sealed


def test_a_new_passphrase_opens_what_was_sealed_under_the_old(spain: Workspace) -> None:
    person = a_sealed_person(spain)
    new = "river cactus lamp seventy"
    with pytest.raises(WorkspaceError, match="This is not the passphrase"):
        spain.change_passphrase("wrong", new)
    spain.change_passphrase(PASSPHRASE, new)
    with pytest.raises(WorkspaceError, match="This is not the passphrase"):
        spain.open_seal(PASSPHRASE, "Old one")
    spain.open_seal(new, "New one")
    assert spain.sealed_name(person)[0] == NAME


@pytest.mark.parametrize(
    "weak", ["short", "aaaaaaaaaaaaaaaa", "12345678901234", "passwordpassword"]
)
def test_a_passphrase_that_can_be_guessed_is_refused(spain: Workspace, weak: str) -> None:
    with pytest.raises(WorkspaceError) as refused:
        spain.make_seal(weak)
    assert refused.value.code == "weak"
    assert not spain.seal_state().made


def test_a_workspace_has_one_seal(spain: Workspace) -> None:
    spain.make_seal(PASSPHRASE)
    with pytest.raises(WorkspaceError) as refused:
        spain.make_seal("another passphrase here")
    assert refused.value.message == ("This workspace has a seal. Change its passphrase instead.")


def changed_behind(workspace: Workspace, statement: str) -> None:
    with workspace._writing() as connection:
        connection.execute(text(statement))
        connection.commit()


def test_a_lost_key_is_found_by_the_check(spain: Workspace) -> None:
    a_person(spain, pseudonym="Alder")
    changed_behind(spain, "DELETE FROM person_keys")
    (found,) = spain.check()
    assert found.message == ("The key of person “Alder” is missing: the name cannot be opened.")
    assert spain.repair() is None  # the journal cannot give it back
    assert spain.people()[0].name == ""


def test_a_wrong_key_is_found_by_the_check(spain: Workspace) -> None:
    a_person(spain, pseudonym="Alder")
    changed_behind(spain, "UPDATE person_keys SET key = zeroblob(32)")
    assert [one.message for one in spain.check()] == [
        "The name of person “Alder” does not open with its key."
    ]
    assert spain.people()[0].name == ""


def test_a_key_that_lies_open_beside_the_seal_is_found_and_sealed_again(spain: Workspace) -> None:
    person = a_person(spain, pseudonym="Alder")
    with spain._reading() as connection:
        key = connection.execute(text("SELECT key FROM person_keys")).scalar_one()
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    with spain._writing() as connection:
        put_back = text("INSERT INTO person_keys VALUES (:person, :key)")
        connection.execute(put_back, {"person": person, "key": key})
        connection.commit()
    assert spain.person(person).name == ""
    assert [one.message for one in spain.check()] == [
        "Person “Alder” is sealed, and yet the key lies open in this file."
    ]
    spain.seal_person(person)
    assert spain.check() == []


def test_an_error_of_the_database_quotes_nothing_of_what_was_written(spain: Workspace) -> None:
    with spain._writing() as connection, pytest.raises(Exception, match="no such column") as raised:
        connection.execute(text("UPDATE stakeholders SET wrong = :name"), {"name": NAME})
    assert "Núñez" not in str(raised.value)


def test_a_reason_with_the_name_is_refused(spain: Workspace) -> None:
    person = a_person(spain, NAME, pseudonym="Alder")
    spain.make_seal(PASSPHRASE)
    refused = (
        "The reason holds the name, or a part of it, and everybody can read the log. Say it with "
        "the pseudonym “Alder”."
    )
    with pytest.raises(WorkspaceError) as sealing:
        spain.seal_person(person, "Pérez asked for it")
    assert sealing.value.message == refused
    assert not spain.person(person).sealed
    spain.seal_person(person)
    with pytest.raises(WorkspaceError) as opening:
        spain.open_seal(PASSPHRASE, "To call José Núñez Pérez")
    assert opening.value.message == refused
    assert not spain.seal_state().open
    spain.open_seal(PASSPHRASE, "To call back")
    with pytest.raises(WorkspaceError) as unsealing:
        spain.unseal_person(person, "Núñez agreed")
    assert unsealing.value.message == refused
    assert spain.check() == []
