"""The very field that a finding is about, to be filled where the finding is read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator
from irm_desktop.domain.records import PartialDate, Recommendation
from irm_desktop.domain.report_kind import ReportKind, assessment_of
from irm_desktop.ui.cards import Card
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.process_blocks import QuestionBlock
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.pages.report_recommendations import RecommendationRow
from irm_desktop.ui.pages.sources_form import AccessedField
from irm_desktop.ui.report_kinds import report_kinds
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.fields import Field, LineField, TextField

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

_DAY = len("2014-07-01")


class FieldOnTheSpot(QWidget):
    """Shows the field of one finding, and writes what is typed or chosen in it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._finding: ReadinessFinding | None = None
        self.block: QuestionBlock | None = None
        self.passage: PassageField | None = None
        self.recommendation: RecommendationRow | None = None
        self.lines: dict[str, Field] = {}  # of a record, by the name of its field
        self._assessment = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    @property
    def is_busy(self) -> bool:
        """Whether somebody is writing in it."""
        focused = QApplication.focusWidget()
        return focused is not None and self.isAncestorOf(focused)

    def show_finding(self, finding: ReadinessFinding | None) -> None:
        """Make the field that fits; nothing where the finding has none that fits here."""
        self._clear()
        self._finding = finding
        if finding is None:
            return
        card = Card(self._context.theme, self, padding=0)
        card.body.setContentsMargins(0, 0, 0, 0)
        if not self._make(finding, card):
            card.deleteLater()
            return
        self._column.addWidget(card)
        self.refresh()

    def _clear(self) -> None:
        self.flush()
        emptied(self._column)
        self.block = self.passage = self.recommendation = None
        self.lines = {}

    # Making

    def _make(self, finding: ReadinessFinding, card: Card) -> bool:
        kind = finding.subject_kind
        if finding.indicator and kind in ("commitment", "plan"):
            return self._make_question(finding, card)
        if finding.section and kind in ("commitment", "plan"):
            return self._make_passage(finding, card)
        if kind == "recommendation":
            self.recommendation = RecommendationRow(self._context.theme, card)
            for tool in ("up", "down", "delete"):
                getattr(self.recommendation, tool).hide()
            self.recommendation.changed.connect(self._record_changed)
            return self._padded(card, self.recommendation)
        return self._make_lines(finding, card)

    def _padded(self, card: Card, *widgets: QWidget) -> bool:
        px = self._context.theme.px
        card.body.setContentsMargins(px(16), px(10), px(16), px(12))
        for widget in widgets:
            card.body.addWidget(widget)
        return True

    def _make_question(self, finding: ReadinessFinding, card: Card) -> bool:
        indicator = self._indicator(finding)
        if indicator is None:
            return False
        self.block = QuestionBlock(indicator, self._context.theme, self._context.language, card)
        self.block.set_single_keys(self._context.settings.get("single_keys"))
        self.block.rated.connect(self._rated)
        self.block.reasoned.connect(self._reasoned)
        self.block.evidenced.connect(self._evidenced)
        card.body.addWidget(self.block)
        return True

    def _indicator(self, finding: ReadinessFinding) -> Indicator | None:
        workspace = self._context.open_workspace
        plan = workspace.plan(self._context.readiness.plan_id)
        instrument = workspace.library.by_id[plan.instrument]
        return instrument.indicator_by_id.get(finding.indicator)

    def _make_passage(self, finding: ReadinessFinding, card: Card) -> bool:
        kind = self._kind()
        if kind is None:
            return False
        workspace, plan = self._context.open_workspace, self._context.readiness.plan_id
        assessment = assessment_of(kind, workspace.assessments(plan))
        parts = [*kind.passages] if finding.subject_kind == "commitment" else [*kind.sections]
        part = next((one for one in parts if one.id == finding.section), None)
        writable = part is not None and getattr(part, "kind", "text") in ("text", "methodology")
        if assessment is None or part is None or not writable:
            return False
        self._assessment = assessment.id
        language = finding.language or self._context.settings.get("report_language")
        caption = part.label(self._context.language)
        self.passage = PassageField(
            finding.section,
            caption,
            "",
            self._context.theme,
            card,
            target=part.words,
            language=language,
        )
        self.passage.typed.connect(self._passage_typed)
        return self._padded(card, self.passage)

    def _kind(self) -> ReportKind | None:
        """The report that the findings are of, in the form of its time."""
        chosen = self._context.readiness.checked_kind
        return report_kinds().get(chosen)

    def _make_lines(self, finding: ReadinessFinding, card: Card) -> bool:
        theme = self._context.theme
        made: dict[str, Field] = {}
        if finding.rule == "no_text":
            made["text"] = TextField(self.tr("Text as in the plan"), theme, card, role="printed")
        elif finding.rule == "two_spellings" and finding.subject_kind == "commitment":
            made["lead_institution"] = LineField(self.tr("Lead institution"), theme, card)
            name = self.tr("Supporting institutions")
            made["supporting_institutions"] = LineField(name, theme, card)
        elif finding.rule == "no_accessed":
            made["accessed"] = AccessedField(theme, card)
        elif finding.rule == "no_researcher":
            made["researcher"] = LineField(self.tr("Researcher"), theme, card)
        for name, field in made.items():
            field.setProperty("field", name)
            if isinstance(field, AccessedField):
                field.dated.connect(self._accessed)
            else:
                field.typed.connect(self._line_typed)
        self.lines = made
        return self._padded(card, *made.values()) if made else False

    # Showing

    def refresh(self) -> None:
        """Show what is stored; what is being typed stays."""
        finding = self._finding
        if finding is None:
            return
        workspace = self._context.open_workspace
        if self.block is not None:
            self.block.show_ratings(self._answers(finding), typed_over=False)
        if self.passage is not None:
            written = workspace.passages(finding.subject_id, self._assessment)
            text = next((one.text for one in written if self._is_shown(one)), "")
            self.passage.set_text(text, typed_over=False)
        if self.recommendation is not None:
            self._show_recommendation(finding)
        for name, field in self.lines.items():
            field.set_text(self._stored(finding, name), typed_over=False)

    def _answers(self, finding: ReadinessFinding) -> Any:
        """Any: ratings, or answers that may be worked out."""
        workspace = self._context.open_workspace
        if finding.subject_kind == "plan":
            return workspace.process(finding.subject_id).answers
        return workspace.ratings(finding.subject_id)

    def _is_shown(self, passage: Any) -> bool:
        field = self.passage
        wanted = (field.key, field.language) if field is not None else ("", "")
        return (passage.section, passage.language) == wanted

    def _show_recommendation(self, finding: ReadinessFinding) -> None:
        found: list[Recommendation] = self._context.open_workspace.recommendations(
            self._context.readiness.plan_id
        )
        for place, one in enumerate(found, 1):
            if one.id == finding.subject_id and self.recommendation is not None:
                self.recommendation.show_recommendation(one, place, len(found), typed_over=False)

    def _stored(self, finding: ReadinessFinding, name: str) -> str:
        workspace = self._context.open_workspace
        if finding.subject_kind == "source":
            return workspace.source(finding.subject_id).accessed
        if name == "researcher":
            plan, kind = self._context.readiness.plan_id, self._kind()
            found = assessment_of(kind, workspace.assessments(plan)) if kind is not None else None
            self._assessment = found.id if found is not None else ""
            return found.researcher if found is not None else ""
        return str(getattr(workspace.commitment(finding.subject_id), name))

    # What a person does here

    def _rated(self, indicator: str, value: str | None) -> None:
        finding = self._finding
        if finding is None:
            return
        self.flush()
        done = self._context.operations.rate(
            finding.subject_id, indicator, value, finding.subject_kind
        )
        if not done:
            self.refresh()

    def _reasoned(self, indicator: str, text: str) -> None:
        finding = self._finding
        if finding is not None:
            self._context.operations.set_reason(
                finding.subject_id, indicator, text, finding.subject_kind
            )

    def _evidenced(self, indicator: str, text: str) -> None:
        finding = self._finding
        if finding is not None:
            self._context.operations.set_evidence(
                finding.subject_id, indicator, text, finding.subject_kind
            )

    def _passage_typed(self, text: str) -> None:
        finding, field = self._finding, self.passage
        if finding is None or field is None:
            return
        about = (finding.subject_kind, finding.subject_id, field.language, text)
        self._context.operations.write_passage(
            self._assessment, field.key, *about, typing=not field.acting
        )

    def _record_changed(self, record: str, fields: dict[str, object]) -> None:
        typing = "smart" not in fields
        self._context.operations.set_fields("recommendation", record, fields, typing=typing)

    def _line_typed(self, text: str) -> None:
        finding, field = self._finding, self.sender()
        if finding is None or not isinstance(field, QWidget):
            return
        name = str(field.property("field"))
        entity, record = finding.subject_kind, finding.subject_id
        if name == "researcher":
            entity, record = "assessment", self._assessment
        self._context.operations.set_fields(entity, record, {name: text}, typing=True)

    def _accessed(self, date: PartialDate) -> None:
        """Only a whole day is kept; what is wrong with another is said beside the field."""
        if self._finding is not None and len(date.iso) == _DAY:
            record, fields = self._finding.subject_id, {"accessed": date.iso}
            self._context.operations.set_fields("source", record, fields, typing=True)

    def flush(self) -> None:
        """Write what was typed and is not yet written."""
        for one in (self.block, self.passage, self.recommendation, *self.lines.values()):
            if one is not None:
                one.flush()
