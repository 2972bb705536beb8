"""One source whole: its form, its files, its excerpts, and what it supports."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.running import is_run
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Icon, button
from irm_desktop.ui.citing import note_text
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.source_same import SameSourceDialog
from irm_desktop.ui.evidence_drag import dragged
from irm_desktop.ui.leaving import leaving_words
from irm_desktop.ui.pages.sources_excerpts import SourceExcerpts
from irm_desktop.ui.pages.sources_files import SourceFiles
from irm_desktop.ui.pages.sources_form import SourceForm
from irm_desktop.ui.pages.sources_intake import Intake
from irm_desktop.ui.pages.sources_uses import SourceUses
from irm_desktop.ui.source_words import short_citation
from irm_desktop.ui.widgets.conflict_mark import FormConflicts
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from irm_desktop.domain.evidence_records import Source

_REST = (
    250  # ms after which a second record is looked for: not while the arrows run through the list
)
_SUPPORTED = QT_TRANSLATE_NOOP("SourceDetail", "it supported %n ratings or texts")


class SourceDetail(QWidget):
    """Reads and writes the source it shows."""

    request_use = Signal(object)  # EvidenceUse
    request_interview = Signal(str)
    request_source = Signal(str)

    def __init__(self, context: Context, intake: Intake, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._intake = context, intake
        theme = context.theme
        self.source_id = ""
        self._interview = ""
        self._same: Source | None = None
        self._kept_both: set[frozenset[str]] = set()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._show_same)
        self.setAcceptDrops(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(12))
        self.form = SourceForm(theme, self)
        self.files = SourceFiles(theme, context.language, self)
        self.excerpts = SourceExcerpts(theme, self)
        self.uses = SourceUses(theme, self)
        column.addWidget(self._make_notice())
        self.conflicts = FormConflicts(context, self)
        column.addWidget(self.conflicts)
        column.addWidget(self.form)
        for part in (self.uses, self.files, self.excerpts):
            column.addWidget(hairline(theme, self))
            column.addWidget(part)
        column.addStretch(1)
        self._connect()

    def _make_notice(self) -> QWidget:
        """What is said where there seems to be a second record of the same source."""
        theme = self._context.theme
        self.notice = QWidget(self)
        row = QHBoxLayout(self.notice)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Icon("warning", theme, "warning_ink", self.notice))
        self.same_words = label("", theme, "base", "warning_ink", self.notice, wrap=True)
        row.addWidget(self.same_words, 1)
        self.compare = button(self.tr("Show both"), theme, parent=self.notice)
        self.compare.clicked.connect(self._compare)
        row.addWidget(self.compare)
        self.notice.hide()
        return self.notice

    def _connect(self) -> None:
        form, files, excerpts = self.form, self.files, self.excerpts
        form.changed.connect(self._changed)
        form.request_delete.connect(self.delete)
        form.request_interview.connect(self._open_interview)
        files.request_add.connect(lambda: self._intake.ask_file(self.source_id))
        files.request_open.connect(self._open_file)
        files.request_save.connect(self._save_file)
        files.request_delete.connect(self._delete_file)
        excerpts.changed.connect(self._change_excerpt)
        excerpts.confirmed.connect(self._confirm_excerpt)
        excerpts.removed.connect(self._delete_excerpt)
        excerpts.quoted.connect(self._quote)
        excerpts.text_typed.connect(lambda text: self._changed({"text": text}))
        self.uses.chosen.connect(self.request_use)

    # Showing

    def show_source(self, source_id: str, *, typed_over: bool) -> None:
        """Read the source and all that hangs on it."""
        workspace = self._context.open_workspace
        typed_over = typed_over or source_id != self.source_id
        if source_id != self.source_id:
            self.notice.hide()
        self.source_id = source_id
        self.conflicts.show_where(lambda one: source_id in (one.subject, one.more.get("first")))
        source = workspace.source(source_id)
        number, self._interview = "", ""
        spoken = source.kind == "interview"
        if spoken:
            held = [one for one in workspace.interviews() if one.source_id == source_id]
            if held:
                number, self._interview = held[0].number, held[0].id
        note = note_text(workspace, source, self._context.language)
        self.form.show_source(source, number, note, typed_over=typed_over)
        total = workspace.attachment_total()
        self.files.show_files(
            workspace.attachments(source_id),
            total.used,
            total.limit,
            total.largest,
            web=source.kind == "web_page",
        )
        self.excerpts.show_excerpts(
            workspace.excerpts(source_id), source.text, spoken=spoken, typed_over=typed_over
        )
        self.uses.show_uses(workspace.uses_of(source_id), self._context)
        self._rest.start()

    def _show_same(self) -> None:
        """Whether there seems to be a second record of the source, once it is rested on."""
        workspace = self._context.workspace
        try:
            source = workspace.source(self.source_id) if workspace is not None else None
        except UserError:  # it was deleted meanwhile
            source = None
        found = None
        if workspace is not None and source is not None and source.kind != "interview":
            fields = {"title": source.title, "url": source.url, "date": source.date}
            found = workspace.same_source(fields, source.id)
        if found is not None and frozenset((self.source_id, found.id)) in self._kept_both:
            found = None
        self._same = found
        self.notice.setVisible(found is not None)
        if found is not None:
            said = self.tr("This seems to be the same source as {other} ({key}).")
            self.same_words.setText(said.format(other=short_citation(found), key=found.key))

    def _compare(self) -> None:
        """Both beside each other; keeping both is a choice that is remembered meanwhile."""
        other = self._same
        if other is None:
            return
        this = self._context.open_workspace.source(self.source_id)
        dialog = SameSourceDialog(self._context, this, other, self.window())
        dialog.chosen.connect(self.request_source)
        dialog.deleted.connect(self._delete_source)
        dialog.rejected.connect(lambda: self._keep_both(this.id, other.id))
        dialog.open()

    def _keep_both(self, one: str, other: str) -> None:
        self._kept_both.add(frozenset((one, other)))
        self.notice.hide()

    # What a person does

    def _changed(self, fields: Mapping[str, object]) -> None:
        operations = self._context.operations
        done = operations.set_fields("source", self.source_id, fields, typing=True)
        if done is None and not operations.unsaved:  # refused: show what the file holds
            self.show_source(self.source_id, typed_over=True)

    def delete(self) -> None:
        self._delete_source(self.source_id)

    def _delete_source(self, source_id: str) -> None:
        """Delete a source; what it supported is told, and one undo brings all back."""
        self.flush()
        source = self._context.open_workspace.source(source_id)
        said = self.tr("Source {key} deleted").format(key=source.key)
        if source.support_count:
            more = QCoreApplication.translate("SourceDetail", _SUPPORTED, "", source.support_count)
            said = f"{said}; {more}"
        if source.kind == "interview" and self._interview:
            interview = self._interview
            self._context.operations.add(lambda w: w.delete_interview(interview), said)
        else:
            self._context.operations.delete("source", source_id, said)

    def _save_file(self, attachment_id: str) -> Path | None:
        """Ask where, and write a copy there."""
        workspace, messages = self._context.open_workspace, self._context.messages
        name = Path(workspace.attachment(attachment_id).name).name
        folder = Path(str(self._context.settings.get("export_folder")) or ".")
        path = messages.save_file(self.tr("Save a copy"), str(folder / name), "")
        if path is None:
            return None
        try:
            workspace.save_attachment(attachment_id, path)
        except UserError as error:
            self._context.operations.failed.emit(error.message)
            return None
        said = self.tr("{name} saved").format(name=path.name)
        leaving = leaving_words(self._context)
        self._context.signals.said.emit(f"{said}. {leaving}" if leaving else said)
        return path

    def _open_file(self, attachment_id: str) -> None:
        """The program never runs a file: the desktop opens the copy that was saved, but for one
        that it would run."""
        path = self._save_file(attachment_id)
        if path is not None and is_run(path.name):
            said = self.tr(
                "{name} was saved and not opened: the computer might run what is in it. Open it "
                "yourself if you trust it."
            )
            self._context.signals.said.emit(said.format(name=path.name))
        elif path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _delete_file(self, attachment_id: str) -> None:
        name = self._context.open_workspace.attachment(attachment_id).name
        said = self.tr("File {name} deleted").format(name=name)
        self._context.operations.delete("attachment", attachment_id, said)

    def _quote(self, words: str, start: int) -> None:
        self._intake.excerpt(self.source_id, words, start)

    def _change_excerpt(self, excerpt_id: str, fields: Mapping[str, object]) -> None:
        self._context.operations.set_fields("excerpt", excerpt_id, fields, typing=True)

    def _confirm_excerpt(self, excerpt_id: str) -> None:
        said = self.tr("Place of the excerpt confirmed")
        self._context.operations.add(lambda w: w.replace_excerpt(excerpt_id), said)

    def _delete_excerpt(self, excerpt_id: str) -> None:
        self._context.operations.delete("excerpt", excerpt_id, self.tr("Excerpt deleted"))

    def _open_interview(self) -> None:
        if self._interview:
            self.request_interview.emit(self._interview)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged(event.mimeData()).files:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = dragged(event.mimeData()).files
        if files and self.source_id:
            event.acceptProposedAction()
            self._intake.attach(files, self.source_id)

    def flush(self) -> None:
        if self.source_id:
            self.form.flush()
            self.excerpts.flush()

    def focus_first(self) -> None:
        self.form.focus_first()
