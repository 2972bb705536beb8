"""The backups of the workspace: when and why each was made, what it holds, whether it is proven."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from irm_desktop.domain.safety_records import BAD, PROVEN, Backup
from irm_desktop.ui.backup_words import (
    held_words,
    size_words,
    state_words,
    when_words,
    why_words,
)
from irm_desktop.ui.cards import Words, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.direction import isolated

WHEN, WHY, HOLDS, SIZE, STATE = range(5)
WIDTHS = {WHEN: 140, WHY: 180, SIZE: 85, STATE: 110}
ROW = 26  # logical pixels


class BackupsDialog(Frame):
    """Newest first. What is asked for is done by `ui.backup_commands`, which tells it here."""

    request_make = Signal()
    request_prove = Signal(object)  # Backup
    request_restore = Signal(object)  # Backup
    request_folder = Signal()  # another one
    request_show = Signal()  # the folder, in the files of the system

    def __init__(self, context: Context, path: Path, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("BackupsDialog", "Backups of {name}")
        act = QCoreApplication.translate("BackupsDialog", "Restore …")
        super().__init__(title.format(name=isolated(path.name)), act, context.theme, parent)
        self._context = context
        self.path = path
        self.backups: tuple[Backup, ...] = ()
        self._doing = ""  # what goes on
        self.leave.setText(self.tr("Close"))
        about = self.tr(
            "They are made after half an hour of work, when the workspace is closed, and before "
            "whatever changes much at once. Each is opened again and compared with the workspace "
            "before it counts."
        )
        self.body.addWidget(Words(about, self.theme, "base", "text2", wrap=True))
        self._add_place()
        self.list = self._make_list()
        self.body.addWidget(self.list, 1)
        self.more = Words("", self.theme, "secondary", "text2", wrap=True)
        self.more.setMinimumHeight(2 * self.more.fontMetrics().lineSpacing())
        self.more.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.more)
        self._add_buttons()
        self._chosen()
        self.resize(context.theme.px(820), min(context.theme.px(520), self.room()))
        self.list.setFocus()

    def _add_place(self) -> None:
        row = QHBoxLayout()
        self.place = Words("", self.theme, "base", "text", wrap=True)
        row.addWidget(self.place, 1)
        self.show_folder = button(self.tr("Open the folder"), self.theme, "link")
        self.show_folder.clicked.connect(self.request_show)
        self.other_folder = button(self.tr("Choose another folder …"), self.theme, "link")
        self.other_folder.clicked.connect(self.request_folder)
        row.addWidget(self.show_folder)
        row.addWidget(self.other_folder)
        self.body.addLayout(row)
        self.same_disk = Words("", self.theme, "secondary", "warning_ink", wrap=True)
        self.same_disk.hide()
        self.body.addWidget(self.same_disk)

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setAccessibleName(self.tr("Backups, newest first"))
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setHeaderLabels(
            [self.tr("Made"), self.tr("Why"), self.tr("Holds"), self.tr("Size"), self.tr("State")]
        )
        made.setItemDelegate(ListRow(self.theme, made))
        made.setTextElideMode(Qt.TextElideMode.ElideRight)
        soft_selection(made, self.theme)
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(HOLDS, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            made.setColumnWidth(column, self.theme.px(width))
        made.currentItemChanged.connect(self._chosen)
        return made

    def _add_buttons(self) -> None:
        self.make = button(self.tr("Back up now"), self.theme, "", "save_as")
        self.make.clicked.connect(self.request_make)
        self.prove = button(self.tr("Prove it again"), self.theme)
        self.prove.setToolTip(self.tr("Read the whole copy again and compare it with its proof"))
        self.prove.clicked.connect(self._prove)
        for place, made in enumerate((self.make, self.prove)):
            self.foot.insertWidget(place, made)
        layout = self.layout()
        if layout is not None:
            layout.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)

    # -- what is shown

    def show_place(self, folder: Path, *, same_disk: bool) -> None:
        """Where the backups lie, and whether one broken disk would take both."""
        said = self.tr("Folder: {folder}").format(folder=isolated(str(folder)))
        self.place.setText(said)
        self.same_disk.setText(
            self.tr(
                "This folder is on the disk of the workspace. If that disk breaks, the backups "
                "are gone with it: a folder on another disk is safer."
            )
        )
        self.same_disk.setVisible(same_disk)

    def show_backups(self, backups: tuple[Backup, ...]) -> None:
        """Fill the list; the row that was chosen stays so."""
        chosen = self.chosen
        self.backups = backups
        self.list.clear()
        for backup in backups:
            item = QTreeWidgetItem(self._row(backup))
            item.setSizeHint(WHEN, QSize(0, self.theme.px(ROW)))
            item.setData(WHEN, Qt.ItemDataRole.UserRole, str(backup.path))
            item.setToolTip(HOLDS, held_words(backup.counts))
            if backup.state != PROVEN:
                name = "error_ink" if backup.state == BAD else "warning_ink"
                item.setForeground(STATE, QBrush(self.theme.color(name)))
                item.setToolTip(STATE, backup.problem)
            self.list.addTopLevelItem(item)
        place = next((i for i, b in enumerate(backups) if chosen and b.path == chosen.path), 0)
        row = self.list.topLevelItem(place)
        if row is not None:
            self.list.setCurrentItem(row)
        self._chosen()

    def _row(self, backup: Backup) -> list[str]:
        language = self._context.language
        return [
            when_words(backup.made, language),
            why_words(backup.why),
            held_words(backup.counts),
            size_words(backup.size, language),
            state_words(backup.state),
        ]

    @property
    def chosen(self) -> Backup | None:
        item = self.list.currentItem()
        path = item.data(WHEN, Qt.ItemDataRole.UserRole) if item is not None else ""
        return next((one for one in self.backups if str(one.path) == path), None)

    def _chosen(self) -> None:
        backup, free = self.chosen, not self._doing
        for one in (self.make, self.other_folder):
            one.setEnabled(free)
        self.prove.setEnabled(free and backup is not None)
        self.act.setEnabled(free and backup is not None and backup.state != BAD)
        about = self._about(backup) if backup is not None else self._none()
        self.more.setText(self._doing or about)

    def _none(self) -> str:
        return self.tr("There is no backup yet. The first one is made after half an hour of work.")

    def _about(self, backup: Backup) -> str:
        language = self._context.language
        if backup.problem:
            return backup.problem
        if backup.proven is None:
            return self.tr(
                "The proof of this copy is missing, so nobody can tell whether it is whole. "
                "“Prove it again” reads all of it."
            )
        said = self.tr("Last compared {when}; {entries} entries of the journal; {file}")
        entries = QLocale(language).toString(backup.entries)
        when = when_words(backup.proven, language)
        return said.format(when=when, entries=entries, file=isolated(backup.path.name))

    def busy(self, said: str) -> None:
        """Say what goes on; nothing else is asked for meanwhile. Empty: it is over."""
        self._doing = said
        self._chosen()

    # -- what is asked for

    def _prove(self) -> None:
        if self.chosen is not None:
            self.request_prove.emit(self.chosen)

    def accept(self) -> None:
        """Restoring is asked about in a dialog of its own; this one stays until it is done."""
        if self.chosen is not None and self.act.isEnabled():
            self.request_restore.emit(self.chosen)
