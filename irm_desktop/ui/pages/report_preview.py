"""The preview beside the editor: the whole report as it will be printed, made while one types."""

import time
from collections.abc import Callable

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from irm_desktop.domain.report import Report
from irm_desktop.domain.report_preview import PreviewPlace, ReportPreview
from irm_desktop.errors import UserError
from irm_desktop.ui import icons
from irm_desktop.ui.context import Context
from irm_desktop.ui.tasks import Cancelled, Task
from irm_desktop.ui.widgets.labels import ground, label
from irm_desktop.ui.widgets.page_view import STEP, PageView
from irm_desktop.ui.widgets.report_pictures import Drawing

TYPING = 350  # milliseconds after a key in which somebody types; what was typed is written later
LONGEST = 3.0  # seconds of typing after which the preview follows in between
Wanted = tuple[str, str, str]  # plan, kind of report, language


class PreviewPane(QWidget):
    """Head with page and zoom, pages below. The report is read in the worker: one at a time, and
    after it the newest wish alone."""

    chosen = Signal(object)  # PreviewPlace that was clicked
    made = Signal(object)  # Report, each time one was read

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: Wanted | None = None
        self._running = False
        self._again = False
        self._stale_since = 0.0
        self._typing = QTimer(self, singleShot=True, interval=TYPING)
        self._typing.timeout.connect(self._typed_out)
        self.report: Report | None = None
        self._build()

    def _build(self) -> None:
        theme, px = self._context.theme, self._context.theme.px
        ground(self, theme, "window")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(px(16), px(4), px(8), px(4))
        head.setSpacing(px(2))
        head.addWidget(label(self.tr("Preview"), theme, "secondary_strong", "text2", self))
        self.said = label("", theme, "secondary", "text2", self)
        head.addStretch(1)
        self.place = label("", theme, "secondary", "text2", self)
        head.addWidget(self.place)
        head.addSpacing(px(6))
        self.view = PageView(theme, self)
        for icon, name, work in (
            ("zoom_out", self.tr("Smaller"), self._smaller),
            ("zoom_in", self.tr("Larger"), self._larger),
            ("fit_width", self.tr("As wide as the pane"), self._fit),
        ):
            head.addWidget(self._tool(icon, name, work))
        column.addLayout(head)
        self.said.setContentsMargins(px(16), 0, px(16), px(6))
        self.said.setWordWrap(True)
        self.said.hide()
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        self.view.clicked.connect(self.chosen)
        self.view.paged.connect(self._paged)

    def _tool(self, icon: str, name: str, work: Callable[[], None]) -> QToolButton:
        tool = QToolButton(self)
        theme = self._context.theme
        tool.setIcon(icons.icon(icon, theme))
        tool.setIconSize(QSize(theme.px(16), theme.px(16)))
        tool.setAccessibleName(name)
        tool.setToolTip(name)
        tool.clicked.connect(work)
        return tool

    def _smaller(self) -> None:
        self.view.zoom_by(1 / STEP)

    def _larger(self) -> None:
        self.view.zoom_by(STEP)

    def _fit(self) -> None:
        self.view.set_zoom(0.0)

    def _paged(self, page: int, count: int) -> None:
        number = self.locale().toString
        text = self.tr("page {page} of {count}").format(page=number(page), count=number(count))
        self.place.setText(text if count else "")

    def focus_first(self) -> None:
        self.view.setFocus()

    # Reading

    def show_report(self, plan_id: str, kind: str, language: str) -> None:
        """Show this report, as soon as it is read; hidden, when it is shown."""
        self._wanted = (plan_id, kind, language)
        self.renew()

    def clear(self) -> None:
        self._wanted = None
        self.report = None
        self.view.pages.show(ReportPreview((), False), {})

    def key(self) -> None:
        """Somebody types: the report is read when the hands rest, or after a while."""
        self._typing.start()

    def _typed_out(self) -> None:
        if self._stale_since:
            self.renew()

    def renew_soon(self) -> None:
        """Something of the report changed: read it again, after the typing where one types."""
        now = time.monotonic()
        if self._typing.isActive() and now - (self._stale_since or now) < LONGEST:
            self._stale_since = self._stale_since or now
        else:
            self.renew()

    def renew(self) -> None:
        """Read the report again."""
        self._stale_since = 0.0
        if self._wanted is None or self.isHidden():
            self._again = self._wanted is not None
            return
        if self._running:
            self._again = True
            return
        services, workspace = self._context.services, self._context.workspace
        if services is None or workspace is None:
            return
        self._again, self._running = False, True
        plan, kind, language = self._wanted

        def work(_task: Task) -> tuple[Report, ReportPreview]:
            report = workspace.report(plan, kind, language)
            return report, services.export.preview(report)

        self._context.tasks.run(work, self._show, self._failed)

    def _end(self) -> None:
        self._running = False
        if self._again:
            self.renew()

    def _show(self, found: tuple[Report, ReportPreview]) -> None:
        if not isValid(self):
            return  # the window was built anew meanwhile
        report, preview = found
        if self._wanted is not None and self._wanted[0] == report.plan_id:
            self.said.hide()
            self.report = report
            self.view.hold()
            self.view.pages.show(preview, drawings_of(report))
            self.made.emit(report)
        self._end()

    def _failed(self, error: BaseException) -> None:
        """A report that cannot be made says why; everything else is our fault."""
        if not isValid(self):
            return
        if isinstance(error, UserError):
            self.said.setText(error.message)
            self.said.show()
        self._end()
        if not isinstance(error, (UserError, Cancelled)):
            raise error

    def show_place(self, place: PreviewPlace) -> None:
        self.view.show_place(place)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        if visible and (self._again or self._stale_since):
            self.renew()


def drawings_of(report: Report) -> dict[str, Drawing]:
    """The pictures of a report by the names that its HTML gives them."""
    found: dict[str, Drawing] = {f"grid:{one.id}": one.grid for one in report.commitments}
    found.update({f"chart:{place}": one for place, one in enumerate(report.charts)})
    return found
