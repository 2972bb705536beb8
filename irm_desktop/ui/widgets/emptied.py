"""Taking everything out of a layout that is filled anew."""

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take all out of the layout. Qt destroys a widget only when the program is idle again, so it
    is hidden at once: else what is put in its place would be painted over it."""
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
