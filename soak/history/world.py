"""Several laptops, their mail, and one who remembers what was saved where: one history."""

import json
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from irm_desktop.domain.vectors import Vector
from irm_desktop.errors import UserError
from irm_desktop.models.registry import DELETED
from irm_desktop.storage.change_set import ChangeSet
from soak.history.acts import Act, Idle
from soak.history.beginning import beginning
from soak.history.laptop import Clock, Laptop, Moment
from soak.history.oracle import Oracle, Saved
from soak.history.rows import (
    Subject,
    Value,
    as_columns,
    differences,
    fields_of,
    knows,
    read_rows,
    value_of,
)

NAMES = ("Ana", "Ben", "Cleo", "Dia")
OFFICE = "Office"
OLD = "Cleo"  # works with an older version
WRONG = (timedelta(), timedelta(days=-3), timedelta(days=4, seconds=7))  # of the first clocks
_NEWEST = {
    "undo": "SELECT unit FROM operations WHERE kind = 'do' AND state = 'done'"
    " ORDER BY place DESC LIMIT 1",
    "redo": "SELECT unit FROM operations WHERE kind = 'do' AND state = 'undone'"
    " ORDER BY place LIMIT 1",
}
_WRITTEN = "SELECT entity, record, field, value FROM journal WHERE operation = ? ORDER BY place"
NO_VALUES: Mapping[Subject, Value] = {}


class Wrong(AssertionError):
    """What must hold did not."""


@dataclass(frozen=True, slots=True)
class Mail:
    """Something sent, which anybody may get, at any time, as often as it happens."""

    name: str
    what: ChangeSet
    known: frozenset[int]  # by who sent it


class AnOffice(Protocol):
    """A real office (`soak.history.real_office`)."""

    def sync(self, world: "World", laptop: Laptop) -> None: ...

    def finish(self, world: "World") -> None: ...


class World:
    """Laptops that begin with one file, three at first; it is a workspace of its own in each
    history, as one office knows them all."""

    def __init__(self, folder: Path, real_office: AnOffice | None = None) -> None:
        self.folder = folder
        self.real_office = real_office
        own = uuid4().hex
        self.counts: Counter[str] = Counter()
        self.oracle = Oracle()
        self.mail: list[Mail] = []
        self.delivered: set[tuple[str, str]] = set()  # to whom, which
        self.backups: list[tuple[str, Moment]] = []  # of whom
        self.laptops: list[Laptop] = []
        for name, wrong in zip(NAMES, WRONG, strict=False):
            self.join(name, beginning(own, old=name == OLD), Clock(wrong))
        self.vectors: list[Vector] = [self.laptops[0].workspace.vector()]  # that anybody had
        self.sent: dict[str, Vector] = {}  # by whom: how far what was sent last reached

    def join(self, name: str, moment: Moment, clock: Clock) -> None:
        path = self.folder / f"{name}.irm"
        self.laptops.append(Laptop(name, path, moment, clock, old=moment.old))

    def office(self) -> Laptop:
        """The last one: its clock is right and its version the present one."""
        if not any(one.name == OFFICE for one in self.laptops):
            self.join(OFFICE, beginning(self.laptops[0].workspace.id), Clock())
        return next(one for one in self.laptops if one.name == OFFICE)

    def laptop(self, who: int) -> Laptop:
        return self.laptops[who % len(self.laptops)]

    def close(self) -> None:
        for one in self.laptops:
            one.close()

    def act(self, laptop: Laptop, act: Act, pick: int, value: int) -> None:
        """An act that may be impossible, or refused with a sentence: then nothing is changed."""
        try:
            with laptop.version():
                act(laptop.workspace, pick, value)
            self.counts["acts"] += 1
        except Idle:
            self.counts["idle"] += 1
        except UserError as error:
            self.counts[f"refused: {error.code}"] += 1
        self.notice(laptop)

    def turn(self, laptop: Laptop, kind: str) -> bool:
        """An undo or a redo; whether there was one. Of a merge all versions were looked at."""
        with laptop.workspace._reading() as connection:
            unit = connection.exec_driver_sql(_NEWEST[kind]).scalar()
        with laptop.version():
            change = getattr(laptop.workspace, kind)()
        if (change is None) != (unit is None):
            raise Wrong(f"{kind} did not do what there was to do")
        self.counts[kind] += change is not None
        if change is None:
            self.notice(laptop)
            return False
        seen = laptop.merges.get(unit or "")
        wrote = written(laptop, change.operation_id)
        if seen is None:
            hidden = {one: value for one, value in wrote.items() if laptop.hides(one)}
            self.notice(laptop, hidden, frozenset(laptop.known))
            return True
        self.counts[f"{kind} of a merge"] += 1
        self.notice(laptop, wrote, seen)
        return True

    def notice(
        self,
        laptop: Laptop,
        looked_at: Mapping[Subject, Value] = NO_VALUES,
        seen: Collection[int] = (),
    ) -> None:
        """What an act changed was saved there: it took the place of what was shown before, and in
        the fields that were `looked_at` of all that is `seen`. What an older version undoes or
        does again of kinds and fields that it does not know stands in none of its tables: that is
        as it was written. A deletion knows what its own operation wrote."""
        before, laptop.rows = laptop.rows, read_rows(laptop.workspace)
        known = laptop.known
        was = {subject: old for subject, old, _ in differences(before, laptop.rows)}
        for subject in sorted({*was, *looked_at}, key=lambda one: (one[2] == DELETED, one)):
            now = _now(laptop, subject, looked_at)
            if now is None:
                continue  # of a kind that only a newer version shows
            # what stood in none of its tables: all of it, for what others changed it leaves alone
            read = known if laptop.hides(subject) else seen
            replaced = self._replaced(subject, known, was.get(subject, now), looked_at, read)
            self.counts["saved with an older version"] += laptop.old
            known.add(self.oracle.save(laptop.name, subject, now, known, replaced))

    def _replaced(
        self,
        subject: Subject,
        known: Collection[int],
        shown: Value,
        looked_at: Collection[Subject],
        seen: Collection[int],
    ) -> list[Saved]:
        whole = subject in looked_at
        return [
            one
            for one in self.oracle.standing(subject[1], subject[2], known)
            if one.value == shown or (whole and one.number in seen)
        ]

    def forget_changes(self, laptop: Laptop) -> None:
        """What changed there came from others, or from another version."""
        laptop.rows = read_rows(laptop.workspace)


def _now(laptop: Laptop, subject: Subject, wrote: Mapping[Subject, Value]) -> Value | None:
    if laptop.hides(subject):
        return wrote.get(subject)
    row = laptop.rows.get(subject[:2])
    return None if row is None else value_of(row, subject[0], subject[2])


def written(laptop: Laptop, operation: str) -> dict[Subject, Value]:
    """The fields that an operation wrote, of those that the tables show, with what it wrote."""
    with laptop.workspace._reading() as connection:
        found = connection.exec_driver_sql(_WRITTEN, (operation,)).all()
    return {
        (entity, record, field): as_columns(entity, field, json.loads(value))
        for entity, record, field, value in found
        if knows(entity) and field in fields_of(entity)
    }
