"""The ways into an encrypted workspace: each opens it, none is lost with a file, too few are
refused."""

import json
from contextlib import closing
from pathlib import Path
from typing import Any

import pyrage
import pytest

from irm_desktop import paths
from irm_desktop.domain.ways_in import KEYRING, PASSPHRASE, RECOVERY, Way, grouped
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import raw, slot_boxes, slot_file, slots
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_workspace, the_library
from tests.encrypting import an_encrypted_workspace, two_ways
from tests.keyring_of_tests import Memory, no_keyring, own_keyring
from tests.sealing import PASSPHRASE as WORDS
from tests.sealing import cheap_seal

__all__ = ["cheap_seal", "no_keyring", "own_keyring"]
pytestmark = pytest.mark.usefixtures("cheap_seal")
OTHER = "seventy quiet lanterns drifting"


@pytest.fixture
def made(tmp_path: Path) -> Path:
    with an_encrypted_workspace(tmp_path) as workspace:
        return workspace.path


def opens(path: Path, key: bytes) -> bool:
    with Workspace.open(path, actor="Ana", library=the_library(), key=key) as workspace:
        return len(workspace.plans()) == 1


def refusal(call: Any, *words: Any) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as caught:
        call(*words)
    return caught.value


def test_the_passphrase_opens_the_workspace(made: Path) -> None:
    assert opens(made, slots.unlock_with_passphrase(made, WORDS))


def test_another_passphrase_is_told(made: Path) -> None:
    error = refusal(slots.unlock_with_passphrase, made, OTHER)
    assert error.code == "wrong-passphrase"
    assert error.message == (
        "This is not the passphrase of plans.irm. Look at the keyboard’s language and at Caps "
        "Lock, and type it again; the recovery key opens the workspace too."
    )


def test_a_passphrase_is_one_however_its_letters_are_typed(tmp_path: Path) -> None:
    with an_encrypted_workspace(tmp_path, *two_ways(passphrase="cuatro a\u00f1os nublados")):
        pass
    assert slots.unlock_with_passphrase(tmp_path / "plans.irm", "cuatro an\u0303os nublados")


def test_a_recovery_key_that_was_made_here_opens_the_workspace(tmp_path: Path) -> None:
    key = slots.new_recovery_key()
    with an_encrypted_workspace(tmp_path, *two_ways(key.recipient)) as workspace:
        path = workspace.path
    typed = " ".join(grouped(key.secret)).lower()
    file = f"# created: today\n# public key: {key.recipient}\n{key.secret}\n"
    for text in (key.secret, typed, file):
        assert opens(path, slots.unlock_with_recovery(path, text))
    assert key.secret.encode() not in slots.keys_path(path).read_bytes()


