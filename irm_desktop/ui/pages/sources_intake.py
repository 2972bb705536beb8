"""How sources come in and go out: dropped, pasted, from files of references, and as RIS."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QDate,
    QDateTime,
    QIODevice,
    QMimeData,
    QObject,
    Qt,
    Signal,
)
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtWidgets import QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.source_export import SourceExportDialog
from irm_desktop.ui.dialogs.source_import import SourceImportDialog
from irm_desktop.ui.evidence_drag import Dragged, dragged
from irm_desktop.ui.source_keeping import Keeping

REFERENCES = (".ris", ".bib")


class Intake(QObject):
    """Makes sources of what comes from outside. `member_id` is whose they are."""

    added = Signal(str)  # id of a source to show
    request_place = Signal(object)  # NameFound

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._widget = context, parent
        self._keeping = Keeping(context, self)
        self.member_id = ""

    def _may_add(self) -> bool:
        if not self.member_id:
            said = self.tr("Sources belong to a member. Add a member or a plan first.")
            self._context.operations.failed.emit(said)
        return bool(self.member_id)

    def add(self) -> bool:
        """A new source, to be filled in."""
        if not self._may_add():
            return False
        member = self.member_id
        done = self._context.operations.add(
            lambda w: w.add_source(member, kind="document"), self.tr("Source added")
        )
        if done:
            self.added.emit(done.created)
        return bool(done)

    def take(self, found: Dragged) -> None:
        """Dropped on the list: each file and each address is a source of its own."""
        if not self._may_add():
            return
        references = [one for one in found.files if one.suffix.lower() in REFERENCES]
        others = [one for one in found.files if one not in references]
        if references:
            self.read_references(references[0])
        if others:
            self._keeping.keep_new(others, self.member_id, self.added.emit)
        if found.url:
            self.add_page(found.url)

    def add_page(self, url: str) -> None:
        """A page of the web that was looked at today; one that is there already is shown."""
        today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        same = self._context.open_workspace.same_source({"url": url})
        if same is not None:
            said = self.tr("This page is in the workspace already, as {key}")
            self._context.signals.said.emit(said.format(key=same.key))
            self.added.emit(same.id)
            return
        member = self.member_id
        done = self._context.operations.add(
            lambda w: w.add_source(member, kind="web_page", url=url, accessed=today),
            self.tr("Web page added"),
        )
        if done:
            self.added.emit(done.created)

    def paste(self, mime: QMimeData, source_id: str) -> None:
        """An address makes a source; words become an excerpt, a picture or a file a file of the
        source that is shown."""
        found = dragged(mime)
        if found.url:
            if self._may_add():
                self.add_page(found.url)
        elif not source_id:
            if found.files:
                self.take(found)
            elif found:
                said = self.tr("Choose a source first: words become its excerpt.")
                self._context.signals.said.emit(said)
        elif found.files:
            self.attach(found.files, source_id)
        elif found.picture:
            self._keep_picture(mime, source_id)
        elif found.text:
            self.excerpt(source_id, found.text)

    def attach(self, files: tuple[Path, ...], source_id: str) -> None:
        self._keeping.keep(files, source_id, self.added.emit)

    def ask_file(self, source_id: str) -> None:
        """Choose a file to be kept with a source."""
        folder = str(self._context.settings.get("import_folder"))
        title = self.tr("Keep a file with the source")
        path = self._context.messages.open_file(title, folder, self.tr("All files") + " (*)")
        if path is not None:
            self.attach((path,), source_id)

    def excerpt(self, source_id: str, text: str, start: int = -1) -> None:
        """Words of a source; `start` where they begin in its text, where that is known."""
        stored = self._context.open_workspace.source(source_id).text
        if start >= 0 and not stored.startswith(text, start):
            start = -1
        self._context.operations.add(
            lambda w: w.add_excerpt(source_id, text, start=start), self.tr("Excerpt added")
        )

    def _keep_picture(self, mime: QMimeData, source_id: str) -> None:
        image = QImage(mime.imageData())
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, QByteArray(b"png")).write(image):
            return
        now = QDateTime.currentDateTime().toString("yyyy-MM-dd HH.mm.ss")
        name = self.tr("Picture {time}.png").format(time=now)
        content = bytes(buffer.data().data())
        self._keeping.keep_bytes(name, content, source_id, self.added.emit)

    def ask_references(self) -> None:
        """Choose a file of references."""
        if not self._may_add():
            return
        folder = str(self._context.settings.get("import_folder"))
        filters = self.tr("References") + " (*.ris *.bib)"
        path = self._context.messages.open_file(
            self.tr("Sources from a RIS or BibTeX file"), folder, filters
        )
        if path is not None:
            self.read_references(path)

    def read_references(self, path: Path) -> None:
        """Show what is in it before anything is added."""
        dialog = SourceImportDialog(self._context, self.member_id, path, self._widget.window())
        dialog.imported.connect(self.added)
        dialog.open()

    def write_references(self) -> None:
        dialog = SourceExportDialog(self._context, self._widget.window())
        dialog.request_place.connect(self.request_place)
        dialog.open()
