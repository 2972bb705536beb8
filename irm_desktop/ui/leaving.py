"""What is said where files leave an encrypted workspace: encryption ends at its edge."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm_desktop.ui.cards import Icon, Words
from irm_desktop.ui.context import Context


def leaving_words(context: Context) -> str:
    """One sentence; empty where the workspace is not encrypted, so nothing ends."""
    workspace = context.workspace
    if workspace is None or not workspace.encrypted:
        return ""
    return QCoreApplication.translate(
        "Leaving", "The workspace is encrypted, what is written here is not: whoever has the file "
        "can read it.",
    )  # fmt: skip


def leaving_line(context: Context) -> QWidget | None:
    """The sentence as a line of a dialog."""
    words = leaving_words(context)
    if not words:
        return None
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(context.theme.px(8))
    row.addWidget(Icon("lock", context.theme))
    row.addWidget(Words(words, context.theme, "secondary", "text2", wrap=True), 1)
    return line
