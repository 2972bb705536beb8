"""What was sent for review and what came back, newest first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm_desktop.domain.plan_calendar import LATE, CalendarEntry
from irm_desktop.domain.records import PartialDate
from irm_desktop.ui.cards import Card, Icon, Line, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import date_words, moment_words
from irm_desktop.ui.languages import NAMES
from irm_desktop.ui.pages.calendar_words import when_words
from irm_desktop.ui.pages.stages import stage_name
from irm_desktop.ui.review_words import role_word
from irm_desktop.ui.widgets.emptied import emptied

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import Returned, Sent


class SentCard(Card):
    """`request_redline` carries the id of a copy, to see what has changed since it went out."""

    request_send = Signal()
    request_inbox = Signal()
    request_response = Signal()
    request_redline = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._shown: object = None
        self._today = ""
        head = self.add_head(self.tr("Sent for review"))
        self.response = button(self.tr("Response matrix …"), self._theme, "link", parent=self)
        self.response.clicked.connect(self.request_response)
        head.addWidget(self.response)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(self._theme.px(6))
        self.body.addLayout(self._lines)
        self.rows: list[str] = []

    def show_sent(
        self,
        sents: Sequence[Sent],
        back: Sequence[Returned],
        labels: Mapping[str, str],
        today: str,
    ) -> None:
        """`today` is an ISO date; `labels` name the kinds of reports. The lines are left alone
        where nothing is new, so that the focus stays."""
        shown = (tuple(sents), tuple(back), today)
        if shown == self._shown:
            return
        self._shown, self._today = shown, today
        emptied(self._lines)
        self.rows = []
        self.response.setVisible(bool(sents))
        if not sents:
            said = self.tr("Nothing was sent yet. A review copy can be read back: what was "
                           "changed in it comes to the inbox.")  # fmt: skip
            self._lines.addWidget(Words(said, self._theme, "base", "text2", self, wrap=True))
            send = button(self.tr("Send for review …"), self._theme, "", "send", self)
            send.clicked.connect(self.request_send)
            self._lines.addWidget(send, 0, Qt.AlignmentFlag.AlignLeading)
        for place, sent in enumerate(sorted(sents, key=lambda one: -one.number)):
            if place:
                self._lines.addWidget(Line(self._theme, self))
            own = [one for one in back if one.sent_id == sent.id]
            self._lines.addWidget(self._entry(sent, own, labels.get(sent.report, sent.report)))

    def _entry(self, sent: Sent, back: Sequence[Returned], report: str) -> QWidget:
        theme, language = self._theme, self._context.language
        held = QWidget(self)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        head = QHBoxLayout()
        title = self.tr("{number}  {who} ({role})").format(
            number=sent.number, who=sent.recipient, role=role_word(sent.role, language)
        )
        head.addWidget(Words(title, theme, "strong", parent=held, wrap=True), 1)
        head.addWidget(self._since(sent), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        facts = " · ".join(
            (moment_words(sent.at, language), report, NAMES.get(sent.language, sent.language),
             stage_name(sent.stage))
        )  # fmt: skip
        files = ", ".join(one.name for one in sent.files)
        late = not back and bool(sent.due) and sent.due < self._today
        due = self._due(sent, late=late)
        for line, color in (
            (facts, "text2"),
            (files, "text2"),
            (due, "warning_ink" if late else "text2"),
        ):
            if line:
                column.addWidget(Words(line, theme, "secondary", color, held, wrap=True))
        said = self._returned(back)
        column.addLayout(self._came_back(said, bool(back), held))
        self.rows.append(". ".join(part for part in (title, facts, files, due, *said) if part))
        held.setAccessibleName(self.rows[-1])
        return held

    def _since(self, sent: Sent) -> QPushButton:
        link = button(self.tr("Changed since …"), self._theme, "link", parent=self)
        name = self.tr("What has changed since review copy {number}")
        link.setAccessibleName(name.format(number=sent.number))
        link.clicked.connect(lambda _checked=False, one=sent.id: self.request_redline.emit(one))
        return link

    def _due(self, sent: Sent, *, late: bool) -> str:
        """The day for which an answer was asked, and how late it is where none came."""
        if not sent.due:
            return ""
        day = date_words(PartialDate("", sent.due), self._context.language)
        said = self.tr("answer asked for by {date}").format(date=day)
        entry = CalendarEntry("", "due", sent.due, day, said, state=LATE)
        return f"{said}, {when_words(entry, self._today)}" if late else said

    def _returned(self, back: Sequence[Returned]) -> list[str]:
        """A line for each file that came back."""
        if not back:
            return [self.tr("Nothing has come back yet.")]
        language = self._context.language
        lines = []
        for one in back:
            said = self.tr("Came back {when}: {name}, %n remarks", "", one.remark_count)
            lines.append(said.format(when=moment_words(one.at, language), name=one.name))
        return lines

    def _came_back(self, lines: Sequence[str], any_file: bool, held: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(6))
        if any_file:
            mark = Icon("returned", self._theme, "done", held)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        for line in lines:
            column.addWidget(Words(line, self._theme, "secondary", "text", held, wrap=True))
        row.addLayout(column, 1)
        if any_file:
            link = button(self.tr("Inbox"), self._theme, "link", parent=held)
            link.setAccessibleName(self.tr("Open the inbox"))
            link.clicked.connect(self.request_inbox)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return row