def test_the_box_of_a_recovery_key_opens_with_age_itself(tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    with an_encrypted_workspace(tmp_path, *two_ways(str(identity.to_public()))) as workspace:
        path = workspace.path
    lock = json.loads(slots.keys_path(path).read_text())["slots"][1]["lock"]
    key = pyrage.decrypt(slot_boxes._bytes(lock["box"]), [identity])
    assert opens(path, key)


@pytest.mark.parametrize(
    ("typed", "what"),
    [
        ("hello", "it should begin with AGE-SECRET-KEY-1"),
        ("AGE-SECRET-KEY-1", "it is cut off"),
        ("AGE-SECRET-KEY-1" + "Q" * 57, "1 letter is missing"),
        ("AGE-SECRET-KEY-1" + "Q" * 60, "it has 2 letters too many"),
        ("AGE-SECRET-KEY-1" + "Q" * 58, "a letter of it is wrong"),
    ],
)
def test_what_is_no_recovery_key_is_told(made: Path, typed: str, what: str) -> None:
    error = refusal(slots.unlock_with_recovery, made, typed)
    assert error.code == "wrong-recovery-key"
    assert error.message == (
        f"This is no recovery key: {what}. Type it as it stands on the recovery sheet, or choose "
        "the file that holds it."
    )


def test_a_recovery_key_of_another_workspace_is_told(made: Path) -> None:
    error = refusal(slots.unlock_with_recovery, made, slots.new_recovery_key().secret)
    assert (error.code, error.message) == (
        "wrong-recovery-key",
        "This recovery key is sound, but it is none of plans.irm. Look on the recovery sheet "
        "which workspace it is for.",
    )


def test_the_keyring_opens_it_and_never_holds_its_key(tmp_path: Path, own_keyring: Memory) -> None:
    with an_encrypted_workspace(tmp_path, *two_ways(), Way(KEYRING)) as workspace:
        path = workspace.path
    key = slots.unlock_with_keyring(path)
    assert opens(path, key)
    (kept,) = own_keyring.kept.values()
    assert slot_boxes._bytes(kept) != key
    own_keyring.kept.clear()
    error = refusal(slots.unlock_with_keyring, path)
    assert (error.code, error.message) == (
        "no-keyring",
        "The keyring of this computer holds nothing for plans.irm. Use the passphrase or the "
        "recovery key.",
    )


@pytest.mark.usefixtures("no_keyring")
def test_a_computer_without_a_keyring_is_told(made: Path) -> None:
    key = slots.unlock_with_passphrase(made, WORDS)
    assert not slots.keyring_works()
    error = refusal(slots.add_way, made, key, Way(KEYRING))
    assert (error.code, error.message) == (
        "no-keyring",
        "This computer has no keyring. Use the passphrase or the recovery key.",
    )


@pytest.mark.parametrize(
    "ways",
    [(), two_ways()[:1], two_ways()[1:], (two_ways()[0], Way(KEYRING))],
    ids=["none", "passphrase", "recovery key", "passphrase and keyring"],
)
def test_fewer_than_two_ways_are_refused(tmp_path: Path, ways: tuple[Way, ...]) -> None:
    path = tmp_path / "plans.irm"
    error = refusal(slots.make_slots, path, slots.new_key(), "1", ways)
    assert error.code == "too-few-ways"
    assert not slots.keys_path(path).exists()


def test_a_weak_passphrase_is_refused(tmp_path: Path) -> None:
    ways = two_ways(passphrase="password")
    assert refusal(slots.make_slots, tmp_path / "a.irm", slots.new_key(), "1", ways).code == "weak"


def test_what_is_no_public_half_is_refused(tmp_path: Path) -> None:
    error = refusal(slots.make_slots, tmp_path / "a.irm", slots.new_key(), "1", two_ways("age1x"))
    assert error.code == "wrong-recovery-key"
    assert error.message.startswith("This is not the public half of a recovery key: it begins")


def test_a_passphrase_changes_without_the_workspace_being_written(made: Path) -> None:
    before = made.read_bytes()
    assert slots.change_passphrase(made, WORDS, OTHER) == ()
    assert made.read_bytes() == before
    assert opens(made, slots.unlock_with_passphrase(made, OTHER))
    assert refusal(slots.unlock_with_passphrase, made, WORDS).code == "wrong-passphrase"


def test_the_passphrase_of_backups_changes_too(made: Path, tmp_path: Path) -> None:
    backup, lost = tmp_path / "backup.irm", tmp_path / "lost.irm"
    for copy in (backup, lost):
        copy.write_bytes(made.read_bytes())
        slots.copy_slots(made, copy)
    slots.keys_path(lost).unlink()
    assert slots.change_passphrase(made, WORDS, OTHER, also=(backup, lost)) == (
        slots.keys_path(lost),
    )
    assert opens(backup, slots.unlock_with_passphrase(backup, OTHER))
    assert refusal(slots.unlock_with_passphrase, backup, WORDS).code == "wrong-passphrase"


def test_a_forgotten_passphrase_is_replaced_by_whoever_has_the_recovery_key(tmp_path: Path) -> None:
    recovery = slots.new_recovery_key()
    with an_encrypted_workspace(tmp_path, *two_ways(recovery.recipient)) as workspace:
        path = workspace.path
    slots.set_passphrase(path, slots.unlock_with_recovery(path, recovery.secret), OTHER)
    assert opens(path, slots.unlock_with_passphrase(path, OTHER))
    assert refusal(slots.unlock_with_passphrase, path, WORDS).code == "wrong-passphrase"


def test_ways_are_added_and_taken_away(made: Path) -> None:
    key, recovery = slots.unlock_with_passphrase(made, WORDS), slots.new_recovery_key()
    added = slots.add_recovery(made, key, recovery.recipient, "Ana at home")
    assert [way.name for way in slots.slots(made)] == ["", "IRM office", "Ana at home"]
    assert slots.unlock_with_recovery(made, recovery.secret) == key
    first = slots.slots(made)[0]
    assert first.kind == PASSPHRASE
    slots.remove_slot(made, first.id)
    assert [way.kind for way in slots.slots(made)] == [RECOVERY, RECOVERY]
    assert refusal(slots.remove_slot, made, added.id).code == "too-few-ways"
    assert slots.unlock_with_recovery(made, recovery.secret) == key
    assert refusal(slots.remove_slot, made, "nobody").code == "missing"


def test_what_is_in_the_keyring_goes_with_its_way_in(tmp_path: Path, own_keyring: Memory) -> None:
    with an_encrypted_workspace(tmp_path, *two_ways(), Way(KEYRING)) as workspace:
        path = workspace.path
    slots.remove_slot(path, slots.slots(path)[-1].id)
    assert not own_keyring.kept


def damage(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("how", ["lost", "damaged", "empty"])
@pytest.mark.parametrize("renamed", [False, True])
def test_a_lost_key_file_comes_back_from_its_second_copy(
    made: Path, how: str, renamed: bool
) -> None:
    file = slots.keys_path(made)
    before = file.read_bytes()
    file.unlink() if how == "lost" else damage(file) if how == "damaged" else file.write_bytes(b"")
    if renamed:
        file.unlink(missing_ok=True)
        made = made.rename(made.with_name("other name.irm"))
    assert opens(made, slots.unlock_with_passphrase(made, WORDS))
    assert slots.keys_path(made).read_bytes() == before or renamed
    assert slots.unlock_with_passphrase(made, WORDS)


@pytest.mark.parametrize(("lost", "code"), [(True, "keys-missing"), (False, "keys-damaged")])
def test_a_key_file_of_which_there_is_no_copy_is_told(made: Path, lost: bool, code: str) -> None:
    for copy in (paths.data() / "keys").iterdir():
        copy.unlink()
    file = slots.keys_path(made)
    file.unlink() if lost else damage(file)
    for call in (slots.unlock_with_passphrase, slots.slots):
        error = refusal(call, made, *([WORDS] if call is not slots.slots else []))
        assert error.code == code
    assert "plans.irm.keys" in error.message


def test_every_letter_of_a_key_file_is_looked_after(made: Path) -> None:
    for copy in (paths.data() / "keys").iterdir():
        copy.unlink()
    file = slots.keys_path(made)
    sound = file.read_bytes()
    known = slots.slots(made)
    for place in range(0, len(sound), 7):
        wrong = bytearray(sound)
        wrong[place] ^= 2
        file.write_bytes(wrong)
        found: object = answer(slots.slots, made)
        # or a space became a sign that JSON passes over, without any effect
        assert found in ("keys-damaged", "newer") or found == known


def answer(call: Any, *words: Any) -> object:
    """What it returns, or the code of its refusal."""
    try:
        return call(*words)
    except WorkspaceError as error:
        return error.code


def test_the_key_file_of_another_workspace_is_told(made: Path, tmp_path: Path) -> None:
    (tmp_path / "else").mkdir()
    with an_encrypted_workspace(tmp_path / "else", *two_ways(passphrase=OTHER)) as another:
        slots.keys_path(made).write_bytes(slots.keys_path(another.path).read_bytes())
    for copy in (paths.data() / "keys").iterdir():
        copy.unlink()
    error = refusal(slots.unlock_with_passphrase, made, OTHER)
    assert error.code == "keys-damaged"
    assert error.message.startswith(
        "plans.irm.keys opens, but its key fits no page of plans.irm: it belongs to another "
        "workspace, or the whole file was overwritten."
    )


def test_a_passphrase_that_was_changed_elsewhere_does_not_open_by_an_old_copy(made: Path) -> None:
    copy = slots.second_copy(json.loads(slots.keys_path(made).read_text())["workspace"])
    old = copy.read_bytes()
    slots.change_passphrase(made, WORDS, OTHER)
    copy.write_bytes(old)
    assert refusal(slots.unlock_with_passphrase, made, WORDS).code == "wrong-passphrase"
    assert opens(made, slots.unlock_with_passphrase(made, OTHER))
    assert copy.read_bytes() != old  # from now on it follows


def test_a_workspace_put_in_the_place_of_another_opens_with_the_copy_of_its_own(
    made: Path, tmp_path: Path
) -> None:
    (tmp_path / "else").mkdir()
    with an_encrypted_workspace(tmp_path / "else", *two_ways(passphrase=OTHER)) as another:
        made.write_bytes(b"")
    made.write_bytes(another.path.read_bytes())
    assert opens(made, slots.unlock_with_passphrase(made, OTHER))
    assert slots.keys_path(made).read_bytes() == slots.keys_path(another.path).read_bytes()


def test_a_key_that_is_not_needed_does_not_matter(tmp_path: Path) -> None:
    with a_workspace(tmp_path) as workspace:
        path = workspace.path
    with closing(raw.connect(path, "mode=ro", bytes(range(32)))) as connection:
        assert connection.execute("SELECT count(*) FROM members").fetchone() == (0,)


def test_a_damaged_page_is_not_taken_for_another_key(made: Path) -> None:
    content = bytearray(made.read_bytes())
    content[1000] ^= 1
    made.write_bytes(content)
    key = slots.unlock_with_passphrase(made, WORDS)
    assert refusal(opens, made, key).code == "damaged"


def test_a_key_file_of_another_key_is_never_overwritten(made: Path) -> None:
    old = slots.keys_path(made).read_bytes()
    slots.make_slots(made, slots.new_key(), "another", two_ways())
    kept = [path for path in made.parent.glob("*.keys") if path.read_bytes() == old]
    assert [path.name.startswith("plans.irm (of ") for path in kept] == [True]


@pytest.mark.parametrize(
    "changed",
    [
        {"workspace": "../../somewhere"},
        {"workspace": 7},
        {"check": "../x"},
        {"slots": [{}]},
        {"slots": "ab"},
        {"slots": [{"id": "1", "kind": [], "name": "", "recipient": "", "made": "", "lock": {}}]},
        {"format": "another"},
    ],
    ids=str,
)
def test_a_key_file_that_means_harm_is_refused(made: Path, changed: dict[str, Any]) -> None:
    for copy in (paths.data() / "keys").iterdir():
        copy.unlink()
    file = slots.keys_path(made)
    body = json.loads(file.read_text()) | changed
    body.pop("sha256")
    file.write_text(json.dumps({**body, "sha256": slot_file._hash(body)}))
    before = set(paths.data().parent.rglob("*"))
    assert refusal(slots.unlock_with_passphrase, made, WORDS).code == "keys-damaged"
    assert set(paths.data().parent.rglob("*")) == before


@pytest.mark.parametrize("content", [b"[" * 60_000, b"\xff\xfe", b"[]", b"7", b"x" * 99_000])
def test_what_is_no_key_file_at_all_is_refused(made: Path, content: bytes) -> None:
    for copy in (paths.data() / "keys").iterdir():
        copy.unlink()
    slots.keys_path(made).write_bytes(content)
    assert refusal(slots.unlock_with_passphrase, made, WORDS).code == "keys-damaged"


def test_a_newer_key_file_is_told(made: Path) -> None:
    file = slots.keys_path(made)
    body = json.loads(file.read_text())
    file.write_text(json.dumps({**body, "version": 2}))
    assert refusal(slots.unlock_with_passphrase, made, WORDS).code == "newer"


def test_a_key_file_that_asks_for_endless_work_is_refused(made: Path) -> None:
    for name, most in (("operations", 1 << 31), ("memory", 1 << 40)):
        lock = {"box": "", "salt": "", "operations": 1, "memory": 8192, name: most}
        with pytest.raises(ValueError, match="asks for more work"):
            slot_boxes.open_with_passphrase(lock, WORDS)


def test_nothing_of_passphrase_or_key_stands_in_the_words_of_a_way(made: Path) -> None:
    key = slots.unlock_with_passphrase(made, WORDS)
    shown = repr(two_ways()) + repr(slots.slots(made)) + repr(slots.new_recovery_key())
    assert WORDS not in shown
    assert "AGE-SECRET" not in shown
    assert key.hex() not in shown
