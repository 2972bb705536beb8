"""The head of the panel: title and facts of the open commitment, the way to the ones beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from irm_desktop.domain.records import Commitment
from irm_desktop.ui import icons
from irm_desktop.ui.dates import months_words, period_words
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.facts_line import FactsLine
from irm_desktop.ui.widgets.labels import label


class CommitmentHead(QWidget):
    """Says which commitment is shown, or that none is."""

    request_step = Signal(int)  # 1 next, -1 previous commitment

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(4))
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        self.title = label("", theme, "panel_title", parent=self, wrap=True)
        self.facts = FactsLine(theme, self)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        row.addLayout(words, 1)
        self.previous = self._step_button("up", -1)
        self.next = self._step_button("down", 1)
        row.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)

    def _step_button(self, icon: str, by: int) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon, self._theme))
        button.setFixedSize(self._theme.px(30), self._theme.px(30))
        ahead, back = self.tr("Next commitment (Alt+↓)"), self.tr("Previous commitment (Alt+↑)")
        text = ahead if by > 0 else back
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self.request_step.emit(by))
        return button

    def show_nothing(self) -> None:
        """No commitment is chosen."""
        self.title.setText(self.tr("No commitment chosen"))
        self.facts.set_facts(self.tr("Choose a row of the table to see and rate it."))

    def show_commitment(self, commitment: Commitment, language: str) -> None:
        """Its title; number, institution and time in one line, the exact time in its tooltip."""
        self.title.setText(commitment.shown_title)
        number = self.tr("Commitment {number}").format(number=commitment.number)
        named = commitment.lead_institution or self.tr("No institution named")
        months = months_words(commitment.start, commitment.end, language)
        self.facts.set_facts(number, named, months)
        exact = period_words(commitment.start, commitment.end, language)
        self.facts.setToolTip("\n".join(part for part in (named, exact) if part))
