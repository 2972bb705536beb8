"""The chosen finding: its field to be edited on the spot, why it is asked, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irm_desktop.ui.cards import button
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.commitment_evidence_rule import is_about_rule
from irm_desktop.ui.pages.readiness_fields import FieldOnTheSpot
from irm_desktop.ui.widgets.key_cap import KeyCap
from irm_desktop.ui.widgets.labels import ground, label

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.domain.readiness import ReadinessFinding


class FindingDetail(QWidget):
    """Says what is wrong and where; `field` puts it right."""

    request_open = Signal()
    request_leave = Signal()
    request_take_up = Signal()
    request_rule = Signal(str)  # indicator

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.finding: ReadinessFinding | None = None
        theme, px = context.theme, context.theme.px
        ground(self, theme, "surface")
        self.setMinimumWidth(px(240))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._make_inside())
        column.addWidget(self.area, 1)
        column.addWidget(self._make_foot())
        self.show_none()

    def _make_inside(self) -> QWidget:
        theme, px = self._context.theme, self._context.theme.px
        inside = QWidget(self.area)
        ground(inside, theme, "sunken")
        ground(self.area.viewport(), theme, "sunken")
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(6))
        self.title = label("", theme, "panel_title", parent=inside, wrap=True)
        self.where = label("", theme, "secondary", "text2", inside, wrap=True)
        self.sentence = label("", theme, "base", parent=inside, wrap=True)
        self.field = FieldOnTheSpot(self._context, inside)
        self.rule = button(self.tr("Change the rule for this plan …"), theme, "link", "", inside)
        self.rule.clicked.connect(self._rule_clicked)
        self.note = label("", theme, "base", "warning_ink", inside, wrap=True)
        self.why_head = label(self.tr("Why this is asked"), theme, "strong", "text2", inside)
        self.why = label("", theme, "base", parent=inside, wrap=True)
        for one in (self.title, self.where, self.sentence, self.field, self.note):
            column.addWidget(one)
        column.addSpacing(px(6))
        column.addWidget(self.why_head)
        column.addWidget(self.why)
        column.addWidget(self.rule, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return inside

    def _make_foot(self) -> QWidget:
        theme, px = self._context.theme, self._context.theme.px
        foot = QWidget(self)
        ground(foot, theme, "sunken")
        row = QHBoxLayout(foot)
        row.setContentsMargins(px(20), px(10), px(20), px(14))
        row.setSpacing(px(8))
        self.open = button(self.tr("Open in the form"), theme, "primary", "", foot)
        self.open.clicked.connect(self.request_open)
        self.leave = button(self.tr("Leave it, with a note …"), theme, "", "", foot)
        self.leave.clicked.connect(self._leave_clicked)
        for one, key in ((self.open, self.tr("Enter")), (self.leave, "N")):
            row.addWidget(one)
            row.addWidget(KeyCap(key, theme, foot))
        row.addStretch(1)
        self.foot = foot
        return foot

    def _rule_clicked(self) -> None:
        if self.finding is not None:
            self.request_rule.emit(self.finding.indicator)

    def _leave_clicked(self) -> None:
        if self.finding is not None and self.finding.note:
            self.request_take_up.emit()
        else:
            self.request_leave.emit()

    @property
    def is_busy(self) -> bool:
        """Whether somebody is writing in the field: what is found meanwhile waits."""
        return self.field.is_busy

    def show_none(self) -> None:
        """Nothing is chosen: there is nothing to be done."""
        self.finding = None
        self.field.show_finding(None)
        self.title.setText(self.tr("Nothing is open"))
        self.where.setText("")
        self.sentence.setText(
            self.tr("Nothing stands between this report and the end of its stage.")
        )
        for one in (self.note, self.why_head, self.why, self.foot, self.where, self.rule):
            one.hide()

    def show_finding(self, finding: ReadinessFinding) -> None:
        if finding == self.finding:
            return
        self.flush()
        self.finding = finding
        self.title.setText(finding.title)
        self.where.setText(finding.where)
        self.sentence.setText(finding.sentence)
        self.why.setText(finding.why)
        self.field.show_finding(finding)
        for one in (self.why_head, self.why, self.foot, self.where):
            one.show()
        self.rule.setVisible(is_about_rule(finding))
        self.note.setVisible(bool(finding.note))
        self.note.setText(self.tr("Left: {note}").format(note=finding.note))
        left = self.tr("Take it up again") if finding.note else self.tr("Leave it, with a note …")
        self.leave.setText(left)

    def refresh(self, change: Change) -> None:
        """Show what the field holds now."""
        if self.finding is not None and self.finding.subject_id in change.records:
            self.field.refresh()

    def flush(self) -> None:
        self.field.flush()
