"""Ways into an encrypted workspace: how many there must be, and recovery keys as they are typed."""

import pytest

from irm_desktop.domain.recovery_sheet import recovery_sheet
from irm_desktop.domain.safety_records import SlotInfo
from irm_desktop.domain.ways_in import (
    KEYRING,
    PASSPHRASE,
    RECOVERY,
    RecoveryKey,
    grouped,
    refuse_too_few,
    typed_secret,
)
from irm_desktop.errors import WorkspaceError

SECRET = "AGE-SECRET-KEY-1" + "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L" + "QPZRY9X8GF2TVDW0S3JN54KHCE"


@pytest.mark.parametrize(
    "kinds", [(PASSPHRASE, RECOVERY), (RECOVERY, RECOVERY), (PASSPHRASE, RECOVERY, KEYRING)]
)
def test_two_ways_are_enough(kinds: tuple[str, ...]) -> None:
    refuse_too_few(kinds)


@pytest.mark.parametrize("kinds", [(), (PASSPHRASE,), (PASSPHRASE, KEYRING), (KEYRING, KEYRING)])
def test_a_keyring_is_never_one_of_the_two(kinds: tuple[str, ...]) -> None:
    with pytest.raises(WorkspaceError) as caught:
        refuse_too_few(kinds)
    assert caught.value.code == "too-few-ways"


@pytest.mark.parametrize(
    "typed",
    [
        SECRET,
        SECRET.lower(),
        " ".join(grouped(SECRET)),
        "\n".join(grouped(SECRET)).lower(),
        SECRET.replace("-", "\u2011"),  # as a program of letters writes a hyphen
        SECRET.replace("-", " "),
        f"# created: 2026-11-23\n# public key: age1abc\n{SECRET}\n",
        f"Recovery key: {SECRET}",
    ],
)
def test_a_recovery_key_is_read_however_it_is_typed(typed: str) -> None:
    assert typed_secret(typed) == SECRET


def test_the_pieces_of_a_sheet_are_the_key() -> None:
    pieces = grouped(SECRET)
    assert "".join(pieces) == SECRET
    assert {len(piece) for piece in pieces[1:-1]} == {4}


def test_a_sheet_names_the_file_that_must_stay_beside_and_shows_a_key_made_here_alone() -> None:
    ways = (SlotInfo("1", PASSPHRASE), SlotInfo("2", RECOVERY, "", "age1x"))
    made = recovery_sheet("a.irm", "id", "2026-11-23", ways, RecoveryKey("age1x", SECRET))
    assert (made.keys_file, made.recipient, made.secret) == ("a.irm.keys", "age1x", grouped(SECRET))
    assert SECRET[20:24] not in repr(made)
    office = recovery_sheet("a.irm", "id", "2026-11-23", ways, "age1x")
    assert (office.recipient, office.secret) == ("age1x", ())
