"""Sealed names never leave the copy that holds them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest

from irm_desktop.domain.merge_records import MergeDone
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from tests.sealing import PASSPHRASE, a_person, a_sealed_person, cheap_seal
from tests.storage.copies import copies, exchange, lines, sent, tables, takes

__all__ = ["cheap_seal"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
NAME = "José Núñez Pérez"


@pytest.fixture
def both(spain: Workspace, tmp_path: Path) -> Iterator[SimpleNamespace]:
    """Ana, who seals; Ben and Carla, who know nobody yet."""
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        yield SimpleNamespace(ana=ana, ben=ben, carla=carla, one=ana.commitment_ids()[0])


def words(bundle: ChangeSet) -> str:
    """All that is in a bundle, as text."""
    keys = {person: key.hex() for person, key in bundle.keys.items()}
    operations = [dict(one) for one in bundle.operations]
    return json.dumps([bundle.entries, operations, keys], ensure_ascii=False)


def test_people_who_are_not_sealed_travel_with_their_keys(both: SimpleNamespace) -> None:
    person = a_person(both.ana, NAME, contact="jose@example.org")

    takes(both.ben, both.ana)

    assert both.ben.person(person).name == NAME
    assert NAME not in words(sent(both.ana, both.carla))
    assert not both.ben.check()


def test_keys_of_people_who_were_deleted_stay(both: SimpleNamespace) -> None:
    person = a_person(both.ana, "Quintanilla")
    both.ana.delete_person(person)
    assert person not in both.ana.outgoing().keys

    both.ana.undo()
    takes(both.ben, both.ana)

    assert both.ben.person(person).name == "Quintanilla"


def test_keys_that_come_by_themselves_are_something_new(both: SimpleNamespace) -> None:
    """As after a bundle for nobody in particular, which holds none."""
    person = a_person(both.ana, NAME)
    bundle = sent(both.ana, both.ben)
    both.ben.merge(replace(bundle, keys={}))
    assert both.ben.person(person).name == ""
    assert not both.ben.check()

    preview = both.ben.look_into(bundle)
    done = both.ben.merge(bundle)

    assert not preview.nothing
    assert (preview.names, done.preview.names) == (1, 1)
    assert both.ben.person(person).name == NAME
    assert both.ben.look_into(bundle).nothing


def test_the_key_of_a_sealed_person_stays(both: SimpleNamespace) -> None:
    person = a_sealed_person(both.ana, NAME, pseudonym="Alder")
    with both.ana._reading() as connection:
        (key,) = connection.exec_driver_sql("SELECT key FROM sealed_keys").scalars()
    both.ana.open_seal(PASSPHRASE, "To send")

    bundle = sent(both.ana, both.ben)
    done = both.ben.merge(bundle)

    assert bundle.keys == {}
    assert key.hex() not in words(bundle)
    known = both.ben.person(person)
    assert (known.pseudonym, known.name, known.sealed) == ("Alder", "", True)
    assert not both.ben.check()
    assert done.preview.notices == ()


def test_a_closed_seal_lets_no_text_go(both: SimpleNamespace) -> None:
    a_sealed_person(both.ana, NAME)
    both.ana.set_fields("commitment", both.one, {"title": "A title"})

    with pytest.raises(WorkspaceError) as error:
        sent(both.ana, both.ben)

    assert error.value.code == "names-unchecked"
    assert error.value.message == (
        "What would be sent may hold the names of people who were sealed. Open the seal on the "
        "page People and send it again: its texts are searched then."
    )
    assert both.ana.outgoing(both.ben.vector(), unchecked=True).entries


def test_ratings_go_while_the_seal_is_closed(both: SimpleNamespace) -> None:
    a_sealed_person(both.ana, NAME)
    both.ana.open_seal(PASSPHRASE, "To send")
    takes(both.ben, both.ana)
    both.ana.close_seal()
    takes(both.ben, both.ana)
    both.ana.rate(both.one, "specificity", "high")

    takes(both.ben, both.ana)

    assert both.ben.values(both.one) == {"specificity": "high"}


def test_a_name_that_stands_keeps_everything_back(both: SimpleNamespace) -> None:
    both.ana.set_fields("commitment", both.one, {"text": f"As {NAME} said"})
    a_sealed_person(both.ana, NAME, pseudonym="Alder")
    both.ana.open_seal(PASSPHRASE, "To send")

    with pytest.raises(WorkspaceError) as error:
        sent(both.ana, both.ben)

    assert error.value.code == "sealed-names"
    assert error.value.message == (
        "This would give away sealed people; nothing was sent. Their names stand in: text of "
        "commitment 1 (“Alder”). Change these texts first."
    )


def a_replaced_name(both: SimpleNamespace) -> MergeDone:
    """A text of Ana's in which the name stood, then not, came to Ben."""
    both.ana.set_fields("commitment", both.one, {"text": f"As {NAME} said"})
    both.ana.set_fields("commitment", both.one, {"text": "As somebody said"})
    a_sealed_person(both.ana, NAME, pseudonym="Alder")
    both.ana.open_seal(PASSPHRASE, "To send")
    bundle = sent(both.ana, both.ben)
    assert NAME not in words(bundle)
    assert "Núñez" not in words(bundle)
    done: MergeDone = both.ben.merge(bundle)
    return done


