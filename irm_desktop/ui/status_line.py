"""The line at the foot: what was just done, with its undo; what is under way; where one is."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from irm_desktop.ui import tokens
from irm_desktop.ui.tasks import Task, Tasks
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground, hairline, label


class StatusLine(QWidget):
    """Says; never disappears by itself, because who looks away would miss it."""

    request_undo = Signal()

    def __init__(self, theme: Theme, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._task: Task | None = None
        self._of_change = False
        self.setFixedHeight(theme.px(tokens.STATUS_HEIGHT))
        ground(self, theme, "window")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), 0, theme.px(14), 0)
        row.setSpacing(theme.px(8))
        self.sentence = label("", theme, "secondary", "text2", self)
        self.undo = QPushButton(self)
        self.undo.setProperty("kind", "link")
        self.undo.setFont(theme.font("secondary_strong"))
        self.undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.undo.clicked.connect(self.request_undo)
        self.offered = "undo"  # the action of the button
        self.undo.hide()
        self.progress = QProgressBar(self)
        self.progress.setFixedSize(theme.px(120), theme.px(8))
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setProperty("kind", "link")
        self.cancel.hide()
        self.cancel.clicked.connect(self._cancel)
        self.instrument = label("", theme, "secondary", "text2", self)
        self.place = label("", theme, "secondary", "text2", self)
        for widget in (self.sentence, self.undo, self.progress, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.instrument)
        row.addWidget(self.place)
        self._line = hairline(theme, self)
        tasks.started.connect(self._started)
        tasks.finished.connect(self._finished)

    def resizeEvent(self, event: object) -> None:
        self._line.setGeometry(0, 0, self.width(), 1)

    def say(self, sentence: str) -> None:
        """A sentence about something that cannot be undone."""
        self._show(sentence, undo=False)

    def say_change(self, sentence: str) -> None:
        """What was just done, with its undo."""
        self._show(sentence, undo=True)

    def _show(self, sentence: str, *, undo: bool) -> None:
        self.sentence.setText(sentence)
        self.sentence.setToolTip(sentence)
        self._of_change = undo
        self.offer(self.offered if undo else "")

    def offer(self, action: str) -> None:
        """What can be done about the change that is said: `undo`, `redo` or nothing."""
        redo = QCoreApplication.translate("Actions", "&Redo").replace("&", "")
        self.undo.setText(f"{redo}  Ctrl Y" if action == "redo" else self.tr("Undo  Ctrl Z"))
        self.undo.setVisible(bool(action) and self._of_change)
        self.offered = action or "undo"

    def _started(self, task: Task) -> None:
        self._task = task
        if not task.label:
            return
        self.say(task.label)
        self.progress.setRange(0, 0)
        self.progress.show()
        task.progressed.connect(self._progressed)

    def _progressed(self, done: int, total: int) -> None:
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.cancel.show()

    def _finished(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.progress.hide()
            self.cancel.hide()
        if task.label and self.sentence.text() == task.label:
            self.say("")  # what is over is no longer said to go on

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
