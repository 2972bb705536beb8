"""The journal as a pack of evidence: what is withheld, in which language, where to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.dialogs.names_check import NamesCheck
from irm_desktop.ui.languages import LANGUAGES
from irm_desktop.ui.tasks import Task
from irm_desktop.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from irm_desktop.domain.evidence_pack import Pack
    from irm_desktop.storage.workspace import Workspace


class EvidencePackDialog(ExportFrame):
    """Language, folder, file; people and interviews go along only where that is asked for."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("EvidencePackDialog", "Evidence pack")
        act = QCoreApplication.translate("EvidencePackDialog", "Write the pack")
        super().__init__(title, act, context, parent)
        self._pack: Pack | None = None
        self._broken = 0
        about = self.tr(
            "The whole journal in one file: every change, by whom and when, with its hashes. "
            "Anybody can read it in a browser and check it without this program."
        )
        self.body.addWidget(Words(about, self.theme, "base", "text2", wrap=True))
        self._make_form()
        self.whole = TickBox(self.tr("With people, interviews and their notes"), self.theme)
        self.body.addWidget(self.whole)
        withheld = self.tr(
            "Without this, only the hashes of those entries go along, and the chain can still be "
            "checked. Names of people stay encrypted in any case. The pack itself is not encrypted."
        )
        self.body.addWidget(Words(withheld, self.theme, "secondary", "text2", wrap=True))
        self.add_progress()
        self.head = QLineEdit()
        self.head.setReadOnly(True)
        self.head.setAccessibleName(self.tr("Head of the journal, to be noted or sent apart"))
        self.head.hide()
        self.body.addWidget(self.head)
        self.body.addStretch(1)
        self.resize_to(context.theme.px(600))
        self.language.setFocus()

    def make_names(self) -> NamesCheck:
        self.past = PastNames(self.context, self)
        return self.past

    def _make_form(self) -> None:
        form = self.form()
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        own = self.context.settings.get("report_language")
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        form.addRow(self.label(self.tr("Language"), self.language), self.language)
        folder = self.add_folder_row()
        form.addRow(self.label(self.tr("Folder"), self.folder), folder)
        stem = self.context.open_workspace.path.stem
        self.name = QLineEdit(self.tr("{name} journal.zip").format(name=stem))
        form.addRow(self.label(self.tr("File name"), self.name), self.name)

    def accept(self) -> None:
        typed = self.name.text().strip().removesuffix(".zip")
        path = Path(self.folder.text()) / f"{file_name(typed)}.zip"
        services = self.context.services
        if services is None or not self.may_write([path]):
            return
        workspace, language = self.context.open_workspace, str(self.language.currentData())
        whole, passphrase, unchecked = self.whole.isChecked(), *self.past.taken()
        why = self.tr("Journal searched before it is given out as evidence")
        self.head.hide()

        def work(task: Task) -> list[Path]:
            self._pack = make_pack(
                workspace, passphrase, why, whole=whole, unchecked=unchecked, language=language
            )
            broken = services.export.write_pack(
                self._pack, path, workspace.kept_file, task, language=language
            )
            self._broken = len(broken)
            return [path]

        self.run(work, self.tr("Writing {name}").format(name=path.name))

    def _written(self, paths: list[Path]) -> None:
        super()._written(paths)
        self._fit()

    def more_result(self) -> str:
        pack = self._pack
        if pack is None:
            return ""
        self.head.setText(pack.head)
        self.head.setCursorPosition(0)
        self.head.show()
        said = [
            self.tr("%n entries are in it,", "", len(pack.entries)),
            self.tr("%n of them withheld.", "", pack.withheld),
        ]
        if pack.files_out:
            said.append(self.tr("%n files were left out: nobody searched them for names.", "",
                                pack.files_out))  # fmt: skip
        if self._broken:
            said.append(self.tr("The journal is broken in %n places; the pack says where.", "",
                                self._broken))  # fmt: skip
        said.append(self.tr("Note the head of the journal or send it apart:"))
        return " ".join(said)


class PastNames(NamesCheck):
    """Before all words ever written go out: entries with the names of sealed people are withheld,
    for which the passphrase is needed; or it is said why they go out all the same."""

    _given: tuple[str, bool] = ("", False)  # the passphrase; whether a reason was given instead

    def look(self) -> None:
        count = self._context.open_workspace.seal_state().sealed_count
        self.setVisible(bool(count))
        self.act.hide()
        self.head.setText(self.tr("The journal holds all words ever written. With the passphrase "
                                  "of the seal, entries with the names of %n sealed people are "
                                  "withheld.", "", count))  # fmt: skip

    def search(self) -> None:
        """Nothing is searched before the pack is made."""

    def may_go(self) -> bool:
        workspace, why = self._context.open_workspace, self.why.text().strip()
        self._given = ("", False)
        if not workspace.seal_state().sealed_count:
            return True
        if self.passphrase.text():
            self._given = (self.passphrase.text(), False)
            self.passphrase.clear()
            return True
        if not why:
            self.passphrase.setFocus()
            return False
        self._given = ("", True)
        return self._context.operations.log(
            lambda w: w.export_unchecked(why), self.tr("Reason of the export written down")
        )

    def taken(self) -> tuple[str, bool]:
        """The passphrase that was typed, handed out once; whether a reason stands for it."""
        given, self._given = self._given, ("", False)
        return given


def make_pack(workspace: Workspace, passphrase: str, why: str, **options: Any) -> Pack:
    """In the worker: the pack, with the seal open for as long as its entries are searched.

    Any: the options of `Workspace.evidence_pack`."""
    if not passphrase:
        return workspace.evidence_pack(**options)
    workspace.open_seal(passphrase, why)
    try:
        return workspace.evidence_pack(**options)
    finally:
        workspace.close_seal()
