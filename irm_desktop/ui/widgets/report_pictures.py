"""The pictures of the preview, drawn where the HTML names them: overview grids and bar charts."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF
from PySide6.QtGui import (
    QPainter,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from irm_desktop.domain.report import ChartSeries, OverviewGrid
from irm_desktop.ui.widgets import chart_picture, grid_picture
from irm_desktop.ui.widgets.report_style import PageInk

Drawing = OverviewGrid | ChartSeries
_IMAGE = QTextFormat.ObjectTypes.ImageObject.value


class Pictures(QPyTextObject):
    """Takes the place of Qt's own images in one document: sharp at every zoom, kept nowhere."""

    def __init__(self, drawings: Mapping[str, Drawing | None], parent: QObject) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self.ink: PageInk | None = None
        self.right_to_left = False

    def register(self, document: QTextDocument) -> None:
        document.documentLayout().registerHandler(_IMAGE, self)

    def _drawing(self, form: QTextFormat) -> Drawing | None:
        return self._drawings.get(form.toImageFormat().name())

    def intrinsicSize(self, document: QTextDocument, position: int, form: QTextFormat) -> QSizeF:
        drawing = self._drawing(form)
        if isinstance(drawing, OverviewGrid):
            return grid_picture.size(drawing)
        return chart_picture.size(drawing) if drawing is not None else QSizeF(0, 0)

    def drawObject(
        self,
        painter: QPainter,
        box: QRectF | QRect,
        document: QTextDocument,
        position: int,
        form: QTextFormat,
    ) -> None:
        drawing = self._drawing(form)
        if drawing is None or self.ink is None:
            return
        painter.save()
        painter.translate(box.x(), box.y())
        if isinstance(drawing, OverviewGrid):
            grid_picture.paint(painter, drawing, self.ink, rtl=self.right_to_left)
        else:
            chart_picture.paint(painter, drawing, self.ink, rtl=self.right_to_left)
        painter.restore()
