"""What an office says of itself and what a sync did, as frozen records."""

from collections.abc import Callable
from dataclasses import dataclass

from irm_desktop.domain.merge_records import MergeDone, MergeQuestion

Progress = Callable[[str, int, int], None]  # what goes on (SENDING …), how many of how many
SENDING, TAKING, FILES_UP, FILES_DOWN = "sending", "taking", "files-up", "files-down"


@dataclass(frozen=True, slots=True)
class Right:
    """What somebody may do in a country; `*` is every one. `right`: read, write, comment."""

    kind: str  # researcher, staff, panel, auditor
    country: str
    right: str


@dataclass(frozen=True, slots=True)
class OfficePerson:
    """Who may come in, by the role of PostgreSQL with which they do."""

    role: str
    person: str
    rights: tuple[Right, ...]

    @property
    def kinds(self) -> tuple[str, ...]:
        return tuple(sorted({one.kind for one in self.rights}))

    def may(self, right: str, country: str) -> bool:
        return any(one.right == right and one.country in ("*", country) for one in self.rights)


@dataclass(frozen=True, slots=True)
class HeldWorkspace:
    """A workspace whose journal the office holds. `entries`: how many."""

    id: str
    country: str
    name: str
    entries: int


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """What an office says when one knocks. `words`: its address as a person reads it; `newer`: the
    version of the program that set it up, where that is newer than this one."""

    words: str
    person: OfficePerson
    workspaces: tuple[HeldWorkspace, ...]
    newer: str = ""

    def held(self, workspace: str) -> HeldWorkspace | None:
        """The workspace of this id, where the office holds it and one may read it."""
        return next((one for one in self.workspaces if one.id == workspace), None)


@dataclass(frozen=True, slots=True)
class Synced:
    """What a sync did: entries sent and taken up, files each way. `done` is the last merge, None
    where nothing came. `missing`: files that are named here and that nobody has sent yet.
    `withheld`: why nothing was sent, where names of sealed people stand in the way. `newer`: the
    version of the program that set up the office, where that is newer than this one."""

    pushed: int = 0
    pulled: int = 0
    files_up: int = 0
    files_down: int = 0
    done: MergeDone | None = None
    missing: int = 0
    withheld: MergeQuestion | None = None
    newer: str = ""

    @property
    def nothing(self) -> bool:
        """Both sides had all of it already."""
        return not (self.pushed or self.pulled or self.files_up or self.files_down)
