"""A workspace is encrypted and decrypted whole or not at all, and nothing plain stays behind."""

import os
import signal
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from irm_desktop import paths
from irm_desktop.domain.ways_in import Way
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import raw, rewriting, slots
from irm_desktop.storage.backup import content_hash
from irm_desktop.storage.encrypting import decrypt, encrypt
from irm_desktop.storage.recognise import looking_options, read_header
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_filled_workspace, a_plan, the_library
from tests.encrypting import an_encrypted_workspace, two_ways
from tests.keyring_of_tests import no_keyring
from tests.sealing import PASSPHRASE as WORDS
from tests.sealing import a_person, cheap_seal

__all__ = ["cheap_seal", "no_keyring"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
PLAIN = b"Commitment number"


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    with a_filled_workspace(tmp_path, a_plan(3)) as workspace:
        workspace.catch_up()
        return workspace.path


def open_it(path: Path, key: bytes | None = None, **more: Any) -> Workspace:
    return Workspace.open(path, actor="Ana", library=the_library(), key=key, **more)


def content(path: Path, key: bytes | None = None) -> str:
    with closing(raw.connect(path, looking_options(path), key)) as connection:
        return content_hash(connection)


def test_all_of_it_is_there_afterwards_and_none_of_it_can_be_read(plain: Path) -> None:
    before = content(plain)
    assert PLAIN in plain.read_bytes()
    made = encrypt(plain, two_ways(), actor="Ana")
    assert made.wiped
    assert content(plain, made.key) == before
    assert PLAIN not in plain.read_bytes()
    with open_it(plain, slots.unlock_with_passphrase(plain, WORDS)) as workspace:
        assert workspace.encrypted
        assert workspace.check() == []
        assert len(workspace.find("number").hits) == 3  # the index of words came along
        workspace.undo()
    assert content(plain, made.key) != before
    assert sorted(path.name for path in plain.parent.iterdir()) == ["plans.irm", "plans.irm.keys"]


def test_what_was_encrypted_is_decrypted(plain: Path) -> None:
    before = content(plain)
    key = encrypt(plain, two_ways(), actor="Ana").key
    decrypt(plain, key, actor="Ana")
    assert not read_header(plain).encrypted
    assert content(plain) == before
    assert [path.name for path in plain.parent.iterdir()] == ["plans.irm"]
    with open_it(plain, key) as workspace:  # a key that is not needed does not matter
        assert not workspace.encrypted
        assert workspace.check() == []


def test_without_a_key_it_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(WorkspaceError) as caught:
            open_it(path, read_only=read_only)
        assert caught.value.code == "encrypted"
        assert caught.value.message == (
            "plans.irm is encrypted. Open it with its passphrase or with its recovery key."
        )
    assert path.read_bytes() == before
    assert len(list(tmp_path.iterdir())) == 2


def test_another_key_is_refused_and_nothing_is_printed(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        path = workspace.path
    with pytest.raises(WorkspaceError) as caught:
        open_it(path, slots.new_key())
    assert caught.value.code == "damaged"
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("ways", "code"), [(two_ways()[:1], "too-few-ways"), (two_ways(passphrase="a"), "weak")]
)
def test_what_is_refused_leaves_the_file_plain(
    plain: Path, ways: tuple[Way, ...], code: str
) -> None:
    before = plain.read_bytes()
    with pytest.raises(WorkspaceError) as caught:
        encrypt(plain, ways, actor="Ana")
    assert caught.value.code == code
    assert plain.read_bytes() == before
    assert [path.name for path in plain.parent.iterdir()] == ["plans.irm"]


def test_an_open_workspace_is_not_encrypted(plain: Path) -> None:
    with open_it(plain), pytest.raises(WorkspaceError) as caught:
        encrypt(plain, two_ways(), actor="Ben")
    assert caught.value.code == "locked"
    with open_it(plain, read_only=True) as reading:
        reading.plans()
        with pytest.raises(WorkspaceError) as caught:
            encrypt(plain, two_ways(), actor="Ben")
    assert caught.value.code == "locked"
    assert not slots.keys_path(plain).exists()
    with open_it(plain) as workspace:
        assert workspace.check() == []


def test_twice_is_refused(plain: Path) -> None:
    key = encrypt(plain, two_ways(), actor="Ana").key
    with pytest.raises(WorkspaceError) as caught:
        encrypt(plain, two_ways(), actor="Ana")
    assert caught.value.message == "plans.irm is encrypted already. Nothing was changed."
    decrypt(plain, key, actor="Ana")
    with pytest.raises(WorkspaceError) as caught:
        decrypt(plain, key, actor="Ana")
    assert caught.value.message == "plans.irm is not encrypted. Nothing was changed."


def test_a_copy_that_did_not_come_out_equal_is_not_taken(
    plain: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = content(plain)
    original = rewriting._export

    def lossy(source: Any, part: Path, new: bytes | None) -> None:
        original(source, part, new)
        with closing(raw.connect(part, "mode=rw", new)) as made:
            made.execute("UPDATE commitments SET title = 'Another' WHERE number = '1'")
            made.commit()

    monkeypatch.setattr(rewriting, "_export", lossy)
    with pytest.raises(WorkspaceError) as caught:
        encrypt(plain, two_ways(), actor="Ana")
    assert caught.value.code == "damaged"
    assert content(plain) == before
    assert [path.name for path in plain.parent.iterdir()] == ["plans.irm"]


# What touches the disk, in the order in which it does: each is made to fail, or to be the last
# thing that the program does.
TOUCHES = (
    (os, "fsync"),
    (os, "link"),
    (Path, "replace"),
    (Path, "unlink"),
    (rewriting, "_alone"),
    (rewriting, "_export"),
)


class Touched:
    """Counts what touches the disk and lets one of it fail, or kills the process there."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, place: int, *, kill: bool) -> None:
        self.count, self._place, self._kill = 0, place, kill
        for owner, name in TOUCHES:
            monkeypatch.setattr(owner, name, self._watched(getattr(owner, name)))

    def _watched(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def call(*words: Any, **more: Any) -> Any:
            self.count += 1
            if self.count == self._place:
                if self._kill:
                    os.kill(os.getpid(), signal.SIGKILL)
                raise OSError(5, "Input/output error")
            return original(*words, **more)

        return call


def until(place: int, work: Callable[[], object], *, kill: bool) -> bool:
    """Works until one place; whether it came to its end."""
    with pytest.MonkeyPatch.context() as patched:
        child = os.fork() if kill else 0
        if child:
            return os.waitpid(child, 0)[1] == 0
        touched = Touched(patched, place, kill=kill)
        with suppress(WorkspaceError, OSError):
            work()
        if kill:
            os._exit(0)
        return touched.count < place


def whole(path: Path, before: str, key: bytes | None = None) -> bool:
    """That it opens with all that was in it and that nothing is left of what was begun; whether it
    is encrypted now."""
    encrypted = read_header(path).encrypted
    if encrypted:
        key = key or slots.unlock_with_passphrase(path, WORDS)
    assert content(path, key if encrypted else None) == before
    with open_it(path, key) as workspace:
        assert workspace.check() == []
    left = {one.name for one in path.parent.iterdir()}
    keys = {name for name in left if name.endswith(".keys")}
    assert left - keys == {path.name}
    assert keys or not encrypted
    if encrypted:
        for one in path.parent.iterdir():
            assert PLAIN not in one.read_bytes(), one.name
    return encrypted


def each_place(
    folder: Path, template: Path, work: Callable[[Path], object], key: bytes | None, *, kill: bool
) -> list[bool]:
    """For every place: works on a copy until there; whether it is encrypted then."""
    before, found = content(template, key), []
    for place in range(1, 60):
        path = folder / str(place) / template.name
        path.parent.mkdir()
        path.write_bytes(template.read_bytes())
        if key is not None:
            slots.copy_slots(template, path)
        ended = until(place, partial(work, path), kill=kill)
        found.append(whole(path, before, key))
        if ended:
            return found
    raise AssertionError("it never came to its end")


@pytest.mark.skipif(os.name == "nt", reason="there is neither fork nor SIGKILL")
@pytest.mark.parametrize("kill", [True, False])
def test_wherever_encrypting_ends_there_is_a_whole_workspace(
    plain: Path, tmp_path: Path, kill: bool
) -> None:
    def work(path: Path) -> None:
        encrypt(path, two_ways(), actor="Ana")

    found = each_place(tmp_path, plain, work, None, kill=kill)
    assert len(found) > 10
    assert found[0] is False
    assert found[-1] is True
    # plain up to one place, encrypted from there on; what fails and is not needed is passed over
    assert not kill or found == sorted(found)


@pytest.mark.skipif(os.name == "nt", reason="there is neither fork nor SIGKILL")
@pytest.mark.parametrize("kill", [True, False])
def test_wherever_decrypting_ends_there_is_a_whole_workspace(tmp_path: Path, kill: bool) -> None:
    (tmp_path / "made").mkdir()
    with an_encrypted_workspace(tmp_path / "made") as workspace:
        template = workspace.path
    key = slots.unlock_with_passphrase(template, WORDS)

    def work(path: Path) -> None:
        decrypt(path, key, actor="Ana")

    found = each_place(tmp_path, template, work, key, kill=kill)
    assert len(found) > 6
    assert found[0] is True
    assert found[-1] is False
    assert not kill or found == sorted(found, reverse=True)


def test_plain_copies_are_listed_and_go_once_there_is_a_backup(plain: Path) -> None:
    root = paths.data() / "backups"
    with open_it(plain, backups=root) as workspace:
        backup = workspace.keep_backup("asked").path
        copy = workspace.backup(plain.with_name("copy.irm"))
    key = encrypt(plain, two_ways(), actor="Ana").key
    damaged = plain.with_name("plans (damaged 2026-11-23 18.00.00).irm")
    damaged.write_bytes(copy.read_bytes()[:5000])
    other = plain.parent / "other"
    other.mkdir()
    with a_filled_workspace(other, a_plan(1), name="another.irm") as another:
        another_path = another.path.rename(plain.with_name("another.irm"))
    with open_it(plain, key, backups=root) as workspace:
        copies = workspace.plain_copies()
        assert {one.path for one in copies} == {backup, copy, damaged}
        assert {one.path for one in copies if one.backup} == {backup}
        with pytest.raises(WorkspaceError) as caught:
            workspace.delete_plain_copies([backup])
        assert caught.value.code == "no-backup"
        kept = workspace.keep_backup("encrypt")
        gone = workspace.delete_plain_copies([*(one.path for one in copies), another_path, plain])
        assert set(gone) == {backup, copy, damaged}
        assert workspace.plain_copies() == ()
        assert [one.path for one in workspace.backups()] == [kept.path]
    assert another_path.exists()
    assert content(kept.path, slots.unlock_with_passphrase(kept.path, WORDS))


def test_copies_of_an_encrypted_workspace_are_sealed_too(tmp_path: Path) -> None:
    with an_encrypted_workspace(tmp_path) as workspace:
        person = a_person(workspace)
        copy = workspace.backup(tmp_path / "before.irm")
        workspace.make_seal(WORDS)
        workspace.seal_person(person)
        assert [one.open_keys for one in workspace.copies_beside()] == [1]
        workspace.seal_copies([copy])
        assert [one.open_keys for one in workspace.copies_beside()] == [0]
    with open_it(copy, slots.unlock_with_passphrase(copy, WORDS)) as other:
        assert other.person(person).sealed


def test_a_further_name_of_the_plain_file_is_not_written_over(plain: Path) -> None:
    """Such as programs for snapshots make: what they kept is theirs, and it is said."""
    snapshot = plain.parent / "snapshot"
    os.link(plain, snapshot)
    before = snapshot.read_bytes()
    made = encrypt(plain, two_ways(), actor="Ana")
    assert not made.wiped
    assert snapshot.read_bytes()[100:] == before[100:]
    assert read_header(plain).encrypted
    assert [one.name for one in plain.parent.iterdir() if one.name.startswith(".")] == []
