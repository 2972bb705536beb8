"""The painted marks of ratings: one family of shapes for each scale, readable without colour.

Every function paints into a square given by its rectangle, whatever its size, in one ink. Parts
that are not filled are painted pale.
"""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

PALE = 90  # alpha of the parts that are not reached


def _pen(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _pale(ink: QColor) -> QColor:
    color = QColor(ink)
    color.setAlpha(PALE)
    return color


def bars(painter: QPainter, box: QRectF, level: int, ink: QColor) -> None:
    """Three rising bars, `level` of them filled."""
    unit = box.width() / 13
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(3):
        height = (5 + 3.5 * place) * unit
        painter.setBrush(ink if place < level else _pale(ink))
        bar = QRectF(box.left() + (0.5 + 4.5 * place) * unit, 0, 3 * unit, height)
        bar.moveBottom(box.bottom() - 0.5 * unit)
        painter.drawRoundedRect(bar, unit, unit)


def ripples(painter: QPainter, box: QRectF, level: int, ink: QColor) -> None:
    """Waves from a point at the lower start corner, `level` of three in full ink."""
    unit = box.width() / 13
    centre = QPointF(box.left() + 2 * unit, box.bottom() - 2 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for place in range(3):
        painter.setPen(_pen(ink if place < level else _pale(ink), 1.6 * unit))
        radius = (3.4 + 3.2 * place) * unit
        arc = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(arc, 0, 90 * 16)
    if level:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(centre, 1.5 * unit, 1.5 * unit)
    else:
        painter.setPen(_pen(ink, 1.2 * unit))
        painter.drawEllipse(centre, 1.5 * unit, 1.5 * unit)


def circle(painter: QPainter, box: QRectF, level: int, ink: QColor, ground: QColor) -> None:
    """Empty, a third, three quarters, full with a tick."""
    unit = box.width() / 13
    ring = box.adjusted(unit, unit, -unit, -unit)
    if level >= 3:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawEllipse(box.adjusted(0.3 * unit, 0.3 * unit, -0.3 * unit, -0.3 * unit))
        tick(painter, box.adjusted(3 * unit, 3 * unit, -3 * unit, -3 * unit), ground, 1.7 * unit)
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 1.5 * unit))
    painter.drawEllipse(ring)
    share = (0, 120, 270)[max(0, level)]
    if share:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        inner = ring.adjusted(1.7 * unit, 1.7 * unit, -1.7 * unit, -1.7 * unit)
        painter.drawPie(inner, 90 * 16, -share * 16)


def chevrons(painter: QPainter, box: QRectF, level: int, ink: QColor) -> None:
    """One chevron down for -1, an equals sign for 0, else `level` chevrons up."""
    unit = box.width() / 13
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, 1.7 * unit))
    if level == 0:
        for y in (4.6, 8.4):
            left = QPointF(box.left() + 2 * unit, box.top() + y * unit)
            painter.drawLine(left, left + QPointF(9 * unit, 0))
        return
    count = abs(level)
    step = 3.6 * unit
    rise = -3.2 * unit if level > 0 else 3.2 * unit
    first = box.center().y() - rise / 2 + step * (count - 1) / 2
    for place in range(count):
        y = first - place * step
        path = QPainterPath(QPointF(box.left() + 2.4 * unit, y))
        path.lineTo(box.center().x(), y + rise)
        path.lineTo(box.right() - 2.4 * unit, y)
        painter.drawPath(path)


def ladder(painter: QPainter, box: QRectF, level: int, ink: QColor) -> None:
    """Three rungs one over the other, each wider than the one below; `level` of them inked."""
    unit = box.width() / 13
    for place in range(3):
        wide = (5 + 3 * place) * unit
        y = box.bottom() - (2 + 4.5 * place) * unit
        painter.setPen(_pen(ink if place < level else _pale(ink), 2 * unit))
        left = QPointF(box.center().x() - wide / 2, y)
        painter.drawLine(left, left + QPointF(wide, 0))


def light(painter: QPainter, box: QRectF, level: int, ink: QColor, ground: QColor) -> None:
    """A disc with a tick for green (2), half a disc for yellow (1), a ring with a cross for red."""
    unit = box.width() / 13
    disc = box.adjusted(unit, unit, -unit, -unit)
    inner = box.adjusted(3 * unit, 3 * unit, -3 * unit, -3 * unit)
    painter.setPen(_pen(ink, 1.5 * unit))
    painter.setBrush(ink if level >= 2 else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    if level >= 2:
        tick(painter, inner, ground, 1.7 * unit)
    elif level == 1:
        painter.setBrush(ink)
        painter.drawChord(disc, 180 * 16, 180 * 16)
    else:
        cross(painter, inner.adjusted(-unit, -unit, unit, unit), ink)


def tick(painter: QPainter, box: QRectF, ink: QColor, width: float = 0) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, width or box.width() / 7))
    path = QPainterPath(QPointF(box.left() + box.width() * 0.08, box.top() + box.height() * 0.55))
    path.lineTo(box.left() + box.width() * 0.38, box.top() + box.height() * 0.85)
    path.lineTo(box.left() + box.width() * 0.95, box.top() + box.height() * 0.18)
    painter.drawPath(path)


def cross(painter: QPainter, box: QRectF, ink: QColor) -> None:
    inset = box.width() * 0.2
    inner = box.adjusted(inset, inset, -inset, -inset)
    painter.setPen(_pen(ink, box.width() / 7))
    painter.drawLine(inner.topLeft(), inner.bottomRight())
    painter.drawLine(inner.topRight(), inner.bottomLeft())


def dash(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(_pen(ink, box.width() / 8))
    y = box.center().y()
    painter.drawLine(QPointF(box.left() + 2, y), QPointF(box.right() - 2, y))


def withdrawn(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """A circle with a stroke through it."""
    inner = box.adjusted(1, 1, -1, -1)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_pen(ink, box.width() / 9))
    painter.drawEllipse(inner)
    offset = inner.width() / 2 * math.sqrt(0.5)
    centre = inner.center()
    painter.drawLine(centre + QPointF(-offset, offset), centre + QPointF(offset, -offset))


def star_path(box: QRectF) -> QPainterPath:
    """A five-pointed star that fills the square."""
    path = QPainterPath()
    centre, outer = box.center(), box.width() / 2
    for corner in range(10):
        radius = outer if corner % 2 == 0 else outer * 0.45
        angle = math.radians(-90 + corner * 36)
        point = centre + QPointF(radius * math.cos(angle), radius * math.sin(angle))
        if corner:
            path.lineTo(point)
        else:
            path.moveTo(point)
    path.closeSubpath()
    return path


def star(painter: QPainter, box: QRectF, kind: str, line: QColor, fill: QColor) -> None:
    """`kind`: filled (starred), outline (one condition short), dotted (cannot be told)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = _pen(line, 1.3)
    if kind == "dotted":
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([1.2, 2.0])
    painter.setPen(pen)
    painter.setBrush(QBrush(fill) if kind == "filled" else QBrush(Qt.BrushStyle.NoBrush))
    painter.drawPath(star_path(box))
    painter.restore()


def ring(painter: QPainter, box: QRectF, share: float, ink: QColor, ground: QColor) -> None:
    """A ring of which `share` (0 to 1) is inked, clockwise from the top."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = box.width() / 6
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ground, width))
    painter.drawEllipse(inner)
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawArc(inner, 90 * 16, -round(360 * 16 * share))
    painter.restore()