def test_a_name_that_was_replaced_goes_without_its_words(both: SimpleNamespace) -> None:
    a_replaced_name(both)

    assert both.ben.commitment(both.one).text == "As somebody said"
    assert both.ben.vector() == both.ana.vector()
    assert tables(both.ben) == tables(both.ana)
    assert lines(both.ben) != lines(both.ana)
    assert not both.ben.check()
    assert not both.ben.verify_journal()
    assert not both.ben.conflicts()


def test_the_history_says_what_was_withheld(both: SimpleNamespace) -> None:
    a_replaced_name(both)

    newest, before, *_ = [one for one in both.ben.history([both.one]) if one.field == "text"]

    assert (newest.old, newest.new) == ("(withheld by who sent it)", "As somebody said")
    assert before.new == "(withheld by who sent it)"


def test_files_of_interviews_stay_where_names_are_sealed(both: SimpleNamespace) -> None:
    plan = both.ana.plans()[0].id
    interview = both.ana.add_interview(plan).created
    source = both.ana.interview(interview).source_id
    recording = both.ana.attach(source, "recording.ogg", BytesIO(b"Jose here")).created
    law = both.ana.add_source(both.ana.members()[0].id, kind="document", title="Law").created
    text = both.ana.attach(law, "law.txt", BytesIO(b"Article 1")).created
    assert len(sent(both.ana, both.ben).files) == 2
    a_sealed_person(both.ana, NAME)
    both.ana.open_seal(PASSPHRASE, "To send")

    bundle = sent(both.ana, both.ben)
    done = both.ben.merge(bundle)

    assert bundle.notices == (
        "1 file of interviews stays here: nobody can search such files for the names of sealed "
        "people.",
    )
    assert both.ben.attachment_bytes(text) == b"Article 1"
    with pytest.raises(WorkspaceError):
        both.ben.attachment_bytes(recording)
    assert "1 file named in it did not come along." in done.preview.notices[-1]
    assert len(both.ana.outgoing(unchecked=True).files) == 2


def test_a_former_name_that_somebody_else_wrote_is_sought_too(both: SimpleNamespace) -> None:
    person = a_person(both.ben, "Ximena Quispe Mamani")
    both.ben.set_person(person, name="Ana Torres Vega")
    takes(both.ana, both.ben)
    both.ana.make_seal(PASSPHRASE)
    both.ana.seal_person(person)
    both.ana.open_seal(PASSPHRASE, "To send")
    both.ana.set_fields("commitment", both.one, {"text": "As Ximena Quispe Mamani said"})

    with pytest.raises(WorkspaceError) as error:
        sent(both.ana, both.carla)

    assert error.value.code == "sealed-names"


def test_what_was_withheld_is_passed_on_as_such(both: SimpleNamespace) -> None:
    a_replaced_name(both)

    takes(both.carla, both.ben)

    assert lines(both.carla) == lines(both.ben)
    assert both.carla.vector() == both.ana.vector()
    assert not both.carla.check()
    assert not both.carla.evidence_pack(whole=True).whole


def test_words_that_were_withheld_come_later_with_the_same_hash(both: SimpleNamespace) -> None:
    a_replaced_name(both)
    both.ana.unseal_person(both.ana.people()[0].id, "No need any more")
    everything = both.ana.outgoing()

    preview = both.ben.look_into(everything)
    both.ben.merge(everything)
    both.ana.close_seal()
    exchange(both.ana, both.ben)

    assert preview.changes
    assert lines(both.ben) == lines(both.ana)
    assert both.ben.vector() == both.ana.vector()
    assert not both.ben.check()
    assert sent(both.ben, both.carla).odd == {}


def test_forged_words_never_take_the_place_of_withheld_ones(both: SimpleNamespace) -> None:
    a_replaced_name(both)
    before = lines(both.ben)
    whole = both.ana.outgoing(unchecked=True)
    entries = [
        one._replace(value='"Forged"') if NAME in one.value else one for one in whole.entries
    ]

    both.ben.merge(replace(whole, entries=entries))

    assert lines(both.ben) == before


