"""What has to be so before a report goes on from the stage it is at, and where that is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm_desktop.domain.report_stages import STAGES
from irm_desktop.ui.cards import Card, Icon, Words, button
from irm_desktop.ui.pages.indicator_help import source_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied

if TYPE_CHECKING:
    from irm_desktop.domain.plan_calendar import ReportStages
    from irm_desktop.domain.report_stages import Requirement

MET = {True: ("check", "done"), False: ("warning", "warning_ink"), None: ("help", "text3")}
PLACES = {"findings": "readiness", "answered": "inbox", "sent": ""}  # page; none: the dialog


class BeforeCard(Card):
    """What has to be so before the report goes on from where it is; then on to the next stage."""

    request_stage = Signal(str)
    request_page = Signal(str)  # where what is missing is done
    request_send = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.title = self._heading()
        self._next = ""
        self._shown: object = None
        self.task = Words("", theme, "secondary", "text2", self, wrap=True)
        self.body.addWidget(self.task)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(6))
        self.body.addLayout(self._lines)
        self.go = button("", theme, "", "forward", self)
        self.go.clicked.connect(lambda: self.request_stage.emit(self._next))
        self.body.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeading)
        self.said: list[str] = []

    def _heading(self) -> Words:
        made = Words("", self._theme, "strong", parent=self, wrap=True)
        self.body.addWidget(made)
        return made

    def show_stage(self, report: ReportStages, language: str) -> None:
        now = report.now
        if (now, language) == self._shown:  # the focus may be on a link of it
            return
        self._shown = (now, language)
        emptied(self._lines)
        self.said = []
        self.title.setText(now.label)
        self.task.setText(now.task)
        self.task.setToolTip(source_words(now.source, language))
        for one in now.requirements:
            self._lines.addWidget(self._line(one))
        place = STAGES.index(now.id) + 1
        self._next = STAGES[place] if place < len(STAGES) else ""
        self.go.setVisible(bool(self._next))
        if self._next:
            name = next(one.short for one in report.stages if one.id == self._next)
            self.go.setText(self.tr("Go on to {stage}").format(stage=name))

    def _line(self, one: Requirement) -> QWidget:
        held = QWidget(self)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        mark, color = MET[one.met]
        row.addWidget(Icon(mark, self._theme, color, held), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Words(one.text, self._theme, parent=held, wrap=True))
        state = {
            True: self.tr("Done."),
            False: self.tr("Not yet."),
            None: self.tr("Not known yet."),
        }[one.met]
        more = f"{state} {one.detail}".strip()
        color = "warning_ink" if one.met is False else "text2"
        column.addWidget(Words(more, self._theme, "secondary", color, held, wrap=True))
        row.addLayout(column, 1)
        if one.met is not True and one.id in PLACES:
            row.addWidget(self._link(one), 0, Qt.AlignmentFlag.AlignTop)
        self.said.append(f"{one.text} {more}")
        held.setAccessibleName(self.said[-1])
        return held

    def _link(self, one: Requirement) -> QPushButton:
        """Leads to where the requirement is met."""
        words = {
            "findings": self.tr("Readiness"),
            "sent": self.tr("Send …"),
            "answered": self.tr("Inbox"),
        }[one.id]
        link = button(words, self._theme, "link", parent=self)
        link.setAccessibleName(f"{one.text} {words}")
        if PLACES[one.id]:
            link.clicked.connect(
                lambda _checked=False, page=PLACES[one.id]: self.request_page.emit(page)
            )
        else:
            link.clicked.connect(self.request_send)
        return link
