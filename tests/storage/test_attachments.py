"""Files kept with sources: their bytes, their limits, and what is told when they are damaged."""

import hashlib
import io
import os
import sqlite3
import tracemalloc
from pathlib import Path

import pytest
from sqlalchemy import event

from irm_desktop.errors import NotFound, WorkspaceError
from irm_desktop.storage import attachments as files
from irm_desktop.storage.workspace import Workspace
from tests.builders import open_again, the_library

PDF = b"%PDF-1.4 the register as it was published" * 100


@pytest.fixture
def source(spain: Workspace) -> str:
    return spain.add_source(spain.members()[0].id, kind="document", key="register").created


def _blobs(workspace: Workspace) -> int:
    with sqlite3.connect(workspace.path) as connection:
        return int(connection.execute("select count(*) from blobs").fetchone()[0])


def test_a_file_is_kept_with_its_hash_and_comes_back_whole(
    spain: Workspace, source: str, tmp_path: Path
) -> None:
    path = tmp_path / "Register 2014.pdf"
    path.write_bytes(PDF)
    made = spain.attach(source, path.name, path)
    (file,) = spain.attachments(source)
    assert (file.id, file.name, file.media_type) == (
        made.created, "Register 2014.pdf", "application/pdf",
    )  # fmt: skip
    assert (file.size, file.sha256) == (len(PDF), hashlib.sha256(PDF).hexdigest())
    assert made.sentence == "File Register 2014.pdf added to source register"
    spain.save_attachment(file.id, tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == PDF
    assert spain.source(source).attachment_count == 1
    assert [one.name for one in tmp_path.iterdir() if one.name.endswith(".part")] == []


def test_parts_of_a_large_file_come_back_in_order(spain: Workspace, source: str) -> None:
    content = os.urandom(2 * files.PART + 17)
    made = spain.attach(source, "scan.tif", io.BytesIO(content)).created
    assert _blobs(spain) == 3
    assert spain.attachment_bytes(made) == content


def test_the_same_bytes_are_stored_once_and_a_second_time_is_passed_over(
    spain: Workspace, source: str
) -> None:
    other = spain.add_source(spain.members()[0].id, kind="document", key="other").created
    first = spain.attach(source, "a.pdf", io.BytesIO(PDF)).created
    again = spain.attach(source, "b.pdf", io.BytesIO(PDF))
    assert (again.created, bool(again)) == (first, False)
    second = spain.attach(other, "c.pdf", io.BytesIO(PDF)).created
    assert _blobs(spain) == 1
    assert spain.attachment_total().used == len(PDF)
    sha256 = spain.attachment(first).sha256
    assert [one.id for one in spain.attached_elsewhere(sha256, but=source)] == [second]


def test_undo_takes_a_file_away_and_redo_brings_its_bytes_back(
    spain: Workspace, source: str
) -> None:
    made = spain.attach(source, "a.pdf", io.BytesIO(PDF)).created
    spain.undo()
    assert spain.attachments(source) == ()
    with pytest.raises(NotFound):
        spain.attachment_bytes(made)
    spain.redo()
    assert spain.attachment_bytes(made) == PDF
    spain.delete("attachment", made)
    spain.undo()
    workspace = open_again(spain)
    assert workspace.attachment_bytes(made) == PDF
    workspace.close()


def test_a_file_of_a_gigabyte_is_refused_unread(
    spain: Workspace, source: str, tmp_path: Path
) -> None:
    path = tmp_path / "film.mp4"
    with path.open("wb") as stream:
        stream.truncate(1024 * files.PART)
    tracemalloc.start()
    with pytest.raises(WorkspaceError) as refused:
        spain.attach(source, path.name, path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refused.value.code == "too-large"
    assert refused.value.message == (
        "film.mp4 (1,024 MB) is larger than 25 MB, the most that is kept of one file. Keep it "
        "elsewhere and give its address, or add the pages that matter."
    )
    assert peak < files.PART
    assert _blobs(spain) == 0


def test_a_stream_without_a_size_is_read_no_further_than_the_limit(
    spain: Workspace, source: str
) -> None:
    class Endless(io.RawIOBase):
        given = 0

        def read(self, size: int = -1) -> bytes:
            self.given += size
            return bytes(size)

    stream = Endless()
    with pytest.raises(WorkspaceError, match=r"^pasted is larger than 25 MB"):
        spain.attach(source, "pasted", stream)  # type: ignore[arg-type]
    assert stream.given == files.LARGEST + files.PART


def test_a_workspace_takes_no_more_than_its_share(
    spain: Workspace, source: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "LARGEST_SUM", 3000)
    spain.attach(source, "a.txt", io.BytesIO(b"a" * 2048))
    with pytest.raises(WorkspaceError) as refused:
        spain.attach(source, "b.txt", io.BytesIO(b"b" * 1024))
    assert refused.value.code == "full"
    assert refused.value.message == (
        "b.txt (1 KB) does not fit: the files of this workspace take 2 KB of 3 KB. Keep the file "
        "elsewhere and give its address."
    )
    assert [one.name for one in spain.attachments(source)] == ["a.txt"]
    assert _blobs(spain) == 1


def test_empty_and_missing_files_are_refused(spain: Workspace, source: str, tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match=r"^a is empty\. Choose a file that holds something"):
        spain.attach(source, "a", io.BytesIO(b""))
    with pytest.raises(WorkspaceError, match=r"^b is not a file\. Choose a file\.$"):
        spain.attach(source, "b", tmp_path)
    with pytest.raises(NotFound):
        spain.attach("nowhere", "c", io.BytesIO(b"c"))
    assert _blobs(spain) == 0


@pytest.mark.parametrize("damage", ["update blobs set data = x'00'", "delete from blobs"])
def test_a_damaged_file_is_told_when_it_is_read(
    spain: Workspace, source: str, tmp_path: Path, damage: str
) -> None:
    made = spain.attach(source, "a.pdf", io.BytesIO(PDF)).created
    with sqlite3.connect(spain.path) as connection:
        connection.execute(damage)
    with pytest.raises(WorkspaceError) as told:
        spain.save_attachment(made, tmp_path / "out.pdf")
    assert told.value.code == "damaged"
    assert told.value.message == (
        "The file a.pdf is not as it was added: its bytes are damaged or missing. Take it from a "
        "backup, or add it again."
    )
    assert not (tmp_path / "out.pdf").exists()
    (found,) = spain.check()
    assert (found.code, found.message) == (
        "file-damaged",
        "The file a.pdf is not as it was added: its bytes are damaged or missing.",
    )
    assert spain.repair() is None


def test_a_workspace_with_files_is_sound_and_so_is_its_backup(
    spain: Workspace, source: str, tmp_path: Path
) -> None:
    made = spain.attach(source, "a.pdf", io.BytesIO(os.urandom(files.PART + 5))).created
    gone = spain.attach(source, "b.pdf", io.BytesIO(PDF)).created
    spain.delete("attachment", gone)
    assert spain.check() == []
    content = spain.attachment_bytes(made)
    copy = Workspace.open(
        spain.backup(tmp_path / "copy.irm"), actor="Ana", library=the_library(), read_only=True
    )
    with copy:
        assert copy.attachment_bytes(made) == content


def test_a_list_of_sources_reads_no_bytes(spain: Workspace, source: str) -> None:
    spain.attach(source, "a.pdf", io.BytesIO(PDF))
    said: list[str] = []

    def listen(_c: object, _cursor: object, statement: str, *_more: object) -> None:
        said.append(statement)

    event.listen(spain._engine, "before_cursor_execute", listen)
    spain.sources()
    spain.attachments(source)
    assert said
    assert not any("blobs" in one for one in said)


def test_a_source_and_its_file_are_one_step(spain: Workspace) -> None:
    member = spain.members()[0].id
    made = spain.add_source_with_file(
        member, "plan.pdf", io.BytesIO(PDF), kind="document", title="Plan"
    )
    (source,) = spain.sources()
    assert (source.id, source.title, source.attachment_count) == (made.created, "Plan", 1)
    assert spain.attachment_bytes(spain.attachments(source.id)[0].id) == PDF

    spain.undo()
    assert spain.sources() == ()
    spain.redo()
    assert [one.name for one in spain.attachments(made.created)] == ["plan.pdf"]


def test_a_file_that_is_refused_makes_no_source(spain: Workspace) -> None:
    member = spain.members()[0].id
    with pytest.raises(WorkspaceError):
        spain.add_source_with_file(member, "nothing.pdf", io.BytesIO(b""), kind="document")
    assert spain.sources() == ()
