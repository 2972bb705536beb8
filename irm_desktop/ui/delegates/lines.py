"""Breaking a title into at most two lines, the second elided; kept, because painting repeats."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from irm_desktop.ui.direction import layout_direction


@lru_cache(maxsize=2048)
def two_lines(text: str, width: int, font_key: str) -> tuple[str, ...]:
    """One or two lines of `text` that fit into `width`; `font_key` is QFont.toString()."""
    font = QFont()
    font.fromString(font_key)
    text = " ".join(text.split())
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(layout_direction(text))
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    cut = line.textLength()
    rest = metrics.elidedText(text[cut:].strip(), Qt.TextElideMode.ElideRight, width)
    return text[:cut].strip(), rest
