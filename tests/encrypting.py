"""Encrypted workspaces for tests: real encryption, with a passphrase that costs little to check."""

from pathlib import Path

from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, RecoveryKey, Way
from irm_desktop.storage import slots
from irm_desktop.storage.workspace import Workspace
from tests.builders import a_draft, a_plan, the_library
from tests.sealing import PASSPHRASE as WORDS

OFFICE = RecoveryKey(
    "age18wwjs4u56dn8qjnmr5lhl2qr9cudt4vmgzqyps6ek42yqmxccv7ss2033k", ""
)  # whose secret nobody has


def two_ways(recovery: str = OFFICE.recipient, passphrase: str = WORDS) -> tuple[Way, ...]:
    return (
        Way(PASSPHRASE, passphrase=passphrase),
        Way(RECOVERY, "IRM office", recipient=recovery),
    )


def an_encrypted_workspace(folder: Path, *ways: Way, name: str = "plans.irm") -> Workspace:
    """Spain 2 with three commitments, open; the passphrase is `tests.sealing.PASSPHRASE`."""
    key = slots.new_key()
    path = folder / name
    made = Workspace.create(path, actor="Ana", library=the_library(), key=key)
    slots.make_slots(path, key, made.id, ways or two_ways())
    made.accept(a_draft(a_plan(3)))
    return made
