"""Names and ISO codes of countries, for choosing a member."""

from functools import cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget


@cache
def territories() -> tuple[tuple[str, str], ...]:
    """English name and ISO 3166 alpha-2 code of every country, by name."""
    found = {}
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        if len(code) == 2 and code.isalpha():
            found[code] = QLocale.territoryToString(territory)
    return tuple(sorted(((name, code) for code, name in found.items()), key=lambda one: one[0]))


def country_box(parent: QWidget | None = None) -> QComboBox:
    """A field in which one types a part of a country's name; the data is its code."""
    box = QComboBox(parent)
    model = QStandardItemModel(box)
    for name, code in territories():
        item = QStandardItem(f"{name} ({code})")
        item.setData(code, Qt.ItemDataRole.UserRole)
        model.appendRow(item)
    box.setModel(model)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setCurrentIndex(-1)
    completer = box.completer()
    if completer is not None:
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    return box


def chosen_country(box: QComboBox) -> tuple[str, str]:
    """Code and name of what was chosen or typed; empty where it is no country."""
    typed = box.currentText().strip().casefold()
    for name, code in territories():
        if typed in (name.casefold(), code.casefold(), f"{name} ({code})".casefold()):
            return code, name
    return "", ""
