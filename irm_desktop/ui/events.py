"""Application signals: what happened, never what to do."""

from PySide6.QtCore import QObject, Signal


class Signals(QObject):
    """One object, made by the composition root, that tells the pages what happened."""

    changed = Signal(object)  # domain.changes.Change: an operation, an undo or a redo was done
    said = Signal(str)  # a sentence for the status line that is no change of the workspace
    workspace_opened = Signal()
    workspace_closing = Signal(object)  # the Workspace, still open: what it needs before it goes
    workspace_closed = Signal()
    language_changed = Signal(str)
    theme_changed = Signal()
    exported = Signal(object)  # paths of a report that was written, as it goes to readers
    conflicts_known = Signal()  # `Context.conflicts` was read anew, and is another
    conflict_asked = Signal(str)  # its key: somebody wants to settle it
