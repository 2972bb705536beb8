"""The head of the inbox: how much is open, which items are shown, taking many, reading a file."""

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

from irm_desktop.domain.review_records import OPEN
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.inbox_groups import ALL, ANSWERED, LATER, WANTED, fits
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.labels import ElidedLabel, ground, hairline, label

if TYPE_CHECKING:
    from irm_desktop.domain.review_records import ReviewItem


class InboxHead(QWidget):
    """Title and counts, filters by state and by reviewer. `filtered`: others are to be shown."""

    filtered = Signal()
    request_read = Signal()
    request_take_all = Signal()

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
        row.addWidget(label(self.tr("Inbox"), theme, "title", parent=self))
        self.about = ElidedLabel(theme, "base", self)
        row.addSpacing(px(4))
        row.addWidget(self.about, 1)
        self.take_all = button("", theme, "", "check", self)
        self.take_all.clicked.connect(self.request_take_all)
        self.read = button(self.tr("Read a returned file"), theme, "", "returned", self)
        self.read.clicked.connect(self.request_read)
        for one in (self.take_all, self.read):
            row.addWidget(one)
        return row

    def _make_filters(self) -> QHBoxLayout:
        theme, px = self._theme, self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(7), px(16), px(7))
        row.setSpacing(px(4))
        self._group = QButtonGroup(self)
        self.filters: dict[str, QPushButton] = {}
        for name in WANTED:
            made = button("", theme, "filter", "", self)
            made.setCheckable(True)
            made.clicked.connect(self.filtered)
            self._group.addButton(made)
            self.filters[name] = made
            row.addWidget(made)
        self.filters[OPEN].setChecked(True)
        row.addStretch(1)
        self.who = QComboBox(self)
        self.who.setAccessibleName(self.tr("Reviewer"))
        self.who.setMinimumHeight(px(CONTROL_HEIGHT))
        self.who.setMinimumContentsLength(8)
        self.who.activated.connect(self.filtered)
        row.addWidget(self.who)
        return row

    @property
    def wanted(self) -> str:
        """Which items are shown."""
        return next(name for name, one in self.filters.items() if one.isChecked())

    @property
    def reviewer(self) -> str:
        """Whose items are shown; empty: those of everybody."""
        return str(self.who.currentData() or "")

    def show_wanted(self, wanted: str) -> None:
        self.filters[wanted].setChecked(True)
        self.who.setCurrentIndex(0)

    def offer(self, reviewers: Sequence[str]) -> None:
        """The reviewers to choose among; with one there is no choice."""
        before = self.reviewer
        self.who.clear()
        self.who.addItem(self.tr("Everybody"), "")
        for name in reviewers:
            self.who.addItem(name, name)
        self.who.setCurrentIndex(max(0, self.who.findData(before)))
        self.who.setVisible(len(reviewers) > 1)

    def show_items(self, items: Sequence[ReviewItem], takeable: int, plan: str) -> None:
        """How many there are in each state; how many can be taken at once; the plan's name."""
        counts = {name: sum(fits(one, name) for one in items) for name in WANTED}
        told = self.tr("{open} open, {answered} answered").format(
            open=counts[OPEN], answered=counts[ANSWERED]
        )
        self.about.setText(" · ".join(filter(None, (told if items else "", plan))))
        for name, text in (
            (OPEN, self.tr("Open {count}").format(count=counts[OPEN])),
            (LATER, self.tr("Later {count}").format(count=counts[LATER])),
            (ANSWERED, self.tr("Answered {count}").format(count=counts[ANSWERED])),
            (ALL, self.tr("All {count}").format(count=counts[ALL])),
        ):
            self.filters[name].setText(text)
        text = self.tr("Take all that do not conflict ({count})").format(count=takeable)
        self.take_all.setText(text)
        self.take_all.setVisible(takeable > 0)
