"""The head of the readiness page: how many findings, which of them are shown, in what order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.report_kind import ReportKind
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.readiness_words import ALL, LEFT, LOOK, MUST
from irm_desktop.ui.report_kinds import kind_name
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.labels import ground, hairline, label

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding


class ReadinessHead(QWidget):
    """Title, report, filters. `filtered` tells that others are to be shown, or in another order."""

    filtered = Signal()
    kind_chosen = Signal(str)
    request_check = Signal()
    request_copy = Signal()
    request_export = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        ground(self, theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_title())
        column.addWidget(hairline(theme, self))
        column.addLayout(self._make_filters())

    def _make_title(self) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(24), px(11), px(16), px(11))
        row.setSpacing(px(8))
        row.addWidget(label(self.tr("Readiness"), theme, "title", parent=self))
        self.about = label("", theme, "base", "text2", self)
        self.about.setMinimumWidth(0)
        row.addSpacing(px(4))
        row.addWidget(self.about, 1)
        self.report = QComboBox(self)
        self.report.setAccessibleName(self.tr("Report"))
        self.report.setMinimumHeight(px(CONTROL_HEIGHT))
        self.report.activated.connect(self._kind_activated)
        self.check = button(self.tr("Check again"), theme, "ghost", "reload", self)
        self.check.clicked.connect(self.request_check)
        self.copy = button(self.tr("Copy list"), theme, "ghost", "copy", self)
        self.copy.clicked.connect(self.request_copy)
        self.export = button(self.tr("Export list …"), theme, "", "export", self)
        self.export.clicked.connect(self.request_export)
        for one in (self.report, self.check, self.copy, self.export):
            row.addWidget(one)
        return row

    def _make_filters(self) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(24), px(7), px(16), px(7))
        row.setSpacing(px(6))
        self._group = QButtonGroup(self)
        self.filters: dict[str, QPushButton] = {}
        for name in (ALL, MUST, LOOK, LEFT):
            made = button("", theme, "filter", "", self)
            made.setCheckable(True)
            made.clicked.connect(self.filtered)
            self._group.addButton(made)
            self.filters[name] = made
            row.addWidget(made)
        self.filters[ALL].setChecked(True)
        row.addStretch(1)
        self.order = QComboBox(self)
        self.order.setAccessibleName(self.tr("Order of the findings"))
        self.order.setMinimumHeight(px(CONTROL_HEIGHT))
        self.order.addItem(self.tr("by severity"), False)
        self.order.addItem(self.tr("by commitment"), True)
        self.order.activated.connect(self.filtered)
        row.addWidget(self.order)
        return row

    @property
    def wanted(self) -> str:
        """Which findings are shown."""
        return next(name for name, one in self.filters.items() if one.isChecked())

    @property
    def by_commitment(self) -> bool:
        return bool(self.order.currentData())

    def set_kinds(self, kinds: Sequence[ReportKind], current: str, language: str) -> None:
        """The reports to choose among; with one there is no choice."""
        self.report.clear()
        for kind in kinds:
            self.report.addItem(kind_name(kind, language), kind.id)
        self.report.setCurrentIndex(self.report.findData(current))
        self.report.setVisible(len(kinds) > 1)

    def show_findings(self, findings: Sequence[ReadinessFinding], *, known: bool) -> None:
        """How many there are of each kind."""
        must = sum(one.is_open and one.is_must for one in findings)
        look = sum(one.is_open and not one.is_must for one in findings)
        left = sum(not one.is_open for one in findings)
        self.about.setText(self.tr("%n findings are open", "", must + look) if known else "")
        for name, text in (
            (ALL, self.tr("All {count}").format(count=len(findings))),
            (MUST, self.tr("Must fix {count}").format(count=must)),
            (LOOK, self.tr("To look at {count}").format(count=look)),
            (LEFT, self.tr("Left {count}").format(count=left)),
        ):
            self.filters[name].setText(text)

    def say(self, problem: str) -> None:
        """Why there are no findings."""
        if problem:
            self.about.setText(problem)

    def _kind_activated(self, place: int) -> None:
        self.kind_chosen.emit(str(self.report.itemData(place)))
