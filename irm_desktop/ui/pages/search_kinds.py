"""The kinds of what is found, with how many there are of each: choosing one shows it alone."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

KindRole = Qt.ItemDataRole.UserRole + 1
# In the order of the first results; the same words as in `resources/search.toml`.
KINDS: dict[str, str] = {
    "": QT_TRANSLATE_NOOP("SearchKinds", "Everything"),
    "plan": QT_TRANSLATE_NOOP("SearchKinds", "Plans"),
    "commitment": QT_TRANSLATE_NOOP("SearchKinds", "Commitments"),
    "milestone": QT_TRANSLATE_NOOP("SearchKinds", "Milestones"),
    "reason": QT_TRANSLATE_NOOP("SearchKinds", "Reasons and evidence"),
    "passage": QT_TRANSLATE_NOOP("SearchKinds", "Texts of reports"),
    "recommendation": QT_TRANSLATE_NOOP("SearchKinds", "Recommendations"),
    "concern": QT_TRANSLATE_NOOP("SearchKinds", "Concerns"),
    "source": QT_TRANSLATE_NOOP("SearchKinds", "Sources"),
    "attachment": QT_TRANSLATE_NOOP("SearchKinds", "Files"),
    "excerpt": QT_TRANSLATE_NOOP("SearchKinds", "Excerpts"),
    "interview": QT_TRANSLATE_NOOP("SearchKinds", "Interviews"),
    "note": QT_TRANSLATE_NOOP("SearchKinds", "Interview notes"),
    "person": QT_TRANSLATE_NOOP("SearchKinds", "People"),
    "old": QT_TRANSLATE_NOOP("SearchKinds", "Old words"),
}


def kind_words(kind: str) -> str:
    return QCoreApplication.translate("SearchKinds", KINDS[kind])


class KindList(QListWidget):
    """One kind is chosen, or everything. What has nothing in it stays, without a number."""

    chosen = Signal(str)  # kind, empty for everything

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        theme = context.theme
        self.setAccessibleName(self.tr("Kinds of what was found"))
        self.setItemDelegate(ListRow(theme, self))
        self.setMinimumWidth(theme.px(150))
        self.setSpacing(theme.px(3))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        soft_selection(self, theme)
        for kind in KINDS:
            item = QListWidgetItem(kind_words(kind), self)
            item.setData(KindRole, kind)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._row_changed)

    @property
    def kinds(self) -> tuple[str, ...]:
        """What is to be looked for: nothing named means everything."""
        item = self.currentItem()
        kind = item.data(KindRole) if item is not None else ""
        return (kind,) if kind else ()

    def choose(self, kinds: Sequence[str]) -> None:
        """Choose a kind without telling so; the first of several."""
        self.blockSignals(True)
        self.setCurrentRow(list(KINDS).index(kinds[0]) if kinds and kinds[0] in KINDS else 0)
        self.blockSignals(False)

    def show_counts(self, counts: Mapping[str, int] | None) -> None:
        """How many of each kind; None while that is not known."""
        for row, kind in enumerate(KINDS):
            count = 0
            if counts is not None:
                count = counts.get(kind, 0) if kind else sum(counts.values())
            words = kind_words(kind)
            self.item(row).setText(f"{words}  {count:,}" if count else words)

    def _row_changed(self, row: int) -> None:
        self.chosen.emit(list(KINDS)[row] if row >= 0 else "")
