"""The response matrix: every remark that came back with the answer to it, as Word or Excel."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from irm_desktop.domain.review_records import Sent
from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.languages import LANGUAGES, NAMES
from irm_desktop.ui.review_words import role_word
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.tick_box import TickBox

IdRole = Qt.ItemDataRole.UserRole + 1
ROWS = 6  # of the list, then it is scrolled


class ResponseDialog(ExportFrame):
    """Which copies, in which language, as what; how many remarks and answers are in it."""

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ResponseDialog", "Response matrix")
        act = QCoreApplication.translate("ResponseDialog", "Write the matrix")
        super().__init__(title, act, context, parent)
        self.plan = context.open_workspace.plan(plan_id)
        self._asked: Task | None = None
        self._rows = 0
        said = self.tr(
            "One row a remark: who made it, where, the answer, the reply, and what became of the "
            "text since it was sent."
        )
        self.body.addWidget(Words(said, self.theme, "secondary", "text2", wrap=True))
        self._add_copies()
        self._add_files()
        self.counts = Words("", self.theme, "strong", wrap=True)
        self.body.addWidget(self.counts)
        self.add_progress()
        self.body.addStretch(1)
        self._read()
        self.copies.setFocus()
        self.resize_to(context.theme.px(600))

    def _add_copies(self) -> None:
        self.body.addWidget(Words(self.tr("Review copies"), self.theme, "strong"))
        self.copies = QListWidget(self)
        self.copies.setAccessibleName(self.tr("Review copies"))
        self.copies.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self.copies, self.theme)
        workspace = self.context.open_workspace
        back = {one.sent_id for one in workspace.returned(self.plan.id)}
        sents = sorted(workspace.sent(self.plan.id), key=lambda one: -one.number)
        for sent in sents:
            item = QListWidgetItem(self._said(sent, came_back=sent.id in back), self.copies)
            item.setData(IdRole, sent.id)
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            ticked = sent.id in back or not back
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        if sents:
            self.copies.setCurrentRow(0)
        high = max(1, min(ROWS, len(sents))) * max(self.copies.sizeHintForRow(0), self.theme.px(20))
        self.copies.setFixedHeight(high + 2 * self.copies.frameWidth() + self.theme.px(2))
        self.copies.itemChanged.connect(self._read)
        self.body.addWidget(self.copies)

    def _said(self, sent: Sent, *, came_back: bool) -> str:
        language = self.context.language
        said = self.tr("{number}  {who} ({role}), {when}, {language}").format(
            number=sent.number,
            who=sent.recipient,
            role=role_word(sent.role, language),
            when=moment_words(sent.at, language),
            language=NAMES.get(sent.language, sent.language),
        )
        return said if came_back else f"{said}, {self.tr('nothing came back')}"

    def _add_files(self) -> None:
        form = self.form()
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        own = self.context.settings.get("report_language")
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        form.addRow(self.label(self.tr("Language"), self.language), self.language)
        folder = self.add_folder_row()
        form.addRow(self.label(self.tr("Folder"), self.folder), folder)
        self.word = TickBox(self.tr("Word"), self.theme)
        self.excel = TickBox(self.tr("Excel"), self.theme)
        stem = file_name(f"{self.plan.key} {self.tr('response matrix')}")
        self.word_name, self.excel_name = QLineEdit(f"{stem}.docx"), QLineEdit(f"{stem}.xlsx")
        self.word_name.setAccessibleName(self.tr("File name of the Word matrix"))
        self.excel_name.setAccessibleName(self.tr("File name of the Excel matrix"))
        for box, field in ((self.word, self.word_name), (self.excel, self.excel_name)):
            form.addRow(box, field)
            box.setChecked(box is self.word)
            field.setEnabled(box is self.word)
            box.toggled.connect(field.setEnabled)
            box.toggled.connect(self._enable)
        self.language.currentIndexChanged.connect(self._read)

    def chosen(self) -> tuple[str, ...]:
        """Ids of the copies that are ticked."""
        items = (self.copies.item(place) for place in range(self.copies.count()))
        return tuple(
            str(item.data(IdRole)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    def wanted(self) -> tuple[str, ...]:
        """As `chosen`; none where all are ticked, which is everything: comments that were written
        here belong to no copy, and stand in the matrix of all."""
        chosen = self.chosen()
        return () if len(chosen) == self.copies.count() else chosen

    # What is in it

    def _read(self) -> None:
        """Remarks and answers, counted in the worker thread."""
        if self._asked is not None:
            self._asked.cancel()
        self._rows = 0
        workspace, plan = self.context.open_workspace, self.plan.id
        chosen, language = self.chosen(), str(self.language.currentData())
        if not chosen:
            none = self.copies.count() == 0
            self.counts.setText(
                self.tr("Nothing was sent for review yet.")
                if none
                else self.tr("Tick one of the review copies.")
            )
            self._enable()
            return
        self.counts.setText(self.tr("Counting remarks and answers …"))
        chosen = self.wanted()

        def work(task: Task) -> Mapping[str, int]:
            counts = workspace.response_matrix(plan, language, chosen).counts
            task(1, 1)
            return counts

        self._asked = self.context.tasks.run(work, self._show_counts, self._cannot_tell)
        self._enable()

    def _show_counts(self, counts: Mapping[str, int]) -> None:
        self._asked = None
        self._rows = sum(counts.values())
        waiting = sum(counts.get(one, 0) for one in ("open", "later"))
        said = self.tr("%n remarks.", "", self._rows)
        if not self._rows:
            said = self.tr("No remark came back with these copies.")
        elif waiting == self._rows:
            said += " " + self.tr("None is answered yet, and the matrix says so.")
        elif waiting:
            said += " " + self.tr("%n of them wait for an answer, and the matrix says so.", "",
                                  waiting)  # fmt: skip
        else:
            said += " " + self.tr("All are answered.")
        self.counts.setText(said)
        self._enable()

    def _cannot_tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.counts.setText(error.message)
        elif not isinstance(error, Cancelled):
            raise error

    def _enable(self) -> None:
        self.act.setEnabled(bool(self._rows) and bool(self._targets()))

    # Writing

    def _targets(self) -> list[Path]:
        folder = Path(self.folder.text())
        pairs = ((self.word, self.word_name, ".docx"), (self.excel, self.excel_name, ".xlsx"))
        return [
            folder / f"{file_name(name.text().strip().removesuffix(suffix))}{suffix}"
            for box, name, suffix in pairs
            if box.isChecked()
        ]

    def accept(self) -> None:
        targets, services = self._targets(), self.context.services
        self.say("")
        if services is None or not self.act.isEnabled() or not self.may_write(targets):
            return
        workspace, plan = self.context.open_workspace, self.plan.id
        chosen, language = self.wanted(), str(self.language.currentData())

        def work(task: Task) -> list[Path]:
            services.review.respond(workspace, plan, language, chosen, targets, progress=task)
            return targets

        self.run(work, self.tr("Writing {name}").format(name=targets[0].name))
