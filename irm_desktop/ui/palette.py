"""The command palette: one field for going, doing and finding, over the window, by keyboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.ui.action_book import Actions
from irm_desktop.ui.cards import Icon, Line, Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.palette_items import (
    LIMIT,
    PaletteItem,
    Query,
    commands,
    commitments,
    hits,
    plans,
)
from irm_desktop.ui.palette_list import ItemRole, PaletteDelegate, PaletteModel
from irm_desktop.ui.searcher import Searcher
from irm_desktop.ui.tokens import RADIUS_PALETTE

if TYPE_CHECKING:
    from irm_desktop.domain.search_hits import Found

SHOWN = 12  # commitments, and plans
FURTHER = 8  # of what is found in the texts
SOURCES = ("source", "attachment", "excerpt", "interview")
TEXTS = (  # what the palette does not list itself; old words stand on the page of the search
    "milestone", "reason", "passage", "recommendation", "concern", "note", "person", *SOURCES,
)  # fmt: skip


class Palette(QFrame):
    """Lies over the window while it is used. Esc or a click beside it closes it."""

    request_plan = Signal(str)
    request_commitment = Signal(str, str)  # commitment id, ""
    request_hit = Signal(object)  # Hit of the search of everything

    def __init__(self, context: Context, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._actions = context, actions
        self._window = window
        self._back: QWidget | None = None
        self._open_plan: str | None = None
        self.setAccessibleName(self.tr("Search everything"))
        theme, px = context.theme, context.theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._make_field())
        column.addWidget(Line(theme))
        self._searcher = Searcher(context, self, limit=FURTHER, ranks=False)
        self._searcher.answered.connect(self._found)
        self._items: list[PaletteItem] = []
        self._left_out = 0
        self.model = PaletteModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self._delegate = PaletteDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setViewportMargins(px(8), px(6), px(8), px(6))
        self.list.clicked.connect(self._run)
        column.addWidget(self.list, 1)
        column.addWidget(Line(theme))
        column.addLayout(self._make_foot())
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.hide()

    def _make_field(self) -> QHBoxLayout:
        theme, px = self._context.theme, self._context.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(12))
        row.addWidget(Icon("search", theme))
        self.field = QLineEdit(self)
        self.field.setFrame(False)
        self.field.setStyleSheet("QLineEdit { border: none; background: transparent; }")
        self.field.setFont(theme.font("panel_title"))
        self.field.setPlaceholderText(self.tr("Search everything, or run a command"))
        self.field.setAccessibleName(self.tr("Search everything, or run a command"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        row.addWidget(self.field, 1)
        self._count = Words("", theme, "secondary", "text2")
        row.addWidget(self._count)
        return row

    def _make_foot(self) -> QHBoxLayout:
        theme, px = self._context.theme, self._context.theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(16), px(8), px(16), px(8))
        row.setSpacing(px(6))
        hints = (
            ("↑ ↓", self.tr("choose")),
            (self.tr("Enter"), self.tr("go")),
            (">", self.tr("commands only")),
            ("#", self.tr("number")),
            ("@", self.tr("source")),
        )
        for keys, words in hints:
            row.addWidget(Words(keys, theme, "caption", "text"))
            row.addWidget(Words(words, theme, "secondary", "text2"))
            row.addSpacing(px(8))
        row.addStretch(1)
        row.addWidget(Words(self.tr("Esc closes"), theme, "secondary", "text2"))
        return row

    def open(self, plan_id: str | None = None, text: str = "") -> None:
        """Show the palette with `text` typed; commitments of `plan_id` stand first."""
        self._open_plan = plan_id
        self._back = self._window.focusWidget()
        self.place()
        self.show()
        self.raise_()
        self.field.setText(text)
        self._search(text)
        self.field.setFocus()

    def place(self) -> None:
        """In the middle of the window, near its top."""
        window, px = self._window, self._context.theme.px
        width = min(px(640), window.width() - px(32))
        height = min(px(446), window.height() - px(96))
        self.setGeometry((window.width() - width) // 2, px(76), width, height)

    def close_up(self) -> None:
        """Hide the palette and give the focus back to where it was."""
        self.hide()
        if self._back is not None:
            self._back.setFocus()
        self._back = None

    def _search(self, typed: str) -> None:
        query = Query.read(typed)
        items: list[PaletteItem] = []
        left_out = 0
        workspace = self._context.workspace
        titles = False
        if workspace is not None and query.mode not in (">", "@"):
            all_plans = workspace.plans()
            known = self._context.names
            names = {plan.id: f"{known.of_plan(plan)} {plan.number}" for plan in all_plans}
            found = commitments(workspace, self._open_plan, query, names, self._go_commitment)
            left_out, items = max(0, len(found) - SHOWN), found[:SHOWN]
            titles = bool(found)
            if query.mode != "#":
                items += plans(all_plans, known, query, self.request_plan.emit)[:SHOWN]
        if query.mode not in ("#", "@"):
            items += commands(self._actions, query)
        left_out += max(0, len(items) - LIMIT)
        items = items[:LIMIT]
        self.model.set_items(items, self.tr("Nothing found"))
        self._count.setText(self._counted(len(items), left_out))
        self._choose(1)
        self._items, self._left_out = items, left_out
        self._look_further(query, titles=titles)

    def _look_further(self, query: Query, *, titles: bool) -> None:
        """Have everything searched in the worker; what is found comes under the rest. The words of
        plans and commitments too, where no title has what was typed."""
        if query.mode in (">", "#") or not query.text:
            self._searcher.forget()
            return
        texts = TEXTS if titles else ("plan", "commitment", *TEXTS)
        self._searcher.ask(query.text, SOURCES if query.mode == "@" else texts)

    def _found(self, found: "Found", _ranked: bool) -> None:
        """Nothing that is there already moves: what is chosen stays chosen."""
        more = hits(found.hits, self.request_hit.emit)
        if not self.isVisible() or not more:
            return
        row = self.list.currentIndex().row()
        items = [*self._items[: LIMIT - len(more)], *more]
        self.model.set_items(items, self.tr("Nothing found"))
        left_out = self._left_out + len(self._items) + len(more) - len(items)
        self._count.setText(self._counted(len(items), left_out))
        self._choose(max(row, 1))

    def _counted(self, shown: int, left_out: int) -> str:
        if left_out:
            return self.tr("{shown} of {count}").format(shown=shown, count=shown + left_out)
        return self.tr("%n results", "", shown) if shown else ""

    def _go_commitment(self, commitment_id: str) -> None:
        self.request_commitment.emit(commitment_id, "")

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            self.list.setCurrentIndex(self.model.index(row))

    def _move(self, step: int) -> None:
        """To the next item that is no heading."""
        row = self.list.currentIndex().row() + step
        while 0 <= row < len(self.model.rows) and isinstance(self.model.rows[row], str):
            row += step
        self._choose(row)

    def _run(self) -> None:
        item = self.list.currentIndex().data(ItemRole)
        if not isinstance(item, PaletteItem) or item.why_not:
            return
        self.close_up()
        item.run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        if watched is self.field and isinstance(event, QFocusEvent) and event.lostFocus():
            self._left(event.reason())
        return super().eventFilter(watched, event)

    def _left(self, reason: Qt.FocusReason) -> None:
        """Close when the focus went elsewhere in the window, not to a menu or another program."""
        stays = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if reason not in stays:
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        page = 8
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        key = Qt.Key(event.key())
        if key in steps:
            step = steps[key]
            for _ in range(abs(step)):
                self._move(1 if step > 0 else -1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run()
            return True
        if key == Qt.Key.Key_Escape:
            self.close_up()
            return True
        return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._context.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("hairline"), 1))
        painter.setBrush(theme.color("surface"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_PALETTE, RADIUS_PALETTE)
