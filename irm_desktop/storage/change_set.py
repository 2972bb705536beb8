"""What arrives from another copy: entries in an order in which each follows what it knew, and what
belongs to them. And which of them are new here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.journal_chain import moment
from irm_desktop.domain.merge_records import MergeQuestion
from irm_desktop.domain.vectors import NOTHING, Mark, Vector, seq_of
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.entries import Entry, entry_hash

OPERATION = ("id", "unit", "kind", "state", "target", "typing", "sentence", "actor", "at", "hlc",
             "writer")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Odd:
    """Of an entry whose value was withheld, the hash it has with it; of one of a newer version, the
    JSON list of what it says beyond the known fields."""

    hash: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """`since` is what the receiver must have; `until` what it then has of the sender's.

    `read` gives the bytes of a file by its SHA-256, of those named in `files`. `keys` are those of
    the names of people who are not sealed. `operations` are rows with the names in `OPERATION`.
    """

    workspace: str
    entries: Sequence[Entry]
    operations: Sequence[Mapping[str, str]] = ()
    since: Vector = field(default_factory=dict)
    until: Vector = field(default_factory=dict)
    odd: Mapping[str, Odd] = field(default_factory=dict)
    files: frozenset[str] = frozenset()
    read: Callable[[str], bytes] | None = None
    keys: Mapping[str, bytes] = field(default_factory=dict)
    source: str = ""  # who sent it
    name: str = ""  # of the file
    sha256: str = ""
    newer: bool = False  # written by a newer version of the program
    doubts: Sequence[MergeQuestion] = ()  # about who sent it
    notices: Sequence[str] = ()  # what is not in it though it is in the sender's file
    data: bytes = b""  # the file, to be put aside where it has to wait

    def hash_of(self, entry: Entry) -> str:
        """The hash of one of its entries, whatever is withheld of it."""
        return full_hash(entry, self.odd)


def full_hash(entry: Entry, odd: Mapping[str, Odd]) -> str:
    """The hash of an entry as who wrote it made it."""
    known = odd.get(entry.op_id)
    if known is None:
        return entry_hash(entry)
    return known.hash or entry_hash(entry, known.rest)


def fresh(arrived: ChangeSet, mine: Vector = NOTHING) -> list[Entry]:
    """The entries that a copy with the vector `mine` does not have, in their order.

    Raises WorkspaceError `forked` where a writer's name stands for two histories, and `damaged`
    where entries are missing or do not follow each other.
    """
    tips: dict[str, Mark] = dict(mine)
    new: list[Entry] = []
    for entry in arrived.entries:
        known = seq_of(tips, entry.writer)
        if entry.seq > known + 1:
            raise _broken(
                arrived, f"entries {known + 1} to {entry.seq - 1} of a sitting are missing"
            )
        digits = arrived.hash_of(entry)
        if entry.seq <= known:
            if entry.seq == known and digits != tips[entry.writer].hash:
                raise told_twice(entry, arrived.name)
            continue
        if known and entry.prev_hash != tips[entry.writer].hash:
            if entry.writer in mine and known == mine[entry.writer].seq:
                raise told_twice(entry, arrived.name)
            raise _broken(arrived, "an entry does not follow the one before it")
        tips[entry.writer] = Mark(entry.seq, digits)
        new.append(entry)
    return new


def _broken(arrived: ChangeSet, what: str) -> WorkspaceError:
    return WorkspaceError(
        f"{arrived.name or 'What was sent'} is damaged: {what}. Nothing was changed. Ask for it to "
        "be sent again.",
        "damaged",
    )


def told_twice(entry: Entry, name: str) -> WorkspaceError:
    """What is said of an entry that `name` has otherwise than this workspace."""
    return WorkspaceError(
        f"{name or 'What was sent'} and this workspace tell the sitting of {entry.actor} of "
        f"{moment(entry.at)} in two ways, as when a running computer was copied. Nothing was "
        "changed. Keep both files and ask the office for help.",
        "forked",
    )
