"""The line that says whether the seal is made, closed or open, and for how long still."""

from datetime import UTC, datetime

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from irm_desktop.domain.seal_records import SealState
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground, ink, label

SECOND = 1000  # milliseconds


class SealLine(QWidget):
    """`tick` asks for the state anew, each second while the seal is open."""

    tick = Signal()
    request_make = Signal()
    request_open = Signal()
    request_close = Signal()
    request_passphrase = Signal()
    request_log = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(8), theme.px(24), theme.px(8))
        row.setSpacing(theme.px(8))
        self._mark = QLabel(self)
        self.words = label("", theme, "medium", parent=self, wrap=True)
        row.addWidget(self._mark)
        row.addWidget(self.words, 1)
        self.make = button(self.tr("Make the seal …"), theme, parent=self)
        self.open = button(self.tr("Open the seal …"), theme, parent=self)
        self.shut = button(self.tr("Close it now"), theme, "primary", parent=self)
        self.passphrase = button(self.tr("Change the passphrase …"), theme, "link", parent=self)
        self.log = button(self.tr("Log of the seal"), theme, "link", parent=self)
        for one, asked in (
            (self.make, self.request_make),
            (self.open, self.request_open),
            (self.shut, self.request_close),
            (self.passphrase, self.request_passphrase),
            (self.log, self.request_log),
        ):
            one.clicked.connect(asked)
            row.addWidget(one)
        self._timer = QTimer(self, interval=SECOND)
        self._timer.timeout.connect(self.tick)

    def show_state(self, state: SealState, now: datetime | None = None) -> None:
        self.make.setVisible(not state.made)
        self.open.setVisible(state.made and not state.open)
        self.shut.setVisible(state.open)
        self.passphrase.setVisible(state.made and not state.open)
        self.log.setVisible(state.made)
        self.words.setText(self._said(state, now or datetime.now(UTC)))
        color = "warning_ink" if state.open else "text2"
        self._mark.setPixmap(icons.pixmap("show" if state.open else "lock", self._theme, 16, color))
        ink(self.words, self._theme, "warning_ink" if state.open else "text")
        ground(self, self._theme, "warning_ground" if state.open else "sunken")
        if state.open and not self._timer.isActive():
            self._timer.start()
        elif not state.open:
            self._timer.stop()

    def show_office(self) -> None:
        """An office holds no names, and so no seal."""
        for one in (self.make, self.open, self.shut, self.passphrase, self.log):
            one.hide()
        self.words.setText(
            self.tr(
                "Names of people never lie in an office database: they stay in the workspaces on "
                "your computers."
            )
        )
        self._mark.setPixmap(icons.pixmap("lock", self._theme, 16, "text2"))
        ink(self.words, self._theme, "text")
        ground(self, self._theme, "sunken")

    def _said(self, state: SealState, now: datetime) -> str:
        if not state.made:
            return self.tr(
                "There is no seal yet. It takes names away from this file until somebody types "
                "its passphrase."
            )
        people = self.tr("%n people are sealed.", "", state.sealed_count)
        if not state.open or state.closes_at is None:
            return people
        left = max(0, int((state.closes_at - now).total_seconds()))
        clock = f"{left // 60}:{left % 60:02d}"
        said = self.tr("The seal is open and closes by itself in {clock}.").format(clock=clock)
        return f"{said} {people}"
