"""The work area Text: the commitment as the plan prints it, and what is recorded about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.records import Commitment
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.milestone_editor import MilestoneEditor
from irm_desktop.ui.pages.source_cells import SourceCells
from irm_desktop.ui.waiting_words import with_typed
from irm_desktop.ui.widgets.conflict_mark import FormConflicts
from irm_desktop.ui.widgets.fields import DateField, Field, LineField, TextField
from irm_desktop.ui.widgets.labels import ground, hairline, label
from irm_desktop.ui.widgets.outline import PrintedText


class TextArea(QScrollArea):
    """Every field is written while one types; the printed text is locked until it is opened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._commitment: Commitment | None = None
        self._fields: dict[str, Field] = {}
        self.conflicts: dict[str, FormConflicts] = {}  # above each field
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        ground(self._inside, context.theme, "surface")
        self._column = QVBoxLayout(self._inside)
        pad = context.theme.px(16)
        self._column.setContentsMargins(pad, context.theme.px(10), pad, pad)
        self._column.setSpacing(context.theme.px(10))
        self._add_printed()
        self._add_fields()
        self._column.addWidget(hairline(context.theme, self._inside))
        self.milestones = MilestoneEditor(context.theme, self._inside)
        self.milestones.changed.connect(self._milestone_changed)
        self.milestones.request_add.connect(self._add_milestone)
        self.milestones.request_delete.connect(self._delete_milestone)
        self.of_milestones = FormConflicts(context, self._inside)
        self._column.addWidget(self.of_milestones)
        self._column.addWidget(self.milestones)
        self.source = SourceCells(context.theme, self._inside)
        self._column.addWidget(self.source)
        self._column.addStretch(1)
        self.setWidget(self._inside)

    def _add_printed(self) -> None:
        theme = self._context.theme
        self.title = TextField(
            self.tr("Title, as in the plan"), theme, self._inside, role="printed"
        )
        self.title.edit.one_line = True
        self._keep("title", self.title)
        self._add_conflicts("text")
        head = QHBoxLayout()
        head.addWidget(
            label(self.tr("Text, as in the plan"), theme, "caption", "text3", self._inside)
        )
        head.addStretch(1)
        self.unlock = QPushButton(self.tr("Correct the text"), self._inside)
        self.unlock.setProperty("kind", "link")
        self.unlock.setToolTip(self.tr("Only where it is not as the plan prints it"))
        self.unlock.clicked.connect(self._unlock)
        head.addWidget(self.unlock)
        self._column.addLayout(head)
        self.printed = PrintedText(theme, self._inside)
        self.printed.words.setAccessibleName(self.tr("Text, as in the plan"))
        self._column.addWidget(self.printed)
        self.text = TextField(self.tr("Text, as in the plan"), theme, self._inside, role="printed")
        self.text.caption.hide()
        self.text.edit.lines = 30
        self.text.edit.left.connect(self._lock)
        self.text.hide()
        self._keep("text", self.text)

    def _add_fields(self) -> None:
        theme, inside = self._context.theme, self._inside
        names = (
            ("short_title", LineField(self.tr("Short title, for tables"), theme, inside)),
            ("theme", LineField(self.tr("Theme"), theme, inside)),
            ("lead_institution", LineField(self.tr("Lead institution"), theme, inside)),
            (
                "supporting_institutions",
                TextField(self.tr("Supporting institutions"), theme, inside),
            ),
        )
        for name, field in names:
            self._keep(name, field)
            if isinstance(field, TextField):
                field.edit.one_line = True
        self.number = LineField(self.tr("Number"), theme, inside)
        self.start = DateField(self.tr("Start"), theme, inside)
        self.end = DateField(self.tr("End"), theme, inside)
        self.start.dated.connect(self._start_typed)
        self.end.dated.connect(self._end_typed)
        self.number.typed.connect(self._typed)
        self._fields["number"] = self.number
        for name in ("number", "start", "end"):
            self._add_conflicts(name)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        for field, stretch in ((self.number, 1), (self.start, 2), (self.end, 2)):
            row.addWidget(field, stretch, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(row)

    def _add_conflicts(self, name: str) -> None:
        self.conflicts[name] = FormConflicts(self._context, self._inside)
        self._column.addWidget(self.conflicts[name])

    def _keep(self, name: str, field: Field) -> None:
        if name not in self.conflicts:
            self._add_conflicts(name)
        self._fields[name] = field
        field.typed.connect(self._typed)
        self._column.addWidget(field)

    def _typed(self, text: str) -> None:
        for name, field in self._fields.items():
            if field is self.sender():
                self._write({name: text})

    def _start_typed(self, date: object) -> None:
        self._write({"start": date})

    def _end_typed(self, date: object) -> None:
        self._write({"end": date})

    def _write(self, fields: dict[str, object]) -> None:
        if self._commitment is not None:
            operations = self._context.operations
            operations.set_fields("commitment", self._commitment.id, fields, typing=True)

    def _unlock(self) -> None:
        self.printed.hide()
        self.text.show()
        self.text.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lock(self) -> None:
        if self.text.isVisibleTo(self._inside):
            self.text.hide()
            self.printed.show()

    def _milestone_changed(self, milestone_id: str, fields: dict[str, object]) -> None:
        self._context.operations.set_fields("milestone", milestone_id, fields, typing=True)

    def _add_milestone(self) -> None:
        commitment = self._commitment
        if commitment is None:
            return
        self.flush()
        number = self._next_number(commitment)
        title = self.tr("Milestone {number}").format(number=number)
        self._context.operations.add(lambda w: w.add_milestone(commitment.id, number, title))
        self.milestones.focus_last()

    def _next_number(self, commitment: Commitment) -> str:
        known = self._context.open_workspace.milestones(commitment.id)
        return f"{commitment.number}.{len(known) + 1}"

    def _delete_milestone(self, milestone_id: str) -> None:
        self._context.operations.delete("milestone", milestone_id)

    def show_commitment(self, commitment: Commitment, *, typed_over: bool) -> None:
        """Show what is stored; `typed_over`: also in a field that is being typed in."""
        other = self._commitment is None or self._commitment.id != commitment.id
        self._commitment = commitment = with_typed(commitment, self._context, "commitment")
        for name, field in self._fields.items():
            field.set_text(getattr(commitment, name), typed_over=typed_over or other)
        self.start.set_date(commitment.start, typed_over=typed_over or other)
        self.end.set_date(commitment.end, typed_over=typed_over or other)
        self.printed.set_text(commitment.text or self.tr("No text is recorded."))
        workspace = self._context.open_workspace
        stored = workspace.milestones(commitment.id)
        milestones = [with_typed(one, self._context, "milestone") for one in stored]
        self.milestones.show_milestones(milestones, typed_over=typed_over or other)
        self._show_conflicts(commitment.id, [one.id for one in milestones])
        if other:
            self.source.show_cells(workspace.source_cells(commitment.id))
            self.verticalScrollBar().setValue(0)

    def _show_conflicts(self, commitment: str, milestones: list[str]) -> None:
        """What several people wrote in a field, above it."""
        for name, conflicts in self.conflicts.items():
            conflicts.show_records([commitment], name)
        self.of_milestones.show_records(milestones)

    def flush(self) -> None:
        """Write what was typed and is not yet written."""
        if self._commitment is None:
            return
        for field in (*self._fields.values(), self.start, self.end):
            field.flush()
        self.milestones.flush()

    def show_field(self, name: str, milestone_id: str = "") -> None:
        """Bring a field, or a milestone, into sight with the focus; the printed text is read."""
        if milestone_id:
            self.milestones.focus_on(milestone_id)
            return
        field = self._fields.get(name)
        shown = self.printed if name == "text" else field
        if shown is not None:
            self.ensureWidgetVisible(shown)
        if isinstance(field, (LineField, TextField)) and name != "text":
            field.focus()

    def focus_first(self) -> None:
        self.title.focus()
