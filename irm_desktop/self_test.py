"""What packaging breaks: resources, migrations, file formats, Qt. Prints a line for each step.

Works in a temporary folder and offscreen; the user's settings and files are not touched.
"""

import os
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from irm_desktop import __version__, app, paths, self_test_office
from irm_desktop.domain.instrument_file import load_library
from irm_desktop.domain.layout_file import load_layouts
from irm_desktop.domain.ways_in import PASSPHRASE, RECOVERY, Way
from irm_desktop.errors import UserError
from irm_desktop.export.docx_report import write_docx
from irm_desktop.export.xlsx_workbook import write_xlsx
from irm_desktop.importing.importer import read_draft
from irm_desktop.importing.returned import open_returned
from irm_desktop.importing.returned_worker import limited
from irm_desktop.storage import slots
from irm_desktop.storage.encrypting import encrypt
from irm_desktop.storage.restoring import restore
from irm_desktop.storage.workspace import Workspace
from irm_desktop.sync import identity
from irm_desktop.sync.bundle import read_bundle, write_bundle
from irm_desktop.sync.colleagues import Colleagues
from irm_desktop.ui import fonts

ACTOR = "self-test"
PLAN = "FI-1"
PATIENCE = 30_000  # milliseconds for the window to show its workspace
POLL = 20  # milliseconds


