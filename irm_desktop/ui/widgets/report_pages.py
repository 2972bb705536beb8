"""The pages of the preview: each part of a report laid out by itself, one after the other.

A part is a document of its own, so that typing lays out anew only what was typed in. The next part
begins on the page where it ends: its document starts with a blank line as high as what is filled.
Layout goes on in slices of a few milliseconds, so that it never stands in the way of a key.
"""

import re
import time
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPalette,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from irm_desktop.domain.report_preview import MARK, PreviewPart, PreviewPlace, ReportPreview
from irm_desktop.ui.theme import Theme, colour
from irm_desktop.ui.widgets import report_style as style
from irm_desktop.ui.widgets.page_breaks import keep_together
from irm_desktop.ui.widgets.report_pictures import Drawing, Pictures

SLICE = 0.008  # seconds of layout before the window is asked what else there is
BETWEEN = 24  # px before a section that begins on a page with others
AFTER_TABLE = 8  # px below a table that ends a part
LEAST_ROOM = 110  # px that a part needs at the foot of a page, else it begins the next
_PICTURE = re.compile(r'src="([a-z]+:[^"]+)"')
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value


@dataclass
class Laid:
    """A part as it is laid out. `filled` is how much of its first page others take, in px."""

    part: PreviewPart
    drawings: tuple[Drawing | None, ...]
    document: QTextDocument
    pictures: Pictures
    filled: float = -1.0
    page: int = 0  # the report's page that it begins on, from 0
    pages: int = 1
    end: float = 0.0  # where it ends on its last page, below the margin
    places: list[int] = field(default_factory=list)  # position of each place in the document


class ReportPages(QObject):
    """Lays a report out. `changed` tells that pages are other than before, `ended` that all are
    there."""

    changed = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._parts: list[Laid] = []
        self._next = 0
        self.right_to_left = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    # Laying out

    def show(self, preview: ReportPreview, drawings: Mapping[str, Drawing]) -> None:
        """Show this report; parts that are as before keep their layout."""
        known = {} if preview.right_to_left != self.right_to_left else self._known()
        self.right_to_left = preview.right_to_left
        made = []
        for part in preview.parts:
            own = tuple(drawings.get(name) for name in _PICTURE.findall(part.html))
            same = known.get(part.places[0])
            if same is None or same.part.html != part.html or same.drawings != own:
                same = self._new(part, own)
            same.part = part
            made.append(same)
        self._parts = made
        self._next = 0
        self._timer.start()

    def _known(self) -> dict[PreviewPlace, Laid]:
        return {one.part.places[0]: one for one in self._parts}

    def _new(self, part: PreviewPart, drawings: tuple[Drawing | None, ...]) -> Laid:
        document = QTextDocument(self)
        names = _PICTURE.findall(part.html)
        pictures = Pictures(dict(zip(names, drawings, strict=True)), document)
        pictures.register(document)
        return Laid(part, drawings, document, pictures)

    def redress(self) -> None:
        """Lay everything out again, after a change of colours."""
        for one in self._parts:
            one.filled = -1.0
        self._next = 0
        self._timer.start()

    def finish(self) -> None:
        """Lay out all that is left, now."""
        while self._next < len(self._parts):
            self._lay_out_next()
        self._timer.stop()
        self.changed.emit()
        self.ended.emit()

    def _go_on(self) -> None:
        end = time.perf_counter() + SLICE
        while self._next < len(self._parts) and time.perf_counter() < end:
            self._lay_out_next()
        self.changed.emit()
        if self._next < len(self._parts):
            self._timer.start()
        else:
            self.ended.emit()

    def _lay_out_next(self) -> None:
        laid = self._parts[self._next]
        page, filled = self._start_of(self._next)
        if laid.filled != filled:
            _lay_out(laid, filled, self.right_to_left, self._theme)
        laid.page = page
        self._next += 1

    def _start_of(self, place: int) -> tuple[int, float]:
        """Page and height where a part begins, after the one before it."""
        if place == 0:
            return 0, 0.0
        before = self._parts[place - 1]
        last = before.page + before.pages - 1
        of_cover = before.part.places[0].kind == "cover"
        full = before.end > style.TEXT_HEIGHT - LEAST_ROOM
        if self._parts[place].part.new_page or of_cover or full:
            return last + 1, 0.0
        section = self._parts[place].part.html.startswith("<h1")
        return last, before.end + (BETWEEN if section else 0)

    # What is where

    @property
    def count(self) -> int:
        """Pages that are laid out."""
        if not self._parts or not self._next:
            return 0
        last = self._parts[self._next - 1]
        return last.page + last.pages

    @property
    def complete(self) -> bool:
        return self._next == len(self._parts)

    def find(self, place: PreviewPlace) -> float | None:
        """Where a place begins, in px from the top of the first page; None where it is not (yet)
        laid out. A field that is not printed, being empty, is at the heading above it."""
        found = None
        for laid in self._parts[: self._next]:
            for one, position in zip(laid.part.places, laid.places, strict=True):
                if one == place:
                    return self._top(laid, position)
                if (one.kind, one.id, one.field) == (place.kind, place.id, ""):
                    found = self._top(laid, position)
        return found

    def stretch(self, place: PreviewPlace) -> tuple[float, float] | None:
        """Where a place begins and ends, in px from the top of the first page."""
        for laid in self._parts[: self._next]:
            if place in laid.part.places:
                at = laid.part.places.index(place)
                top = self._top(laid, laid.places[at])
                if at + 1 < len(laid.places):
                    return top, self._top(laid, laid.places[at + 1])
                last = laid.page + laid.pages - 1
                return top, last * style.PAGE_HEIGHT + style.MARGIN + laid.end
        return None

    def _top(self, laid: Laid, position: int) -> float:
        block = laid.document.findBlock(position)
        box = laid.document.documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(position - block.position())
        inner = line.y() if line.isValid() else 0.0
        return laid.page * style.PAGE_HEIGHT + box.top() + max(0.0, inner)

    def at(self, page: int, point: QPointF) -> PreviewPlace | None:
        """What stands at a point of a page."""
        for laid in reversed(self._parts[: self._next]):
            own = page - laid.page
            if not 0 <= own < laid.pages:
                continue
            if own == 0 and point.y() < style.MARGIN + laid.filled:
                continue
            inner = QPointF(point.x(), point.y() + own * style.PAGE_HEIGHT)
            layout = laid.document.documentLayout()
            position = layout.hitTest(inner, Qt.HitTestAccuracy.FuzzyHit)
            at = max(0, bisect_right(laid.places, max(0, position)) - 1)
            return laid.part.places[at]
        return None

    def paint(self, painter: QPainter, page: int, clip: QRectF) -> None:
        """Paint what stands on a page; the painter's origin is the page's corner."""
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, colour(style.page_ink(self._theme).text))
        context.palette = palette
        for laid in self._parts[: self._next]:
            own = page - laid.page
            if 0 <= own < laid.pages:
                painter.save()
                painter.translate(0, -own * style.PAGE_HEIGHT)
                area = clip.translated(0, own * style.PAGE_HEIGHT)
                painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
                # Ink of a line may reach beyond its box: a line beside the area is painted too.
                context.clip = area.adjusted(0, -style.BODY, 0, style.BODY)
                laid.document.documentLayout().draw(painter, context)
                painter.restore()


