"""What a person chose stays as it is."""

from PySide6.QtCore import QPoint, Qt
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
