"""The bar at the top: menus, the search and command field, undo, redo, what is to be reviewed, and
the word "Saved"."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QMenuBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from irm_desktop.ui import icons, tokens
from irm_desktop.ui.action_book import Actions, translated
from irm_desktop.ui.actions import MENUS
from irm_desktop.ui.direction import isolated
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.labels import ground, hairline, ink, label

FIELD, SMALL = 150, 32  # px: the narrowest search field, and its glass alone
SAVED = 60  # px: the word "Saved", which outlasts those beside what is to be reviewed


class SearchButton(QPushButton):
    """Looks like a field; opens the palette, where one types. Without room for words it is a button
    with its glass alone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("kind", "painted")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Search everything, or run a command"))
        self.setToolTip(self.tr("Search everything, or run a command (Ctrl+K)"))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(380), self._theme.px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(SMALL), self._theme.px(28))

    @property
    def small(self) -> bool:
        """Whether the glass stands alone."""
        return self.width() < self._theme.px(FIELD)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("control"), 1))
        painter.setBrush(theme.color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, tokens.RADIUS_CONTROL, tokens.RADIUS_CONTROL)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, pad = theme.px(15), theme.px(9)
        x = self.width() - pad - size if rtl else pad
        if self.small:
            x = (self.width() - size) // 2
        painter.drawPixmap(x, (self.height() - size) // 2, icons.pixmap("search", theme, 15))
        if not self.small:
            self._paint_words(painter, box, size)

    def _paint_words(self, painter: QPainter, box: QRectF, size: int) -> None:
        """What the field is for, and its keys; `size` is the width of the glass before them."""
        theme = self._theme
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        keys = isolated("Ctrl K")
        painter.setFont(theme.font("caption"))
        words = painter.fontMetrics().horizontalAdvance(keys) + theme.px(10)
        hint = QRectF(0, 0, words, theme.px(17))
        hint.moveCenter(box.center())
        hint.moveLeft(theme.px(5) if rtl else self.width() - words - theme.px(5))
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.setBrush(theme.color("sunken"))
        painter.drawRoundedRect(hint, 3, 3)
        painter.setPen(theme.color("text3"))
        painter.drawText(hint, Qt.AlignmentFlag.AlignCenter, keys)
        painter.setFont(theme.font())
        start, end = size + theme.px(18), words + theme.px(14)
        inner = (
            self.rect().adjusted(end, 0, -start, 0)
            if rtl
            else self.rect().adjusted(start, 0, -end, 0)
        )
        text = painter.fontMetrics().elidedText(
            self.accessibleName(), Qt.TextElideMode.ElideRight, inner.width()
        )
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags, text)


