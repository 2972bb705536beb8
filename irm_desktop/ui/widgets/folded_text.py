"""Printed words that are folded where they are long, with a button to unfold them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irm_desktop.ui.cards import button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.outline import PrintedText

SHOWN = 420  # letters of a folded text
FOLDED_FROM = 620  # letters: less is shown whole


class FoldedText(QWidget):
    """The words of the plan or of the program: to be read and copied, not changed."""

    def __init__(self, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = text
        self.printed = PrintedText(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.printed)
        self.unfold = button("", theme, "link", "", self)
        self.unfold.clicked.connect(self._toggle)
        column.addWidget(self.unfold, 0, Qt.AlignmentFlag.AlignLeading)
        self.unfold.setVisible(len(text) > FOLDED_FROM)
        self._folded = len(text) > FOLDED_FROM
        self._show()

    def _toggle(self) -> None:
        self._folded = not self._folded
        self._show()

    def _show(self) -> None:
        if not self._folded:
            self.printed.set_text(self._text)
            self.unfold.setText(self.tr("Show less"))
            return
        start = self._text[:SHOWN].rsplit(None, 1)[0]
        self.printed.set_text(f"{start} …")
        self.unfold.setText(self.tr("Show all of it"))
