"""A rating that is only shown: the chip of an answer, and a ladder of all grades of a scale."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from irm_desktop.domain.instrument import Scale, in_language
from irm_desktop.ui import tokens
from irm_desktop.ui.delegates import chip
from irm_desktop.ui.delegates.cells import paint_unrated
from irm_desktop.ui.theme import Theme, colour
from irm_desktop.ui.widgets.emptied import emptied
from irm_desktop.ui.widgets.flow import Flow


class ChipLabel(QWidget):
    """The chip of one answer; three pale dots where nothing is rated."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look: chip.ChipLook | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_look(self, look: chip.ChipLook | None, said: str) -> None:
        """The chip, and whole words for tooltip and screen reader."""
        self._look = look
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    def show_value(self, scale: Scale, value: str | None, name: str, language: str) -> None:
        """The answer `value` of the scale; `name` is what it answers."""
        found = scale.by_id.get(value or "")
        if found is None:
            self.show_look(None, f"{name}: {self.tr('Not rated yet')}")
            return
        look = chip.look(scale, found, self._theme, language, short=False)
        self.show_look(look, f"{name}: {found.label(language)}")

    def sizeHint(self) -> QSize:
        height = self._theme.px(tokens.CHIP_HEIGHT)
        if self._look is None:
            return QSize(self._theme.px(48), height)
        return QSize(chip.width(self._look, self._theme), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._look is None:
            paint_unrated(painter, self.rect(), self._theme)
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        chip.paint_chip(painter, QRectF(self.rect()), self._look, self._theme, mirrored=rtl)


class _Rung(QWidget):
    """One grade of the ladder: tinted and in strong ink where it is the answer, else outlined."""

    def __init__(self, text: str, chosen: bool, tint: int, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._chosen, self._tint, self._theme = text, chosen, tint, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        self.setFont(self._theme.font("secondary_strong" if self._chosen else "secondary"))
        words = self.fontMetrics().horizontalAdvance(self._text)
        return QSize(words + self._theme.px(18), self._theme.px(tokens.CHIP_HEIGHT + 2))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, t = self._theme, self._theme.tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("control" if theme.plain and self._chosen else "hairline"))
        painter.setBrush(theme.color("surface"))
        ink = theme.color("text2")
        if self._chosen:
            painter.setBrush(colour(t.grade_ground[self._tint]))
            ink = colour(t.grade_ink[self._tint])
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
        painter.setFont(theme.font("secondary_strong" if self._chosen else "secondary"))
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class Ladder(QWidget):
    """All grades of a scale in their order, the answer tinted and semibold; a state as a chip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = Flow(self, theme.px(6))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_value(self, scale: Scale, value: str | None, name: str, language: str) -> None:
        emptied(self._flow)
        found = scale.by_id.get(value or "")
        said = found.label(language) if found is not None else self.tr("Not rated yet")
        self.setAccessibleName(f"{name}: {said}")
        for grade in scale.grades:
            text = in_language(grade.short, language) or grade.label(language)
            tint = 2 if grade.tint is None else grade.tint
            rung = _Rung(text, grade.id == value, tint, self._theme, self)
            rung.setToolTip(in_language(grade.definition, language))
            self._flow.addWidget(rung)
            rung.show()
        if found is None or not found.is_grade:
            state = ChipLabel(self._theme, self)
            state.show_value(scale, value, name, language)
            self._flow.addWidget(state)
            state.show()
        self.updateGeometry()
