"""The recommendations of a plan: text, addressee, SMART checks; add, order, delete."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.records import Recommendation
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField, TextField
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.widgets.tick_box import TickBox
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

SMART: dict[str, str] = {
    "specific": QT_TRANSLATE_NOOP("RecommendationRow", "Specific"),
    "measurable": QT_TRANSLATE_NOOP("RecommendationRow", "Measurable"),
    "answerable": QT_TRANSLATE_NOOP("RecommendationRow", "Answerable"),
    "relevant": QT_TRANSLATE_NOOP("RecommendationRow", "Relevant"),
    "time_bound": QT_TRANSLATE_NOOP("RecommendationRow", "Time-bound"),
}


class RecommendationRow(QWidget):
    """One recommendation. `changed` carries its id and the fields that changed."""

    changed = Signal(str, object)
    request_move = Signal(str, int)
    request_delete = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.recommendation_id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        self.number = label("", theme, "strong", parent=self)
        head.addWidget(self.number)
        head.addStretch(1)
        self.up = self._tool("up", theme)
        self.up.clicked.connect(self._move_up)
        self.down = self._tool("down", theme)
        self.down.clicked.connect(self._move_down)
        self.delete = self._tool("delete", theme)
        self.delete.clicked.connect(self._delete)
        for tool in (self.up, self.down, self.delete):
            head.addWidget(tool)
        column.addLayout(head)
        self.text = TextField(self.tr("Recommendation"), theme, self)
        self.text.typed.connect(self._text_typed)
        self.addressee = LineField(self.tr("Addressed to"), theme, self)
        self.addressee.typed.connect(self._addressee_typed)
        column.addWidget(self.text)
        column.addWidget(self.addressee)
        column.addLayout(self._make_checks(theme))
        column.addWidget(hairline(theme, self))

    def _tool(self, icon: str, theme: Theme) -> QToolButton:
        tool = QToolButton(self)
        tool.setIcon(icons.icon(icon, theme))
        return tool

    def _make_checks(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        self.checks: dict[str, TickBox] = {}
        for name, text in SMART.items():
            box = TickBox(self.tr(text), theme, self)
            box.clicked.connect(self._checked)
            row.addWidget(box)
            self.checks[name] = box
        row.addStretch(1)
        return row

    def show_recommendation(
        self, one: Recommendation, place: int, count: int, *, typed_over: bool
    ) -> None:
        typed_over = typed_over or one.id != self.recommendation_id
        self.recommendation_id = one.id
        self.number.setText(str(place))
        self.text.set_text(one.text, typed_over=typed_over)
        self.addressee.set_text(one.addressee, typed_over=typed_over)
        for name, box in self.checks.items():
            box.setChecked(name in one.smart)
        self.up.setEnabled(place > 1)
        self.down.setEnabled(place < count)
        for tool, text in (
            (self.up, self.tr("Move recommendation {number} up")),
            (self.down, self.tr("Move recommendation {number} down")),
            (self.delete, self.tr("Delete recommendation {number}")),
        ):
            tool.setAccessibleName(text.format(number=place))
            tool.setToolTip(text.format(number=place))

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
        self._none = label(
            self.tr("No recommendation yet. Reports of this generation print five."),
            theme,
            "base",
            "text2",
            self,
            wrap=True,
        )
        self._column.addWidget(self._none)
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
        self._none.setVisible(not found)
        for place, (row, one) in enumerate(zip(self.rows, found, strict=True), 1):
            row.show_recommendation(one, place, len(found), typed_over=typed_over)

    def flush(self) -> None:
        for row in self.rows:
            row.flush()
