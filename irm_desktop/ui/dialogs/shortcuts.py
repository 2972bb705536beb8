"""All keys of the program: those of the actions, and those of scales, lists and texts."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from irm_desktop.ui.action_book import translated
from irm_desktop.ui.actions import ACTIONS, MENUS
from irm_desktop.ui.cards import soft_selection
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.words import QT_TRANSLATE_NOOP

# Keys that are no actions: they work where the focus is.
PLACES: tuple[tuple[str, str, str], ...] = (
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Scale"),
        "1 … 9",
        QT_TRANSLATE_NOOP("Shortcuts", "Choose a grade, on the digit row or the keypad"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Scale"),
        "← →",
        QT_TRANSLATE_NOOP("Shortcuts", "Move along the grades"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Scale"),
        "Backspace",
        QT_TRANSLATE_NOOP("Shortcuts", "Back to not rated"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Scale"),
        ".",
        QT_TRANSLATE_NOOP("Shortcuts", "The answers that are not grades"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Scale"),
        "Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "Into the reason"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Table"),
        "2.10",
        QT_TRANSLATE_NOOP("Shortcuts", "Typing a number goes to that commitment"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Table"),
        "Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "From the row into the form"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Chip of evidence"),
        "Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "Open its source"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Chip of evidence"),
        "Del",
        QT_TRANSLATE_NOOP("Shortcuts", "Take it away; the source stays"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Sources"),
        "Ctrl+V",
        QT_TRANSLATE_NOOP("Shortcuts", "An address makes a source, words become an excerpt"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Sources"),
        "Del",
        QT_TRANSLATE_NOOP("Shortcuts", "Delete the source, or the file"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Readiness"),
        "Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "Open the finding in its form"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Readiness"),
        "N",
        QT_TRANSLATE_NOOP("Shortcuts", "Leave the finding with a note"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Inbox"),
        "T, H",
        QT_TRANSLATE_NOOP("Shortcuts", "Take the result, take theirs"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Inbox"),
        "D, A, L",
        QT_TRANSLATE_NOOP("Shortcuts", "Decline, ask back, later"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Inbox"),
        "Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "Edit the result; Ctrl+Enter takes it from there"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Palette"),
        ">  #",
        QT_TRANSLATE_NOOP("Shortcuts", "Only commands, only numbers"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Enter",
        QT_TRANSLATE_NOOP("Shortcuts", "End the note and begin the next"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Ctrl+1 … 9",
        QT_TRANSLATE_NOOP(
            "Shortcuts", "Bind the note to a commitment beside it, or take it off again"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Ctrl+0",
        QT_TRANSLATE_NOOP("Shortcuts", "Bind the note to none"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Ctrl+J",
        QT_TRANSLATE_NOOP(
            "Shortcuts", "Bind it to any commitment, or to one of its questions, by a few letters"
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Ctrl+Shift+Q",
        QT_TRANSLATE_NOOP("Shortcuts", "Make a quotation of the sentence just typed"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Ctrl+Shift+1 … 9",
        QT_TRANSLATE_NOOP("Shortcuts", "Tick a question that was asked"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Ctrl+PgUp, Ctrl+PgDown",
        QT_TRANSLATE_NOOP("Shortcuts", "Questions about the commitment before, or after"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "F2",
        QT_TRANSLATE_NOOP("Shortcuts", "Who, where, consent"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "F8",
        QT_TRANSLATE_NOOP("Shortcuts", "Change the consent"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Interview"),
        "Esc",
        QT_TRANSLATE_NOOP("Shortcuts", "End the interview; everything is kept"),
    ),
    (
        QT_TRANSLATE_NOOP("Shortcuts", "Everywhere"),
        "Esc",
        QT_TRANSLATE_NOOP("Shortcuts", "Close the innermost thing"),
    ),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Shortcuts", text)


def native(keys: tuple[str, ...]) -> str:
    """Shortcuts as this system writes them."""
    form = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(one).toString(form) for one in keys)


def lines() -> list[tuple[str, str, str]]:
    """Place, keys, what they do; in the order of the menus, then the places with keys."""
    menus = {menu: translated(text).replace("&", "") for menu, text in MENUS}
    found = [
        (
            menus.get(spec.menu, spec.menu),
            native(spec.shortcuts),
            translated(spec.text).replace("&", "").removesuffix("…").strip(),
        )
        for spec in ACTIONS
        if spec.shortcuts
    ]
    return found + [(_tr(place), _tr(keys), _tr(text)) for place, keys, text in PLACES]


class ShortcutsDialog(Frame):
    """A table of place, keys and what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("ShortcutsDialog", "Keyboard"), "", theme, parent
        )
        rows = lines()
        self.table = QTableWidget(len(rows), 3, self)
        self.table.setAccessibleName(self.tr("Keys and what they do"))
        self.table.setHorizontalHeaderLabels([self.tr("Where"), self.tr("Keys"), self.tr("What")])
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        soft_selection(self.table, theme)
        self.table.setItemDelegate(ListRow(theme, self.table))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(28))
        header = self.table.horizontalHeader()
        header.setProperty("roomy", True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(place, column, QTableWidgetItem(text))
        self.table.setColumnWidth(0, theme.px(110))
        self.table.setColumnWidth(1, theme.px(210))
        self.body.addWidget(self.table)
        self.resize(theme.px(700), theme.px(560))
