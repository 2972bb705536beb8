"""Going on to the next stage of a report: refused over what must be fixed, unless a reason says why
it is closed all the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from irm_desktop.ui.cards import Words, soft_selection
from irm_desktop.ui.context import Context
from irm_desktop.ui.delegates.list_row import ListRow
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.pages.stages import stage_name
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.widgets.fields import TextField

if TYPE_CHECKING:
    from irm_desktop.domain.readiness import ReadinessFinding

LISTED = 200  # findings that the dialog lists
ROWS = 8  # of the list without scrolling


def tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Readiness", text, None, count)


class CloseStageDialog(Frame):
    """The open findings, and a field for the reason. `done` is called with the reason."""

    def __init__(
        self,
        findings: Sequence[ReadinessFinding],
        stage: str,
        done: Callable[[str], None],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        title = tr("Go on to {stage}").format(stage=stage_name(stage))
        super().__init__(title, tr("Close the stage all the same"), theme, parent)
        self._done = done
        said = tr("%n findings must be fixed before the stage is closed.", len(findings))
        self.body.addWidget(Words(said, theme, "base", "error_ink", wrap=True))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("What must be fixed"))
        self.list.setItemDelegate(ListRow(theme, self.list))
        soft_selection(self.list, theme)
        for one in findings[:LISTED]:
            item = QListWidgetItem(f"{one.where}: {one.title}", self.list)
            item.setToolTip(one.sentence)
        more = len(findings) - LISTED
        if more > 0:
            QListWidgetItem(tr("and %n more", more), self.list).setFlags(Qt.ItemFlag.NoItemFlags)
        high = self.list.sizeHintForRow(0)
        for place in range(self.list.count()):  # long rows are elided, not scrolled
            self.list.item(place).setSizeHint(QSize(0, high))
        self.list.setFixedHeight(high * min(ROWS, self.list.count()) + theme.px(4))
        self.body.addWidget(self.list)
        self.reason = TextField(tr("Why the stage is closed all the same"), theme, self)
        self.body.addWidget(self.reason)
        self.reason.focus()
        self.resize_to(theme.px(560))

    def accept(self) -> None:
        self.reason.flush()
        reason = self.reason.edit.toPlainText().strip()
        if not reason:
            self.say(tr("Write why the stage is closed all the same, or fix what was found."))
            return
        super().accept()
        self._done(reason)


def go_to_stage(
    context: Context,
    assessment_id: str,
    stage: str,
    parent: QWidget,
    refused: Callable[[], None] = lambda: None,
    gone: Callable[[], None] = lambda: None,
) -> None:
    """Have a report go on, or back, to a stage; `refused` is called where it stays where it is,
    `gone` where it went."""
    found = context.open_workspace.open_before(assessment_id, stage, context.language)
    said = tr("Stage of the report changed")

    def close(reason: str) -> None:
        done = context.operations.add(
            lambda door: door.close_stage(assessment_id, stage, reason), said
        )
        (gone if done else refused)()

    if not found:
        close("")
        return
    dialog = CloseStageDialog(found, stage, close, context.theme, parent)
    dialog.rejected.connect(refused)
    dialog.open()
