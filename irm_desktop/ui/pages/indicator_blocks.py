"""The blocks of the Design and Implementation forms: one indicator, or a group asked together."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, Value, in_language
from irm_desktop.ui.evidence_words import NO_EVIDENCE, ReasonEvidence
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.digit_keys import digit_of
from irm_desktop.ui.widgets.evidence_chips import EvidenceChips
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.reason_field import ReasonField
from irm_desktop.ui.widgets.reason_row import ReasonRow
from irm_desktop.ui.widgets.scale_row import ScaleRow
from irm_desktop.ui.widgets.tick_box import TickBox

LONGEST_LABEL = 30  # letters beside a check box


class Given(Protocol):
    """An answer with its reason and evidence: a rating, or what was worked out."""

    @property
    def value(self) -> str | None: ...

    @property
    def reason(self) -> str: ...

    @property
    def evidence(self) -> str: ...


Ratings = Mapping[str, Given]


def value_of(ratings: Ratings, indicator: str) -> str | None:
    rating = ratings.get(indicator)
    return rating.value if rating is not None else None


def reason_of(ratings: Ratings, indicator: str) -> str:
    rating = ratings.get(indicator)
    return rating.reason if rating is not None else ""


def evidence_of(ratings: Ratings, indicator: str) -> str:
    rating = ratings.get(indicator)
    return rating.evidence if rating is not None else ""


class Block(QWidget):
    """Part of a form about one or more indicators. Asks; shows what was stored."""

    rated = Signal(str, object)  # indicator id, value id or None
    reasoned = Signal(str, str)  # indicator id, reason
    request_evidence = Signal(str)  # indicator id
    evidence_opened = Signal(object)  # ShownSupport
    evidence_unlinked = Signal(str)  # id of a support
    evidence_dropped = Signal(str, object)  # indicator id, Dragged

    def __init__(
        self,
        indicators: tuple[Indicator, ...],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.indicators = indicators
        self.theme = theme
        self.language = language
        self.reason = ReasonField(self.tr("Reason"), indicators[0].label(language), theme, self)
        self.reason.typed.connect(self._reason_typed)
        self.reason.escaped.connect(self._reason_escaped)
        self.chips: dict[str, EvidenceChips] = {}  # by the indicator whose reason they are under
        self.reason_rows: dict[str, ReasonRow] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(10))
        self.column.setSpacing(theme.px(6))

    def add_reason(self, reason: ReasonField, indicator: Indicator) -> None:
        """A reason, and under it what it stands on."""
        chips = EvidenceChips(indicator.label(self.language), self.theme, self)
        name = indicator.id
        chips.request_add.connect(lambda: self.request_evidence.emit(name))
        chips.opened.connect(self.evidence_opened)
        chips.unlinked.connect(self.evidence_unlinked)
        chips.dropped.connect(lambda found: self.evidence_dropped.emit(name, found))
        self.chips[name] = chips
        self.reason_rows[name] = ReasonRow(reason, chips, self.theme, self)
        self.column.addWidget(self.reason_rows[name])

    def show_evidence(self, found: Mapping[str, ReasonEvidence]) -> None:
        """What stands under each reason, by the indicator that the reason is written for."""
        for name, row in self.reason_rows.items():
            row.show_found(found.get(name, NO_EVIDENCE))

    def asked_under(self, reason_of: str) -> tuple[Indicator, ...]:
        """The indicators that one reason is about: all of the block where it has only one."""
        if len(self.chips) > 1:
            return tuple(one for one in self.indicators if one.id == reason_of)
        return self.indicators

    def _reason_typed(self, text: str) -> None:
        self.reasoned.emit(self.indicators[0].id, text)

    def _reason_escaped(self) -> None:
        """Back from the reason to what it is about."""
        self.focus()

    def add_title(self, title: str, question: str) -> None:
        """The name of what is asked and, on its line, the guiding question."""
        line = QuestionLine(title, question, self.theme, self)
        self.column.addWidget(line)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        """Show what is stored; `typed_over`: also in a field that is being typed in."""
        raise NotImplementedError

    def show_reason(self, ratings: Ratings, *, typed_over: bool) -> None:
        rated = any(value_of(ratings, i.id) is not None for i in self.indicators)
        text = reason_of(ratings, self.indicators[0].id)
        show = self.reason.replace_text if typed_over else self.reason.set_text
        show(text, rated=rated)

    def set_single_keys(self, on: bool) -> None:
        """Whether digits choose."""

    def focus(self) -> None:
        raise NotImplementedError

    def focus_on(self, indicator: str) -> None:
        """Put the focus on one of the block's indicators."""
        self.focus()

    def focused_indicator(self) -> str:
        """The indicator that has the focus; the first one where it is in the reason."""
        return self.indicators[0].id

    def flush(self) -> None:
        """Tell what was typed and not yet told."""
        self.reason.flush()


