"""How much the library of a workspace holds."""

from sqlalchemy import func, select

from irm_desktop.models.registry import BY_NAME
from irm_desktop.storage.door import Door

_SHELVES = {"sources": "source", "interviews": "interview", "people": "stakeholder"}


class Library(Door):
    """What concerns the library as a whole."""

    def library_counts(self) -> dict[str, int]:
        """The number of sources, interviews and people, in one statement."""
        counts = []
        for shelf, entity in _SHELVES.items():
            table = BY_NAME[entity].table
            live = select(func.count()).select_from(table).where(~table.c.deleted)
            counts.append(live.scalar_subquery().label(shelf))
        with self._reading() as connection:
            return {
                name: int(n)
                for name, n in connection.execute(select(*counts)).one()._mapping.items()
            }
