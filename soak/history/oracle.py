"""What was saved, by whom, and what they could see then: kept beside the program, from the tables
it showed. Nothing here reads the journal or what it says of who replaced what."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from irm_desktop.models.registry import DELETED
from soak.history.rows import Rows, Subject, Value, ancestors, is_visible, value_of

GONE: Value = (1,)
Listed = Mapping[tuple[str, str], frozenset[Value]]  # by record and field: all versions


@dataclass(frozen=True, slots=True)
class Saved:
    """Something that was saved. `replaced` are the versions it took the place of: what was shown,
    and where all versions were looked at, all. Of a deletion `knew` is all that was there."""

    number: int
    laptop: str
    subject: Subject
    value: Value
    replaced: frozenset[int] = frozenset()
    knew: frozenset[int] = frozenset()

    def __str__(self) -> str:
        entity, record, field = self.subject
        return f"no. {self.number} of {self.laptop}: {field} of {entity} {record[:6]} {self.value}"


class Oracle:
    """Everything that was saved anywhere, in the order of the history."""

    def __init__(self) -> None:
        self.all: list[Saved] = []
        self._by_field: dict[tuple[str, str], list[Saved]] = defaultdict(list)
        self._by_record: dict[str, list[Saved]] = defaultdict(list)

    def standing(self, record: str, field: str, known: Collection[int]) -> list[Saved]:
        """The versions of a field that are known and that no other known one replaced."""
        found = [one for one in self._by_field[record, field] if one.number in known]
        replaced = {number for one in found for number in one.replaced}
        return [one for one in found if one.number not in replaced]

    def save(
        self,
        laptop: str,
        subject: Subject,
        value: Value,
        known: Collection[int],
        seen: Iterable[Saved],
    ) -> int:
        """Notes that `value` was saved by who knew `known` and looked at `seen`; its number."""
        _, record, field = subject
        knew: frozenset[int] = frozenset()
        if field == DELETED and value == GONE:
            knew = frozenset(one.number for one in self._by_record[record] if one.number in known)
        replaced = frozenset(one.number for one in seen)
        made = Saved(len(self.all), laptop, subject, value, replaced, knew)
        self.all.append(made)
        self._by_field[record, field].append(made)
        self._by_record[record].append(made)
        return made.number

    def lost(
        self, rows: Rows, known: Collection[int], listed: Listed, kept: Collection[str]
    ) -> list[Saved]:
        """What is nowhere any more: not shown, not among the versions of a conflict, not replaced
        or deleted by somebody who had seen it. `kept` are the records of conflicts about a
        deletion."""
        found = []
        for record, field in list(self._by_field):
            for one in self.standing(record, field, known):
                if not self._is_there(one, rows, known, listed, kept):
                    found.append(one)
        return found

    def _is_there(
        self,
        one: Saved,
        rows: Rows,
        known: Collection[int],
        listed: Listed,
        kept: Collection[str],
    ) -> bool:
        entity, record, field = one.subject
        row = rows.get((entity, record))
        if row is None:
            return False
        asked = record in kept or any(above in kept for above in ancestors(rows, entity, record))
        shown = value_of(row, entity, field) == one.value
        if field == DELETED and one.value == GONE:
            return shown or asked
        if one.value in listed.get((record, field), ()):
            return True
        if shown and is_visible(rows, entity, record):
            return True
        return asked or self._gone(one, known)

    def _gone(self, one: Saved, known: Collection[int]) -> bool:
        """Whether somebody who had seen it deleted the record."""
        return any(
            one.number in other.knew
            for other in self._by_record[one.subject[1]]
            if other.number in known
        )
