"""Seal a person: one action, with what it reaches, where the name stands now, and which copies of
the file still hold its key."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QListWidgetItem, QWidget

from irm_desktop.domain.evidence_records import Stakeholder
from irm_desktop.domain.seal_records import NameFound, OtherCopy
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.dialogs.frame import Frame

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change

PlaceRole = Qt.ItemDataRole.UserRole + 1
ROWS = 6  # of a list, then it is scrolled
KEEP, SEAL, DELETE = "keep", "seal", "delete"


class SealPersonDialog(Frame):
    """`request_place` carries the record in whose texts the name stands."""

    request_place = Signal(object)  # NameFound

    def __init__(
        self, context: Context, person: Stakeholder, parent: QWidget | None = None
    ) -> None:
        title = QCoreApplication.translate("SealPersonDialog", "Seal this person")
        super().__init__(title, title, context.theme, parent)
        self._context, self._person = context, person
        said = self.tr(
            "Name and contact of {name} cannot be read any more without the passphrase of the "
            "seal: not here, not in the history, not in copies made from now on. “{pseudonym}” "
            "stands for the person. Undo does not take this back."
        ).format(name=person.name or person.pseudonym, pseudonym=person.pseudonym)
        self.body.addWidget(Words(said, self.theme, "base", "text", wrap=True))
        form = self.form()
        self.why = QLineEdit()
        self.why.setPlaceholderText(self.tr("Asked for it"))
        form.addRow(self.label(self.tr("Why, if you like"), self.why), self.why)
        self._add_places()
        self._add_copies()
        said = self.tr(
            "Organisation and role stay as they are: change them where they give the person away. "
            "What was exported before, and copies kept elsewhere, are out of reach."
        )
        self.body.addWidget(Words(said, self.theme, "secondary", "text2", wrap=True))
        self._read()
        self.resize_to(context.theme.px(560))

    def _add_places(self) -> None:
        self.places_head = Words(self.tr("Looking for the name in all texts …"), self.theme,
                                 "strong", wrap=True)  # fmt: skip
        self.places = QListWidget(self)
        self.places.setAccessibleName(self.tr("Texts that hold the name"))
        soft_selection(self.places, self.theme)
        self.places.itemActivated.connect(self._open_place)
        self.places.hide()
        self.body.addWidget(self.places_head)
        self.body.addWidget(self.places)

    def _add_copies(self) -> None:
        self.copies_head = Words("", self.theme, "strong", wrap=True)
        self.copies = QListWidget(self)
        self.copies.setAccessibleName(self.tr("Copies of the file"))
        soft_selection(self.copies, self.theme)
        self.then = QComboBox()
        self.then.setAccessibleName(self.tr("What to do with the copies"))
        self.then.addItem(self.tr("Seal the person in them too"), SEAL)
        self.then.addItem(self.tr("Delete them"), DELETE)
        self.then.addItem(self.tr("Leave them as they are: they still hold the name"), KEEP)
        for one in (self.copies_head, self.copies, self.then):
            one.hide()
            self.body.addWidget(one)
        self._found_copies: tuple[OtherCopy, ...] = ()

    def _read(self) -> None:
        workspace, person = self._context.open_workspace, self._person.id

        def work(_task: object) -> tuple[tuple[NameFound, ...], tuple[OtherCopy, ...]]:
            return workspace.places_of_name(person), workspace.copies_beside()

        self._context.tasks.run(work, self._show, self._failed)

    def _show(self, found: tuple[tuple[NameFound, ...], tuple[OtherCopy, ...]]) -> None:
        places, self._found_copies = found
        if places:
            said = self.tr(
                "%n texts hold the name, or a part of it. Sealing does not change them; Enter "
                "goes to one.", "", len(places),
            )  # fmt: skip
        else:
            said = self.tr("No text holds the name.")
        self.places_head.setText(said)
        for place in places:
            item = QListWidgetItem(place.words)
            item.setData(PlaceRole, place)
            self.places.addItem(item)
        self.places.setVisible(bool(places))
        if self._found_copies:
            self.copies_head.setText(
                self.tr(
                    "%n copies of this file lie in its folder or are its backups.",
                    "",
                    len(self._found_copies),
                )
            )
            for copy in self._found_copies:
                made = moment_words(copy.made.astimezone(UTC).isoformat(), self._context.language)
                self.copies.addItem(f"{copy.path.name} · {made}")
        for one in (self.copies_head, self.copies, self.then):
            one.setVisible(bool(self._found_copies))
        for shown in (self.places, self.copies):
            rows = min(shown.count(), ROWS)
            shown.setFixedHeight(rows * max(0, shown.sizeHintForRow(0)) + 2 * shown.frameWidth())
        self._fit()

    def _open_place(self, item: QListWidgetItem) -> None:
        place = item.data(PlaceRole)
        super().reject()
        self.request_place.emit(place)

    def accept(self) -> None:
        workspace, person = self._context.open_workspace, self._person
        why, then = self.why.text(), str(self.then.currentData())
        paths = [copy.path for copy in self._found_copies]
        self.say("")
        self.act.setEnabled(False)

        def work(_task: object) -> tuple[Change, str]:
            change = workspace.seal_person(person.id, why)
            try:
                if paths and then == SEAL:
                    workspace.seal_copies(paths)
                elif paths and then == DELETE:
                    workspace.delete_copies(paths)
            except UserError as error:
                return change, error.message
            return change, " ".join(change.left_out)

        self._context.tasks.run(work, self._sealed, self._failed)

    def _sealed(self, done: tuple[Change, str]) -> None:
        change, problem = done
        said = self.tr("Person “{name}” sealed").format(name=self._person.pseudonym)
        self._context.operations.log(lambda _w: change, said)
        super().accept()
        if problem:
            self._context.messages.error(problem)

    def _failed(self, error: BaseException) -> None:
        self.act.setEnabled(True)
        if not isinstance(error, UserError):
            raise error
        self.say(error.message)
