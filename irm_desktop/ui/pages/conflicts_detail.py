"""The chosen conflict: what happened, all versions, what is to hold, and how it is settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.merge_records import KEPT_RECORD, RATING, TWIN
from irm_desktop.ui.cards import button
from irm_desktop.ui.conflict_words import happened
from irm_desktop.ui.context import Context
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.pages.conflicts_foot import DELETE, KEEP, LATER, TAKE, ConflictsFoot
from irm_desktop.ui.pages.conflicts_result import (
    Draft,
    about_result,
    cited_words,
    is_grade,
    is_text,
    offered,
    parts_of,
    shown_side,
    take_word,
    values_of,
)
from irm_desktop.ui.pages.conflicts_versions import ConflictVersions
from irm_desktop.ui.pages.inbox_conflicts import ConflictChoices
from irm_desktop.ui.pages.inbox_result import CaptionedEdit, ResultField
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.tab_order import set_reading_order

if TYPE_CHECKING:
    from irm_desktop.ui.conflict_words import ConflictRow


class ConflictsDetail(QWidget):
    """`settled` carries values and why, `kept` whether the record stays, and why. What is typed is
    kept for each conflict until it is settled."""

    settled = Signal(object, str)
    kept = Signal(bool, str)
    later = Signal()
    request_show = Signal()
    left = Signal()  # back to the list

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.row: ConflictRow | None = None
        self.drafts: dict[str, Draft] = {}
        self._picked = -1
        self._made = False  # whether there is a result that a person chose, or that is proposed
        ground(self, context.theme, "surface")
        self.setMinimumWidth(context.theme.px(260))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._make_inside())
        self.foot = ConflictsFoot(context.theme, self)
        column.addWidget(self.area, 1)
        column.addWidget(self.foot)
        self._connect()
        self.show_none("", "")

    def _make_inside(self) -> QWidget:
        theme, px = self._context.theme, self._context.theme.px
        inside = QWidget(self.area)
        for one in (inside, self.area.viewport()):
            ground(one, theme, "surface")
        head = QHBoxLayout()
        self.title = label("", theme, "panel_title", parent=inside, wrap=True)
        self.show_field = button(self.tr("Show in the form"), theme, "link", "", inside)
        head.addWidget(self.title, 1)
        head.addWidget(self.show_field, 0, Qt.AlignmentFlag.AlignTop)
        self.about = label("", theme, "base", "text2", inside, wrap=True)
        self.versions = ConflictVersions(self._context, inside)
        self.choices = ConflictChoices(theme, inside)
        self.result = ResultField(theme, self._context.language, inside)
        reason = self.tr("Reason of the rating that is to hold")
        self.reason = CaptionedEdit(reason, theme, inside)
        self.why = CaptionedEdit(self.tr("Why it is settled so, for the journal"), theme, inside)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(20), px(12), px(20), px(14))
        column.setSpacing(px(8))
        column.addLayout(head)
        for one in (
            self.about, self.versions, self.choices, self.result, self.reason, self.why,
        ):  # fmt: skip
            column.addWidget(one)
        column.addStretch(1)
        return inside

    def _connect(self) -> None:
        self.show_field.clicked.connect(self.request_show)
        self.versions.picked.connect(self._pick)
        self.choices.changed.connect(self._chose_words)
        self.result.changed.connect(self._edited)
        self.reason.edit.textChanged.connect(self._edited_reason)
        self.foot.asked.connect(self.answer)
        for one in (self.result.edit, self.reason.edit, self.why.edit):
            one.accepted.connect(self.take)
            one.escaped.connect(self.left)

    # Showing

    def show_none(self, title: str, sentence: str) -> None:
        """Nothing is in conflict."""
        self.keep()
        self.row = None
        self.title.setText(title)
        self.about.setText(sentence)
        for one in (
            self.versions, self.choices, self.result, self.reason, self.why, self.foot,
            self.show_field,
        ):  # fmt: skip
            one.hide()

    def show_row(self, row: ConflictRow) -> None:
        """A conflict, with what was typed for it before."""
        if row == self.row:
            return
        self.keep()
        other = self.row is None or self.row.key != row.key
        self.row = row
        draft = self.drafts.get(row.key, Draft())
        self._picked = draft.picked if draft.picked < len(row.conflict.sides) else -1
        conflict = row.conflict
        named = conflict.kind == TWIN and bool(offered(row))
        self._made = draft.text is not None or conflict.proposal is not None or named
        self.title.setText(row.name)
        told = (happened(row, self._context.open_workspace.actor), cited_words(conflict))
        self.about.setText(" ".join(filter(None, told)))
        self.versions.show_row(row, self._picked)
        self.versions.show()
        self._show_result(row, draft)
        self.why.edit.show_text(draft.why)
        self.why.show()
        self.show_field.show()
        self.foot.show()
        self._tell()
        if other:
            self.area.verticalScrollBar().setValue(0)
        set_reading_order(self.area)

    def _show_result(self, row: ConflictRow, draft: Draft) -> None:
        grade = is_grade(row)
        text = is_text(row.conflict) or row.conflict.kind == TWIN
        self.result.setVisible(grade or text)
        self.reason.setVisible(grade)
        self.choices.hide()
        if grade and row.asked is not None:
            keys = bool(self._context.settings.get("single_keys"))
            value = offered(row) if self._made else ""
            self.result.show_grade(row.asked, value, draft.text, keys)
            shown = str(shown_side(row.conflict).values.get("reason") or "")
            self._write_reason(shown if draft.reason is None else draft.reason)
        elif text:
            self.result.show_text(offered(row), draft.text)
            if draft.text is None:
                names = self._names(row)
                self.choices.show_parts(parts_of(row.conflict), names)

    def _names(self, row: ConflictRow) -> tuple[str, str, str]:
        """What shown, the others and what all had seen are called where one chooses words."""
        shown = shown_side(row.conflict)
        others = [one.person for one in row.conflict.sides if one is not shown]
        theirs = others[0] if len(others) == 1 else self.tr("Another")
        before = self.tr("Before: {words}")
        return (_named(shown.person), _named(theirs), before)

    def _write_reason(self, text: str) -> None:
        self.reason.edit.blockSignals(True)
        self.reason.edit.show_text(text)
        self.reason.edit.blockSignals(False)

    def _tell(self) -> None:
        """How the result came about, and what can be done with it."""
        row = self.row
        if row is None:
            return
        if row.conflict.kind == KEPT_RECORD:
            self.foot.show_for((KEEP, DELETE))
            return
        draft = self.draft()
        self.result.note.setText(about_result(row, draft))
        self.foot.show_for((TAKE,), take=take_word(row, draft))

    # What a person does here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list from a choice, as it does from a text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _pick(self, place: int) -> None:
        """A side: it becomes the result, which can still be edited."""
        row = self.row
        if row is None:
            return
        self._picked, self._made = place, True
        side = row.conflict.sides[place]
        if is_text(row.conflict) or is_grade(row):
            self.choices.hide()
            self.result.replace(str(side.values.get(row.conflict.field) or ""))
        if row.conflict.kind == RATING:
            self._write_reason(str(side.values.get("reason") or ""))
        self._tell()

    def pick(self, number: int) -> None:
        """From the list: the version of this number, from 1."""
        self.versions.pick(number - 1)

    def _chose_words(self) -> None:
        """The result follows what is chosen; it is made when every place is chosen."""
        self._picked = -1
        self.result.replace(self.choices.text)
        self._made = self.choices.open_places == 0
        self._tell()

    def _edited(self) -> None:
        """Another text, or another grade, by hand."""
        self._made = True
        row = self.row
        if row is not None and is_text(row.conflict) and self._picked >= 0:
            values = row.conflict.sides[self._picked].values
            if values.get(row.conflict.field) != self.result.text:
                self._picked = -1
                self.versions.unpick()
        self._tell()

    def _edited_reason(self) -> None:
        self._tell()

    def draft(self) -> Draft:
        """What there is now."""
        text = self.result.text if self._made and not self.result.isHidden() else None
        reason = None if self.reason.isHidden() else self.reason.edit.toPlainText().strip()
        open_places = 0 if self.choices.isHidden() else self.choices.open_places
        return Draft(self._picked, text, reason, self.why.text, open_places)

    def keep(self) -> None:
        """Keep it for when one comes back."""
        if self.row is None:
            return
        draft = self.draft()
        if self._made or draft.why:
            self.drafts[self.row.key] = draft

    def take(self) -> None:
        """Ctrl+Enter, wherever one writes."""
        self.answer(TAKE)

    def answer(self, how: str) -> None:
        """Settle it so, or say why it cannot be done yet."""
        row = self.row
        if row is None:
            return
        if how == LATER:
            self.later.emit()
            return
        if row.conflict.kind == KEPT_RECORD:
            if how in (KEEP, DELETE):
                self.kept.emit(how == KEEP, self.why.text)
            return
        draft = self.draft()
        values = values_of(row, draft)
        if values is None:
            self._ask(draft)
            return
        self.settled.emit(values, draft.why)

    def _ask(self, draft: Draft) -> None:
        """What is missing, and the focus there."""
        if draft.open_places:
            self.foot.say(self.tr("Choose the words in %n places first.", "", draft.open_places))
            self.choices.focus()
            return
        if self.row is not None and self.row.conflict.kind == TWIN:
            self.foot.say(self.tr("Give it a name that neither of the two has."))
            self.result.focus()
            return
        self.foot.say(self.tr("Choose a version first, or write what is to stand."))
        self.versions.focus()

    def focus_first(self) -> None:
        """Into the result; where there is none, to the versions."""
        if self.result.isHidden():
            self.versions.focus()
        else:
            self.result.focus()


def _named(person: str) -> str:
    """A name before words that are filled in."""
    name = isolated(person).replace("{", "{{").replace("}", "}}")
    said = QCoreApplication.translate("ConflictsDetail", "{who}: {words}")
    return said.replace("{who}", name)
