"""The work area Text: the commitment as the plan prints it, and what is recorded about it."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.records import Commitment
from irm_desktop.ui.context import Context
from irm_desktop.ui.widgets.labels import ground, label


class TextArea(QScrollArea):
    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWidgetResizable(True)
        inside = QWidget(self)
        ground(inside, context.theme, "surface")
        column = QVBoxLayout(inside)
        self._printed = label("", context.theme, "printed", parent=inside, wrap=True)
        column.addWidget(self._printed)
        column.addStretch(1)
        self.setWidget(inside)

    def show_commitment(self, commitment: Commitment, *, typed_over: bool) -> None:
        self._printed.setText(commitment.text or commitment.title)

    def flush(self) -> None:
        pass

    def focus_first(self) -> None:
        self.setFocus()
