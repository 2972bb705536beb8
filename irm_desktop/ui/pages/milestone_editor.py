"""The milestones of a commitment: printed words, dates; add, change and delete."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.records import Milestone
from irm_desktop.ui import icons
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import DateField, LineField, TextField
from irm_desktop.ui.widgets.labels import hairline, label


class MilestoneRow(QWidget):
    """One milestone."""

    changed = Signal(str, object)  # milestone id, {field: value}
    request_delete = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.milestone_id = ""
        self.number = LineField(self.tr("Number"), theme, self)
        self.number.setFixedWidth(theme.px(70))
        self.title = TextField(self.tr("Milestone, as in the plan"), theme, self, role="printed")
        self.title.edit.one_line = True
        self.start = DateField(self.tr("Start"), theme, self)
        self.end = DateField(self.tr("End"), theme, self)
        self.delete = QToolButton(self)
        self.delete.setIcon(icons.icon("delete", theme))
        self.delete.clicked.connect(self._delete)
        first = QHBoxLayout()
        first.setSpacing(theme.px(8))
        first.addWidget(self.number)
        first.addWidget(self.start, 1)
        first.addWidget(self.end, 1)
        first.addWidget(self.delete)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(theme.px(6))
        column.addLayout(first)
        column.addWidget(self.title)
        column.addWidget(hairline(theme, self))
        self.number.typed.connect(self._number_typed)
        self.title.typed.connect(self._title_typed)
        self.start.dated.connect(self._start_typed)
        self.end.dated.connect(self._end_typed)

    def show_milestone(self, milestone: Milestone, *, typed_over: bool) -> None:
        if milestone.id != self.milestone_id:
            typed_over = True
        self.milestone_id = milestone.id
        self.number.set_text(milestone.number, typed_over=typed_over)
        self.title.set_text(milestone.title, typed_over=typed_over)
        self.start.set_date(milestone.start, typed_over=typed_over)
        self.end.set_date(milestone.end, typed_over=typed_over)
        name = self.tr("Delete milestone {number}").format(number=milestone.number)
        self.delete.setToolTip(name)
        self.delete.setAccessibleName(name)

    def _number_typed(self, text: str) -> None:
        self.changed.emit(self.milestone_id, {"number": text})

    def _title_typed(self, text: str) -> None:
        self.changed.emit(self.milestone_id, {"title": text})

    def _start_typed(self, date: object) -> None:
        self.changed.emit(self.milestone_id, {"start": date})

    def _end_typed(self, date: object) -> None:
        self.changed.emit(self.milestone_id, {"end": date})

    def _delete(self) -> None:
        self.request_delete.emit(self.milestone_id)

    def flush(self) -> None:
        for field in (self.number, self.title, self.start, self.end):
            field.flush()


class MilestoneEditor(QWidget):
    """All milestones of one commitment, and a button to add one."""

    changed = Signal(str, object)
    request_add = Signal()
    request_delete = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[MilestoneRow] = []
        self._count = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(4))
        self._column.addWidget(label(self.tr("Milestones"), theme, "strong", parent=self))
        self._none = label(
            self.tr("The plan names no milestones, or they are not recorded yet."),
            theme,
            "secondary",
            "text2",
            self,
            wrap=True,
        )
        self._column.addWidget(self._none)
        self.add = QPushButton(self.tr("Add a milestone"), self)
        self.add.setFont(theme.font("medium"))
        icons.before_text(self.add, "add", theme)
        self.add.clicked.connect(self.request_add)
        line = QHBoxLayout()
        line.addWidget(self.add)
        line.addStretch(1)
        self._column.addLayout(line)

    def show_milestones(self, milestones: Sequence[Milestone], *, typed_over: bool) -> None:
        """Rows are used again; those to spare are hidden."""
        while len(self.rows) < len(milestones):
            row = MilestoneRow(self._theme, self)
            row.changed.connect(self.changed)
            row.request_delete.connect(self.request_delete)
            self._column.insertWidget(self._column.count() - 1, row)
            self.rows.append(row)
        for place, row in enumerate(self.rows):
            shown = place < len(milestones)
            row.setVisible(shown)
            if shown:
                row.show_milestone(milestones[place], typed_over=typed_over)
        self._count = len(milestones)
        self._none.setVisible(not milestones)

    def focus_on(self, milestone_id: str) -> None:
        """Put the focus into the title of a milestone."""
        for row in self.rows[: self._count]:
            if row.milestone_id == milestone_id:
                row.title.focus()

    def focus_last(self) -> None:
        if self._count:
            self.rows[self._count - 1].title.focus()

    def flush(self) -> None:
        for row in self.rows[: self._count]:
            row.flush()
