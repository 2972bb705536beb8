"""The frame of every dialog: what it holds, a sentence of what is wrong, its buttons."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT
from irm_desktop.ui.widgets.focus_ring import FocusRing

TITLE_BAR = 32  # as the widest of the systems draw it, logical pixels


class Frame(QDialog):
    """A dialog with a body and a foot. Esc closes it; the main button is a verb."""

    def __init__(self, title: str, act: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._width = 0
        px = theme.px
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(20), px(16), px(20), px(16))
        outer.setSpacing(px(12))
        outer.addWidget(Words(title, theme, "panel_title"))
        self.body = QVBoxLayout()
        self.body.setSpacing(px(8))
        outer.addLayout(self.body, 1)
        self._problem = Words("", theme, "base", "error_ink", wrap=True)
        self._problem.hide()
        outer.addWidget(self._problem)
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        self.leave = button(self.tr("Cancel") if act else self.tr("Close"), theme)
        self.leave.clicked.connect(self.reject)
        self.foot.addWidget(self.leave)
        self.act = button(act, theme, "primary")
        self.act.setDefault(bool(act))
        self.act.setVisible(bool(act))
        self.act.clicked.connect(self.accept)
        self.foot.addWidget(self.act)
        outer.addLayout(self.foot)
        self.ring = FocusRing(theme, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Choices and numbers are as high as the lines beside them."""
        for field in (*self.findChildren(QComboBox), *self.findChildren(QSpinBox)):
            field.setMinimumHeight(self.theme.px(CONTROL_HEIGHT))
        if self._width:
            self._fit()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button one stands on, not the main one: who stands on Cancel before a
        restore means Cancel. From a field or a list it is the main one as ever."""
        on = self.focusWidget()
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and isinstance(on, QPushButton) and not on.isCheckable() and on is not self.act:
            on.click()
            return
        super().keyPressEvent(event)

    def resize_to(self, width: int) -> None:
        """Be `width` logical pixels wide when shown, and as high as all lines then need."""
        self._width = width

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        width = max(self._width, self.minimumSizeHint().width())
        high = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else 0
        self.resize(width, min(max(high, self.sizeHint().height()), self.room()))

    def _make_room(self) -> None:
        """Be higher where the lines would else be pressed together; never lower."""
        layout = self.layout()
        if layout is None or not (self._width and self.isVisible()):
            return
        layout.activate()
        high = layout.totalHeightForWidth(self.width()) if layout.hasHeightForWidth() else 0
        if high > self.height():
            self.resize(self.width(), min(high, self.room()))

    def room(self) -> int:
        """How high the dialog can be on its screen, below a title bar."""
        return self.screen().availableSize().height() - TITLE_BAR

    @property
    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def say(self, sentence: str) -> None:
        """Say what is wrong, in the dialog; empty: nothing is."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))
        self._make_room()

    def scrolled(self) -> tuple[QWidget, QVBoxLayout]:
        """A part of the body that scrolls where the window is low, and its column."""
        px = self.theme.px
        scroll, inside = QScrollArea(self), QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(4), px(4), px(10), px(4))
        column.setSpacing(px(12))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.viewport().setAutoFillBackground(False)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.body.addWidget(scroll, 1)
        return inside, column

    def form(self, into: QVBoxLayout | None = None) -> QFormLayout:
        """A form in the body, or in another column: labels at the start, fields that grow."""
        px = self.theme.px
        made = QFormLayout()
        made.setHorizontalSpacing(px(16))
        made.setVerticalSpacing(px(8))
        made.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        made.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        made.setLabelAlignment(Qt.AlignmentFlag.AlignLeading)
        (into or self.body).addLayout(made)
        return made

    def label(self, text: str, buddy: QWidget) -> QLabel:
        """The label of a field; it is also the field's accessible name."""
        words = Words(text, self.theme, "base", "text2")
        words.setBuddy(buddy)
        if not buddy.accessibleName():
            buddy.setAccessibleName(text)
        return words
