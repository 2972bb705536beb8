"""The guidance beside the questions: what the instrument and the handbook say of the one that has
the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.domain.instrument import Indicator, in_language
from irm_desktop.ui.pages.indicator_help import grade_lines, source_lines
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.labels import ground, hairline, label

WIDTH = 300  # logical pixels at 100 %

Rule = tuple[str, str]  # what the handbook says, where it stands


class Guidance(QScrollArea):
    """Read only; scrolls on its own. Follows the question with the focus."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: object = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Guidance"))
        self.setFixedWidth(theme.px(WIDTH))
        inside = QWidget(self)
        ground(inside, theme, "sunken")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16))
        self._column.setSpacing(theme.px(8))
        self.setWidget(inside)

    @property
    def filled(self) -> bool:
        return self._shown is not None

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(80))

    def show_rules(self, title: str, rules: Sequence[Rule]) -> None:
        """Rules of the handbook alone, about no question."""
        if not self._is_new(("", title, tuple(rules))):
            return
        emptied(self._column)
        self._add(title, "strong")
        for said, source in rules:
            self._add(said, "base")
            self._add(source, "secondary", "text2")
        self._end(title)

    def show_questions(
        self, asked: Sequence[Indicator], language: str, rules: Sequence[Rule] = ()
    ) -> None:
        """The question, or those that are answered in one, then the handbook."""
        if not self._is_new((tuple(one.id for one in asked), language, tuple(rules))):
            return
        emptied(self._column)
        for place, one in enumerate(asked):
            if place:
                self._column.addWidget(hairline(self._theme, self.widget()))
            self._add_question(one, language)
        if rules:
            self._column.addWidget(hairline(self._theme, self.widget()))
            self._add(self.tr("From the handbook"), "secondary_strong", "text2")
        for said, source in rules:
            self._add(said, "secondary")
            self._add(source, "secondary", "text2")
        self._end(", ".join(one.label(language) for one in asked))

    def _add_question(self, indicator: Indicator, language: str) -> None:
        """The question with its definition, grades and source."""
        self._add(indicator.label(language), "strong")
        self._add(in_language(indicator.question, language), "base", "text2")
        self._add(in_language(indicator.definition, language), "base")
        self._add(in_language(indicator.guidance, language), "base")
        for line in grade_lines(indicator, language):
            self._add(line, "secondary")
        for line in source_lines(indicator, language):
            self._add(line, "secondary", "text2")

    def _is_new(self, what: object) -> bool:
        new, self._shown = what != self._shown, what
        return new

    def _add(self, text: str, role: str, color: str = "text") -> None:
        if text:
            self._column.addWidget(label(text, self._theme, role, color, self.widget(), wrap=True))

    def _end(self, name: str) -> None:
        self._column.addStretch(1)
        self.setAccessibleDescription(name)
        self.verticalScrollBar().setValue(0)
