"""Shows a recovery key that was made here, once: it goes on when somebody says that it is kept."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from irm_desktop.domain.recovery_sheet import RecoverySheet
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Card, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.widgets.tick_box import TickBox

_COLUMNS = 5


class RecoverySheetDialog(Frame):
    """`kept` comes once, when it is confirmed; closing it instead changes nothing anywhere."""

    kept = Signal()

    def __init__(
        self,
        context: Context,
        sheet: RecoverySheet,
        folder: Path,
        act: str,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("RecoverySheetDialog", "Recovery sheet")
        super().__init__(title, act, context.theme, parent)
        self._context, self._sheet, self._folder = context, sheet, folder
        said = self.tr(
            "This key opens {name} when the passphrase is forgotten. It is shown this once and is "
            "kept nowhere in the program: print the sheet, or save it on a stick that does not "
            "stay with the computer."
        ).format(name=sheet.file)
        self.body.addWidget(Words(said, self.theme, "base", "text", wrap=True))
        self.body.addWidget(self._key_card())
        self._add_ways_out()
        self.sure = TickBox(self.tr("The sheet is kept, away from this computer"), self.theme)
        self.sure.toggled.connect(self.act.setEnabled)
        self.body.addWidget(self.sure)
        self.act.setEnabled(False)
        self.print.setFocus()
        self.resize_to(context.theme.px(560))

    def _key_card(self) -> QWidget:
        """The groups as they stand on the sheet; spoken in one piece, and not to be copied."""
        card = Card(self.theme)
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.theme.px(16))
        grid.setVerticalSpacing(self.theme.px(4))
        begin, *groups = self._sheet.secret
        self.groups: list[QLabel] = [Words(begin, self.theme, "strong")]
        grid.addWidget(self.groups[0], 0, 0, 1, _COLUMNS)
        for place, group in enumerate(groups):
            shown = Words(group, self.theme, "panel_title")
            self.groups.append(shown)
            grid.addWidget(shown, 1 + place // _COLUMNS, place % _COLUMNS)
        card.body.addLayout(grid)
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        card.setAccessibleName(self.tr("Recovery key"))
        card.setAccessibleDescription(" ".join(self._sheet.secret))
        return card

    def _add_ways_out(self) -> None:
        self.print = button(self.tr("Print …"), self.theme, "", "report")
        self.print.clicked.connect(self._print)
        self.save = button(self.tr("Save as PDF …"), self.theme, "", "download")
        self.save.clicked.connect(self._save)
        self.said = Words("", self.theme, "base", "text2", wrap=True)
        self.said.setAccessibleName(self.tr("Result"))
        row = QHBoxLayout()
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addWidget(self.said, 1)
        self.body.addLayout(row)

    def _printer(self) -> Any:
        """Any: the module, imported when a sheet is made; printing brings much with it."""
        return importlib.import_module("irm_desktop.ui.sheet_print")

    def _print(self) -> None:
        if self._printer().print_sheet(self._sheet, self._context.language, self):
            self.said.setText(self.tr("Sent to the printer. Look whether it came out."))

    def _save(self) -> None:
        places = QStandardPaths.StandardLocation
        home = Path(QStandardPaths.writableLocation(places.HomeLocation))
        name = self.tr("Recovery sheet of {name}").format(name=Path(self._sheet.file).stem)
        filters = self.tr("PDF (*.pdf)")
        title = self.tr("Save the recovery sheet")
        path = self._context.messages.save_file(title, str(home / f"{name}.pdf"), filters)
        if path is None:
            return
        path = path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
        try:
            self._printer().save_sheet(self._sheet, self._context.language, path)
        except UserError as error:
            self.say(error.message)
            return
        self.say("")
        said = self.tr("{name} was saved.").format(name=path.name)
        if path.absolute().parent == self._folder.absolute():
            said = self.tr(
                "{name} was saved in the folder of the workspace. Take it away from there: whoever "
                "has both needs no passphrase."
            ).format(name=path.name)
        self.said.setText(said)
        self._fit()

    def accept(self) -> None:
        if not self.sure.isChecked():
            self.say(self.tr("Print or save the sheet, and tick that it is kept."))
            return
        super().accept()
        self.kept.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """The key stays in no label that nobody sees; a window that is made small comes back."""
        for shown in self.groups if not event.spontaneous() else ():
            shown.clear()
        super().hideEvent(event)
