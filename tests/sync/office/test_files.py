"""Files go by their hash: once, whole, and again where the line was cut between them."""

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.attachments import PART
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.office import sync as sync_module
from tests.sync.office.offices import a_copy, a_country, let_in, opened, rows, synced

CONTENT = b"minutes of the meeting " * 100_000  # two parts and some
Pair = tuple[Workspace, Workspace, str]


@pytest.fixture
def two(tmp_path: Path, office_url: str) -> Iterator[Pair]:
    ana = a_country(tmp_path / "ana")
    ben = a_copy(ana, tmp_path / "ben.irm", "Ben")
    ana = opened(ana.path, "Ana")
    yield ana, ben, let_in(office_url, "ana", "researcher", "ES")
    ana.close()
    ben.close()


def attached(workspace: Workspace, content: bytes = CONTENT, name: str = "a.txt") -> str:
    """Keeps a file with a new source; the id of the attachment."""
    source = workspace.add_source(workspace.members()[0].id, kind="document", title=name).created
    return workspace.attach(source, name, io.BytesIO(content)).created


def test_a_file_comes_over_the_office_as_it_was(two: Pair) -> None:
    ana, ben, url = two
    assert len(CONTENT) > 2 * PART
    file = attached(ana)

    there = synced(ana, url)
    here = synced(ben, url)

    assert (there.files_up, here.files_down, here.missing) == (1, 1, 0)
    assert ben.attachment_bytes(file) == CONTENT
    assert synced(ben, url).nothing


def test_the_same_bytes_go_once(two: Pair) -> None:
    ana, ben, url = two
    attached(ana)
    synced(ana, url)
    attached(ben, name="b.txt")

    assert synced(ben, url).files_up == 0
    assert synced(ana, url).files_down == 0


def test_files_that_a_cut_kept_back_go_with_the_next_sync(
    two: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana, ben, url = two
    files = [attached(ana, f"{number}".encode() * 5000, f"{number}.txt") for number in range(4)]

    def cut(what: str, done: int, _of: int) -> None:
        if (what, done) == ("files-up", 2):
            raise ConnectionError

    with pytest.raises(ConnectionError):
        synced(ana, url, progress=cut)
    lacking = synced(ben, url)
    assert (lacking.files_down, lacking.missing) == (2, 2)

    assert synced(ana, url).files_up == 2
    assert synced(ben, url).files_down == 2
    assert [len(ben.attachment_bytes(one)) for one in files] == [5000] * 4


def test_a_file_that_is_not_what_it_should_be_is_refused(two: Pair, office_url: str) -> None:
    ana, ben, url = two
    file = attached(ana)
    synced(ana, url)
    rows(office_url, "UPDATE blobs SET data = 'other' WHERE part = 1 RETURNING part")

    with pytest.raises(WorkspaceError) as refused:
        synced(ben, url)

    assert refused.value.code == "damaged"
    assert ben.wanted_files() == [hashlib.sha256(CONTENT).hexdigest()]
    assert ben.attachment(file).name == "a.txt"


def test_entries_come_although_a_file_has_not(two: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    ana, ben, url = two
    file = attached(ana)
    monkeypatch.setattr(sync_module, "push_files", lambda *_: 0)

    synced(ana, url)
    done = synced(ben, url)

    assert (done.files_down, done.missing) == (0, 1)
    assert ben.attachment(file).name == "a.txt"
