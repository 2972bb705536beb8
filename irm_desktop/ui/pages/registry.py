"""The pages of the window: those of the open plan in the order of the sidebar, then the others."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.commitments import CommitmentsPage
from irm_desktop.ui.pages.first_run import FirstRunPage
from irm_desktop.ui.pages.import_page import ImportPage
from irm_desktop.ui.pages.overview import OverviewPage
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.report_texts import ReportPage
from irm_desktop.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: made when it is first shown. `of_plan` pages are in the tree under the plan."""

    id: str
    label: str
    icon: str
    make: Callable[[Context, QWidget], Page]
    of_plan: bool = True


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "commitments", QT_TRANSLATE_NOOP("Pages", "Commitments"), "commitments", CommitmentsPage
    ),
    PageSpec("overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", OverviewPage),
    PageSpec("report", QT_TRANSLATE_NOOP("Pages", "Report"), "report", ReportPage),
    PageSpec("import", QT_TRANSLATE_NOOP("Pages", "Import"), "import", ImportPage, of_plan=False),
    PageSpec("first_run", QT_TRANSLATE_NOOP("Pages", "Start"), "new_file", FirstRunPage, False),
)
