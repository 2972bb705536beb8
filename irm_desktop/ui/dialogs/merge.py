"""What a bundle or another copy of the workspace brings, before any of it is taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSplitter, QWidget

from irm_desktop.domain.merge_records import CONFLICT, KEPT
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.dialogs.merge_change import MergeChangePane
from irm_desktop.ui.dialogs.merge_list import MergeList
from irm_desktop.ui.dialogs.merge_questions import MergeQuestions
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.merge_words import change_rows, counts_words
from irm_desktop.ui.widgets.labels import hairline

if TYPE_CHECKING:
    from collections.abc import Sequence

    from irm_desktop.domain.merge_records import MergePreview
    from irm_desktop.ui.merge_words import ChangeRow

WIDTH, HEIGHT, LIST = 880, 620, 372  # logical pixels at 100 %


class MergeDialog(Frame):
    """Accepted: it is to be taken up, with `agreed`. The one who opened it does so. `aside`: it was
    put aside before. `target`: the file of the workspace that is made of it. `rows`: the changes in
    words, where they were put into words already: of 20,000 that takes a second."""

    def __init__(
        self,
        context: Context,
        preview: MergePreview,
        parent: QWidget | None = None,
        *,
        aside: bool = False,
        target: str = "",
        rows: Sequence[ChangeRow] | None = None,
    ) -> None:
        title, act = _title(preview), _act(preview)
        super().__init__(title, act, context.theme, parent)
        self.preview, self._target = preview, target
        self.leave.setText(self.tr("Not now"))
        if rows is None:
            rows = change_rows(preview.changes, context.library, context.language)
        self.rows = rows
        self.body.addWidget(Words(self._summary(), self.theme, "base", "text2", wrap=True))
        for notice in preview.notices:
            self.body.addWidget(Words(notice, self.theme, "base", "text2", wrap=True))
        self.list = MergeList(self.theme, self)
        self.pane = MergeChangePane(self.theme, context.language, self)
        if self.rows:
            self.body.addLayout(self._make_views())
            self.body.addWidget(self._make_split(), 1)
        else:
            for one in (self.list, self.pane):
                one.hide()
        self.questions = MergeQuestions(preview.questions, self.theme, self)
        self.questions.changed.connect(lambda: self.say(""))
        self.body.addWidget(self.questions)
        if self.questions.refused or (aside and preview.waits):
            self.act.hide()
            self.leave.setText(self.tr("Close"))
        self._begin()

    def offer(self, words: str) -> QPushButton:
        """Something else that can be done with it, at the start of the foot."""
        made = button(words, self.theme, parent=self)
        self.foot.insertWidget(0, made)
        return made

    def _summary(self) -> str:
        """Which file, how much, and how much of it a person has to decide."""
        preview = self.preview
        name = isolated(preview.name or self.tr("another copy"))
        if preview.waits:
            return preview.waits
        counts = counts_words(preview)
        if not counts:
            said = self.tr("{name} brings nothing that would show here.")
            return said.format(name=name)
        said = self.tr("In {name}: {counts}. All of it is taken up together, or nothing.")
        told = [said.format(name=name, counts=counts)]
        if self._target:
            made = self.tr("A new workspace is made of it: {file}.")
            return " ".join((*told, made.format(file=isolated(self._target))))
        kinds = [one.kind for one in preview.changes]
        conflicts = kinds.count(CONFLICT) + kinds.count(KEPT)
        if conflicts:
            told.append(
                self.tr("%n of them were changed here too; both versions are kept.", "", conflicts)
            )
        if self.rows:
            told.append(self.tr("A backup is made before, and one undo takes it back."))
        return " ".join(told)

    def _make_views(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(4))
        self._group = QButtonGroup(self)
        self.views: dict[bool, QPushButton] = {}
        for by_person, text in (
            (False, self.tr("By commitment")),
            (True, self.tr("By person")),
        ):
            made = button(text, self.theme, "filter", "", self)
            made.setCheckable(True)
            made.clicked.connect(self._show_rows)
            self._group.addButton(made)
            self.views[by_person] = made
            row.addWidget(made)
        self.views[False].setChecked(True)
        row.addStretch(1)
        return row

    def _make_split(self) -> QSplitter:
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.pane)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST, WIDTH - LIST])  # in proportion to the room there is
        self.body.addWidget(hairline(self.theme, self))
        self.list.chosen.connect(self.pane.show_row)
        return split

    def _show_rows(self) -> None:
        self.list.show_rows(self.rows, by_person=self.views[True].isChecked())

    def _begin(self) -> None:
        if not self.rows:
            self.resize_to(self.theme.px(560))
            return
        self._show_rows()
        self.list.choose(0)
        width = min(self.theme.px(WIDTH), self.screen().availableSize().width())
        self.resize(width, min(self.theme.px(HEIGHT), self.room()))
        self.list.setFocus()

    @property
    def agreed(self) -> frozenset[str]:
        """The codes of the questions that were agreed to."""
        return self.questions.agreed

    def accept(self) -> None:
        """Not before everything that is asked was agreed to."""
        if self.questions.refused:
            return
        if self.questions.open_ones:
            self.say(self.tr("Read what is asked, and tick the box under it to go on."))
            self.questions.focus()
            return
        super().accept()


def _title(preview: MergePreview) -> str:
    if preview.source:
        text = QCoreApplication.translate("MergeDialog", "What {who} sent")
        return text.format(who=isolated(preview.source))
    return QCoreApplication.translate("MergeDialog", "What another copy brings")


def _act(preview: MergePreview) -> str:
    """The main button is a verb, with how much."""
    if preview.waits:
        return QCoreApplication.translate("MergeDialog", "Keep it until then")
    if preview.changes:
        count = len(preview.changes)
        return QCoreApplication.translate("MergeDialog", "Take up %n changes", "", count)
    return QCoreApplication.translate("MergeDialog", "Take it up")
