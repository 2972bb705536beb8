"""Texts that hold a sealed name are pointed out before they go out; the name is not said."""

import io
from collections.abc import Callable

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again
from tests.sealing import PASSPHRASE, a_person, a_sealed_person, cheap_seal

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


def found(workspace: Workspace) -> list[tuple[str, bool]]:
    workspace.open_seal(PASSPHRASE, "Check")
    places = workspace.sealed_names_found()
    workspace.close_seal()
    return sorted((one.words, one.whole) for one in places)


def test_names_are_found_in_every_kind_of_text(spain: Workspace) -> None:
    plan, one = spain.plans()[0].id, spain.commitment_ids()[0]
    assessment = spain.assessments(plan)[0].id
    spain.rate(one, "specificity", "high", reason="As José Núñez Pérez told us")
    spain.write_passage(assessment, "context", "commitment", one, "en", "Nunez was there.")
    spain.add_milestone(one, "1.1", "Ask Perez", deliverable="A list")
    spain.add_recommendation(plan, "Give the office of J. NÚÑEZ the means")
    a_person(spain, "Another", pseudonym="Alder", remark="Works for Núñez")
    spain.set_fields("plan", plan, {"title": "Plan of Pérez, José Núñez"})
    a_sealed_person(spain, NAME)
    assert found(spain) == [
        ("Reason of Specificity of commitment 1", True),
        ("Remark of person “Alder”", False),
        ("Text of passage “Context” of commitment 1", False),
        ("Text of recommendation 1", False),
        ("Title of action plan 2", True),
        ("Title of milestone 1.1", False),
    ]


def test_a_place_leads_to_a_record_the_window_can_show(spain: Workspace) -> None:
    one = spain.commitment_ids()[0]
    spain.add_milestone(one, "1.1", "Ask Pérez")
    person = a_sealed_person(spain, NAME)
    spain.open_seal(PASSPHRASE, "Check")
    (place,) = spain.sealed_names_found()
    assert (place.person_id, place.target_kind, place.target_id) == (person, "commitment", one)


def test_a_place_does_not_say_the_name(spain: Workspace) -> None:
    member = spain.members()[0].id
    spain.set_fields("member", member, {"name": "Republic of Núñez"})
    a_sealed_person(spain, NAME)
    spain.open_seal(PASSPHRASE, "Check")
    assert "ñez" not in repr(spain.sealed_names_found())


def test_the_search_needs_the_open_seal(spain: Workspace) -> None:
    a_sealed_person(spain)
    with pytest.raises(WorkspaceError, match="The seal is closed"):
        spain.sealed_names_found()


def test_names_are_checked_where_nobody_is_sealed(spain: Workspace) -> None:
    a_person(spain)
    assert spain.names_checked
    spain.make_seal(PASSPHRASE)
    assert spain.names_checked


def test_what_was_found_clean_is_remembered_until_somebody_types(spain: Workspace) -> None:
    one = spain.commitment_ids()[0]
    person = a_sealed_person(spain)
    assert not spain.names_checked
    assert found(spain) == []
    assert spain.names_checked  # though opening and closing the seal was written down
    spain.rate(one, "specificity", "high")  # a grade is no text
    assert spain.names_checked
    with open_again(spain) as again:
        assert again.names_checked
        again.rate(one, "specificity", "high", reason="As Pérez said")
        assert not again.names_checked
        assert found(again) == [("Reason of Specificity of commitment 1", False)]
        assert not again.names_checked
        again.rate(one, "specificity", "high", reason="As a person said")
        assert found(again) == []
        again.open_seal(PASSPHRASE, "Another name")
        again.set_person(person, name="Luz Marina Otero")
        assert not again.names_checked


def test_sealing_somebody_else_asks_for_a_new_search(spain: Workspace) -> None:
    spain.set_fields("commitment", spain.commitment_ids()[0], {"text": "By Luz Otero."})
    a_sealed_person(spain)
    assert found(spain) == []
    a_sealed_person(spain, "Luz Otero")
    assert not spain.names_checked
    assert found(spain) == [("Text of commitment 1", True)]


