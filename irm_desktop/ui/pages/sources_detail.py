"""One source whole: its form, its files, its excerpts, and what it supports."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irm_desktop.ui.citing import note_text
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.sources_form import SourceForm
from irm_desktop.ui.pages.sources_uses import SourceUses
from irm_desktop.ui.widgets.labels import hairline


class SourceDetail(QWidget):
    """Reads and writes the source it shows."""

    request_use = Signal(object)  # EvidenceUse
    request_interview = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        theme = context.theme
        self.source_id = ""
        self._interview = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(14), theme.px(24), theme.px(24))
        column.setSpacing(theme.px(12))
        self.form = SourceForm(theme, self)
        self.uses = SourceUses(theme, self)
        column.addWidget(self.form)
        for part in (self.uses,):
            column.addWidget(hairline(theme, self))
            column.addWidget(part)
        column.addStretch(1)
        self.form.changed.connect(self._changed)
        self.form.request_delete.connect(self.delete)
        self.form.request_interview.connect(self._open_interview)
        self.uses.chosen.connect(self.request_use)

    def show_source(self, source_id: str, *, typed_over: bool) -> None:
        """Read the source and all that hangs on it."""
        workspace = self._context.open_workspace
        self.source_id = source_id
        source = workspace.source(source_id)
        number, self._interview = "", ""
        if source.kind == "interview":
            held = [one for one in workspace.interviews() if one.source_id == source_id]
            if held:
                number, self._interview = held[0].number, held[0].id
        note = note_text(workspace, source, self._context.language)
        self.form.show_source(source, number, note, typed_over=typed_over)
        self.uses.show_uses(workspace.uses_of(source_id), self._context)

    def _changed(self, fields: Mapping[str, object]) -> None:
        done = self._context.operations.set_fields("source", self.source_id, fields, typing=True)
        if done is None:  # refused: show what the file holds
            self.show_source(self.source_id, typed_over=True)

    def delete(self) -> None:
        """Delete the source; what it supported is told, and one undo brings all back."""
        workspace = self._context.open_workspace
        source = workspace.source(self.source_id)
        said = self.tr("Source {key} deleted").format(key=source.key)
        if source.support_count:
            more = self.tr("it supported %n ratings or texts", "", source.support_count)
            said = f"{said}; {more}"
        self._context.operations.delete("source", self.source_id, said)

    def _open_interview(self) -> None:
        if self._interview:
            self.request_interview.emit(self._interview)

    def flush(self) -> None:
        if self.source_id:
            self.form.flush()

    def focus_first(self) -> None:
        self.form.focus_first()
