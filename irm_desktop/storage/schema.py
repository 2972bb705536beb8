"""Which schema revisions there are and where they lie.

That is all that opening a file of the present schema needs to know of migrations.
"""

from dataclasses import dataclass
from pathlib import Path

from irm_desktop.storage.recognise import REVISIONS

MIGRATIONS = Path(__file__).parent / "migrations"


@dataclass(frozen=True, slots=True)
class Schema:
    """Where the revisions are, and which there are, oldest first. Tests pass their own."""

    migrations: Path = MIGRATIONS
    revisions: tuple[str, ...] = REVISIONS

    @property
    def number(self) -> int:
        return len(self.revisions)


CURRENT = Schema()
