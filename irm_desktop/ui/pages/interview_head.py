"""The head of an interview: who, under which consent, the clock, and the way out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from irm_desktop.domain.interviews import minutes
from irm_desktop.ui import icons
from irm_desktop.ui.pages.interview_words import (
    CONSENT,
    consent_words,
    interview_name,
    who_and_where,
)
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.key_cap import KeyCap
from irm_desktop.ui.widgets.labels import ElidedLabel, ground, hairline, label

if TYPE_CHECKING:
    from collections.abc import Callable

    from irm_desktop.domain.evidence_records import Interview, Stakeholder

SHORT_BELOW = 1000  # logical pixels under which the consent is said in one word
TICK = 1000  # milliseconds


class ConsentButton(QPushButton):
    """What may be done with the words, always in sight; chosen from its menu."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFont(theme.font("chip"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setIconSize(QSize(theme.px(14), theme.px(14)))
        self.clicked.connect(self.choose)
        self._consent, self._short = "", False

    def show_consent(self, consent: str, short: bool) -> None:
        self._consent, self._short = consent, short
        name, meaning = consent_words(consent)
        ink, tint = (
            ("text", "surface")
            if consent == "on_record"
            else (
                "warning_ink",
                "warning_ground",
            )
        )
        theme = self._theme
        self.setIcon(icons.icon("shield", theme, 14, ink))
        self.setText(name if short else f"{name}: {meaning}")
        self.setToolTip(f"{name}: {meaning} (F8)")
        self.setAccessibleName(
            self.tr("Consent: {name}, {meaning}").format(name=name, meaning=meaning)
        )
        back, words, line = (theme.color(one).name() for one in (tint, ink, "hairline"))
        self.setStyleSheet(
            f"QPushButton {{ background: {back}; color: {words}; border: 1px solid {line}; "
            f"border-radius: 4px; padding: 0 {theme.px(6)}px; min-height: {theme.px(22)}px; }}"
        )

    def choose(self) -> None:
        """The menu of consents: arrows and Enter, or the digit before each."""
        menu = QMenu(self)
        for place, consent in enumerate(CONSENT, start=1):
            name, meaning = consent_words(consent)
            action = QAction(f"&{place}  {name}: {meaning}", menu)
            action.setCheckable(True)
            action.setChecked(consent == self._consent)
            action.setData(consent)
            menu.addAction(action)
            if action.isChecked():
                menu.setActiveAction(action)
        done = menu.exec(self.mapToGlobal(QPoint(0, self.height())))
        if done is not None:
            self.chosen.emit(str(done.data()))
        menu.deleteLater()


class InterviewHead(QWidget):
    """Tells what is asked for; the page does it."""

    end = Signal()
    consent_chosen = Signal(str)
    edit_people = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._interview: Interview | None = None
        ground(self, theme, "window")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(20), theme.px(8), theme.px(20), theme.px(8))
        row.setSpacing(theme.px(20))
        row.addLayout(self._make_names())
        self.consent = ConsentButton(theme, self)
        self.consent.chosen.connect(self.consent_chosen)
        row.addWidget(self.consent)
        row.addStretch(1)
        row.addLayout(self._make_clock())
        row.addWidget(self._make_end())
        self._line = hairline(theme, self)
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.show_time)

    def _make_names(self) -> QVBoxLayout:
        theme = self._theme
        names = QVBoxLayout()
        names.setSpacing(0)
        self.title = label("", theme, "panel_title", parent=self)
        names.addWidget(self.title)
        who = QHBoxLayout()
        who.setSpacing(theme.px(6))
        self._lock = label("", theme, parent=self)
        self._lock.setPixmap(icons.pixmap("lock", theme, 14))
        self.who = ElidedLabel(theme, "secondary", self)
        who.addWidget(self._lock)
        who.addWidget(self.who, 1)
        names.addLayout(who)
        return names

    def _make_clock(self) -> QVBoxLayout:
        theme = self._theme
        column = QVBoxLayout()
        column.setSpacing(0)
        self.time = label("", theme, "display", parent=self)
        self.time.setFont(theme.number_font("display"))
        self.minutes = label("", theme, "secondary", "text2", self)
        for one in (self.time, self.minutes):
            column.addWidget(one, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def _make_end(self) -> QPushButton:
        theme = self._theme
        self.button = QPushButton(self)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.clicked.connect(self.end)
        inside = QHBoxLayout(self.button)
        inside.setContentsMargins(theme.px(10), 0, theme.px(8), 0)
        inside.setSpacing(theme.px(10))
        self._end_words = label("", theme, "medium", parent=self.button)
        inside.addWidget(self._end_words)
        inside.addWidget(KeyCap("Esc", theme, self.button))
        self.button.setStyleSheet("QPushButton { padding: 0; }")
        return self.button

    def open(self, interview: Interview, people: Sequence[Stakeholder]) -> None:
        """Show an interview; the clock runs while it has not ended."""
        self._interview = interview
        self.title.setText(interview_name(interview.number))
        who = who_and_where(interview, people)
        self.who.setText(who or self.tr("Nobody named yet (F2 names people, place and more)"))
        self._lock.setVisible(any(not one.name for one in people))
        over = bool(interview.ended)
        self._end_words.setText(self.tr("Close") if over else self.tr("End interview"))
        self.button.setAccessibleName(self._end_words.text())
        width = self._end_words.sizeHint().width() + self._theme.px(72)
        self.button.setFixedSize(width, self._theme.px(28))
        self._show_consent()
        self.show_time()
        self._timer.start()

    def close_up(self) -> None:
        self._timer.stop()

    def _show_consent(self) -> None:
        if self._interview is not None:
            short = self.width() < self._theme.px(SHORT_BELOW)
            self.consent.show_consent(self._interview.consent, short)

    def show_time(self) -> None:
        """The clock and the minutes; of an interview that has ended, when it was held."""
        interview = self._interview
        if interview is None:
            return
        now = self._clock()
        shown = datetime.fromisoformat(interview.began if interview.ended else now)
        form = "%Y-%m-%d" if interview.ended else "%H:%M"
        self.time.setText(shown.strftime(form))
        lasted = self.tr("{minutes} min").format(minutes=minutes(interview, now))
        self.minutes.setText(lasted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)
        self._show_consent()
