"""What became of a report between two moments, field by field; also as tracked changes in Word."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from irm_desktop.domain.text import file_name
from irm_desktop.errors import UserError
from irm_desktop.ui.cards import Words
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.export_frame import ExportFrame
from irm_desktop.ui.dialogs.redline_choice import RedlineChoices
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.redline_view import RedlineView

if TYPE_CHECKING:
    from pathlib import Path

    from irm_desktop.domain.redline import Redline, RedlineField
    from irm_desktop.domain.review_records import Sent
    from irm_desktop.storage.workspace import Workspace


class About(NamedTuple):
    """The commitment that alone is compared, and the indicator to begin with."""

    commitment: str
    indicator: str = ""


class RedlineDialog(ExportFrame):
    """`since` is the id of a copy to compare with; else the last one that was sent."""

    def __init__(
        self,
        context: Context,
        plan_id: str,
        since: str = "",
        *,
        about: About | None = None,
        parent: QWidget | None = None,
    ) -> None:
        title = QCoreApplication.translate("RedlineDialog", "Changes between two versions")
        if about is not None:
            number = context.open_workspace.commitment(about.commitment).number
            title = QCoreApplication.translate(
                "RedlineDialog", "Commitment {number}: compared with the version sent"
            ).format(number=number)
        act = QCoreApplication.translate("RedlineDialog", "Write as Word …")
        super().__init__(title, act, context, parent)
        self.plan = context.open_workspace.plan(plan_id)
        self._about = about
        self._asked: Task | None = None
        self._redline: Redline | None = None
        sents = context.open_workspace.sent(plan_id)
        self._sent = bool(sents)
        newest = max(sents, key=lambda one: one.number, default=None)
        start = next((one for one in sents if one.id == since), newest)
        self._build(start)
        self._read()
        self.view.list.setFocus()
        self.resize(context.theme.px(940), min(context.theme.px(640), self.room()))

    def _build(self, start: Sent | None) -> None:
        self.choices = RedlineChoices(self, self.context, self.plan, start)
        self.choices.changed.connect(self._read)
        self.body.addWidget(self.choices)
        self.said_changed = Words("", self.theme, "strong", wrap=True)
        self.body.addWidget(self.said_changed)
        if self.context.open_workspace.seal_state().sealed_count:
            said = self.tr(
                "Old words may hold names that were sealed since. Read the file before it goes out."
            )
            self.body.addWidget(Words(said, self.theme, "secondary", "warning_ink", wrap=True))
        self.view = RedlineView(self.theme, self)
        self.body.addWidget(self.view, 1)
        self.folder = QLineEdit(self)  # chosen with the file's name
        self.folder.hide()
        self.add_progress()
        self.leave.setText(self.tr("Close"))
        self.act.setDefault(False)  # Enter ends a day that is typed

    # Comparing

    def _read(self) -> None:
        """Compare in the worker thread."""
        if self._asked is not None:
            self._asked.cancel()
        self._redline = None
        self.act.setEnabled(False)
        kind, language, a, b = self.choices.chosen()
        if not a or not b:
            self.view.show_fields(())
            said = self.tr("Type the day to compare with, such as 2015-04-18.")
            if not self._sent:
                said = f"{self.tr('Nothing was sent for review yet.')} {said}"
            self.said_changed.setText(said)
            return
        self.said_changed.setText(self.tr("Comparing …"))
        workspace, plan, about = self.context.open_workspace, self.plan.id, self._about

        def work(task: Task) -> tuple[Redline, frozenset[str], str]:
            found = workspace.redline(plan, kind, language, a, b)
            own, first = (frozenset(), "") if about is None else _own(workspace, about, (a, b))
            task(1, 1)
            return found, own, first

        self._asked = self.context.tasks.run(work, self._show, self._cannot_tell)

    def _show(self, result: tuple[Redline, frozenset[str], str]) -> None:
        self._asked = None
        self._redline, own, first = result
        changed: tuple[RedlineField, ...] = self._redline.changed
        if self._about is not None:
            changed = tuple(one for one in changed if one.record in own)
        before, after = self.choices.words()
        between = self.tr("{before} → {after}").format(before=before, after=after)
        said = self.tr("%n fields differ.", "", len(changed))
        if not changed:
            said = self.tr("Nothing has changed.")
        self.said_changed.setText(f"{between}: {said}")
        self.view.show_fields(changed, first)
        self.act.setEnabled(bool(self._redline.changed))

    def _cannot_tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.view.show_fields(())
            self.said_changed.setText(error.message)
        elif not isinstance(error, Cancelled):
            raise error

    # Writing

    def accept(self) -> None:
        services, workspace = self.context.services, self.context.open_workspace
        found = self._redline
        if services is None or found is None:
            return
        if not self.names.may_go():
            return
        stem = file_name(f"{self.plan.key} {found.before} – {found.after}")
        proposed = self._proposed_folder() / f"{stem}.docx"
        filters = self.tr("Word") + " (*.docx)"
        path = self.context.messages.save_file(self.windowTitle(), str(proposed), filters)
        if path is None:
            return
        self.folder.setText(str(path.parent))
        plan = self.plan.id
        kind, language, a, b = self.choices.chosen()

        def work(task: Task) -> list[Path]:
            services.review.redline(workspace, plan, kind, language, a, b, path, progress=task)
            return [path]

        self.run(work, self.tr("Writing {name}").format(name=path.name))


def _own(
    workspace: Workspace, about: About, moments: tuple[str, str]
) -> tuple[frozenset[str], str]:
    """Ids of the records of a commitment and of its milestones, then and now; and that of the
    rating to begin with."""
    ids = {about.commitment, *(one.id for one in workspace.milestones(about.commitment))}
    ratings = workspace.ratings(about.commitment)
    own = {one.id for one in ratings.values()}
    for milestone in ids - {about.commitment}:
        own |= {one.id for one in workspace.ratings(milestone).values()}
    sents = {one.id for one in workspace.sent()}
    for moment in moments:
        if moment in sents:
            fields = workspace.snapshot(moment).fields
            own |= {one.record for one in fields if one.subject in ids}
    first = ratings.get(about.indicator)
    return frozenset(own | ids), first.id if first is not None else ""
