"""Ctrl+J: a few letters of a commitment's number or title, then, if one likes, an indicator."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from irm_desktop.ui.context import Context
from irm_desktop.ui.tokens import RADIUS_PALETTE
from irm_desktop.ui.widgets.chooser import Choice, Chooser
from irm_desktop.ui.widgets.labels import label

WHOLE = "-"  # the commitment as such


class BindChooser(QFrame):
    """Lies over the page while it is used."""

    chosen = Signal(str, str)  # commitment, indicator or ""
    closed = Signal()

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._page = context, parent
        theme, px = context.theme, context.theme.px
        self._plan, self._commitment = "", ""
        self._choices: Sequence[Choice] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(14))
        column.setSpacing(px(8))
        self._title = label("", theme, "strong", parent=self, wrap=True)
        column.addWidget(self._title)
        name = self.tr("Number or title")
        self.chooser = Chooser(name, name, lambda: self._choices, theme, self)
        self.chooser.always = True
        self.chooser.chosen.connect(self._chosen)
        self.chooser.escaped.connect(self.close_up)
        column.addWidget(self.chooser)
        foot = self.tr("↑ ↓ choose · Enter takes · Esc closes")
        column.addWidget(label(foot, theme, "secondary", "text2", self))
        column.addStretch(1)
        self.hide()

    def open(self, plan_id: str) -> None:
        """Ask for a commitment of the plan."""
        self._plan, self._commitment = plan_id, ""
        workspace = self._context.open_workspace
        self._title.setText(self.tr("Bind this note to"))
        rows = workspace.commitment_rows(workspace.commitment_ids(plan_id))
        self._choices = [Choice(one.id, f"{one.number}  {one.shown_title}") for one in rows]
        self.place()
        self.show()
        self.raise_()
        self.chooser.ask()

    def _chosen(self, choice: str) -> None:
        if not self._commitment:
            self._ask_indicator(choice)
            return
        commitment, indicator = self._commitment, "" if choice == WHOLE else choice
        self.close_up()
        self.chosen.emit(commitment, indicator)

    def _ask_indicator(self, commitment_id: str) -> None:
        workspace, language = self._context.open_workspace, self._context.language
        self._commitment = commitment_id
        commitment = workspace.commitment(commitment_id)
        asked = self.tr("{number} {title}: to the commitment as a whole, or to one question?")
        self._title.setText(asked.format(number=commitment.number, title=commitment.shown_title))
        instrument = workspace.library.by_id[workspace.plan(self._plan).instrument]
        self._choices = [
            Choice(WHOLE, self.tr("The commitment as a whole")),
            *(
                Choice(one.id, one.label(language))
                for one in instrument.indicators_of("commitment")
                if not one.computed
            ),
        ]
        self.chooser.ask()

    def close_up(self) -> None:
        self.closed.emit()  # first, for what is hidden with the focus gives it to anything
        self.hide()

    def place(self) -> None:
        """In the middle of the page, near its top."""
        page, px = self._page, self._context.theme.px
        width = min(px(560), page.width() - px(32))
        height = min(px(330), page.height() - px(80))
        self.setGeometry((page.width() - width) // 2, px(60), width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_PALETTE, RADIUS_PALETTE)
