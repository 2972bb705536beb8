"""Every reader of files that a person chooses, behind one shape: a path in; a UserError where the
file is refused, nothing where it was read, and anything else is a fault."""

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

from irm_desktop import paths
from irm_desktop.domain.chosen_file import read_mapping
from irm_desktop.domain.citation import load_citation_forms
from irm_desktop.domain.consent import load_consents
from irm_desktop.domain.delivery_calendar import load_calendars
from irm_desktop.domain.evidence_rule import load_evidence_rules
from irm_desktop.domain.instrument_file import load_instrument, load_library
from irm_desktop.domain.layout_file import load_layout, load_layouts
from irm_desktop.domain.links import link_to
from irm_desktop.domain.report_stages import load_stages
from irm_desktop.domain.review_records import Snapshot
from irm_desktop.export.markdown import blocks
from irm_desktop.export.rich import rich
from irm_desktop.importing.evidence_pack import verify_pack
from irm_desktop.importing.importer import read_draft
from irm_desktop.importing.mapping import propose_mapping
from irm_desktop.importing.returned import read_returned
from irm_desktop.importing.source_files import read_source_file
from irm_desktop.settings import Settings
from irm_desktop.storage.backup_proof import ENDING, read_backup
from irm_desktop.storage.quick_read import first_outline
from irm_desktop.storage.slots import slots
from irm_desktop.storage.workspace import Workspace
from tests.importing.word_builder import SENT
from tests.review_workbooks import a_sent_report, a_workbook_copy, sent

Read = Callable[[Path], object]
_ACCEPTED = 0.04  # of what was read is also taken into the workspace, and undone again
_LOADERS: Mapping[str, Read] = {
    "layout": load_layout,
    "calendars": load_calendars,
    "stages": load_stages,
    "consent": load_consents,
    "evidence": load_evidence_rules,
    "citation": load_citation_forms,
}


class Readers:
    """The readers with what they compare with: an open workspace, what was sent for review."""

    def __init__(self, folder: Path) -> None:
        resources = paths.resources()
        # what an instrument is made of lies beside it
        for name in ("shared", "process"):
            shutil.copytree(resources / "instruments" / name, folder / name, dirs_exist_ok=True)
        self.library = load_library(resources / "instruments")
        self.layouts = load_layouts(resources / "layouts")
        self.sent: Snapshot = sent(folder, a_workbook_copy(a_sent_report()))[1]
        self.path = folder / "untouched.irm"
        self.workspace = self._filled(self.path)
        self.chance = Random(0)
        self.wrote = False  # whether the last reader was meant to write
        self._by_name: Mapping[str, Read] = {
            "table": self._table,
            "references": self._references,
            "word": lambda path: read_returned(path, SENT),
            "workbook": lambda path: read_returned(path, self.sent),
            "mapping": read_mapping,
            "pack": verify_pack,
            "keys": lambda path: slots(path.with_suffix("")),
            "settings": lambda path: Settings(path).get("language"),
            "markdown": self._markdown,
            "address": lambda path: link_to(path.read_bytes().decode("utf-8", "replace")),
            "workspace": self._workspace,
            "proof": self._proof,
            "instrument": self._instrument,
            **_LOADERS,
        }

    def read(self, name: str, path: Path, seed: int) -> None:
        """Raises UserError where the file is refused."""
        self.chance, self.wrote = Random(seed), False
        self._by_name[name](path)

    def knows(self, name: str) -> bool:
        return name in self._by_name

    def state(self) -> tuple[object, ...]:
        """What changes whenever the open workspace is written."""
        found = []
        for suffix in ("", "-wal"):
            file = self.path.with_name(self.path.name + suffix)
            about = file.stat() if file.exists() else None
            found.append(about and (about.st_mtime_ns, about.st_size))
        return tuple(found)

    def _filled(self, path: Path) -> Workspace:
        workspace = Workspace.create(path, actor="Ana", library=self.library)
        small = paths.resources() / "samples" / "irm-commitments-2016-sample.csv"
        workspace.accept(read_draft(small, self.library, self.layouts))
        return workspace

    def _table(self, path: Path) -> None:
        if self.chance.random() < 0.1:
            propose_mapping(path, self.library)
        draft = read_draft(path, self.library, self.layouts)
        if self.chance.random() < _ACCEPTED:
            self.wrote = True
            change, _ = self.workspace.accept(draft)
            if change:
                self.workspace.undo()
        else:
            self.workspace.preview(draft)

    def _references(self, path: Path) -> None:
        draft = read_source_file(path)
        self.workspace.preview_sources(draft)
        if self.chance.random() < _ACCEPTED:
            self.wrote = True
            member = self.workspace.members()[0].id
            if self.workspace.accept_sources(member, draft.sources, draft.file_name):
                self.workspace.undo()

    def _markdown(self, path: Path) -> None:
        text = path.read_bytes().decode("utf-8", "replace")
        blocks(text)
        rich(text)

    def _instrument(self, path: Path) -> None:
        """Under the name of its id, as it must have."""
        found = re.search(rb'^id = "(\w{1,9})"', path.read_bytes(), re.MULTILINE)
        named = path.with_name(f"{found[1].decode() if found else 'none'}.toml")
        load_instrument(path.replace(named))

    def _proof(self, path: Path) -> None:
        backup = path.with_name(path.name.removesuffix(ENDING))
        backup.write_bytes(b"backup")
        read_backup(backup)

    def _workspace(self, path: Path) -> None:
        first_outline(path)
        read_only = self.chance.random() < 0.7
        with Workspace.open(path, actor="Ana", library=self.library, read_only=read_only) as opened:
            for member in opened.members():
                opened.plans(member.id)
            for plan in opened.plans():
                opened.commitments(plan.id)
            opened.sources()
            opened.check()
            if not read_only:
                opened.undo()
