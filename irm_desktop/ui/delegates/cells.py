"""Delegates of the commitment table: each paints one cell from the model's roles alone."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from irm_desktop.ui import icons, tokens
from irm_desktop.ui.delegates import chip, glyphs
from irm_desktop.ui.delegates.lines import two_lines
from irm_desktop.ui.direction import layout_direction, mirrored, start_alignment
from irm_desktop.ui.tables.commitment_cells import RowState
from irm_desktop.ui.tables.commitment_model import ColumnRole, StateRole
from irm_desktop.ui.theme import Theme, colour

Index = QModelIndex | QPersistentModelIndex
MARK = 3  # width of the bar before a selected row
CONFLICT_MARK = 13  # size of the drawing, logical pixels at 100 %


class Cell(QStyledItemDelegate):
    """Ground, hairline and selection mark; subclasses paint what is in the cell."""

    def __init__(self, theme: Theme, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self.language = language

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_Active)
        if selected:
            painter.fillRect(box, self.theme.color("selection" if focused else "selection_away"))
        line = QRect(box.left(), box.bottom(), box.width(), 1)
        painter.fillRect(line, self.theme.color("hairline"))
        if selected and index.data(ColumnRole).kind == "number":
            bar = mirrored(QRect(box.left(), box.top(), MARK, box.height()), box, rtl=rtl)
            painter.fillRect(bar, self.theme.color("accent"))
        state = index.data(StateRole)
        if state is not None:
            painter.save()
            self.content(painter, box, state, index, selected=selected, rtl=rtl)
            painter.restore()

    def content(
        self,
        painter: QPainter,
        box: QRect,
        state: RowState,
        index: Index,
        *,
        selected: bool,
        rtl: bool,
    ) -> None:
        """Paint what is in the cell."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        column = index.data(ColumnRole)
        return QSize(self.theme.px(column.width), self.theme.px(tokens.ROW_HEIGHT))


