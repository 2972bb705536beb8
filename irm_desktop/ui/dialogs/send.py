"""Send a report for review: a review copy in Word, the plan's workbook, and the record of both.

What went out is kept field by field, so that what comes back can be told from what was there.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import PartialDate
from irm_desktop.domain.report_kind import assessment_of
from irm_desktop.domain.review_going import Going, what_goes
from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.dialogs.send_facts import SendFacts
from irm_desktop.ui.dialogs.send_fields import SendFields
from irm_desktop.ui.languages import NAMES
from irm_desktop.ui.pages.readiness_stage import go_to_stage
from irm_desktop.ui.pages.stages import stage_name
from irm_desktop.ui.report_kinds import report_in_work, reports_of
from irm_desktop.ui.review_words import role_word
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import Sent


class SendDialog(ExportFrame):
    """Stays open after sending, so that the next recipient can be served at once."""

    sent = Signal(object)  # Sent, after it was written and recorded

    def __init__(self, context: Context, plan_id: str, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SendDialog", "Send for review")
        act = QCoreApplication.translate("SendDialog", "Write and record")
        super().__init__(title, act, context, parent)
        workspace, library = context.open_workspace, context.library
        if library is None:
            raise RuntimeError("sending needs the instruments")
        self.plan = workspace.plan(plan_id)
        instrument = library.by_id[self.plan.instrument]
        self._kinds = reports_of(instrument)
        self._assessments = workspace.assessments(plan_id)
        self._going: Going | None = None
        self._asked: Task | None = None
        self._result: Sent | None = None
        self._build()
        rows = workspace.commitment_rows(workspace.commitment_ids(plan_id))
        self.fields.show_kinds(self._kinds, report_in_work(instrument, rows))
        self.fields.propose("", str(context.settings.get("report_language")))
        self._show_stage()
        self.fields.kind.currentIndexChanged.connect(self._show_stage)
        self.fields.chosen.connect(self._read)
        self.fields.role.currentIndexChanged.connect(self._count)
        self.fields.typed.connect(self._tell)
        self.fields.typed.connect(lambda: self.say(""))
        self._read()
        self.fields.recipient.setFocus()
        self.resize(context.theme.px(660), min(context.theme.px(720), self.room()))

    def _build(self) -> None:
        """The fields and what is said of them scroll; progress, result and buttons stay."""
        inside, column = self.scrolled()
        form = self.form(column)
        self.fields = SendFields(self, form, self.context.language)
        plan = self.tr("{member}, plan {number}").format(
            member=self.context.names.of_plan(self.plan), number=self.plan.number
        )
        self.fields.add_plan(plan)
        self._add_files(form)
        sealed = self.context.open_workspace.seal_state().sealed_count
        self.facts = SendFacts(self.theme, sealed, inside)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.add_progress()

    def _add_files(self, form: QFormLayout) -> None:
        form.addRow(self.label(self.tr("Folder"), held := self.add_folder_row()), held)
        self.word = TickBox(self.tr("Word review copy"), self.theme)
        self.excel = TickBox(self.tr("Plan workbook"), self.theme)
        self.word_name, self.excel_name = QLineEdit(), QLineEdit()
        self.word_name.setAccessibleName(self.tr("File name of the review copy"))
        self.excel_name.setAccessibleName(self.tr("File name of the workbook"))
        for box, field in ((self.word, self.word_name), (self.excel, self.excel_name)):
            form.addRow(box, field)
            box.setChecked(box is self.word)
            field.setEnabled(box is self.word)
            box.toggled.connect(field.setEnabled)
            box.toggled.connect(self._tell)

    # What is known before

    def propose(self, kind: str, language: str) -> None:
        """Choose this report and language, where they are not empty."""
        self.fields.propose(kind, language)

    def _chosen(self) -> tuple[str, str, str]:
        """Plan, report, language."""
        fields = self.fields
        return self.plan.id, str(fields.kind.currentData()), str(fields.language.currentData())

    def _assessment(self) -> tuple[str, str]:
        """Id and stage of the assessment that the report is written in."""
        found = assessment_of(self._kinds[self.fields.kind.currentIndex()], self._assessments)
        return ("", "") if found is None else (found.id, found.stage)

    def _show_stage(self) -> None:
        self.fields.show_stage(self._assessment()[1])

    def _read(self) -> None:
        """What a copy would take along is not known before it is counted."""
        self._going = None
        self.facts.show_reading()
        self._tell()
        self._count()

    def _count(self) -> None:
        """In the worker thread; comments go along to the role that they concern."""
        workspace = self.context.open_workspace
        plan, kind, language = self._chosen()
        role = str(self.fields.role.currentData())
        if self._asked is not None:
            self._asked.cancel()

        def work(task: Task) -> Going:
            going = what_goes(workspace.review_copy(plan, kind, language, recipient="", role=role))
            task(1, 1)
            return going

        self._asked = self.context.tasks.run(work, self._show_going, self._cannot_tell)

    def _show_going(self, going: Going) -> None:
        self._asked = None
        self._going = going
        self.facts.show_going(going)
        self._tell()

    def _cannot_tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.facts.show_problem(error.message)
        elif not isinstance(error, Cancelled):
            raise error

    def _tell(self) -> None:
        """Who gets what, as it stands now; and names of the files that fit."""
        fields = self.fields
        kind = self._kinds[fields.kind.currentIndex()]
        language = str(fields.language.currentData())
        number = self._going.number if self._going is not None else 0
        who = fields.recipient.text().strip()
        stem = f"{self.plan.key} {kind.label(language)}"
        stem = file_name(" ".join(part for part in (stem, str(number or ""), who) if part))
        for name, suffix in ((self.word_name, ".docx"), (self.excel_name, ".xlsx")):
            if not name.isModified():
                name.setText(f"{stem}{suffix}")
        self.act.setEnabled(self._going is not None and bool(self._boxes()))
        self.facts.who.setText(self._who_gets_what(kind.label(self.context.language), number, who))

    def _who_gets_what(self, report: str, number: int, who: str) -> str:
        fields = self.fields
        parts = {
            "who": who or self.tr("Nobody named yet"),
            "role": role_word(str(fields.role.currentData()), self.context.language),
            "number": number or "…",
            "report": report,
            "language": NAMES[str(fields.language.currentData())],
            "stage": stage_name(str(fields.stage.currentData())),
        }
        said = self.tr(
            "{who} ({role}) gets review copy {number}: {report}, {language}, at the stage {stage}."
        ).format(**parts)
        due = date_words(PartialDate("", fields.whole_day()), self.context.language)
        asked = self.tr("An answer is asked for by {date}.").format(date=due)
        return f"{said} {asked}" if due else said

    # Sending

    def _boxes(self) -> list[tuple[QLineEdit, str]]:
        pairs = ((self.word, self.word_name, ".docx"), (self.excel, self.excel_name, ".xlsx"))
        return [(name, suffix) for box, name, suffix in pairs if box.isChecked()]

    def _targets(self) -> list[Path]:
        folder = Path(self.folder.text())
        return [
            folder / f"{file_name(name.text().strip().removesuffix(suffix))}{suffix}"
            for name, suffix in self._boxes()
        ]

    def accept(self) -> None:
        wrong = self.fields.problem()
        if wrong is not None:
            self.say(wrong[0])
            wrong[1].setFocus()
            return
        self.say("")
        if not self.act.isEnabled() or not self.may_write(self._targets()):
            return
        assessment, stage = self._assessment()
        wanted = str(self.fields.stage.currentData())
        if assessment and wanted != stage:
            go_to_stage(self.context, assessment, wanted, self, gone=self._gone_on)
        else:
            self._send()

    def _gone_on(self) -> None:
        """The report has gone on to the stage that was chosen: now it can go out."""
        self._assessments = self.context.open_workspace.assessments(self.plan.id)
        self._send()

    def _send(self) -> None:
        services, workspace = self.context.services, self.context.open_workspace
        if services is None:
            return
        plan, kind, language = self._chosen()
        targets = self._targets()
        facts = {
            "recipient": self.fields.recipient.text().strip(),
            "role": str(self.fields.role.currentData()),
            "due": self.fields.due_day(),
        }

        def work(task: Task) -> list[Path]:
            self._result = services.review.send(
                workspace, plan, kind, language, targets, **facts, progress=task
            )
            return targets

        self.run(work, self.tr("Writing {name}").format(name=targets[0].name))

    def more_result(self) -> str:
        if self._result is None:
            return ""
        said = self.tr("Review copy {number} for {who} is recorded with its %n fields.", "",
                       self._result.field_count)  # fmt: skip
        return said.format(number=self._result.number, who=self._result.recipient)

    def _written(self, paths: list[Path]) -> None:
        super()._written(paths)
        if self._result is None:
            return
        sent = self._result
        change = Change(
            "", self.more_result(), frozenset({"sent"}), frozenset({sent.id, sent.plan_id})
        )
        self.context.signals.changed.emit(change)
        self.sent.emit(sent)
        self._read()  # the next copy has another number
