"""People for tests: each with keys and a list of colleagues of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from irm_desktop.errors import UserError
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.sync.identity import Card, Identity, own_identity
from tests.builders import the_library


@dataclass
class Person:
    """Somebody at a computer of their own: `folder` is their data folder."""

    name: str
    folder: Path

    @cached_property
    def me(self) -> Identity:
        return own_identity(self.name, self.folder)

    @property
    def card(self) -> Card:
        return self.me.card

    @property
    def colleagues(self) -> Colleagues:
        return Colleagues(self.folder / "colleagues.json")

    def knows(self, *others: "Person", confirmed: bool = True) -> None:
        for other in others:
            self.colleagues.add(other.card)
            if confirmed:
                self.colleagues.confirm(other.card.key)

    def opens(self, path: Path) -> Workspace:
        return Workspace.open(path, actor=self.name, library=the_library())


def some_people(folder: Path, *names: str) -> tuple[Person, ...]:
    """People who all know each other."""
    people = tuple(Person(name, folder / name.casefold()) for name in names)
    for one in people:
        one.knows(*(other for other in people if other is not one))
    return people


def a_copy(workspace: Workspace, folder: Path) -> Path:
    """A copy of an open workspace in a folder of its own."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / workspace.path.name
    workspace.backup(target)
    return target


@contextmanager
def refused(code: str) -> Iterator[pytest.ExceptionInfo[UserError]]:
    """Something is refused with a code; the sentence is the error's message."""
    with pytest.raises(UserError) as caught:
        yield caught
    assert caught.value.code == code
