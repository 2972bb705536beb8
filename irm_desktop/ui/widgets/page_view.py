"""The pages of a report under each other, as paper: scrolled, zoomed, and a click tells the place.

The keys are those of reading: arrows, page keys, Home, End; plus, minus and 0 zoom; Enter goes to
the field of what is at the top.
"""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from irm_desktop.domain.report_preview import PreviewPlace
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets import report_style as style
from irm_desktop.ui.widgets.report_pages import ReportPages

GAP = 14  # px between two pages, and round them
LEAST, MOST = 0.4, 2.5  # zoom
STEP = 1.2
BAR = 3  # px of the bar beside what is being written


class PageView(QAbstractScrollArea):
    """`clicked` carries the place under the mouse; `paged` the page at the top and how many."""

    clicked = Signal(object)
    paged = Signal(int, int)
    zoomed = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._zoom = 0.0  # 0: as wide as the pane
        self._place: PreviewPlace | None = None  # what is being written
        self._wanted: PreviewPlace | None = None  # to be shown as soon as it is laid out
        self._held: float | None = None  # px between the top of the view and `_place`
        self.pages = ReportPages(theme, self)
        self.pages.changed.connect(self._pages_changed)
        self.pages.ended.connect(self._pages_ended)
        self.setAccessibleName(self.tr("Preview of the report"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        self.viewport().setMouseTracking(False)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(120))

    # Sizes

    @property
    def zoom(self) -> float:
        """Screen px for a px of the page."""
        if self._zoom:
            return self._zoom
        return max(0.2, (self.viewport().width() - 2 * GAP) / style.PAGE_WIDTH)

    def zoom_by(self, factor: float) -> None:
        self.set_zoom(min(MOST, max(LEAST, self.zoom * factor)))

    def set_zoom(self, zoom: float) -> None:
        """Show pages at this size; 0: as wide as the pane. What is at the top stays there."""
        at = self._from_screen(self.verticalScrollBar().value())
        self._zoom = zoom
        self._set_bars()
        self.verticalScrollBar().setValue(round(self._to_screen(at)))
        self.viewport().update()
        self.zoomed.emit(self.zoom)

    @property
    def _step(self) -> float:
        """Screen px from the top of a page to the top of the next."""
        return style.PAGE_HEIGHT * self.zoom + GAP

    def _to_screen(self, y: float) -> float:
        """Screen px from the top of all pages, of a height on the report's pages."""
        page, rest = divmod(y, style.PAGE_HEIGHT)
        return GAP + page * self._step + rest * self.zoom

    def _from_screen(self, y: float) -> float:
        page, rest = divmod(max(0.0, y - GAP), self._step)
        return page * style.PAGE_HEIGHT + min(style.PAGE_HEIGHT - 1.0, rest / self.zoom)

    def _set_bars(self) -> None:
        height = round(GAP + self.pages.count * self._step)
        bar, view = self.verticalScrollBar(), self.viewport()
        bar.setPageStep(view.height())
        bar.setSingleStep(self._theme.px(40))
        bar.setRange(0, max(0, height - view.height()))
        across = self.horizontalScrollBar()
        across.setPageStep(view.width())
        width = round(style.PAGE_WIDTH * self.zoom) + 2 * GAP
        across.setRange(0, max(0, width - view.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        old = event.oldSize().width()
        at = 0.0
        if old > 2 * GAP and not self._zoom:
            before = (old - 2 * GAP) / style.PAGE_WIDTH
            step = style.PAGE_HEIGHT * before + GAP
            page, rest = divmod(max(0, self.verticalScrollBar().value() - GAP), step)
            at = page * style.PAGE_HEIGHT + min(style.PAGE_HEIGHT - 1.0, rest / before)
        self._set_bars()
        if at:
            self.verticalScrollBar().setValue(round(self._to_screen(at)))
        self.zoomed.emit(self.zoom)

    # Following

    def show_place(self, place: PreviewPlace) -> None:
        """Put what is being written, or read, into sight."""
        self._place = place
        self._wanted = place
        self._held = None
        self._follow()
        self.viewport().update()

    def hold(self) -> None:
        """Before the report changes: keep what is being written where it is on the screen."""
        found = self.pages.find(self._place) if self._place is not None else None
        if found is not None and self._wanted is None:
            self._held = self._to_screen(found) - self.verticalScrollBar().value()

    def _follow(self) -> None:
        if self._place is None:
            return
        found = self.pages.find(self._place)
        if found is None:
            return
        top, bar = self._to_screen(found), self.verticalScrollBar()
        if self._held is not None:
            bar.setValue(round(top - self._held))
            return
        if self._wanted is None:
            return
        room = self.viewport().height()
        if not bar.value() + 20 <= top <= bar.value() + room * 0.6:
            bar.setValue(round(top - room * 0.12))
        if self.pages.complete:
            self._wanted = None

    def _pages_changed(self) -> None:
        self._set_bars()
        self._follow()
        self._scrolled()
        self.viewport().update()

    def _pages_ended(self) -> None:
        self._follow()
        self._held = None
        self._wanted = None

    def _scrolled(self) -> None:
        self.paged.emit(self.page, self.pages.count)

    @property
    def page(self) -> int:
        """The page that most of the view shows, from 1."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        page = int(max(0.0, middle - GAP) // self._step) + 1
        return min(page, max(1, self.pages.count))

    # Painting

    def _left(self) -> float:
        """Screen px before a page."""
        free = self.viewport().width() - style.PAGE_WIDTH * self.zoom
        return max(float(GAP), free / 2) - self.horizontalScrollBar().value()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = event.rect()
        painter.fillRect(area, self._theme.color("window"))
        offset = self.verticalScrollBar().value()
        first = max(0, int((area.top() + offset - GAP) // self._step))
        last = int((area.bottom() + offset - GAP) // self._step)
        for page in range(first, min(last, self.pages.count - 1) + 1):
            self._paint_page(painter, page, GAP + page * self._step - offset, area.toRectF())
        if self.hasFocus():
            painter.setPen(self._theme.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint_page(self, painter: QPainter, page: int, top: float, area: QRectF) -> None:
        zoom, left = self.zoom, self._left()
        paper = QRectF(left, top, style.PAGE_WIDTH * zoom, style.PAGE_HEIGHT * zoom)
        painter.fillRect(paper, self._theme.color("surface"))
        painter.setPen(self._theme.color("hairline"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(paper.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.save()
        painter.translate(left, top)
        painter.scale(zoom, zoom)
        clip = QRectF(0, 0, style.PAGE_WIDTH, style.PAGE_HEIGHT)
        seen = area.translated(-left, -top)
        seen = QRectF(seen.x() / zoom, seen.y() / zoom, seen.width() / zoom, seen.height() / zoom)
        self.pages.paint(painter, page, clip & seen)
        self._paint_foot(painter, page)
        self._paint_bar(painter, page)
        painter.restore()

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        painter.setFont(style.label_font())
        painter.setPen(self._theme.color("text2"))
        foot = QRectF(0, style.PAGE_HEIGHT - 64, style.PAGE_WIDTH, 20)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignCenter), self.locale().toString(page + 1))

    def _paint_bar(self, painter: QPainter, page: int) -> None:
        """A bar beside what is being written."""
        stretch = self.pages.stretch(self._place) if self._place is not None else None
        if stretch is None or not self._place or not self._place.field:
            return
        top, end = (y - page * style.PAGE_HEIGHT for y in stretch)
        top, end = max(top, style.MARGIN), min(end, style.PAGE_HEIGHT - style.MARGIN)
        if end <= top:
            return
        rtl = self.pages.right_to_left
        x = style.PAGE_WIDTH - style.MARGIN + 14 if rtl else style.MARGIN - 14 - BAR
        painter.fillRect(QRectF(x, top, BAR, end - top), self._theme.color("accent"))

    # Mouse and keys

    def place_at(self, point: QPoint) -> PreviewPlace | None:
        """What is under a point of the view."""
        y = point.y() + self.verticalScrollBar().value() - GAP
        page, rest = divmod(y, self._step)
        if not 0 <= page < self.pages.count:
            return None
        inner = QPointF((point.x() - self._left()) / self.zoom, rest / self.zoom)
        return self.pages.at(int(page), inner)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            place = self.place_at(event.position().toPoint())
            if place is not None:
                self.clicked.emit(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            up = event.angleDelta().y()
            if up:
                self.zoom_by(STEP if up > 0 else 1 / STEP)
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: round(self.viewport().height() * 0.9),
            Qt.Key.Key_PageUp: -round(self.viewport().height() * 0.9),
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        if key in steps and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            bar.setValue(bar.value() + steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(STEP)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.set_zoom(0.0)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            middle = QPoint(self.viewport().width() // 2, self.viewport().height() // 4)
            place = self.place_at(middle)
            if place is not None:
                self.clicked.emit(place)
        else:
            super().keyPressEvent(event)
