"""One step in the life of a rating: when, what in a sentence, its values, what changed in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.diff import words as differing_words
from irm_desktop.ui.cards import Icon, Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.diff_text import DiffText
from irm_desktop.ui.widgets.labels import hairline

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Scale
    from irm_desktop.domain.rating_life import LifeStep, RatingLife

ICONS = {
    "rated": "edit",
    "reason": "edit",
    "evidence": "attachment",
    "sent": "send",
    "proposed": "theirs",
    "commented": "interview",
    "answered": "check",
    "stage": "forward",
}
VALUED = ("rated", "sent", "proposed", "answered")  # steps that say which value there was
WHEN = 128  # width of the time, logical pixels at 100 %


def _tr(text: str) -> str:
    return QCoreApplication.translate("RatingLife", text)


class StepLine(QWidget):
    """The stages of the report divide the steps: a line goes before each."""

    def __init__(
        self, step: LifeStep, life: RatingLife, scale: Scale, context: Context, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.step = step
        self._context, self._theme = context, context.theme
        theme = context.theme
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(8))
        if step.kind == "stage":
            outer.addWidget(hairline(theme, self))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        top = Qt.AlignmentFlag.AlignTop
        when = Words(self.when(), theme, "secondary", "text2", self, wrap=True)
        when.setFixedWidth(theme.px(WHEN))
        row.addWidget(when, 0, top)
        row.addWidget(Icon(ICONS[step.kind], theme, "text2", self), 0, top)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(4))
        row.addLayout(self._column, 1)
        outer.addLayout(row)
        role = "strong" if step.kind == "stage" else "base"
        self._column.addWidget(Words(step.sentence, theme, role, parent=self, wrap=True))
        if step.kind in VALUED and (step.value or step.before):
            self._add_values(life, scale)
        self._add_text()
        if step.why:
            said = _tr("Why: {reason}").format(reason=step.why)
            self._column.addWidget(Words(said, theme, "secondary", "text2", self, wrap=True))
        self.setAccessibleName(f"{self.when()}: {step.sentence}")

    def when(self) -> str:
        """The time; where a file only tells when it came in, that is said."""
        told = moment_words(self.step.at, self._context.language)
        return told if self.step.at_is_sure else _tr("came in {time}").format(time=told)

    def _add_values(self, life: RatingLife, scale: Scale) -> None:
        step, language = self.step, self._context.language
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(6))
        changed = step.kind != "sent" and step.before != step.value and step.before is not None
        for place, value in enumerate((step.before, step.value) if changed else (step.value,)):
            if place:
                arrow = Icon("trend_same", self._theme, "text2", self)
                arrow.setAccessibleName(_tr("became"))
                row.addWidget(arrow)
            chip = ChipLabel(self._theme, self)
            chip.show_value(scale, value, life.indicator_label, language)
            row.addWidget(chip)
        row.addStretch(1)
        self._column.addLayout(row)

    def _add_text(self) -> None:
        """A reason with what was changed in it; a comment or a reply as it is."""
        step = self.step
        if not step.text and not step.text_before:
            return
        text = DiffText(self._theme, self)
        if step.kind in ("reason", "evidence", "proposed") and step.text_before:
            pieces = differing_words(step.text_before, step.text)
            text.show_pieces(pieces, name=step.sentence, whole=False)
        else:
            text.show_text(step.text, name=step.sentence)
        self._column.addWidget(text)
