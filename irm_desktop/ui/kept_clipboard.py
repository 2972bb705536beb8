"""Copying names so that no clipboard history, and no other computer, gets them.

The hints are those that password managers set: Windows and KDE keep what carries them out of their
histories and out of the cloud. Where a system knows none of them the name is copied all the same,
for somebody asked for it.
"""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS: dict[str, bytes] = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
}


def kept(text: str) -> QMimeData:
    """`text` with the hints that keep it out of histories."""
    data = QMimeData()
    data.setText(text)
    for name, value in HINTS.items():
        data.setData(name, value)
    return data


def copy_kept(text: str, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
    QGuiApplication.clipboard().setMimeData(kept(text), mode)
