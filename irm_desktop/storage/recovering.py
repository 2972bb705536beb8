"""What is looked at when a workspace was not closed, and what is done about it.

A killed program loses nothing: SQLite takes the log on. So the full check mostly finds nothing, and
then the window says only what was done last. Tables that differ from the journal are written anew;
pages or entries that are damaged are `salvage`'s.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError, NoResultFound
from sqlcipher3 import dbapi2

from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.safety_records import Recovery
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage.against_backup import against_backup
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.backups import Backups
from irm_desktop.storage.chain import SAVE
from irm_desktop.storage.change_set import full_hash
from irm_desktop.storage.checking import is_of_file
from irm_desktop.storage.entries import FIRST
from irm_desktop.storage.failures import explained, minute
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.lock import WriterLock
from irm_desktop.storage.lock_note import Note
from irm_desktop.storage.log_file import log_path, read_log
from irm_desktop.storage.recognise import damaged

_TABLES = ("table-differs", "record-missing", "record-unknown", "heads-differ", "reference-broken")
_LOOK = "Look into the newest backup: what is missing may be in it."


@dataclass(frozen=True, slots=True)
class Unclean:
    """What a file that was not closed lay with: the note, where there was one, and its log."""

    note: Note | None
    log_whole: bool


def found_unclean(path: Path, lock: WriterLock) -> Unclean | None:
    """What was left, told before the file is opened; None where it had been closed."""
    log = log_path(path)
    has_log = log.exists() and log.stat().st_size > 0
    if lock.left_behind is None and not has_log:
        return None
    told = lock.left_behind is not None and lock.left_behind.head  # then its end is known
    return Unclean(lock.left_behind, bool(told) or read_log(path).whole)


def is_deep(finding: Finding) -> bool:
    """Whether `salvage` is needed."""
    return is_of_file(finding) or finding.code in ("journal-broken", "reference-broken")


@contextmanager
def tables_expected(path: Path) -> Iterator[None]:
    """While a file is opened, whatever the database says of its tables is damage."""
    try:
        yield
    except (DBAPIError, dbapi2.Error, NoResultFound) as error:
        words = explained(error, path)
        raise words or damaged(path, "its tables are not as they were made") from error


class Recovering(Backups):
    """What concerns an unclean end."""

    def check(self) -> list[Finding]:
        """As `Checking.check`; a file that is sound by itself is also held against its backups."""
        try:
            found = super().check()
        except (ValueError, TypeError, LookupError, ArithmeticError, RecursionError) as error:
            words = f"The journal cannot be read as it should be ({type(error).__name__})."
            return [Finding("journal-broken", "", 0, "", words, SAVE)]
        except (DBAPIError, dbapi2.Error):  # a column or a table has lost its name
            words = "The tables of the file are not as they were made."
            return [Finding("file-damaged", "", 0, "", words, SAVE)]
        if any(map(is_deep, found)):
            return found
        backups = self.backups()
        if not backups:
            return found
        with self._reading() as connection:
            hashes = _hashes(connection)
            head = hashes[-1] if hashes else FIRST
            known = {FIRST, *hashes}
            found += against_backup(connection, backups, known, head, self._key)
        return found

    def recover(self, left: Unclean) -> Recovery | None:
        """Checks everything after an unclean end, and brings tables in line with the journal.

        None where nobody had the file open and all is sound. Raises WorkspaceError `damaged`
        where pages or the journal are broken.
        """
        findings = [*self._lost(left), *self.check()]
        broken = [one for one in findings if is_of_file(one) or one.code == "journal-broken"]
        if broken:
            raise WorkspaceError(f"{broken[0].message} {SAVE}", "damaged")
        kept = self.repair() if any(one.code in _TABLES for one in findings) else None
        if left.note is None and not findings:
            return None
        return Recovery(*self.newest_operation(), tuple(findings), kept is not None, kept)

    def _lost(self, left: Unclean) -> list[Finding]:
        """What had been saved, by the note or by the log itself, and is not here."""
        head = "" if left.note is None else left.note.head
        if left.note is not None and head:
            with self._reading() as connection:
                if head in _hashes(connection):
                    return []
            words = f"What was saved last, {minute(left.note.head_at)} UTC, is not in the file"
            return [_lost(f"{words}: its log was damaged, exchanged or taken away.")]
        if not left.log_whole:
            return [_lost("The log of the last changes is damaged: some of them may be missing.")]
        return []


def _hashes(connection: Connection) -> list[str]:
    """Of all entries, in their order."""
    odd = read_odd(connection)
    return [full_hash(entry, odd) for entry in read_entries(connection)]


def _lost(words: str) -> Finding:
    return Finding("changes-lost", "", 0, "", words, _LOOK)
