"""A reason and its evidence: one line with one notice where neither is there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.pages.indicator_blocks import Block
from irm_desktop.ui.widgets.reason_field import Tag

NAME = "specificity"


@pytest.fixture
def block(window: MainWindow, panel: CommitmentPanel) -> Block:
    """The block of a question that is answered and has neither reason nor evidence."""
    panel.go_to(NAME)
    form = panel.form()
    assert form is not None
    found = form.block_of(NAME)
    assert found is not None
    return found


def tags(block: Block) -> list[str]:
    return [tag.accessibleName() for tag in block.findChildren(Tag) if tag.isVisible()]


def support(window: MainWindow, panel: CommitmentPanel) -> None:
    workspace = window.context.open_workspace
    member = workspace.members()[0].id
    law = workspace.add_source(member, kind="law", title="Law").created
    window.context.operations.add(
        lambda w: w.add_support("commitment", panel.commitment_id, source_id=law, indicator=NAME)
    )


def buttons(block: Block) -> tuple[QWidget, QWidget]:
    found = {one.accessibleName(): one for one in block.findChildren(QWidget)}
    return found["Write the reason: Specificity"], found["Add evidence: Specificity"]


def test_where_neither_is_there_one_line_says_so_once(block: Block) -> None:
    write, add = buttons(block)
    assert tags(block) == ["No reason, no evidence yet"]
    assert block.reason_rows[NAME].is_one_line
    centre = [one.mapTo(block, one.rect().center()) for one in (write, add)]
    assert abs(centre[0].y() - centre[1].y()) <= 2
    assert centre[0].x() < centre[1].x()


def test_a_written_reason_has_its_evidence_under_it(
    window: MainWindow, panel: CommitmentPanel, block: Block
) -> None:
    window.context.operations.set_reason(panel.commitment_id, NAME, "It can be checked.")
    assert not block.reason_rows[NAME].is_one_line
    assert tags(block) == ["No evidence yet"]
    _, add = buttons(block)
    assert add.mapTo(block, add.rect().center()).y() > block.reason.geometry().bottom()


def test_evidence_without_a_reason_stands_under_the_way_to_write_it(
    window: MainWindow, panel: CommitmentPanel, block: Block
) -> None:
    support(window, panel)
    assert not block.reason_rows[NAME].is_one_line
    assert tags(block) == ["No reason yet"]
    assert len(block.chips[NAME].chips) == 1


def test_with_reason_and_evidence_nothing_is_said(
    window: MainWindow, panel: CommitmentPanel, block: Block
) -> None:
    support(window, panel)
    window.context.operations.set_reason(panel.commitment_id, NAME, "It can be checked.")
    assert tags(block) == []


def test_evidence_in_words_leaves_the_reason_to_be_asked_for(
    window: MainWindow, panel: CommitmentPanel, block: Block
) -> None:
    window.context.operations.set_evidence(panel.commitment_id, NAME, "Seen.", "commitment")
    assert tags(block) == ["No reason yet"]
    assert block.reason_rows[NAME].is_one_line


def test_an_unanswered_question_only_offers_the_reason(
    window: MainWindow, panel: CommitmentPanel, block: Block
) -> None:
    window.context.operations.rate(panel.commitment_id, NAME, None)
    assert tags(block) == []
    assert block.chips[NAME].isHidden()


def test_tab_goes_from_the_reason_to_its_evidence(qtbot: QtBot, block: Block) -> None:
    write, add = buttons(block)
    write.setFocus()
    qtbot.keyClick(write, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is add
    qtbot.keyClick(add, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is write


def test_tab_goes_from_what_is_written_to_the_chips(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel, block: Block
) -> None:
    support(window, panel)
    block.reason.open()
    qtbot.keyClicks(block.reason.edit, "It can be checked.")
    qtbot.keyClick(block.reason.edit, Qt.Key.Key_Tab)
    (chip,) = block.chips[NAME].chips
    assert QApplication.focusWidget() is chip
    qtbot.keyClick(chip, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is block.chips[NAME].add
