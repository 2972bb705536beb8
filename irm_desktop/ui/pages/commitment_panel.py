"""The open commitment: head, work areas from Text to History, derived strip."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.evidence_records import EvidenceRule
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import Commitment, Rating
from irm_desktop.ui import tokens
from irm_desktop.ui.context import Context
from irm_desktop.ui.evidence_words import CommitmentEvidence
from irm_desktop.ui.pages.commitment_design import DesignForm
from irm_desktop.ui.pages.commitment_evidence import EvidenceArea
from irm_desktop.ui.pages.commitment_head import CommitmentHead
from irm_desktop.ui.pages.commitment_history import HistoryArea
from irm_desktop.ui.pages.commitment_implementation import ImplementationForm
from irm_desktop.ui.pages.commitment_text import TextArea
from irm_desktop.ui.pages.indicator_form import IndicatorForm
from irm_desktop.ui.pages.indicator_help import indicator_help
from irm_desktop.ui.waiting_words import with_waiting
from irm_desktop.ui.widgets.conflict_mark import SubjectConflicts
from irm_desktop.ui.widgets.derived_strip import DerivedStrip
from irm_desktop.ui.widgets.labels import ground, hairline

if TYPE_CHECKING:
    from irm_desktop.ui.pages.commitment_review import ReviewArea

AREAS = ("text", "design", "implementation", "evidence", "review", "history")
_EVIDENCE = frozenset({"support", "source", "excerpt", "note", "interview", "evidence_rule"})


class CommitmentPanel(QWidget):
    """Shows one commitment and asks for changes; the operations make them."""

    request_step = Signal(int)  # 1 next, -1 previous commitment
    area_changed = Signal(str)
    request_page = Signal(str, object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._theme = context.theme
        self._commitment: Commitment | None = None
        self._instrument: Instrument | None = None
        self._ratings: Mapping[str, Rating] = {}
        self._evidence = CommitmentEvidence()
        self._rules: tuple[str, tuple[EvidenceRule, ...]] | None = None  # of a plan
        self._review: ReviewArea | None = None
        self._forms: dict[tuple[str, str], IndicatorForm] = {}
        ground(self, self._theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = CommitmentHead(self._theme, self)
        self.head.request_step.connect(self.request_step)
        column.addWidget(self.head)
        self.conflicts = SubjectConflicts(context, self)
        column.addWidget(self.conflicts)
        self.tabs = self._make_tabs()
        column.addWidget(self.tabs)
        column.addWidget(hairline(self._theme, self))
        self.stack = QStackedWidget(self)
        column.addWidget(self.stack, 1)
        self._line = hairline(self._theme, self)
        column.addWidget(self._line)
        self.strip = DerivedStrip(self._theme, context.language, self)
        self.strip.request_indicator.connect(self.go_to)
        column.addWidget(self.strip)
        self.text = TextArea(context, self.stack)
        self.history = HistoryArea(context, self.stack)
        self.evidence = EvidenceArea(context, self.stack)
        self.evidence.request_page.connect(self.request_page)
        self.evidence.request_indicator.connect(self.go_to)
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.evidence)
        self.stack.addWidget(self.history)
        self._blank = QWidget(self.stack)
        self.stack.addWidget(self._blank)
        self.tabs.setCurrentIndex(AREAS.index("design"))
        self.show_nothing()

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setFont(self._theme.font("medium"))
        tabs.setAccessibleName(self.tr("Work areas of the commitment"))
        for text in (
            self.tr("Text"),
            self.tr("Design"),
            self.tr("Implementation"),
            self.tr("Evidence"),
            self.tr("Review"),
            self.tr("History"),
        ):
            tabs.addTab(text)
        tabs.setFixedHeight(self._theme.px(tokens.TAB_HEIGHT))
        tabs.currentChanged.connect(self._tab_changed)
        return tabs

    @property
    def area(self) -> str:
        return AREAS[self.tabs.currentIndex()]

    @property
    def review(self) -> ReviewArea:
        """The work area Review; its module is imported when it is first shown."""
        if self._review is None:
            made = importlib.import_module("irm_desktop.ui.pages.commitment_review")
            self._review = made.ReviewArea(self._context, self.stack)
            self._review.request_page.connect(self.request_page)
            self.stack.addWidget(self._review)
        return self._review

    @property
    def commitment_id(self) -> str:
        return self._commitment.id if self._commitment is not None else ""

    def show_area(self, area: str) -> None:
        self.tabs.setCurrentIndex(AREAS.index(area))

    def step_area(self, by: int) -> None:
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + by) % self.tabs.count())

    def _tab_changed(self) -> None:
        self.flush()
        self._show_area()
        self.area_changed.emit(self.area)

    def show_nothing(self) -> None:
        """No commitment is chosen."""
        self.flush()
        self._commitment = None
        self.head.show_nothing()
        self.conflicts.show_subject("")
        self.tabs.setEnabled(False)
        self.strip.hide()
        self._line.hide()
        self.stack.setCurrentWidget(self._blank)

    def show_commitment(self, commitment: Commitment, instrument: Instrument) -> None:
        """Show another commitment, in the same work area and at the same field."""
        indicator = self.current_indicator()
        self.flush()
        same = self.commitment_id == commitment.id
        self._commitment, self._instrument = commitment, instrument
        self.evidence.hold(commitment, instrument)
        self.tabs.setEnabled(True)
        self._show_head()
        self._read_evidence()
        self.read_ratings(typed_over=not same)
        self._show_area()
        if indicator:
            self.go_to(indicator)

    def _show_head(self) -> None:
        if self._commitment is not None:
            self.head.show_commitment(self._commitment, self._context.language)
            self.conflicts.show_subject(self._commitment.id)

    def reread(self, commitment: Commitment, change: Change, *, typed_over: bool) -> None:
        """The same commitment after a change of its fields."""
        self._commitment = commitment
        self._show_head()
        if _EVIDENCE & change.entities or not change.records:
            self._rules = None
            self._read_evidence()
        self.read_ratings(typed_over=typed_over)
        if self.area == "text":
            self.text.show_commitment(commitment, typed_over=typed_over)
        elif self.area == "evidence" and self._instrument is not None:
            self._show_evidence()
        elif self.area == "review":
            self.review.show_commitment(commitment)
        elif self.area == "history" and self._instrument is not None:
            self.history.show_commitment(commitment, self._instrument)
        elif isinstance(form := self.form(), ImplementationForm):
            workspace = self._context.open_workspace
            form.show_milestones(workspace.milestones(commitment.id))

    def read_ratings(self, *, typed_over: bool) -> None:
        """Read the ratings again and show them, with all that follows from them."""
        if self._commitment is None or self._instrument is None:
            return
        stored = self._context.open_workspace.ratings(self._commitment.id)
        self._ratings = with_waiting(stored, self._context, self._commitment.id)
        form = self.form()
        if form is not None:
            form.show_ratings(self._ratings, typed_over=typed_over)
            form.show_evidence(self._evidence, self._ratings)
        values = {name: rating.value for name, rating in self._ratings.items()}
        self.strip.show_values(self._instrument, values)
        self._line.setVisible(self.strip.isVisibleTo(self))

    def _read_evidence(self) -> None:
        """What supports the commitment: one statement, and one more where another plan is shown."""
        commitment, instrument = self._commitment, self._instrument
        if commitment is None or instrument is None:
            return
        workspace = self._context.open_workspace
        if self._rules is None or self._rules[0] != commitment.plan_id:
            self._rules = commitment.plan_id, workspace.own_evidence_rules(commitment.plan_id)
        shown = workspace.evidence_shown(commitment.id)
        language = self._context.language
        self._evidence = CommitmentEvidence(instrument.id, shown, self._rules[1], language)
        text = self.tr("Evidence")
        self.tabs.setTabText(AREAS.index("evidence"), f"{text}  {len(shown)}" if shown else text)

    def _show_evidence(self) -> None:
        if self._commitment is not None and self._instrument is not None:
            about = self._commitment, self._instrument
            self.evidence.show_commitment(*about, self._ratings, self._evidence)

    def add_evidence(self) -> None:
        """Ask for evidence for what has the focus."""
        if self.area == "evidence":
            self.evidence.add_here()
            return
        indicator = self.current_indicator()
        if not indicator:
            self.show_area("evidence")
            return
        form = self.form()
        block = form.block_of(indicator) if form is not None else None
        if block is not None and indicator not in block.chips:
            indicator = next(iter(block.chips), indicator)
        self.evidence.add_to(indicator)

    def form(self) -> IndicatorForm | None:
        """The form of the current work area, made when it is first needed."""
        if self._instrument is None or self.area not in ("design", "implementation"):
            return None
        key = (self._instrument.id, self.area)
        if key not in self._forms:
            kind = DesignForm if self.area == "design" else ImplementationForm
            form = kind(self._context, self._instrument, self.stack)
            form.rated.connect(self._rated)
            form.reasoned.connect(self._reasoned)
            self.evidence.follow(form)
            self.stack.addWidget(form)
            self._forms[key] = form
        return self._forms[key]

    def _rated(self, indicator: str, value: str | None) -> None:
        if self._commitment is None:
            return
        self.flush()
        done = self._context.operations.rate(self._commitment.id, indicator, value)
        if not done:
            self.read_ratings(typed_over=False)

    def _reasoned(self, indicator: str, reason: str) -> None:
        if self._commitment is not None:
            self._context.operations.set_reason(self._commitment.id, indicator, reason)

    def _show_area(self) -> None:
        commitment = self._commitment
        if commitment is None:
            return
        form = self.form()
        if self.area == "text":
            self.text.show_commitment(commitment, typed_over=True)
            self.stack.setCurrentWidget(self.text)
        elif self.area == "evidence" and self._instrument is not None:
            self._show_evidence()
            self.stack.setCurrentWidget(self.evidence)
        elif self.area == "review":
            self.review.show_commitment(commitment)
            self.stack.setCurrentWidget(self.review)
        elif self.area == "history" and self._instrument is not None:
            self.history.show_commitment(commitment, self._instrument)
            self.stack.setCurrentWidget(self.history)
        elif form is not None:
            self.read_ratings(typed_over=True)
            if isinstance(form, ImplementationForm):
                form.show_milestones(self._context.open_workspace.milestones(commitment.id))
            self.stack.setCurrentWidget(form)
        shown = form is not None
        self.strip.setVisible(shown and self.strip.isVisibleTo(self))
        self._line.setVisible(shown)
        if shown:
            self.read_ratings(typed_over=False)

    def go_to(self, indicator: str) -> None:
        """Put the focus on an indicator, in the work area where it is asked."""
        if self._instrument is None:
            return
        found = self._instrument.indicator_by_id.get(indicator)
        if found is None:
            return
        if found.page != self.area:
            self.show_area(found.page)
        form = self.form()
        if form is not None:
            form.go_to(indicator)

    def open_reason(self, indicator: str) -> None:
        """Put the focus into the reason of an indicator, in the work area where it is asked."""
        self.go_to(indicator)
        form = self.form()
        block = form.block_of(indicator) if form is not None else None
        if block is not None and not block.isHidden():
            block.reason.open()

    def current_indicator(self) -> str:
        form = self.form() if self._commitment is not None else None
        return form.current_indicator() if form is not None else ""

    def help_on_field(self) -> tuple[str, str] | None:
        """Name of the indicator with the focus, and all that the instrument says of it."""
        indicator_id = self.current_indicator()
        if self._instrument is None or not indicator_id:
            return None
        asked = self._instrument.indicator_by_id[indicator_id]
        return indicator_help(asked, self._context.language)

    def next_indicator(self) -> None:
        """On to the next indicator; from Design's last one to Implementation's first."""
        form = self.form()
        if form is None:
            self.show_area("design")
            form = self.form()
        elif form.next_indicator():
            return
        elif self.area == "design":
            self.show_area("implementation")
            form = self.form()
        if form is not None:
            form.focus_first()

    def focus_first(self) -> None:
        form = self.form()
        if form is not None:
            form.focus_first()
        elif self.area == "text":
            self.text.focus_first()
        elif self.area == "evidence":
            self.evidence.focus_first()
        elif (area := self.stack.currentWidget()) is not None:
            area.setFocus()

    def flush(self) -> None:
        """Write what was typed and is not yet written."""
        for form in self._forms.values():
            form.flush()
        if hasattr(self, "text"):
            self.text.flush()

    def fold(self, folded: bool) -> None:
        self.strip.fold(folded)