def test_only_what_changed_since_is_read_again(
    spain: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_sealed_person(spain)
    assert found(spain) == []
    one, other = spain.commitment_ids()[:2]
    spain.set_fields("commitment", one, {"text": "By Pérez."})
    with spain._writing() as connection:  # behind the program's back: not read a second time
        connection.exec_driver_sql("UPDATE commitments SET text = 'Pérez' WHERE id = ?", (other,))
        connection.commit()
    assert found(spain) == [("Text of commitment 1", False)]


def test_the_name_of_somebody_deleted_is_still_looked_for(spain: Workspace) -> None:
    spain.set_fields("commitment", spain.commitment_ids()[0], {"text": "By Pérez."})
    spain.delete("stakeholder", a_sealed_person(spain))
    assert found(spain) == [("Text of commitment 1", False)]


def test_places_are_told_before_a_person_is_sealed(spain: Workspace) -> None:
    spain.set_fields("commitment", spain.commitment_ids()[0], {"text": "By Pérez."})
    person = a_person(spain, NAME)
    assert [one.words for one in spain.places_of_name(person)] == ["Text of commitment 1"]
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    with pytest.raises(WorkspaceError, match="The seal is closed"):
        spain.places_of_name(person)


def test_exporting_all_the_same_is_written_down(spain: Workspace) -> None:
    a_sealed_person(spain)
    with pytest.raises(WorkspaceError, match="Say why this is exported all the same"):
        spain.export_unchecked(" ")
    spain.export_unchecked("Only the codebook")
    newest = spain.seal_log()[0]
    assert (newest.what, newest.why) == ("export", "Only the codebook")
    assert not spain.names_checked


def test_what_a_concern_is_about_is_read(spain: Workspace) -> None:
    a_sealed_person(spain)
    assert found(spain) == []
    spain.add_concern(spain.members()[0].id, sender="An alliance", about="Pérez was left out")
    assert not spain.names_checked
    assert found(spain) == [("About of concern 1", False)]


def test_a_text_that_comes_back_has_to_be_read(spain: Workspace) -> None:
    a_sealed_person(spain)
    one = spain.commitment_ids()[0]
    spain.set_fields("commitment", one, {"text": "By Pérez."})
    spain.delete("commitment", one)
    assert found(spain) == []
    assert spain.names_checked
    spain.undo()
    assert not spain.names_checked
    assert found(spain) == [("Text of commitment 1", False)]


def test_former_names_are_looked_for(spain: Workspace) -> None:
    person = a_person(spain, "Luz Marina Otero", contact="luz.otero@example.invalid")
    spain.set_person(person, name="Wrong Somebody")
    spain.undo()
    for typed in ("Luz", "Luz Ma", "Luz Marina Salvatierra"):
        spain.set_person(person, typing=True, name=typed)
    spain.set_person(person, contact="")
    spain.make_seal(PASSPHRASE)
    spain.seal_person(person)
    one, two, three = spain.commitment_ids()[:3]
    spain.set_fields("commitment", one, {"text": "Otero", "title": "luz.otero@example.invalid"})
    spain.set_fields("commitment", two, {"text": "As Salvatierra said"})
    spain.set_fields("commitment", three, {"text": "Luz, and somebody else"})
    assert found(spain) == [
        ("Text of commitment 1", False),
        ("Text of commitment 2", False),
        ("Title of commitment 1", True),
    ]


def test_names_written_together_are_found_in_keys_and_names_of_files(spain: Workspace) -> None:
    a_sealed_person(spain, "María Quintaváz")
    member = spain.members()[0].id
    author = spain.add_source(member, kind="document", author="Quintaváz, M.", date="2020").created
    spain.set_fields("source", author, {"author": "", "url": "https://example.org/mariaquintavaz"})
    spain.attach(author, "MariaQuintavazNotes.pdf", io.BytesIO(b"..."))
    assert [words.split(" of ")[0] for words, _ in found(spain)] == ["Key", "Name", "Url"]


def test_no_reason_in_the_log_holds_the_name_of_somebody_not_sealed_yet(spain: Workspace) -> None:
    person = a_sealed_person(spain)
    other = a_person(spain, "Luz Otero", pseudonym="Alder")
    acts: tuple[Callable[[], object], ...] = (
        lambda: spain.open_seal(PASSPHRASE, "To ask Luz Otero"),
        lambda: spain.export_unchecked("Otero, Luz agreed"),
        lambda: spain.seal_person(other, "As LUZ OTERO has asked"),
    )
    for act in acts:
        with pytest.raises(WorkspaceError, match="Say it with the pseudonym “Alder”"):
            act()
    spain.open_seal(PASSPHRASE, "To ask somebody")
    with pytest.raises(WorkspaceError, match="Say it with the pseudonym “Alder”"):
        spain.unseal_person(person, "Luz Otero has asked")
