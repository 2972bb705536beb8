"""What others are known to have decides what a bundle for them holds."""

from pathlib import Path

import pytest

from irm_desktop.domain.vectors import Mark
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again, the_library
from tests.storage.copies import copies, lines


def test_what_a_copy_has_is_noted(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        before, undo = lines(ana), ana.undo_sentence

        ana.note_copy("age1ben", "Ben", ben.vector())
        ana.note_copy("age1anna", "Anna", {})

        anna, known = ana.known_copies()
        assert (anna.name, anna.vector) == ("Anna", {})
        assert (known.id, known.name, known.vector) == ("age1ben", "Ben", ben.vector())
        assert known.at.endswith("Z")
        assert (lines(ana), ana.undo_sentence) == (before, undo)
        assert not ana.check()


def test_who_went_back_to_a_backup_has_less_again(spain: Workspace, tmp_path: Path) -> None:
    with copies(spain, tmp_path, "Ben") as (ana, ben):
        older = ben.vector()
        ben.set_fields("commitment", ben.commitment_ids()[0], {"title": "Ben's"})
        ana.note_copy("age1ben", "Ben", ben.vector())

        ana.note_copy("age1ben", "Ben at the office", older)

        (known,) = ana.known_copies()
        assert (known.name, known.vector) == ("Ben at the office", older)
        ana = open_again(ana)
        assert ana.known_copies() == (known,)
        ana.close()


def test_what_cannot_be_read_counts_as_nothing(spain: Workspace) -> None:
    spain.note_copy("age1ben", "Ben", {"a": Mark(1, "b")})
    with spain._writing() as connection:
        connection.exec_driver_sql("UPDATE known_copies SET vector = '{\"a\": [0]}'")
        connection.commit()

    assert [one.vector for one in spain.known_copies()] == [{}]


def test_who_only_reads_notes_nothing(spain: Workspace) -> None:
    path = spain.path
    with (
        Workspace.open(path, actor="Eva", library=the_library(), read_only=True) as reading,
        pytest.raises(WorkspaceError) as error,
    ):
        reading.note_copy("age1ben", "Ben", {})
    assert error.value.code == "read-only"
