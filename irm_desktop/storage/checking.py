"""The check of a workspace, its file, its journal, the tables against it; and their repair."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from sqlalchemy import Connection, select

from irm_desktop.domain.drafts import Finding
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import Member
from irm_desktop.models.registry import ENTITIES, Columns, Entity
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.attachments import damaged_files
from irm_desktop.storage.backup import copy_database, remove_with_logs
from irm_desktop.storage.backup_folder import copy_keys, remove
from irm_desktop.storage.beside import name_beside
from irm_desktop.storage.chain import (
    SAVE,
    chain_findings,
    links_of,
    newer_findings,
    operation_findings,
    words_of,
)
from irm_desktop.storage.dialects import is_postgresql
from irm_desktop.storage.door import Door
from irm_desktop.storage.failures import read_only, told
from irm_desktop.storage.heads import head_triples
from irm_desktop.storage.journal import read_entries
from irm_desktop.storage.keeping import Keeping
from irm_desktop.storage.materialise import Materialised, materialise
from irm_desktop.storage.naming import field_words, record_words
from irm_desktop.storage.pages import broken_pages
from irm_desktop.storage.plans import plan_query, same_key
from irm_desktop.storage.repairing import rebuild
from irm_desktop.storage.seal_check import key_findings
from irm_desktop.storage.search_schema import forget

# what the journal cannot mend
_BEYOND = ("key-repeated", "name-key", "file-damaged", "operation-differs", "newer-version")
_ATTACHMENT = "attachment"
_REPAIR = "Run check with --repair; a backup is made first."


class Checking(Door, Keeping):
    """What concerns the soundness of the file."""

    def check(self) -> list[Finding]:
        """Everything that does not hold together; empty for a sound workspace.

        Looked at are the file's pages, all references, the chain of the journal, and every column
        of every record against what the journal says.
        """
        with self._reading() as connection:
            found = list(_file(connection))
            if found:
                return found  # what is read from broken pages says nothing
            entries = read_entries(connection)
            links = links_of(entries, read_odd(connection))
            found += chain_findings(links, words_of(connection, self.library))
            found += operation_findings(connection, links)
            records = materialise(entries)
            found += _heads(connection, records)
            for entity in ENTITIES:
                found += self._tables(connection, entity, records)
            # names are tried once the tables hold what the journal says; an office has no keys
            if not found and not is_postgresql(connection):
                found += key_findings(connection)
            found += _repeated_keys(connection)
            found += map(_damaged, damaged_files(connection))
            found += newer_findings(entries)
        return found

    def _tables(
        self, connection: Connection, entity: Entity, records: dict[str, Materialised]
    ) -> Iterator[Finding]:
        rows = {row.id: dict(row._mapping) for row in connection.execute(select(entity.table))}
        for record, known in records.items():
            if known.entity != entity.name:
                continue
            row = rows.pop(record, None)
            expected = entity.row(record, known.values)
            if row == expected:
                continue
            name = record_words(connection, self.library, entity.name, record)
            if row is None:
                yield _finding(
                    "record-missing", entity.name, f"The journal knows {name}; its table does not."
                )
            else:
                yield from _differences(entity, name, row, expected)
        for record in rows:
            name = record_words(connection, self.library, entity.name, record)
            words = f"{name[:1].upper()}{name[1:]} is in its table, but the journal knows nothing"
            yield _finding("record-unknown", entity.name, f"{words} of it.")

    def can_repair(self, findings: Iterable[Finding]) -> bool:
        """Whether a repair would help against any of what a check found."""
        return not self.read_only and any(one.code not in _BEYOND for one in findings)

    def repair(self) -> Path | None:
        """Brings tables and heads in line with the journal, in one transaction.

        A backup is made first, beside the file where there is no folder for backups; its path is
        returned, None where there is nothing to repair. Raises WorkspaceError: read-only, and
        damaged where the file's pages or the journal itself are broken, from which nothing can be
        rebuilt.
        """
        if self.read_only:
            raise read_only(self.path)
        with self._one_writer, told(self.path):
            if all(finding.code in _BEYOND for finding in self.check()):
                return None
            copy = self.keep_before("repair") or self._copy_beside()
            with self._writing() as connection:
                entries = read_entries(connection)
                words = words_of(connection, self.library)
                beyond = [
                    *_pages(connection),
                    *chain_findings(links_of(entries, read_odd(connection)), words),
                ]
                if beyond:
                    remove(copy)
                    raise WorkspaceError(f"{beyond[0].message} {SAVE}", "damaged")
                rebuild(connection, materialise(entries))
                forget(connection)
                connection.commit()
        return copy

    def _copy_beside(self) -> Path:
        return self.backup(name_beside(self.path, "before repair", self._journal.wall()))

    def backup(self, to: Path) -> Path:
        """A copy of the workspace as it is now, opened and compared with it before it counts; of an
        encrypted one with its key file.

        Raises WorkspaceError: exists, missing (the folder), disk-full, read-only, damaged.
        """
        if not to.parent.is_dir():
            raise WorkspaceError(
                f"There is no folder {to.parent}. Make it first, or choose another place.",
                "missing",
            )
        with self._one_writer, told(to, making=True):
            copy_database(self.path, to, self._key)
            try:
                copy_keys(self.path, to)
            except BaseException:
                remove_with_logs(to)  # without its keys nothing would open it
                raise
        return to


def _finding(code: str, column: str, message: str, proposal: str = _REPAIR) -> Finding:
    return Finding(code, "", 0, column, message, proposal)


def is_of_file(finding: Finding) -> bool:
    """Whether the workspace itself is damaged, and not the bytes of one attachment: all but that
    one is sound then, and nothing can make them anew."""
    return finding.code == "file-damaged" and finding.column != _ATTACHMENT


def _damaged(name: str) -> Finding:
    return _finding(
        "file-damaged",
        _ATTACHMENT,
        f"The file {name} is not as it was added: its bytes are damaged or missing.",
        "Save it from a backup and add it again.",
    )


def _pages(connection: Connection) -> Iterator[Finding]:
    for line in broken_pages(connection.connection.driver_connection):
        words = f"The database does not hold together: {line}."
        yield _finding("file-damaged", "", words, SAVE)


def _file(connection: Connection) -> Iterator[Finding]:
    if is_postgresql(connection):  # it holds its references by itself, and looks after its pages
        return
    yield from _pages(connection)
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        words = f"Row {row} of {table} belongs to a record of {parent} that is not there."
        yield _finding("reference-broken", table, words)


def _heads(connection: Connection, records: dict[str, Materialised]) -> Iterator[Finding]:
    expected = {
        (record, name, head.op_id)
        for record, known in records.items()
        for name, heads in known.heads.items()
        for head in heads
    }
    wrong = expected ^ head_triples(connection)
    if wrong:
        words = f"{len({(r, n) for r, n, _ in wrong})} fields do not know their newest entry."
        yield _finding("heads-differ", "", words)


def _repeated_keys(connection: Connection) -> Iterator[Finding]:
    """Members of one key, and plans of one member and number: only one could be asked for."""
    members: dict[str, list[str]] = defaultdict(list)
    for key, name in connection.execute(
        select(Member.key, Member.name).where(~Member.deleted).order_by(Member.name)
    ):
        members[same_key(key)].append(f"{name} ({key})")
    plans: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in connection.execute(plan_query()):
        name = f"{row.member_key}-{row.number} ({row.title or 'without a title'})"
        plans[row.member_id, row.number_key].append(name)
    for what, column, names in (
        *(("members", "key", found) for found in members.values()),
        *(("plans", "number", found) for found in plans.values()),
    ):
        if len(names) > 1:
            words = f"{len(names)} {what} go by the same key: {', '.join(names)}."
            yield _finding("key-repeated", column, words, f"Change the {column} of all but one.")


def _differences(entity: Entity, name: str, row: Columns, expected: Columns) -> Iterator[Finding]:
    for column in expected:
        if row.get(column) == expected[column]:
            continue
        field = field_words(entity.name, _field_of(entity, column))
        words = f"The {field} of {name} is {row.get(column)!r} in the table and "
        yield _finding("table-differs", field, f"{words}{expected[column]!r} in the journal.")


def _field_of(entity: Entity, column: str) -> str:
    found = (item.name for item in entity.fields if column in item.columns)
    return next(found, column)
