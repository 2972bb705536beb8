"""The government's own assessment of a commitment beside the IRM's rating, and the difference."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow
from irm_desktop.ui.pages.commitment_panel import CommitmentPanel
from irm_desktop.ui.pages.indicator_stages import StagesBlock
from irm_desktop.ui.pages.self_assessment import SelfAssessed
from irm_desktop.ui.tables.columns import columns_of
from tests.builders import the_library

MIDTERM = "self_assessment_completion_midterm"


def line(panel: CommitmentPanel, indicator: str = MIDTERM) -> SelfAssessed:
    panel.go_to(indicator)
    form = panel.form()
    assert form is not None
    block = form.block_of(indicator)
    assert isinstance(block, StagesBlock)
    return next(one for one in block.self_assessed if one.indicator.id == indicator)


def test_it_stands_under_the_rating_of_the_same_stage(panel: CommitmentPanel) -> None:
    panel.show_area("implementation")
    form = panel.form()
    assert form is not None
    block = form.block_of("completion_midterm")
    assert isinstance(block, StagesBlock)

    order = [block.column.indexOf(one) for one in (block.rows[0], block.self_assessed[0])]

    assert [one.indicator.id for one in block.self_assessed] == [
        MIDTERM,
        "self_assessment_completion_end_of_term",
    ]
    assert order == sorted(order)
    assert block.column.indexOf(block.self_assessed[0]) < block.column.indexOf(block.rows[1])


@pytest.mark.parametrize(
    ("key", "grade", "difference"),
    [
        (Qt.Key.Key_4, "complete", "2 grades higher than the IRM"),
        (Qt.Key.Key_3, "substantial", "1 grade higher than the IRM"),
        (Qt.Key.Key_2, "limited", "the same as the IRM"),
        (Qt.Key.Key_1, "not_started", "1 grade lower than the IRM"),
    ],
)
def test_the_difference_is_said_in_grades(
    qtbot: QtBot,
    window: MainWindow,
    panel: CommitmentPanel,
    key: Qt.Key,
    grade: str,
    difference: str,
) -> None:
    own = line(panel)  # the IRM's rating is Limited

    qtbot.keyClick(own.chip, key)

    assert window.context.open_workspace.values(panel.commitment_id)[MIDTERM] == grade
    assert own.difference.text() == difference
    assert difference in own.chip.accessibleDescription()


def test_nothing_is_compared_with_a_state(window: MainWindow, panel: CommitmentPanel) -> None:
    own = line(panel)

    window.context.operations.rate(panel.commitment_id, "completion_midterm", "not_reviewed")
    window.context.operations.rate(panel.commitment_id, MIDTERM, "complete")

    assert own.difference.text() == ""


def test_where_the_government_says_so_is_kept(
    qtbot: QtBot, window: MainWindow, panel: CommitmentPanel
) -> None:
    own = line(panel)
    qtbot.keyClick(own.chip, Qt.Key.Key_3)
    own.source.open()
    qtbot.keyClicks(own.source.edit, "Report of 2015, page 12")

    own.flush()

    ratings = window.context.open_workspace.ratings(panel.commitment_id)
    assert ratings[MIDTERM].reason == "Report of 2015, page 12"


def test_the_table_offers_a_column_that_is_hidden_at_first() -> None:
    for instrument in the_library().instruments:
        found = [one for one in columns_of(instrument, "en") if "self_assessment" in one.id]
        asked = [
            one.id
            for one in instrument.indicators_of("commitment")
            if one.group == "self_assessment"
        ]
        assert [one.id for one in found] == asked
        assert asked
        assert {one.pages for one in found} == {()}


def test_it_is_no_part_of_a_complete_entry(window: MainWindow, panel: CommitmentPanel) -> None:
    before = window.commitments.pane.model.state(0).entry

    window.context.operations.rate(panel.commitment_id, MIDTERM, "complete")

    assert window.commitments.pane.model.state(0).entry == before
