"""The life of a rating on one page: values and reasons, who asked for what, what was decided."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.dialogs.rating_life_step import StepLine
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.labels import ground, hairline

if TYPE_CHECKING:
    from irm_desktop.domain.instrument import Scale
    from irm_desktop.domain.rating_life import RatingLife


class Rated(NamedTuple):
    """What a rating is about: `kind` of the subject (plan, commitment, milestone), its id, the
    plan, and the indicator."""

    kind: str
    subject: str
    plan: str
    indicator: str


class RatingLifeDialog(Frame):
    """Oldest first, as it went; the newest is in sight. Nothing is changed here."""

    def __init__(self, context: Context, about: Rated, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("RatingLifeDialog", "Life of this rating")
        super().__init__(title, "", context.theme, parent)
        self._context = context
        workspace = context.open_workspace
        instrument = workspace.library.by_id[workspace.plan(about.plan).instrument]
        asked = instrument.indicator_by_id[about.indicator]
        self.life = workspace.rating_life(
            about.subject, about.indicator, context.language, subject_kind=about.kind
        )
        self._add_head(self.life, asked.scale)
        self.steps: list[StepLine] = []
        self._scroll = self._add_steps(self.life, asked.scale)
        self.resize(context.theme.px(760), min(context.theme.px(620), self.room()))
        self._scroll.setFocus()

    def _add_head(self, life: RatingLife, scale: Scale) -> None:
        where = f"{life.where}: {life.title}" if life.title else life.where
        self.body.addWidget(Words(where, self.theme, "base", "text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(Words(life.indicator_label, self.theme, "strong", wrap=True), 1)
        chip = ChipLabel(self.theme, self)
        chip.show_value(scale, life.value, life.indicator_label, self._context.language)
        row.addWidget(Words(self.tr("now"), self.theme, "secondary", "text2"))
        row.addWidget(chip)
        self.body.addLayout(row)
        self.body.addWidget(hairline(self.theme, self))

    def _add_steps(self, life: RatingLife, scale: Scale) -> QScrollArea:
        scroll = _Reading(self)
        scroll.setAccessibleName(self.tr("Steps of the rating, oldest first"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget(scroll)
        ground(inside, self.theme, "window")
        column = QVBoxLayout(inside)
        pad = self.theme.px(10)
        column.setContentsMargins(pad, pad, pad, pad)
        column.setSpacing(self.theme.px(10))
        for step in life.steps:
            line = StepLine(step, life, scale, self._context, inside)
            self.steps.append(line)
            column.addWidget(line)
        if not life.steps:
            said = self.tr("Nothing has been written about this rating yet.")
            column.addWidget(Words(said, self.theme, "base", "text2", wrap=True))
        column.addStretch(1)
        scroll.setWidget(inside)
        self.body.addWidget(scroll, 1)
        return scroll


class _Reading(QScrollArea):
    """Scrolled with the arrow keys, page by page with space."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            bar = self.verticalScrollBar()
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            bar.setValue(bar.value() + (-1 if back else 1) * bar.pageStep())
            return
        super().keyPressEvent(event)
