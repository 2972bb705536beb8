"""Questions by group: a head that says how many are answered and folds them, and the form."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irm_desktop.domain.asking import ended_by
from irm_desktop.domain.instrument import Indicator, Instrument
from irm_desktop.ui import icons
from irm_desktop.ui.delegates import glyphs
from irm_desktop.ui.direction import layout_direction, mirrored, start_alignment
from irm_desktop.ui.pages.indicator_blocks import Block, Ratings
from irm_desktop.ui.pages.indicator_folded import FoldedBlock
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import hairline

HEIGHT = 34


class GroupHead(QPushButton):
    """Name of a group, how far it is answered, and whether it is open; Enter opens or folds."""

    def __init__(self, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._theme = title, theme
        self._said, self._share = "", 0.0
        self.setCheckable(True)
        self.setChecked(True)
        self.setAutoDefault(False)
        self.setProperty("kind", "painted")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._say)

    def show_progress(self, done: int, asked: int) -> None:
        self._share = done / asked if asked else 1.0
        self._said = self.tr("{done} of {asked} answered").format(done=done, asked=asked)
        self._say()

    def _say(self) -> None:
        state = self.tr("open") if self.isChecked() else self.tr("folded")
        self.setAccessibleName(f"{self._title}, {self._said}, {state}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        keys = (Qt.Key.Key_Right, Qt.Key.Key_Left)
        opens, folds = reversed(keys) if rtl else keys
        if event.key() in (opens, folds) and not event.modifiers():
            self.setChecked(event.key() == opens)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        whole = self.rect()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.fillRect(whole, theme.color("selection" if self.underMouse() else "sunken"))
        arrow = icons.pixmap("collapse" if self.isChecked() else "expand", theme, 14)
        mark = QRect(px(16), (whole.height() - px(14)) // 2, px(14), px(14))
        painter.drawPixmap(mirrored(mark, whole, rtl=rtl).topLeft(), arrow)
        ring = QRect(whole.width() - px(16 + 14), (whole.height() - px(14)) // 2, px(14), px(14))
        place = QRectF(mirrored(ring, whole, rtl=rtl))
        if self._share >= 1:
            glyphs.tick(painter, place, theme.color("done"), px(14) / 8)
        else:
            accent, ground = theme.color("accent"), theme.color("hairline")
            glyphs.ring(painter, place, self._share, accent, ground)
        painter.setFont(theme.number_font("secondary"))
        painter.setPen(theme.color("text2"))
        wide = painter.fontMetrics().horizontalAdvance(self._said) + 2
        said = QRect(ring.left() - px(8) - wide, 0, wide, whole.height())
        painter.setLayoutDirection(layout_direction(self._said))
        flags = start_alignment(rtl=rtl) | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(mirrored(said, whole, rtl=rtl), flags, self._said)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.color("text"))
        start = mark.right() + px(8)
        painter.setLayoutDirection(layout_direction(self._title))
        words = QRect(start, 0, said.left() - px(8) - start, whole.height())
        end = Qt.TextElideMode.ElideRight
        title = painter.fontMetrics().elidedText(self._title, end, words.width())
        painter.drawText(mirrored(words, whole, rtl=rtl), flags, title)


MakeBlocks = Callable[[QWidget], Sequence[Block]]


class QuestionGroup(QWidget):
    """A head and, under it, the questions; they are made when the group is first open."""

    made = Signal(object)  # the group, when its blocks are there

    def __init__(
        self,
        title: str,
        indicators: Sequence[Indicator],
        make: MakeBlocks,
        instrument: Instrument,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.indicators = tuple(indicators)
        self.blocks: list[Block] = []
        self._folded: list[FoldedBlock] = []
        self._make, self._instrument, self._theme = make, instrument, theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.head = GroupHead(title, theme, self)
        self.head.toggled.connect(self._toggled)
        column.addWidget(self.head)
        column.addWidget(hairline(theme, self))
        self.body = QWidget(self)
        self._column = QVBoxLayout(self.body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        column.addWidget(self.body)

    def build(self) -> None:
        """Make the questions, once."""
        if self.blocks:
            return
        for block in self._make(self.body):
            if self.blocks:
                self._column.addWidget(hairline(self._theme, self.body))
            folded = FoldedBlock(block, self._instrument, self.body)
            self._column.addWidget(folded)
            self._column.addWidget(block)
            self._folded.append(folded)
            self.blocks.append(block)
        self._column.addWidget(hairline(self._theme, self.body))
        self.made.emit(self)

    def _toggled(self, opened: bool) -> None:
        if opened:
            self.build()
        else:
            self.flush()
        self.body.setVisible(opened)

    def show_answers(self, answers: Ratings, *, typed_over: bool) -> None:
        values = {name: answer.value for name, answer in answers.items()}
        for block in self.blocks:
            block.show_ratings(answers, typed_over=typed_over)
        for folded in self._folded:
            folded.show_values(values)
        asked = [one.id for one in self.indicators if not ended_by(self._instrument, one, values)]
        done = sum(values.get(one) is not None for one in asked)
        self.head.show_progress(done, len(asked))

    def flush(self) -> None:
        for block in self.blocks:
            block.flush()
