"""What is compared: report and language, and two moments. A moment is a copy that was sent, a step
of the report, a day, or now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from irm_desktop.domain.dates import read_date
from irm_desktop.domain.moments import NOW, Moment
from irm_desktop.domain.records import ActionPlan, PartialDate
from irm_desktop.domain.review_records import Sent
from irm_desktop.ui.context import Context
from irm_desktop.ui.dates import date_words
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.languages import LANGUAGES
from irm_desktop.ui.report_kinds import kind_name, report_in_work, reports_of
from irm_desktop.ui.theme import Theme
from irm_desktop.ui.tokens import CONTROL_HEIGHT

A_DAY = "day"
WHOLE_DAY = len("2015-04-18")


class MomentChoice(QWidget):
    """`changed` when another moment is chosen, or the day was typed to its end."""

    changed = Signal()

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        self.box = QComboBox(self)
        self.box.setAccessibleName(name)
        self.box.setMinimumHeight(theme.px(CONTROL_HEIGHT))
        self.box.setMinimumContentsLength(12)
        self.box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.day = QLineEdit(self)
        self.day.setPlaceholderText(self.tr("Day, such as 2015-04-18"))
        self.day.setAccessibleName(self.tr("{name}: the day").format(name=name))
        self.day.hide()
        row.addWidget(self.box, 3)
        row.addWidget(self.day, 2)
        self.box.currentIndexChanged.connect(self._chosen)
        self.day.editingFinished.connect(self.changed)

    def show_choices(self, moments: Sequence[Moment], chosen: str) -> None:
        """The moments that are known, newest first, and a day to be typed."""
        self.box.blockSignals(True)
        for moment in moments:
            self.box.addItem(moment.label, moment.id)
        self.box.addItem(self.tr("A day …"), A_DAY)
        place = self.box.findData(chosen)
        self.box.setCurrentIndex(place if place >= 0 else self.box.count() - 1)
        self.box.blockSignals(False)
        self.day.setVisible(self.box.currentData() == A_DAY)

    def _chosen(self) -> None:
        asks = self.box.currentData() == A_DAY
        self.day.setVisible(asks)
        if asks:
            self.day.setFocus()
        else:
            self.changed.emit()

    def moment(self) -> str:
        """Now, a copy's id, or an ISO day; empty while no whole day is typed."""
        chosen = str(self.box.currentData())
        if chosen != A_DAY:
            return chosen
        iso = read_date(self.day.text().strip()).date.iso
        return iso if len(iso) == WHOLE_DAY else ""

    def words(self, language: str) -> str:
        """The moment as the window calls it, whatever the language of the report."""
        if self.box.currentData() != A_DAY:
            return self.box.currentText()
        return date_words(PartialDate("", self.moment()), language)


class RedlineChoices(QWidget):
    """Report, language, and the two moments. Those of the copy to begin with are proposed."""

    changed = Signal()

    def __init__(
        self, frame: Frame, context: Context, plan: ActionPlan, start: Sent | None
    ) -> None:
        super().__init__(frame)
        self._context, self._plan, self._theme = context, plan, context.theme
        self._add_report(start)
        self.language = QComboBox()
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        own = self._context.settings.get("report_language")
        wanted = start.language if start is not None else own
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))
        self.before = MomentChoice(self.tr("From"), self._theme, self)
        self.after = MomentChoice(self.tr("To"), self._theme, self)
        moments = self._context.open_workspace.moments(self._plan.id, self._context.language)
        self.before.show_choices(moments, start.id if start is not None else A_DAY)
        self.after.show_choices(moments, NOW)
        self._place(frame)
        for box in (self.kind, self.language):
            box.currentIndexChanged.connect(self.changed)
        for choice in (self.before, self.after):
            choice.changed.connect(self.changed)

    def _add_report(self, start: Sent | None) -> None:
        library, workspace = self._context.library, self._context.open_workspace
        if library is None:
            raise RuntimeError("a comparison needs the instruments")
        instrument = library.by_id[self._plan.instrument]
        kinds = reports_of(instrument)
        rows = workspace.commitment_rows(workspace.commitment_ids(self._plan.id))
        proposed = report_in_work(instrument, rows)
        if start is not None:
            own = (kind for kind in kinds if start.report in (kind.report, kind.id))
            proposed = next(own, proposed)
        self.kind = QComboBox()
        for kind in kinds:
            self.kind.addItem(kind_name(kind, self._context.language), kind.id)
        if proposed is not None:
            self.kind.setCurrentIndex(kinds.index(proposed))

    def _place(self, frame: Frame) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(self._theme.px(12))
        parts: tuple[tuple[str, QWidget, QWidget], ...] = (
            (self.tr("Report"), self.kind, self.kind),
            (self.tr("Language"), self.language, self.language),
            (self.tr("From"), self.before.box, self.before),
            (self.tr("To"), self.after.box, self.after),
        )
        for place, (name, box, shown) in enumerate(parts):
            column = 2 * (place % 2)
            grid.addWidget(frame.label(name, box), place // 2, column)
            grid.addWidget(shown, place // 2, column + 1)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(3, 2)

    def chosen(self) -> tuple[str, str, str, str]:
        """Report, language, and the moments; one is empty while no whole day is typed."""
        kind, language = str(self.kind.currentData()), str(self.language.currentData())
        return kind, language, self.before.moment(), self.after.moment()

    def words(self) -> tuple[str, str]:
        """What the two moments are called in the window."""
        language = self._context.language
        return self.before.words(language), self.after.words(language)
