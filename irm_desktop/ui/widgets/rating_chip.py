"""A rating as a chip that can be changed: a menu of answers, and the keys of a scale."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from irm_desktop.domain.instrument import Indicator
from irm_desktop.ui import tokens
from irm_desktop.ui.delegates import chip
from irm_desktop.ui.delegates.cells import paint_unrated
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.digit_keys import digit_of

WIDTH = 102  # logical pixels at 100 %: the longest state in English fits
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class RatingChip(QPushButton):
    """Shows what was stored and asks for another answer.

    1 … n choose a grade, ← and → step along the grades, Backspace takes the rating back; Enter,
    Space, the full stop and a click open the menu of all answers; ↑ and ↓ go to a neighbour.
    """

    chosen = Signal(str, str, object)  # subject, indicator id, value id or None
    request_neighbour = Signal(int)  # -1 above, 1 below

    def __init__(
        self,
        subject: str,
        said: str,
        indicator: Indicator,
        theme: Theme,
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.subject = subject  # id of what is rated
        self.indicator = indicator
        self.single_keys = True
        self._said = said  # as in "Milestone 2, Midterm"
        self._theme = theme
        self._language = language
        self._value: str | None = None
        self.setProperty("kind", "painted")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMenu(self._make_menu())
        self.set_value(None)

    def _make_menu(self) -> QMenu:
        menu, scale = QMenu(self), self.indicator.scale
        for place, value in enumerate(scale.grades, 1):
            menu.addAction(f"{place}  {value.label(self._language)}").setData(value.id)
        menu.addSeparator()
        for value in scale.states:
            menu.addAction(value.label(self._language)).setData(value.id)
        menu.addSeparator()
        menu.addAction(self.tr("Not rated")).setData("")
        menu.triggered.connect(self._take)
        return menu

    def _take(self, entry: QAction) -> None:
        self._choose(entry.data() or None)

    def _choose(self, value: str | None) -> None:
        self.chosen.emit(self.subject, self.indicator.id, value)

    @property
    def value(self) -> str | None:
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show what is stored; nothing is emitted."""
        self._value = value
        known = self.indicator.scale.by_id.get(value or "")
        word = known.label(self._language) if known else self.tr("Not rated yet")
        self.setAccessibleName(f"{self._said}: {word}")
        self.setToolTip(f"{self._said}: {word}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(tokens.CHIP_HEIGHT + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        value = self.indicator.scale.by_id.get(self._value or "")
        if value is None:
            paint_unrated(painter, self.rect(), self._theme)
            return
        looks = chip.look(self.indicator.scale, value, self._theme, self._language)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        frame = QRectF(self.rect()).adjusted(0, 2, 0, -2)
        chip.paint_chip(painter, frame, looks, self._theme, mirrored=rtl)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~(_KEYPAD | Qt.KeyboardModifier.ShiftModifier):
            super().keyPressEvent(event)
            return
        grades = self.indicator.scale.grades
        digit = digit_of(event) if self.single_keys else None
        if digit is not None:
            if digit <= len(grades):
                self._choose(grades[digit - 1].id)
            return
        match event.key():
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self._choose(None)
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self._step(1 if (event.key() == Qt.Key.Key_Right) != rtl else -1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.request_neighbour.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Period | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.showMenu()
            case _:
                super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """To the next grade; from no grade to the lowest or highest."""
        ids = [value.id for value in self.indicator.scale.grades]
        place = ids.index(self._value) + by if self._value in ids else (0 if by > 0 else -1)
        if place < len(ids) and (place >= 0 or self._value not in ids):
            self._choose(ids[place])
