"""The people one talks to: who they are, what is sealed, which interviews were held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from irm_desktop.domain.evidence_records import Stakeholder
from irm_desktop.errors import UserError
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.seal import ChangePassphraseDialog, MakeSealDialog, OpenSealDialog
from irm_desktop.ui.dialogs.seal_log import SealLogDialog
from irm_desktop.ui.dialogs.seal_person import SealPersonDialog
from irm_desktop.ui.dialogs.seal_why import UnsealDialog
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.people_form import PersonForm
from irm_desktop.ui.pages.people_list import PeopleList
from irm_desktop.ui.pages.people_seal import SealLine
from irm_desktop.ui.widgets.conflict_mark import FormConflicts
from irm_desktop.ui.widgets.labels import ground, hairline, label

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.evidence_records import Interview

LIST = 280  # width of the list, logical pixels at 100 %
_CONCERNED = frozenset({"stakeholder", "seal_event", "interview", "source"})


class PeoplePage(Page):
    """The seal is closed when the page is left: its countdown is seen here alone."""

    request_place = Signal(object)  # NameFound

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        theme = context.theme
        self._person: Stakeholder | None = None
        self._stale = True
        self._of: object = None  # the workspace that is shown
        self._member = ""
        ground(self, theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(theme.px(24), theme.px(12), theme.px(24), theme.px(12))
        self._title = label(self.tr("People"), theme, "title", parent=self)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(hairline(theme, self))
        self.seal = SealLine(theme, self)
        column.addWidget(self.seal)
        column.addWidget(hairline(theme, self))
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.list = PeopleList(theme, self.splitter)
        self.form = PersonForm(theme, self)
        self._scroll = QScrollArea(self.splitter)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields take it
        held = QWidget(self._scroll)
        below = QVBoxLayout(held)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        self.conflicts = FormConflicts(context, held, side=24)
        below.addWidget(self.conflicts)
        below.addWidget(self.form, 1)
        self._scroll.setWidget(held)
        for one in (self._scroll.viewport(), held):
            one.setAutoFillBackground(False)  # setWidget had it filled
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([theme.px(LIST), theme.px(800)])
        column.addWidget(self.splitter, 1)
        self._connect()

    def _connect(self) -> None:
        self.list.chosen.connect(self._choose)
        self.list.request_add.connect(self._add)
        self.list.request_form.connect(self.form.focus_first)
        self.form.changed.connect(self._changed)
        self.form.request_seal.connect(self._seal)
        self.form.request_unseal.connect(self._unseal)
        self.form.request_delete.connect(self._delete)
        self.form.request_interview.connect(self._open_interview)
        self.seal.tick.connect(self._tick)
        self.seal.request_make.connect(self._make_seal)
        self.seal.request_open.connect(self._open_seal)
        self.seal.request_close.connect(self._close_seal)
        self.seal.request_passphrase.connect(self._change_passphrase)
        self.seal.request_log.connect(self._show_log)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        """People are of the workspace; of the plan comes the member that a new one belongs to."""
        workspace = self.context.workspace
        if workspace is not self._of:
            self._person, self._of = None, workspace
        if workspace is not None:
            self._member = workspace.plan(plan_id).member_id if plan_id is not None else ""
            self._read(typed_over=False)

    def show_argument(self, argument: object) -> None:
        """Show the person with this id."""
        self.flush()
        self.list.sought.clear()
        self._person, self._of = None, self.context.workspace
        self._read(str(argument), typed_over=True)

    def refresh(self, change: Change) -> None:
        if not change or not change.entities & _CONCERNED:
            return
        if self.isVisible():
            self._read(typed_over=False)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale and self.context.workspace is not None:
            self._read(typed_over=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.context.workspace is not None:
            self._close_seal()

    def flush(self) -> None:
        self.form.flush()

    def panes(self) -> list[QWidget]:
        return [self.list.list, self._scroll]

    def focus_first(self) -> None:
        if self.list.list.count():
            self.list.list.setFocus()
        elif self.list.add.isHidden():
            self.list.sought.setFocus()
        else:
            self.list.add.setFocus()

    # Reading and showing

    def _read(self, wanted: str = "", *, typed_over: bool) -> None:
        self._stale = False
        people = self.context.open_workspace.people()
        known = {person.id: person for person in people}
        before = self._person
        wanted = wanted or (before.id if before is not None else "")
        self._person = known.get(wanted) or (people[0] if people else None)
        new = before is None or self._person is None or self._person.id != before.id
        self.list.show_office(self.context.open_workspace.in_office)
        self.list.show_people(people, self._person.id if self._person is not None else "")
        self._scroll.setVisible(self._person is not None)
        self._show(typed_over=typed_over or new)

    def _show(self, *, typed_over: bool) -> None:
        person, names = self._person, self.context.names
        if person is not None:
            members = {
                one.id: names.of_member(one) for one in self.context.open_workspace.members()
            }
            self.conflicts.show_records([person.id])
            self.form.show_members(members)
            self.form.show_person(person, self._interviews(person), typed_over=typed_over)
        self._show_seal()

    def _show_seal(self) -> None:
        workspace, person = self.context.open_workspace, self._person
        if workspace.in_office:
            self.seal.show_office()
            self.form.show_office()
            return
        state = workspace.seal_state()
        self.seal.show_state(state)
        opened = None
        if state.open and person is not None and person.sealed:
            try:
                opened = workspace.sealed_name(person.id)
            except UserError as error:
                self.context.operations.failed.emit(error.message)
        self.form.show_opened(opened)

    def _interviews(self, person: Stakeholder) -> list[Interview]:
        interviews = self.context.open_workspace.interviews()
        return [one for one in interviews if person.id in one.people]

    def _tick(self) -> None:
        """A second of the open seal is over."""
        if self.context.workspace is not None:
            self._show_seal()

    # What a person does here

    def _choose(self, person_id: str) -> None:
        self.flush()
        people = {person.id: person for person in self.context.open_workspace.people()}
        self._person = people.get(person_id, self._person)
        self._show(typed_over=True)

    def _add(self) -> None:
        self.flush()
        member = self._member
        done = self.context.operations.add(lambda w: w.add_person(member), self.tr("Person added"))
        if done:
            self.show_argument(done.created)
            self.form.focus_first()

    def _changed(self, fields: dict[str, str]) -> None:
        person = self._person
        if person is None:
            return
        done = self.context.operations.add(
            lambda w: w.set_person(person.id, typing=True, **fields),
            self.tr("Person “{name}” changed").format(name=person.pseudonym),
            ("person", person.id, *fields, " ".join(fields.values())),
        )
        if done is None and not self.context.operations.unsaved:  # refused: show what is stored
            self._read(typed_over=True)

    def _delete(self) -> None:
        person = self._person
        if person is not None:
            said = self.tr("Person “{name}” deleted").format(name=person.pseudonym)
            self.context.operations.add(lambda w: w.delete_person(person.id), said)

    def _seal(self) -> None:
        """Seal the person shown; make the seal first where there is none."""
        self.flush()
        person = self._person
        if person is None:
            return
        if not self.context.open_workspace.seal_state().made:
            dialog = MakeSealDialog(self.context, self.window())
            dialog.worked.connect(self._seal)
            dialog.open()
            return
        sealing = SealPersonDialog(self.context, person, self.window())
        sealing.request_place.connect(self.request_place)
        # Its button is gone then, and the next one, to which Qt would go, deletes the person.
        sealing.accepted.connect(self.focus_first)
        sealing.open()

    def _unseal(self) -> None:
        if self._person is not None:
            dialog = UnsealDialog(self.context, self._person, self.window())
            dialog.accepted.connect(self.focus_first)
            dialog.open()

    def _make_seal(self) -> None:
        MakeSealDialog(self.context, self.window()).open()

    def _open_seal(self) -> None:
        OpenSealDialog(self.context, self.window()).open()

    def _close_seal(self) -> None:
        self.context.operations.log(lambda w: w.close_seal(), self.tr("Seal closed"))
        self.form.show_opened(None)

    def _change_passphrase(self) -> None:
        ChangePassphraseDialog(self.context, self.window()).open()

    def _show_log(self) -> None:
        SealLogDialog(self.context, self.window()).open()

    def _open_interview(self, interview_id: str) -> None:
        self.request_page.emit("interviews", interview_id)
