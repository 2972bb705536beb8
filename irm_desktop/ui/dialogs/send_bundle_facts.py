"""What is said before a bundle is written: since when, how much, by whom, how large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from irm_desktop.ui.backup_words import size_words
from irm_desktop.ui.cards import Card, Icon, Words
from irm_desktop.ui.colleague_words import listed
from irm_desktop.ui.dates import moment_words
from irm_desktop.ui.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from irm_desktop.sync.colleagues import Colleague
    from irm_desktop.sync.outlook import Foreseen, Outlook
    from irm_desktop.ui.theme import Theme

MOST = 6  # people who are named


class BundleFacts(Card):
    """Lines of a drawing and a sentence each; an empty one takes no room."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._language = language
        self.body.setSpacing(theme.px(8))
        self.setAccessibleName(self.tr("What it holds"))
        self.holds = self._line("history", "strong", "text")
        self.people = self._line("users")
        self.since = self._line("calendar")
        self.files = self._line("attachment")
        self.notices = self._line("info")
        self.locked = self._line("lock")

    def _line(self, icon: str, role: str = "base", color: str = "text2") -> FactLine:
        made = FactLine(icon, role, color, self._theme, self)
        self.body.addWidget(made)
        return made

    def show_nobody(self) -> None:
        """Nobody is chosen yet."""
        self._clear()
        self.holds.say(self.tr("Choose for whom it is. Then it is told here what it will hold."))

    def show_reading(self) -> None:
        self._clear()
        self.holds.say(self.tr("Looking for what they lack …"))

    def show_problem(self, sentence: str) -> None:
        """Why it cannot be told."""
        self._clear()
        self.holds.say(sentence)

    def _clear(self) -> None:
        for one in (self.holds, self.people, self.since, self.files, self.notices, self.locked):
            one.say("")

    def show_foreseen(self, found: Foreseen, to: Sequence[Colleague], *, everything: bool) -> None:
        """What a bundle for these would hold."""
        self._clear()
        outlook = found.outlook
        if outlook.nothing:
            self.holds.say(self.tr("They have all of it already: there is nothing to send."))
            self.since.say(self._since(found, to, everything=everything))
            return
        self.holds.say(self._holds(outlook))
        self.people.say(self._people(outlook))
        self.since.say(self._since(found, to, everything=everything))
        files = self.tr("With %n files that are kept with sources.", "", outlook.files)
        self.files.say(files if outlook.files else "")
        self.notices.say(" ".join(outlook.notices))
        said = self.tr("Locked for {names} and for you, and signed by you. Nobody else can read "
                       "it, wherever it lies.")  # fmt: skip
        self.locked.say(said.format(names=listed([one.name for one in to], self._language)))

    def _holds(self, outlook: Outlook) -> str:
        changes = sum(count for _, count in outlook.people)
        said = self.tr("%n changes,", "", changes)
        entries = self.tr("%n entries of the journal,", "", outlook.entries)
        size = self.tr("about {size}").format(size=size_words(outlook.size, self._language))
        return f"{said} {entries} {size}"

    def _people(self, outlook: Outlook) -> str:
        """By Ana Torres (12), Ben (3)"""
        locale = QLocale(self._language)
        told = [f"{isolated(name)} ({locale.toString(count)})" for name, count in outlook.people]
        more = len(told) - MOST
        if more > 0:
            told = [*told[:MOST], self.tr("and %n others", "", more)]
        return self.tr("By {people}").format(people=", ".join(told))

    def _since(self, found: Foreseen, to: Sequence[Colleague], *, everything: bool) -> str:
        if everything:
            return self.tr("Everything goes, whatever they have.")
        known = {one.id: one.at for one in found.reaches}
        strangers = [one.name for one in to if one.key not in known]
        if strangers:
            said = self.tr(
                "It is not known what {names} has of this workspace, so everything goes."
            )
            if len(strangers) > 1:
                said = self.tr(
                    "It is not known what {names} have of this workspace, so everything goes."
                )
            return said.format(names=listed(strangers, self._language))
        if found.outlook.everything:
            return self.tr("They have nothing in common yet, so everything goes.")
        told = [
            f"{isolated(one.name)} ({moment_words(known[one.key], self._language)})" for one in to
        ]
        said = self.tr("Without what is known to be there already: {people}")
        return said.format(people=", ".join(told))


class FactLine(QWidget):
    """A drawing and a sentence; gone while there is nothing to say."""

    def __init__(self, icon: str, role: str, color: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(Icon(icon, theme, "text2", self), 0, Qt.AlignmentFlag.AlignTop)
        self.words = Words("", theme, role, color, self, wrap=True)
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, sentence: str) -> None:
        self.words.setText(sentence)
        self.setVisible(bool(sentence))

    @property
    def said(self) -> str:
        return self.words.text()
