"""The years of a member side by side: points of each metric, their sum, and what follows."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.eligibility import EligibilityResult, MetricPoints
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, hairline, label

COLUMN = 104  # least width of a year, logical pixels at 100 %
MARKS = {
    "eligible": ("condition_met", "done"),
    "not_eligible": ("condition_failed", "error_ink"),
    "not_enough_data": ("condition_unknown", "text3"),
    "undefined": ("condition_unknown", "text3"),
}
CHECKS = {
    "yes": ("condition_met", "done"),
    "no": ("condition_failed", "error_ink"),
    "undefined": ("condition_unknown", "text3"),
}


class YearButton(QPushButton):
    """The head of a year's column: it chooses the year; the arrow keys walk."""

    request_step = Signal(int)

    def __init__(self, year: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(year, parent)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "year")
        self.setFont(theme.number_font("strong"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right) and not event.modifiers():
            forward = (event.key() == Qt.Key.Key_Right) != rtl
            self.request_step.emit(1 if forward else -1)
        else:
            super().keyPressEvent(event)


class YearsTable(QScrollArea):
    """A column a year, a row a metric; below them the sum and the outcome in a word."""

    chosen = Signal(str)  # year
    request_indicator = Signal(str, str)  # year, indicator

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget(self)
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, theme.px(4))
        self._grid.setHorizontalSpacing(theme.px(4))
        self._grid.setVerticalSpacing(theme.px(4))
        ground(self._inside, theme, "surface")
        self._inside.installEventFilter(self)
        self.setWidget(self._inside)
        self._group = QButtonGroup(self)
        self.years: list[YearButton] = []
        self._shown: object = None

    def show_results(self, results: Sequence[EligibilityResult], year: str) -> None:
        """Show these, with `year` chosen; nothing is made anew where nothing else is said."""
        if tuple(results) != self._shown:
            self._shown = tuple(results)
            self._fill(results)
        for head in self.years:
            head.setChecked(head.text() == year)
            policy = Qt.FocusPolicy.StrongFocus if head.isChecked() else Qt.FocusPolicy.ClickFocus
            head.setFocusPolicy(policy)

    def _fill(self, results: Sequence[EligibilityResult]) -> None:
        focused = next((head.text() for head in self.years if head.hasFocus()), "")
        emptied(self._grid)
        self.years = []
        rows = list(dict.fromkeys((m.indicator, m.label) for r in results for m in r.metrics))
        for place, (_, name) in enumerate(rows, 2):
            self._grid.addWidget(label(name, self._theme, parent=self._inside), place, 0)
        last = len(rows) + 2
        self._grid.addWidget(hairline(self._theme, self._inside), 1, 0, 1, len(results) + 1)
        names = (
            self.tr("Sum"),
            self.tr("Pass mark"),
            self.tr("Values check"),
            self.tr("Result"),
        )
        for place, name in enumerate(names, last):
            self._grid.addWidget(label(name, self._theme, "strong", parent=self._inside), place, 0)
        for column, result in enumerate(results, 1):
            self._add_year(column, result, [name for name, _ in rows])
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._grid.setColumnStretch(len(results) + 1, 1)
        for place in range(self._grid.count()):
            item = self._grid.itemAt(place)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.show()  # now: what is not shown yet has no height
        self._fit()
        for head in self.years:
            if head.text() == focused:
                head.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """As high as its rows, once they are laid out."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() else 0
        self.setFixedHeight(self._grid.minimumSize().height() + more)

    def _add_year(self, column: int, result: EligibilityResult, rows: Sequence[str]) -> None:
        theme = self._theme
        head = YearButton(result.year, theme, self._inside)
        head.setMinimumWidth(theme.px(COLUMN))
        head.setAccessibleName(f"{result.year}: {result.label}")
        head.clicked.connect(self._clicked)
        head.request_step.connect(self._step)
        self._group.addButton(head)
        self.years.append(head)
        self._grid.addWidget(head, 0, column)
        metrics = {metric.indicator: metric for metric in result.metrics}
        for place, name in enumerate(rows, 2):
            if name in metrics:
                self._grid.addWidget(self._metric(metrics[name], result.year), place, column)
        last = len(rows) + 2
        self._grid.addWidget(self._sum(result), last, column)
        if result.values_check:
            mark, color = CHECKS[result.values_check]
            words = {
                "yes": self.tr("Passed"),
                "no": self.tr("Not passed"),
                "undefined": self.tr("Not known"),
            }
            check = self._said(words[result.values_check], mark, color, "base")
        else:
            check = self._said(self.tr("not asked"), "", "text2", "secondary")
        needed = self._said(str(result.needed), "", "text", "base")
        self._grid.addWidget(needed, last + 1, column)
        self._grid.addWidget(check, last + 2, column)
        mark, color = MARKS[result.outcome]
        self._grid.addWidget(self._said(result.label, mark, color, "strong"), last + 3, column)

    def _metric(self, metric: MetricPoints, year: str) -> QWidget:
        """The points, as a link to the question."""
        text = "–" if metric.points is None else str(metric.points)
        if not metric.covered:
            text = self.tr("left out")
        link = button(text, self._theme, "link", parent=self._inside)
        link.setFont(self._theme.number_font("base"))
        link.setToolTip(metric.text)
        link.setAccessibleName(f"{year}, {metric.text}")
        link.setProperty("goes_to", (year, metric.indicator))
        link.clicked.connect(self._lead)
        held = QWidget(self._inside)
        row = QHBoxLayout(held)
        row.setContentsMargins(self._theme.px(4), 0, 0, 0)
        row.addWidget(link)
        row.addStretch(1)
        return held

    def _sum(self, result: EligibilityResult) -> QWidget:
        said = self.tr("{points} of {possible}").format(
            points="?" if result.points is None else result.points, possible=result.possible
        )
        return self._said(said, "", "text", "strong")

    def _said(self, text: str, mark: str, color: str, role: str) -> QWidget:
        held = QWidget(self._inside)
        row = QHBoxLayout(held)
        row.setContentsMargins(self._theme.px(8), 0, 0, 0)
        row.setSpacing(self._theme.px(5))
        if mark:
            drawn = label("", self._theme, parent=held)
            drawn.setPixmap(icons.pixmap(mark, self._theme, 14, color))
            row.addWidget(drawn)
        words = label(text, self._theme, role, "text2" if color == "text2" else "text", held)
        words.setFont(self._theme.number_font(role))
        row.addWidget(words)
        row.addStretch(1)
        return held

    def _clicked(self) -> None:
        head = self.sender()
        if isinstance(head, YearButton):
            self.chosen.emit(head.text())

    def _step(self, by: int) -> None:
        head = self.sender()
        if not isinstance(head, YearButton):
            return
        place = self.years.index(head) + by
        if 0 <= place < len(self.years):
            target = self.years[place]
            self.chosen.emit(target.text())
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lead(self) -> None:
        link = self.sender()
        if isinstance(link, QPushButton):
            self.request_indicator.emit(*link.property("goes_to"))


class AddYear(QWidget):
    """A year and the button that adds it."""

    request_add = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        self.year = QLineEdit(self)
        self.year.setFont(theme.number_font())
        self.year.setMaxLength(4)
        self.year.setFixedWidth(theme.px(64))
        self.year.setAccessibleName(self.tr("Year to add"))
        self.year.returnPressed.connect(self._add)
        self.act = button(self.tr("Add a year"), theme, "", "add", self)
        self.act.clicked.connect(self._add)
        row.addWidget(self.year)
        row.addWidget(self.act)
        row.addStretch(1)

    def propose(self, year: str) -> None:
        if not self.year.hasFocus():
            self.year.setText(year)

    def _add(self) -> None:
        self.request_add.emit(self.year.text().strip())


def column(parent: QWidget, theme: Theme) -> QVBoxLayout:
    """The column of a section of the page."""
    made = QVBoxLayout(parent)
    made.setContentsMargins(theme.px(24), theme.px(12), theme.px(16), theme.px(12))
    made.setSpacing(theme.px(8))
    return made
