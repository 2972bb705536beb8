"""What arrives from another copy: entries in an order in which each follows what it knew, and what
belongs to them. And which of them are new here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from irm_desktop.domain.journal_chain import moment
from irm_desktop.domain.merge_records import MergeQuestion
from irm_desktop.domain.vectors import NOTHING, Mark, Vector, seq_of
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.entries import Entry, entry_hash, is_reading, is_sound

OPERATION = ("id", "unit", "kind", "state", "target", "typing", "sentence", "actor", "at", "hlc",
             "writer")  # fmt: skip
WITHHELD = "null"  # in the place of a value that is not given away


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
    held: frozenset[str] = frozenset()  # hashes of files that the sender may not give away
    keys: Mapping[str, bytes] = field(default_factory=dict)
    source: str = ""  # who sent it
    sender: str = ""  # the key of their copy, where it is certain
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
    where entries are missing, cannot be read or do not follow each other.
    """
    tips: dict[str, Mark] = dict(mine)
    new: list[Entry] = []
    for entry in arrived.entries:
        known = seq_of(tips, entry.writer)
        if not (is_sound(entry) and entry.seq > 0 and is_reading(entry.hlc)) or _has_zero(entry):
            raise broken(arrived.name, "an entry in it cannot be read")
        if entry.op_id in arrived.odd:
            _refuse_odd(arrived, entry)
        if entry.seq > known + 1:
            raise broken(arrived.name, _gap(known + 1, entry.seq - 1))
        if entry.seq < known:
            continue
        digits = arrived.hash_of(entry)
        if entry.seq == known:
            if digits != tips[entry.writer].hash:
                raise told_twice(entry, arrived.name)
            continue
        if known and entry.prev_hash != tips[entry.writer].hash:
            if entry.writer in mine and known == mine[entry.writer].seq:
                raise told_twice(entry, arrived.name)
            raise broken(arrived.name, "an entry does not follow the one before it")
        tips[entry.writer] = Mark(entry.seq, digits)
        new.append(entry)
    _refuse_short(arrived, tips)
    return new


def _has_zero(entry: Entry) -> bool:
    """Whether a character 0 stands in it, which an office on PostgreSQL could never hold."""
    return any("\0" in one for one in entry if isinstance(one, str))


def _refuse_odd(arrived: ChangeSet, entry: Entry) -> None:
    """Where an entry that comes with a hash alone has words all the same: nothing vouches for them.
    Or where nobody can read what it says beyond the known fields."""
    odd = arrived.odd[entry.op_id]
    if odd.hash and (entry.value != WITHHELD or entry.reason):
        raise broken(arrived.name, "an entry in it has words that its hash is not of")
    try:
        arrived.hash_of(entry)
    except (ValueError, TypeError, RecursionError) as error:
        raise broken(arrived.name, "an entry in it cannot be read") from error


def _refuse_short(arrived: ChangeSet, tips: Vector) -> None:
    """Where it does not hold what it says that it does."""
    for writer, mark in arrived.until.items():
        there = seq_of(tips, writer)
        if there < mark.seq:
            raise broken(arrived.name, _gap(there + 1, mark.seq))
        if there == mark.seq and tips[writer].hash != mark.hash:
            raise broken(arrived.name, "its end is not the one that it names")


def _gap(first: int, last: int) -> str:
    which = f"entry {first}" if first == last else f"entries {first} to {last}"
    return f"{which} of a sitting {'is' if first == last else 'are'} missing"


def broken(name: str, what: str) -> WorkspaceError:
    """What is said of `name` where `what` is wrong in it."""
    return WorkspaceError(
        f"{name or 'What was sent'} is damaged: {what}. Nothing was changed. Ask for it to be sent "
        "again.",
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
