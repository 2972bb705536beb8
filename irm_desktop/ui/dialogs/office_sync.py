"""The office database with which the open workspace is synced: where, who one is there, and now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from irm_desktop.ui.cards import Icon, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.names_leaving import NamesLeaving
from irm_desktop.ui.dialogs.office_frame import OfficeFrame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.exchange_words import last_words
from irm_desktop.ui.office_telling import OfficeState
from irm_desktop.ui.office_words import (
    came_words,
    held_words,
    newer_words,
    person_words,
    traffic_words,
)
from irm_desktop.ui.widgets.tick_box import TickBox

NAMES = "names-unchecked"  # why nothing was sent, where a passphrase helps


class OfficeSyncDialog(OfficeFrame):
    """What is asked for is done by `ui.office_sync_commands`, which tells it here."""

    request_try = Signal(object)  # Entry
    request_sync = Signal(object, str, bool)  # Entry, passphrase of the seal, or that why was given
    request_look = Signal()
    request_stop = Signal()
    switched = Signal(bool)  # by itself

    def __init__(
        self, context: Context, parent: QWidget | None = None, *, keyring: bool = False
    ) -> None:
        title = QCoreApplication.translate("OfficeSyncDialog", "Office database of {name}")
        name = isolated(context.open_workspace.path.name)
        act = QCoreApplication.translate("OfficeSyncDialog", "Sync now")
        super().__init__(title.format(name=name), act, context, parent, keyring=keyring)
        self.state = OfficeState()
        self.leave.setText(self.tr("Close"))
        self.explain(
            self.tr(
                "The database in which the office holds the workspaces of its countries. A sync "
                "sends what is missing there, and shows you what others wrote before any of it is "
                "taken up. What is sent goes encrypted; the keys of names never go."
            )
        )
        self.add_lines()
        self.country = QLineEdit()
        self.country.setMaxLength(8)
        self._country = self.label(self.tr("Country"), self.country)
        self.fields.addRow(self._country, self.country)
        self.show_country(False)
        self._add_facts()
        self.add_progress()
        self.names = NamesLeaving(context, self)
        self.body.addWidget(self.names)
        said = self.tr("Sync by itself, at opening and every 15 minutes")
        self.by_itself = TickBox(said, self.theme)
        self.by_itself.clicked.connect(lambda: self.switched.emit(self.by_itself.isChecked()))
        self.body.addWidget(self.by_itself)
        self.stop = button(self.tr("Stop using it"), self.theme)
        self.stop.clicked.connect(self.request_stop)
        self.foot.insertWidget(0, self.stop)
        self.attempt = button(self.tr("Try the connection"), self.theme)
        self.attempt.clicked.connect(self._try)
        self.foot.insertWidget(self.foot.count() - 1, self.attempt)
        self.show_state(self.state)
        self.resize_to(context.theme.px(620))

    def begin(self) -> None:
        """Stand on what there is still to type, else on what one came for."""
        if not self.names.isHidden():
            self.names.passphrase.setFocus()
        elif self.lines.place.text() and self.lines.user.text():
            self.act.setFocus()
        else:
            self.lines.focus_first()

    def _add_facts(self) -> None:
        self.facts = Words("", self.theme, "base", "text", wrap=True)
        self.facts.setAccessibleName(self.tr("What the office says"))
        self.last = Words("", self.theme, "base", "text", wrap=True)
        self.last.setAccessibleName(self.tr("Last sync"))
        self.body.addWidget(self.facts)
        self.body.addWidget(self.last)
        self._came = QWidget(self)
        row = QHBoxLayout(self._came)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Icon("merged", self.theme, "accent"))
        self.came = Words("", self.theme, "strong", "text", wrap=True)
        self.look = button(self.tr("Look at it …"), self.theme)
        self.look.clicked.connect(self._look)
        row.addWidget(self.came, 1)
        row.addWidget(self.look)
        self.body.addWidget(self._came)

    # -- what is shown

    def show_country(self, shown: bool) -> None:
        """Only where the office cannot tell it from the workspace."""
        self._country.setVisible(shown)
        self.country.setVisible(shown)
        if shown:
            self.country.setFocus()

    def show_state(self, state: OfficeState) -> None:
        """What the office says, when it was, what came."""
        self.state = state
        kept, used = state.kept, state.kept is not None
        self.facts.setText(self._facts())
        self.last.setText(self._last())
        for one in (self.facts, self.last):
            one.setVisible(bool(one.text()))
        self.came.setText(came_words(state.came) if state.came is not None else "")
        self._came.setVisible(state.came is not None)
        self.by_itself.setChecked(kept is not None and kept.by_itself)
        for shown in (self.by_itself, self.stop):
            shown.setVisible(used)
        self.names.ask(held=state.held_code == NAMES)
        self.show_doing(state.doing)
        if state.held and state.held_code != NAMES:
            self.say(state.held)

    def _facts(self) -> str:
        facts = self.state.facts
        if facts is None:
            return ""
        held = facts.held(self.context.open_workspace.id)
        said = [person_words(facts), held_words(held, self.context.language)]
        if facts.newer:
            said.append(newer_words(facts.newer))
        return " ".join(said)

    def _last(self) -> str:
        kept = self.state.kept
        when = last_words(kept, self.context.language)
        if kept is None or not when:
            return ""
        said = self.tr("Last sync {when}: {what}.")
        words = said.format(when=when, what=traffic_words(kept.sent, kept.files))
        if self.state.missing:
            more = self.tr("%n files named here have not been sent by anybody yet.", "",
                           self.state.missing)  # fmt: skip
            words = f"{words} {more}"
        return words

    def _follow(self) -> None:
        super()._follow()
        for one in (self.attempt, self.stop, self.look, self.by_itself):
            one.setEnabled(not self.busy)

    # -- what is asked for

    def _try(self) -> None:
        if self.may_go():
            self.request_try.emit(self.lines.entry())

    def _look(self) -> None:
        """What came is looked at in a dialog of its own."""
        self.done(self.DialogCode.Accepted)
        self.request_look.emit()

    def accept(self) -> None:
        """Sync; the dialog stays and tells what was done."""
        if not self.may_go():
            return
        if self.state.held_code == NAMES and not self.names.may_go():
            return
        country = self.country.text() if not self.country.isHidden() else ""
        self.request_sync.emit(self.lines.entry(country), *self.names.taken())
