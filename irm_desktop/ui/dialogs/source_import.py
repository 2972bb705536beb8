"""References from a RIS or BibTeX file: what is in it and what is there already, then one step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.source_words import kind_word
from irm_desktop.ui.tasks import Cancelled, Task

if TYPE_CHECKING:
    from irm_desktop.domain.drafts import Finding
    from irm_desktop.domain.source_drafts import ProposedSource, SourcesDraft

WIDTH, ROWS, ROW = 640, 10, 28
FINDINGS = 4  # that are shown in words
Read = tuple["SourcesDraft", tuple["ProposedSource", ...]]


class SourceImportDialog(Frame):
    """Nothing is added before it is seen. What is there already is not ticked; it can be."""

    imported = Signal(str)  # id of one of the new sources

    def __init__(self, context: Context, member_id: str, path: Path, parent: QWidget) -> None:
        title = QCoreApplication.translate("SourceImportDialog", "Sources of {name}")
        super().__init__(title.format(name=path.name), "…", context.theme, parent)
        self._context, self._member, self._name = context, member_id, path.name
        self._proposed: tuple[ProposedSource, ...] = ()
        self.act.setEnabled(False)
        self.said = Words(self.tr("The file is read …"), context.theme, "base", "text2", wrap=True)
        self.body.addWidget(self.said)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sources of the file"))
        self.list.setFixedHeight(ROWS * context.theme.px(ROW))
        self.list.itemChanged.connect(self._count)
        soft_selection(self.list, context.theme)
        self.body.addWidget(self.list)
        self.findings = Words("", context.theme, "secondary", "warning_ink", wrap=True)
        self.findings.hide()
        self.body.addWidget(self.findings)
        self.resize_to(context.theme.px(WIDTH))
        self._read(path)

    def _read(self, path: Path) -> None:
        services, workspace = self._context.services, self._context.open_workspace
        if services is None:
            return

        def work(_task: Task) -> Read:
            draft: SourcesDraft = services.importing.read_sources(path)
            return draft, workspace.preview_sources(draft)

        label = self.tr("{name} is read").format(name=path.name)
        self._context.tasks.run(work, self._show, self._failed, label=label)

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.reject()
        elif isinstance(error, UserError):
            self.said.hide()
            self.say(error.message)
        else:
            raise error

    def _show(self, read: Read) -> None:
        draft, self._proposed = read
        self.list.blockSignals(True)
        for one in self._proposed:
            item = QListWidgetItem(self._words(one))
            item.setToolTip(item.text())
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            state = Qt.CheckState.Checked if one.is_new else Qt.CheckState.Unchecked
            item.setCheckState(state)
            item.setSizeHint(QSize(0, self.theme.px(ROW)))
            self.list.addItem(item)
        self.list.blockSignals(False)
        known = sum(not one.is_new for one in self._proposed)
        said = self.tr("%n references are in the file.", "", len(self._proposed))
        if known:
            there = self.tr("%n are in the workspace already and are not ticked.", "", known)
            said = f"{said} {there}"
        self.said.setText(said)
        words = [self._told(one) for one in draft.findings[:FINDINGS]]
        more = len(draft.findings) - FINDINGS
        if more > 0:
            words.append(self.tr("and %n more findings", "", more))
        self.findings.setText("\n".join(words))
        self.findings.setVisible(bool(words))
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._count()

    def _told(self, finding: Finding) -> str:
        if not finding.row:
            return finding.message
        told = self.tr("Line {line}: {message}")
        return told.format(line=finding.row, message=finding.message)

    def _words(self, one: ProposedSource) -> str:
        fields = one.draft.fields
        told = [str(fields.get(name) or "") for name in ("title", "author", "url")]
        title = next(filter(None, told), self.tr("Without a title"))
        who = str(fields.get("author") or "") if fields.get("title") else ""
        words = " · ".join(filter(None, (title, who, kind_word(one.draft.kind))))
        if one.same is not None:
            there = self.tr("Is there as {key}: {words}")
            return there.format(words=words, key=one.same.key)
        if one.twin:
            twice = self.tr("The same as in line {line}: {words}")
            return twice.format(words=words, line=one.twin)
        return words

    def _chosen(self) -> list[ProposedSource]:
        checked = Qt.CheckState.Checked
        return [
            one
            for place, one in enumerate(self._proposed)
            if self.list.item(place).checkState() == checked
        ]

    def _count(self) -> None:
        count = len(self._chosen())
        self.act.setText(self.tr("Add %n sources", "", count))
        self.act.setEnabled(bool(count))

    def accept(self) -> None:
        drafts = [one.draft for one in self._chosen()]
        member, name = self._member, self._name
        said = self.tr("%n sources of {name} added", "", len(drafts)).format(name=name)
        before = {one.id for one in self._context.open_workspace.sources()}
        done = self._context.operations.add(lambda w: w.accept_sources(member, drafts, name), said)
        if not done:
            return
        super().accept()
        new = [one.id for one in self._context.open_workspace.sources() if one.id not in before]
        if new:
            self.imported.emit(new[0])
