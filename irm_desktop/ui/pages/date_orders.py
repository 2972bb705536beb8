"""The choice a person makes for dates that can be read both ways: one decision for each plan."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.drafts import Draft, Finding
from irm_desktop.ui.cards import Words
from irm_desktop.ui.theme import Theme

KEEP, DAY_FIRST, MONTH_FIRST = "", "day-first", "month-first"


def plan_of_row(draft: Draft) -> dict[int, tuple[str, str]]:
    """Sheet row -> key and name of its plan (`ES-2`, `Spain 2`)."""
    return {
        row: (f"{plan.member_key}-{plan.number}", f"{plan.member_name} {plan.number}")
        for plan in draft.plans
        for commitment in plan.commitments
        for row in commitment.rows
    }


class DateOrders(QWidget):
    """A line for each plan with ambiguous dates. Keeping the words is always preselected."""

    changed = Signal(dict)  # plan key -> day-first or month-first; kept words are not named

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes: dict[str, QComboBox] = {}
        self._chosen: dict[str, str] = {}
        self._names: dict[str, tuple[str, int]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(8), 0, 0)
        column.addWidget(Words(self.tr("Read the dates of a plan as"), theme, "strong"))
        note = self.tr("Kept words sort by what is certain, as the year. One decision for a plan.")
        column.addWidget(Words(note, theme, "secondary", "text2", wrap=True))
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        column.addWidget(self._scroll, 1)

    @property
    def has_choices(self) -> bool:
        return bool(self._names)

    @property
    def orders(self) -> dict[str, str]:
        return dict(self._chosen)

    def forget(self) -> None:
        """Nothing is chosen any more: another file is looked at."""
        self._chosen.clear()
        self._names.clear()

    def set_draft(self, draft: Draft, findings: Sequence[Finding]) -> None:
        """List the plans with ambiguous dates; those decided before stay in the list."""
        plans = plan_of_row(draft)
        counts = Counter(
            plans[finding.row]
            for finding in findings
            if finding.code == "ambiguous-date" and finding.row in plans
        )
        for (key, name), count in counts.items():
            self._names[key] = (name, max(count, self._names.get(key, (name, 0))[1]))
        self._fill()

    def _fill(self) -> None:
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, self._theme.px(8), 0)
        grid.setColumnStretch(1, 1)
        self._boxes.clear()
        ordered = sorted(self._names.items(), key=lambda item: -item[1][1])
        for line, (key, (name, count)) in enumerate(ordered):
            grid.addWidget(Words(name, self._theme), line, 0)
            dates = self.tr("%n dates", "", count)
            grid.addWidget(Words(dates, self._theme, "secondary", "text2"), line, 1)
            grid.addWidget(self._box(key, name), line, 2)
        grid.setRowStretch(len(ordered), 1)
        self._scroll.setWidget(held)
        held.setAutoFillBackground(False)  # setWidget had it filled

    def _box(self, key: str, name: str) -> QComboBox:
        box = QComboBox()
        box.addItem(self.tr("Keep the words"), KEEP)
        box.addItem(self.tr("Day first"), DAY_FIRST)
        box.addItem(self.tr("Month first"), MONTH_FIRST)
        box.setCurrentIndex(box.findData(self._chosen.get(key, KEEP)))
        box.setAccessibleName(self.tr("Dates of {plan}").format(plan=name))
        box.setObjectName(key)
        box.activated.connect(self._box_changed)
        self._boxes[key] = box
        return box

    def _box_changed(self) -> None:
        box = self.sender()
        if not isinstance(box, QComboBox):
            return
        order = box.currentData()
        if order:
            self._chosen[box.objectName()] = order
        else:
            self._chosen.pop(box.objectName(), None)
        self.changed.emit(self.orders)
