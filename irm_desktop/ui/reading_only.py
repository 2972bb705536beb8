"""A workspace that is open for reading: everything that would change it is visibly off.

What is not named here as a thing for reading is switched off, so that a new control is safe before
anybody thinks of it. Texts can still be selected and copied. Dialogs are left alone: those that
write are reached only through actions and buttons that are off.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from irm_desktop.ui.widgets.outline import Outline

if TYPE_CHECKING:
    from irm_desktop.ui.context import Context
    from irm_desktop.ui.main_window import MainWindow

ALL = ("*",)
# Names of classes, and the attributes in them that are for reading: going somewhere, looking for
# something, opening, copying, writing a file elsewhere.
READS: Mapping[str, tuple[str, ...]] = {
    "BarPart": ALL,
    "CommitmentHead": ALL,
    "ConditionButton": ALL,
    "ConflictMark": ALL,
    "ConflictsDetail": ("show_field",),
    "EvidenceChip": ALL,
    "EvidenceGroup": ("title",),
    "FindingDetail": ("open",),
    "FirstRunPage": ALL,
    "FoldedBlock": ALL,
    "FoldedText": ALL,
    "GapsButton": ALL,
    "GroupHead": ALL,
    "GuidedPage": ("guide",),
    "InboxDetail": ("show_field",),
    "InboxHead": ("who",),
    "InterviewHead": ("button",),
    "InterviewsPage": ("read",),
    "LanguageChoice": ALL,
    "LockedPage": ALL,
    "NumbersPage": ALL,
    "OverviewPage": ALL,
    "PeopleList": ("sought",),
    "PreviewPane": ALL,
    "ReadinessHead": ALL,
    "ReportHead": ("kind", "preview", "export"),
    "ReviewArea": ALL,
    "RowsLink": ALL,
    "SealLine": ("log",),
    "SearchPage": ("field", "here", "kept"),
    "SourceCells": ALL,
    "SourceFiles": ("save", "open"),
    "SourceUses": ALL,
    "SourcesList": ("sought",),
    "SourcesPage": ("write",),
    "StagesCard": ("report",),
    "StepMark": ALL,
    "SubjectConflicts": ALL,
    "TablePane": ("only", "filter_button", "columns_button", "field"),
    "TestedLine": ALL,
    "YearButton": ALL,
    "YearsTable": ALL,
}
_KINDS = {"filter", "link"}  # of buttons that only show something, unless they are named here
WRITING_LINKS = {
    "EvidenceGroup",
    "FindingDetail",
    "InboxDetail",
    "SealLine",
    "StageRow",
    "TextArea",
}
_EDITS = (QLineEdit, QTextEdit, QPlainTextEdit)
_ACTS = (QAbstractButton, QComboBox, QAbstractSpinBox)


def for_reading(widget: QWidget) -> bool:
    """Whether the control changes nothing."""
    if isinstance(widget.parentWidget(), (QTabBar, QLineEdit, QComboBox, QAbstractSpinBox)):
        return True  # a part of another control
    link = str(widget.property("kind") or "") in _KINDS
    around: QWidget | None = widget
    while around is not None:
        for kind in type(around).__mro__:
            named = READS.get(kind.__name__)
            if named == ALL or any(getattr(around, name, None) is widget for name in named or ()):
                return True
            link = link and kind.__name__ not in WRITING_LINKS
        around = around.parentWidget()
    return link


class ReadingOnly(QObject):
    """Watches the pages as long as such a workspace is open. `on` says whether it is."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self.on = False
        self._off: list[QWidget] = []
        context.signals.workspace_opened.connect(self.look)
        context.signals.workspace_closed.connect(self.look)
        window.rebuilt.connect(self._off.clear)

    def look(self) -> None:
        """Switch off what would write, or on again."""
        workspace = self._context.workspace
        on = workspace is not None and workspace.read_only
        application = QApplication.instance()
        if application is None:
            return
        if on and not self.on:
            application.installEventFilter(self)
        elif self.on and not on:
            application.removeEventFilter(self)
        self.on = on
        if on:
            for widget in self._window.stack.findChildren(QWidget):
                if isinstance(widget, (*_EDITS, *_ACTS)):
                    self._switch_off(widget)
        elif self._off:
            self._switch_on()

    def _switch_off(self, widget: QWidget) -> None:
        if for_reading(widget):
            return
        if isinstance(widget, _EDITS):
            if widget.isReadOnly():
                return
            widget.setReadOnly(True)
            self._dress(widget, off=True)
        elif widget.isEnabled():
            widget.setEnabled(False)
        else:
            return
        self._off.append(widget)

    def _switch_on(self) -> None:
        for widget in self._off:
            if not isValid(widget):
                continue
            if isinstance(widget, _EDITS):
                widget.setReadOnly(False)
                self._dress(widget, off=False)
            else:
                widget.setEnabled(True)
        self._off.clear()
        if self._context.workspace is not None:  # what each control may do now, its page knows
            QTimer.singleShot(0, self, self._window.rebuild)

    def _dress(self, widget: QWidget, *, off: bool) -> None:
        """A field that cannot be written in has the ground of a table's head, not of paper."""
        widget.setProperty("off", off)
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        around = widget.parentWidget()
        if isinstance(around, Outline):
            around.setProperty("off", off)
            around.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of a control of the pages that is shown, or that a page has switched on itself."""
        kind = event.type()
        if kind not in (QEvent.Type.Show, QEvent.Type.EnabledChange, QEvent.Type.ReadOnlyChange):
            return False
        if isinstance(watched, (*_EDITS, *_ACTS)) and self._window.stack.isAncestorOf(watched):
            self._switch_off(watched)
        return False
