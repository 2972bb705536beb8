"""Whether the journal is whole, and its head, by which a missing end shows later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from irm_desktop.domain.journal_chain import NotedHead, head_named
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Icon, Words, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.dialogs.frame import Frame

if TYPE_CHECKING:
    from irm_desktop.domain.drafts import Finding

ROWS = 4  # of the list of what was found, then it is scrolled


class JournalDialog(Frame):
    """Stays open until it is closed: the result is said in it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("JournalDialog", "Verify the journal")
        act = QCoreApplication.translate("JournalDialog", "Verify")
        super().__init__(title, act, context.theme, parent)
        self.context = context
        self.leave.setText(self.tr("Close"))
        about = self.tr(
            "Every entry of the journal carries the hash of the one before it, so none can be "
            "changed, taken out or moved unseen. That nothing was taken off at the end shows only "
            "a head that was noted before: backups remember one, and you can note or send this one."
        )
        self.body.addWidget(Words(about, self.theme, "base", "text2", wrap=True))
        self._make_form()
        self._make_result()
        self.resize_to(context.theme.px(620))
        self.noted.setFocus()

    def _make_form(self) -> None:
        stands = self.context.open_workspace.journal_head()
        form = self.form()
        self.head = QLineEdit(stands.hash)
        self.head.setReadOnly(True)
        self.head.setCursorPosition(0)
        self.copy = button(self.tr("Copy"), self.theme, "", "copy", self)
        self.copy.setAccessibleName(self.tr("Copy the head"))
        self.copy.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.head, 1)
        row.addWidget(self.copy)
        form.addRow(self.label(self.tr("Head of the journal"), self.head), row)
        at = moment_words(stands.at, self.context.language) if stands.at else ""
        words = self.tr("%n entries, the newest of {at}", "", stands.entries).format(at=at)
        said = words if stands.entries else self.tr("The journal is empty.")
        form.addRow("", Words(said, self.theme, "secondary", "text2"))
        self.noted = QLineEdit()
        self.noted.setPlaceholderText(self.tr("64 digits and letters, if you have one"))
        form.addRow(self.label(self.tr("A head noted before"), self.noted), self.noted)

    def _make_result(self) -> None:
        row = QHBoxLayout()
        self.mark = Icon("check", self.theme, "done")
        self.mark.hide()
        self.said = Words("", self.theme, "base", "text", wrap=True)
        self.said.setAccessibleName(self.tr("Result"))
        row.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.said, 1)
        self.body.addLayout(row)
        self.found = QListWidget(self)
        self.found.setAccessibleName(self.tr("What is wrong with the journal"))
        self.found.setWordWrap(True)
        self.found.setSpacing(self.theme.px(2))
        soft_selection(self.found, self.theme)
        self.found.hide()
        self.body.addWidget(self.found)
        self.body.addStretch(1)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.head.text())
        self.said.setText(self.tr("Copied. Keep it outside this computer."))

    def accept(self) -> None:
        """Verify in the worker; the dialog stays."""
        if not self.act.isEnabled():
            return
        self._forget()
        try:
            typed = self.noted.text().strip()
            noted: list[NotedHead] = [head_named(typed)] if typed else []
        except UserError as error:
            self.say(error.message)
            self.noted.setFocus()
            return
        workspace = self.context.open_workspace
        self.act.setEnabled(False)
        self.said.setText(self.tr("Verifying the journal …"))
        self.context.tasks.run(
            lambda _task: workspace.verify_journal(noted), self._show, self._failed
        )

    def _forget(self) -> None:
        """What was said of the time before."""
        self.mark.hide()
        self.found.hide()
        self.said.setText("")
        self.say("")

    def _show(self, findings: tuple[Finding, ...]) -> None:
        self.act.setEnabled(True)
        self.found.clear()
        for finding in findings:
            item = QListWidgetItem(f"{finding.message}\n{finding.proposal}")
            self.found.addItem(item)
        self.found.setVisible(bool(findings))
        self.mark.setVisible(not findings)
        if findings:
            self.said.setText(self.tr("%n faults were found.", "", len(findings)))
            self.found.setFixedHeight(self.theme.px(60 * min(len(findings), ROWS) + 8))
            self.found.setCurrentRow(0)
            self.found.setFocus()
        else:
            self.said.setText(
                self.tr("The journal is whole: no entry was changed, taken out or moved.")
            )
        self._fit()

    def _failed(self, error: BaseException) -> None:
        self.act.setEnabled(True)
        self.said.setText("")
        if not isinstance(error, UserError):
            raise error
        self.say(error.message)
