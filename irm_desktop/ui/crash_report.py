"""What a crash report says, and the window that shows it.

Details name files and lines of the program and the kind of error, never the error's own text,
which may quote what a person wrote.
"""

import platform
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
)

from irm_desktop import __version__


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Versions, the kind of error, and where in the program it was raised."""
    lines = [
        f"IRM Desktop {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()}",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(trace):
        parts = Path(frame.filename).parts
        start = parts.index("irm_desktop") if "irm_desktop" in parts else max(0, len(parts) - 2)
        lines.append(f"  {'/'.join(parts[start:])}:{frame.lineno} {frame.name}")
    return "\n".join(lines)


class CrashDialog(QDialog):
    """Says that nothing is lost, and offers the details."""

    def __init__(self, text: str) -> None:
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(QCoreApplication.applicationName())
        self._text = QPlainTextEdit(text, self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Details"))
        said = QLabel(
            self.tr(
                "The program made a mistake. What you wrote is saved up to the last second. "
                "These details hold none of your texts; send them to whoever looks after the "
                "program, then close and open it again."
            ),
            self,
        )
        said.setWordWrap(True)
        copy = QPushButton(self.tr("Copy the details"), self)
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(self._text)
        column.addLayout(row)
        self.resize(560, 320)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