class SelfTest:
    """The steps in order; each leaves what the next one needs and returns what it found."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.samples = paths.resources() / "samples"
        self.workspace = folder / "self-test.irm"

    def steps(self) -> tuple[tuple[str, Callable[[], str]], ...]:
        return (
            ("read the instruments and layouts", self.read_resources),
            ("make a workspace by the migrations", self.make_workspace),
            ("import the sample table", self.import_sample),
            ("rate, undo and check the journal", self.rate_and_undo),
            ("seal a person and open the seal", self.seal_and_open),
            ("back it up, prove the backup and restore it", self.back_up_and_restore),
            ("encrypt a copy and open it by each way", self.encrypt_and_unlock),
            ("send a bundle and take it up", self.send_and_take_up),
            ("ask an office for an encrypted line", self_test_office.knock),
            ("write and read back the Word report", self.write_word),
            ("look at it in a process of its own", self.look_apart),
            ("write and read back the workbook", self.write_excel),
            ("open the sample workspace in the window", self.show_window),
        )

    def read_resources(self) -> str:
        self.library = load_library(paths.resources() / "instruments")
        self.layouts = load_layouts(paths.resources() / "layouts")
        return f"{len(self.library.instruments)} instruments, {len(self.layouts.layouts)} layouts"

    def make_workspace(self) -> str:
        Workspace.create(self.workspace, actor=ACTOR, library=self.library).close()
        return f"{self.workspace.stat().st_size // 1024} kB"

    def _open(self) -> Workspace:
        return Workspace.open(self.workspace, actor=ACTOR, library=self.library)

    def import_sample(self) -> str:
        table = self.samples / "irm-commitments-2016-sample.csv"
        draft = read_draft(table, self.library, self.layouts)
        with self._open() as workspace:
            workspace.accept(draft)
            return f"{len(workspace.commitment_ids())} commitments"

    def rate_and_undo(self) -> str:
        with self._open() as workspace:
            commitment = workspace.commitment_ids(workspace.plan_by_key(PLAN).id)[0]
            before = workspace.values(commitment)
            workspace.rate(commitment, "potential_impact", "transformative", reason="a test")
            if workspace.values(commitment)["potential_impact"] != "transformative":
                raise UserError("a rating was not kept")
            workspace.undo()
            if workspace.values(commitment) != before or workspace.check():
                raise UserError("an undo did not bring back what was there")
        return "as before"

    def seal_and_open(self) -> str:
        passphrase, name = "a test of the installation alone", "Somebody"
        with self._open() as workspace:
            person = workspace.add_person("", name=name).created
            workspace.make_seal(passphrase)
            workspace.seal_person(person)
            if workspace.person(person).name:
                raise UserError("a sealed name could still be read")
            workspace.open_seal(passphrase, "a test")
            if workspace.sealed_name(person) != (name, ""):
                raise UserError("the seal did not give a name back")
            workspace.delete_person(person)
        return "as before"

    def back_up_and_restore(self) -> str:
        with self._open() as workspace:
            backup = workspace.keep_backup("asked")
        kept = restore(self.workspace, backup, actor=ACTOR).kept
        with self._open() as workspace:
            if kept is None or not kept.exists() or workspace.check():
                raise UserError("a backup did not come back as it was")
        return f"{backup.entries} entries of the journal"

    def encrypt_and_unlock(self) -> str:
        copy = self.folder / "encrypted.irm"
        with self._open() as workspace:
            workspace.backup(copy)
        passphrase, recovery = "a test of the installation alone", slots.new_recovery_key()
        ways = (
            Way(PASSPHRASE, passphrase=passphrase),
            Way(RECOVERY, recipient=recovery.recipient),
        )
        encrypt(copy, ways, actor=ACTOR)
        keys = {
            slots.unlock_with_passphrase(copy, passphrase),
            slots.unlock_with_recovery(copy, recovery.secret),
        }
        if len(keys) != 1 or b"Finland" in copy.read_bytes():
            raise UserError("an encrypted workspace can be read, or not by each way")
        with Workspace.open(copy, actor=ACTOR, library=self.library, key=keys.pop()) as workspace:
            return f"{len(workspace.commitment_ids())} commitments"

    def send_and_take_up(self) -> str:
        """A bundle from one copy to another, locked, and the merge taken back."""
        other = self.folder / "copy.irm"
        with self._open() as workspace:
            workspace.backup(other)
        me, folder = identity.own_identity(ACTOR, self.folder / "me"), self.folder
        with (
            Workspace.open(other, actor="A colleague", library=self.library) as theirs,
            self._open() as workspace,
        ):
            first = workspace.commitment_ids()[0]
            since = workspace.vector()
            theirs.set_fields("commitment", first, {"theme": "A word from elsewhere"})
            write_bundle(
                theirs.outgoing(since, unchecked=True), folder / "one.irmb", me, (me.card,)
            )
            people = Colleagues(folder / "colleagues.json")
            done = workspace.merge(read_bundle(folder / "one.irmb", me, people))
            taken = workspace.commitment(first).theme
            workspace.undo()
            if taken != "A word from elsewhere" or workspace.check():
                raise UserError("what a colleague wrote did not arrive")
            return f"{done.preview.entries} entry, {(folder / 'one.irmb').stat().st_size} bytes"

    def write_word(self) -> str:
        with self._open() as workspace:
            report = workspace.report(workspace.plan_by_key(PLAN).id, "end_of_term", "fr")
        target = self.folder / "report.docx"
        write_docx(report, target)
        return f"{target.stat().st_size // 1024} kB"

    def look_apart(self) -> str:
        """As a large file that came back is read."""
        found = limited(open_returned, self.folder / "report.docx")
        with self._open() as workspace:
            if found.workspace_id != workspace.id:
                raise UserError("the Word report does not say where it is from")
        return f"{found.format} of {found.program}"

    def write_excel(self) -> str:
        with self._open() as workspace:
            report = workspace.report(workspace.plan_by_key(PLAN).id, "progress", "es")
        target = self.folder / "plan.xlsx"
        write_xlsx(report, target)
        return f"{target.stat().st_size // 1024} kB"

    def show_window(self) -> str:
        sample = self.folder / "sample.irm"
        shutil.copyfile(self.samples / "sample.irm", sample)
        with OffscreenWindow(sample) as program:
            picture = program.window.grab().toImage()
            colours = {picture.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 700, 7)}
        if len(colours) < 10:
            raise UserError(f"the window shows only {len(colours)} colours")
        return f"{picture.width()} × {picture.height()}, {len(colours)} colours"


class OffscreenWindow:
    """The program's window on a workspace, without a display, once all of it is loaded."""

    def __init__(self, workspace: Path) -> None:
        self._workspace = workspace

    def __enter__(self) -> "app.Application":
        # Qt reads this when the application object is made, not before.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        QApplication.setStyle("Fusion")
        self._application = QApplication(["irm-desktop"])
        fonts.load(fonts.FIRST)
        self._program = app.Application(self._workspace, self._application)
        self._program.start()
        self._wait(lambda: self._program.context.workspace is not None)
        return self._program

    def _wait(self, done: Callable[[], bool]) -> None:
        loop = QEventLoop()
        timer = QTimer()
        timer.timeout.connect(lambda: loop.quit() if done() else None)
        timer.start(POLL)
        QTimer.singleShot(PATIENCE, loop.quit)
        loop.exec()
        timer.stop()
        if not done():
            raise UserError("the window did not show its workspace")

    def __exit__(self, *_error: object) -> None:
        self._program.window.close()


def run() -> int:
    """Do all steps, also after one that failed; return the exit status: 0, or 2."""
    print(f"irm-desktop {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("DATA", "CONFIG", "LOGS"):
            os.environ[f"IRM_DESKTOP_{name}"] = str(Path(folder) / name.lower())
        for text, step in SelfTest(Path(folder)).steps():
            failed += not passed(text, step)
    print("self-test passed" if not failed else f"self-test failed: {failed} steps")
    return 2 if failed else 0


def passed(text: str, step: Callable[[], str]) -> bool:
    begin = time.perf_counter()
    try:
        found = step()
    except Exception:
        print(f"FAILED  {text}", flush=True)
        traceback.print_exc()
        return False
    print(f"ok      {text}: {found} ({(time.perf_counter() - begin) * 1000:.0f} ms)", flush=True)
    return True
