"""Files that are dragged over any text that one writes in are left to what the text stands in."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from irm_desktop.settings import Settings
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField, TextField
from irm_desktop.ui.widgets.markdown_edit import MarkdownEdit
from irm_desktop.ui.widgets.note_edit import NoteEdit


def is_taken(target: QWidget, mime: QMimeData) -> bool:
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(4, 4), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", ["line", "text", "note", "passage"])
def test_words_can_be_dropped_on_a_text_and_files_cannot(
    qtbot: QtBot, tmp_path: Path, kind: str
) -> None:
    held, theme = QWidget(), Theme(Settings(tmp_path / "settings.json"))
    qtbot.addWidget(held)
    targets = {
        "line": lambda: LineField("Name", theme, held).line,
        "text": lambda: TextField("Name", theme, held).edit.viewport(),
        "note": lambda: NoteEdit(theme, held).viewport(),
        "passage": lambda: MarkdownEdit(theme, held).viewport(),
    }
    target = targets[kind]()
    words, files = QMimeData(), QMimeData()
    words.setText("as it was said")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "back.docx"))])
    assert is_taken(target, words)
    assert not is_taken(target, files)
