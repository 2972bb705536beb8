"""The office's database as a workspace: the same readers and writers over all countries that one
may see, each edit in the journal of the workspace it belongs to."""

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import IO, Self

from sqlalchemy import Connection, Engine, event, func, select
from sqlalchemy.exc import DBAPIError

from irm_desktop.domain.changes import Change
from irm_desktop.domain.drafts import Finding
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.errors import WorkspaceError
from irm_desktop.models import JournalEntry, Operation
from irm_desktop.storage import guard
from irm_desktop.storage.door import wall_clock
from irm_desktop.storage.failures import told
from irm_desktop.storage.journal import Journal
from irm_desktop.storage.recorder import Recorder
from irm_desktop.sync.office.address import Address
from irm_desktop.sync.office.connecting import OWN, engine_of, hold, in_workspace
from irm_desktop.sync.office.contested import OfficeConflicts
from irm_desktop.sync.office.door import Office, who_on, workspaces_on
from irm_desktop.sync.office.failures import told_office
from irm_desktop.sync.office.live import Line, Listener, News, Places, Told, news_of
from irm_desktop.sync.office.marks import keep_marks
from irm_desktop.sync.office.not_here import NotInOffice
from irm_desktop.sync.office.office_tables import COMMENT, WRITE
from irm_desktop.sync.office.placing import last_places, workspace_for, workspaces_of
from irm_desktop.sync.office.recording import OfficeRecorder
from irm_desktop.sync.office.records import HeldWorkspace, OfficePerson
from irm_desktop.sync.office.searching import OfficeSearch

_OPEN = 3  # connections that are kept: the window reads while it writes and listens
_TURNS = ("undo", "redo")  # kinds of operations that take one's own back, or do it again
_COMMENTS = frozenset({"remark"})  # all that may be in an operation of who only comments
_WRITES = {guard.WRITER: True}
_THERE = select(Operation.id)


