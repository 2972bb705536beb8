"""What arrives, written in the transaction under way; and what there is to say of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection
from sqlalchemy.exc import DataError, IntegrityError

from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.merge_records import MergePreview
from irm_desktop.domain.vectors import Mark
from irm_desktop.storage.arrivals import Outcome, fill, outcome, to_fill, write_arrivals
from irm_desktop.storage.change_set import ChangeSet, broken, fresh
from irm_desktop.storage.entries import Entry
from irm_desktop.storage.merge_changes import changes_of
from irm_desktop.storage.merge_files import files_of, files_words, keep_files, kept_hashes
from irm_desktop.storage.merge_keys import keep_keys, lock_sealed
from irm_desktop.storage.merge_operations import write_operations
from irm_desktop.storage.merge_questions import large, questions_of
from irm_desktop.storage.vectors import read_vector, refuse_fork, refuse_gaps

Progress = Callable[[int, int], None]  # how much is done, of how much; raises to give up
PARTS = 6  # of the work of an arrival, about as long as each other


def quietly(done: int, total: int) -> None:
    """Nobody asks how far it is."""


@dataclass(frozen=True, slots=True)
class Step:
    """What an arrival did. `locked`: keys of names were taken out of the file."""

    entries: Sequence[Entry]
    found: Outcome
    preview: MergePreview
    locked: bool = False


@dataclass(frozen=True, slots=True)
class New:
    """What of an arrival is not here: entries, the words of entries that are, and files. `mine` is
    how far the journal reached."""

    mine: Mapping[str, Mark]
    entries: Sequence[Entry]
    filled: Sequence[Entry]
    files: int

    def __bool__(self) -> bool:
        return bool(self.entries or self.filled or self.files)


def what_is_new(
    connection: Connection,
    arrived: ChangeSet,
    mine: Mapping[str, Mark],
    before: New | None = None,
) -> New:
    """`before` is what was new of the same arrival a moment ago: unless the journal went on since,
    its entries are not gone through again. Raises WorkspaceError: damaged, forked, gaps."""
    refuse_gaps(connection)
    refuse_fork(connection, arrived.until, arrived.name)
    known = None if before is None or before.mine != mine else before.entries
    return New(
        mine,
        fresh(arrived, mine) if known is None else known,
        to_fill(connection, arrived.entries, arrived.odd),
        len(arrived.files - kept_hashes(connection, arrived.files)),
    )


def arrive(
    connection: Connection,
    library: InstrumentLibrary,
    arrived: ChangeSet,
    own: str,
    before: New | None = None,
    progress: Progress = quietly,
) -> Step:
    """Writes what of `arrived` is not here, in the workspace `own`; `before` as of `what_is_new`.
    What `progress` raises ends it; whoever began the transaction takes it back.

    Raises WorkspaceError as `what_is_new`; damaged too where its values fit no table.
    """
    progress(0, PARTS)
    new = what_is_new(connection, arrived, read_vector(connection), before)
    progress(1, PARTS)
    try:
        return _written(connection, library, arrived, own, new, progress)
    except (IntegrityError, DataError) as error:
        raise broken(arrived.name, "what it says does not fit together") from error
    except (OverflowError, UnicodeEncodeError) as error:
        raise broken(arrived.name, "a value in it cannot be kept") from error


def _written(
    connection: Connection,
    library: InstrumentLibrary,
    arrived: ChangeSet,
    own: str,
    new: New,
    progress: Progress,
) -> Step:
    found = outcome(connection, new.entries, new.filled)
    progress(2, PARTS)
    asked = (*questions_of(arrived, own), *large(connection, found))
    fill(connection, new.filled, arrived.odd)
    operations = write_operations(connection, arrived.operations, new.entries)
    progress(3, PARTS)
    write_arrivals(connection, new.entries, arrived.odd, found)
    progress(4, PARTS)
    files = keep_files(connection, arrived)
    names = keep_keys(connection, arrived.keys)
    locked, notices = False, list(arrived.notices)
    if any((one.entity, one.field) == ("stakeholder", "sealed") for one in new.entries):
        locked, told = lock_sealed(connection)
        notices += told
    _, missing = files_of(connection, new.entries)
    progress(5, PARTS)
    if missing:
        notices.append(_missing_files(missing))
    changes = changes_of(connection, library, found)
    progress(PARTS, PARTS)
    preview = MergePreview(
        source=arrived.source,
        name=arrived.name,
        entries=len(new.entries),
        operations=operations,
        files=files,
        names=names,
        changes=changes,
        questions=asked,
        notices=tuple(notices),
    )
    return Step(new.entries, found, preview, locked)


def _missing_files(count: int) -> str:
    which = "Its bytes are" if count == 1 else "Their bytes are"
    return (
        f"{files_words(count)} named in it did not come along. {which} not in this copy; ask for a "
        "bundle of everything from somebody who has the file."
    )
