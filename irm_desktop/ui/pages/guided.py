"""What the pages of questions share: a head, the questions, and the guidance beside them."""

from PySide6.QtCore import QDate
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Instrument
from irm_desktop.ui.cards import button
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.indicator_help import indicator_help
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.process_form import QuestionForm
from irm_desktop.ui.pages.process_help import Guidance
from irm_desktop.ui.pages.process_rules import handbook_rules
from irm_desktop.ui.widgets.facts_line import FactsLine
from irm_desktop.ui.widgets.labels import ground, hairline, label
from irm_desktop.ui.widgets.tab_order import set_reading_order

ROOM_FOR_GUIDANCE = 820  # width of the page from which the guidance stands beside the questions


class GuidedPage(Page):
    """Title, questions that scroll under what stands on top of them, guidance at the end.

    The guidance follows the question with the focus. Where there is little room it is hidden until
    it is asked for.
    """

    def __init__(self, title: str, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.instrument: Instrument | None = None
        self._wanted: bool | None = None  # whether a person asked for the guidance
        theme = context.theme
        ground(self, theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head(title))
        column.addWidget(hairline(theme, self))
        row = QHBoxLayout()
        row.setSpacing(0)
        self.form = QuestionForm(context, self)
        self.form.pointed.connect(self.show_help)
        self.form.built.connect(self._order)
        self._sections: list[tuple[QWidget, str, tuple[str, ...]]] = []
        self.guidance = Guidance(theme, self)
        self._line = hairline(theme, self, vertical=True)
        row.addWidget(self.form, 1)
        row.addWidget(self._line)
        row.addWidget(self.guidance)
        column.addLayout(row, 1)

    def _make_head(self, title: str) -> QHBoxLayout:
        theme, px = self.context.theme, self.context.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(11), px(16), px(11))
        head.setSpacing(px(8))
        head.addWidget(label(title, theme, "title", parent=self))
        self.about = FactsLine(theme, self)
        head.addWidget(self.about, 1)
        self.guide: QPushButton = button(self.tr("Guidance"), theme, "ghost", "book", self)
        self.guide.setToolTip(self.tr("Show or hide what the method says of the question"))
        self.guide.clicked.connect(self._guidance_asked)
        head.addWidget(self.guide)
        return head

    def explain(self, part: QWidget, title: str, *topics: str) -> None:
        """Have the handbook's rules on `topics` beside a part that is no question; those of the
        first such part stand there until something has the focus."""
        if not self._sections:
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusChanged.connect(self._focus_changed)
        self._sections.append((part, title, topics))

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for place, (part, _, _) in enumerate(self._sections):
            if new is not None and part.isAncestorOf(new):
                self._show_section(place)

    def _show_section(self, place: int) -> None:
        _, title, topics = self._sections[place]
        year = self.year() or str(QDate.currentDate().year())
        self.guidance.show_rules(title, handbook_rules(topics, year, self.context.language))

    def top(self, *parts: QWidget) -> None:
        """Put these above the questions, with hairlines between."""
        held = QWidget(self.form.inside)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part)
            column.addWidget(hairline(self.context.theme, held))
        self.form.add_top(held)

    def _order(self) -> None:
        """Tab walks from the head through the questions to the guidance."""
        set_reading_order(self)

    def year(self) -> str:
        """The year of the rules that apply; empty where none is known."""
        return ""

    def show_help(self, indicator: str) -> None:
        """The guidance on a question; on the first part of the page while none has the focus."""
        asked = self.instrument.indicator_by_id.get(indicator) if self.instrument else None
        if asked is None:
            if self._sections and not self.guidance.filled:
                self._show_section(0)
            return
        language = self.context.language
        together = self.form.asked_with(indicator) or (asked,)
        topics = (*(one.id for one in together), asked.group)
        self.guidance.show_questions(
            together, language, handbook_rules(topics, self.year(), language)
        )

    def help_on_field(self) -> tuple[str, str] | None:
        current = self.form.current_indicator()
        if self.instrument is None or not current:
            return None
        return indicator_help(self.instrument.indicator_by_id[current], self.context.language)

    def next_indicator(self) -> None:
        self.form.next_indicator()

    def _guidance_asked(self) -> None:
        self._wanted = self.guidance.isHidden()
        self._show_guidance()

    def _show_guidance(self) -> None:
        room = self.width() >= self.context.theme.px(ROOM_FOR_GUIDANCE)
        shown = room if self._wanted is None else self._wanted
        self.guidance.setVisible(shown)
        self._line.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_guidance()