def _lay_out(laid: Laid, filled: float, right_to_left: bool, theme: Theme) -> None:
    """Give a part its document, and see where it ends."""
    document = laid.document
    fresh = laid.filled < 0
    if fresh:
        _fill(laid, right_to_left, theme)
    cursor = QTextCursor(document.firstBlock())
    blank = QTextBlockFormat()
    blank.setLineHeight(max(filled, 0.01), _FIXED)
    cursor.setBlockFormat(blank)
    if fresh:  # else Qt lays out only what it takes for changed, and forgets the rest
        document.markContentsDirty(0, document.characterCount())
    laid.filled = filled
    document.pageCount()  # lays all of it out
    keep_together(document)
    bottom = _bottom(document)
    laid.pages = int(bottom // style.PAGE_HEIGHT) + 1
    laid.end = max(0.0, bottom - (laid.pages - 1) * style.PAGE_HEIGHT - style.MARGIN)
    if fresh:
        laid.places = _places(document)


def _bottom(document: QTextDocument) -> float:
    """Where the last line ends. A line that had no room on its page is not where its block's box
    says."""
    document.pageCount()  # lays all of it out
    last = document.lastBlock()
    while not last.text() and last.previous().isValid():
        last = last.previous()
    box = document.documentLayout().blockBoundingRect(last)
    lines, end = last.layout(), box.height()
    if lines.lineCount() > 0:  # asking for a line that is not there ends the program
        line = lines.lineAt(lines.lineCount() - 1)
        end = max(end, line.y() + line.height())
    bottom = box.top() + end + last.blockFormat().bottomMargin()
    table = QTextCursor(last).currentFrame()
    if table == document.rootFrame():
        return bottom
    # Its border and the space below it are no part of its last paragraph.
    return max(bottom, document.documentLayout().frameBoundingRect(table).bottom()) + AFTER_TABLE


def _fill(laid: Laid, right_to_left: bool, theme: Theme) -> None:
    ink = style.page_ink(theme)
    laid.pictures.ink, laid.pictures.right_to_left = ink, right_to_left
    document = laid.document
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(style.MARGIN)
    document.setDefaultFont(style.body_font())
    document.setDefaultStyleSheet(style.style_sheet(ink))
    option = QTextOption()
    direction = Qt.LayoutDirection
    option.setTextDirection(direction.RightToLeft if right_to_left else direction.LeftToRight)
    document.setDefaultTextOption(option)
    document.setHtml(f"<p>\u200b</p>{laid.part.html}")
    document.setPageSize(QSizeF(style.PAGE_WIDTH, style.PAGE_HEIGHT))


def _places(document: QTextDocument) -> list[int]:
    """Positions of the marks. Qt counts in units of UTF-16."""
    raw = document.toRawText()
    if max(raw, default="") <= "\uffff":
        return [found.start() for found in re.finditer(MARK, raw)]
    content = raw.encode("utf-16-le")
    mark = MARK.encode("utf-16-le")
    found, start = [], 0
    while (at := content.find(mark, start)) >= 0:
        start = at + 2
        if at % 2 == 0:
            found.append(at // 2)
    return found
