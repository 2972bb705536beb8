"""The outline of a report: its sections, the commitments under theirs, words and what is open."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QContextMenuEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from irm_desktop.ui import icons
from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.delegates.list_row import PADDING, Index, ListRow
from irm_desktop.ui.pages.report_contents import Key, Part
from irm_desktop.ui.theme import Theme

KeyRole = Qt.ItemDataRole.UserRole + 1
StateRole = Qt.ItemDataRole.UserRole + 2
ICONS = {"missing": "warning", "untranslated": "languages"}
ICON = 14
COUNT_WIDTH = 76


class OutlineRow(ListRow):
    """A row with the sign of what is open before its words. The title has all the room that the
    words leave."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self._share(option, index)
        super().paint(painter, option, index)
        icon = ICONS.get(str(index.data(StateRole) or ""))
        if icon is None or index.column() != 1:
            return
        drawn = icons.pixmap(icon, self._theme, ICON, "warning_ink")
        size, pad = self._theme.px(ICON), self._theme.px(PADDING)
        text = painter.fontMetrics().horizontalAdvance(str(index.data() or ""))
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        gap = self._theme.px(5)
        x = option.rect.right() - pad - text - gap - size
        if rtl:
            x = option.rect.left() + pad + text + gap
        painter.drawPixmap(x, option.rect.center().y() - size // 2, drawn)

    def _share(self, option: QStyleOptionViewItem, index: Index) -> None:
        """The column of the words is as wide as the widest of them; a row gives to its title what
        its own words do not need."""
        count = index.sibling(index.row(), 1)
        needed = self._needed(option, count)
        box, rtl = option.rect, option.direction == Qt.LayoutDirection.RightToLeft
        whole = self._view.visualRect(count)
        if index.column() == 0:
            spare = max(0, whole.width() - needed)
            option.rect = box.adjusted(-spare if rtl else 0, 0, 0 if rtl else spare, 0)
        elif rtl:
            option.rect = box.adjusted(0, 0, needed - box.width(), 0)
        else:
            option.rect = box.adjusted(box.width() - needed, 0, 0, 0)

    def _needed(self, option: QStyleOptionViewItem, count: Index) -> int:
        """The width of the words of a row with their sign; 0 where there are none."""
        text = str(count.data() or "")
        wide = option.fontMetrics.horizontalAdvance(text) if text else 0
        if str(count.data(StateRole) or "") in ICONS:
            wide += self._theme.px(ICON) + (self._theme.px(5) if text else 0)
        return wide + 2 * self._theme.px(PADDING) + 2 if wide else 0


class ReportOutline(QTreeWidget):
    """`chosen` carries the key of the row, `request_menu` a point of the screen."""

    chosen = Signal(object)
    request_menu = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: list[tuple[Key, str, int]] = []
        self.setObjectName("report outline")
        self.setAccessibleName(self.tr("Sections of the report"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(theme.px(14))
        self.setUniformRowHeights(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(theme.px(30))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(1, theme.px(COUNT_WIDTH))
        soft_selection(self, theme)
        self.setItemDelegate(OutlineRow(theme, self))
        self.currentItemChanged.connect(self._current_changed)

    def set_parts(self, parts: Sequence[Part]) -> None:
        """Show these; the one that was chosen stays so, else the first is."""
        if [(one.key, one.title, one.level) for one in parts] != self._shown:
            order = [key for key, _, _ in self._shown]
            self._shown = [(one.key, one.title, one.level) for one in parts]
            self._fill(parts, order)
            return
        for part in parts:
            self.set_part(part)

    def _fill(self, parts: Sequence[Part], order: Sequence[Key]) -> None:
        before = self._stays([one.key for one in parts], order)
        self.blockSignals(True)
        self.clear()
        section: QTreeWidgetItem | None = None
        for part in parts:
            item = QTreeWidgetItem()
            item.setData(0, KeyRole, part.key)
            item.setSizeHint(0, QSize(0, self._theme.px(27)))
            nested = part.under or part.level > 1
            item.setFont(0, self._theme.font("base" if nested else "strong"))
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            if nested and section is not None:
                section.addChild(item)
            else:
                self.addTopLevelItem(item)
                section = item
            self._dress(item, part)
        self.expandAll()
        self.blockSignals(False)
        self.choose(before)

    def _stays(self, keys: Sequence[Key], order: Sequence[Key]) -> Key | None:
        """The chosen part; where it is gone, the next one after it, else the one before."""
        chosen = self.current_key()
        if chosen is None or chosen in keys or chosen not in order:
            return chosen
        at = order.index(chosen)
        left = [key for key in (*order[at:], *reversed(order[:at])) if key in keys]
        return left[0] if left else None

    def _dress(self, item: QTreeWidgetItem, part: Part) -> None:
        item.setText(0, part.title)
        item.setText(1, self._count(part))
        item.setData(1, StateRole, part.state)
        open_part = part.state in ("empty", "missing", "untranslated")
        color = "warning_ink" if open_part else "text2"
        item.setForeground(1, QBrush(self._theme.color(color)))
        told = [part.title, self._length(part), part.note]
        tip = "\n".join(text for text in told if text)
        for column in (0, 1):
            item.setToolTip(column, tip)
        role = Qt.ItemDataRole.AccessibleTextRole
        item.setData(0, role, ", ".join(text for text in told if text))
        item.setData(1, role, self._length(part) or part.note)

    def _count(self, part: Part) -> str:
        if part.state == "untranslated" and not part.words:
            return self.tr("untranslated")
        if part.state == "empty":
            return self.tr("empty")
        if part.words is None:
            return ""
        number = self.locale().toString
        if part.target and not part.under:
            return f"{number(part.words)}/{number(part.target)}"
        return number(part.words)

    def _length(self, part: Part) -> str:
        """The words in a sentence, against what they should be."""
        if part.words is None:
            return ""
        if not part.target:
            return self.tr("%n words", "", part.words)
        number = self.locale().toString
        return self.tr("{words} of about {target} words").format(
            words=number(part.words), target=number(part.target)
        )

    def set_part(self, part: Part) -> None:
        """The words and the state of one row, while one types."""
        item = self._item(part.key)
        if item is not None:
            self._dress(item, part)

    def current_key(self) -> Key | None:
        item = self.currentItem()
        return tuple(item.data(0, KeyRole)) if item is not None else None

    def choose(self, key: Key | None) -> None:
        """Show the part of this key; the first where there is none."""
        item = self._item(key) if key is not None else None
        item = item or self.topLevelItem(0)
        if item is not None:
            self.setCurrentItem(item)

    def step(self, by: int) -> None:
        """To the part before or after."""
        item = self.currentItem()
        if item is not None:
            other = self.itemBelow(item) if by > 0 else self.itemAbove(item)
            if other is not None:
                self.setCurrentItem(other)

    def _item(self, key: Key) -> QTreeWidgetItem | None:
        item = self.topLevelItem(0)
        while item is not None and tuple(item.data(0, KeyRole)) != key:
            item = self.itemBelow(item)
        return item

    def _current_changed(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(tuple(item.data(0, KeyRole)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        item = self.currentItem()
        at = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and item is not None:
            at = self.viewport().mapToGlobal(self.visualItemRect(item).bottomLeft())
        self.request_menu.emit(at)
