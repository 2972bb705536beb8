"""Whoever cannot see the window hears a name for everything that takes the focus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export import ExportDialog
from irm_desktop.ui.dialogs.export_open_data import OpenDataDialog
from irm_desktop.ui.dialogs.new_member import NewMemberDialog
from irm_desktop.ui.dialogs.new_plan import NewPlanDialog
from irm_desktop.ui.dialogs.plan_fields import PlanFieldsDialog
from irm_desktop.ui.dialogs.settings import SettingsDialog
from irm_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from irm_desktop.ui.pages.first_run import FirstRunPage
from irm_desktop.ui.pages.import_page import ImportPage
from irm_desktop.ui.pages.overview import OverviewPage
from irm_desktop.ui.pages.report_texts import ReportPage
from tests.ui.plan_pages.conftest import TABLE

Make = Callable[[Context, str], QWidget]


def overview(context: Context, plan_id: str) -> QWidget:
    page = OverviewPage(context)
    page.resize(1200, 700)
    page.open_plan(plan_id)
    return page


def report(context: Context, plan_id: str) -> QWidget:
    page = ReportPage(context)
    page.open_plan(plan_id)
    page.outline.choose(("commitment", context.open_workspace.commitment_ids(plan_id)[0]))
    return page


def importing(context: Context, plan_id: str) -> QWidget:
    page = ImportPage(context)
    page.start(TABLE)
    return page


PLACES: dict[str, Make] = {
    "overview": overview,
    "report": report,
    "import": importing,
    "first run": lambda context, _plan: FirstRunPage(context),
    "export": ExportDialog,
    "open data": OpenDataDialog,
    "settings": lambda context, _plan: SettingsDialog(context),
    "keys": lambda context, _plan: ShortcutsDialog(context.theme),
    "member": lambda context, _plan: NewMemberDialog(context),
    "plan": lambda context, _plan: NewPlanDialog(context),
    "plan fields": PlanFieldsDialog,
}


def is_named(widget: QWidget, labels: list[QLabel]) -> bool:
    if widget.accessibleName():
        return True
    if isinstance(widget, QAbstractButton | QLabel):
        return bool(widget.text())
    return any(label.buddy() is widget for label in labels)


def inner_part(widget: QWidget) -> bool:
    """A part of a standard widget, which speaks for it; or a container that takes no focus."""
    parent = widget.parentWidget()
    inside = parent is not None and widget.focusProxy() is parent
    field = isinstance(widget, QLineEdit) and widget.objectName().startswith("qt_")
    return inside or field or isinstance(widget, QScrollArea) or widget.objectName() == "qt_scroll"


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, context: Context, plan_id: str, idle: Callable[[], None], place: str
) -> None:
    widget = PLACES[place](context, plan_id)
    qtbot.addWidget(widget)
    widget.show()
    idle()

    labels = widget.findChildren(QLabel)
    nameless = [
        f"{type(one).__name__} {one.objectName()}"
        for one in widget.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.isVisible()
        and not inner_part(one)
        and not is_named(one, labels)
    ]

    assert nameless == []
