"""A question about a plan or a member: its words, its answer, its reason and its evidence.

What the program works out itself is shown with its reason and cannot be changed; where it cannot
be worked out, it can be rated as every other question.
"""

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, Labels, in_language
from irm_desktop.ui import icons
from irm_desktop.ui.pages.indicator_blocks import (
    Block,
    Given,
    Ratings,
    evidence_of,
    reason_of,
    value_of,
)
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.labels import label
from irm_desktop.ui.widgets.reason_field import ReasonField
from irm_desktop.ui.widgets.scale import SegmentedScale
from irm_desktop.ui.widgets.scale_row import ScaleRow
from irm_desktop.ui.widgets.typed_answer import TypedAnswer

BESIDE = 3  # grades at most of a scale that stands beside its question
WORDS = 250  # least width of the question beside its answer, logical pixels at 100 %
SPLIT = 560  # least width for reason and evidence side by side


@runtime_checkable
class WorkedOut(Given, Protocol):
    """An answer that the program may have worked out (`domain.plan_process.Answer`)."""

    @property
    def computed(self) -> bool: ...

    @property
    def whys(self) -> Labels: ...


class Beside(QWidget):
    """Words at the start and an answer at the end of a row; the answer under the words where the
    row is too narrow. The height follows from the width."""

    def __init__(
        self, words: QWidget, answer: SegmentedScale | TypedAnswer, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words, self._answer, self._theme = words, answer, theme
        words.setParent(self)
        answer.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def place(self) -> None:
        """Lay both out in the width there is, and be as high as they need."""
        width, gap = self.width(), self._theme.px(16)
        size = QSize(0, 0) if self._answer.isHidden() else self._answer.fit(width)
        beside = width - size.width() - gap
        if beside >= self._theme.px(WORDS):
            high = self._words.heightForWidth(beside)
            words = QRect(0, 0, beside, high)
            answer = QRect(beside + gap, 0, size.width(), size.height())
        else:
            high = self._words.heightForWidth(width)
            words = QRect(0, 0, width, high)
            answer = QRect(0, high + gap // 3, size.width(), size.height())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for widget, box in ((self._words, words), (self._answer, answer)):
            left = width - box.right() - 1 if rtl else box.left()
            widget.setGeometry(left, box.top(), box.width(), box.height())
        needed = max(words.bottom(), answer.bottom()) + 1
        if needed != self.height():
            self.setFixedHeight(needed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(WORDS), self._theme.px(34))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != self.width():
            self.place()


class Texts(QWidget):
    """Reason and evidence: two buttons in a row while empty, then fields side by side, or one under
    the other where there is little room."""

    def __init__(
        self, reason: ReasonField, evidence: ReasonField, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._fields = (reason, evidence)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        for field in self._fields:
            self._row.addWidget(field, 0, Qt.AlignmentFlag.AlignTop)
            field.reshaped.connect(self._arrange)
        self._arrange()

    def _arrange(self) -> None:
        writing = [field.writing for field in self._fields]
        direction = QBoxLayout.Direction
        side = not any(writing) or self.width() >= self._theme.px(SPLIT)
        self._row.setDirection(direction.LeftToRight if side else direction.TopToBottom)
        for place, wide in enumerate(writing):
            self._row.setStretch(place, 1 if wide or (place and not any(writing)) else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._arrange()


class Computed(QWidget):
    """What the program has worked out, and why; or why it could not."""

    def __init__(self, indicator: Indicator, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._indicator, self._language = indicator, language
        self.chip = ChipLabel(theme, self)
        self.why = label("", theme, "secondary", "text2", self, wrap=True)
        self._mark = label("", theme, parent=self)
        self._mark.setPixmap(icons.pixmap("computed", theme, 14))
        self._mark.setToolTip(self.tr("Worked out by the program"))
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for part, stretch in ((self._mark, 0), (self.chip, 0), (self.why, 1)):
            row.addWidget(part, stretch)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def show_answer(self, answer: WorkedOut, known: bool) -> None:
        name = self._indicator.label(self._language)
        why = in_language(answer.whys, self._language)
        self.chip.setVisible(known)
        self.chip.show_value(self._indicator.scale, answer.value, name, self._language)
        self.why.setText(why)
        self.setAccessibleName(f"{self.chip.accessibleName()}. {why}" if known else name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if known else Qt.FocusPolicy.NoFocus)
        self.setVisible(known or bool(why))


class QuestionBlock(Block):
    """One question. `evidenced` carries its id and the Markdown of its evidence."""

    evidenced = Signal(str, str)

    def __init__(
        self, indicator: Indicator, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__((indicator,), theme, language, parent)
        self.indicator = indicator
        self.column.setContentsMargins(theme.px(24), theme.px(7), theme.px(16), theme.px(6))
        self.column.setSpacing(theme.px(3))
        self.evidence = ReasonField(
            self.tr("Evidence"),
            indicator.label(language),
            theme,
            self,
            invite=self.tr("Add evidence"),
            icon="add",
        )
        self.evidence.typed.connect(self._evidence_typed)
        self.evidence.escaped.connect(self._reason_escaped)
        self.row: ScaleRow | Beside
        self.answer = self._make_answer()
        self.answer.chosen.connect(self._chosen)
        self.answer.request_reason.connect(self.reason.open)
        self.column.addWidget(self.row)
        self.computed = Computed(indicator, theme, language, self)
        self.column.addWidget(self.computed)
        self.column.addWidget(Texts(self.reason, self.evidence, theme, self))

    def _make_answer(self) -> SegmentedScale | TypedAnswer:
        theme, language = self.theme, self.language
        scale = self.indicator.scale
        if scale.kind == "choice" and len(scale.grades) > BESIDE:
            self.add_title(*self._words())
            self.row = ScaleRow(self.indicator, theme, language, self)
            return self.row.scale
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, theme.px(2), 0, 0)
        column.setSpacing(theme.px(1))
        title, question = self._words()
        column.addWidget(label(title, theme, "strong", parent=words, wrap=True))
        column.addWidget(label(question, theme, "secondary", "text2", words, wrap=True))
        column.addStretch(1)
        kind = SegmentedScale if scale.kind == "choice" else TypedAnswer
        answer = kind(self.indicator, theme, language, self)
        self.row = Beside(words, answer, theme, self)
        return answer

    def _words(self) -> tuple[str, str]:
        question = in_language(self.indicator.question, self.language)
        return self.indicator.label(self.language), question

    def _chosen(self, value: object) -> None:
        self.rated.emit(self.indicator.id, value)

    def _evidence_typed(self, text: str) -> None:
        self.evidenced.emit(self.indicator.id, text)

    def show_ratings(self, ratings: Ratings, *, typed_over: bool) -> None:
        """Show what is stored or worked out."""
        value = value_of(ratings, self.indicator.id)
        self._show_computed(ratings)
        if isinstance(self.row, ScaleRow):
            self.row.set_value(value)
        else:
            self.answer.set_value(value)
            self.row.place()
        reason = reason_of(ratings, self.indicator.id)
        texts = ((self.reason, reason), (self.evidence, evidence_of(ratings, self.indicator.id)))
        for field, text in texts:
            show = field.replace_text if typed_over else field.set_text
            show(text, rated=False)

    def _show_computed(self, answers: Ratings) -> None:
        found = answers.get(self.indicator.id)
        known = False
        if isinstance(found, WorkedOut) and (found.computed or self.indicator.computed):
            known = found.computed and found.value is not None
            self.computed.show_answer(found, known)
        else:
            self.computed.hide()
        self.answer.setVisible(not known)
        if isinstance(self.row, ScaleRow):
            self.row.setVisible(not known)

    def set_single_keys(self, on: bool) -> None:
        self.answer.single_keys = on

    def focus(self) -> None:
        if self.answer.isVisible() or self.computed.isHidden():
            self.answer.focus()
        else:
            self.computed.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def flush(self) -> None:
        super().flush()
        self.evidence.flush()
        if isinstance(self.answer, TypedAnswer):
            self.answer.flush()
