"""The page Report: outline, the texts of the chosen part, and the whole report as it will print.

What the report generates (figures, grids, codebook) cannot be edited here; the page says where it
comes from.
"""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.domain.report_preview import PreviewPlace
from irm_desktop.ui.action_book import Actions
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.house_forms import HouseFormsDialog
from irm_desktop.ui.languages import NAMES
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.report_conflicts import ReportConflicts
from irm_desktop.ui.pages.report_contents import Gap, Key, Part, ReportContents
from irm_desktop.ui.pages.report_editor import ReportEditor
from irm_desktop.ui.pages.report_foot import GapsButton, ReportFoot
from irm_desktop.ui.pages.report_forms import ReportForms
from irm_desktop.ui.pages.report_head import ReportHead
from irm_desktop.ui.pages.report_insert import Inserting
from irm_desktop.ui.pages.report_languages import LanguageChoice
from irm_desktop.ui.pages.report_outline import ReportOutline
from irm_desktop.ui.pages.report_panes import ReportPanes
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.pages.report_places import last_key, remember_key
from irm_desktop.ui.pages.report_preview import PreviewPane
from irm_desktop.ui.pages.report_records import ReportRecords
from irm_desktop.ui.report_kinds import report_in_work, reports_of
from irm_desktop.ui.widgets.format_bar import FormatBar
from irm_desktop.ui.widgets.labels import ground, hairline

_SHOWN = frozenset({"passage", "recommendation", "commitment", "plan", "assessment", "form"})


