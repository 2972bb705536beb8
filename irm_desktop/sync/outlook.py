"""What a bundle would hold, before one is written: where it begins, how much, by whom."""

import json
import zlib
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from irm_desktop.domain.merge_records import CopyReach
from irm_desktop.domain.vectors import NOTHING, Vector
from irm_desktop.storage.change_set import ChangeSet
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync import bundle_lines as lines
from irm_desktop.sync.exchange_files import common
from irm_desktop.sync.identity import Card


@dataclass(frozen=True, slots=True)
class Outlook:
    """Entries of the journal; changes of each person, most first; files, and about how many bytes
    all of it takes. `everything`: nobody is known to have any of it."""

    entries: int
    people: tuple[tuple[str, int], ...]
    files: int
    size: int
    everything: bool
    notices: tuple[str, ...] = ()

    @property
    def nothing(self) -> bool:
        return not self.entries


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What a bundle would hold. `code` and `sentence` say why it cannot go without somebody who
    opens the seal or says why; the counts are then of what goes unsearched."""

    outlook: Outlook
    reaches: tuple[CopyReach, ...]  # how far each is known to have come
    code: str = ""
    sentence: str = ""


def begins(workspace: Workspace, to: Sequence[Card]) -> Vector:
    """What all of `to` are known to have; nothing where one of them never said."""
    copies = {one.id: one.vector for one in workspace.known_copies()}
    return common([copies.get(one.key, NOTHING) for one in to])


def outlook(
    change_set: ChangeSet, progress: Callable[[int, int], None] = lambda _done, _total: None
) -> Outlook:
    """Counts what would go, without writing anything. `progress` may raise."""
    progress(0, 0)
    words = lines.entry_lines(change_set) + lines.operation_lines(change_set.operations)
    size = len(zlib.compress(words, 1))
    progress(0, 0)
    known = _sizes(change_set)
    for sha256 in change_set.files:
        if sha256 in known:
            size += known[sha256]
        elif change_set.read is not None:  # its size was said in an entry that is there already
            size += len(change_set.read(sha256))
    return Outlook(
        len(change_set.entries),
        _people(change_set),
        len(change_set.files),
        size,
        not change_set.since,
        tuple(change_set.notices),
    )


def _people(change_set: ChangeSet) -> tuple[tuple[str, int], ...]:
    """A change is what one did at once, as undo takes it back; what others had sent before counts
    as theirs."""
    done = {one.operation: one.actor for one in change_set.entries}
    return tuple(sorted(Counter(done.values()).items(), key=lambda one: (-one[1], one[0])))


def _sizes(change_set: ChangeSet) -> dict[str, int]:
    """The sizes of files by their hashes, as far as the entries say them."""
    said: dict[str, dict[str, object]] = {}
    for one in change_set.entries:
        if one.field in ("sha256", "size"):
            said.setdefault(one.record, {})[one.field] = json.loads(one.value)
    return {
        str(one["sha256"]): size
        for one in said.values()
        if isinstance(size := one.get("size"), int) and one.get("sha256")
    }