class OfficeWorkspace(OfficeConflicts, OfficeSearch, NotInOffice):
    """An office database, open in a window. `path` is the file that keeps its address
    (`address_file`); `only` the one workspace that is shown, where it is not all of them."""

    in_office = True

    def __init__(
        self,
        path: Path,
        address: Address,
        engine: Engine,
        library: InstrumentLibrary,
        who: OfficePerson,
        wall: Callable[[], datetime],
        only: str = "",
        *,
        office_id: str,
        password: str = "",
    ) -> None:
        self.address, self.who, self.only = address, who, only
        self.password = password
        self._office_id = office_id
        self._about = threading.local()  # `workspace`: the one that this thread is about
        self._journals: dict[str, Journal] = {}
        self._mine = who.person
        super().__init__(path, engine, None, library, Journal(who.person, wall, (OWN,)))
        if only:
            self._journals[only] = self._journal
        self.read_only = not any(one.right == WRITE for one in who.rights)
        self._commenting = threading.local()  # `now`: this thread writes a comment
        self._seen: Places | None = None  # places that were shown, where somebody listens
        self._listener: Listener | None = None
        self.opened_at: Places = self.places()

    @classmethod
    def enter(
        cls,
        office: Office,
        path: Path,
        *,
        library: InstrumentLibrary,
        clock: Callable[[], datetime] | None = None,
        only: str = "",
        password: str = "",
    ) -> Self:
        """Opens an office. Raises WorkspaceError: office-older, and those of `failures`."""
        version = office.version()
        engine = engine_of(office.address, password, pooled=_OPEN)
        guard.install(engine)
        if only:
            _stay_in(engine, only)
        try:
            with told_office(office.address), engine.connect() as connection:
                who = who_on(connection)
            wall = clock or wall_clock
            return cls(path, office.address, engine, library, who, wall, only, office_id=version.id)
        except BaseException:
            engine.dispose()
            raise

    def _read_id(self) -> str:
        return self.only or self._office_id

    # Connections

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        self._check_line()
        with self._told(), self._engine.connect() as connection:
            if workspace := self._scope:
                in_workspace(connection, workspace)
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        self._check_line()
        with self._told(), self._engine.connect() as plain:
            connection = plain.execution_options(**_WRITES)
            if workspace := self._scope:
                in_workspace(connection, workspace)
            yield connection

    def _check_line(self) -> None:
        """Nobody waits for an office that is known to be away; the listener goes on trying."""
        listener = self._listener
        if listener is not None and not listener.there and not listener.is_me():
            raise away(self.address)

    @contextmanager
    def _told(self) -> Iterator[None]:
        """What the server and the line report, as sentences for who works in the window."""
        try:
            with told(self.path), told_office(self.address):
                yield
        except WorkspaceError as error:
            raise _for_window(error, self.address) from error

    @property
    def _scope(self) -> str:
        return self.only or getattr(self._about, "workspace", "")

    @contextmanager
    def _in(self, workspace: str) -> Iterator[None]:
        """All that this thread reads and writes in the block is about one workspace."""
        before = getattr(self._about, "workspace", "")
        self._about.workspace = workspace
        try:
            yield
        finally:
            self._about.workspace = before

    @contextmanager
    def _beside(self, record: str) -> Iterator[None]:
        """As `_in`, of the workspace in which a record stands; of none where that is not clear."""
        with self._reading() as connection:
            found = workspaces_of(connection, [record])
        with self._in(found.pop() if len(found) == 1 else ""):
            yield

    # Writing

    @contextmanager
    def _operation(
        self, sentence: str, *, kind: str = "do", target: str = "", typing: str = ""
    ) -> Iterator[Recorder]:
        """As in a file; into the journal of the workspace that the edits are about. Raises
        WorkspaceError also: several-workspaces, office-rights, office-busy, office-lost."""
        own = kind in _TURNS or getattr(self._commenting, "now", False)
        if self.read_only and not (own and self.may_comment):
            raise _only_reading(self.address, self.may_comment)
        with self._one_writer, self._writing() as connection:
            op = OfficeRecorder(connection, self._journal, self._journal.wall(), sentence)
            yield op
            if self.read_only and not op.entities <= _COMMENTS:
                raise _only_reading(self.address, self.may_comment)
            if not op:
                return
            workspace = self._scope or workspace_for(op, self.who)
            in_workspace(connection, workspace)
            hold(connection, workspace)
            self._journal = journal = self._journal_of(workspace, connection)
            try:
                op.write_into(journal, self._seen_of(workspace))
                self._keep(op, kind, target, typing)
                keep_marks(connection, workspace, op.written, {})
                self._commit(connection, op.operation, workspace)
            except BaseException:
                journal.forget()
                raise
            self._may_redo = kind != "do"

    def _journal_of(self, workspace: str, connection: Connection) -> Journal:
        """The journal of this sitting in a workspace; it goes on after what others wrote."""
        fresh = Journal(self.who.person, self._journal.wall, (OWN,))
        journal = self._journals.setdefault(workspace, fresh)
        journal.begin(connection)
        last = select(JournalEntry.hlc).where(OWN).order_by(JournalEntry.place.desc())
        newest = last.limit(_LOOKED_AT)
        hlc = connection.execute(select(func.max(newest.subquery().c.hlc))).scalar()
        if hlc:
            journal.follow(connection, hlc)
        return journal

    def _commit(self, connection: Connection, operation: str, workspace: str) -> None:
        """Commits; where the line breaks just then, a new one tells whether it was kept. Where that
        one breaks too, the numbers of this sitting may be taken: another sitting goes on."""
        try:
            connection.commit()
        except DBAPIError as error:
            kept = None
            try:
                if error.connection_invalidated:
                    with self._engine.connect() as again:
                        kept = again.execute(_THERE.where(Operation.id == operation)).first()
            finally:
                if kept is None:
                    del self._journals[workspace]
            if kept is None:
                raise

    def _seen_of(self, workspace: str) -> int | None:
        return None if self._seen is None else self._seen.get(workspace, 0)

    def shown_until(self, places: Places | None) -> None:
        """Says up to which places of the journals the window has shown what others wrote. None: it
        reads everything anew before each edit."""
        self._seen = places

    def changes_of_others(self, told: Told, line: Line | None = None) -> Listener:
        """From now on `told` is called with what others have written since the office was opened,
        within a second or two, and `line` with whether the office is there; both in a thread of
        their own. Until the workspace is closed, or the listener stopped."""
        if self._listener is not None:
            self._listener.stop()
        self._listener = Listener(self, told, line)
        self._listener.start()
        return self._listener

    def news(self, after: Places) -> Iterator[News]:
        """What others wrote since these places; without a change where only this sitting did."""
        shown = dict(after)
        for workspace, newest in self.places().items():
            while (before := shown.get(workspace, 0)) < newest:
                with self._reading() as connection:
                    news, shown[workspace] = news_of(connection, workspace, before, self._writers)
                if shown[workspace] == before:
                    break
                yield replace(news, places=dict(shown))

    def _writers(self) -> set[str]:
        """Those of this sitting."""
        return {one.writer for one in tuple(self._journals.values())}

    def close(self) -> None:
        if self._listener is not None:
            self._listener.stop()
        super().close()

    def places(self) -> dict[str, int]:
        """Of each workspace the last place of its journal."""
        with self._reading() as connection:
            return last_places(connection)

    @property
    def may_comment(self) -> bool:
        """A panel member says things and changes nothing."""
        return any(one.right in (WRITE, COMMENT) for one in self.who.rights)

    def comment(
        self, kind: str, subject_id: str, text: str, *, quote: str = "", language: str = "en"
    ) -> Change:
        self._commenting.now = True
        try:
            return super().comment(kind, subject_id, text, quote=quote, language=language)
        finally:
            self._commenting.now = False

    # What needs one workspace

    def attach(self, source_id: str, name: str, content: Path | IO[bytes]) -> Change:
        with self._beside(source_id):
            return super().attach(source_id, name, content)

    def attachment_bytes(self, attachment_id: str) -> bytes:
        with self._beside(attachment_id):
            return super().attachment_bytes(attachment_id)

    def keep_returned(self, reading, sent_id, name, content):  # type: ignore[no-untyped-def]
        with self._beside(sent_id):
            return super().keep_returned(reading, sent_id, name, content)

    def returned_bytes(self, returned_id: str) -> bytes:
        with self._beside(returned_id):
            return super().returned_bytes(returned_id)

    def workspaces(self) -> tuple[HeldWorkspace, ...]:
        """Those of the office that may be read."""
        with self._reading() as connection:
            return workspaces_on(connection)

    def check(self) -> list[Finding]:
        """As of a file, one workspace after the other."""
        found: list[Finding] = []
        for one in self._each():
            with self._in(one.id):
                found += super().check()
        return found

    def _each(self) -> Iterable[HeldWorkspace]:
        return (one for one in self.workspaces() if self.only in ("", one.id))


