"""A seal for tests: real boxes, with a passphrase that costs little to check."""

import pytest
from nacl.pwhash import argon2id

from irm_desktop.storage import seal_boxes
from irm_desktop.storage.workspace import Workspace

PASSPHRASE = "four words nothing together"


@pytest.fixture
def cheap_seal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Argon2id with its least cost: a second a passphrase is no use to a test."""
    least = (argon2id.OPSLIMIT_MIN, argon2id.MEMLIMIT_MIN)
    monkeypatch.setattr(seal_boxes.Cost.__init__, "__defaults__", least)


def a_person(workspace: Workspace, name: str = "José Núñez Pérez", **more: str) -> str:
    """A person of the first member; the id."""
    member = workspace.members()[0].id
    return workspace.add_person(member, name=name, **more).created


def a_sealed_person(workspace: Workspace, name: str = "José Núñez Pérez", **more: str) -> str:
    """A person who is sealed under PASSPHRASE; the id."""
    person = a_person(workspace, name, **more)
    if not workspace.seal_state().made:
        workspace.make_seal(PASSPHRASE)
    workspace.seal_person(person)
    return person
