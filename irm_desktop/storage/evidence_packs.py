"""The journal held against itself and against heads noted elsewhere, and made ready as evidence."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, func, select, union_all

from irm_desktop import __version__
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.evidence_pack import (
    JournalHead,
    Pack,
    PackEntry,
    PackFile,
    PackOperation,
    bare,
    withheld_line,
)
from irm_desktop.domain.journal_chain import FIRST, NotedHead
from irm_desktop.domain.sealed_words import NameForms, folded
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import Attachment, Blob, JournalEntry, Operation, ReturnedFile
from irm_desktop.storage.against_backup import since_restoring
from irm_desktop.storage.arrivals import read_odd
from irm_desktop.storage.attachments import whole_file
from irm_desktop.storage.backups import Backups
from irm_desktop.storage.chain import (
    chain_findings,
    head_findings,
    links_of,
    operation_findings,
    words_of,
)
from irm_desktop.storage.change_set import Odd
from irm_desktop.storage.confidential import confidential, hashes_in
from irm_desktop.storage.conflicts import Conflicts
from irm_desktop.storage.entries import Entry, entry_line, stamp
from irm_desktop.storage.journal import newest_hash, read_entries, read_newest
from irm_desktop.storage.materialise import materialise
from irm_desktop.storage.pack_labels import Labels
from irm_desktop.storage.sealed_text import JOINED, SealedText, names_locked, texts_in

_WITH_FILES = ("attachment", "returned")  # whose bytes are kept
_NEVER_NAMED = frozenset({"stakeholder"})  # names and contacts stand there under keys


class JournalProof(SealedText, Backups, Conflicts):
    """What concerns the journal as evidence."""

    def journal_head(self) -> JournalHead:
        """The newest entry; note its hash elsewhere, and no end can be taken off unseen."""
        count = select(func.count()).select_from(JournalEntry)
        with self._reading() as connection:
            newest, digits = read_newest(connection), newest_hash(connection)
            entries = connection.execute(count).scalar_one()
        if newest is None:
            return JournalHead(FIRST, "", 0)
        return JournalHead(digits, newest.at, entries)

    def verify_journal(self, noted: Iterable[NotedHead] = ()) -> tuple[Finding, ...]:
        """What breaks the chain of the journal, or does not fit its operations, the heads that
        proven backups know, and those that are given; empty where everything fits."""
        heads = [*noted, *self._noted_heads()]
        with self._reading() as connection:
            links = links_of(read_entries(connection), read_odd(connection))
            words = words_of(connection, self.library)
            return (
                *chain_findings(links, words),
                *operation_findings(connection, links),
                *head_findings(links, heads),
            )

    def evidence_pack(
        self, *, whole: bool = False, unchecked: bool = False, language: str = "en"
    ) -> Pack:
        """The journal as it is now. People, interviews and what hangs on them are withheld unless
        `whole`; so is every entry that holds the name of a sealed person, unless `unchecked`. Files
        that nobody searched are left out where somebody is sealed.

        Raises WorkspaceError: names-unchecked while the seal is closed; sealed-names where the pack
        is to be whole and an entry holds such a name.
        """
        with self._reading() as connection:
            sealed = names_locked(connection) and not unchecked
        if sealed and not self.seal_state().open:
            raise _unchecked()
        with self._reading() as connection:
            entries = read_entries(connection)
            hidden = set() if whole else confidential(entries)
            named = self._entries_named(connection, entries, hidden) if sealed else set()
            if whole and named:
                raise _named(len(named))
            odd = read_odd(connection)
            out = {one.op_id for one in entries if one.record in hidden} | named
            out |= {op_id for op_id, one in odd.items() if one.hash}  # withheld by who sent them
            given = [one for one in entries if one.op_id not in out]
            files = _files(connection, given, hashes_in(entries, hidden))
            kept = () if sealed and not whole else files
            return Pack(
                workspace=self.id,
                name=self.path.name,
                made=stamp(self._journal.wall()),
                by=self.actor,
                program=__version__,
                whole=not out,
                entries=self._packed(entries, odd, out, language),
                operations=self._packed_operations(connection, entries, out, sealed=sealed),
                files=kept,
                files_out=len(files) - len(kept),
                unsettled=self.conflict_count(),
            )

    def kept_file(self, sha256: str) -> bytes:
        """The bytes kept under a hash. Raises WorkspaceError `damaged`."""
        of_name = union_all(
            *(select(one.name).where(one.sha256 == sha256) for one in (Attachment, ReturnedFile))
        )
        with self._reading() as connection:
            name = connection.execute(of_name).scalars().first() or sha256[:8]
            return whole_file(connection, name, sha256)

    def _noted_heads(self) -> list[NotedHead]:
        """Those of the backups that belong to the same past."""
        return [
            NotedHead(one.head, f"the backup of {one.made:%Y-%m-%d %H:%M} UTC", stamp(one.made))
            for one in since_restoring(self.backups())
            if one.head
        ]

    def _entries_named(
        self, connection: Connection, entries: Sequence[Entry], hidden: set[str]
    ) -> set[str]:
        """The op ids of entries, of all that are given out, in which a sealed name stands."""
        forms = [one.forms for one in self._sought(connection)]
        found: set[str] = set()
        for entry in entries:
            if entry.record in hidden or entry.entity in _NEVER_NAMED:
                continue
            joined = (entry.entity, entry.field) in JOINED
            texts = (*texts_in(json.loads(entry.value)), entry.reason)
            if any(_names(forms, text, joined=joined) for text in texts):
                found.add(entry.op_id)
        return found

    def _packed(
        self, entries: Sequence[Entry], odd: Mapping[str, Odd], out: set[str], language: str
    ) -> tuple[PackEntry, ...]:
        labels = Labels(
            materialise(one for one in entries if one.op_id not in out), self.library, language
        )
        known: dict[str, str] = {}
        made = []
        for entry, link in zip(entries, links_of(entries, odd), strict=True):
            if entry.op_id in out:
                made.append(PackEntry(bare(link), withheld_line(link)))
                continue
            if entry.record not in known:
                known[entry.record] = labels.label(entry.record)
            line = entry_line(entry, odd[entry.op_id].rest if entry.op_id in odd else "")
            made.append(PackEntry(link, line, known[entry.record], entry.value, entry.reason))
        return tuple(made)

    def _packed_operations(
        self, connection: Connection, entries: Sequence[Entry], out: set[str], *, sealed: bool
    ) -> tuple[PackOperation, ...]:
        """What was done, with its sentence where no entry of it is withheld."""
        places: dict[str, list[int]] = defaultdict(list)
        for place, entry in enumerate(entries, 1):
            places[entry.operation].append(place)
        closed = {one.operation for one in entries if one.op_id in out}
        forms = [one.forms for one in self._sought(connection)] if sealed else []
        query = select(Operation.__table__).order_by(Operation.place)
        return tuple(
            PackOperation(
                row.id,
                "" if row.id in closed else row.at,
                "" if row.id in closed else row.actor,
                "" if row.id in closed or _names(forms, row.sentence) else row.sentence,
                row.state,
                tuple(places.get(row.id, ())),
            )
            for row in connection.execute(query)
        )


def _unchecked() -> WorkspaceError:
    return WorkspaceError(
        "The journal holds all words ever written, perhaps with the names of people who were "
        "sealed since. Open the seal on the page People and write the pack again: its entries are "
        "searched then.",
        "names-unchecked",
    )


def _named(count: int) -> WorkspaceError:
    entries = "1 entry" if count == 1 else f"{count} entries"
    return WorkspaceError(
        f"The names of sealed people stand in {entries} of the journal, so nothing was written. "
        "Write the pack without what is confidential: these entries are withheld then.",
        "sealed-names",
    )


def _names(forms: Iterable[NameForms], text: str, *, joined: bool = False) -> bool:
    plain = folded(text)
    return any(one.found_in(plain, joined=joined) for one in forms)


def _files(connection: Connection, given: Iterable[Entry], but: set[str]) -> tuple[PackFile, ...]:
    """The files that the entries name and whose bytes are in the workspace."""
    total = func.sum(func.length(Blob.data))
    query = select(Blob.sha256, total).group_by(Blob.sha256)
    sizes = {sha256: int(size) for sha256, size in connection.execute(query)}
    names: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in given:
        if entry.entity in _WITH_FILES:
            value = json.loads(entry.value)
            if entry.field == "about" and isinstance(value, dict):
                value = value.get("sha256")
                names[entry.record]["sha256"] = str(value or "")
            elif entry.field in ("sha256", "name"):
                names[entry.record][entry.field] = str(value)
    found = {
        one["sha256"]: PackFile(one["sha256"], one.get("name", ""), sizes[one["sha256"]])
        for one in names.values()
        if one.get("sha256") in sizes and one["sha256"] not in but
    }
    return tuple(sorted(found.values(), key=lambda file: file.sha256))
