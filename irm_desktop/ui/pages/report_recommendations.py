"""The recommendations of a report: text, addressee, SMART checks; add, order, delete."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.records import Recommendation
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.widgets.tick_box import TickBox
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

KEY = 5  # recommendations that the reports print
SMART: dict[str, tuple[str, str]] = {
    "specific": (
        QT_TRANSLATE_NOOP("RecommendationRow", "Specific"),
        QT_TRANSLATE_NOOP("RecommendationRow", "It says what is to be done, and where."),
    ),
    "measurable": (
        QT_TRANSLATE_NOOP("RecommendationRow", "Measurable"),
        QT_TRANSLATE_NOOP("RecommendationRow", "One can tell whether it was done."),
    ),
    "answerable": (
        QT_TRANSLATE_NOOP("RecommendationRow", "Answerable"),
        QT_TRANSLATE_NOOP("RecommendationRow", "Somebody named is answerable for it."),
    ),
    "relevant": (
        QT_TRANSLATE_NOOP("RecommendationRow", "Relevant"),
        QT_TRANSLATE_NOOP("RecommendationRow", "It serves open government in this country."),
    ),
    "time_bound": (
        QT_TRANSLATE_NOOP("RecommendationRow", "Time-bound"),
        QT_TRANSLATE_NOOP("RecommendationRow", "It has a date."),
    ),
}


class RecommendationRow(QWidget):
    """One recommendation. `changed` carries its id and the fields that changed."""

    changed = Signal(str, object)
    request_move = Signal(str, int)
    request_delete = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.recommendation_id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(theme.px(6))
        column.addLayout(self._make_head())
        self.text = PassageField("recommendation", self.tr("Recommendation"), "", theme, self)
        self.text.typed.connect(self._text_typed)
        self.addressee = LineField(self.tr("Addressed to"), theme, self)
        self.addressee.typed.connect(self._addressee_typed)
        column.addWidget(self.text)
        column.addWidget(self.addressee)
        column.addWidget(self._make_checks())
        self.open = label("", theme, "secondary", "text2", self, wrap=True)
        column.addWidget(self.open)
        column.addWidget(hairline(theme, self))

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        self.number = label("", self._theme, "strong", parent=self)
        head.addWidget(self.number)
        head.addStretch(1)
        self.up = self._tool("up")
        self.up.clicked.connect(self._move_up)
        self.down = self._tool("down")
        self.down.clicked.connect(self._move_down)
        self.delete = self._tool("delete")
        self.delete.clicked.connect(self._delete)
        for tool in (self.up, self.down, self.delete):
            head.addWidget(tool)
        return head

    def _tool(self, icon: str) -> QToolButton:
        tool = QToolButton(self)
        tool.setIcon(icons.icon(icon, self._theme))
        tool.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        return tool

    def _make_checks(self) -> QWidget:
        held = QWidget(self)
        row = Flow(held, self._theme.px(8))
        self.checks: dict[str, TickBox] = {}
        for name, (text, meaning) in SMART.items():
            box = TickBox(self.tr(text), self._theme, self)
            box.setToolTip(self.tr(meaning))
            box.setAccessibleDescription(self.tr(meaning))
            box.clicked.connect(self._checked)
            row.addWidget(box)
            self.checks[name] = box
        return held

    def show_recommendation(
        self, one: Recommendation, place: int, count: int, *, typed_over: bool
    ) -> None:
        typed_over = typed_over or one.id != self.recommendation_id
        self.recommendation_id = one.id
        self.number.setText(self.locale().toString(place))
        self.text.set_text(one.text, typed_over=typed_over)
        self.addressee.set_text(one.addressee, typed_over=typed_over)
        for name, box in self.checks.items():
            box.setChecked(name in one.smart)
        self._tell_open(one)
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)
        for tool, text in (
            (self.up, self.tr("Move recommendation {number} up")),
            (self.down, self.tr("Move recommendation {number} down")),
            (self.delete, self.tr("Delete recommendation {number}")),
        ):
            tool.setAccessibleName(text.format(number=place))
            tool.setToolTip(text.format(number=place))

    def _tell_open(self, one: Recommendation) -> None:
        """Which checks are not met yet."""
        words = [self.tr(text) for name, (text, _) in SMART.items() if name not in one.smart]
        said = self.tr("SMART: all five checks are met.")
        if words:
            said = self.tr("SMART, not yet: {names}").format(names=", ".join(words))
        self.open.setText(said)

    def _text_typed(self, text: str) -> None:
        self.changed.emit(self.recommendation_id, {"text": text})

    def _addressee_typed(self, text: str) -> None:
        self.changed.emit(self.recommendation_id, {"addressee": text})

    def _checked(self) -> None:
        smart = tuple(name for name, box in self.checks.items() if box.isChecked())
        self.changed.emit(self.recommendation_id, {"smart": smart})

    def _move_up(self) -> None:
        self.request_move.emit(self.recommendation_id, -1)

    def _move_down(self) -> None:
        self.request_move.emit(self.recommendation_id, 1)

    def _delete(self) -> None:
        self.request_delete.emit(self.recommendation_id)

    def flush(self) -> None:
        self.text.flush()
        self.addressee.flush()


class Recommendations(QWidget):
    """All of them, and a button for one more."""

    changed = Signal(str, object)
    request_move = Signal(str, int)
    request_delete = Signal(str)
    request_add = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[RecommendationRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._said = label("", theme, "base", "text2", self, wrap=True)
        self._column.addWidget(self._said)
        self.add = button(self.tr("Add a recommendation"), theme, "", "add", self)
        self.add.clicked.connect(self.request_add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def show_all(self, found: Sequence[Recommendation], *, typed_over: bool) -> None:
        """Show these; rows are kept, so that the cursor stays where it is."""
        while len(self.rows) > len(found):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(found):
            row = RecommendationRow(self._theme, self)
            row.changed.connect(self.changed)
            row.request_move.connect(self.request_move)
            row.request_delete.connect(self.request_delete)
            self._column.insertWidget(len(self.rows) + 1, row)
            self.rows.append(row)
        self._said.setText(self._sentence(len(found)))
        for place, (row, one) in enumerate(zip(self.rows, found, strict=True), 1):
            row.show_recommendation(one, place, len(found), typed_over=typed_over)

    def _sentence(self, count: int) -> str:
        if not count:
            return self.tr("No recommendation yet. Reports of this generation print five.")
        if count > KEY:
            return self.tr("{count} recommendations; reports print five key ones.").format(
                count=count
            )
        return self.tr("{count} of five key recommendations").format(count=count)

    def flush(self) -> None:
        for row in self.rows:
            row.flush()
