"""The workspace's door to conflicts: what two people did without knowing of each other.

They are computed from the journal whenever they are asked for, so every copy that holds the same
entries tells the same, whatever way these came.
"""

from collections.abc import Sequence

from sqlalchemy import Connection

from irm_desktop.domain.merge_records import Conflict
from irm_desktop.storage.conflict_fields import FieldConflicts
from irm_desktop.storage.conflict_kept import KeptRecords
from irm_desktop.storage.conflict_places import Found, in_plan, in_words
from irm_desktop.storage.conflict_ratings import RatingConflicts
from irm_desktop.storage.conflict_twins import TwinConflicts
from irm_desktop.storage.door import Door
from irm_desktop.storage.versions import FieldOf, several


class Conflicts(Door):
    """What concerns conflicts, their settling aside."""

    def conflicts(self, plan_id: str | None = None) -> tuple[Conflict, ...]:
        """All conflicts, or those that concern a plan: its own, and of what belongs to its member
        as a whole, such as sources. In the order of plans and commitments."""
        with self._reading() as connection:
            return self._in_words(connection, self._of(connection, plan_id))

    def conflict_count(self, plan_id: str | None = None) -> int:
        """How many `conflicts` would tell."""
        with self._reading() as connection:
            return len(self._of(connection, plan_id))

    def _of(self, connection: Connection, plan_id: str | None) -> list[Found]:
        found = self._found(connection)
        return found if plan_id is None else in_plan(connection, found, plan_id)

    def _in_words(self, connection: Connection, found: Sequence[Found]) -> tuple[Conflict, ...]:
        return in_words(connection, self.library, found)

    def _several(self, connection: Connection) -> list[FieldOf]:
        """The fields of which there is more than one version, equal or not."""
        return several(connection)

    def _found(self, connection: Connection) -> list[Found]:
        fields = self._several(connection)
        return [
            *FieldConflicts(connection, self.library, fields).found(),
            *RatingConflicts(connection, self.library).found(fields),
            *KeptRecords(connection, self.library).found(),
            *TwinConflicts(connection, self.library).found(),
        ]
