"""Whether a member may take part: its eligibility year by year, and concerns about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.eligibility import (
    EligibilityResult,
    eligibility,
    review_needed,
    review_sentence,
)
from irm_desktop.domain.records import Member, MemberYear
from irm_desktop.ui import icons
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.concerns_list import Concerns
from irm_desktop.ui.pages.eligibility_years import AddYear, YearsTable, column
from irm_desktop.ui.pages.guided import GuidedPage
from irm_desktop.ui.widgets.conflict_mark import FormConflicts
from irm_desktop.ui.widgets.fields import DateField
from irm_desktop.ui.widgets.labels import hairline, label


class EligibilityPage(GuidedPage):
    """The page of a member: since when it takes part, its years, the questions of one of them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Eligibility"), context, parent)
        self._member: Member | None = None
        self._years: tuple[MemberYear, ...] = ()
        self._year: MemberYear | None = None
        self._stale = True
        years = self._make_years()
        self.top(self._make_since(), years)
        self.concerns = Concerns(context.theme, context.language, self.form.inside)
        self.form.add_foot(self.concerns)
        self.form.rated.connect(self._rated)
        self.form.reasoned.connect(self._reasoned)
        self.form.evidenced.connect(self._evidenced)
        self.concerns.changed.connect(self._concern_changed)
        self.concerns.request_add.connect(self._add_concern)
        self.concerns.request_delete.connect(self._delete_concern)
        self.explain(years, self.tr("Eligibility"), "eligibility")
        self.explain(self.concerns, self.tr("The Response Policy"), "concerns")

    def _make_since(self) -> QWidget:
        theme = self.context.theme
        held = QWidget(self.form.inside)
        body = column(held, theme)
        self.joined = DateField(self.tr("Participating since"), theme, held)
        self.joined.setMaximumWidth(theme.px(260))
        self.joined.dated.connect(self._joined)
        body.addWidget(self.joined)
        return held

    def _make_years(self) -> QWidget:
        theme = self.context.theme
        held = QWidget(self.form.inside)
        body = column(held, theme)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Years"), theme, "strong", parent=held), 1)
        self.add_year = AddYear(theme, held)
        self.add_year.request_add.connect(self._add_year)
        head.addWidget(self.add_year)
        body.addLayout(head)
        self._review = QWidget(held)
        row = QHBoxLayout(self._review)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        mark = label("", theme, parent=self._review)
        mark.setPixmap(icons.pixmap("warning", theme, 16, "warning_ink"))
        self.review = label("", theme, "strong", "warning_ink", self._review, wrap=True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.review, 1)
        body.addWidget(self._review)
        self.table = YearsTable(theme, held)
        self.table.chosen.connect(self._choose)
        self.table.request_indicator.connect(self.go_to)
        body.addWidget(self.table)
        self.none = label(
            self.tr("No year is recorded. Add one to answer the metrics for it."),
            theme,
            "base",
            "text2",
            held,
            wrap=True,
        )
        body.addWidget(self.none)
        body.addWidget(hairline(theme, held))
        self.chosen = label("", theme, "panel_title", parent=held)
        self.sentence = label("", theme, parent=held, wrap=True)
        body.addWidget(self.chosen)
        body.addWidget(self.sentence)
        self.conflicts = FormConflicts(self.context, held)
        body.addWidget(self.conflicts)
        return held

    # What the window asks of the page

    def show_argument(self, argument: object) -> None:
        """Show the member with this id."""
        new = self._member is None or self._member.id != argument
        if new:
            self.flush()
            self._year = None
        self._read(str(argument), typed_over=new)

    @property
    def member_id(self) -> str:
        return self._member.id if self._member is not None else ""

    def open_plan(self, plan_id: str | None) -> None:
        """The member of the open plan, where none is shown yet; nothing without a workspace."""
        workspace = self.context.workspace
        if workspace is None:
            self._member, self._year, self.instrument = None, None, None
        elif self._member is None and plan_id is not None:
            self.show_argument(workspace.plan(plan_id).member_id)
        elif self._member is not None:
            self._read(self._member.id, typed_over=False)

    def refresh(self, change: Change) -> None:
        if self._member is None or not change or self._member.id not in change.records:
            return
        if self.isVisible():
            self._read(self._member.id, typed_over=False)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self._member is not None:
            self._read(self._member.id, typed_over=False)

    def flush(self) -> None:
        self.joined.flush()
        self.form.flush()
        self.concerns.flush()

    def focus_first(self) -> None:
        self.joined.focus()

    def year(self) -> str:
        return self._year.year if self._year is not None else ""

    # Reading and showing

    def _read(self, member_id: str, *, typed_over: bool) -> None:
        self._stale = False
        workspace = self.context.open_workspace
        members = {member.id: member for member in workspace.members()}
        self._member = member = members.get(member_id)
        if member is None:
            self.about.set_facts(self.tr("This member is not in the workspace any more."))
            return
        self.about.set_facts(self.context.names.of_member(member))
        self.joined.set_date(member.joined, typed_over=typed_over)
        self._years = workspace.years(member_id)
        self.concerns.show_all(workspace.concerns(member_id), typed_over=typed_over)
        known = {year.year: year for year in self._years}
        wanted = self._year.year if self._year is not None else ""
        self._year = known.get(wanted) or (self._years[-1] if self._years else None)
        last = self._years[-1].year if self._years else ""
        self.add_year.propose(str(int(last) + 1) if last else "")
        self._show(typed_over=typed_over)

    def _results(self) -> list[EligibilityResult]:
        library = self.context.open_workspace.library
        found = [
            eligibility(year, library.by_id[year.instrument], self.context.language)
            for year in self._years
        ]
        return [result for result in found if result is not None]

    def _show(self, *, typed_over: bool) -> None:
        results, language = self._results(), self.context.language
        years = review_needed(results)
        self._review.setVisible(years is not None)
        if years is not None:
            self.review.setText(review_sentence(years, language))
        shown = self._year
        member = self.member_id
        self.conflicts.show_where(lambda one: bool(member) and one.subject == member)
        self.table.setVisible(bool(results))
        self.none.setVisible(not self._years)
        self.table.show_results(results, shown.year if shown is not None else "")
        result = next((one for one in results if shown and one.year == shown.year), None)
        self.chosen.setVisible(result is not None)
        self.sentence.setVisible(result is not None)
        if shown is None:
            return
        instrument = self.context.open_workspace.library.by_id[shown.instrument]
        self.instrument = instrument
        if result is not None:
            self.chosen.setText(f"{shown.year} · {result.label}")
            self.sentence.setText(" ".join(result.reasons[1:]) or result.sentence)
        self.form.set_questions(instrument, instrument.indicators_of("member", "eligibility"))
        self.form.show_answers(shown.ratings, typed_over=typed_over)
        self.show_help(self.form.current_indicator())

    # What a person does here

    def _choose(self, year: str) -> None:
        self.flush()
        self._year = next((one for one in self._years if one.year == year), self._year)
        self._show(typed_over=True)

    def go_to(self, year: str, indicator: str) -> None:
        """Put the focus on what is asked about a year."""
        self._choose(year)
        self.form.go_to(indicator)

    def _add_year(self, year: str) -> None:
        member = self.member_id
        self.flush()
        done = self.context.operations.add(
            lambda w: w.add_year(member, year), self.tr("Year {year} added").format(year=year)
        )
        if done:
            self._choose(year)

    def _rated(self, indicator: str, value: str | None) -> None:
        year = self._year
        if year is None:
            return
        self.form.flush()
        operations = self.context.operations
        done = operations.rate(
            year.member_id, indicator, value, "member", assessment=year.assessment_id
        )
        if not done:
            self._read(year.member_id, typed_over=False)

    def _reasoned(self, indicator: str, text: str) -> None:
        if self._year is not None:
            about = (self._year.member_id, indicator, text, "member", self._year.assessment_id)
            self.context.operations.set_reason(*about)

    def _evidenced(self, indicator: str, text: str) -> None:
        if self._year is not None:
            about = (self._year.member_id, indicator, text, "member", self._year.assessment_id)
            self.context.operations.set_evidence(*about)

    def _joined(self, date: object) -> None:
        if self._member is not None:
            fields = {"joined": date}
            operations, said = self.context.operations, self.tr("Year of joining changed")
            operations.set_fields("member", self._member.id, fields, typing=True, said=said)

    def _concern_changed(self, concern: str, fields: dict[str, object]) -> None:
        operations, said = self.context.operations, self.tr("Concern changed")
        operations.set_fields("concern", concern, fields, typing=True, said=said)

    def _add_concern(self) -> None:
        member = self.member_id
        said = self.tr("Concern added")
        if self.context.operations.add(lambda w: w.add_concern(member, status="received"), said):
            self.concerns.focus_last()

    def _delete_concern(self, concern: str) -> None:
        self.flush()
        self.context.operations.delete("concern", concern, self.tr("Concern deleted"))
