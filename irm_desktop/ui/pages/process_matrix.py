"""Who was involved: two questions answered with one cross in a table of three by three.

Rows are the answers about civil society, columns those about the government. The arrow keys walk
from cell to cell and choose; so an arrow changes one of the two answers.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from irm_desktop.domain.instrument import Indicator, Value, in_language
from irm_desktop.ui import tokens
from irm_desktop.ui.delegates import glyphs
from irm_desktop.ui.pages.indicator_blocks import Block, Ratings, evidence_of, reason_of, value_of
from irm_desktop.ui.pages.process_blocks import Texts
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.reason_field import ReasonField
from irm_desktop.ui.widgets.states_button import StatesButton

GROUP = "who_was_involved"


class Cell(QRadioButton):
    """One place of the table; a cross where both answers meet."""

    request_walk = Signal(int, int)  # columns, rows
    request_clear = Signal()
    request_reason = Signal()

    def __init__(self, row: Value, column: Value, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.row, self.at_column = row, column
        self._theme = theme
        self.half = False  # whether one of the two answers is its own
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(40), self._theme.px(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        forward = -1 if rtl else 1
        steps = {
            Qt.Key.Key_Left: (-forward, 0),
            Qt.Key.Key_Right: (forward, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in steps and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.request_walk.emit(*steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.request_clear.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.request_reason.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen, off = self.isChecked(), not self.isEnabled()
        line = "hairline" if off else "accent" if chosen else "control"
        painter.setPen(QPen(theme.color(line), 1))
        ground = "accent" if chosen else "selection" if self._pale() else "surface"
        if off:
            ground = "selection_away" if chosen else "sunken"
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(box, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
        if chosen:
            mark = QRectF(0, 0, theme.px(16), theme.px(16))
            mark.moveCenter(box.center())
            glyphs.cross(painter, mark, theme.color("text" if off else "on_accent"))

    def _pale(self) -> bool:
        return self.half or self.underMouse()


class InvolvedBlock(Block):
    """The table of both questions, their states that are no grades, one reason and evidence."""

    evidenced = Signal(str, str)
    rated_together = Signal(object)  # {indicator: value}: what one click or key answers

    def __init__(
        self,
        indicators: tuple[Indicator, ...],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(indicators, theme, language, parent)
        self.column.setContentsMargins(theme.px(24), theme.px(8), theme.px(16), theme.px(8))
        self._rows, self._columns = indicators  # civil society, government
        for one in indicators:
            self.add_title(one.label(language), in_language(one.question, language))
        self.cells: list[Cell] = []
        self._stored: dict[str, str | None] = {}
        self._group = QButtonGroup(self)
        self.column.addLayout(self._make_grid())
        self.column.addLayout(self._make_states())
        self.evidence = ReasonField(
            self.tr("Evidence"),
            indicators[0].label(language),
            theme,
            self,
            invite=self.tr("Add evidence"),
            icon="add",
        )
        self.evidence.typed.connect(self._evidence_typed)
        self.evidence.escaped.connect(self._reason_escaped)
        self.column.addWidget(Texts(self.reason, self.evidence, theme, self))

    def _make_grid(self) -> QGridLayout:
        theme, language = self.theme, self.language
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(4))
        grid.setVerticalSpacing(theme.px(4))
        grades = self._rows.scale.grades, self._columns.scale.grades
        for place, value in enumerate(grades[1], 1):
            head = label(value.label(language), theme, "secondary", "text2", self, wrap=True)
            head.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
            head.setToolTip(in_language(value.definition, language))
            grid.addWidget(head, 0, place)
            grid.setColumnStretch(place, 3)
        grid.setColumnStretch(0, 4)
        for at, row in enumerate(grades[0], 1):
            head = label(row.label(language), theme, "base", parent=self, wrap=True)
            head.setToolTip(in_language(row.definition, language))
            grid.addWidget(head, at, 0)
            for place, column in enumerate(grades[1], 1):
                grid.addWidget(self._make_cell(row, column), at, place)
        return grid

    def _make_cell(self, row: Value, column: Value) -> Cell:
        cell = Cell(row, column, self.theme, self)
        name = f"{row.label(self.language)}; {column.label(self.language)}"
        cell.setAccessibleName(name)
        cell.setToolTip(name)
        cell.clicked.connect(self._clicked)
        cell.request_walk.connect(self._walk)
        cell.request_clear.connect(self._clear)
        cell.request_reason.connect(self.reason.open)
        self._group.addButton(cell)
        self.cells.append(cell)
        return cell

    def _make_states(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.more: list[StatesButton] = []
        for one in self.indicators:
            more = StatesButton(one, one.scale.states, self.theme, self.language, self)
            more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            more.chosen.connect(self._state_chosen)
            text = self.tr("{question}, other answers:").format(question=one.label(self.language))
            line.addWidget(label(text, self.theme, "secondary", "text2", self))
            line.addWidget(more)
            self.more.append(more)
        line.addStretch(1)
        return line

    def _state_chosen(self, value: object) -> None:
        for one, more in zip(self.indicators, self.more, strict=True):
            if more is self.sender():
                self.rated.emit(one.id, value)

    def _clicked(self) -> None:
        cell = self.sender()
        if isinstance(cell, Cell):
            self._choose(cell)

    def _choose(self, cell: Cell) -> None:
        """Both answers, each only where it is another one than before."""
        wanted = {self._rows.id: cell.row.id, self._columns.id: cell.at_column.id}
        self._rate({one: value for one, value in wanted.items() if self._stored.get(one) != value})
        self._show_cells()

    def _clear(self) -> None:
        self._rate({one: None for one, value in self._stored.items() if value is not None})

    def _rate(self, answers: Mapping[str, str | None]) -> None:
        """One answer as everywhere; two as one step, that one undo takes back."""
        if len(answers) > 1:
            self.rated_together.emit(answers)
        for one, value in answers.items() if len(answers) == 1 else ():
            self.rated.emit(one, value)

    def _walk(self, columns: int, rows: int) -> None:
        cell = self.sender()
        if not isinstance(cell, Cell):
            return
        wide = len(self._columns.scale.grades)
        row, column = divmod(self.cells.index(cell), wide)
        row, column = row + rows, column + columns
        if 0 <= column < wide and 0 <= row < len(self.cells) // wide:
            target = self.cells[row * wide + column]
            self._choose(target)
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        self._stored = {one.id: value_of(ratings, one.id) for one in self.indicators}
        self._show_cells()
        for one, more in zip(self.indicators, self.more, strict=True):
            more.show_value(self._stored[one.id])
        first = self.indicators[0].id
        texts = (
            (self.reason, reason_of(ratings, first)),
            (self.evidence, evidence_of(ratings, first)),
        )
        for field, text in texts:
            show = field.replace_text if typed_over else field.set_text
            show(text, rated=False)

    def _show_cells(self) -> None:
        row, column = (self._stored.get(one.id) for one in self.indicators)
        met = any(cell.row.id == row and cell.at_column.id == column for cell in self.cells)
        self._group.setExclusive(False)
        for cell in self.cells:
            own = (cell.row.id == row, cell.at_column.id == column)
            cell.setChecked(all(own))
            cell.half = any(own) and not met
            cell.update()
        self._group.setExclusive(True)
        stop = next((c for c in self.cells if c.isChecked()), self.cells[0])
        for cell in self.cells:
            policy = Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus
            cell.setFocusPolicy(policy)

    def _evidence_typed(self, text: str) -> None:
        self.evidenced.emit(self.indicators[0].id, text)

    def focus(self) -> None:
        stop = next((c for c in self.cells if c.isChecked()), self.cells[0])
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        super().flush()
        self.evidence.flush()
