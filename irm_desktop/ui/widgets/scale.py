"""A segmented scale: real radio buttons in one outline, one key for each grade.

The states that are not grades sit in one menu at its end. The scale is one stop of the Tab key.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QWidget

from irm_desktop.domain.instrument import Indicator, Value, in_language
from irm_desktop.ui import tokens
from irm_desktop.ui.delegates.chip import ChipLook, look, paint_glyph
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.digit_keys import digit_of
from irm_desktop.ui.widgets.states_button import StatesButton

MARK = 13
SPACE = 3  # logical pixels between the grades and the menu of states
_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class Segment(QRadioButton):
    """One grade: its key and its word. Painted; reads, checks and answers as a radio button."""

    pointed = Signal(str)  # value id; empty when the pointer leaves

    def __init__(
        self,
        key: int,
        value: Value,
        language: str,
        theme: Theme,
        scale: QWidget,
        looks: ChipLook | None = None,
    ) -> None:
        """`looks`: its mark stands before the word, where the scale's marks name its grades."""
        super().__init__(value.label(language), scale)
        self.value = value
        self._looks = looks
        self._key = str(key)
        self._theme = theme
        self.setProperty("ring_target", scale)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, pos: object) -> bool:
        return True

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self._theme.font("strong")).horizontalAdvance(self.text())
        mark = self._theme.px(MARK + 5) if self._looks is not None else 0
        return QSize(words + mark + self._theme.px(44), self._theme.px(tokens.SCALE_HEIGHT - 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEvent) -> None:
        self.pointed.emit(self.value.id)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, chosen, off = self._theme, self.isChecked(), not self.isEnabled()
        accent, ink = ("selection_away", "text") if off else ("accent", "on_accent")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect()
        if chosen or (self.underMouse() and not off):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(accent if chosen else "selection"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.color(ink if chosen else "text3"))
        painter.setFont(theme.number_font("caption"))
        pad, digit = theme.px(12), theme.px(14)
        painter.drawText(box.adjusted(pad, 0, -pad, 0), flags, self._key)
        words = ink if chosen else "text3" if off else "text"
        painter.setPen(theme.color(words))
        painter.setFont(theme.font("strong" if chosen else "base"))
        start = pad + digit
        if self._looks is not None:
            size = theme.px(MARK)
            x = box.right() + 1 - start - size if rtl else start
            place = QRectF(x, (box.height() - size) / 2, size, size)
            t = theme.tokens
            inverted = replace(self._looks, ink=getattr(t, ink), ground=getattr(t, accent))
            paint_glyph(painter, place, inverted if chosen else self._looks)
            start += size + theme.px(5)
            painter.setPen(theme.color(words))
        word = box.adjusted(0, 0, -start, 0) if rtl else box.adjusted(start, 0, 0, 0)
        painter.drawText(word, flags, self.text())


class SegmentedScale(QWidget):
    """The scale of one indicator. `chosen` asks for an answer; the page shows what was stored."""

    chosen = Signal(object)  # value id, or None for not rated
    pointed = Signal(str)  # the grade whose definition is asked for; empty: the chosen one
    request_reason = Signal()

    def __init__(
        self, indicator: Indicator, theme: Theme, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.indicator = indicator
        self._theme = theme
        self._language = language
        self.single_keys = True  # whether a digit chooses; a setting
        self._value: str | None = None
        self._group = QButtonGroup(self)
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(2, 2, 2, 2)
        self._parts.setSpacing(SPACE)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(1)
        self._parts.addLayout(self._row)
        self.segments = self._make_segments()
        self.more = StatesButton(indicator, indicator.scale.states, theme, language, self)
        self.more.chosen.connect(self.chosen)
        self._parts.addWidget(self.more)
        self.setAccessibleName(indicator.label(language))
        self._one_tab_stop()

    def _make_segments(self) -> list[Segment]:
        segments = []
        grades = self.indicator.scale.grades
        for place, value in enumerate(grades):
            looks = None
            if self.indicator.scale.family == "light":
                looks = look(self.indicator.scale, value, self._theme, self._language)
            segment = Segment(place + 1, value, self._language, self._theme, self, looks)
            segment.pointed.connect(self.pointed)
            segment.setAccessibleName(
                self.tr("{scale}, {grade}, {place} of {count}").format(
                    scale=self.indicator.label(self._language),
                    grade=value.label(self._language),
                    place=place + 1,
                    count=len(grades),
                )
            )
            segment.setAccessibleDescription(in_language(value.definition, self._language))
            segment.clicked.connect(self._clicked)
            segment.installEventFilter(self)
            self._group.addButton(segment, place)
            self._row.addWidget(segment)
            segments.append(segment)
        return segments

    def _clicked(self) -> None:
        segment = self.sender()
        if isinstance(segment, Segment):
            self.chosen.emit(segment.value.id)

    @property
    def value(self) -> str | None:
        return self._value

    def set_value(self, value: str | None) -> None:
        """Show what is stored; nothing is emitted."""
        self._value = value
        self._group.setExclusive(False)
        for segment in self.segments:
            segment.setChecked(segment.value.id == value)
        self._group.setExclusive(True)
        self.more.show_value(value)
        self._one_tab_stop()
        self.updateGeometry()

    def _one_tab_stop(self) -> None:
        stop = next((s for s in self.segments if s.isChecked()), self.segments[0])
        for segment in self.segments:
            policy = Qt.FocusPolicy.StrongFocus if segment is stop else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)

    def focus(self) -> None:
        stop = next((s for s in self.segments if s.isChecked()), self.segments[0])
        stop.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_focus(self) -> bool:
        return any(segment.hasFocus() for segment in self.segments)

    def fit(self, width: int) -> QSize:
        """Lay the scale out in `width` logical pixels; the size it takes.

        The grades stand in one row as long as their words fit, then one under the other. The menu
        and the state it shows go to the next line where they do not fit beside them.
        """
        row = sum(s.sizeHint().width() + 1 for s in self.segments) + 3
        menu = self.more.sizeHint()
        column, below = row > width, row + SPACE + menu.width() > width
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if column else direction.LeftToRight)
        self._parts.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        leading = Qt.AlignmentFlag.AlignLeading
        self._parts.setAlignment(self.more, leading if below else Qt.AlignmentFlag.AlignVCenter)
        high = self._theme.px(tokens.SCALE_HEIGHT)
        if column:
            high = sum(s.sizeHint().height() + 1 for s in self.segments) + 3
        if not below:
            return QSize(row + SPACE + menu.width(), high)
        wide = width if column else max(row, menu.width() + 4)
        return QSize(min(wide, width), high + SPACE + menu.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._act_on(event):
            super().keyPressEvent(event)

    def _act_on(self, event: QKeyEvent) -> bool:
        together = event.modifiers() & ~(_KEYPAD | Qt.KeyboardModifier.ShiftModifier)
        if together:
            return False
        digit = digit_of(event)
        if digit is not None and self.single_keys:
            if digit <= len(self.segments):
                self._choose(digit - 1)
            return True
        match event.key():
            case Qt.Key.Key_Backspace | Qt.Key.Key_Delete:
                self.chosen.emit(None)
            case Qt.Key.Key_Period:
                self.more.showMenu()
            case Qt.Key.Key_Left | Qt.Key.Key_Right:
                rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                self._step(1 if (event.key() == Qt.Key.Key_Right) != rtl else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.request_reason.emit()
            case _:
                return False
        return True

    def _step(self, by: int) -> None:
        checked = [place for place, s in enumerate(self.segments) if s.isChecked()]
        place = checked[0] + by if checked else (0 if by > 0 else len(self.segments) - 1)
        if 0 <= place < len(self.segments):
            self._choose(place)

    def _choose(self, place: int) -> None:
        segment = self.segments[place]
        self.chosen.emit(segment.value.id)
        segment.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._act_on(event)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.focus()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        off = not any(segment.isEnabled() for segment in self.segments)
        painter.setBrush(self._theme.color("sunken" if off else "surface"))
        painter.setPen(QPen(self._theme.color("hairline" if off else "control"), 1))
        frame = QRectF(self._outline()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        self._dividers(painter)

    def _outline(self) -> QRect:
        """Round the grades; the menu stands outside."""
        return (
            self.segments[0].geometry().united(self.segments[-1].geometry()).adjusted(-2, -2, 2, 2)
        )

    def _dividers(self, painter: QPainter) -> None:
        if self._row.direction() == QBoxLayout.Direction.TopToBottom:
            return
        for first, second in zip(self.segments, self.segments[1:], strict=False):
            if first.isChecked() or second.isChecked():
                continue
            x = max(min(first.geometry().right(), second.geometry().right()) + 1, 0)
            line = first.geometry().adjusted(0, self._theme.px(7), 0, -self._theme.px(7))
            line.setLeft(x)
            line.setWidth(1)
            painter.fillRect(line, self._theme.color("hairline"))
