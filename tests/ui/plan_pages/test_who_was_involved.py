"""Who was involved: one click is one step of undo, and the guidance tells both questions."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from irm_desktop.errors import NotFound
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.process_matrix import InvolvedBlock
from irm_desktop.ui.pages.process_page import ProcessPage
from tests.ui.plan_pages.test_process import involved, page, stored

__all__ = ["page"]


def both(context: Context, plan_id: str, block: InvolvedBlock) -> list[str | None]:
    return [stored(context, plan_id, one.id) for one in block.indicators]


def test_one_click_is_taken_back_by_one_undo(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    block = involved(page)
    qtbot.mouseClick(block.cells[0], Qt.MouseButton.LeftButton)
    first = both(context, plan_id, block)
    told: list[str] = []
    context.operations.done.connect(lambda change: told.append(change.sentence))

    qtbot.mouseClick(block.cells[5], Qt.MouseButton.LeftButton)

    assert None not in first
    assert both(context, plan_id, block) != first
    assert told == [
        'Civil society involved set to Mostly "governance" civil society; '
        "Government involved set to Significant involvement of line ministries"
    ]
    context.operations.undo()
    assert both(context, plan_id, block) == first
    assert block.cells[0].isChecked()
    context.operations.redo()
    assert block.cells[5].isChecked()


def test_clearing_the_cross_is_one_step(
    qtbot: QtBot, context: Context, plan_id: str, page: ProcessPage
) -> None:
    block = involved(page)
    qtbot.mouseClick(block.cells[4], Qt.MouseButton.LeftButton)
    before = both(context, plan_id, block)

    qtbot.keyClick(block.cells[4], Qt.Key.Key_Backspace)

    assert both(context, plan_id, block) == [None, None]
    context.operations.undo()
    assert both(context, plan_id, block) == before


def test_where_one_answer_is_wrong_none_is_set(
    context: Context, plan_id: str, page: ProcessPage
) -> None:
    civil, government = involved(page).indicators
    answers = {civil.id: civil.scale.grades[0].id, government.id: "everybody"}

    with pytest.raises(NotFound, match=r"^Government involved has no value 'everybody'\."):
        context.open_workspace.rate_together(plan_id, answers, subject_kind="plan")

    assert stored(context, plan_id, civil.id) is None


def test_the_guidance_tells_both_questions(qtbot: QtBot, page: ProcessPage) -> None:
    civil, government = involved(page).indicators
    assert page.form.go_to(civil.id)

    def shown() -> set[str]:
        return {one.text() for one in page.guidance.findChildren(QLabel)}

    qtbot.waitUntil(lambda: civil.label("en") in shown(), timeout=5000)
    assert government.label("en") in shown()
    assert {one.definition["en"] for one in (civil, government)} <= shown()
