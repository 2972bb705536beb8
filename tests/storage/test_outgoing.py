"""What is sent is what the other copy lacks, and no more."""

import hashlib
from io import BytesIO
from pathlib import Path

from irm_desktop.domain.vectors import Mark
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again
from tests.storage.copies import copies, exchange, lines, sent, takes


def test_what_is_sent_is_what_the_other_lacks(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        assert ana.outgoing(ben.vector()).entries == []
        one = ana.commitment_ids()[0]
        ana.set_fields("commitment", one, {"title": "Open the budget"})

        found = ana.outgoing(ben.vector())

        (entry,) = found.entries
        (operation,) = found.operations
        assert (entry.record, entry.value) == (one, '"Open the budget"')
        assert (operation["id"], operation["kind"]) == (entry.operation, "do")
        assert operation["sentence"] == "Title of commitment 1 changed"
        assert (found.workspace, found.source) == (ana.id, "Ana")
        assert found.since == ben.vector()
        assert found.until == ana.vector()


def test_everything_is_sent_to_who_has_nothing(spain: Workspace) -> None:
    found = spain.outgoing()

    assert set(found.entries) == lines(spain)
    assert found.since == {}
    assert {one["id"] for one in found.operations} == {one.operation for one in found.entries}


def test_entries_go_in_an_order_in_which_each_follows_what_it_knew(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        for title in "first", "second":
            ben.set_fields("commitment", one, {"title": title})
            takes(ana, ben)
            ana.set_fields("commitment", one, {"title": f"after the {title}"})
            takes(ben, ana)

        known: set[str] = set()
        for entry in ana.outgoing().entries:
            assert all(f'"{parent}"' not in entry.parents or parent in known for parent in known)
            known.add(entry.op_id)
        titles = [entry.value for entry in ana.outgoing().entries if entry.field == "title"][-4:]
        assert titles == ['"first"', '"after the first"', '"second"', '"after the second"']


def test_what_only_the_other_has_is_not_asked_of_a_third(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        one = ana.commitment_ids()[0]
        ben.set_fields("commitment", one, {"theme": "Ben's"})
        ana.set_fields("commitment", one, {"title": "Ana's"})

        bundle = ana.outgoing(ben.vector())

        assert not set(bundle.since) - set(carla.vector())
        assert not carla.merge(bundle).waits
        assert carla.commitment(one).title == "Ana's"


def test_a_vector_beyond_this_copy_asks_for_what_is_here(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        ben.set_fields("commitment", one, {"title": "First"})
        takes(ana, ben)
        ben.set_fields("commitment", one, {"title": "Second"})

        assert ana.outgoing(ben.vector()).since == ana.vector()


def test_each_sitting_goes_on_by_itself(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        one = ana.commitment_ids()[0]
        for count in range(3):
            ana = open_again(ana)
            ana.set_fields("commitment", one, {"title": f"Title {count}"})
        assert len(ana.vector()) == len(ben.vector()) + 3
        takes(ben, ana)

        assert ben.vector() == ana.vector()
        assert ben.commitment(one).title == "Title 2"
        assert all(mark.seq > 0 and len(mark.hash) == 64 for mark in ana.vector().values())
        ana.close()


def test_what_came_from_a_third_is_passed_on_as_it_was(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        carla.set_fields("commitment", carla.commitment_ids()[0], {"title": "Carla's"})
        carla.undo()
        takes(ben, carla)
        takes(ana, ben)

        def told(workspace: Workspace) -> list[tuple[object, ...]]:
            found = workspace.outgoing().operations
            names = ("id", "state", "target", "sentence", "actor", "at", "hlc", "writer")
            return sorted(tuple(one[name] for name in names) for one in found)

        assert lines(ana) == lines(carla)
        assert told(ana) == told(carla)
        assert {one["kind"] for one in ana.outgoing(ana.vector() and {}).operations} > {"undo"}


def test_an_operation_taken_back_later_is_known_as_such_two_copies_on(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        carla.set_fields("commitment", carla.commitment_ids()[0], {"title": "Carla's"})
        exchange(ana, ben, carla)
        sentence = carla.undo_sentence
        carla.undo()
        takes(ben, carla)
        takes(ana, ben)

        def states(workspace: Workspace) -> set[str]:
            rows = workspace.outgoing().operations
            return {one["state"] for one in rows if one["sentence"] == sentence}

        assert states(ana) == states(ben) == states(carla) == {"undone"}


def test_files_come_along_once(spain: Workspace, tmp_path: Path) -> None:
    content = b"minutes of the meeting"
    sha256 = hashlib.sha256(content).hexdigest()
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        source = ben.add_source(ben.members()[0].id, kind="document", title="Minutes").created
        file = ben.attach(source, "minutes.txt", BytesIO(content)).created
        bundle = sent(ben, ana)
        assert bundle.files == {sha256}

        done = ana.merge(bundle)

        assert done.preview.files == 1
        assert ana.attachment_bytes(file) == content
        assert not ana.check()
        ben.set_fields("source", source, {"title": "Minutes of May"})
        assert sent(ben, ana).files == frozenset()


def test_a_file_that_was_deleted_stays_until_it_is_back(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        source = ben.add_source(ben.members()[0].id, kind="document", title="Minutes").created
        file = ben.attach(source, "minutes.txt", BytesIO(b"minutes")).created
        ben.delete("attachment", file)
        assert sent(ben, ana).files == frozenset()
        takes(ana, ben)

        ben.undo()
        takes(ana, ben)

        assert ana.attachment_bytes(file) == b"minutes"


def test_a_file_that_somebody_without_its_bytes_brings_back_comes_from_who_has_them(
    spain: Workspace, tmp_path: Path
) -> None:
    content = b"minutes of the meeting"
    source = spain.add_source(spain.members()[0].id, kind="document", title="Minutes").created
    with copies(spain, tmp_path, "Ben", "Carla") as (ana, ben, carla):
        file = ben.attach(source, "minutes.txt", BytesIO(content)).created
        ben.delete("source", source)
        ana.set_fields("source", source, {"title": "Minutes of May"})
        takes(ana, ben)  # the file is deleted: its bytes stay with Ben
        (conflict,) = ana.conflicts()

        ana.keep_record(conflict.key)
        takes(carla, ana)
        assert ana.wanted_files() == carla.wanted_files() != []
        takes(ben, ana)
        done = takes(ana, ben)

        assert (done.preview.entries, done.preview.files) == (0, 1)
        ben.set_fields("source", source, {"title": "Minutes of June"})
        takes(carla, ben)
        for one in (ana, ben, carla):
            assert one.attachment_bytes(file) == content
            assert not one.check()


def test_a_file_deleted_and_brought_back_in_one_sitting_comes_along_once(
    spain: Workspace, tmp_path: Path
) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        source = ben.add_source(ben.members()[0].id, kind="document", title="Minutes").created
        file = ben.attach(source, "minutes.txt", BytesIO(b"minutes")).created
        ben.delete("attachment", file)
        ben.undo()
        takes(ana, ben)

        ben.set_fields("source", source, {"title": "Minutes of May"})

        assert sent(ben, ana).files == frozenset()


def test_a_file_that_nobody_has_is_said(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        source = ben.add_source(ben.members()[0].id, kind="document", title="Minutes").created
        ben.attach(source, "minutes.txt", BytesIO(b"minutes"))
        with ben._writing() as connection:
            connection.exec_driver_sql("DELETE FROM blobs")
            connection.commit()

        bundle = sent(ben, ana)
        done = ana.merge(bundle)

        assert bundle.notices == (
            "1 file named in it cannot be sent: its bytes are not in this workspace either.",
        )
        assert done.preview.notices[-1] == (
            "1 file named in it did not come along. Its bytes are not in this copy; ask for a "
            "bundle of everything from somebody who has the file."
        )


def test_a_mark_is_a_number_and_the_hash_of_the_entry(spain: Workspace) -> None:
    last = spain.outgoing().entries[-1]

    assert spain.vector() == {last.writer: Mark(last.seq, spain.journal_head().hash)}
