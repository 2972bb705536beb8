"""The first contact: two people read each other a short code, and know whose card it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from irm_desktop.ui.cards import Card, Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.colleague_frame import ColleagueFrame
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from irm_desktop.sync.colleagues import Colleague

_GROUPS = 4


class CodeDialog(ColleagueFrame):
    """Nobody is confirmed by a mere Enter: the focus stands on “Not now”."""

    def __init__(self, context: Context, one: Colleague, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CodeDialog", "Compare the code with {name}")
        act = QCoreApplication.translate("CodeDialog", "The numbers are the same")
        super().__init__(title.format(name=isolated(one.name)), act, context, parent)
        self.one, self.code = one, ""
        self._differ = False
        self._add_how()
        self.body.addWidget(self._make_code())
        self._warning = self._make_warning()
        self.body.addWidget(self._warning)
        self.body.addStretch(1)
        self.act.setDefault(False)
        self.leave.setText(self.tr("Not now"))
        self.differ = button(self.tr("They differ"), self.theme)
        self.differ.clicked.connect(self._differs)
        self.foot.insertWidget(0, self.differ)
        self._allow(False)
        self.do(lambda door: door.code(self.actor, one.card), self._show)
        self.resize_to(self.theme.px(560))
        self.leave.setFocus()

    def _add_how(self) -> None:
        name = isolated(self.one.name)
        how = self.tr(
            "Call {name} on a number that you had before, or meet, and read all four groups to "
            "each other. {name} sees them in the same place, once your card is in their list: "
            "Colleagues, Compare the code."
        )
        self.body.addWidget(Words(how.format(name=name), self.theme, wrap=True))
        why = self.tr(
            "Not by the mail or message in which the card came: whoever could exchange the card "
            "on its way could exchange the numbers too."
        )
        self.body.addWidget(Words(why, self.theme, "base", "text2", wrap=True))

    def _make_code(self) -> QWidget:
        """Digits run left to right in any language; spoken one by one."""
        card = Card(self.theme, padding=16)
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(24))
        row.addStretch(1)
        self.groups: list[QLabel] = []
        for _ in range(_GROUPS):
            shown = Words("····", self.theme, "display")
            self.groups.append(shown)
            row.addWidget(shown)
        row.addStretch(1)
        card.body.addLayout(row)
        self.card = card
        card.setAccessibleName(self.tr("Short code"))
        card.setAccessibleDescription(self.tr("It is being worked out."))
        return card

    def _make_warning(self) -> QWidget:
        made = QWidget(self)
        ground(made, self.theme, "warning_ground")
        row = QHBoxLayout(made)
        px = self.theme.px
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        said = self.tr(
            "Then this is not the card that {name} has: it was exchanged on its way, or one of you "
            "has new keys since. It is not confirmed. Remove it, and ask {name} for the card again "
            "in another way."
        ).format(name=isolated(self.one.name))
        self.warned = label(said, self.theme, "base", "warning_ink", made, wrap=True)
        row.addWidget(self.warned)
        made.setAccessibleName(said)
        made.hide()
        return made

    def _allow(self, on: bool) -> None:
        self.act.setEnabled(on)
        self.differ.setEnabled(on)

    def _show(self, code: str) -> None:
        self.code = code
        for shown, group in zip(self.groups, code.split(), strict=True):
            shown.setText(group)
        self.card.setAccessibleDescription(", ".join(" ".join(one) for one in code.split()))
        self._allow(True)

    def _differs(self) -> None:
        """Whoever was confirmed before is so no more, whatever is then chosen."""
        self._differ = True
        self.differ.hide()
        self._warning.show()
        self.act.setText(self.tr("Remove the card"))
        self.leave.setText(self.tr("Leave it, not confirmed"))
        self.leave.setFocus()
        if self.one.confirmed:
            self.do(lambda door: door.doubt(self.one.key), lambda _one: self.changed.emit())
        self._make_room()

    def accept(self) -> None:
        """Confirm, or remove where the numbers differ."""
        if not self.act.isEnabled():
            return
        self._allow(False)
        key, remove = self.one.key, self._differ
        self.do(
            lambda door: door.remove(key) if remove else door.confirm(key),
            lambda _one: self._done(remove),
        )

    def _done(self, removed: bool) -> None:
        said = self.tr("Card of {name} removed") if removed else self.tr("{name} is confirmed")
        self.context.signals.said.emit(said.format(name=isolated(self.one.name)))
        self.changed.emit()
        super().accept()