class ReportPage(Page):
    """Every passage is written while one types. `shown` tells that the page came or went."""

    request_export = Signal(str, str)  # kind of report, language: what is shown
    shown = Signal(bool)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.contents: ReportContents | None = None
        self.records = ReportRecords(context, self)
        self.forms = ReportForms(context, self)
        self._kinds: tuple[ReportKind, ...] = ()
        self._key: Key = ("cover", "")
        self._stale = True  # something changed while another page was shown
        context.signals.changed.connect(self._note_change)
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        theme = self.context.theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = ReportHead(theme, self)
        self.outline = ReportOutline(theme, self)
        self.editor = ReportEditor(theme, self)
        self.preview = PreviewPane(self.context, self)
        self.bar = FormatBar(theme, self)
        self.languages = LanguageChoice(self.context.settings, theme, self.bar)
        self.foot = ReportFoot(theme, self)
        self.gaps = GapsButton(theme, self)
        self.inserting = Inserting(self.bar, self.context)
        panes = (self._outline_pane(), self._editor_pane(), self.preview)
        self.sides = ReportPanes(*panes, self.context.settings, theme, self)
        column.addWidget(self.head)
        column.addWidget(hairline(theme, self))
        column.addWidget(self.sides, 1)

    def _outline_pane(self) -> QWidget:
        made, px = QWidget(self), self.context.theme.px
        ground(made, self.context.theme, "surface")
        made.setMinimumWidth(px(170))
        column = QVBoxLayout(made)
        column.setContentsMargins(0, px(8), 0, px(4))
        column.setSpacing(0)
        column.addWidget(self.outline, 1)
        column.addWidget(self.gaps, 0, Qt.AlignmentFlag.AlignLeading)
        return made

    def _editor_pane(self) -> QWidget:
        made, theme = QWidget(self), self.context.theme
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar.row.addWidget(self.languages)
        self.conflicts = ReportConflicts(self.context, made, side=12)
        parts = (self.bar, hairline(theme, made), self.conflicts, self.editor)
        for part in (*parts, hairline(theme, made), self.foot):
            column.addWidget(part)
        column.setStretchFactor(self.editor, 1)
        return made

    def _connect(self) -> None:
        editor, records, head = self.editor, self.records, self.head
        head.kind_chosen.connect(self._kind_chosen)
        head.preview_wanted.connect(self.sides.show_preview)
        head.request_export.connect(self._ask_export)
        head.request_menu.connect(self._menu_of_head)
        self.sides.preview_shown.connect(head.preview.setChecked)
        self.languages.changed.connect(self._languages_changed)
        self.gaps.chosen.connect(self._go_to_gap)
        self.outline.chosen.connect(self._show_key)
        self.outline.request_menu.connect(self._open_menu)
        self.forms.section_added.connect(self._show_section)
        self.forms.request_manage.connect(self._manage_forms)
        self.preview.chosen.connect(self.go_to)
        editor.passage_typed.connect(self._passage_typed)
        editor.counted.connect(self._counted)
        editor.keyed.connect(self.preview.key)
        editor.entered.connect(self._entered)
        editor.researcher_typed.connect(records.set_researcher)
        editor.stage_chosen.connect(records.set_stage)
        records.stayed.connect(self._show_stored)
        editor.recommendation_changed.connect(records.change_recommendation)
        editor.request_add.connect(self._add_recommendation)
        editor.request_delete.connect(records.delete_recommendation)
        editor.request_move.connect(records.move_recommendation)
        editor.request_take.connect(records.take_previous)
        editor.request_page.connect(self._show_page)

    def attach(self, actions: Actions) -> None:
        """The page's actions; their keys work where the focus is in it."""
        for action_id, work in (
            ("report_preview", self.head.preview.click),
            ("report_next", lambda: self.outline.step(1)),
            ("report_previous", lambda: self.outline.step(-1)),
            ("report_bold", self.bar.buttons["bold"].click),
            ("report_italic", self.bar.buttons["italic"].click),
            ("report_numbers", self.bar.buttons["numbered"].click),
            ("report_bullets", self.bar.buttons["bullets"].click),
            ("report_link", self.bar.buttons["link"].click),
            ("report_cite", self.bar.buttons["cite"].click),
        ):
            action = actions.attach(action_id, work, self)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        self.flush()
        workspace, library = self.context.workspace, self.context.library
        if workspace is None or library is None or not plan_id:
            self._hold(None)
            self.preview.clear()
            return
        if self._is_shown(plan_id):
            self._show_total()
            return
        plan = workspace.plan(plan_id)
        instrument = library.by_id[plan.instrument]
        self._kinds = reports_of(instrument)
        before = self.contents
        if before is not None and before.plan.id == plan_id and before.kind.id in self._ids():
            kind: ReportKind | None = self._kinds[self._ids().index(before.kind.id)]
        else:
            rows = workspace.commitment_rows(workspace.commitment_ids(plan_id))
            kind = report_in_work(instrument, rows)
        self.head.set_kinds(self._kinds, kind, self.context.language)
        self._open(plan_id, kind)

    def _is_shown(self, plan_id: str) -> bool:
        """Whether this plan's report is shown as it is."""
        contents = self.contents
        workspace = self.context.workspace
        return (
            not self._stale
            and contents is not None
            and contents.plan.id == plan_id
            and contents.workspace is workspace
        )

    def _note_change(self, _change: Change) -> None:
        self._stale |= not self.isVisible()

    def _hold(self, contents: ReportContents | None) -> None:
        """All that act on the report act on this one."""
        self.contents = self.records.contents = self.forms.contents = contents
        self._stale = contents is None

    def _ids(self) -> list[str]:
        return [kind.id for kind in self._kinds]

    def _open(self, plan_id: str, kind: ReportKind | None) -> None:
        """Show a report of a plan, at the part where one left it."""
        if kind is None:
            self._hold(None)
            self.preview.clear()
            return
        workspace = self.context.open_workspace
        plan = workspace.plan(plan_id)
        same = self.contents is not None and self.contents.plan.id == plan_id
        contents = ReportContents(workspace, plan, kind, self.languages.first)
        self._hold(contents)
        self.inserting.member_id = plan.member_id
        key = self._key if same else last_key(self.context.settings, plan_id)
        self._show_outline()
        self._show_languages()
        self.preview.show_report(plan_id, kind.id, self.languages.first)
        self.outline.blockSignals(True)
        self.outline.choose(key)
        self.outline.blockSignals(False)
        self._show_key(self.outline.current_key() or ("cover", ""))

    def show_argument(self, argument: object) -> None:
        """Show the part of the report with this key: (kind, id)."""
        if isinstance(argument, tuple) and argument != self._key:
            self.outline.choose(argument)

    def refresh(self, change: Change) -> None:
        contents = self.contents
        if contents is None:
            return
        concerned = contents.plan.id in change.records or "form" in change.entities
        if concerned and _SHOWN & change.entities:
            before = contents.kind
            contents.update(change)
            self._show_outline()
            if contents.kind != before:
                self._show_key(self.outline.current_key() or ("cover", ""))
            else:
                self._show_stored()
        if concerned or contents.plan.member_id in change.records:
            self.preview.renew_soon()

    def flush(self) -> None:
        self.editor.flush()

    def focus_first(self) -> None:
        self.outline.setFocus()

    def panes(self) -> list[QWidget]:
        return [self.outline, self.editor, self.preview]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.shown.emit(False)

    # Showing

    def _show_outline(self) -> None:
        contents = self.contents
        if contents is None:
            return
        self.outline.set_parts(contents.parts())
        self._show_total()
        self._show_gaps()

    def _show_total(self) -> None:
        contents = self.contents
        if contents is not None:
            place = self.tr("{member}, plan {number}").format(
                member=self.context.names.of_plan(contents.plan), number=contents.plan.number
            )
            self.head.about.setText(f"{place} · {self.tr('%n words', '', contents.total)}")

    def _show_gaps(self) -> None:
        second = self.languages.second
        if self.contents is not None:
            gaps = self.contents.gaps(second) if second else []
            self.gaps.set_gaps(gaps, NAMES[second] if second else "")

    def _show_languages(self) -> None:
        self.editor.languages = self.languages.chosen
        self.editor.names = NAMES

    def _show_key(self, key: Key) -> None:
        """The passages of a part; the preview goes there too."""
        contents = self.contents
        if contents is None:
            return
        self.editor.flush()  # what was typed belongs to the part that was shown
        self._key = key
        remember_key(self.context.settings, contents.plan.id, key)
        self.bar.set_field(None)
        kind, name = key
        section = contents.section(name) if kind == "section" else None
        if kind == "commitment" and name in contents.commitments:
            self.editor.show_commitment(contents.commitments[name], contents.kind)
        elif section is not None:
            self.editor.show_section(section)
        else:
            self.editor.show_cover(self._unconfirmed())
        self._show_stored()
        self._counted()
        self.preview.show_place(PreviewPlace(kind, name))

    def _unconfirmed(self) -> str:
        kind = self.contents.kind if self.contents is not None else None
        if kind is None or kind.confirmed:
            return ""
        return self.tr("The form of this report is not confirmed from a published source.")

    def _show_stored(self) -> None:
        """What is stored, into the fields; what is being typed stays."""
        contents = self.contents
        if contents is None:
            return
        _, subject = contents.subject(self._key)
        texts = {
            (field.key, field.language): contents.text(subject, field.key, field.language)
            for field in self.editor.fields
        }
        self.editor.fill(texts, contents.recommendations, contents.previous, contents.assessment)
        self.conflicts.show_part(contents, self._key)

    def go_to(self, place: PreviewPlace) -> None:
        """Show the field of what was chosen in the preview."""
        key = (place.kind, place.id)
        if key != self._key:
            self.outline.choose(key)
        field = self.editor.field(place.field)
        if field is not None:
            field.focus()
            self.editor.ensureWidgetVisible(field)
        else:
            self.editor.focus_first()

    def _go_to_gap(self, gap: Gap) -> None:
        if gap.key != self._key:
            self.outline.choose(gap.key)
        field = self.editor.field(gap.field, self.languages.second)
        if field is not None:
            field.focus()
            self.editor.ensureWidgetVisible(field)

    # What a person does

    def _menu_of_head(self) -> None:
        button = self.head.more
        self._open_menu(button.mapToGlobal(button.rect().bottomLeft()))

    def _open_menu(self, at: QPoint) -> None:
        self.flush()
        self.forms.open_menu(self._key, at)

    def _show_section(self, name: str) -> None:
        """A section that was added is at once written in."""
        self.outline.choose(("section", name))
        self.editor.focus_first()

    def _manage_forms(self) -> None:
        HouseFormsDialog(self.context, self).open()

    def _ask_export(self) -> None:
        if self.contents is not None:
            self.request_export.emit(self.contents.kind.id, self.languages.first)

    def _show_page(self, page: str) -> None:
        """Where the answers behind a generated table are given."""
        contents = self.contents
        if contents is not None:
            about = contents.plan.member_id if page == "eligibility" else None
            self.request_page.emit(page, about)

    def _kind_chosen(self, place: int) -> None:
        self.flush()
        if self.contents is not None:
            self._open(self.contents.plan.id, self._kinds[place])

    def _languages_changed(self) -> None:
        self.flush()
        if self.contents is not None:
            self._open(self.contents.plan.id, self.contents.kind)

    def _entered(self, field: PassageField) -> None:
        """A field has the focus: buttons act on it, the preview shows it."""
        self.bar.set_field(field.edit)
        if field.language == self.languages.first:
            self.preview.show_place(PreviewPlace(self._key[0], self._key[1], field.key))

    def _passage_typed(self, field: PassageField, text: str) -> None:
        self.records.write_passage(self._key, field, text)

    def _counted(self) -> None:
        """While one types: the words of the part, at the foot."""
        self.foot.show_counts(self.editor.counting(self.languages.first))

    def _add_recommendation(self, previous: bool) -> None:
        self.records.add_recommendation(previous)
        shown = self.editor.previous if previous else self.editor.recommendations
        if shown is not None and shown.rows:
            shown.rows[-1].text.focus()

    def parts(self) -> list[Part]:
        return self.contents.parts() if self.contents is not None else []