class QuestionLine(QWidget):
    """Title in semibold, the question after it, or under it where there is no room."""

    def __init__(self, title: str, question: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        name = label(title, theme, "strong", parent=self)
        name.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        row.addWidget(name)
        asked = label(question, theme, "secondary", "text2", self, wrap=True)
        asked.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        row.addWidget(asked, 1)


class ScaleBlock(Block):
    """One indicator: title, question, scale with definition, reason."""

    def __init__(
        self, indicator: Indicator, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__((indicator,), theme, language, parent)
        self.add_title(indicator.label(language), in_language(indicator.question, language))
        self.row = ScaleRow(indicator, theme, language, self)
        self.column.addWidget(self.row)
        self.add_reason(self.reason, indicator)
        self.row.scale.chosen.connect(self._chosen)
        self.row.scale.request_reason.connect(self.reason.open)

    def _chosen(self, value: object) -> None:
        self.rated.emit(self.indicators[0].id, value)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        self.row.set_value(value_of(ratings, self.indicators[0].id))
        self.show_reason(ratings, typed_over=typed_over)

    def set_single_keys(self, on: bool) -> None:
        self.row.scale.single_keys = on

    def focus(self) -> None:
        self.row.scale.focus()


class ValuesBlock(Block):
    """The OGP values as check boxes with keys 1 to 4; three answers: clear, unclear, not rated."""

    def __init__(
        self,
        indicators: tuple[Indicator, ...],
        theme: Theme,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(indicators, theme, language, parent)
        self.add_title(
            self.tr("Relevance to OGP values"),
            self.tr("As written in the plan. Technology alone does not count."),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.boxes: list[QCheckBox] = []
        for place, indicator in enumerate(indicators):
            box = self._make_box(place, indicator)
            grid.addWidget(self._with_key(box, place + 1), place // 2, place % 2)
        self.column.addLayout(grid)
        self.add_reason(self.reason, indicators[0])
        self._single_keys = True

    def _make_box(self, place: int, indicator: Indicator) -> QCheckBox:
        box = TickBox(_box_label(indicator, self.language), self.theme, self)
        box.setToolTip(in_language(indicator.definition, self.language))
        box.setAccessibleDescription(in_language(indicator.definition, self.language))
        box.setProperty("place", place)
        box.clicked.connect(self._clicked)
        box.installEventFilter(self)
        self.boxes.append(box)
        return box

    def _with_key(self, box: QCheckBox, key: int) -> QWidget:
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(box)
        row.addWidget(label(str(key), self.theme, "caption", "text3", holder))
        row.addStretch(1)
        return holder

    def _clicked(self) -> None:
        box = self.sender()
        if isinstance(box, QCheckBox):
            self._tick(int(box.property("place")), box.isChecked())

    def _tick(self, place: int, on: bool) -> None:
        indicator = self.indicators[place]
        clear, unclear = _answers(indicator)
        self.rated.emit(indicator.id, clear.id if on else unclear.id)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        for box, indicator in zip(self.boxes, self.indicators, strict=True):
            value = indicator.scale.by_id.get(value_of(ratings, indicator.id) or "")
            clear, _ = _answers(indicator)
            box.setChecked(value is not None and value.id == clear.id)
            name = indicator.label(self.language)
            shown = _box_label(indicator, self.language)
            if value is not None and not value.is_grade:
                shown = f"{shown} ({value.label(self.language)})"
            box.setText(shown)
            answer = value.label(self.language) if value is not None else self.tr("Not rated yet")
            box.setAccessibleName(f"{name}: {answer}")
        self.show_reason(ratings, typed_over=typed_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        box = watched
        digit = digit_of(event) if self._single_keys else None
        if digit is not None and digit <= len(self.boxes):
            self.boxes[digit - 1].setFocus()
            self._tick(digit - 1, not self.boxes[digit - 1].isChecked())
            return True
        if event.key() == Qt.Key.Key_Backspace and isinstance(box, QCheckBox):
            self.rated.emit(self.indicators[int(box.property("place"))].id, None)
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.reason.open()
            return True
        return False

    def set_single_keys(self, on: bool) -> None:
        self._single_keys = on

    def focus(self) -> None:
        self.boxes[0].setFocus(Qt.FocusReason.ShortcutFocusReason)


def _box_label(indicator: Indicator, language: str) -> str:
    """The value's label; its short word where the label would not fit beside another box."""
    whole = indicator.label(language)
    if len(whole) <= LONGEST_LABEL:
        return whole
    return in_language(indicator.short, language) or whole


def _answers(indicator: Indicator) -> tuple[Value, Value]:
    """The answers for a ticked and an empty box: the highest and the lowest grade."""
    grades = indicator.scale.grades
    return grades[-1], grades[0]


def note(text: str, theme: Theme, parent: QWidget) -> QLabel:
    """A quiet line under a block."""
    return label(text, theme, "secondary", "text2", parent, wrap=True)
