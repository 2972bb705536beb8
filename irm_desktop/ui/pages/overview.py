"""The plan at a glance: the figures its reports print, its ratings as bars, why no star, gaps."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.completeness import completeness
from irm_desktop.domain.funnel import funnel
from irm_desktop.domain.glance_text import glance_html, glance_text
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.plan_process import PlanProcess
from irm_desktop.domain.records import ActionPlan, Assessment, CommitmentRow
from irm_desktop.domain.report import AtAGlance
from irm_desktop.domain.report_kind import ReportKind, assessment_of
from irm_desktop.ui.cards import Card, Words, button
from irm_desktop.ui.columns_layout import CardColumns
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages import overview_cards as cards
from irm_desktop.ui.pages.overview_calendar import calendar_card, dated_steps
from irm_desktop.ui.pages.overview_process import process_card
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.readiness_stage import go_to_stage
from irm_desktop.ui.pages.stages import STAGES
from irm_desktop.ui.report_kinds import facts_of, glance_of, report_in_work, reports_of
from irm_desktop.ui.stars import official_stars, star_state
from irm_desktop.ui.steps import Steps
from irm_desktop.ui.tokens import CONTROL_HEIGHT


class OverviewPage(Page):
    """Read again whenever something of the plan changes while it is shown."""

    request_rows = Signal(str, object, str)  # plan id, commitment ids, what they have in common
    request_export = Signal()
    for_reading = True

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan: ActionPlan | None = None
        self._rows: list[CommitmentRow] = []
        self._assessments: list[Assessment] = []
        self._glance: AtAGlance | None = None
        self._kind: ReportKind | None = None
        self._stale = True
        self._build()

    def _build(self) -> None:
        theme, px = self.context.theme, self.context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(12), px(24), 0)
        column.setSpacing(px(12))
        head = QHBoxLayout()
        self._title = Words(self.tr("Overview"), theme, "title")
        self._about = Words("", theme, "base", "text2")
        self.report = QComboBox(self)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.report.setMinimumHeight(px(CONTROL_HEIGHT))
        self.report.activated.connect(self._report_chosen)
        self.copy = button(self.tr("Copy table"), theme, "ghost", "copy")
        self.copy.clicked.connect(self.copy_table)
        self.export = button(self.tr("Export …"), theme, "", "export")
        self.export.clicked.connect(self.request_export)
        head.addWidget(self._title)
        head.addSpacing(px(8))
        head.addWidget(self._about, 1)
        head.addWidget(self.report)
        head.addWidget(self.copy)
        head.addWidget(self.export)
        column.addLayout(head)
        stages = Card(theme, self)
        self._stages = Steps(theme, self._stage_chosen, stages)
        self._stages.setAccessibleName(self.tr("Stage of the report"))
        stages.body.addWidget(self._stages)
        column.addWidget(stages)
        self._columns = CardColumns(theme, self)
        column.addWidget(self._columns, 1)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        workspace = self.context.workspace
        if self._plan is None or self._plan.id != plan_id:
            self._kind = None
        self._plan = workspace.plan(plan_id) if workspace is not None and plan_id else None
        self._load()

    def refresh(self, change: Change) -> None:
        """Read again what concerns the plan; while the page is hidden, when it is shown next."""
        if self._plan is None or not change or self._plan.id not in change.records:
            return
        if self.isVisible():
            self.open_plan(self._plan.id)
        else:
            self._stale = True

    def showEvent(self, event: object) -> None:
        if self._stale and self._plan is not None:
            self.open_plan(self._plan.id)

    def focus_first(self) -> None:
        self.copy.setFocus()

    # Reading and showing

    @property
    def _instrument(self) -> Instrument | None:
        library = self.context.library
        if library is None or self._plan is None:
            return None
        return library.by_id.get(self._plan.instrument)

    def _load(self) -> None:
        self._stale = False
        workspace, plan = self.context.workspace, self._plan
        if workspace is None or plan is None:
            return
        self._rows = workspace.commitment_rows(workspace.commitment_ids(plan.id))
        self._assessments = workspace.assessments(plan.id)
        self._fill()

    def _fill(self) -> None:
        plan, instrument = self._plan, self._instrument
        if plan is None or instrument is None:
            return
        theme, language = self.context.theme, self.context.language
        self._offer_reports(instrument)
        current = self._current()
        place = self.tr("{member}, plan {number}").format(
            member=self.context.names.of_plan(plan), number=plan.number
        )
        self._about.setText(f"{place} · {instrument.label(language)}")
        calendar = self.context.open_workspace.plan_calendar(plan.id, language)
        self._stages.set_steps(dated_steps(calendar, current.id if current else "", language))
        show = self._show_rows
        process = self.context.open_workspace.process(plan.id)
        first = self._glance_cards(instrument, process)
        if instrument.indicators_of("plan", "process"):
            first.append(process_card(process, self._go, theme, language))
        second = [cards.ratings_card(instrument, self._rows, show, theme, language)]
        second.extend(self._funnels(instrument))
        third = [
            calendar_card(calendar, self._go, theme),
            cards.missing_card(self._gaps(instrument), show, self._go, theme),
        ]
        self._columns.set_cards((first, second, third), (19, 22, 13), (620, 1000))

    def _glance_cards(self, instrument: Instrument, process: PlanProcess) -> list[Card]:
        kind, plan = self._kind, self._plan
        if kind is None or plan is None:
            return []
        language, theme = self.context.language, self.context.theme
        members = self.context.open_workspace.members()
        member = next(one for one in members if one.id == plan.member_id)
        facts = facts_of(kind, instrument, process.values, member, plan, language)
        self._glance, behind = glance_of(kind, instrument, self._rows, language, facts)
        note = self.tr("as printed")
        return [cards.glance_card(self._glance, behind, self._show_rows, theme, note)]

    def _funnels(self, instrument: Instrument) -> list[Card]:
        """Why no star, by the newest official formula that has anything to tell."""
        language, theme = self.context.language, self.context.theme
        values = {row.id: dict(row.values) for row in self._rows}
        decides = {
            row.id: star_state(instrument, row.values, language).derived for row in self._rows
        }
        formulas = official_stars(instrument)
        found = [funnel(instrument, formula.id, values, language) for formula in formulas]
        told = [one for one in found if len(one.undefined) < one.total] or found[-1:]
        made = []
        for one in told:
            derived = instrument.derived_by_id[one.derived]
            own = [row for row in self._rows if decides[row.id] == one.derived]
            sentences = cards.short_sentences(one, own, instrument, language)
            title = self.tr("Why no star") if len(one.all_met) < one.total else self.tr("Starred")
            label = derived.label(language)
            made.append(cards.funnel_card(one, title, sentences, self._show_rows, theme, label))
        return made

    def _gaps(self, instrument: Instrument) -> list[cards.Missing]:
        found: list[cards.Missing] = []
        unrated, unexplained = [], []
        ratings = reasons = 0
        for row in self._rows:
            state = completeness(instrument, row.values, row.reasons)
            open_ratings = [one for one in state.unrated if self._is_printed(instrument, one)]
            open_reasons = [one for one in state.unexplained if self._is_printed(instrument, one)]
            ratings += len(open_ratings)
            reasons += len(open_reasons)
            if open_ratings:
                unrated.append(row.id)
            if open_reasons:
                unexplained.append(row.id)
        if unrated:
            where = self.tr("in %n commitments", "", len(unrated))
            text = self.tr("%n ratings are missing", "", ratings)
            found.append(cards.Missing(f"{text}, {where}", tuple(unrated)))
        if unexplained:
            where = self.tr("in %n commitments", "", len(unexplained))
            text = self.tr("%n reasons are missing", "", reasons)
            found.append(cards.Missing(f"{text}, {where}", tuple(unexplained)))
        if not self._rows:
            found.append(cards.Missing(self.tr("The plan has no commitments yet."), (), "import"))
        return found

    def _is_printed(self, instrument: Instrument, indicator: str) -> bool:
        """Whether the report that is shown prints the indicator."""
        reports = instrument.indicator_by_id[indicator].reports
        return self._kind is None or self._kind.report in reports

    def _offer_reports(self, instrument: Instrument) -> None:
        """The reports to choose among; the one in work is proposed until a person chooses."""
        kinds = reports_of(instrument)
        if self._kind not in kinds:
            self._kind = report_in_work(instrument, self._rows)
        self.report.clear()
        for kind in kinds:
            self.report.addItem(kind.label(self.context.language), kind.id)
        self.report.setCurrentIndex(kinds.index(self._kind) if self._kind in kinds else -1)
        self.report.setVisible(len(kinds) > 1)

    def _report_chosen(self, place: int) -> None:
        instrument = self._instrument
        if instrument is not None:
            self._kind = reports_of(instrument)[place]
            self._fill()

    def _current(self) -> Assessment | None:
        """The assessment of the report that is shown."""
        return None if self._kind is None else assessment_of(self._kind, self._assessments)

    # What a person does here

    def _show_rows(self, ids: Sequence[str], label: str) -> None:
        if self._plan is not None:
            self.request_rows.emit(self._plan.id, tuple(ids), label)

    def _go(self, page: str) -> None:
        self.request_page.emit(page, None)

    def _stage_chosen(self, place: int) -> None:
        current = self._current()
        if current is not None:
            go_to_stage(self.context, current.id, STAGES[place], self)

    def copy_table(self) -> None:
        """The table as text and HTML on the clipboard, for Word, Excel or an e-mail."""
        if self._glance is None:
            return
        data = QMimeData()
        data.setText(glance_text(self._glance))
        data.setHtml(glance_html(self._glance))
        QGuiApplication.clipboard().setMimeData(data)
        self.context.signals.said.emit(self.tr("The table is on the clipboard."))
