"""What the report on the plan before recommended, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.records import Recommendation
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import LineField
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.widgets.tick_box import TickBox


class YesNo(QWidget):
    """A question with yes, no, or nothing where neither is ticked. `answered` carries yes, no or
    an empty text."""

    answered = Signal(str)

    def __init__(self, question: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(label(question, theme, "base", "text2", self, wrap=True), 1)
        self.yes, self.no = (
            TickBox(self.tr("Yes"), theme, self),
            TickBox(self.tr("No"), theme, self),
        )
        for box in (self.yes, self.no):
            box.setAccessibleName(f"{question}: {box.text()}")
            row.addWidget(box)
        self.yes.clicked.connect(self._yes_clicked)
        self.no.clicked.connect(self._no_clicked)

    def set_answer(self, answer: str) -> None:
        self.yes.setChecked(answer == "yes")
        self.no.setChecked(answer == "no")

    def _yes_clicked(self) -> None:
        self.no.setChecked(False)
        self.answered.emit("yes" if self.yes.isChecked() else "")

    def _no_clicked(self) -> None:
        self.yes.setChecked(False)
        self.answered.emit("no" if self.no.isChecked() else "")


class PreviousRow(QWidget):
    """One recommendation of the report before. `changed` carries its id and what changed."""

    changed = Signal(str, object)
    request_delete = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.recommendation_id = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(8))
        column.setSpacing(theme.px(6))
        head = QHBoxLayout()
        self.number = label("", theme, "strong", parent=self)
        self.delete = QToolButton(self)
        self.delete.setIcon(icons.icon("delete", theme))
        self.delete.setIconSize(QSize(theme.px(16), theme.px(16)))
        self.delete.clicked.connect(self._delete)
        head.addWidget(self.number)
        head.addStretch(1)
        head.addWidget(self.delete)
        column.addLayout(head)
        self.text = PassageField("recommendation", self.tr("Recommendation"), "", theme, self)
        self.addressee = LineField(self.tr("Addressed to"), theme, self)
        responded = self.tr("Did it inform the OGP process?")
        integrated = self.tr("Integrated into the current action plan?")
        self.responded = YesNo(responded, theme, self)
        self.integrated = YesNo(integrated, theme, self)
        self.follow_up = PassageField("follow_up", self.tr("What became of it"), "", theme, self)
        for part in (self.text, self.addressee, self.responded, self.integrated, self.follow_up):
            column.addWidget(part)
        column.addWidget(hairline(theme, self))
        self.text.typed.connect(lambda text: self._tell("text", text))
        self.addressee.typed.connect(lambda text: self._tell("addressee", text))
        self.follow_up.typed.connect(lambda text: self._tell("follow_up", text))
        self.responded.answered.connect(lambda answer: self._tell("responded", answer))
        self.integrated.answered.connect(lambda answer: self._tell("integrated", answer))

    def _tell(self, field: str, value: str) -> None:
        self.changed.emit(self.recommendation_id, {field: value})

    def _delete(self) -> None:
        self.request_delete.emit(self.recommendation_id)

    def show_recommendation(self, one: Recommendation, place: int, *, typed_over: bool) -> None:
        typed_over = typed_over or one.id != self.recommendation_id
        self.recommendation_id = one.id
        self.number.setText(self.locale().toString(place))
        self.text.set_text(one.text, typed_over=typed_over)
        self.addressee.set_text(one.addressee, typed_over=typed_over)
        self.follow_up.set_text(one.follow_up, typed_over=typed_over)
        self.responded.set_answer(one.responded)
        self.integrated.set_answer(one.integrated)
        said = self.tr("Delete recommendation {number}").format(number=place)
        self.delete.setAccessibleName(said)
        self.delete.setToolTip(said)

    def flush(self) -> None:
        for field in (self.text, self.addressee, self.follow_up):
            field.flush()


class PreviousRecommendations(QWidget):
    """Those of the report before, with what became of each."""

    changed = Signal(str, object)
    request_delete = Signal(str)
    request_add = Signal()
    request_take = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[PreviousRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.px(8), 0, 0)
        title = self.tr("Recommendations of the report before")
        self._column.addWidget(label(title, theme, "strong", parent=self))
        self._none = label(
            self.tr("None is followed up yet. Take over those of the plan before, or add one."),
            theme, "base", "text2", self, wrap=True,
        )  # fmt: skip
        self._column.addWidget(self._none)
        foot = QHBoxLayout()
        self.take = button(self.tr("Take over from the plan before"), theme, "", "import", self)
        self.take.clicked.connect(self.request_take)
        self.add = button(self.tr("Add one"), theme, "", "add", self)
        self.add.setAccessibleName(self.tr("Add a recommendation of the report before"))
        self.add.clicked.connect(self.request_add)
        foot.addWidget(self.take)
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
            row = PreviousRow(self._theme, self)
            row.changed.connect(self.changed)
            row.request_delete.connect(self.request_delete)
            self._column.insertWidget(len(self.rows) + 2, row)
            self.rows.append(row)
        self._none.setVisible(not found)
        for place, (row, one) in enumerate(zip(self.rows, found, strict=True), 1):
            row.show_recommendation(one, place, typed_over=typed_over)

    def flush(self) -> None:
        for row in self.rows:
            row.flush()
