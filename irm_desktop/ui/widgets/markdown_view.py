"""A passage as it is read and edited: the Markdown source itself, shown formatted.

What is stored is given back letter by letter as long as nobody types: `source` is never read from
the screen before something was changed there.
"""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from irm_desktop.ui.direction import layout_direction, start_alignment
from irm_desktop.ui.markdown_marks import line_kind
from irm_desktop.ui.text_units import units
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.markdown_dress import MarkdownDress

LINE_HEIGHT = 135  # percent
STEP_IN = 16  # px a list stands in for each level
BAR = 3
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value


class MarkdownView(QTextEdit):
    """As high as its text."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._given = ""
        self._given_raw = ""
        self._dressing = False
        self.hint = ""  # shown while nothing is written
        self.setUndoRedoEnabled(False)  # the workspace's undo is the only one
        self.setAcceptRichText(False)
        self.setFont(theme.font())
        self.setTabChangesFocus(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        bars = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bars)
        self.setVerticalScrollBarPolicy(bars)
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().setDocumentMargin(0)
        self.dress = MarkdownDress(self.document(), theme)
        self.document().contentsChange.connect(self._contents_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    # The text

    def source(self) -> str:
        """The Markdown text: as it was given, letter by letter, until something is changed."""
        raw = self.document().toRawText()
        if raw == self._given_raw:
            return self._given
        return raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def show_source(self, text: str) -> None:
        """Show this text. Where it is nearly what is shown, cursor and place are kept."""
        raw = self.document().toRawText()
        new = text.replace("\r\n", "\n").replace("\n", "\u2029")
        if self.hasFocus() and raw != new:
            self._replace_difference(raw, new)
        if self.document().toRawText() != new:
            self.setPlainText(text)
        self._given, self._given_raw = text, self.document().toRawText()
        self._format_blocks(0, self.document().characterCount())

    def _replace_difference(self, old: str, new: str) -> None:
        """Change only what differs, and put the cursor there."""
        start = 0
        while start < min(len(old), len(new)) and old[start] == new[start]:
            start += 1
        end = 0
        while end < min(len(old), len(new)) - start and old[-1 - end] == new[-1 - end]:
            end += 1
        cursor = self.textCursor()
        cursor.setPosition(units(old[:start]))
        cursor.setPosition(units(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(new[start : len(new) - end].replace("\u2029", "\n"))
        self.setTextCursor(cursor)

    # Looks

    def _contents_changed(self, place: int, _removed: int, added: int) -> None:
        if not self._dressing:
            self._format_blocks(place, place + added)

    def _format_blocks(self, start: int, end: int) -> None:
        """Margins of the lines between two places: lists stand in, quotations too."""
        self._dressing = True
        block = self.document().findBlock(start)
        while block.isValid() and block.position() <= end:
            form = self._format_of(block)
            if form != block.blockFormat():
                QTextCursor(block).setBlockFormat(form)
            block = block.next()
        self._dressing = False

    def _format_of(self, block: QTextBlock) -> QTextBlockFormat:
        kind = line_kind(block.text(), in_code=self.dress.in_code(block))
        form = QTextBlockFormat()
        form.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
        inner = self._theme.px(STEP_IN)
        start = 0
        if kind.kind in ("bullet", "number"):
            metrics = self.fontMetrics()
            signs = metrics.horizontalAdvance(block.text()[: kind.signs])
            start = signs
            form.setTextIndent(-signs)
        elif kind.kind == "quote":
            start = inner * kind.depth
        if start:
            form.setLeftMargin(start)  # Qt takes it for the side where the paragraph begins
        return form

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self.hint and self.document().isEmpty():
            self._paint_hint(painter)
            return
        layout = self.document().documentLayout()
        block = self.document().firstBlock()
        while block.isValid():
            kind = line_kind(block.text(), in_code=self.dress.in_code(block))
            if kind.kind == "quote":
                self._paint_bar(painter, layout.blockBoundingRect(block), block)
            elif kind.kind == "bullet" and not self.dress.shows_signs(block):
                self._paint_bullet(painter, layout.blockBoundingRect(block), block)
            block = block.next()

    def _paint_hint(self, painter: QPainter) -> None:
        """In lines, in the direction of its own words; Qt paints one line alone."""
        painter.setPen(self._theme.color("text3"))
        direction = layout_direction(self.hint)
        painter.setLayoutDirection(direction)
        side = start_alignment(rtl=direction == Qt.LayoutDirection.RightToLeft)
        flags = side | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect(), int(flags), self.hint)

    def _paint_bar(self, painter: QPainter, box: QRectF, block: QTextBlock) -> None:
        """Before a quotation."""
        rtl = block.textDirection() == Qt.LayoutDirection.RightToLeft
        x = self.viewport().width() - BAR if rtl else 0
        bar = QRect(x, round(box.top()), BAR, round(box.height()))
        painter.fillRect(bar, self._theme.color("control"))

    def _paint_bullet(self, painter: QPainter, box: QRectF, block: QTextBlock) -> None:
        """In the place of the sign of an item."""
        if block.layout().lineCount() < 1:
            return
        line = block.layout().lineAt(0)
        at = len(block.text()) - len(block.text().lstrip(" "))
        x = (_x(line, at) + _x(line, at + 1)) / 2
        centre = QPointF(box.left() + x, box.top() + line.y() + line.ascent() * 0.68)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text2"))
        radius = self._theme.px(5) / 2
        painter.drawEllipse(centre, radius, radius)

    def _fit(self, _size: object = None) -> None:
        hint = self._height_of_hint() if self.document().isEmpty() else 0
        needed = max(round(self.document().size().height()), hint, self._theme.px(20)) + 4
        if needed != self.height():
            self.setFixedHeight(needed)

    def _height_of_hint(self) -> int:
        """The hint of an empty field is to be read whole."""
        width = max(40, self.viewport().width())
        wrap = Qt.TextFlag.TextWordWrap
        box = self.fontMetrics().boundingRect(0, 0, width, 10_000, wrap, self.hint)
        return box.height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()


def _x(line: QTextLine, place: int) -> float:
    """Where a letter of a line begins. PySide6 gives back the place as well."""
    found = line.cursorToX(place)
    return float(found[0]) if isinstance(found, (tuple, list)) else float(str(found))
