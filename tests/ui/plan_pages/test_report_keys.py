"""Every key of the report page does its work while one writes in a passage."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from irm_desktop.ui.action_book import Actions
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.cite import CiteDialog
from irm_desktop.ui.dialogs.markdown import LinkDialog
from irm_desktop.ui.pages.report_texts import ReportPage
from tests.ui.plan_pages.test_report_texts import shown

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot: QtBot, context: Context, plan_id: str) -> Iterator[ReportPage]:
    made = shown(qtbot, context, plan_id)
    actions = Actions(context.theme, made)
    actions.set_state(plan=True, workspace=True, report=True, writable=True)
    made.attach(actions)
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made, timeout=5000)
    made.outline.choose(("section", "executive_summary"))
    made.editor.fields[0].focus()
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.reject()


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_L, LinkDialog), (Qt.Key.Key_C, CiteDialog)])
def test_link_and_citation_are_asked_for_by_their_keys(
    qtbot: QtBot, page: ReportPage, key: Qt.Key, kind: type[QDialog]
) -> None:
    edit = page.editor.fields[0].edit
    qtbot.waitUntil(edit.hasFocus, timeout=5000)

    qtbot.keyClick(edit, key, CTRL_SHIFT)

    open_now = [one for one in page.findChildren(QDialog) if one.isVisible()]
    assert [type(one) for one in open_now] == [kind]
