"""The house forms of a workspace: rename and delete them."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTreeWidget, QTreeWidgetItem, QWidget

from irm_desktop.domain.records import StoredForm
from irm_desktop.ui.cards import Words, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.report_kinds import report_kinds

IdRole = Qt.ItemDataRole.UserRole + 1


class HouseFormsDialog(Frame):
    """A list of name and report; what is done can be undone, so nothing is asked."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("HouseFormsDialog", "House forms")
        super().__init__(title, "", context.theme, parent)
        self._context = context
        px = context.theme.px
        said = self.tr("A house form changes the sections of one kind of report, in every plan.")
        self.body.addWidget(Words(said, self.theme, "base", "text2", wrap=True))
        self.list = QTreeWidget(self)
        self.list.setAccessibleName(self.tr("House forms"))
        self.list.setColumnCount(2)
        self.list.setHeaderLabels([self.tr("Name"), self.tr("Report")])
        self.list.setRootIsDecorated(False)
        soft_selection(self.list, self.theme)
        self.list.setItemDelegate(ListRow(self.theme, self.list))
        self.list.setColumnWidth(0, px(260))
        self.list.currentItemChanged.connect(self._show_current)
        self.body.addWidget(self.list, 1)
        row = QHBoxLayout()
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("Name of the form"))
        self.rename = button(self.tr("Rename"), self.theme)
        self.rename.clicked.connect(self._rename)
        self.delete = button(self.tr("Delete"), self.theme, "", "delete")
        self.delete.clicked.connect(self._delete)
        row.addWidget(self.name, 1)
        row.addWidget(self.rename)
        row.addWidget(self.delete)
        self.body.addLayout(row)
        self._fill()
        self.resize(px(560), px(420))

    def _fill(self) -> None:
        kinds, kept = report_kinds(), self._current()
        self.list.clear()
        for form in self._context.open_workspace.forms():
            kind = kinds.get(form.kind)
            label = kind.label(self._context.language) if kind is not None else form.kind
            item = QTreeWidgetItem([form.name, label])
            item.setData(0, IdRole, form.id)
            self.list.addTopLevelItem(item)
            if kept is not None and kept.id == form.id:
                self.list.setCurrentItem(item)
        first = self.list.topLevelItem(0)
        if self.list.currentItem() is None and first is not None:
            self.list.setCurrentItem(first)
        self._show_current()

    def _current(self) -> StoredForm | None:
        item = self.list.currentItem()
        wanted = item.data(0, IdRole) if item is not None else ""
        forms = self._context.open_workspace.forms()
        return next((one for one in forms if one.id == wanted), None)

    def _show_current(self) -> None:
        form = self._current()
        self.name.setText(form.name if form is not None else "")
        for part in (self.name, self.rename, self.delete):
            part.setEnabled(form is not None)

    def _rename(self) -> None:
        form, name = self._current(), " ".join(self.name.text().split())
        if form is None or name == form.name:
            return
        others = (one for one in self._context.open_workspace.forms(form.kind) if one != form)
        if not name:
            self.say(self.tr("A house form needs a name. Give it one."))
        elif any(one.name.casefold() == name.casefold() for one in others):
            said = self.tr("There is a house form {name} for this report already.")
            self.say(said.format(name=name))
        else:
            self.say("")
            self._context.operations.add(
                lambda door: door.save_form(name, form.kind, form.sections, form.id)
            )
            self._fill()

    def _delete(self) -> None:
        form = self._current()
        if form is not None:
            self.say("")
            self._context.operations.delete("form", form.id)
            self._fill()