_LOOKED_AT = 200  # newest entries whose clock is looked at


def _stay_in(engine: Engine, workspace: str) -> None:
    """Every connection of the engine is about one workspace."""

    @event.listens_for(engine, "connect")
    def about(connection: object, _record: object) -> None:
        connection.execute(  # type: ignore[attr-defined]
            "SELECT set_config('irm.workspace', %s, false)", [workspace]
        )
        connection.commit()  # type: ignore[attr-defined]


def _for_window(error: WorkspaceError, address: Address) -> WorkspaceError:
    if error.code != "office-lost":
        return error
    return WorkspaceError(
        f"The connection to the office database {address.words} was lost. What you did last was "
        "not kept; everything before it is. The program connects again by itself; do it again "
        "then.",
        "office-lost",
    )


def away(address: Address) -> WorkspaceError:
    """The office is known to be out of reach."""
    return WorkspaceError(
        f"The office database {address.words} is out of reach. Nothing was changed. The program "
        "connects again by itself.",
        "office-lost",
    )


def _only_reading(address: Address, may_comment: bool) -> WorkspaceError:
    what = "comment in it, and change nothing else" if may_comment else "write nothing in it"
    return WorkspaceError(
        f"You may read the office database {address.words} and {what}. Ask the office for the "
        "right (`irm-desktop office grant`).",
        "office-rights",
    )
