"""What is told of backups, of an unclean end, of places and of the locks of a workspace. Frozen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from irm_desktop.domain.drafts import Finding

PROVEN, BAD, UNPROVEN = "proven", "bad", "unproven"  # states of a backup
# Why a backup was made, as it is stored.
REASONS = ("change", "close", "upgrade", "merge", "import", "repair", "restore", "encrypt", "asked")
# What can be odd about the folder of a workspace, the gravest first.
PLACES = ("read-only", "network", "cloud", "removable", "nearly-full", "clock")


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy that was made, opened, checked and compared with the workspace.

    `counts` are the rows of each table as its name in the file (`journal` among them). `head` is
    the hash of the newest journal entry. `state` is PROVEN, BAD or UNPROVEN (its proof is missing),
    `problem` the sentence that says what is wrong with a bad one. Nothing here quotes what people
    wrote: the proof lies beside the copy, unencrypted.
    """

    path: Path
    workspace: str  # its id
    made: datetime  # UTC
    why: str  # one of REASONS
    size: int  # bytes
    sha256: str  # of the file
    content: str  # hash over every row
    counts: Mapping[str, int] = field(default_factory=dict)
    entries: int = 0
    head: str = ""
    version: str = ""  # of the program
    encrypted: bool = False
    proven: datetime | None = None  # UTC, when it was last opened and compared
    state: str = PROVEN
    problem: str = ""


@dataclass(frozen=True, slots=True)
class LostOperation:
    """Something that was done after a backup was made, newest first in a list."""

    at: str  # ISO date-time, UTC
    actor: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Loss:
    """What restoring a backup would take away. `counts` are rows fewer (or more, where negative)
    of each table; `known` is False where the present file cannot be read to tell."""

    operations: tuple[LostOperation, ...] = ()
    entries: int = 0
    counts: Mapping[str, int] = field(default_factory=dict)
    known: bool = True


@dataclass(frozen=True, slots=True)
class Restored:
    """`kept` is the file as it was before, which is always kept; None where there was none."""

    path: Path
    backup: Backup
    kept: Path | None


@dataclass(frozen=True, slots=True)
class Recovery:
    """What was found when a workspace was opened after an unclean end, and what was done.

    `last` and `last_at` are the newest operation that is in the file. `findings` is empty where
    everything was sound; `repaired` says that tables or indexes were written anew, `kept` is then
    the damaged file. `backup` is the copy that was taken for what could not be read; `missing`
    counts journal entries that could not be saved.
    """

    last: str = ""
    last_at: str = ""  # ISO date-time, UTC
    findings: tuple[Finding, ...] = ()
    repaired: bool = False
    kept: Path | None = None
    backup: Path | None = None
    missing: int = 0


@dataclass(frozen=True, slots=True)
class PlaceNotice:
    """`kind` is one of PLACES; `detail` names it (the cloud service, the kind of network, the room
    left in bytes, the date of the clock). `grave`: working here can lose what is written."""

    kind: str
    detail: str = ""
    grave: bool = False


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a workspace open. `here`: on this computer. `seen` is when that program last said
    so, `since` when it opened the file (ISO date-times, UTC)."""

    actor: str
    host: str
    since: str
    seen: str = ""
    here: bool = True


@dataclass(frozen=True, slots=True)
class SlotInfo:
    """One way into an encrypted workspace. `kind` is passphrase, recovery or keyring; `name` is
    how a person calls it (of a recovery key: whose), `recipient` the public half of a recovery
    key."""

    id: str
    kind: str
    name: str = ""
    recipient: str = ""
    made: str = ""  # ISO date-time, UTC


@dataclass(frozen=True, slots=True)
class PlainCopy:
    """A copy of an encrypted workspace that is not encrypted, from before or made by hand.
    `backup`: it lies among the backups."""

    path: Path
    made: datetime  # UTC
    size: int  # bytes
    backup: bool = False
