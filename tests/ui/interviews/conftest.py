"""The whole window in front, ready for F9."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from irm_desktop.app import Application
from irm_desktop.ui.main_window import MainWindow
from tests.ui.interviews.keys import KEPT, the_page


@pytest.fixture
def ready(qtbot: QtBot, program: Application, window: MainWindow) -> Iterator[Application]:
    qtbot.waitUntil(lambda: "interview" in window.actions_book, timeout=KEPT)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window, timeout=KEPT)
    yield program
    the_page(window).close_interview()
