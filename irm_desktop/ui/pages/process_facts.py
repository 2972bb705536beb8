"""What the answers about the process come to: steps, influence, and whether the government acted
contrary to the OGP process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.domain.evaluation import ConditionResult, Evaluation, Truth
from irm_desktop.domain.instrument import Derived, Indicator, Instrument, in_language
from irm_desktop.ui import icons
from irm_desktop.ui.pages.process_words import truth_word
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from irm_desktop.domain.plan_process import PlanProcess

CONTRARY = "contrary_to_process"
# A test that holds speaks against the process.
AGAINST = {
    Truth.YES: ("warning", "error_ink"),
    Truth.NO: ("condition_met", "done"),
    Truth.UNDEFINED: ("condition_unknown", "text3"),
}


def shown_counts(instrument: Instrument) -> tuple[Derived, ...]:
    """The derived counts of a plan, such as the consultation steps."""
    return tuple(one for one in instrument.derived_of("plan") if one.kind == "count")


def shown_levels(instrument: Instrument) -> tuple[Indicator, ...]:
    """The levels of public influence, for development and for implementation."""
    asked = instrument.indicators_of("plan", "process")
    return tuple(one for one in asked if one.group == "influence" and one.scale.family == "ladder")


def count_words(found: Evaluation, language: str) -> str:
    """As "Consultation steps: 4 of 6"; how many are open where it cannot be told yet."""
    met = sum(one.truth == Truth.YES for one in found.conditions)
    unknown = sum(one.truth == Truth.UNDEFINED for one in found.conditions)
    name = found.derived.label(language)
    said = QCoreApplication.translate("ProcessWords", "{name}: {met} of {count}").format(
        name=name, met=met, count=len(found.conditions)
    )
    if unknown:
        more = QCoreApplication.translate("ProcessWords", "%n not known", "", unknown)
        return f"{said}, {more}"
    return said


class TestedLine(QPushButton):
    """One test and how it stands, in a word and a mark; it leads to its question."""

    request_indicator = Signal(str)

    def __init__(self, result: ConditionResult, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._indicator = result.indicators[0] if result.indicators else ""
        mark, color = AGAINST[result.truth]
        self.setProperty("kind", "condition")
        said = QCoreApplication.translate("ProcessWords", "{answer}: {test}")
        self.setText(said.format(answer=truth_word(result.truth), test=result.text))
        self.setIcon(icons.icon(mark, theme, 14, color))
        self.setFont(theme.font("secondary_strong" if result.truth == Truth.YES else "secondary"))
        self.setToolTip(f"{self.text()}; {result.found}" if result.found else self.text())
        self.setAccessibleName(self.toolTip())
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self._lead)

    def _lead(self) -> None:
        if self._indicator:
            self.request_indicator.emit(self._indicator)


class ProcessFacts(QWidget):
    """Shows what follows from the answers, with the tests of the generation one by one."""

    request_indicator = Signal(str)

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        ground(self, theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(10), theme.px(16), theme.px(10))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        head.setSpacing(theme.px(8))
        self._mark = label("", theme, parent=self)
        self.sentence = label("", theme, "strong", parent=self, wrap=True)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.sentence, 1)
        column.addLayout(head)
        self._tests = QVBoxLayout()
        self._tests.setContentsMargins(theme.px(20), 0, theme.px(20), 0)
        self._tests.setSpacing(0)
        column.addLayout(self._tests)
        self._facts = QWidget(self)
        self._flow = Flow(self._facts, theme.px(12))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._facts.setSizePolicy(policy)
        column.addWidget(self._facts)
        self.tests: list[TestedLine] = []
        self.counts: list[str] = []
        self._last: object = None
        self._last_facts: object = None

    def show_process(self, process: PlanProcess) -> None:
        """Show it; the buttons stay the same while the tests stand as before."""
        language, instrument = self._language, process.instrument
        found = None
        if CONTRARY in instrument.derived_by_id:
            found = process.evaluation(CONTRARY, language)
        if (found, language) != self._last:
            self._last = (found, language)
            self._show_contrary(found)
        self._show_facts(process)

    def _show_contrary(self, found: Evaluation | None) -> None:
        emptied(self._tests)
        self.tests = []
        self._mark.setVisible(found is not None)
        self.sentence.setVisible(found is not None)
        if found is None:
            return
        mark, color = AGAINST[found.truth]
        self._mark.setPixmap(icons.pixmap(mark, self._theme, 16, color))
        self.sentence.setText(found.sentence)
        self.sentence.setToolTip(in_language(found.derived.definition, self._language))
        for result in found.conditions:
            line = TestedLine(result, self._theme, self)
            line.request_indicator.connect(self.request_indicator)
            self._tests.addWidget(line)
            self.tests.append(line)

    def _show_facts(self, process: PlanProcess) -> None:
        language, instrument = self._language, process.instrument
        counts = [process.evaluation(one.id, language) for one in shown_counts(instrument)]
        levels = [process.values.get(one.id) for one in shown_levels(instrument)]
        if (instrument.id, counts, levels) == self._last_facts:
            return
        self._last_facts = (instrument.id, counts, levels)
        emptied(self._flow)
        self.counts = [count_words(found, language) for found in counts]
        for said, found in zip(self.counts, counts, strict=True):
            words = label(said, self._theme, "base", parent=self._facts)
            words.setToolTip(found.sentence)
            self._flow.addWidget(words)
        for indicator in shown_levels(instrument):
            self._flow.addWidget(self._level(indicator, process))
        for place in range(self._flow.count()):
            item = self._flow.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()  # now: what is not shown yet has no height
        self._facts.updateGeometry()

    def _level(self, indicator: Indicator, process: PlanProcess) -> QWidget:
        held = QWidget(self._facts)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(6))
        name = indicator.label(self._language)
        row.addWidget(label(name, self._theme, "base", "text2", held))
        chip = ChipLabel(self._theme, held)
        value = process.values.get(indicator.id)
        chip.show_value(indicator.scale, value, name, self._language)
        row.addWidget(chip)
        return held
