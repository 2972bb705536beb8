"""The conflicts of the open workspace as the window knows them; read by `ui.conflict_watch`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import Conflict


@dataclass(frozen=True, slots=True)
class KnownConflicts:
    """Pages and tables ask it whether something is in conflict. `known`: they were read."""

    conflicts: tuple[Conflict, ...] = ()
    known: bool = False

    def __bool__(self) -> bool:
        return bool(self.conflicts)

    def __len__(self) -> int:
        return len(self.conflicts)

    def of_record(self, record: str) -> tuple[Conflict, ...]:
        """Those of one record, in the order of the list."""
        return tuple(one for one in self.conflicts if one.record == record)

    def of_field(self, record: str, field: str) -> Conflict | None:
        """That of one field of a record, where there is one."""
        found = (one for one in self.conflicts if one.record == record and one.field == field)
        return next(found, None)

    def of_subject(self, subject: str) -> tuple[Conflict, ...]:
        """Those of a commitment, or of whatever else they belong to."""
        return tuple(one for one in self.conflicts if one.subject == subject)

    def beside(self, subject: str, shown: Collection[str]) -> tuple[Conflict, ...]:
        """Those of a subject whose keys are not among those that are marked already."""
        return tuple(one for one in self.of_subject(subject) if one.key not in shown)

    def counts(self) -> Mapping[str, int]:
        """How many there are, by commitment or whatever else they belong to."""
        return Counter(one.subject for one in self.conflicts)
