"""The floor of every start: a bare main window that says when it has been painted."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Hello(QMainWindow):
    """Reports once, from a zero timer after its first paint event, so that the paint is over."""

    def __init__(self) -> None:
        super().__init__()
        self._told = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        for word in ("painted", "list", "ready"):
            print(f"{word} {time.monotonic() * 1000:.1f}", flush=True)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    window = Hello()
    window.resize(1200, 800)
    window.show()
    sys.exit(application.exec())
