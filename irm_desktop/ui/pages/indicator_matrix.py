"""One scale asked for each OGP value, as a matrix of radio buttons, and the headline result."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QRadioButton,
    QWidget,
)

from irm_desktop.domain.instrument import Indicator, Value, in_language
from irm_desktop.ui.delegates import chip
from irm_desktop.ui.pages.indicator_blocks import Block, Ratings, value_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.digit_keys import digit_of
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.widgets.states_button import StatesButton
from irm_desktop.ui.widgets.tick_box import Dot


class MatrixHead(QWidget):
    """Glyph and word above a column of the matrix."""

    def __init__(self, looks: chip.ChipLook, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._text = text
        self._theme = theme
        self.setToolTip(text)

    def sizeHint(self) -> QSize:
        self.setFont(self._theme.font("caption"))
        words = self.fontMetrics().horizontalAdvance(self._looks.text)
        return QSize(words + 6, self._theme.px(34))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self._theme.px(13)
        box = QRectF((self.width() - size) / 2, 0, size, size)
        chip.paint_glyph(painter, box, self._looks)
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.color("text2"))
        words = self.rect().adjusted(0, size + 2, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._looks.text)


class MatrixRow(QObject):
    """One indicator of the matrix: a group of radio buttons in its row."""

    chosen = Signal(str, object)
    request_reason = Signal()

    def __init__(
        self,
        indicator: Indicator,
        values: tuple[Value, ...],
        theme: Theme,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.indicator = indicator
        rest = tuple(value for value in indicator.scale.states if value not in values)
        self.more = StatesButton(indicator, rest, theme, language, parent, short=True)
        self.more.chosen.connect(self._state_chosen)
        self.single_keys = True
        self.group = QButtonGroup(self)
        self.buttons: list[QRadioButton] = []
        for value in values:
            button = Dot(theme, parent)
            name = f"{indicator.label(language)}, {value.label(language)}"
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setProperty("value", value.id)
            button.clicked.connect(self._clicked)
            button.installEventFilter(self)
            self.group.addButton(button)
            self.buttons.append(button)

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QRadioButton):
            self.chosen.emit(self.indicator.id, button.property("value"))

    def _state_chosen(self, value: object) -> None:
        self.chosen.emit(self.indicator.id, value)

    def set_value(self, value: str | None) -> None:
        self.more.show_value(value)
        self.group.setExclusive(False)
        for button in self.buttons:
            button.setChecked(button.property("value") == value)
        self.group.setExclusive(True)
        stop = next((b for b in self.buttons if b.isChecked()), self.buttons[0])
        for button in self.buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def focus(self) -> None:
        stop = next((b for b in self.buttons if b.isChecked()), self.buttons[0])
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        return any(button.hasFocus() for button in self.buttons)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        digit = digit_of(event) if self.single_keys else None
        if digit is not None and digit <= len(self.buttons):
            button = self.buttons[digit - 1]
            button.setFocus()
            self.chosen.emit(self.indicator.id, button.property("value"))
            return True
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            self.chosen.emit(self.indicator.id, None)
            return True
        if event.key() == Qt.Key.Key_Period and not event.modifiers():
            self.more.showMenu()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.request_reason.emit()
            return True
        return False


class MatrixBlock(Block):
    """Grades as columns, a row for each value, and last the headline.

    The headline is a rating of its own. Where it is not the highest of the values, the block says
    what that is and offers to take it; it never changes by itself.
    """

    def __init__(
        self,
        indicators: tuple[Indicator, ...],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        headline = tuple(i for i in indicators if not i.group) or indicators[:1]
        by_value = tuple(i for i in indicators if i not in headline)
        super().__init__(headline + by_value, theme, language, parent)
        self._proposed: Value | None = None
        self.headline = headline[0]
        self.by_value = by_value
        self.add_title(self.headline.label(language), in_language(self.headline.question, language))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(2))
        self._grid.setVerticalSpacing(theme.px(6))
        self.values = _columns(self.headline)
        self._add_heads()
        self.rows = [self._add_row(indicator) for indicator in (*by_value, self.headline)]
        self.column.addLayout(self._grid)
        self.proposal = self._add_proposal()
        self.add_reason(self.reason, self.headline)

    def _add_heads(self) -> None:
        self._grid.setColumnStretch(0, 1)
        scale = self.headline.scale
        for place, value in enumerate(self.values):
            looks = chip.look(scale, value, self.theme, self.language)
            head = MatrixHead(looks, value.label(self.language), self.theme, self)
            self._grid.addWidget(head, 0, place + 1, Qt.AlignmentFlag.AlignCenter)
        line = hairline(self.theme, self)
        self._grid.addWidget(line, 1, 0, 1, len(self.values) + 2)

    def _add_row(self, indicator: Indicator) -> MatrixRow:
        at = self._grid.rowCount()
        is_headline = indicator is self.headline
        name = (
            self.tr("Headline") if is_headline and self.by_value else indicator.label(self.language)
        )
        name = _value_name(name, self.headline.label(self.language))
        title = label(name, self.theme, "strong" if is_headline else "base", parent=self, wrap=True)
        self._grid.addWidget(title, at, 0)
        row = MatrixRow(indicator, self.values, self.theme, self.language, self)
        row.chosen.connect(self.rated)
        row.request_reason.connect(self.reason.open)
        for place, button in enumerate(row.buttons):
            self._grid.addWidget(button, at, place + 1, Qt.AlignmentFlag.AlignCenter)
        self._grid.addWidget(row.more, at, len(row.buttons) + 1)
        return row

    def _add_proposal(self) -> QPushButton:
        line = QHBoxLayout()
        self._highest = label("", self.theme, "secondary", "text2", self)
        take = QPushButton(self.tr("Take it as the headline"), self)
        take.setProperty("kind", "link")
        take.clicked.connect(self._take)
        line.addWidget(self._highest)
        line.addWidget(take)
        line.addStretch(1)
        self.column.addLayout(line)
        return take

    def _take(self) -> None:
        if self._proposed is not None:
            self.rated.emit(self.headline.id, self._proposed.id)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        for row in self.rows:
            row.set_value(value_of(ratings, row.indicator.id))
        self._proposed = self._highest_of(ratings)
        current = value_of(ratings, self.headline.id)
        differs = self._proposed is not None and self._proposed.id != current
        self.proposal.setVisible(differs)
        self._highest.setVisible(self._proposed is not None)
        if self._proposed is not None:
            text = self.tr("Highest of the values: {grade}")
            self._highest.setText(text.format(grade=self._proposed.label(self.language)))
        self.show_reason(ratings, typed_over=typed_over)

    def _highest_of(self, ratings: Ratings) -> Value | None:
        best: Value | None = None
        for indicator in self.by_value:
            value = indicator.scale.by_id.get(value_of(ratings, indicator.id) or "")
            if value is None or value.rank is None:
                continue
            if best is None or best.rank is None or value.rank > best.rank:
                best = value
        return best

    def set_single_keys(self, on: bool) -> None:
        for row in self.rows:
            row.single_keys = on

    def focus(self) -> None:
        self.rows[0].focus()

    def focus_on(self, indicator: str) -> None:
        for row in self.rows:
            if row.indicator.id == indicator:
                row.focus()

    def focused_indicator(self) -> str:
        for row in self.rows:
            if row.has_focus():
                return row.indicator.id
        return self.headline.id


def _columns(indicator: Indicator) -> tuple[Value, ...]:
    """The grades and, as in the report's own table, not applicable."""
    states = tuple(value for value in indicator.scale.states if value.id == "not_applicable")
    return indicator.scale.grades + states


def _value_name(name: str, headline: str) -> str:
    """The OGP value alone, where its label repeats the question: `… : access to information`."""
    asked = headline.rstrip(" ?\u00a0")
    if name.startswith(asked) and len(name) > len(headline):
        rest = name[len(asked) :].strip(" :–-?\u00a0")
        return rest[:1].upper() + rest[1:]
    return name
