"""A workspace in a network or cloud folder: work on a copy here, only read, or go on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QWidget

from irm_desktop.domain.safety_records import PlaceNotice
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.place_words import place_words
from irm_desktop.ui.widgets.tick_box import RadioLine

COPY, READ, GO_ON = "copy", "read", "go-on"


class PlaceDialog(Frame):
    """Accepted with `choice`: one of COPY, READ, GO_ON."""

    def __init__(
        self,
        context: Context,
        path: Path,
        notices: tuple[PlaceNotice, ...],
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("PlaceDialog", "Where {name} is kept")
        act = QCoreApplication.translate("PlaceDialog", "Do this")
        super().__init__(title.format(name=isolated(path.name)), act, context.theme, parent)
        for notice in notices:
            said = place_words(notice, context.language)
            color = "warning_ink" if notice.grave else "text"
            self.body.addWidget(Words(said, self.theme, "base", color, wrap=True))
        where = self.tr("Folder: {folder}").format(folder=isolated(str(path.parent)))
        self.body.addWidget(Words(where, self.theme, "secondary", "text2", wrap=True))
        self._group = QButtonGroup(self)
        self.choices: dict[str, RadioLine] = {}
        self._add(
            COPY,
            self.tr("Copy it to this computer, and work there"),
            self.tr(
                "The safe way. The copy is compared with this one, which stays where it is; when "
                "you are done, copy it back or send it."
            ),
        )
        self._add(READ, self.tr("Only read it here"), self.tr("Nothing is written."))
        self._add(
            GO_ON,
            self.tr("Go on working here"),
            self.tr(
                "The workspace is written more carefully, and more slowly. Nobody else may open "
                "it meanwhile. You are not asked again for this folder."
            ),
        )
        self.body.addStretch(1)
        self.choices[COPY].setChecked(True)
        self.resize_to(context.theme.px(580))
        self.choices[COPY].setFocus()

    def _add(self, choice: str, text: str, note: str) -> None:
        made = RadioLine(text, self.theme, self)
        made.setAccessibleDescription(note)
        self._group.addButton(made)
        self.body.addWidget(made)
        words = Words(note, self.theme, "secondary", "text2", wrap=True)
        words.setIndent(self.theme.px(30))
        self.body.addWidget(words)
        self.choices[choice] = made

    @property
    def choice(self) -> str:
        return next(name for name, button in self.choices.items() if button.isChecked())
