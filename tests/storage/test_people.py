"""Names are read by who has a right to them; everything else says the pseudonym."""

import pytest
from sqlalchemy import text

from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage import people
from irm_desktop.storage.people import _words
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again
from tests.sealing import a_person


def stored(workspace: Workspace, query: str) -> list[tuple[object, ...]]:
    with workspace._reading() as connection:
        return [tuple(row) for row in connection.execute(text(query))]


def test_a_person_is_read_as_entered(spain: Workspace) -> None:
    member = spain.members()[0].id
    made = spain.add_person(
        member,
        name="José Núñez",
        contact="jose@example.org",
        pseudonym="Alder",
        organisation="Ministry",
        sector="government",
        role="Comptroller",
        language="es",
        remark="Met twice",
    )
    with open_again(spain) as again:
        (person,) = again.people(member)
    assert made.sentence == "Person “Alder” added"
    assert (person.name, person.contact, person.pseudonym, person.organisation, person.sector) == (
        "José Núñez", "jose@example.org", "Alder", "Ministry", "government",
    )  # fmt: skip
    assert (person.role, person.language, person.remark, person.sealed) == (
        "Comptroller", "es", "Met twice", False,
    )  # fmt: skip


def test_names_stand_in_table_and_journal_only_locked(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez", contact="jose@example.org")
    spain.set_person(person, name="José Núñez Pérez")
    rows = stored(spain, "SELECT name, contact FROM stakeholders")
    journal = stored(spain, "SELECT value FROM journal WHERE field IN ('name', 'contact')")
    said = stored(spain, "SELECT sentence FROM operations")
    everything = repr((rows, journal, said))
    assert len(journal) >= 3
    assert "Núñez" not in everything
    assert "jose" not in everything
    assert {len(str(value)) for row in rows for value in row} == {140}  # of any short name


def test_every_person_gets_a_pseudonym_of_their_own(spain: Workspace) -> None:
    for _ in range(len(_words()) + 5):
        a_person(spain, "")
    names = [one.pseudonym for one in spain.people()]
    assert len(names) == len(set(names)) == len(_words()) + 5
    assert sum(name.endswith(" 2") for name in names) == 5


def test_a_pseudonym_of_somebody_else_is_refused(spain: Workspace) -> None:
    a_person(spain, pseudonym="Alder")
    with pytest.raises(WorkspaceError) as refused:
        a_person(spain, "Luz", pseudonym="álder")
    assert refused.value.message == (
        "“álder” stands for somebody else in this workspace. Choose another pseudonym."
    )


def test_a_pseudonym_that_holds_the_name_is_refused(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez")
    with pytest.raises(WorkspaceError, match="The pseudonym holds a part of the name"):
        spain.set_person(person, pseudonym="Nunez of the ministry")


def test_a_name_that_holds_the_pseudonym_is_refused(spain: Workspace) -> None:
    person = a_person(spain, "", pseudonym="Nunez2")
    with pytest.raises(WorkspaceError, match="The pseudonym holds a part of the name"):
        spain.set_person(person, name="José Núñez")
    assert spain.person(person).name == ""
    spain.set_person(person, name="José Núñez", pseudonym="Alder")
    with pytest.raises(WorkspaceError, match="The pseudonym holds a part of the name"):
        spain.set_person(person, name="Luz Otero", pseudonym="Otero")


def test_no_pseudonym_is_chosen_that_is_in_the_name(
    spain: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people, "_words", lambda: ("Linden", "Swift"))
    assert spain.person(a_person(spain, "Jonathan Swift")).pseudonym == "Linden"


def test_sentences_say_the_pseudonym(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez", pseudonym="Alder")
    assert spain.set_person(person, name="José Pérez").sentence == (
        "Name of person “Alder” changed"
    )
    assert spain.set_person(person, role="Clerk", contact="x").sentence == "Person “Alder” changed"
    assert spain.delete("stakeholder", person).sentence == "Person “Alder” deleted"
    said = repr(stored(spain, "SELECT sentence FROM operations"))
    assert "José" not in said


def test_the_same_name_again_writes_nothing(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez")
    assert not spain.set_person(person, name=" José  Núñez ")


def test_undo_and_redo_reach_over_names(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez")
    spain.set_person(person, name="José Pérez")
    spain.undo()
    assert spain.person(person).name == "José Núñez"
    spain.undo()
    assert spain.people() == ()
    spain.redo()
    spain.redo()
    assert spain.person(person).name == "José Pérez"
    assert spain.check() == []


def test_fields_of_a_person_go_through_the_one_door_but_name_and_contact(spain: Workspace) -> None:
    person = a_person(spain)
    spain.set_fields("stakeholder", person, {"role": "Clerk"})
    assert spain.person(person).role == "Clerk"
    for field in ("name", "contact", "pseudonym", "sealed"):
        with pytest.raises(NotFound, match=f"A stakeholder has no field {field}."):
            spain.set_fields("stakeholder", person, {field: "x"})


def test_a_sector_that_is_none_is_refused(spain: Workspace) -> None:
    with pytest.raises(WorkspaceError, match="The sector of a person cannot be “press”"):
        a_person(spain, sector="press")


def test_the_history_of_a_person_shows_names_to_who_may_read_them(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez")
    spain.set_person(person, name="José Pérez")
    newest = spain.history([person])[0]
    assert (newest.old, newest.new) == ("José Núñez", "José Pérez")


def test_tables_are_rebuilt_from_the_journal_with_names(spain: Workspace) -> None:
    person = a_person(spain, "José Núñez")
    with spain._writing() as connection:
        connection.execute(text("UPDATE stakeholders SET name = 'José'"))
        connection.commit()
    assert [finding.code for finding in spain.check()] == ["table-differs"]
    spain.repair()
    assert spain.person(person).name == "José Núñez"
    assert spain.check() == []
