"""What the two export dialogs share: folder, progress with Cancel, result with its folder."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QProgressBar, QWidget

from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Icon, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.dialogs.names_check import NamesCheck
from irm_desktop.ui.leaving import leaving_line
from irm_desktop.ui.tasks import Cancelled, Task


class ExportFrame(Frame):
    """Stays open until it is closed: the result is said in it. `request_place` carries the text
    in which a sealed name stands."""

    request_place = Signal(object)  # NameFound

    def __init__(self, title: str, act: str, context: Context, parent: QWidget | None) -> None:
        super().__init__(title, act, context.theme, parent)
        self.context = context
        self._task: Task | None = None
        self._last: Path | None = None

    def add_folder_row(self) -> QWidget:
        """The folder with a button to choose another; to be put into a form."""
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        self.folder = QLineEdit(str(self._proposed_folder()))
        self.folder.setAccessibleName(self.tr("Folder"))
        choose = button(self.tr("Choose …"), self.theme)
        choose.setAccessibleName(self.tr("Choose another folder"))
        choose.clicked.connect(self._choose_folder)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        return held

    def _proposed_folder(self) -> Path:
        """The folder of the last export, else the workspace's own; the nearest that exists."""
        kept = str(self.context.settings.get("export_folder"))
        if kept and Path(kept).is_dir():
            return Path(kept)
        own = self.context.open_workspace.path.absolute().parent
        return next((one for one in (own, *own.parents) if one.is_dir()), Path.home())

    def add_progress(self) -> None:
        """Where encryption ends, the check for sealed names, the lines of progress and result, at
        the end of the body."""
        line = self.leaving()
        if line is not None:
            self.body.addWidget(line)
        self.names = self.make_names()
        self.names.request_place.connect(self._go_to)
        self.body.addWidget(self.names)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(self.theme.px(6))
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.body.addWidget(self.bar)
        row = QHBoxLayout()
        self._done_mark = Icon("check", self.theme, "done")
        self._done_mark.hide()
        self.said = Words("", self.theme, "base", "text", wrap=True)
        self.said.setAccessibleName(self.tr("Result"))
        self.show_folder = button(self.tr("Show in folder"), self.theme, "link")
        self.show_folder.clicked.connect(self._open_folder)
        self.show_folder.hide()
        row.addWidget(self._done_mark)
        row.addWidget(self.said, 1)
        row.addWidget(self.show_folder)
        self.body.addLayout(row)

    def leaving(self) -> QWidget | None:
        """What is said where files leave an encrypted workspace; None where nothing is."""
        return leaving_line(self.context)

    def make_names(self) -> NamesCheck:
        """What looks for sealed names before anything goes out."""
        return NamesCheck(self.context, self)

    def _go_to(self, place: object) -> None:
        """Close, and go to the text that holds a sealed name."""
        self.reject()
        self.request_place.emit(place)

    def _choose_folder(self) -> None:
        chosen = self.context.messages.folder(self.tr("Folder of the export"), self.folder.text())
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _open_folder(self) -> None:
        if self._last is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._last.parent)))

    def may_write(self, paths: Sequence[Path]) -> bool:
        """Whether the folder is there, the texts were searched for sealed names, and files of
        these names may be replaced."""
        if not Path(self.folder.text()).is_dir():
            self.say(self.tr("This folder does not exist. Choose another one."))
            self.folder.setFocus()
            return False
        there = [path.name for path in paths if path.exists()]
        text = self.tr("{names} is there already.").format(names=", ".join(there))
        details = self.tr("The old file stays until the new one is written and read back.")
        if there and not self.context.messages.question(text, self.tr("Replace"), details):
            return False
        return self.names.may_go()

    def run(self, work: Callable[[Task], list[Path]], label: str) -> None:
        """Do `work` in the worker thread; what it returns are the files that were written."""
        self.say("")
        self.said.setText(label + " …")
        self._done_mark.hide()
        self.show_folder.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.act.setEnabled(False)
        self.leave.setText(self.tr("Cancel"))
        self.context.settings.set("export_folder", self.folder.text())
        self._task = self.context.tasks.run(work, self._written, self._failed, label=label)
        self._task.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _end(self) -> None:
        self._task = None
        self.bar.hide()
        self.act.setEnabled(True)
        self.leave.setText(self.tr("Close"))

    def _written(self, paths: list[Path]) -> None:
        self._end()
        self._last = paths[0]
        names = ", ".join(path.name for path in paths)
        one = self.tr("{names} was written and read back.")
        several = self.tr("{names} were written and read back.")
        sentence = (one if len(paths) == 1 else several).format(names=names)
        self.said.setText(f"{sentence} {self.more_result()}".strip())
        self._done_mark.show()
        self.show_folder.show()
        self.show_folder.setFocus()
        self.context.signals.said.emit(sentence)

    def more_result(self) -> str:
        """What else there is to say after the files were written."""
        return ""

    def _failed(self, error: BaseException) -> None:
        self._end()
        self.said.setText("")
        if isinstance(error, Cancelled):
            self.said.setText(self.tr("Nothing was changed."))
        elif isinstance(error, UserError):
            self.say(error.message)
        else:
            raise error

    def reject(self) -> None:
        """While something is written, stop that; else close."""
        if self._task is not None:
            self._task.cancel()
            return
        super().reject()
