"""Pictures of every page of the window, without a display.

`python -m scripts.screenshots FOLDER` opens a copy of the sample workspace and writes a PNG of each
page in light and dark; `--all` adds right-to-left, the narrow window and larger text. `--guide`
renews the small pictures of the guide in `docs/images`.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from irm_desktop import paths
from irm_desktop.app import Application
from irm_desktop.settings import Settings
from irm_desktop.ui import fonts
from irm_desktop.ui.dialog_commands import DialogCommands
from irm_desktop.ui.pages.eligibility_page import EligibilityPage
from irm_desktop.ui.pages.numbers_page import NumbersPage
from irm_desktop.ui.pages.process_page import ProcessPage
from irm_desktop.ui.pages.report_texts import ReportPage
from scripts.screenshot_answers import answer_process
from scripts.screenshot_encryption import take_encryption
from scripts.screenshot_evidence import take_evidence
from scripts.screenshot_exchange import take_exchange
from scripts.screenshot_inbox import take_inbox
from scripts.screenshot_interview import take_interview
from scripts.screenshot_merge import take_merge
from scripts.screenshot_office import take_office
from scripts.screenshot_office_sync import take_office_sync
from scripts.screenshot_people import take_people
from scripts.screenshot_readiness import take_readiness
from scripts.screenshot_review import take_review
from scripts.screenshot_safety import take_safety
from scripts.screenshot_search import take_search

PATIENCE = 60.0  # seconds that any page may take to be there
TABLE = "irm-commitments-2016-sample.csv"


@dataclass(frozen=True, slots=True)
class Look:
    """How the window stands: name of the pictures, theme, size, direction, text size."""

    name: str
    theme: str = "light"
    width: int = 1366
    height: int = 768
    mirrored: bool = False
    text_size: int = 100
    language: str = "en"


LOOKS = (Look("light"), Look("dark", "dark"))
MORE_LOOKS = (
    Look("mirrored", mirrored=True),
    Look("narrow", width=911, height=512),
    Look("large", text_size=140),
    Look("system", theme="palette"),
    Look("french", language="fr"),
    Look("spanish", language="es"),
)


# Pictures of the guide: in 256 colours, so that they stay small.
GUIDE = Path(__file__).resolve().parent.parent / "docs" / "images"
GUIDE_PAGES = (
    "first-run",
    "text",
    "design",
    "implementation",
    "history",
    "overview",
    "process",
    "eligibility",
    "numbers",
    "report-commitment",
    "interview-start",
    "interview",
    "interviews",
    "sources",
    "evidence",
    "evidence-chips",
    "readiness",
    "readiness-stage",
    "send",
    "calendar",
    "inbox",
    "redline",
    "response",
    "rating-life",
    "people",
    "people-seal",
    "people-open",
    "search",
    "backups",
    "restore",
    "damaged",
    "safety-bars",
    "encrypt",
    "recovery-sheet",
    "colleagues",
    "colleagues-code",
    "bundle-send",
    "exchange-folder",
    "office-database",
    "office-open",
    "office-window",
    "locked",
    "import-findings",
    "merge",
    "conflict-form",
    "conflicts-merged",
    "conflicts-rating",
    "conflicts-kept",
    "palette",
    "export",
    "new-plan",
)


class Photographer:
    """Drives the real window from page to page and keeps pictures of it."""

    def __init__(self, program: Application, folder: Path, look: Look) -> None:
        self.program, self.folder, self.look = program, folder, look
        self.window = program.window
        self.made: list[Path] = []

    def settle(self, ready: Callable[[], object] = lambda: True) -> None:
        """Let the window work until it is ready and nothing runs any more."""
        application = QApplication.instance()
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if application is not None:
                application.processEvents()
            if ready() and not self.program.context.tasks.busy:
                break
            time.sleep(0.005)
        else:
            raise TimeoutError(f"{self.look.name}: a page was not there after {PATIENCE:.0f} s")
        for _ in range(3):
            if application is not None:
                application.processEvents()

    @property
    def dialogs(self) -> DialogCommands:
        """They are made after the first list is painted."""
        return next(one for one in self.program.commands if isinstance(one, DialogCommands))

    def wait_for_workspace(self) -> None:
        self.settle(lambda: self.program.context.workspace is not None)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        self.settle()
        picture = (widget or self.window).grab().toImage()
        picture = picture.convertToFormat(QImage.Format.Format_RGB32)
        path = self.folder / f"{name}-{self.look.name}.png"
        if not picture.save(str(path)):
            raise OSError(f"{path} could not be written")
        self.made.append(path)

    def pages(self) -> None:
        """Every page and dialog once."""
        answer_process(self.program.context.open_workspace)
        self._plan_pages()
        self._process_pages()
        take_interview(self)
        take_evidence(self)
        take_readiness(self)
        take_review(self)
        take_inbox(self)
        take_exchange(self)  # before people are sealed, whose names would be asked about
        take_people(self)
        take_search(self)
        take_safety(self)
        self._import()
        self._palette()
        self._dialogs()
        take_merge(self)
        take_office(self)
        take_encryption(self)
        take_office_sync(self)
        self._first_run()

    def _plan_pages(self) -> None:
        window = self.window
        plan = self.program.context.open_workspace.plan_by_key("ES-2")
        window.open_plan(plan.id)
        ids = self.program.context.open_workspace.commitment_ids(plan.id)
        window.go_to(ids[7])
        for area in ("text", "design", "implementation", "history"):
            window.commitments.panel.show_area(area)
            self.take(area)
        for page_id in ("overview", "report"):
            window.show_page(page_id)
            self.take(page_id)
        self._report_parts(ids[7])

    def _process_pages(self) -> None:
        """Process, Eligibility and the figures, each at its top and further down."""
        window, workspace = self.window, self.program.context.open_workspace
        plan = workspace.plan_by_key("ES-2")
        window.open_plan(plan.id, "process")
        self.take("process")
        process = window.page("process")
        assert isinstance(process, ProcessPage)
        for indicator in ("civil_society_involved", "influence_development"):
            process.form.go_to(indicator)
            self.take(f"process-{indicator.partition('_')[0]}")
        window.open_member(plan.member_id)
        self.take("eligibility")
        eligibility = window.page("eligibility")
        assert isinstance(eligibility, EligibilityPage)
        eligibility.concerns.rows[0].date.focus()
        self.take("eligibility-concerns")
        window.show_page("numbers")
        numbers = window.page("numbers")
        assert isinstance(numbers, NumbersPage)
        self.settle(lambda: numbers.numbers is not None)
        self.take("numbers")
        numbers.tables.setCurrentRow(1)
        self.take("numbers-countries")
        numbers.tabs.setCurrentIndex(1)
        self.take("numbers-bars")

    def _report_parts(self, commitment_id: str) -> None:
        report = self.window.page("report")
        assert isinstance(report, ReportPage)
        pages = report.preview.view.pages
        self.settle(lambda: not report.preview.isVisible() or (pages.count > 1 and pages.complete))
        report.outline.choose(("commitment", commitment_id))
        self.take("report-commitment")
        report.outline.choose(("section", "recommendations"))
        self.take("report-recommendations")

    def _import(self) -> None:
        self.window.show_page("import")
        self.take("import-choose")
        self.dialogs.open_import(paths.resources() / "samples" / TABLE)
        self.take("import-findings")

    def _palette(self) -> None:
        self.window.show_page("commitments")
        self.dialogs.open_palette()
        self.dialogs.palette.field.setText("comp")
        self.take("palette")
        self.dialogs.palette.close_up()

    def _dialogs(self) -> None:
        commands = self.dialogs
        for name, work in (
            ("export", commands.open_export),
            ("export-open-data", commands.open_open_data),
            ("export-office", commands.open_office),
            ("settings", commands.open_settings),
            ("keyboard", commands.open_shortcuts),
            ("about", commands.open_about),
            ("new-plan", commands.add_plan),
            ("new-member", commands.add_member),
            ("plan-fields", commands.edit_plan),
        ):
            work()
            dialog = self.window.findChildren(QDialog)[-1]
            self.take(name, dialog)
            dialog.close()
            dialog.deleteLater()
            self.settle()

    def _first_run(self) -> None:
        self.program.settings.set("recent_files", [])
        self.window.show_page("first_run")
        self.take("first-run")


@contextmanager
def opened(look: Look, place: Path) -> Iterator[Application]:
    """The program on a copy of the sample workspace, dressed for the look."""
    for name in ("DATA", "CONFIG", "LOGS"):
        os.environ[f"IRM_DESKTOP_{name}"] = str(place / name.lower())
    copy = place / "sample.irm"
    shutil.copyfile(paths.resources() / "samples" / "sample.irm", copy)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise TypeError("no application")
    os.environ["IRM_DESKTOP_RTL"] = "1" if look.mirrored else ""
    settings = Settings()
    settings.set("actor", "Ana Torres")
    settings.set("theme", look.theme)
    settings.set("text_size", look.text_size)
    settings.set("language", look.language)
    settings.set("export_folder", "/home/ana/reports")
    program = Application(copy, application)
    program.start()
    program.window.resize(look.width, look.height)
    try:
        yield program
    finally:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, QDialog):
                one.hide()  # the next window would wait for it before it locks
        program.window.close()
        program.window.deleteLater()
        application.processEvents()


def photograph(folder: Path, looks: tuple[Look, ...]) -> list[Path]:
    """The pictures of all pages in each look."""
    QApplication.setStyle("Fusion")
    application = QApplication.instance() or QApplication(["screenshots"])
    application.setApplicationName("IRM Desktop")
    fonts.load(fonts.FIRST)
    folder.mkdir(parents=True, exist_ok=True)
    made: list[Path] = []
    for look in looks:
        with tempfile.TemporaryDirectory() as place, opened(look, Path(place)) as program:
            photographer = Photographer(program, folder, look)
            photographer.wait_for_workspace()
            photographer.pages()
            made.extend(photographer.made)
    return made


def in_few_colours(picture: QImage) -> QImage:
    """The picture in its 256 most frequent colours; every other becomes the nearest of them."""
    pixels = memoryview(picture.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("I")
    table = [colour for colour, _ in Counter(pixels).most_common(256)]
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    return picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def renew_guide() -> list[Path]:
    """The pictures of the guide, made anew in the light look."""
    GUIDE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        photograph(Path(place), LOOKS[:1])
        made = []
        for name in GUIDE_PAGES:
            taken = QImage(str(Path(place) / f"{name}-{LOOKS[0].name}.png"))
            target = GUIDE / f"{name}.png"
            if not in_few_colours(taken).save(str(target)):
                raise OSError(f"{target} could not be written")
            made.append(target)
    return made


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=Path("pictures"))
    parser.add_argument("--guide", action="store_true", help="renew the pictures of the guide")
    parser.add_argument("--all", action="store_true", help="also mirrored, narrow, large text")
    parser.add_argument("--look", help="only the look of this name")
    arguments = parser.parse_args()
    if arguments.guide:
        for path in renew_guide():
            print(path)
        return 0
    looks: tuple[Look, ...] = LOOKS
    if arguments.all or arguments.look:
        looks = LOOKS + MORE_LOOKS
    if arguments.look:
        looks = tuple(look for look in looks if look.name == arguments.look)
    for path in photograph(arguments.folder, looks):
        print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
