"""The texts of a report: outline at the start, the passages of the chosen section beside it.

What the report generates (figures, grids, codebook) cannot be edited here; the page says where it
comes from.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.instrument import Instrument
from irm_desktop.domain.records import ActionPlan, Assessment, Commitment
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_parts import SectionKind
from irm_desktop.ui.cards import button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export import LANGUAGES
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.report_editor import ReportEditor
from irm_desktop.ui.pages.report_outline import OutlineRow, ReportOutline
from irm_desktop.ui.pages.report_passage import words_in
from irm_desktop.ui.report_kinds import report_in_work, reports_of
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.labels import hairline, label

Key = tuple[str, str]


class ReportPage(Page):
    """Every passage is written while one types."""

    request_export = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan: ActionPlan | None = None
        self._kind: ReportKind | None = None
        self._assessment: Assessment | None = None
        self._commitments: dict[str, Commitment] = {}
        self._shown: Key = ("cover", "")
        self._texts: dict[tuple[str, str], str] = {}  # subject, section -> text in the language
        self._build()

    # Building

    def _build(self) -> None:
        theme, px = self.context.theme, self.context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline(theme, self))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.outline = ReportOutline(theme, self.splitter)
        self.outline.chosen.connect(self._show_key)
        self.editor = ReportEditor(theme, self.splitter)
        self.splitter.addWidget(self.outline)
        self.splitter.addWidget(self.editor)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([px(300), px(870)])
        column.addWidget(self.splitter, 1)
        self.editor.passage_typed.connect(self._passage_typed)
        self.editor.counted.connect(self._counted)
        self.editor.researcher_typed.connect(self._researcher_typed)
        self.editor.recommendation_changed.connect(self._recommendation_changed)
        self.editor.request_add.connect(self._add_recommendation)
        self.editor.request_delete.connect(self._delete_recommendation)
        self.editor.request_move.connect(self._move_recommendation)

    def _make_head(self) -> QHBoxLayout:
        theme, px = self.context.theme, self.context.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(11), px(24), px(11))
        head.setSpacing(px(8))
        head.addWidget(label(self.tr("Report"), theme, "title", parent=self))
        self._about = label("", theme, "base", "text2", self)
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Report"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(self._kind_chosen)
        self.language = QComboBox(self)
        self.language.setAccessibleName(self.tr("Language of the texts"))
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        own = self.context.settings.get("report_language")
        self.language.setCurrentIndex(max(0, self.language.findData(own)))
        self.language.activated.connect(self._language_chosen)
        self.export = button(self.tr("Export …"), theme, "primary", "export")
        self.export.clicked.connect(self.request_export)
        head.addSpacing(px(8))
        head.addWidget(self._about, 1)
        for part in (self.kind, self.language, self.export):
            part.setMinimumHeight(px(CONTROL_HEIGHT))
            head.addWidget(part)
        return head

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        self.flush()
        workspace, library = self.context.workspace, self.context.library
        if workspace is None or library is None or not plan_id:
            self._plan = None
            return
        if self._plan is None or self._plan.id != plan_id:
            self._kind = None
        self._plan = workspace.plan(plan_id)
        instrument = library.by_id[self._plan.instrument]
        kinds = reports_of(instrument)
        if self._kind is None:
            rows = workspace.commitment_rows(workspace.commitment_ids(plan_id))
            self._kind = report_in_work(instrument, rows)
        self._fill_kinds(kinds)
        self._load(instrument)

    def _fill_kinds(self, kinds: tuple[ReportKind, ...]) -> None:
        self.kind.clear()
        for kind in kinds:
            self.kind.addItem(kind.label(self.context.language), kind.id)
        if self._kind in kinds:
            self.kind.setCurrentIndex(kinds.index(self._kind))

    def refresh(self, change: Change) -> None:
        if self._plan is None or self._plan.id not in change.records:
            return
        if {"passage", "recommendation", "commitment", "plan", "assessment"} & change.entities:
            self._read_texts()
            self._show_outline()
            self._show_stored()

    def flush(self) -> None:
        self.editor.flush()

    def focus_first(self) -> None:
        self.outline.setFocus()

    # Reading

    def _load(self, instrument: Instrument) -> None:
        workspace, plan, kind = self.context.open_workspace, self._plan, self._kind
        if plan is None or kind is None:
            return
        own = {one.kind: one for one in workspace.assessments(plan.id)}
        stages = (kind.report, *reversed(kind.stages))
        self._assessment = next((own[stage] for stage in stages if stage in own), None)
        found = workspace.commitments(plan.id)
        self._commitments = {one.id: one for one in found}
        self._read_texts()
        self._show_outline()

    @property
    def _text_language(self) -> str:
        return str(self.language.currentData())

    def _read_texts(self) -> None:
        self._texts = {}
        workspace, plan, assessment = self.context.workspace, self._plan, self._assessment
        if workspace is None or plan is None or assessment is None:
            return
        own = {one.kind: one for one in workspace.assessments(plan.id)}
        self._assessment = own.get(assessment.kind, assessment)
        for subject in (plan.id, *self._commitments):
            for passage in workspace.passages(subject, assessment.id):
                if passage.language == self._text_language:
                    self._texts[subject, passage.section] = passage.text

    # Showing

    def _section_words(self, section: SectionKind) -> int | None:
        """Words in a section; None where nothing is to be written."""
        plan_id = self._plan.id if self._plan is not None else ""
        if section.kind == "commitments":
            return sum(self._commitment_words(one) for one in self._commitments)
        if section.kind == "recommendations":
            found = self.context.open_workspace.recommendations(plan_id)
            return sum(words_in(one.text) for one in found)
        if section.kind in ("at_a_glance", "codebook"):
            return None
        written = words_in(self._texts.get((plan_id, section.id), ""))
        if section.kind == "methodology" and not written:
            return None
        return written

    def _commitment_words(self, commitment_id: str) -> int:
        return sum(
            words_in(text) for (subject, _), text in self._texts.items() if subject == commitment_id
        )

    def _show_outline(self) -> None:
        kind = self._kind
        if kind is None:
            return
        language = self._text_language
        rows = [OutlineRow(("cover", ""), self.tr("Researcher"), None)]
        for section in kind.sections:
            title = f"{section.number} {section.label(language)}".strip()
            rows.append(OutlineRow(("section", section.id), title, self._section_words(section)))
            if section.kind == "commitments" and kind.passages:
                rows.extend(self._commitment_row(one) for one in self._commitments.values())
        self.outline.set_rows(rows)
        self._show_total(rows)

    def _commitment_row(self, one: Commitment) -> OutlineRow:
        title = f"{one.number}  {one.shown_title}"
        return OutlineRow(("commitment", one.id), title, self._commitment_words(one.id), True)

    def _show_total(self, rows: list[OutlineRow]) -> None:
        plan = self._plan
        total = sum(row.words or 0 for row in rows if not row.under)
        words = self.tr("%n words", "", total)
        if plan is not None:
            place = self.tr("{member}, plan {number}").format(
                member=self.context.names.of_plan(plan), number=plan.number
            )
            self._about.setText(f"{place} · {words}")

    def _show_key(self, key: Key) -> None:
        """The passages of a section or of a commitment."""
        self.editor.flush()  # what was typed belongs to the part that was shown
        report, language = self._kind, self._text_language
        kind, name = key
        if report is None:
            return
        self._shown = key
        if kind == "cover":
            self.editor.show_cover()
        elif kind == "commitment":
            self.editor.show_commitment(self._commitments[name], report.passages, language)
        else:
            section = next(one for one in report.sections if one.id == name)
            self.editor.show_section(section, language)
        self._show_stored()

    def _subject(self) -> tuple[str, str]:
        """Kind and id of what the shown passages are about."""
        if self._shown[0] == "commitment":
            return "commitment", self._shown[1]
        return "plan", self._plan.id if self._plan is not None else ""

    def _show_stored(self) -> None:
        """What is stored, into the fields; what is being typed stays."""
        _, subject = self._subject()
        texts = {section: text for (own, section), text in self._texts.items() if own == subject}
        plan, assessment = self._plan, self._assessment
        found = self.context.open_workspace.recommendations(plan.id) if plan is not None else []
        self.editor.fill(texts, found, assessment.researcher if assessment is not None else "")

    # What a person does

    def _kind_chosen(self, place: int) -> None:
        self.flush()
        library, plan = self.context.library, self._plan
        if library is not None and plan is not None:
            instrument = library.by_id[plan.instrument]
            self._kind = reports_of(instrument)[place]
            self._load(instrument)

    def _language_chosen(self) -> None:
        self.flush()
        self._read_texts()
        self._show_outline()
        key = self.outline.current_key()
        if key is not None:
            self._show_key(key)

    def _passage_typed(self, section: str, text: str) -> None:
        if self._assessment is None:
            return
        kind, subject = self._subject()
        self._texts[subject, section] = text
        self.context.operations.write_passage(
            self._assessment.id, section, kind, subject, self._text_language, text
        )

    def _counted(self, words: int) -> None:
        if self._shown[0] != "cover":
            self.outline.set_words(self._shown, words)

    def _researcher_typed(self, name: str) -> None:
        if self._assessment is not None:
            self.context.operations.set_fields(
                "assessment", self._assessment.id, {"researcher": name.strip()}, typing=True
            )

    def _recommendation_changed(self, record: str, fields: dict[str, object]) -> None:
        typing = "smart" not in fields
        self.context.operations.set_fields("recommendation", record, fields, typing=typing)

    def _add_recommendation(self) -> None:
        plan, assessment = self._plan, self._assessment
        if plan is None or assessment is None:
            return
        self.context.operations.add(
            lambda door: door.add_recommendation(plan.id, "", assessment=assessment.id)
        )
        shown = self.editor.recommendations
        if shown is not None and shown.rows:
            shown.rows[-1].text.focus()

    def _delete_recommendation(self, record: str) -> None:
        self.context.operations.delete("recommendation", record)

    def _move_recommendation(self, record: str, by: int) -> None:
        """Change places with the neighbour."""
        if self._plan is None:
            return
        found = self.context.open_workspace.recommendations(self._plan.id)
        at = next(place for place, one in enumerate(found) if one.id == record)
        other = at + by
        if 0 <= other < len(found):
            first, second = found[at].position, found[other].position
            self.context.operations.set_fields("recommendation", record, {"position": second})
            self.context.operations.set_fields(
                "recommendation", found[other].id, {"position": first}
            )
