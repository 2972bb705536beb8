"""Files that are dragged over a text are for the window: their paths are no words of it."""

from PySide6.QtGui import QDragEnterEvent

from irm_desktop.ui.evidence_drag import files_in


def leaves_files(event: QDragEnterEvent) -> bool:
    """Ignore files, so that what the field stands in is asked for them; True where it was done."""
    if not files_in(event.mimeData()):
        return False
    event.ignore()
    return True
