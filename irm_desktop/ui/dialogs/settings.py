"""The settings dialog: built from the declarations in `settings`; each change holds at once."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from irm_desktop.settings import SETTINGS, Setting
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.widgets.tick_box import TickBox

FOLDERS = {"backup_folder"}  # settings that are folders


def _tr(text: str) -> str:
    """The texts of settings are declared in `settings`, which knows no Qt."""
    return QCoreApplication.translate("Settings", text) if text else ""


class SettingsDialog(Frame):
    """A line for each setting that is shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SettingsDialog", "Settings"), "", context.theme, parent
        )
        self._context, self._settings = context, context.settings
        self.fields: dict[str, QWidget] = {}
        form = self.form()
        for setting in SETTINGS:
            if setting.shown:
                field = self._field(setting)
                field.setObjectName(setting.key)
                field.setAccessibleName(_tr(setting.label))
                field.setAccessibleDescription(_tr(setting.help))
                self.fields[setting.key] = field
                label = self.label(_tr(setting.label), field)
                if setting.key in FOLDERS and isinstance(field, QLineEdit):
                    form.addRow(label, self._with_chooser(field, _tr(setting.label)))
                else:
                    form.addRow(label, field)
                if setting.help:
                    note = Words(_tr(setting.help), self.theme, "secondary", "text2", wrap=True)
                    form.addRow("", note)
        saved = self.tr("Each change holds at once; there is nothing to save.")
        self.body.addWidget(Words(saved, self.theme, "secondary", "text2", wrap=True))
        self.resize_to(context.theme.px(600))

    def _field(self, setting: Setting) -> QWidget:
        value = self._settings.get(setting.key)
        if setting.choices:
            return self._choice(setting, value)
        if setting.kind is bool:
            box = TickBox("", self.theme)
            box.setChecked(value)
            box.toggled.connect(self._toggled)
            return box
        if setting.kind is int:
            spin = QSpinBox()
            spin.setRange(setting.minimum, setting.maximum)
            spin.setSingleStep(setting.step)
            spin.setSuffix(setting.unit)
            spin.setValue(value)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._counted)
            return spin
        line = QLineEdit(value)
        line.editingFinished.connect(self._typed)
        return line

    def _with_chooser(self, line: QLineEdit, title: str) -> QHBoxLayout:
        """A folder can be typed, or chosen."""

        def choose() -> None:
            folder = self._context.messages.folder(title, line.text())
            if folder is not None:
                line.setText(str(folder))
                self._settings.set(line.objectName(), str(folder))

        chooser = button(self.tr("Choose …"), self.theme)
        chooser.setAccessibleDescription(title)
        chooser.clicked.connect(choose)
        row = QHBoxLayout()
        row.addWidget(line, 1)
        row.addWidget(chooser)
        return row

    def _choice(self, setting: Setting, value: object) -> QComboBox:
        box = QComboBox()
        for choice, label in setting.choices:
            box.addItem(_tr(label), choice)
        box.setCurrentIndex(box.findData(value))
        box.activated.connect(self._chosen)
        return box

    def _keep(self, value: object) -> None:
        sender = self.sender()
        if sender is not None:
            self._settings.set(sender.objectName(), value)

    def _toggled(self, on: bool) -> None:
        self._keep(on)

    def _counted(self, number: int) -> None:
        self._keep(number)

    def _chosen(self, _place: int) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self._keep(box.currentData())

    def _typed(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit):
            self._keep(line.text().strip())
