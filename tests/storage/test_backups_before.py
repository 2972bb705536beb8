"""What is large is backed up first: an import, sources, files that came back, repair, upgrade."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from irm_desktop.domain.safety_records import PROVEN
from irm_desktop.domain.source_drafts import SourceDraft
from irm_desktop.errors import WorkspaceError
from irm_desktop.review_return import bring_back
from irm_desktop.storage import backup as copying
from irm_desktop.storage.backup_proof import prove
from irm_desktop.storage.workspace import Workspace
from tests.builders import the_library
from tests.storage.backed_up import clock, filled, kept

__all__ = ["clock", "kept"]
RELEASED = Path(__file__).parent.parent / "databases" / "0001.irm"


def test_an_import_is_backed_up_first(kept: Workspace) -> None:
    filled(kept)
    (made,) = kept.backups()
    assert (made.why, made.counts["commitments"]) == ("import", 0)


def test_what_is_in_a_proven_backup_already_is_not_copied_again(kept: Workspace) -> None:
    made = kept.keep_backup("asked")
    filled(kept)
    assert kept.backups() == (made,)
    filled(kept)  # changes nothing, but might have
    assert [one.why for one in kept.backups()] == ["import", "asked"]
    filled(kept)
    assert len(kept.backups()) == 2


def test_sources_of_a_file_are_backed_up_first(kept: Workspace) -> None:
    filled(kept)
    kept.accept_sources(kept.members()[0].id, [SourceDraft("law", {"title": "Law 19"})], "a.ris")
    assert [one.counts["sources"] for one in kept.backups()] == [0, 0]
    assert len(kept.sources()) == 1


def test_files_that_came_back_are_backed_up_first(kept: Workspace, tmp_path: Path) -> None:
    filled(kept)
    bring_back(kept, [tmp_path / "missing.docx"])
    assert kept.backups()[0].why == "merge"


def test_a_repair_is_backed_up_first(kept: Workspace) -> None:
    filled(kept)
    connection = dbapi2.connect(str(kept.path))
    connection.execute("UPDATE commitments SET title = 'Not in the journal'")
    connection.commit()
    connection.close()
    copy = kept.repair()
    assert copy == kept.backups()[0].path
    assert kept.backups()[0].why == "repair"
    assert kept.check() == []


def test_an_upgrade_is_backed_up_first(tmp_path: Path) -> None:
    path = tmp_path / "old.irm"
    path.write_bytes(RELEASED.read_bytes())
    with Workspace.open(
        path, actor="Ana", library=the_library(), backups=tmp_path / "backups"
    ) as opened:
        (made,) = opened.backups()
    assert (made.why, made.state) == ("upgrade", PROVEN)
    assert list(tmp_path.glob("old (before upgrade*")) == []
    assert prove(made).state == PROVEN


def test_what_cannot_be_backed_up_is_not_imported(
    kept: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(copying.os, "fsync", full)
    with pytest.raises(WorkspaceError) as caught:
        filled(kept)
    assert caught.value.code == "disk-full"
    monkeypatch.undo()
    assert kept.commitment_ids() == []
    assert kept.backups() == ()
