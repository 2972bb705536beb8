"""What a person chose stays as it is."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.ui.main_window import MainWindow


def test_a_click_below_the_rows_keeps_the_row(qtbot: QtBot, window: MainWindow) -> None:
    window.show()
    table = window.commitments.table
    chosen = table.selected_ids()
    assert chosen

    below = QPoint(60, table.viewport().height() - 10)
    assert not table.indexAt(below).isValid()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=below)

    assert table.selected_ids() == chosen == [window.commitments.panel.commitment_id]


def test_the_edge_of_the_panel_stays_where_it_is(window: MainWindow) -> None:
    window.resize(1366, 768)
    window.show()
    page = window.commitments
    sizes = page.splitter.sizes()
    seen = set()
    for area in ("text", "design", "implementation", "history"):
        page.panel.show_area(area)
        page.step(1)
        QApplication.processEvents()
        seen.add(tuple(page.splitter.sizes()))
    assert seen == {tuple(sizes)}


def test_the_status_line_offers_what_can_be_done_next(window: MainWindow) -> None:
    window.show()
    window.context.operations.rate(window.commitments.current_id(), "potential_impact", "minor")
    button = window.status.undo
    assert (button.text(), button.isVisible()) == ("Undo  Ctrl Z", True)

    button.click()
    assert button.text() == "Redo  Ctrl Y"
    button.click()
    assert button.text() == "Undo  Ctrl Z"
    while window.context.open_workspace.undo_sentence is not None:
        window.actions_book["undo"].trigger()
    assert window.status.offered == "redo"


def test_an_undo_goes_to_the_commitment_it_changed(window: MainWindow) -> None:
    window.show()
    first = window.commitments.current_id()
    window.context.operations.rate(first, "potential_impact", "minor")
    window.commitments.step(1)
    assert window.commitments.current_id() != first

    window.actions_book["undo"].trigger()

    assert window.commitments.current_id() == window.commitments.panel.commitment_id == first
