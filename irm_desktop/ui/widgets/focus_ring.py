"""The focus ring: two pixels of accent round whatever has the focus, never removed.

One transparent widget that follows the focus. A widget may name another one to be ringed in its
place through the property `ring_target`: a scale for its segments, the outline for its editor.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from irm_desktop.ui import tokens
from irm_desktop.ui.theme import Theme

OUTSIDE = 3


class FocusRing(QWidget):
    """Sits over the focused widget, inside the same parent, and lets the mouse through."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._target: QWidget | None = None
        self._inside = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)

    def _focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._target is not None:
            self._target.removeEventFilter(self)
            self._target = None
        if new is None or new.window() is not self._window:
            self.hide()
            return
        named = new.property("ring_target")
        self._inside = isinstance(new, QAbstractItemView)
        self._target = named if isinstance(named, QWidget) else new
        self._target.installEventFilter(self)
        self._target.destroyed.connect(self._lost)
        self._follow()

    def _lost(self) -> None:
        self._target = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._follow()
        return False

    def _follow(self) -> None:
        target = self._target
        if target is None or not target.isVisible():
            self.hide()
            return
        parent = target.parentWidget() or self._window
        if self.parentWidget() is not parent:
            self.setParent(parent)
        box = target.geometry()
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