class NumberCell(Cell):
    """The commitment's number as it is printed, in figures of equal width."""

    def content(
        self,
        painter: QPainter,
        box: QRect,
        state: RowState,
        index: Index,
        *,
        selected: bool,
        rtl: bool,
    ) -> None:
        role = "strong" if selected else "base"
        painter.setFont(self.theme.number_font(role))
        painter.setPen(self.theme.color("text2" if not selected else "text"))
        inner = mirrored(box.adjusted(self.theme.px(13), 0, -2, 0), box, rtl=rtl)
        side = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        text = painter.fontMetrics().elidedText(
            state.row.number, Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(inner, side, text)


class TitleCell(Cell):
    """The title in up to two lines, in its own direction, and the star at its end."""

    def content(
        self,
        painter: QPainter,
        box: QRect,
        state: RowState,
        index: Index,
        *,
        selected: bool,
        rtl: bool,
    ) -> None:
        pad, star = self.theme.px(4), self.theme.px(16)
        shown = state.star.kind != "none"
        width = box.width() - 2 * pad - (star + pad if shown else 0)
        font = self.theme.font("strong" if selected else "base")
        painter.setFont(font)
        painter.setPen(self.theme.color("text"))
        text = state.row.shown_title
        metrics = QFontMetrics(font)
        lines = two_lines(text, max(20, width), font.toString())
        if state.conflicts:  # its second line says so
            lines = (metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(20, width)),)
        height = round(metrics.height() * 1.06)
        top = box.top() + (box.height() - height * (len(lines) + bool(state.conflicts))) // 2
        painter.setLayoutDirection(layout_direction(text))
        side = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        for place, line in enumerate(lines):
            inner = QRect(box.left() + pad, top + place * height, width, height)
            painter.drawText(mirrored(inner, box, rtl=rtl), side, line)
        if state.conflicts:
            below = QRect(box.left() + pad, top + height * len(lines), width, height)
            self._conflicts(painter, box, below, state, rtl=rtl)
        if shown:
            square = QRect(box.right() - pad - star, 0, star, star)
            square.moveTop(box.center().y() - star // 2)
            glyphs.star(
                painter,
                QRectF(mirrored(square, box, rtl=rtl)).adjusted(1, 1, -1, -1),
                state.star.kind,
                self.theme.color("star_line"),
                self.theme.color("star_fill"),
            )

    def _conflicts(
        self, painter: QPainter, box: QRect, line: QRect, state: RowState, *, rtl: bool
    ) -> None:
        """A drawing and the words: how many conflicts there are in the commitment."""
        size = self.theme.px(CONFLICT_MARK)
        mark = QRect(line.left(), line.center().y() - size // 2, size, size)
        drawn = icons.pixmap("warning", self.theme, CONFLICT_MARK, "warning_ink")
        painter.drawPixmap(mirrored(mark, box, rtl=rtl).topLeft(), drawn)
        painter.setFont(self.theme.font("secondary"))
        painter.setPen(self.theme.color("warning_ink"))
        words = line.adjusted(size + self.theme.px(5), 0, 0, 0)
        side = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        painter.setLayoutDirection(layout_direction(state.conflicts))
        painter.drawText(mirrored(words, box, rtl=rtl), side, state.conflicts)


class ChipCell(Cell):
    """A rating as chip; three pale dots where nothing is rated yet."""

    def content(
        self,
        painter: QPainter,
        box: QRect,
        state: RowState,
        index: Index,
        *,
        selected: bool,
        rtl: bool,
    ) -> None:
        indicator = index.data(ColumnRole).indicators[0]
        value = indicator.scale.by_id.get(state.row.values.get(indicator.id, ""))
        inner = box.adjusted(self.theme.px(4), 0, -self.theme.px(4), -1)
        if value is None:
            paint_unrated(painter, inner, self.theme)
            return
        height = self.theme.px(tokens.CHIP_HEIGHT)
        frame = QRect(inner.left(), inner.center().y() - height // 2, inner.width(), height)
        looks = chip.look(indicator.scale, value, self.theme, self.language)
        chip.paint_chip(
            painter,
            QRectF(frame),
            looks,
            self.theme,
            mirrored=rtl,
            glyph_only=inner.width() < self.theme.px(60),
        )


def paint_unrated(painter: QPainter, box: QRect, theme: Theme) -> None:
    """Three pale dots: nothing has been rated here."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("control"))
    centre, step, size = QRectF(box).center(), theme.px(6), theme.px(2)
    for place in (-1, 0, 1):
        dot = QRectF(0, 0, size, size)
        dot.moveCenter(centre)
        dot.translate(place * step, 0)
        painter.drawEllipse(dot)


class ValuesCell(Cell):
    """Letter tiles of the OGP values in fixed places; a dot where relevance is unclear."""

    def content(
        self,
        painter: QPainter,
        box: QRect,
        state: RowState,
        index: Index,
        *,
        selected: bool,
        rtl: bool,
    ) -> None:
        indicators = index.data(ColumnRole).indicators
        rated = [i for i in indicators if i.id in state.row.values]
        if not rated:
            paint_unrated(painter, box, self.theme)
            return
        size, step = self.theme.px(18), self.theme.px(20)
        left = box.left() + (box.width() - step * len(indicators)) // 2 + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.theme.font("secondary_strong"))
        for place, indicator in enumerate(indicators):
            tile = QRect(left + place * step, 0, size, size)
            tile.moveTop(box.center().y() - size // 2)
            tile = mirrored(tile, box, rtl=rtl)
            value = indicator.scale.by_id.get(state.row.values.get(indicator.id, ""))
            clear = value is not None and value.is_grade and bool(value.rank)
            counts = indicator.id != "value_technology"
            letter = indicator.letter.get(self.language) or indicator.letter.get("en", "?")
            self._tile(painter, QRectF(tile), letter, clear=clear, counts=counts)

    def _tile(
        self, painter: QPainter, tile: QRectF, letter: str, *, clear: bool, counts: bool
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if not clear:
            painter.setBrush(self.theme.color("text3"))
            dot = QRectF(0, 0, self.theme.px(3), self.theme.px(3))
            dot.moveCenter(tile.center())
            painter.drawEllipse(dot)
            return
        t = self.theme.tokens
        grade = 2 if counts else 1
        painter.setBrush(colour(t.grade_ground[grade]))
        if self.theme.plain:
            painter.setPen(colour(t.grade_ink[grade]))
        radius = tokens.RADIUS_CHIP if counts else tile.width() / 2
        painter.drawRoundedRect(tile, radius, radius)
        painter.setPen(colour(t.grade_ink[grade]))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, letter)


class RingCell(Cell):
    """How far the entry has come: a ring, a tick when all is there."""

    def content(
        self,
        painter: QPainter,
        box: QRect,
        state: RowState,
        index: Index,
        *,
        selected: bool,
        rtl: bool,
    ) -> None:
        size = self.theme.px(16)
        square = QRectF(0, 0, size, size)
        square.moveCenter(QRectF(box).center())
        if state.entry.complete:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            glyphs.tick(painter, square.adjusted(1, 1, -1, -1), self.theme.color("done"))
            return
        glyphs.ring(
            painter,
            square.adjusted(0.5, 0.5, -0.5, -0.5),
            state.entry.share,
            self.theme.color("accent"),
            self.theme.color("hairline"),
        )


CELLS: dict[str, type[Cell]] = {
    "number": NumberCell,
    "title": TitleCell,
    "chip": ChipCell,
    "values": ValuesCell,
    "ring": RingCell,
}
