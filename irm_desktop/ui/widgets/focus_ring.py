"""The focus ring: two pixels of accent round whatever has the focus, never removed.

One transparent widget that follows the focus. A widget may name another one to be ringed in its
place through the property `ring_target`: a scale for its segments, the outline for its editor.
A list shows the focus by its current row; it is ringed only while it has none. The paragraphs of
an interview (`ring_target` is False) show it by their cursor alone: nothing is to jump about there.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from irm_desktop.ui import tokens
from irm_desktop.ui.theme import Theme

OUTSIDE = 3


class FocusRing(QWidget):
    """Lies over the window, or inside the scroll area that holds the focus, and lets the mouse
    through. It moves when the ringed widget or anything above it moves."""

    # A ring whose dialog is collected has lost its own attributes before Qt destroys it, and the
    # focus leaves the dialog while that happens: these stand in for them.
    _window: QWidget | None = None
    _watched: tuple[QWidget, ...] = ()
    _list: QAbstractItemView | None = None  # that has the focus
    _inside = False

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    @Slot(QWidget, QWidget)
    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        for watched in filter(isValid, self._watched):  # focus leaves what is being destroyed too
            watched.removeEventFilter(self)
            watched.destroyed.disconnect(self._lost)
        self._watched = ()
        self._list = None
        window = self._window
        if (
            new is None
            or window is None
            or new.window() is not window
            or new.property("ring_target") is False
        ):
            self.hide()
            return
        named = new.property("ring_target")
        self._inside = isinstance(new, QAbstractItemView)
        if isinstance(new, QAbstractItemView):
            self._list = new
            self._watch(new.viewport())
        target = named if isinstance(named, QWidget) else new
        host = self._host(target, window)
        widget: QWidget | None = target
        while widget is not None and widget is not host:
            self._watch(widget)
            widget = widget.parentWidget()
        if self.parentWidget() is not host:
            self.setParent(host)
        self._target = target
        self._follow()

    def _watch(self, widget: QWidget) -> None:
        widget.installEventFilter(self)
        widget.destroyed.connect(self._lost)
        self._watched = (*self._watched, widget)

    def _host(self, target: QWidget, window: QWidget) -> QWidget:
        """The content of the nearest scroll area, so that the ring scrolls; else the window."""
        widget = target.parentWidget()
        while widget is not None and widget is not window:
            viewport = widget.parentWidget()
            area = viewport.parentWidget() if viewport is not None else None
            if isinstance(area, QScrollArea) and area.widget() is widget:
                return widget
            widget = viewport
        return window

    @Slot()
    def _lost(self) -> None:
        """The ringed widget or one above it is gone; Qt has taken the filters with it."""
        self._watched = ()
        self._list = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._follow()
        elif event.type() == QEvent.Type.Paint and self.isHidden() == self._wanted():
            QTimer.singleShot(0, self, self._follow)  # the list got or lost its current row
        return False

    def _wanted(self) -> bool:
        return self._list is None or not self._list.currentIndex().isValid()

    @Slot()
    def _follow(self) -> None:
        host = self.parentWidget()
        target = self._target if self._watched else None
        if target is None or host is None or not target.isVisibleTo(host) or not self._wanted():
            self.hide()
            return
        box = QRect(target.mapTo(host, QPoint(0, 0)), target.size())
        if not self._inside:
            box = box.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
        self.setGeometry(box)
        self.raise_()
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = 0 if self._inside else tokens.RADIUS_CONTROL + 2
        painter.drawRoundedRect(box, radius, radius)
