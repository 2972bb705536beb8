"""Why there is a star or none: the failing condition as a sentence, then every condition.

It lies at the foot of the commitment panel and is built from real buttons, so that a condition
can be reached with the keyboard and leads to its field.
"""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evaluation import Evaluation, Truth, evaluate
from irm_desktop.domain.instrument import Instrument, in_language
from irm_desktop.ui import icons
from irm_desktop.ui.delegates import glyphs
from irm_desktop.ui.stars import decisive_star, star_kind, star_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground, hairline, ink, label

INDENT = 22  # of the conditions, under the sentence
MARKS = {
    Truth.YES: ("condition_met", "done"),
    Truth.NO: ("condition_failed", "error_ink"),
    Truth.UNDEFINED: ("condition_unknown", "text3"),
}


class StarMark(QWidget):
    """The star itself, filled, outlined or dotted."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.kind = "none"

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(20), self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        size = self._theme.px(17)
        box = QRectF(0, 0, size, size)
        box.moveCenter(QRectF(self.rect()).center())
        line = "control" if self.kind == "none" else "star_line"
        fill = self._theme.color("star_fill")
        kind = "outline" if self.kind == "none" else self.kind
        glyphs.star(painter, box, kind, self._theme.color(line), fill)


class ConditionButton(QPushButton):
    """One condition with its mark; a click leads to its field."""

    request_indicator = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._indicator = ""
        self.setProperty("kind", "condition")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._lead)

    def show_condition(self, text: str, truth: Truth, indicator: str, name: str) -> None:
        mark, color = MARKS[truth]
        self.setText(text)
        self.setIcon(icons.icon(mark, self._theme, 14, color))
        self.setFont(self._theme.font("secondary_strong" if truth == Truth.NO else "secondary"))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._indicator = indicator

    def minimumSizeHint(self) -> QSize:
        """Its words never widen the panel; the tooltip has them all."""
        return QSize(self._theme.px(80), self.sizeHint().height())

    def _lead(self) -> None:
        if self._indicator:
            self.request_indicator.emit(self._indicator)


class DerivedStrip(QWidget):
    """Shows the derived values of one commitment and keeps them in step with its ratings."""

    request_indicator = Signal(str)

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._language = language
        self.setAccessibleName(self.tr("Derived values"))
        ground(self, theme, "sunken")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(3))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        self.star = StarMark(theme, self)
        self.sentence = label("", theme, "strong", parent=self, wrap=True)
        self.count = label("", theme, "secondary", "text", self)
        head.addWidget(self.star, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        self._conditions = QWidget(self)
        indented = QHBoxLayout(self._conditions)
        indented.setContentsMargins(0, 0, 0, 0)
        indented.setSpacing(0)
        indented.addSpacing(theme.px(INDENT))
        self._grid = QGridLayout()
        indented.addLayout(self._grid, 1)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(0)
        column.addWidget(self._conditions)
        self._line = hairline(theme, self)
        column.addWidget(self._line)
        self._others = QWidget(self)
        self._row = QHBoxLayout(self._others)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        self._row.addStretch(1)
        column.addWidget(self._others)
        self.formulas = label("", theme, "secondary", "text2", self, wrap=True)
        self.formulas.setIndent(theme.px(6))
        column.addWidget(self.formulas)
        self.conditions: list[ConditionButton] = []
        self.tests: list[ConditionButton] = []
        self._last = ""

    def show_values(self, instrument: Instrument, values: Mapping[str, str | None]) -> None:
        """Evaluate and show."""
        main = _main(instrument, values, self._language)
        self.setVisible(main is not None)
        if main is None:
            return
        self.star.kind = star_kind(main, instrument)
        self.star.update()
        self.sentence.setText(main.sentence)
        met = sum(condition.truth == Truth.YES for condition in main.conditions)
        self.count.setText(self.tr("{met} of {all}").format(met=met, all=len(main.conditions)))
        said = star_words(self.star.kind, main.sentence)
        self.star.setAccessibleName(said)
        self.star.setToolTip(said)
        self.sentence.setToolTip(said)
        self._show_conditions(main)
        self._show_others(instrument, values, main)
        if self._last and self._last != main.sentence:
            self._announce(main.sentence)
        self._last = main.sentence

    def _announce(self, sentence: str) -> None:
        """Tell a screen reader once; sighted people see it change."""
        self.setAccessibleDescription(sentence)

    def _show_conditions(self, main: Evaluation) -> None:
        self._spare(self.conditions, len(main.conditions), self._conditions)
        for button, condition in zip(self.conditions, main.conditions, strict=False):
            found = self.tr("{condition}; now: {found}").format(
                condition=condition.text, found=condition.found
            )
            button.show_condition(
                condition.text,
                condition.truth,
                condition.indicators[0] if condition.indicators else "",
                found if condition.found else condition.text,
            )
        self._place_conditions()

    def _place_conditions(self) -> None:
        """In two columns where the words of both fit, else one under the other."""
        shown = [button for button in self.conditions if not button.isHidden()]
        room = self.width() - self._theme.px(2 * 16 + INDENT) - self._grid.horizontalSpacing()
        widths = [button.sizeHint().width() for button in shown]
        columns = 2 if max(widths[::2], default=0) + max(widths[1::2], default=0) <= room else 1
        for place, button in enumerate(shown):
            at = (place // columns, place % columns)
            self._grid.addWidget(button, *at, Qt.AlignmentFlag.AlignLeading)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._place_conditions()

    def _spare(self, buttons: list[ConditionButton], needed: int, parent: QWidget) -> None:
        """As many buttons as needed; buttons to spare are hidden, never destroyed."""
        while len(buttons) < needed:
            button = ConditionButton(self._theme, parent)
            button.request_indicator.connect(self.request_indicator)
            buttons.append(button)
        for place, button in enumerate(buttons):
            button.setVisible(place < needed)

    def _show_others(
        self, instrument: Instrument, values: Mapping[str, str | None], main: Evaluation
    ) -> None:
        tests, formulas = [], []
        for derived in instrument.derived_of("commitment"):
            if derived.id == main.derived.id or derived.kind != "test":
                continue
            evaluation = evaluate(instrument, derived.id, values, self._language)
            if derived.official and not derived.id.startswith("star_"):
                tests.append(evaluation)
            elif derived.id.startswith("star_"):
                formulas.append(evaluation)
        tests = tests[:3]
        self._spare(self.tests, len(tests), self._others)
        for button, evaluation in zip(self.tests, tests, strict=False):
            first = next((i for c in evaluation.conditions for i in c.indicators), "")
            text = in_language(evaluation.derived.short, self._language) or (
                evaluation.derived.label(self._language)
            )
            button.show_condition(text, evaluation.truth, first, evaluation.sentence)
            if self._row.indexOf(button) < 0:
                self._row.insertWidget(self._row.count() - 1, button)
        self.formulas.setText(self._formulas_said(formulas))
        self.formulas.setToolTip("\n".join(e.sentence for e in formulas))

    def _formulas_said(self, formulas: list[Evaluation]) -> str:
        words = {
            Truth.YES: self.tr("star"),
            Truth.NO: self.tr("no star"),
            Truth.UNDEFINED: self.tr("cannot be told"),
        }
        said = []
        for evaluation in formulas:
            derived = evaluation.derived
            name = in_language(derived.short, self._language) or derived.label(self._language)
            said.append(f"{name}: {words[evaluation.truth]}")
        return self.tr("Other formulas") + ": " + " · ".join(said) if said else ""

    def fold(self, folded: bool) -> None:
        """Keep only the sentence, where there is little height or width."""
        for widget in (self._conditions, self._line, self._others, self.formulas):
            widget.setVisible(not folded)

    def restyle(self) -> None:
        ground(self, self._theme, "sunken")
        ink(self.sentence, self._theme, "text")


def _main(
    instrument: Instrument, values: Mapping[str, str | None], language: str
) -> Evaluation | None:
    """The star that the table shows as well; where the instrument knows none, relevance."""
    star = decisive_star(instrument, values, language)
    if star is not None or "relevant" not in instrument.derived_by_id:
        return star
    return evaluate(instrument, "relevant", values, language)
