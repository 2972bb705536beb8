"""How a plan was made and carried out: its delivery, the process, and who took part."""

from collections.abc import Mapping

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from irm_desktop.domain.changes import Change
from irm_desktop.domain.records import ActionPlan
from irm_desktop.ui.context import Context
from irm_desktop.ui.pages.guided import GuidedPage
from irm_desktop.ui.pages.process_delivery import DeliverySection
from irm_desktop.ui.pages.process_facts import ProcessFacts
from irm_desktop.ui.widgets.conflict_mark import FormConflicts


class ProcessPage(GuidedPage):
    """Questions about the plan, in the order of its instrument, and what follows from them."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Process"), context, parent)
        self._plan_id: str | None = None
        self._plan: ActionPlan | None = None
        self._stale = True
        theme, language = context.theme, context.language
        self.delivery = DeliverySection(theme, language, self.form.inside)
        self.facts = ProcessFacts(theme, language, self.form.inside)
        self.conflicts = FormConflicts(context, self.form.inside, side=24)
        self.top(self.delivery, self.facts)
        self.form.add_top(self.conflicts)
        self.explain(self.delivery, self.tr("Delivery"), "delivery")
        contrary = self.tr("Acting contrary to OGP process")
        self.explain(self.facts, contrary, "contrary_to_process")
        self.form.rated.connect(self._rated)
        self.form.rated_together.connect(self._rated_together)
        self.form.reasoned.connect(self._reasoned)
        self.form.evidenced.connect(self._evidenced)
        self.facts.request_indicator.connect(self.form.go_to)
        self.delivery.changed.connect(self._dated)

    # What the window asks of the page

    def open_plan(self, plan_id: str | None) -> None:
        new = plan_id != self._plan_id
        if new:
            self.flush()
        self._plan_id = plan_id
        self._read(typed_over=new)

    def refresh(self, change: Change) -> None:
        """Read again what concerns the plan; while the page is hidden, when it is shown next."""
        if self._plan_id is None or not change or self._plan_id not in change.records:
            return
        if self.isVisible():
            self._read(typed_over=False)
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read(typed_over=False)

    def flush(self) -> None:
        self.delivery.flush()
        self.form.flush()

    def focus_first(self) -> None:
        self.delivery.focus()

    def show_argument(self, argument: object) -> None:
        """Go to a question, by its id."""
        self.form.go_to(str(argument))

    def year(self) -> str:
        return self._plan.submitted if self._plan is not None else ""

    # Reading and showing

    def _read(self, *, typed_over: bool) -> None:
        self._stale = False
        workspace = self.context.workspace
        if workspace is None or self._plan_id is None:
            self.instrument = self._plan = None
            self.about.set_facts("")
            return
        process = workspace.process(self._plan_id)
        plan, instrument = process.plan, process.instrument
        self._plan, self.instrument = plan, instrument
        place = self.tr("{member}, plan {number}").format(
            member=self.context.names.of_plan(plan), number=plan.number
        )
        self.about.set_facts(place, instrument.label(self.context.language))
        self.delivery.show_delivery(plan, process.delivery, typed_over=typed_over)
        self.facts.show_process(process)
        self.form.set_questions(instrument, instrument.indicators_of("plan", "process"))
        self.form.show_answers(process.answers, typed_over=typed_over)
        self.conflicts.show_where(lambda one: one.entity == "rating" and one.subject == plan.id)
        self.show_help(self.form.current_indicator())

    # What a person does here

    def _rated(self, indicator: str, value: str | None) -> None:
        if self._plan_id is None:
            return
        self.form.flush()
        done = self.context.operations.rate(self._plan_id, indicator, value, "plan")
        if not done:
            self._read(typed_over=False)

    def _rated_together(self, answers: Mapping[str, str | None]) -> None:
        if self._plan_id is None:
            return
        self.form.flush()
        if not self.context.operations.rate_together(self._plan_id, answers, "plan"):
            self._read(typed_over=False)

    def _reasoned(self, indicator: str, text: str) -> None:
        if self._plan_id is not None:
            self.context.operations.set_reason(self._plan_id, indicator, text, "plan")

    def _evidenced(self, indicator: str, text: str) -> None:
        if self._plan_id is not None:
            self.context.operations.set_evidence(self._plan_id, indicator, text, "plan")

    def _dated(self, fields: dict[str, object]) -> None:
        if self._plan_id is not None:
            operations, said = self.context.operations, self.tr("Dates of the plan changed")
            operations.set_fields("plan", self._plan_id, fields, typing=True, said=said)
