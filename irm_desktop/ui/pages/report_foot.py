"""The lines at the foot of the report page: what is counted, and what is not translated yet."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from irm_desktop.ui.pages.report_contents import Gap
from irm_desktop.ui.pages.report_passage import PassageField
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground, label

IN_MENU = 30  # gaps that are listed


class ReportFoot(QWidget):
    """Words, citations and paragraphs without a source of the part that is shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        ground(self, theme, "surface")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(24), theme.px(6), theme.px(16), theme.px(6))
        row.setSpacing(theme.px(14))
        self.words = label("", theme, "secondary", "text2", self)
        self.citations = label("", theme, "secondary", "text2", self)
        self.unsourced = label("", theme, "secondary_strong", "warning_ink", self)
        for part in (self.words, self.citations, self.unsourced):
            part.setMinimumWidth(0)
            row.addWidget(part)
        row.addStretch(1)

    def show_counts(self, fields: Sequence[PassageField]) -> None:
        """Of these fields, all in one language."""
        words = sum(field.words for field in fields)
        citations = sum(field.citations for field in fields)
        unsourced = sum(field.unsourced for field in fields)
        self.words.setText(self.tr("%n words", "", words) if fields else "")
        self.citations.setText(self.tr("%n citations", "", citations) if fields else "")
        without = self.tr("%n paragraphs without a source", "", unsourced)
        self.unsourced.setText(without if unsourced else "")


class GapsButton(QPushButton):
    """What is not yet written in the second language; its menu goes there. `chosen` carries the
    Gap."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._gaps: Sequence[Gap] = ()
        self.setProperty("kind", "link")
        self.setFont(theme.font("secondary"))
        self.setAutoDefault(False)
        self.clicked.connect(self._open)
        self.hide()

    def set_gaps(self, gaps: Sequence[Gap], language: str) -> None:
        """`language` is the second one's name in itself; empty: there is none."""
        self._gaps = gaps
        self.setVisible(bool(language))
        self.setEnabled(bool(gaps))
        if gaps:
            text = self.tr("%n texts not in {language}", "", len(gaps))
        else:
            text = self.tr("Everything is in {language}")
        self.setText(text.format(language=language))

    def menu_of_gaps(self) -> QMenu:
        """A line for each, as far as a menu goes."""
        menu = QMenu(self)
        for gap in self._gaps[:IN_MENU]:
            action = menu.addAction(gap.words)
            action.triggered.connect(lambda _checked=False, one=gap: self.chosen.emit(one))
        more = len(self._gaps) - IN_MENU
        if more > 0:
            menu.addAction(self.tr("and %n more", "", more)).setEnabled(False)
        return menu

    def _open(self) -> None:
        menu = self.menu_of_gaps()
        menu.exec(self.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
        menu.deleteLater()
