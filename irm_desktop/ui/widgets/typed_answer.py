"""An answer that is typed: a number or a date, with what is wrong beside it."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.instrument import Indicator, Scale, in_language
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.states_button import StatesButton

WIDTH = 210  # logical pixels at 100 %


def read_number(words: str) -> Decimal | None:
    """The number that is typed, with a point or a comma before its decimals; None for no number."""
    text = words.strip().replace("\u00a0", "").replace(" ", "").replace(",", ".")
    try:
        found = Decimal(text)
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def plain_number(number: Decimal) -> str:
    """As it is stored: without exponent and without zeros that say nothing."""
    text = format(number, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


class TypedAnswer(QWidget):
    """A field for the answer, the menu of states beside it, and a sentence when it is wrong.

    What is wrong is never stored: the words stay in the field, and the answer as it was.
    """

    chosen = Signal(object)  # number or ISO date as text, a state's id, or None
    request_reason = Signal()

    def __init__(
        self, indicator: Indicator, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.indicator = indicator
        self.single_keys = True  # nothing: every key is typed here
        self._theme = theme
        self._value: str | None = None
        unit = in_language(indicator.scale.unit, language)
        dated = indicator.scale.kind == "date"
        caption = self.tr("Date") if dated else unit or self._range()
        self.field = LineField(caption[:1].upper() + caption[1:], theme, self)
        self.field.line.setAccessibleName(indicator.label(language))
        if dated:
            self.field.line.setPlaceholderText(self.tr("2014-07-01 or 1 July 2014"))
        self.field.typed.connect(self._typed)
        self.field.line.installEventFilter(self)
        self.more = StatesButton(indicator, indicator.scale.states, theme, language, self)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.chosen.connect(self.chosen)
        row = QHBoxLayout()
        row.setSpacing(theme.px(4))
        row.addWidget(self.field, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignBottom)
        self.problem = label("", theme, "secondary", "warning_ink", self, wrap=True)
        self.problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(3))
        self._column.addLayout(row)
        self._column.addWidget(self.problem)

    def _range(self) -> str:
        scale = self.indicator.scale
        if scale.least is None or scale.most is None:
            return self.tr("Number")
        return self.tr("{least} to {most}").format(least=scale.least, most=scale.most)

    @property
    def value(self) -> str | None:
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show what is stored; nothing is emitted."""
        self._value = value
        state = value in self.indicator.scale.by_id
        if not (self.problem.text() and self.field.line.hasFocus()):
            self.field.set_text("" if state else value or "", typed_over=False)
        self.more.show_value(value)
        if not self.field.line.hasFocus():
            self._say("")

    def _typed(self, words: str) -> None:
        answer, problem = self._read(words)
        self._say(problem)
        if not problem and answer != self._value:
            self.chosen.emit(answer)

    def _read(self, words: str) -> tuple[str | None, str]:
        """The answer that is meant, and what is wrong with the words."""
        if not words.strip():
            return None, ""
        if self.indicator.scale.kind == "date":
            reading = read_date(words)
            if reading.problem or len(reading.date.iso) != len("2014-07-01"):
                said = self.tr("{words} is no day. Nothing was changed; type a day, as 2014-07-01.")
                return None, said.format(words=words)
            return reading.date.iso, ""
        return self._read_number(words)

    def _read_number(self, words: str) -> tuple[str | None, str]:
        scale = self.indicator.scale
        number = read_number(words)
        if number is None:
            said = self.tr("{words} is not a number. Nothing was changed; {wanted}.")
            return None, said.format(words=words, wanted=self._wanted(scale))
        too_low = scale.least is not None and number < scale.least
        too_high = scale.most is not None and number > scale.most
        if too_low or too_high:
            said = self.tr("{words} is out of range. Nothing was changed; {wanted}.")
            return None, said.format(words=words, wanted=self._wanted(scale))
        return plain_number(number), ""

    def _wanted(self, scale: Scale) -> str:
        if scale.least is not None and scale.most is not None:
            between = self.tr("type a number from {least} to {most}")
            return between.format(least=scale.least, most=scale.most)
        if scale.least is not None:
            return self.tr("type a number of at least {least}").format(least=scale.least)
        return self.tr("type a number")

    def _say(self, problem: str) -> None:
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.field.line.setAccessibleDescription(problem)
        self.updateGeometry()

    def focus(self) -> None:
        self.field.focus()

    def has_focus(self) -> bool:
        return self.field.line.hasFocus() or self.more.hasFocus()

    def flush(self) -> None:
        self.field.flush()

    def fit(self, width: int) -> QSize:
        """The size it takes in a row of `width`."""
        wide = min(width, self._theme.px(WIDTH))
        high = self._column.heightForWidth(wide) if self.problem.text() else -1
        return QSize(wide, high if high > 0 else self._column.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.field.flush()
            if not self.problem.text():
                self.request_reason.emit()
            return True
        return False
