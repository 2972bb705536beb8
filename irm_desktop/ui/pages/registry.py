"""The pages of the window: those of the open plan in the order of the sidebar, then the others.

A page's module is imported when the page is first shown: the first paint needs none of them.
"""

import importlib
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: `place` is module and class. `scope` says what it is about: plan (in the tree under
    the plan), member (in the tree under the member), library or workspace (rows under the tree), or
    empty for a page that takes the tree's room as well."""

    id: str
    label: str
    icon: str
    place: str
    scope: str = "plan"

    @property
    def of_plan(self) -> bool:
        return self.scope == "plan"

    def make(self, context: Context, parent: QWidget) -> Page:
        module, name = self.place.split(":")
        kind = getattr(importlib.import_module(f"irm_desktop.ui.pages.{module}"), name)
        return cast(Page, kind(context, parent))


PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        "commitments",
        QT_TRANSLATE_NOOP("Pages", "Commitments"),
        "commitments",
        "commitments:CommitmentsPage",
    ),
    PageSpec(
        "overview", QT_TRANSLATE_NOOP("Pages", "Overview"), "overview", "overview:OverviewPage"
    ),
    PageSpec("process", QT_TRANSLATE_NOOP("Pages", "Process"), "users", "process_page:ProcessPage"),
    PageSpec("report", QT_TRANSLATE_NOOP("Pages", "Report"), "report", "report_texts:ReportPage"),
    PageSpec(
        "readiness",
        QT_TRANSLATE_NOOP("Pages", "Readiness"),
        "readiness",
        "readiness_page:ReadinessPage",
    ),
    PageSpec("inbox", QT_TRANSLATE_NOOP("Pages", "Inbox"), "inbox", "inbox_page:InboxPage"),
    PageSpec(
        "calendar",
        QT_TRANSLATE_NOOP("Pages", "Calendar"),
        "calendar",
        "calendar_page:CalendarPage",
    ),
    PageSpec(
        "eligibility",
        QT_TRANSLATE_NOOP("Pages", "Eligibility"),
        "eligibility",
        "eligibility_page:EligibilityPage",
        "member",
    ),
    PageSpec(
        "sources",
        QT_TRANSLATE_NOOP("Pages", "Sources"),
        "book",
        "sources_page:SourcesPage",
        "library",
    ),
    PageSpec(
        "interviews",
        QT_TRANSLATE_NOOP("Pages", "Interviews"),
        "interview",
        "interviews_page:InterviewsPage",
        "library",
    ),
    PageSpec(
        "people", QT_TRANSLATE_NOOP("Pages", "People"), "users", "people_page:PeoplePage", "library"
    ),
    PageSpec(
        "numbers",
        QT_TRANSLATE_NOOP("Pages", "By the numbers"),
        "numbers",
        "numbers_page:NumbersPage",
        "workspace",
    ),
    PageSpec(
        "conflicts",
        QT_TRANSLATE_NOOP("Pages", "Conflicts"),
        "merged",
        "conflicts_page:ConflictsPage",
        "workspace",
    ),
    PageSpec(
        "interview",
        QT_TRANSLATE_NOOP("Pages", "Interview"),
        "interview",
        "interview_page:InterviewPage",
        "",
    ),
    PageSpec(
        "search",
        QT_TRANSLATE_NOOP("Pages", "Search"),
        "search",
        "search_page:SearchPage",
        "workspace",
    ),
    PageSpec(
        "import", QT_TRANSLATE_NOOP("Pages", "Import"), "import", "import_page:ImportPage", ""
    ),
    PageSpec(
        "first_run",
        QT_TRANSLATE_NOOP("Pages", "Start"),
        "new_file",
        "first_run:FirstRunPage",
        "",
    ),
    PageSpec("locked", QT_TRANSLATE_NOOP("Pages", "Locked"), "lock", "locked:LockedPage", ""),
)


def rows_of_plan(count: str) -> list[tuple[str, str, str, str]]:
    """Id, translated text, icon and count of each page of a plan, for the tree; `count` is that
    of the commitments."""
    return [
        (
            spec.id,
            QCoreApplication.translate("Pages", spec.label),
            spec.icon,
            count if spec.id == "commitments" else "",
        )
        for spec in PAGES
        if spec.of_plan
    ]


def rows_of_scope(scope: str) -> list[tuple[str, str, str]]:
    """Id, translated text and icon of each page of `scope`, for the rows under the tree."""
    return [
        (spec.id, QCoreApplication.translate("Pages", spec.label), spec.icon)
        for spec in PAGES
        if spec.scope == scope
    ]
