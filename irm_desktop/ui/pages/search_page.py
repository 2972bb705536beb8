"""Search: one field over everything in the workspace, as one types."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from irm_desktop.domain.search_query import Query
from irm_desktop.ui.cards import Icon, button, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.search_row import SearchRow
from irm_desktop.ui.dialogs.name import NameDialog
from irm_desktop.ui.pages.page import Page
from irm_desktop.ui.pages.search_kinds import KindList
from irm_desktop.ui.searcher import Asked, Searcher
from irm_desktop.ui.tables.search_model import HitRole, SearchModel
from irm_desktop.ui.widgets.labels import ground, hairline, label

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.evidence_records import SavedSearch
    from irm_desktop.domain.search_hits import Found, Hit, IndexState

KINDS_WIDTH = 200  # logical pixels at 100 %


class SearchPage(Page):
    """The first hits come at once in the order of the workspace, the best a moment later."""

    request_hit = Signal(object)  # Hit: show the field it stands in
    asked = Signal(object)  # Asked: what is looked for now

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._plan_id: str | None = None
        self._found: Found | None = None
        self._moved = False  # the person went through the hits: their place is kept
        self.searcher = Searcher(context, self)
        self.searcher.answered.connect(self._answered)
        ground(self, context.theme, "surface")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._make_head())
        column.addWidget(hairline(context.theme, self))
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        self.kinds = KindList(context, splitter)
        self.kinds.chosen.connect(self._ask)
        splitter.addWidget(self.kinds)
        splitter.addWidget(self._make_list(splitter))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([context.theme.px(KINDS_WIDTH), context.theme.px(900)])
        column.addWidget(splitter, 1)
        column.addWidget(hairline(context.theme, self))
        column.addLayout(self._make_foot())
        self._tell()

    # Making

    def _make_head(self) -> QHBoxLayout:
        theme, px = self.context.theme, self.context.theme.px
        head = QHBoxLayout()
        head.setContentsMargins(px(24), px(11), px(16), px(11))
        head.setSpacing(px(10))
        head.addWidget(Icon("search", theme))
        self.field = QLineEdit(self)
        self.field.setFont(theme.font("panel_title"))
        self.field.setPlaceholderText(self.tr("Search the whole workspace"))
        self.field.setAccessibleName(self.tr("Words to search for"))
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._ask)
        self.field.returnPressed.connect(self._open_current)
        self.field.installEventFilter(self)
        head.addWidget(self.field, 1)
        self.here = QCheckBox(self.tr("This plan only"), self)
        self.here.toggled.connect(self._ask)
        head.addWidget(self.here)
        self.keep = button(self.tr("Keep search …"), theme, "ghost", "add", self)
        self.keep.clicked.connect(self._keep)
        self.kept = button(self.tr("Kept searches"), theme, "ghost", "history", self)
        self.kept.clicked.connect(self._open_kept)
        head.addWidget(self.keep)
        head.addWidget(self.kept)
        return head

    def _make_list(self, parent: QWidget) -> QListView:
        self.model = SearchModel(self)
        self.list = QListView(parent)
        self.list.setModel(self.model)
        self.list.setItemDelegate(SearchRow(self.context.theme, self.list))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        soft_selection(self.list, self.context.theme)
        self.list.activated.connect(self._open)
        self.list.clicked.connect(self._open)
        self.list.installEventFilter(self)
        return self.list

    def _make_foot(self) -> QHBoxLayout:
        theme, px = self.context.theme, self.context.theme.px
        foot = QHBoxLayout()
        foot.setContentsMargins(px(24), px(7), px(16), px(7))
        self.said = label("", theme, "secondary", "text2", self, wrap=True)
        foot.addWidget(self.said, 1)
        return foot

    # What the window tells

    def open_plan(self, plan_id: str | None) -> None:
        changed, self._plan_id = plan_id != self._plan_id, plan_id
        self.here.setEnabled(plan_id is not None)
        if self.context.workspace is None:
            self.searcher.forget()
            self._found = None
            self.model.show(())
            self._tell()
        elif changed and self.here.isChecked():
            self._ask()

    def show_argument(self, argument: object) -> None:
        """Look for this: words, or what was looked for before."""
        asked = argument if isinstance(argument, Asked) else Asked(str(argument))
        for widget in (self.field, self.here):
            widget.blockSignals(True)
        self.kinds.choose(asked.kinds)
        self.here.setChecked(bool(asked.plan_id) and asked.plan_id == self._plan_id)
        self.field.setText(asked.query)
        for widget in (self.field, self.here):
            widget.blockSignals(False)
        self._ask()

    def refresh(self, change: Change) -> None:
        """What was found may read otherwise now; the place in the list is kept."""
        if change and change.entities != {"search"}:
            self._ask(keep=True)

    def index_moved(self, state: IndexState) -> None:
        """The index came on: say so, and look again when it is complete."""
        if self._found is None or not self._found.state.waiting:
            return
        if state.waiting:
            self._tell(state)
        else:
            self._ask(keep=True)

    def panes(self) -> list[QWidget]:
        return [self.field, self.kinds, self.list]

    def focus_first(self) -> None:
        self.field.setFocus()
        self.field.selectAll()

    # Searching

    def _ask(self, *_: object, keep: bool = False) -> None:
        if self.context.workspace is None:
            return
        self._moved = self._moved and keep
        plan_id = (self._plan_id or "") if self.here.isChecked() else ""
        asked = Asked(self.field.text(), self.kinds.kinds, plan_id)
        self.asked.emit(asked)
        if not Query.read(asked.query):
            self.searcher.forget()
            self._found = None
            self.model.show(())
            self.kinds.show_counts(None)
            self._tell()
            return
        self.searcher.ask(asked.query, asked.kinds, asked.plan_id)

    def _answered(self, found: Found, ranked: bool) -> None:
        if self._moved and not ranked:
            return  # the hits are being gone through: only their final order changes them
        current = self.list.currentIndex().data(HitRole) if self._moved else None
        self._found = found
        self.model.show(found.hits)
        if found.hits:
            self.list.setCurrentIndex(self.model.index(self.model.row_of(current)))
        if ranked or found.counts:
            self.kinds.show_counts(found.counts)
        self._tell(found.state)

    def _tell(self, state: IndexState | None = None) -> None:
        """How many there are of how many; how far the index is."""
        self.keep.setEnabled(self._found is not None and not self._read_only())
        self.said.setText("  ".join(filter(None, (self._counted(), self._waiting(state)))))

    def _counted(self) -> str:
        found = self._found
        if found is None:
            return self.tr(
                "Commitments, texts, reasons, sources, notes, and the words that stood there "
                "before. “Quotation marks” keep words together, -word leaves one out."
            )
        if not found.hits:
            return self.tr("Nothing found.")
        kinds = self.kinds.kinds
        counts = found.counts
        there = sum(count for kind, count in counts.items() if not kinds or kind in kinds)
        if there > len(found.hits):
            said = self.tr("The best {shown} of {count}.")
            return said.format(shown=len(found.hits), count=f"{there:,}")
        return self.tr("%n results.", "", len(found.hits)) if counts else ""

    def _waiting(self, state: IndexState | None) -> str:
        if state is None or not state.waiting:
            return ""
        if state.sentence:
            return state.sentence
        said = self.tr("The index of words is being made: {percent} % is done.")
        return said.format(percent=100 * (state.total - state.waiting) // max(1, state.total))

    def _read_only(self) -> bool:
        workspace = self.context.workspace
        return workspace is None or workspace.read_only

    # What a person does

    def _open_current(self) -> None:
        self._open(self.list.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        hit: Hit | None = index.data(HitRole)
        if hit is not None:
            self._moved = True
            self.request_hit.emit(hit)

    def _keep(self) -> None:
        theme = self.context.theme
        proposed, caption = self.field.text().strip(), self.tr("Name of the search")
        dialog = NameDialog(
            self.tr("Keep search"), self.tr("Keep"), caption, proposed, self.keep_as, theme, self
        )
        dialog.open()

    def keep_as(self, name: str) -> str:
        """Keep what is looked for under a name; one of that name is written anew."""
        plan_id = (self._plan_id or "") if self.here.isChecked() else ""
        query, kinds = self.field.text(), self.kinds.kinds
        self.context.operations.add(
            lambda w: w.keep_search(name, query, kinds=kinds, plan_id=plan_id),
            self.tr("Search “{name}” kept").format(name=name),
        )
        return ""

    def menu_of_kept(self) -> QMenu:
        """The searches that are kept; below them, what takes one away."""
        menu = QMenu(self)
        kept = self.context.open_workspace.saved_searches() if self.context.workspace else ()
        for one in kept:
            menu.addAction(one.name, partial(self._use, one))
        if not kept:
            menu.addAction(self.tr("No search is kept yet")).setEnabled(False)
        elif not self._read_only():
            menu.addSeparator()
            away = menu.addMenu(self.tr("Forget"))
            for one in kept:
                away.addAction(one.name, partial(self._forget, one))
        return menu

    def _open_kept(self) -> None:
        menu = self.menu_of_kept()
        menu.exec(self.kept.mapToGlobal(self.kept.rect().bottomLeft()))
        menu.deleteLater()

    def _use(self, kept: SavedSearch) -> None:
        self.show_argument(Asked(kept.query, kept.kinds, kept.plan_id))
        self.list.setFocus()

    def _forget(self, kept: SavedSearch) -> None:
        said = self.tr("Search “{name}” forgotten").format(name=kept.name)
        self.context.operations.delete("search", kept.id, said)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.field and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_PageDown):
                self._moved = True
                self.list.setFocus()
                return True
            if watched is self.list:
                return self._list_key(event)
        return super().eventFilter(watched, event)

    def _list_key(self, event: QKeyEvent) -> bool:
        """Up from the first hit, Esc, and letters go back to the field."""
        self._moved = True
        first = self.list.currentIndex().row() <= 0
        if event.key() == Qt.Key.Key_Escape or (event.key() == Qt.Key.Key_Up and first):
            self.field.setFocus()
            return True
        return False
