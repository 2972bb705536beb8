"""The dates of a plan in their order: its cycle, what the handbooks set, stages, files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from irm_desktop.domain.plan_calendar import LATE, PAST, TODAY
from irm_desktop.ui.cards import Card, Icon, Words
from irm_desktop.ui.pages.calendar_words import when_words
from irm_desktop.ui.pages.indicator_help import source_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied

if TYPE_CHECKING:
    from irm_desktop.domain.plan_calendar import CalendarEntry, PlanCalendar

ICONS = {
    "cycle": "plan",
    "delivery": "institution",
    "deadline": "date",
    "stage": "forward",
    "comment": "interview",
    "sent": "send",
    "due": "date",
    "returned": "returned",
}
WIDEST = 150  # that the column of the dates gets, logical pixels at 100 %


class EntriesCard(Card):
    """Filled anew whenever something of the plan changes; nothing in it takes the focus."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.add_head(self.tr("Dates of the plan"))
        self.sentence = Words("", theme, "secondary", "text2", self, wrap=True)
        self.body.addWidget(self.sentence)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        self.body.addLayout(self._lines)
        self.rows: list[str] = []  # what each line says, whole
        self._date_width = 0

    def show_calendar(self, calendar: PlanCalendar) -> None:
        emptied(self._lines)
        self.rows = []
        self.sentence.setText(calendar.delivery_sentence)
        self.sentence.setVisible(bool(calendar.delivery_sentence))
        self._date_width = self._widest(calendar)
        for entry in calendar.entries:
            self._lines.addWidget(self._line(entry, calendar))
        if not calendar.entries:
            said = self.tr("No date of the plan is known yet. Its page Process asks for them.")
            self._lines.addWidget(Words(said, self._theme, "base", "text2", self, wrap=True))

    def _widest(self, calendar: PlanCalendar) -> int:
        """The width that all dates get, so that what follows them stands in one line."""
        metrics = QFontMetrics(self._theme.font("strong"))
        said = [one.words or when_words(one, calendar.today) for one in calendar.entries]
        wanted = max((metrics.horizontalAdvance(one) for one in said), default=0)
        return min(wanted + self._theme.px(2), self._theme.px(WIDEST))

    def _line(self, entry: CalendarEntry, calendar: PlanCalendar) -> QWidget:
        theme = self._theme
        held = QWidget(self)
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(2, 1)
        late = entry.state == LATE
        ink = "text2" if entry.state == PAST else "text"
        when = when_words(entry, calendar.today)
        top = Qt.AlignmentFlag.AlignTop
        at = entry.words or when
        date = Words(at, theme, "base" if entry.state == PAST else "strong", ink, held, wrap=True)
        date.setFixedWidth(self._date_width)
        grid.addWidget(date, 0, 0, top)
        mark = Icon("warning" if late else ICONS[entry.kind], theme,
                    "warning_ink" if late else "text2", held)  # fmt: skip
        grid.addWidget(mark, 0, 1, top)
        grid.addWidget(Words(entry.title, theme, "base", ink, held, wrap=True), 0, 2)
        if at == when:
            when = ""  # it stands in the place of the date
        below = [when, entry.detail] if entry.state in (LATE, TODAY) else [entry.detail, when]
        more = " · ".join(part for part in below if part)
        if more:
            color = "warning_ink" if late else "text2"
            grid.addWidget(Words(more, theme, "secondary", color, held, wrap=True), 1, 2)
        held.setToolTip(self._source(entry, calendar.language))
        whole = f"{at}: {entry.title}"
        self.rows.append(f"{whole}. {more}" if more else whole)
        held.setAccessibleName(self.rows[-1])
        return held

    def _source(self, entry: CalendarEntry, language: str) -> str:
        """Where a rule stands; that it is our reading where nobody confirmed it."""
        told = source_words(entry.source, language)
        return told if entry.confirmed or not told else f"{told} ({self.tr('unconfirmed')})"
