"""How one answer looks as a chip: glyph, word and tint; and painting it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from irm_desktop.domain.instrument import Scale, Value, in_language
from irm_desktop.ui import tokens
from irm_desktop.ui.delegates import glyphs
from irm_desktop.ui.direction import layout_direction
from irm_desktop.ui.theme import Theme, colour

GLYPH = 13
PADDING = 6
DECREASES = ("worsened",)  # the one grade that warns


@dataclass(frozen=True, slots=True)
class ChipLook:
    """All that painting needs. `ground` is empty for what is not a grade: dashed outline."""

    text: str
    family: str  # of the glyph; dash, question or withdrawn for what is not a grade
    level: int
    ink: str
    ground: str

    @property
    def is_grade(self) -> bool:
        return bool(self.ground)


def state_family(value: Value) -> str:
    """The glyph of an answer that is not a grade."""
    if value.id == "withdrawn":
        return "withdrawn"
    return "question" if value.settled else "dash"


def look(
    scale: Scale, value: Value, theme: Theme, language: str, *, short: bool = True
) -> ChipLook:
    """How `value` of `scale` looks in the theme. `short` takes the word for narrow columns."""
    text = (in_language(value.short, language) if short else "") or value.label(language)
    t = theme.tokens
    if not value.is_grade:
        return ChipLook(text, state_family(value), 0, t.text2, "")
    if scale.family == "light":
        return _light(text, value, len(scale.grades), t)
    if value.tint is None or value.id in DECREASES:
        return ChipLook(text, scale.family, -1, t.warning_ink, t.warning_ground)
    return ChipLook(
        text, scale.family, value.tint, t.grade_ink[value.tint], t.grade_ground[value.tint]
    )


def _light(text: str, value: Value, count: int, t: tokens.Tokens) -> ChipLook:
    """Green, yellow or red as the standards call them: the lowest grade is red, the highest green,
    and each has a mark of its own."""
    if value.rank == count - 1:
        return ChipLook(text, "light", 2, t.inserted_ink, t.inserted_ground)
    if value.rank == 0:
        return ChipLook(text, "light", 0, t.error_ink, t.error_ground)
    return ChipLook(text, "light", 1, t.warning_ink, t.warning_ground)


def paint_glyph(painter: QPainter, box: QRectF, chip: ChipLook, *, mirrored: bool = False) -> None:
    """The chip's glyph in its ink. Bars and ripples follow the direction of reading."""
    ink, ground = colour(chip.ink), colour(chip.ground or "#FFFFFF")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored and chip.family in ("bars", "ripples"):
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    match chip.family:
        case "bars":
            glyphs.bars(painter, box, chip.level, ink)
        case "ripples":
            glyphs.ripples(painter, box, chip.level, ink)
        case "circle":
            glyphs.circle(painter, box, chip.level, ink, ground)
        case "chevrons":
            glyphs.chevrons(painter, box, chip.level, ink)
        case "ladder":
            glyphs.ladder(painter, box, chip.level, ink)
        case "light":
            glyphs.light(painter, box, chip.level, ink, ground)
        case "withdrawn":
            glyphs.withdrawn(painter, box, ink)
        case "question":
            _letter(painter, box, "?", ink)
        case "dash":
            glyphs.dash(painter, box, ink)
        case _ if chip.level > 0:
            glyphs.tick(painter, box.adjusted(1, 1, -1, -1), ink)
        case _:
            glyphs.cross(painter, box, ink)
    painter.restore()


def _letter(painter: QPainter, box: QRectF, text: str, ink: QColor) -> None:
    font = QFont(painter.font())
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def width(chip: ChipLook, theme: Theme) -> int:
    """Logical pixels that the chip needs with its word."""
    metrics = QFontMetrics(theme.font("chip"))
    return theme.px(GLYPH + 3 * PADDING) + metrics.horizontalAdvance(chip.text)


def paint_chip(
    painter: QPainter,
    box: QRectF,
    chip: ChipLook,
    theme: Theme,
    *,
    mirrored: bool = False,
    glyph_only: bool = False,
) -> None:
    """Ground or dashed outline, glyph at the start, word after it, inside `box`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if chip.is_grade:
        painter.setPen(QPen(colour(chip.ink), 1) if theme.plain else Qt.PenStyle.NoPen)
        painter.setBrush(colour(chip.ground))
        frame = box.adjusted(0.5, 0.5, -0.5, -0.5) if theme.plain else box
        painter.drawRoundedRect(frame, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
    else:
        pen = QPen(colour(theme.tokens.control), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        outline = box.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(outline, tokens.RADIUS_CHIP, tokens.RADIUS_CHIP)
    size, padding = theme.px(GLYPH), theme.px(PADDING)
    glyph = QRectF(0, 0, size, size)
    left = box.center().x() - size / 2 if glyph_only else box.left() + padding
    if mirrored and not glyph_only:
        left = box.right() - padding - size
    glyph.moveTopLeft(QPointF(round(left), round(box.center().y() - size / 2)))
    font = QFont(theme.font("chip"))
    font.setItalic(not chip.is_grade and not mirrored)
    painter.setFont(font)
    paint_glyph(painter, glyph, chip, mirrored=mirrored)
    if not glyph_only:
        start, end = size + 1.75 * padding, padding * 0.5
        word = box.adjusted(end, 0, -start, 0) if mirrored else box.adjusted(start, 0, -end, 0)
        _word(painter, word, chip, mirrored)
    painter.restore()


def _word(painter: QPainter, box: QRectF, chip: ChipLook, mirrored: bool) -> None:
    painter.setPen(colour(chip.ink))
    painter.setLayoutDirection(layout_direction(chip.text))
    text = painter.fontMetrics().elidedText(
        chip.text, Qt.TextElideMode.ElideRight, round(box.width())
    )
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    painter.drawText(
        box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text
    )