class TopBar(QWidget):
    """Menus and tools. On macOS the menus go to the screen's own bar."""

    request_palette = Signal()
    request_inbox = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open_reviews = 0
        self.setFixedHeight(theme.px(tokens.TOP_BAR_HEIGHT))
        ground(self, theme, "window")
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(6), 0, theme.px(10), 0)
        row.setSpacing(theme.px(4))
        self.menus = QMenuBar(self)
        self.menus.setFont(theme.font())
        self.search = SearchButton(theme, self)
        self.search.clicked.connect(self.request_palette)
        self.undo = QToolButton(self)
        self.redo = QToolButton(self)
        self.reviews = self._make_reviews()
        self.lock = self._make_lock()
        self.saved_mark = label("", theme, parent=self)
        self.saved = label("", theme, "base", "text2", self)
        row.addWidget(self.menus, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addStretch(1)
        ends = (self.undo, self.redo, self.reviews, self.lock, self.saved_mark, self.saved)
        for widget in ends:
            row.addWidget(widget)
        self._line = hairline(theme, self)
        self.show_saved("")

    def _make_reviews(self) -> QToolButton:
        """How much waits in the inbox; hidden where nothing does."""
        made = QToolButton(self)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAutoRaise(True)
        made.setFont(self._theme.font("strong"))
        icons.before_text(made, "inbox", self._theme)
        made.clicked.connect(self.request_inbox)
        made.hide()
        return made

    def _make_lock(self) -> QToolButton:
        """That the workspace is encrypted, with what can be done; hidden where it is not."""
        made = QToolButton(self)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setAutoRaise(True)
        made.setFont(self._theme.font())
        icons.before_text(made, "lock", self._theme)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setProperty("kind", "menu")
        said = self.tr("This workspace is encrypted")
        made.setAccessibleName(said)
        made.setToolTip(said)
        made.hide()
        return made

    def show_lock(self, actions: Actions, offered: Sequence[str]) -> None:
        """The lock, whose menu holds these actions; none where there are none."""
        menu = QMenu(self.lock)
        for action_id in (one for one in offered if one in actions):
            menu.addAction(actions[action_id])
        before = self.lock.menu()
        self.lock.setMenu(menu)
        if before is not None:
            before.deleteLater()
        self.lock.setVisible(bool(offered))
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._line.setGeometry(0, self.height() - 1, self.width(), 1)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The bar never holds the window wider than its pages need."""
        return QSize(self._theme.px(2 * FIELD), self.height())

    def _fit(self) -> None:
        """What gives way: the words beside the lock and what is to be reviewed, the field to its
        narrowest, the word "Saved", the field's words, at last menus, which Qt then shows behind
        an arrow."""
        px = self._theme.px
        self._word_lock(self.tr("Encrypted"))
        self._word_reviews(self.tr("%n to review", "", self._open_reviews))
        if self.width() - self._taken() - self._menus_width() < px(FIELD + SAVED):
            self._word_lock("")
        if self.width() - self._taken() - self._menus_width() < px(FIELD + SAVED):
            self._word_reviews(self.locale().toString(self._open_reviews))
        needed = self._menus_width()
        room = self.width() - self._taken() - needed
        word = self.saved.sizeHint().width() + px(4) if self.saved.text() else 0
        self.saved.setVisible(bool(word) and room - word >= px(FIELD))
        room -= word if room - word >= px(FIELD) else 0
        self.search.setFixedWidth(min(room, px(380)) if room >= px(FIELD) else px(SMALL))
        self.menus.setFixedWidth(min(needed, max(px(FIELD), needed + room - px(SMALL))))
        self.saved_mark.setToolTip("" if self.saved.isVisibleTo(self) else self.saved.text())

    def _taken(self) -> int:
        """What margins and buttons take of the width."""
        px = self._theme.px
        marks = (self.undo, self.redo, self.reviews, self.lock, self.saved_mark)
        shown = [one for one in marks if not one.isHidden()]
        sides = self.contentsMargins().left() + self.contentsMargins().right() + px(6) + px(10)
        between = px(4) * (len(shown) + 3)  # after menus, before and after the field
        return sides + between + sum(one.sizeHint().width() for one in shown)

    def build(self, actions: Actions) -> None:
        """Menus from the actions that do something, sections divided; empty menus are left out."""
        self.menus.clear()
        for menu_id, title in MENUS:
            entries = [(spec, action) for spec, action in actions.made() if spec.menu == menu_id]
            if not entries:
                continue
            menu = self.menus.addMenu(translated(title))
            menu.setObjectName(menu_id)
            menu.setToolTipsVisible(False)
            group = entries[0][0].group
            for spec, action in entries:
                if spec.group != group:
                    menu.addSeparator()
                    group = spec.group
                menu.addAction(action)
        for button, name in ((self.undo, "undo"), (self.redo, "redo")):
            self._give(button, actions[name])
        self._fit()

    def _menus_width(self) -> int:
        """All titles side by side; laid out right to left, Qt's own hint is that of one."""
        metrics = self.menus.fontMetrics()
        texts = [action.text().replace("&", "") for action in self.menus.actions()]
        padding = 2 * self._theme.px(10) + 6
        return sum(metrics.horizontalAdvance(text) + padding for text in texts) + 2 * padding

    def _give(self, button: QToolButton, action: QAction) -> None:
        button.setDefaultAction(action)
        button.setAccessibleName(action.text().replace("&", ""))
        size = self._theme.px(16)
        button.setIconSize(QSize(size, size))

    def show_reviews(self, count: int) -> None:
        """How many items of the inbox are open, in all plans."""
        self._open_reviews = count
        said = self.tr("%n to review", "", count)
        self.reviews.setAccessibleName(said)
        self.reviews.setToolTip(said)
        self.reviews.setVisible(count > 0)
        self._fit()

    def _word_reviews(self, text: str) -> None:
        if text != self.reviews.text():
            self.reviews.setText(text)

    def _word_lock(self, text: str) -> None:
        """The lock stands alone where there is no room for its word."""
        if text != self.lock.text():
            self.lock.setText(text)
            alone = Qt.ToolButtonStyle.ToolButtonIconOnly
            beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            self.lock.setToolButtonStyle(beside if text else alone)

    def show_saved(self, word: str, *, problem: bool = False) -> None:
        """The word at the end, with its tick, or a warning where there is a problem; nothing where
        no workspace is open."""
        self.saved.setText(word)
        ink(self.saved, self._theme, "error_ink" if problem else "text2")
        mark = icons.pixmap("check", self._theme, 14, "done")
        if problem:
            mark = icons.pixmap("warning", self._theme, 14, "error_ink")
        self.saved_mark.setPixmap(mark)
        self.saved_mark.setVisible(bool(word))
        self.saved_mark.setAccessibleName(word)
        self._fit()
