"""One stage of a report with its dates: when it was to begin, began, ended, and was published."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLabel, QMenu, QVBoxLayout, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.records import UNDATED, PartialDate
from irm_desktop.domain.report_stages import BEGAN, ENDED, PLANNED, PUBLISHED
from irm_desktop.ui import icons
from irm_desktop.ui.cards import button
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.languages import LANGUAGES, NAMES
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import DateField
from irm_desktop.ui.widgets.labels import ink, label

if TYPE_CHECKING:
    from irm_desktop.domain.report_stages import StageState

PUBLISHED_AT = ("public_comment", "final")  # the stages in which a report is published
MARKS = {"done": ("condition_met", "done"), "now": ("forward", "accent"), "later": ("", "text3")}
NARROW = 520  # below this, the name stands above its dates
TITLE = 132  # width of the name beside them
MARK = 16
QWIDGETSIZE_MAX = 16_777_215  # Qt's own: no bound


class StageRow(QWidget):
    """`dated` carries mark, language and the date that was typed. Where there is room, only the
    `first` row has the captions of the three dates that all have."""

    dated = Signal(str, str, object)

    def __init__(self, stage: str, theme: Theme, parent: QWidget, *, first: bool = False) -> None:
        super().__init__(parent)
        self.stage = stage
        self._theme, self._first = theme, first
        self._published = stage in PUBLISHED_AT
        self._name = ""
        self.fields: dict[tuple[str, str], DateField] = {}
        self._outer = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._outer.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        self._outer.setSpacing(theme.px(8))
        self._head = self._make_head()
        self._outer.addWidget(self._head)
        held = QWidget(self)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        self._dates = QGridLayout()
        self._dates.setHorizontalSpacing(theme.px(8))
        self._dates.setVerticalSpacing(theme.px(6))
        column.addLayout(self._dates)
        self.more = button(self.tr("Published in another language …"), theme, "link", parent=self)
        self.more.clicked.connect(self._choose_language)
        self.more.setVisible(self._published)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        self._outer.addWidget(held, 1)
        for mark in (PLANNED, BEGAN, ENDED):
            self._add(mark, "")
        self._place()

    def _make_head(self) -> QWidget:
        theme = self._theme
        held = QWidget(self)
        self._mark = QLabel(held)
        self._mark.setFixedWidth(theme.px(MARK))
        self.title = label("", theme, "medium", parent=held, wrap=True)
        self.state = label("", theme, "secondary", "text2", held, wrap=True)
        head = QGridLayout(held)
        head.setContentsMargins(0, 0, 0, 0)
        head.setHorizontalSpacing(theme.px(8))
        head.setVerticalSpacing(0)
        head.addWidget(self._mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 0, 1)
        head.addWidget(self.state, 1, 1)
        head.setRowStretch(2, 1)
        head.setColumnStretch(1, 1)
        return held

    def _add(self, mark: str, language: str) -> DateField:
        field = DateField(self._caption(mark, language), self._theme, self)
        field.line.setPlaceholderText("")
        field.setProperty("mark", mark)
        field.setProperty("language", language)
        field.dated.connect(self._dated)
        self.fields[mark, language] = field
        place = len(self.fields) - 1
        self._dates.addWidget(field, place // 3, place % 3, Qt.AlignmentFlag.AlignTop)
        self._dates.setColumnStretch(place % 3, 1)
        return field

    def _caption(self, mark: str, language: str) -> str:
        if mark == PUBLISHED:
            name = NAMES.get(language, language)
            return self.tr("Published, {language}").format(language=name)
        return {
            PLANNED: self.tr("Is to begin"),
            BEGAN: self.tr("Began"),
            ENDED: self.tr("Ended"),
        }[mark]

    def _dated(self, date: object) -> None:
        field = self.sender()
        if isinstance(field, DateField):
            self.dated.emit(field.property("mark"), field.property("language"), date)

    def show_stage(
        self, state: StageState, languages: tuple[str, ...], shown_in: str, *, typed_over: bool
    ) -> None:
        """`languages` are those of the report: each has a date of publication. `shown_in` is that
        of the window."""
        self._name = state.label
        self.title.setText(state.short)
        self.title.setToolTip(state.label)
        self.title.setFont(self._theme.font("strong" if state.state == "now" else "medium"))
        unknown = state.state == "done" and state.began == state.ended == UNDATED
        mark, color = MARKS["later" if unknown else state.state]
        if mark:
            self._mark.setPixmap(icons.pixmap(mark, self._theme, MARK, color))
        else:
            self._mark.clear()
        # A stage may have been left out: without a date nobody can tell that it was done.
        self.state.setText(self.tr("no date noted") if unknown else self._words(state.state))
        ink(self.state, self._theme, "accent" if state.state == "now" else "text2")
        dates: dict[tuple[str, str], PartialDate] = {
            (PLANNED, ""): state.planned,
            (BEGAN, ""): state.began,
            (ENDED, ""): state.ended,
        }
        dates.update(((PUBLISHED, language), date) for language, date in state.published)
        if self._published:
            self._show_languages((*languages, *dict(state.published)), typed_over)
        for key, field in self.fields.items():
            date = in_words(dates.get(key, UNDATED), shown_in)
            field.set_date(date, typed_over=typed_over)
            field.line.setAccessibleName(f"{state.label}: {field.caption.text()}")

    def _show_languages(self, languages: tuple[str, ...], new: bool) -> None:
        """A field for each language; of another report none stays that this one does not have."""
        for language in dict.fromkeys(languages):
            if (PUBLISHED, language) not in self.fields:
                self._add(PUBLISHED, language)
        for (mark, language), field in self.fields.items():
            if mark == PUBLISHED and (new or language in languages):
                field.setVisible(language in languages)

    def _words(self, state: str) -> str:
        return {
            "done": self.tr("done"),
            "now": self.tr("the report is here"),
            "later": self.tr("to come"),
        }[state]

    def _choose_language(self) -> None:
        """A date of publication in a language that has none yet."""
        menu = QMenu(self)
        for code, name in LANGUAGES:
            field = self.fields.get((PUBLISHED, code))
            if field is None or field.isHidden():
                menu.addAction(name).setData(code)
        chosen = menu.exec(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        menu.deleteLater()
        if chosen is not None:
            self.add_language(str(chosen.data()))

    def add_language(self, language: str) -> None:
        field = self.fields.get((PUBLISHED, language)) or self._add(PUBLISHED, language)
        field.show()
        field.line.setAccessibleName(f"{self._name}: {field.caption.text()}")
        field.focus()

    def flush(self) -> None:
        for field in self.fields.values():
            field.flush()

    def focus(self) -> None:
        self.fields[PLANNED, ""].focus()

    def _place(self) -> None:
        narrow = self.width() < self._theme.px(NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._outer.setDirection(down if narrow else across)
        for (mark, _), field in self.fields.items():
            field.caption.setVisible(narrow or self._first or mark == PUBLISHED)
        high = self.fields[PLANNED, ""].caption.sizeHint().height()
        above = high if self._first and not narrow else 0
        self._head.setContentsMargins(0, self._theme.px(5) + above, 0, 0)
        self._head.setMinimumWidth(0 if narrow else self._theme.px(TITLE))
        self._head.setMaximumWidth(QWIDGETSIZE_MAX if narrow else self._theme.px(TITLE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != self.width():
            self._place()


def in_words(date: PartialDate, language: str) -> PartialDate:
    """A date that was noted, and so has no words of a person, in those of the language: as long as
    they can be read back, for they stand in a field to be edited."""
    if date.words or not date.iso:
        return date
    words = date_words(date, language)
    return PartialDate(words, date.iso) if read_date(words).date.iso == date.iso else date
