"""The workspace: the one door to a file. Its parts stand in the modules it is put together from."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from irm_desktop import __version__
from irm_desktop.domain.instrument import InstrumentLibrary
from irm_desktop.domain.safety_records import Recovery
from irm_desktop.errors import WorkspaceError
from irm_desktop.storage import database
from irm_desktop.storage.accepting import Accepting
from irm_desktop.storage.backups import keep_before_upgrade
from irm_desktop.storage.beside import real
from irm_desktop.storage.commenting import Commenting
from irm_desktop.storage.door import wall_clock
from irm_desktop.storage.editing import Editing
from irm_desktop.storage.encryption import Encryption
from irm_desktop.storage.entries import stamp
from irm_desktop.storage.evidence import Evidence
from irm_desktop.storage.evidence_packs import JournalProof
from irm_desktop.storage.evidence_shown import EvidenceShown
from irm_desktop.storage.failures import told
from irm_desktop.storage.file_exchange import FileExchange
from irm_desktop.storage.history import History
from irm_desktop.storage.imported import Imported
from irm_desktop.storage.interview_lists import InterviewLists
from irm_desktop.storage.journal import Journal
from irm_desktop.storage.known_copies import KnownCopies
from irm_desktop.storage.leftovers import tidy
from irm_desktop.storage.library import Library
from irm_desktop.storage.lock import WriterLock
from irm_desktop.storage.merging import Merging
from irm_desktop.storage.outgoing import Outgoing
from irm_desktop.storage.overall import Overall
from irm_desktop.storage.plan_calendar import PlanCalendars
from irm_desktop.storage.process import Process
from irm_desktop.storage.questions import Questions
from irm_desktop.storage.rating_life import RatingLives
from irm_desktop.storage.readiness import Readiness
from irm_desktop.storage.recognise import needs_key, read_header
from irm_desktop.storage.recovering import Recovering, found_unclean, tables_expected
from irm_desktop.storage.redline import Redlines
from irm_desktop.storage.reports import Reports
from irm_desktop.storage.response import Responses
from irm_desktop.storage.salvage_placing import finish
from irm_desktop.storage.schema import CURRENT, Schema
from irm_desktop.storage.seal_copies import SealCopies
from irm_desktop.storage.sealed_text import SealedText
from irm_desktop.storage.search import Search
from irm_desktop.storage.sent import SentDocuments
from irm_desktop.storage.settling import Settling
from irm_desktop.storage.undo import Undo


@dataclass(frozen=True, slots=True)
class _Opening:
    """What a workspace is opened with; as `Workspace.open`."""

    path: Path
    actor: str
    library: InstrumentLibrary
    wall: Callable[[], datetime]
    schema: Schema
    key: bytes | None
    backups: Path | None


def _salvaged(opening: _Opening) -> Recovery:
    """`salvage.salvage_held` where that loses nothing: imported here, as few files are damaged."""
    found: Recovery = importlib.import_module("irm_desktop.storage.salvage").salvage_held(
        real(opening.path),
        opening.actor,
        opening.library,
        opening.wall,
        opening.key,
        opening.backups,
        only_whole=True,
    )
    return found


class Workspace(
    PlanCalendars,
    RatingLives,
    Responses,
    Commenting,
    InterviewLists,
    Questions,
    Readiness,
    Evidence,
    EvidenceShown,
    Settling,
    Editing,
    Imported,
    Process,
    Redlines,
    SentDocuments,
    Reports,
    Overall,
    Library,
    JournalProof,
    Outgoing,
    SealedText,
    SealCopies,
    Search,
    Accepting,
    FileExchange,
    Merging,
    KnownCopies,
    Undo,
    History,
    Encryption,
    Recovering,
):
    """One open workspace file. Every write is one operation in one transaction."""

    @classmethod
    def create(
        cls,
        path: Path,
        *,
        actor: str,
        library: InstrumentLibrary,
        clock: Callable[[], datetime] | None = None,
        key: bytes | None = None,
        backups: Path | None = None,
        identity: str = "",
    ) -> Self:
        """Makes a new workspace and opens it, encrypted where there is a `key` (`storage.slots`);
        `backups` as of `open`. `identity` is the id of the workspace that it becomes a copy of.

        Raises WorkspaceError: exists, missing (the folder), read-only, disk-full.
        """
        wall = clock or wall_clock
        facts = {
            "id": identity or uuid4().hex,
            "created": stamp(wall()),
            "program_version": __version__,
        }
        database.create_file(path, facts, key=key)
        return cls.open(path, actor=actor, library=library, clock=clock, key=key, backups=backups)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        actor: str,
        library: InstrumentLibrary,
        read_only: bool = False,
        clock: Callable[[], datetime] | None = None,
        schema: Schema = CURRENT,
        key: bytes | None = None,
        backups: Path | None = None,
    ) -> Self:
        """Opens a workspace; an older one is backed up and upgraded.

        `key` opens an encrypted one (`storage.slots`) and does not matter for a plain one.
        `backups` is the folder for backups (`storage.backup_folder`). Without it copies are made
        beside the file before an upgrade and a repair, and none before an import.
        Raises WorkspaceError: missing, not-a-workspace, encrypted (and no key), newer,
        damaged, locked, read-only, disk-full. The file is then as it was.
        """
        wall = clock or wall_clock
        if not read_header(path).encrypted:
            key = None
        elif key is None:
            raise needs_key(path)
        with told(path):
            lock = None if read_only else WriterLock(path, actor, stamp(wall()))
            opened: Self | None = None
            try:
                opening = _Opening(path, actor, library, wall, schema, key, backups)
                if lock is None:
                    return cls._connected(opening, None)
                opened = cls._recovered(opening, lock)
                tidy(real(path))
                return opened
            except BaseException:
                if opened is not None:
                    opened._shut()
                if lock is not None:
                    lock.release(looked_after=False)
                raise

    @classmethod
    def _connected(cls, opening: _Opening, lock: WriterLock | None) -> Self:
        path, key, wall, root = opening.path, opening.key, opening.wall, opening.backups
        with tables_expected(path):
            engine = database.open_file(
                path,
                read_only=lock is None,
                now=wall(),
                schema=opening.schema,
                key=key,
                keep=None if root is None else keep_before_upgrade(path, key, root, wall),
            )
            try:
                opened = cls(path, engine, lock, opening.library, Journal(opening.actor, wall), key)
            except BaseException:
                engine.dispose()
                raise
        opened.use_backups(root)
        return opened

    @classmethod
    def _recovered(cls, opening: _Opening, lock: WriterLock) -> Self:
        """Opened for writing; after an unclean end everything is checked, and repaired where that
        loses nothing."""
        finish(real(opening.path))
        left = found_unclean(opening.path, lock)
        if left is None:
            return cls._connected(opening, lock)
        opened: Self | None = None
        try:
            opened = cls._connected(opening, lock)
            opened.recovery = opened.recover(left)
            return opened
        except BaseException as error:
            if opened is not None:
                opened._shut()
            if not isinstance(error, WorkspaceError) or error.code != "damaged":
                raise
        repaired = _salvaged(opening)
        opened = cls._connected(opening, lock)
        opened.recovery = repaired
        return opened
