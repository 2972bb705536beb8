"""A new source in a few fields; the rest can be filled in on the page Sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.links import is_web
from irm_desktop.ui import icons
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.source_words import ICONS, KINDS, kind_word, short_citation

if TYPE_CHECKING:
    from irm_desktop.domain.evidence_records import Source

WIDTH = 520


class NewSourceDialog(Frame):
    """Adds the source on accept; `made` carries its id, or that of the one that is the same and was
    taken instead. What seems to be the same is shown, and nothing is merged."""

    made = Signal(str)

    def __init__(self, context: Context, member_id: str, typed: str, parent: QWidget) -> None:
        title = QCoreApplication.translate("NewSourceDialog", "New source")
        act = QCoreApplication.translate("NewSourceDialog", "Add the source")
        super().__init__(title, act, context.theme, parent)
        self._context, self._member = context, member_id
        self._same: Source | None = None
        form = self.form()
        self.kind = QComboBox()
        for kind in KINDS:
            if kind != "interview":
                self.kind.addItem(icons.icon(ICONS[kind], context.theme), kind_word(kind), kind)
        self.title, self.author = QLineEdit(), QLineEdit()
        self.date, self.address = QLineEdit(), QLineEdit()
        self.date.setPlaceholderText(self.tr("2014, July 2014 or 2014-07-01"))
        self.address.setPlaceholderText("https://")
        self.address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        form.addRow(self.label(self.tr("Kind of source"), self.kind), self.kind)
        form.addRow(self.label(self.tr("Title"), self.title), self.title)
        form.addRow(self.label(self.tr("Author"), self.author), self.author)
        form.addRow(self.label(self.tr("Date"), self.date), self.date)
        form.addRow(self.label(self.tr("Address"), self.address), self.address)
        self._said = Words("", context.theme, "base", "warning_ink", wrap=True)
        self.take = button(self.tr("Take the one that is there"), context.theme)
        self.take.clicked.connect(self._take)
        self.body.addWidget(self._said)
        self.body.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeading)
        self._begin(typed)
        for line in (self.title, self.date, self.address):
            line.textChanged.connect(self._compare)
        self._compare()
        self.resize_to(context.theme.px(WIDTH))

    def _begin(self, typed: str) -> None:
        if is_web(typed):
            self.kind.setCurrentIndex(self.kind.findData("web_page"))
            self.address.setText(typed)
        else:
            self.title.setText(typed)
        self.title.setFocus()

    def fields(self) -> dict[str, object]:
        """What was typed, as a source keeps it; a web page was looked at today."""
        kind = str(self.kind.currentData())
        found: dict[str, object] = {
            "title": self.title.text().strip(),
            "author": self.author.text().strip(),
            "date": read_date(self.date.text().strip()).date,
            "url": self.address.text().strip(),
        }
        if kind == "web_page":
            found["accessed"] = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        return found

    def _compare(self) -> None:
        """Both beside each other where they seem to be the same."""
        self._same = self._context.open_workspace.same_source(self.fields())
        there = self._same is not None
        self._said.setVisible(there)
        self.take.setVisible(there)
        if self._same is not None:
            said = self.tr("This seems to be {known} ({key}), which is in the workspace.")
            said = said.format(known=short_citation(self._same), key=self._same.key)
            self._said.setText(said)

    def _take(self) -> None:
        if self._same is not None:
            source = self._same.id
            super().accept()
            self.made.emit(source)

    def accept(self) -> None:
        fields, kind = self.fields(), str(self.kind.currentData())
        if not any((fields["title"], fields["author"], fields["url"])):
            self.say(self.tr("Type a title, an author or an address."))
            self.title.setFocus()
            return
        member = self._member
        done = self._context.operations.add(
            lambda w: w.add_source(member, kind=kind, **fields), self.tr("Source added")
        )
        if done:
            super().accept()
            self.made.emit(done.created)
