"""That a field is in conflict, said beside it before one writes in it; and the way to settle it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.ui.cards import Icon, button
from irm_desktop.ui.conflict_words import ConflictRow, conflict_row, hidden_words, mark_words
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated, layout_direction
from irm_desktop.ui.widgets.chip_label import ChipLabel
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.flow import Flow
from irm_desktop.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from irm_desktop.domain.merge_records import Conflict


class ConflictMark(QWidget):
    """One conflict: a sentence, the versions that are not shown, or both ratings side by side."""

    def __init__(self, row: ConflictRow, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        theme, px = context.theme, context.theme.px
        self.row = row
        ground(self, theme, "warning_ground")
        line = QHBoxLayout(self)
        line.setContentsMargins(px(10), px(5), px(8), px(5))
        line.setSpacing(px(8))
        mark = Icon("warning", theme, "warning_ink", self)
        line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(px(3))
        said = mark_words(row, context.open_workspace.actor)
        words.addWidget(label(said, theme, "secondary", "warning_ink", self, wrap=True))
        for text in hidden_words(row, context.language):
            shown = label(text, theme, "secondary", "text", self, wrap=True)
            shown.setLayoutDirection(layout_direction(text))
            words.addWidget(shown)
        if row.asked is not None and row.asked.scale.kind == "choice":
            words.addWidget(self._ratings(context))
        line.addLayout(words, 1)
        self.choose = button(self.tr("Choose …"), theme, "link", "", self)
        self.choose.setAccessibleName(self.tr("Choose what holds for {what}").format(what=row.name))
        self.choose.setAccessibleDescription(said)
        self.choose.clicked.connect(lambda: context.signals.conflict_asked.emit(row.key))
        line.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignTop)

    def _ratings(self, context: Context) -> QWidget:
        """Each person with the chip of their grade."""
        theme, asked = context.theme, self.row.asked
        held = QWidget(self)
        flow = Flow(held, theme.px(12))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        held.setSizePolicy(policy)
        for side in self.row.conflict.sides:
            pair = QWidget(held)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(theme.px(6))
            name = isolated(side.person)
            row.addWidget(label(name, theme, "secondary", "text", pair))
            chip = ChipLabel(theme, pair)
            if asked is not None:
                value = str(side.values.get("value") or "") or None
                chip.show_value(asked.scale, value, name, context.language)
            row.addWidget(chip)
            flow.addWidget(pair)
        return held


class FormConflicts(QWidget):
    """The conflicts that concern a form, or a field of it; takes no room while there are none.
    Follows what the window knows of them."""

    def __init__(self, context: Context, parent: QWidget, *, side: int = 0) -> None:
        super().__init__(parent)
        self._context = context
        self._fits: Callable[[Conflict], bool] | None = None
        self.marks: list[ConflictMark] = []
        self._column = QVBoxLayout(self)
        edge, above = context.theme.px(side), context.theme.px(side // 2)
        self._column.setContentsMargins(edge, above, edge, 0)
        self._column.setSpacing(context.theme.px(4))
        context.signals.conflicts_known.connect(self._renew)
        self.hide()

    def show_records(self, records: Collection[str], field: str = "") -> None:
        """Those of these records; only of one field where it is named."""
        wanted = frozenset(records)
        self.show_where(
            lambda one: (
                (one.record in wanted or one.more.get("first") in wanted)
                and field in ("", one.field)
            )
        )

    def show_where(self, fits: Callable[[Conflict], bool]) -> None:
        """Those that fit."""
        self._fits = fits
        self._renew()

    def _renew(self) -> None:
        fits, context = self._fits, self._context
        found: Sequence[Conflict] = ()
        if fits is not None and context.workspace is not None:
            found = [one for one in context.conflicts.conflicts if fits(one)]
        if [mark.row.conflict for mark in self.marks] == list(found):
            return
        emptied(self._column)
        rows = [conflict_row(one, context.library, context.language) for one in found]
        self.marks = [ConflictMark(row, context, self) for row in rows]
        for mark in self.marks:
            self._column.addWidget(mark)
            mark.show()
        self.setVisible(bool(found))


class SubjectConflicts(QWidget):
    """How many conflicts a commitment has, wherever they are in it; and the way to the first."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._subject = context, ""
        theme, px = context.theme, context.theme.px
        ground(self, theme, "warning_ground")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(3), px(12), px(3))
        row.setSpacing(px(8))
        row.addWidget(Icon("warning", theme, "warning_ink", self))
        self.words = label("", theme, "secondary", "warning_ink", self, wrap=True)
        row.addWidget(self.words, 1)
        self.choose = button(self.tr("Choose …"), theme, "link", "", self)
        self.choose.clicked.connect(self._ask)
        row.addWidget(self.choose)
        context.signals.conflicts_known.connect(self._renew)
        self.hide()

    def show_subject(self, subject: str) -> None:
        self._subject = subject
        self._renew()

    def _renew(self) -> None:
        found = self._context.conflicts.of_subject(self._subject) if self._subject else ()
        self.words.setText(self.tr("%n conflicts in this commitment", "", len(found)))
        self.choose.setAccessibleDescription(self.words.text())
        self.setVisible(bool(found))

    def _ask(self) -> None:
        found = self._context.conflicts.of_subject(self._subject)
        if found:
            self._context.signals.conflict_asked.emit(found[0].key)
