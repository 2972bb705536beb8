"""The people of the workspace as a list, with a line to look for one by."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.evidence_records import Stakeholder
from irm_desktop.domain.text import fold
from irm_desktop.ui.cards import button, soft_selection
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.pages.interview_words import SECTOR, tr
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import label

IdRole = Qt.ItemDataRole.UserRole + 1
ROW = 32  # height, logical pixels at 100 %


def row_words(person: Stakeholder) -> str:
    """What a row says of a person: what the person is called here, and of what organisation."""
    about = person.organisation or (tr(SECTOR[person.sector]) if person.sector in SECTOR else "")
    return " · ".join(filter(None, (person.shown_name, about)))


class PeopleList(QWidget):
    """`chosen` carries the id of a person; `request_form` asks for the form of the current one."""

    chosen = Signal(str)
    request_add = Signal()
    request_form = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._people: tuple[Stakeholder, ...] = ()
        self._office = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(12), theme.px(8), theme.px(12))
        column.setSpacing(theme.px(8))
        self.sought = QLineEdit(self)
        self.sought.setPlaceholderText(self.tr("Look for a person"))
        self.sought.setAccessibleName(self.tr("Look for a person"))
        self.sought.setClearButtonEnabled(True)
        self.sought.textChanged.connect(self._fill)
        self.sought.returnPressed.connect(self._to_list)
        column.addWidget(self.sought)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setItemDelegate(ListRow(theme, self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self.list, theme)
        self.list.currentItemChanged.connect(self._current_changed)
        self.list.activated.connect(self.request_form)
        column.addWidget(self.list, 1)
        self.none = label("", theme, "base", "text2", self, wrap=True)
        column.addWidget(self.none)
        foot = QHBoxLayout()
        self.add = button(self.tr("Add a person"), theme, "", "add", self)
        self.add.clicked.connect(self.request_add)
        foot.addWidget(self.add)
        foot.addStretch(1)
        column.addLayout(foot)

    def show_office(self, office: bool) -> None:
        """In an office nobody is added: people come with the workspace that has their names."""
        self._office = office
        self.add.setVisible(not office)

    def show_people(self, people: Sequence[Stakeholder], current: str) -> None:
        """Show these, and mark `current`, without saying that it was chosen."""
        self._people = tuple(people)
        self._fill(current=current)

    @property
    def current(self) -> str:
        item = self.list.currentItem()
        return str(item.data(IdRole)) if item is not None else ""

    def _fill(self, _text: str = "", *, current: str = "") -> None:
        current = current or self.current
        wanted = fold(self.sought.text()).split()
        self.list.blockSignals(True)
        self.list.clear()
        for person in self._people:
            said = fold(f"{row_words(person)} {person.pseudonym} {person.role}")
            if all(word in said for word in wanted):
                self._add_row(person, marked=person.id == current)
        self.list.blockSignals(False)
        self.list.setVisible(self.list.count() > 0)
        self.none.setVisible(self.list.count() == 0)
        self.none.setText(self._said_of_none())

    def _said_of_none(self) -> str:
        if self._people:
            return self.tr("Nobody is called so.")
        if self._office:
            return self.tr("Nobody is here yet. People come with a workspace that is synced.")
        return self.tr("Add the people you talk to. Each gets a pseudonym at once.")

    def _add_row(self, person: Stakeholder, *, marked: bool) -> None:
        item = QListWidgetItem(row_words(person))
        item.setData(IdRole, person.id)
        item.setSizeHint(QSize(0, self._theme.px(ROW)))
        if person.sealed:
            item.setText(self.tr("{name} · sealed").format(name=row_words(person)))
        self.list.addItem(item)
        if marked:
            self.list.setCurrentItem(item)

    def _current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(IdRole)))

    def _to_list(self) -> None:
        if self.list.count():
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            self.list.setFocus()
