"""Send a bundle: for whom, since when, what it holds, and where it is written.

A bundle is always locked for somebody here. One that anybody can read, without the keys of names,
is made at the command line by whoever knows why.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.backup_words import size_words
from irm_desktop.ui.colleague_words import listed, own_name
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.dialogs.names_leaving import NamesLeaving
from irm_desktop.ui.dialogs.send_bundle_facts import BundleFacts
from irm_desktop.ui.dialogs.send_bundle_to import Recipients
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.tick_box import RadioLine

if TYPE_CHECKING:
    from collections.abc import Collection

    from irm_desktop.sync.bundle import Written
    from irm_desktop.sync.colleagues import Colleague, Known
    from irm_desktop.sync.outlook import Foreseen

ENDING = ".irmb"
STANDING = "sealed-names"  # code: a text that stands holds the name of somebody sealed
WIDTH, HEIGHT = 640, 500  # logical pixels at 100 %
NAMED = 3  # people in a proposed name of a file


class SendBundleDialog(ExportFrame):
    """Stays open after writing, so that the next colleague can be served at once."""

    request_colleagues = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("SendBundleDialog", "Send a bundle")
        act = QCoreApplication.translate("SendBundleDialog", "Write the bundle")
        super().__init__(title, act, context, parent)
        self._asked: Task | None = None
        self._foreseen: Foreseen | None = None
        self._result: Written | None = None
        self._is_first = True
        self._build()
        self._tell()
        self.read()
        self.resize(context.theme.px(WIDTH), min(context.theme.px(HEIGHT), self.room()))

    def _build(self) -> None:
        """What is chosen and told scrolls; progress, result and buttons stay."""
        self._inside, column = self.scrolled()
        inside = self._inside
        self.to = Recipients(self.theme, self.context.language, inside)
        self.to.changed.connect(self._look)
        self.to.request_colleagues.connect(self.request_colleagues)
        self.to.sure.toggled.connect(lambda: self.say(""))
        form = self.form(column)
        form.addRow(self.label(self.tr("For"), self.to), self.to)
        since = self._make_since()
        form.addRow(self.label(self.tr("What goes"), since), since)
        form.addRow(self.label(self.tr("Folder"), held := self.add_folder_row()), held)
        self.name = QLineEdit()
        form.addRow(self.label(self.tr("File name"), self.name), self.name)
        self.facts = BundleFacts(self.theme, self.context.language, inside)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.add_progress()

    def _make_since(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(2))
        self._since = QButtonGroup(held)
        self.lacking = RadioLine(self.tr("What they lack, as far as is known"), self.theme, held)
        self.everything = RadioLine(self.tr("Everything, whatever they have"), self.theme, held)
        for one in (self.lacking, self.everything):
            self._since.addButton(one)
            column.addWidget(one)
        self.lacking.setChecked(True)
        self.everything.toggled.connect(self._look)
        return held

    def make_names(self) -> BundleNames:
        self.past = BundleNames(self.context, self)
        return self.past

    def leaving(self) -> QWidget | None:
        """Nothing leaves the encryption: the bundle is locked too."""
        return None

    # What is known before

    @property
    def _people(self) -> Any:
        """Any: the door `colleague_services.ColleagueDoor`; asked for in the worker."""
        services = self.context.services
        if services is None:
            raise RuntimeError("storage is not loaded")
        return services.sync.people

    def read(self) -> None:
        """Read the list of colleagues anew."""
        workspace, actor = self.context.open_workspace, own_name(self.context)

        def work(_task: Task) -> tuple[Known, frozenset[str]]:
            return self._people.known(actor), self._people.reached(workspace)

        self.context.tasks.run(work, self._show, self._cannot_tell, asker=self)

    def _show(self, found: tuple[Known, frozenset[str]]) -> None:
        known, reached = found
        first = _first(known.colleagues, reached) if self._is_first else ()
        self.to.show_colleagues(known.colleagues, first)
        if self._is_first:
            self.to.setFocus()
        self._is_first = self._is_first and not known.colleagues

    def _look(self) -> None:
        """Count what they lack, in the worker; nothing is written by that."""
        self._foreseen = None
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        self._tell()
        self.say("")
        chosen = self.to.chosen
        if not chosen:
            self.facts.show_nobody()
            return
        self.facts.show_reading()
        workspace, everything = self.context.open_workspace, self.everything.isChecked()
        cards = [one.card for one in chosen]

        def work(task: Task) -> Foreseen:
            found: Foreseen = self._people.foresee(workspace, cards, task, everything=everything)
            return found

        self._asked = self.context.tasks.run(
            work, self._show_foreseen, self._cannot_tell, asker=self
        )

    def _show_foreseen(self, found: Foreseen) -> None:
        self._asked, self._foreseen = None, found
        self.facts.show_foreseen(found, self.to.chosen, everything=self.everything.isChecked())
        self.past.show_kept(found.code, found.sentence)
        self._tell()
        self._grow()

    def _grow(self) -> None:
        """Be higher where something would else be scrolled, as far as the screen goes."""
        inside, view = self._inside, self._inside.parentWidget()
        layout = inside.layout()
        if layout is None or view is None:
            return
        layout.activate()
        high = layout.totalHeightForWidth(view.width()) if layout.hasHeightForWidth() else 0
        over = max(high, inside.sizeHint().height()) - view.height()
        if over > 0:
            self.resize(self.width(), min(self.height() + over, self.room()))

    def _cannot_tell(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, UserError):
            raise error
        self.facts.show_problem(error.message)

    def _tell(self) -> None:
        """What can be done as it stands, and a name of the file that fits."""
        found = self._foreseen
        self.act.setEnabled(self._task is None and found is not None and not found.outlook.nothing)
        if found is None:
            self.past.hide()
        if not self.name.isModified():
            self.name.setText(self._proposed())

    def _proposed(self) -> str:
        """sample for Ana Torres 2090-04-07.irmb"""
        names = [one.name for one in self.to.chosen]
        parts = [self.context.open_workspace.path.stem]
        if 0 < len(names) <= NAMED:
            parts.append(self.tr("for {names}").format(names=", ".join(names)))
        parts.append(QDate.currentDate().toString(Qt.DateFormat.ISODate))
        return f"{file_name(' '.join(parts))}{ENDING}"

    # Writing

    def reject(self) -> None:
        """Nobody waits any more for what was being counted."""
        if self._asked is not None:
            self._asked.cancel()
        super().reject()

    def accept(self) -> None:
        self.say("")
        if not self.act.isEnabled():
            return
        if not self.to.may_go:
            self.say(self.tr("Read what is asked, and tick the box under it to go on."))
            self.to.sure.setFocus()
            return
        typed = self.name.text().strip().removesuffix(ENDING)
        target = Path(self.folder.text()) / f"{file_name(typed)}{ENDING}"
        if self.may_write([target]):
            self._send(target)
        elif self.past.lacks:
            self.say(self.tr("Type the passphrase of the seal, or say why it goes out unchecked."))

    def _send(self, target: Path) -> None:
        workspace, cards = self.context.open_workspace, [one.card for one in self.to.chosen]
        passphrase, unchecked = self.past.taken()
        seal = passphrase, self.tr("Journal searched before a bundle is given out")
        options = {
            "everything": self.everything.isChecked(),
            "unchecked": unchecked,
            "seal": seal,
        }
        self._result = None

        def work(task: Task) -> list[Path]:
            self._result = self._people.send(workspace, target, cards, task, **options)
            return [target]

        self.run(work, self.tr("Writing {name}").format(name=target.name))

    def more_result(self) -> str:
        """For whom, where, how large; and what is not in it."""
        written = self._result
        if written is None or self._last is None:
            return ""
        said = self.tr("It is for {names}, has {size} and lies in {folder}.").format(
            names=listed([one.name for one in self.to.chosen], self.context.language),
            size=size_words(written.size, self.context.language),
            folder=isolated(str(self._last.parent)),
        )
        return " ".join((said, *written.notices))


class BundleNames(NamesLeaving):
    """Asks only where names of sealed people keep the bundle back."""

    def show_kept(self, code: str, sentence: str) -> None:
        """Why it is kept back, as `ColleagueDoor.foresee` found it; an empty code: it is not."""
        self.look()
        if code == STANDING:  # texts hold a name: to search them once more changes nothing
            self.head.setText(sentence)
        self.passphrase.setVisible(code != STANDING)
        self.setVisible(bool(code))

    @property
    def lacks(self) -> bool:
        """Whether it is asked, and neither passphrase nor reason was given."""
        return not (self.isHidden() or self.passphrase.text() or self.why.text().strip())

    def may_go(self) -> bool:
        return self.isHidden() or super().may_go()


def _first(known: Collection[Colleague], reached: Collection[str]) -> list[str]:
    """Who is ticked at first: confirmed colleagues who have a copy of this workspace; else the only
    one there is. A bundle of one country does not go to all by a mere Enter."""
    confirmed = [one.key for one in known if one.confirmed]
    there = [key for key in confirmed if key in reached]
    return there or (confirmed if len(confirmed) == 1 else [])
