"""How much evidence a question of the plan needs: what the method asks, and what the plan asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSpinBox, QWidget

from irm_desktop.domain.evidence_records import GROUNDS, EvidenceRule
from irm_desktop.domain.instrument import Indicator
from irm_desktop.ui.cards import Words, button
from irm_desktop.ui.context import Context
from irm_desktop.ui.dialogs.frame import Frame
from irm_desktop.ui.evidence_words import method_rules
from irm_desktop.ui.source_words import ground_word
from irm_desktop.ui.widgets.tick_box import RadioLine, TickBox

if TYPE_CHECKING:
    from irm_desktop.domain.changes import Change
    from irm_desktop.storage.workspace import Workspace


class RuleDialog(Frame):
    """Changes the rule of one reason's questions, or of all questions of the plan."""

    def __init__(
        self,
        context: Context,
        plan_id: str,
        asked: tuple[Indicator, ...],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        """`asked` are the questions that one reason is about, `name` is what it is called."""
        title = QCoreApplication.translate("RuleDialog", "The rule of evidence for this plan")
        act = QCoreApplication.translate("RuleDialog", "Change the rule")
        super().__init__(title, act, context.theme, parent)
        self._context, self._plan, self._asked, self._name = context, plan_id, asked, name
        workspace = context.open_workspace
        self._instrument = workspace.plan(plan_id).instrument
        self._own = workspace.own_evidence_rules(plan_id)
        self._add_method()
        self._add_scope()
        self._add_kinds()
        self._add_grounds()
        self._add_result()
        self._show_scope()
        self.resize_to(context.theme.px(500))
        self.kinds.setFocus()

    # Making

    def _caption(self, text: str) -> None:
        self.body.addWidget(Words(text, self.theme, "secondary_strong", "text2"))

    def _add_method(self) -> None:
        self._caption(self.tr("The method asks for {name}").format(name=self._name))
        self.method = Words(self._said(self._rule_without()), self.theme, wrap=True)
        self.body.addWidget(self.method)

    def _add_scope(self) -> None:
        self._caption(self.tr("The plan asks"))
        self.this = RadioLine(self.tr("For {name}").format(name=self._name), self.theme, self)
        self.all = RadioLine(self.tr("For all questions of the plan"), self.theme, self)
        self._scope = QButtonGroup(self)
        for one in (self.this, self.all):
            one.setAccessibleName(one.text())
            self._scope.addButton(one)
            self.body.addWidget(one)
        self.this.setChecked(True)
        self._scope.buttonToggled.connect(self._show_scope)

    def _add_kinds(self) -> None:
        self.kinds = QSpinBox(self)
        self.kinds.setRange(0, len(GROUNDS))
        self.kinds.setFixedWidth(self.theme.px(80))
        self.kinds.valueChanged.connect(self._show_result)
        self.form().addRow(self.label(self.tr("Kinds of evidence"), self.kinds), self.kinds)

    def _add_grounds(self) -> None:
        self._caption(self.tr("Not only from"))
        grid = QGridLayout()
        grid.setVerticalSpacing(self.theme.px(2))
        self.grounds: dict[str, TickBox] = {}
        for place, ground in enumerate(GROUNDS):
            box = TickBox(ground_word(ground), self.theme, self)
            said = self.tr("Not only from: {ground}").format(ground=ground_word(ground))
            box.setAccessibleName(said)
            box.toggled.connect(self._show_result)
            self.grounds[ground] = box
            grid.addWidget(box, place // 2, place % 2)
        self.body.addLayout(grid)

    def _add_result(self) -> None:
        self._caption(self.tr("The rule then says"))
        self.then_says = Words("", self.theme, "strong", wrap=True)
        self.body.addWidget(self.then_says)
        self.keeps = Words("", self.theme, "secondary", "text2", wrap=True)
        self.body.addWidget(self.keeps)
        self.back = button(self.tr("Back to the method's rule"), self.theme, "", "undo", self)
        self.back.clicked.connect(self._take_back)
        self.foot.insertWidget(0, self.back)

    # Showing

    def _rule_without(self, *own: EvidenceRule) -> EvidenceRule:
        """The rule of the question where the plan had these rules of its own and no other."""
        return method_rules().rule(self._instrument, self._asked[0].id, own)

    def _own_of(self, indicator: str) -> EvidenceRule | None:
        return next((one for one in self._own if one.indicator == indicator), None)

    def _said(self, rule: EvidenceRule) -> str:
        return f"{method_rules().needs(rule, self._context.language)}."

    @property
    def _of(self) -> str:
        """The question whose rule is changed; empty: all."""
        return "" if self.all.isChecked() else self._asked[0].id

    def _show_scope(self) -> None:
        """The rule that holds now for what is chosen."""
        own = self._own_of(self._of)
        rule = own or self._rule_without(*self._own)
        self.kinds.setValue(rule.kinds)
        for ground, box in self.grounds.items():
            box.setChecked(ground in rule.other_than)
        self.back.setEnabled(own is not None)
        of_all = self._of and self._own_of("") is not None
        self.back.setText(
            self.tr("Back to the plan's rule for all questions")
            if of_all
            else self.tr("Back to the method's rule")
        )
        keeps = self._of == "" and self._own_of(self._asked[0].id) is not None
        said = self.tr("{name} keeps the rule that the plan has for it.")
        self.keeps.setText(said.format(name=self._name) if keeps else "")
        self.keeps.setVisible(bool(keeps))
        self._show_result()

    def chosen(self) -> EvidenceRule:
        """The rule as the fields have it."""
        ticked = [ground for ground, box in self.grounds.items() if box.isChecked()]
        kinds = self.kinds.value()
        return EvidenceRule(self._of, kinds, tuple(ticked) if kinds else ())

    def _show_result(self) -> None:
        rule = self.chosen()
        for box in self.grounds.values():
            box.setEnabled(self.kinds.value() > 0)
        nothing_left = len(rule.other_than) == len(GROUNDS)
        self.act.setEnabled(not nothing_left)
        self.say(
            self.tr("Leave one kind of evidence that is enough: take a tick away.")
            if nothing_left
            else ""
        )
        self.then_says.setText("" if nothing_left else self._said(rule))
        self.kinds.setAccessibleDescription(self.then_says.text())
        if self.isVisible():
            self._fit()

    # Doing

    def accept(self) -> None:
        rule = self.chosen()
        super().accept()
        self._write(rule.kinds, rule.other_than)

    def _take_back(self) -> None:
        super().accept()
        self._write(None, ())

    def _write(self, kinds: int | None, other_than: tuple[str, ...]) -> None:
        of = self._of
        also = [one.id for one in self._asked[1:]] if of else []

        def work(workspace: Workspace) -> Change:
            return workspace.set_evidence_rule(self._plan, of, kinds, other_than, also=also)

        said = self.tr("Evidence rule for {name} changed").format(name=self._name)
        if not of:
            said = self.tr("Evidence rule for all questions of the plan changed")
        self._context.operations.add(work, said)
