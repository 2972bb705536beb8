"""Somebody at work in a workspace, whose every choice comes from one seed."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.workspace import Workspace

_TEXT = (
    "register grants budget municipality “quoted” naïve [@law] [@plan2014, p. 3] données añadió "
    "=1+1 *bold* | 2014 hearing portal Ångström שלום 公開 👩‍👩‍👧 <b> & minutes\n\nsecond paragraph"
)
WORDS = tuple(_TEXT.split(" "))


class Idle(Exception):
    """There is nothing this act could be done with."""


@dataclass
class Desk:
    """An open workspace, and the chance that says what is done next."""

    workspace: Workspace
    chance: random.Random

    def ids(self, entity: str) -> list[str]:
        """Records that are there, the oldest first: the same in every run of a seed."""
        table = BY_NAME[entity].table.name
        with self.workspace._reading() as connection:
            query = f"SELECT id FROM {table} WHERE NOT deleted ORDER BY rowid"
            return [row[0] for row in connection.exec_driver_sql(query)]

    def one(self, entity: str) -> str:
        """One of them. Raises Idle where there is none."""
        found = self.ids(entity)
        if not found:
            raise Idle(entity)
        return self.chance.choice(found)

    def row(self, entity: str) -> tuple[str, dict[str, object]]:
        """One of them with its columns. Raises Idle where there is none."""
        record = self.one(entity)
        table = BY_NAME[entity].table.name
        with self.workspace._reading() as connection:
            found = connection.exec_driver_sql(f"SELECT * FROM {table} WHERE id = ?", (record,))
            return record, dict(found.one()._mapping)

    def words(self, most: int = 8) -> str:
        count = self.chance.randint(0, most)
        return " ".join(self.chance.choice(WORDS) for _ in range(count))

    def name(self) -> str:
        return f"{self.chance.choice(WORDS).strip()} {self.chance.randrange(10**6)}"

    def typed(self, text: str) -> str:
        """A text as one goes on typing it, or takes something out of it."""
        if text and self.chance.random() < 0.2:
            return text[: self.chance.randrange(len(text))]
        return text + self.chance.choice((" ", ", ", "")) + (self.words(3) or "a")


Act = Callable[[Desk], object]


class StepClock:
    """A wall clock that goes on by chance: within a run of typing, or over its pause."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        self._now = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self._now += timedelta(seconds=self._chance.choice((0.02, 0.3, 2, 40)))
        return self._now
