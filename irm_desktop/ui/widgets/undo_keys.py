"""One undo for the person: fields that are saved while one types leave its keys to the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

_KEYS = tuple(QKeySequence(keys) for keys in ("Ctrl+Z", "Ctrl+Y", "Ctrl+Shift+Z"))
_OWN = ("edit-undo", "edit-redo")  # names that Qt gives to the actions of a field


def is_undo_key(event: QEvent) -> bool:
    """Whether the event is a key of undo or redo, also where the system has other ones."""
    if not isinstance(event, QKeyEvent):
        return False
    standard = QKeySequence.StandardKey
    if event.matches(standard.Undo) or event.matches(standard.Redo):
        return True
    return QKeySequence(event.keyCombination()) in _KEYS


def left_to_window(event: QEvent) -> bool:
    """Ignore a key of undo or redo; True where the field has nothing more to do with it."""
    asked = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
    if not asked or not is_undo_key(event):
        return False
    event.ignore()
    return True


def without_undo(menu: QMenu) -> QMenu:
    """The menu of a field without the field's own undo and redo."""
    own: list[QAction] = [one for one in menu.actions() if one.objectName() in _OWN]
    for action in own:
        menu.removeAction(action)
    first = menu.actions()[:1]
    if own and first and first[0].isSeparator():
        menu.removeAction(first[0])
    return menu