def test_a_sentence_with_the_name_goes_without_its_words(both: SimpleNamespace) -> None:
    source = both.ana.add_source(both.ana.members()[0].id, kind="document", title="Minutes").created
    file = both.ana.attach(source, "Nunez Perez.txt", BytesIO(b"x")).created
    both.ana.delete("attachment", file)
    a_sealed_person(both.ana, NAME)
    both.ana.open_seal(PASSPHRASE, "To send")

    bundle = sent(both.ana, both.ben)

    assert "Nunez" not in words(bundle)
    assert bundle.files == frozenset()
    both.ben.merge(bundle)
    assert not both.ben.check()


def test_a_deleted_text_with_the_name_goes_bare_and_does_not_come_back(
    both: SimpleNamespace,
) -> None:
    source = both.ana.add_source(
        both.ana.members()[0].id, kind="document", title=f"Letter of {NAME}"
    ).created
    both.ana.delete("source", source)
    a_sealed_person(both.ana, NAME, pseudonym="Alder")
    both.ana.open_seal(PASSPHRASE, "To send")
    takes(both.ben, both.ana)
    assert NAME not in json.dumps(sorted(lines(both.ben)))

    both.ana.open_seal(PASSPHRASE, "To bring it back")
    while both.ana.undo_sentence and "deleted" not in both.ana.undo_sentence:
        both.ana.undo()
    both.ana.undo()

    with pytest.raises(WorkspaceError) as error:
        sent(both.ana, both.ben)
    assert error.value.code == "sealed-names"


def test_a_person_sealed_elsewhere_is_locked_to_the_seal_here(both: SimpleNamespace) -> None:
    person = a_person(both.ana, NAME)
    exchange(both.ana, both.ben)
    both.ben.make_seal(PASSPHRASE)
    both.ana.make_seal("other words for another seal")
    both.ana.seal_person(person)
    both.ana.open_seal("other words for another seal", "To send")

    takes(both.ben, both.ana)

    assert both.ben.person(person).name == ""
    both.ben.open_seal(PASSPHRASE, "To look")
    assert both.ben.sealed_name(person)[0] == NAME
    both.ben.close_seal()
    assert not both.ben.check()
    for path in both.ben.path.parent.glob(f"{both.ben.path.name}*"):
        assert NAME.encode() not in path.read_bytes()


def test_taking_a_merge_back_takes_no_seal_off(both: SimpleNamespace) -> None:
    person = a_person(both.ana, NAME)
    exchange(both.ana, both.ben)
    both.ben.make_seal(PASSPHRASE)
    both.ana.make_seal(PASSPHRASE)
    both.ana.set_person(person, organisation="Ministry")
    both.ana.seal_person(person)
    both.ana.open_seal(PASSPHRASE, "To send")
    takes(both.ben, both.ana)
    log = both.ben.seal_log()

    both.ben.undo()

    assert both.ben.person(person).organisation == ""
    assert both.ben.person(person).sealed
    assert both.ben.person(person).name == ""
    assert both.ben.seal_log() == log
    assert not both.ben.check()


def test_a_person_sealed_elsewhere_is_hidden_where_there_is_no_seal(both: SimpleNamespace) -> None:
    person = a_person(both.ana, NAME, pseudonym="Alder")
    exchange(both.ana, both.ben)
    both.ana.make_seal(PASSPHRASE)
    both.ana.seal_person(person)
    both.ana.open_seal(PASSPHRASE, "To send")

    done = takes(both.ben, both.ana)

    assert done.preview.notices == (
        "Person “Alder” was sealed in another copy. The name is hidden here too, but its key still "
        "lies in this file: make a seal on the page People and seal the person again.",
    )
    assert both.ben.person(person).name == ""
    both.ben.make_seal(PASSPHRASE)
    both.ben.seal_person(person)
    assert not both.ben.check()


def test_a_copy_whose_key_lies_open_keeps_the_name_all_the_same(both: SimpleNamespace) -> None:
    person = a_person(both.ana, NAME, pseudonym="Alder")
    exchange(both.ana, both.ben)
    both.ana.make_seal(PASSPHRASE)
    both.ana.seal_person(person)
    both.ana.open_seal(PASSPHRASE, "To send")
    takes(both.ben, both.ana)
    both.ben.set_fields("commitment", both.one, {"text": f"As {NAME} said"})

    with pytest.raises(WorkspaceError) as error:
        sent(both.ben, both.carla)

    assert error.value.code == "sealed-names"


def test_a_key_is_not_taken_up_again_once_the_person_is_sealed(both: SimpleNamespace) -> None:
    person = a_person(both.ana, NAME)
    exchange(both.ana, both.ben, both.carla)
    both.ana.make_seal(PASSPHRASE)
    both.ana.seal_person(person)
    carla = both.carla.outgoing()

    both.ana.merge(carla)

    assert carla.keys.keys() == {person}
    assert both.ana.person(person).name == ""
    assert not both.ana.check()
