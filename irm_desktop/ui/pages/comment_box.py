"""The field in which a comment is written, with its button. What is typed is kept for each subject
until it is sent or the workspace is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irm_desktop.ui.cards import button
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.inbox_result import CaptionedEdit


class CommentBox(QWidget):
    """`written` carries the text; who takes it up says `sent` once it is kept."""

    written = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._subject = ""
        self._drafts: dict[str, str] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.px(6))
        self.field = CaptionedEdit(self.tr("Your comment"), context.theme, self)
        self.edit = self.field.edit
        column.addWidget(self.field)
        self.button = button(self.tr("Comment"), context.theme, parent=self)
        self.button.setToolTip(self.tr("Ctrl+Enter in the field does the same"))
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.edit.textChanged.connect(self._enable)
        self.edit.accepted.connect(self._write)
        self.button.clicked.connect(self._write)
        context.signals.workspace_closed.connect(self._forget)
        self._enable()

    def show_subject(self, subject: str) -> None:
        """What is commented; the words typed for it before are there again."""
        if subject != self._subject:
            self._drafts[self._subject] = self.edit.toPlainText()
            self._subject = subject
            self.edit.setPlainText(self._drafts.pop(subject, ""))
        self._enable()

    def sent(self) -> None:
        """The comment is kept: the field is empty for the next one."""
        self.edit.clear()

    def _may(self) -> bool:
        workspace = self._context.workspace
        return workspace is not None and workspace.may_comment

    def _enable(self) -> None:
        may = self._may()
        self.field.setEnabled(may)
        self.button.setEnabled(may and bool(self.field.text))

    def _write(self) -> None:
        if self._may() and self.field.text:
            self.written.emit(self.field.text)

    def _forget(self) -> None:
        self._subject = ""
        self._drafts.clear()
        self.edit.clear()
