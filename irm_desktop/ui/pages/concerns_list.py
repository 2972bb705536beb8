"""Concerns about a member under the Response Policy: who raised what, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.records import Concern
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.fields import DateField, LineField, TextField
from irm_desktop.ui.widgets.labels import hairline, label
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

SENDERS = {
    "": QT_TRANSLATE_NOOP("Concerns", "Not said"),
    "steering_committee": QT_TRANSLATE_NOOP("Concerns", "Member of the Steering Committee"),
    "multilateral_partner": QT_TRANSLATE_NOOP("Concerns", "Multilateral partner"),
    "entity": QT_TRANSLATE_NOOP("Concerns", "Other entity involved in OGP"),
}
STATUSES = {
    "received": QT_TRANSLATE_NOOP("Concerns", "Received"),
    "screened": QT_TRANSLATE_NOOP("Concerns", "Screened by the Support Unit"),
    "examined": QT_TRANSLATE_NOOP("Concerns", "Examined by the subcommittee"),
    "stage_1": QT_TRANSLATE_NOOP("Concerns", "Stage 1: support and outreach"),
    "inactive": QT_TRANSLATE_NOOP("Concerns", "Member inactive"),
    "closed": QT_TRANSLATE_NOOP("Concerns", "Closed"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Concerns", text)


class Choice(QWidget):
    """A caption and one of some words."""

    chosen = Signal(str)

    def __init__(self, caption: str, words: dict[str, str], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(3))
        name = label(caption, theme, "caption", "text3", self)
        self.box = QComboBox(self)
        self.box.setMinimumHeight(theme.px(CONTROL_HEIGHT))
        self.box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.box.setAccessibleName(caption)
        name.setBuddy(self.box)
        self.offer(words)
        self.box.activated.connect(self._activated)
        column.addWidget(name)
        column.addWidget(self.box)

    def offer(self, words: dict[str, str]) -> None:
        """What can be chosen, by key; the same again changes nothing."""
        said = [(key, _tr(text)) for key, text in words.items()]
        places = range(self.box.count())
        if [(self.box.itemData(one), self.box.itemText(one)) for one in places] == said:
            return
        self.box.clear()
        for key, text in said:
            self.box.addItem(text, key)

    def show_key(self, key: str) -> None:
        self.box.setCurrentIndex(max(0, self.box.findData(key)))

    def _activated(self, _place: int) -> None:
        self.chosen.emit(str(self.box.currentData()))


class ConcernRow(QWidget):
    """One concern. `changed` carries its id and the fields that changed."""

    changed = Signal(str, object)
    request_delete = Signal(str)

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.concern_id = ""
        self._language = language
        self.title = label("", theme, "medium", parent=self, wrap=True)
        self.delete = QToolButton(self)
        self.delete.setIcon(icons.icon("delete", theme))
        self.delete.clicked.connect(self._delete)
        self.date = DateField(self.tr("Date"), theme, self)
        self.sender_name = LineField(self.tr("From whom"), theme, self)
        self.kind = Choice(self.tr("Who they are"), SENDERS, theme, self)
        self.status = Choice(self.tr("Status"), STATUSES, theme, self)
        self.about = TextField(self.tr("What it is about"), theme, self)
        self.outcome = TextField(self.tr("Outcome"), theme, self)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(6))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.date, 0, 0, top)
        grid.addWidget(self.status, 0, 1, top)
        grid.addWidget(self.sender_name, 1, 0, top)
        grid.addWidget(self.kind, 1, 1, top)
        grid.addWidget(self.about, 2, 0, 1, 2)
        grid.addWidget(self.outcome, 3, 0, 1, 2)
        for place in range(2):
            grid.setColumnStretch(place, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.px(4), 0, theme.px(10))
        column.setSpacing(theme.px(6))
        column.addLayout(head)
        column.addLayout(grid)
        column.addWidget(hairline(theme, self))
        self.date.dated.connect(self._dated)
        for field, name in self._texts():
            field.typed.connect(self._typed)
            field.setProperty("field", name)
        for choice, name in ((self.kind, "sender_kind"), (self.status, "status")):
            choice.chosen.connect(self._chosen)
            choice.setProperty("field", name)

    def _texts(self) -> tuple[tuple[LineField | TextField, str], ...]:
        return (
            (self.sender_name, "sender"),
            (self.about, "about"),
            (self.outcome, "outcome"),
        )

    def show_concern(self, one: Concern, place: int, *, typed_over: bool) -> None:
        typed_over = typed_over or one.id != self.concern_id
        self.concern_id = one.id
        name = self.tr("Concern {number}").format(number=place)
        when = date_words(one.date, self._language)
        status = _tr(STATUSES.get(one.status, one.status))
        self.title.setText(" · ".join(part for part in (name, when, one.sender, status) if part))
        self.date.set_date(one.date, typed_over=typed_over)
        for field, key in self._texts():
            field.set_text(getattr(one, key), typed_over=typed_over)
        self.kind.show_key(one.sender_kind)
        self.status.show_key(one.status)
        delete = self.tr("Delete concern {number}").format(number=place)
        self.delete.setToolTip(delete)
        self.delete.setAccessibleName(delete)

    def _typed(self, text: str) -> None:
        field = self.sender()
        if isinstance(field, QWidget):
            self.changed.emit(self.concern_id, {str(field.property("field")): text})

    def _chosen(self, key: str) -> None:
        """What is being typed is written first: the row is shown anew after a change."""
        name = self.sender().property("field")
        self.flush()
        self.changed.emit(self.concern_id, {str(name): key})

    def _dated(self, date: object) -> None:
        self.changed.emit(self.concern_id, {"date": date})

    def _delete(self) -> None:
        self.request_delete.emit(self.concern_id)

    def flush(self) -> None:
        self.date.flush()
        for field, _ in self._texts():
            field.flush()


class Concerns(QWidget):
    """All concerns about a member, and a button for one more."""

    changed = Signal(str, object)
    request_add = Signal()
    request_delete = Signal(str)

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._language = theme, language
        self.rows: list[ConcernRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(24), theme.px(12), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(6))
        title = self.tr("Concerns under the Response Policy")
        self._column.addWidget(label(title, theme, "strong", parent=self))
        self._none = label(
            self.tr("No concern about this member is recorded."),
            theme,
            "base",
            "text2",
            self,
            wrap=True,
        )
        self._column.addWidget(self._none)
        self.add = button(self.tr("Add a concern"), theme, "", "add", self)
        self.add.clicked.connect(self.request_add)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self._column.addLayout(foot)

    def show_all(self, found: Sequence[Concern], *, typed_over: bool) -> None:
        """Show these; rows are kept, so that the cursor stays where it is."""
        while len(self.rows) > len(found):
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.rows) < len(found):
            row = ConcernRow(self._theme, self._language, self)
            row.changed.connect(self.changed)
            row.request_delete.connect(self.request_delete)
            self._column.insertWidget(len(self.rows) + 2, row)
            self.rows.append(row)
        self._none.setVisible(not found)
        for place, (row, one) in enumerate(zip(self.rows, found, strict=True), 1):
            row.show_concern(one, place, typed_over=typed_over)

    def focus_last(self) -> None:
        if self.rows:
            self.rows[-1].date.focus()

    def flush(self) -> None:
        for row in self.rows:
            row.flush()
