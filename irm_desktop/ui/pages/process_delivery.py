"""When the plan was due and delivered, when it ends, and what the calendar of its time says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from irm_desktop.domain.records import ActionPlan
from irm_desktop.ui import icons
from irm_desktop.ui.pages.indicator_help import source_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import DateField
from irm_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from irm_desktop.domain.delivery import Delivery

MARKS = {
    "on_time": ("condition_met", "done"),
    "late": ("warning", "warning_ink"),
    "contrary": ("warning", "error_ink"),
}
NARROW = 480  # below this, one date a line


class DeliverySection(QWidget):
    """Three dates that can be changed, and a sentence that follows from them."""

    changed = Signal(object)  # {field: PartialDate}

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(12), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(8))
        column.addWidget(label(self.tr("Delivery"), theme, "strong", parent=self))
        self.fields = {
            "due": DateField(self.tr("Due"), theme, self),
            "delivered": DateField(self.tr("Delivered"), theme, self),
            "end": DateField(self.tr("End of the plan"), theme, self),
        }
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.px(8))
        for name, field in self.fields.items():
            field.dated.connect(self._dated)
            field.setProperty("field", name)
        column.addLayout(self._grid)
        self._place()
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        self._mark = label("", theme, parent=self)
        self.sentence = label("", theme, parent=self, wrap=True)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.sentence, 1)
        column.addLayout(line)
        self.note = label("", theme, "secondary", "text2", self, wrap=True)
        column.addWidget(self.note)

    def _dated(self, date: object) -> None:
        field = self.sender()
        if isinstance(field, DateField):
            self.changed.emit({str(field.property("field")): date})

    def show_delivery(
        self, plan: ActionPlan, delivery: Delivery | None, *, typed_over: bool
    ) -> None:
        for name, field in self.fields.items():
            field.set_date(getattr(plan, name), typed_over=typed_over)
        status = delivery.status if delivery is not None else ""
        mark, color = MARKS.get(status, ("condition_unknown", "text3"))
        self._mark.setPixmap(icons.pixmap(mark, self._theme, 16, color))
        if delivery is None:
            self.sentence.setText(
                self.tr(
                    "Whether the plan came in time cannot be told: the year it was submitted "
                    "is not known."
                )
            )
            self.note.hide()
            return
        self.sentence.setText(delivery.sentence(self._language))
        source = source_words(delivery.source, self._language)
        self.note.setText(self._calendar(source, delivery.confirmed))
        self.note.setVisible(bool(source))

    def _calendar(self, source: str, confirmed: bool) -> str:
        told = self.tr("Calendar: {source}").format(source=source)
        return told if confirmed else f"{told} ({self.tr('unconfirmed')})"

    def focus(self) -> None:
        self.fields["due"].focus()

    def flush(self) -> None:
        for field in self.fields.values():
            field.flush()

    def _place(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        for place, field in enumerate(self.fields.values()):
            at = (place, 0) if narrow else (0, place)
            self._grid.addWidget(field, *at, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            self._grid.setColumnStretch(column, 0 if narrow and column else 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._place()
