"""The workspace's door to the calendar of a plan and the stages of its reports. What makes them is
imported with the first calendar: opening a workspace needs neither Babel nor the kinds of reports.
"""

import importlib
from collections import Counter
from typing import TYPE_CHECKING

from sqlalchemy import select

from irm_desktop.domain.review_records import OPEN
from irm_desktop.models import Assessment as AssessmentTable
from irm_desktop.models import Passage as PassageTable
from irm_desktop.storage.process import calendars
from irm_desktop.storage.readiness import Readiness
from irm_desktop.storage.review import Review

if TYPE_CHECKING:
    from irm_desktop.domain.delivery import Delivery
    from irm_desktop.domain.plan_calendar import PlanCalendar, ReportStages
    from irm_desktop.domain.records import ActionPlan
    from irm_desktop.storage.calendar_query import PlanDates

_PASSAGES = PassageTable.__table__
_LANGUAGES = (
    select(_PASSAGES.c.assessment_id, _PASSAGES.c.language)
    .distinct()
    .join(AssessmentTable, AssessmentTable.id == _PASSAGES.c.assessment_id)
    .where(~_PASSAGES.c.deleted, _PASSAGES.c.text != "")
)


class PlanCalendars(Review, Readiness):
    """What concerns the calendar of a plan."""

    def plan_calendar(self, plan_id: str, language: str = "en") -> "PlanCalendar":
        """The plan's cycle, its delivery, the dates of the handbooks, the stages of its reports,
        what was sent and came back. Raises NotFound."""
        query = importlib.import_module("irm_desktop.storage.calendar_query")
        made: PlanCalendar = query.plan_calendar(self._plan_dates(plan_id), language)
        return made

    def report_stages(
        self, plan_id: str, language: str = "en", *, look: bool = False
    ) -> tuple["ReportStages", ...]:
        """The stages of the plan's reports with what they ask for, by assessment. With `look` also
        whether something that must be fixed hinders the stage that each is in: that reads the plan
        whole. Raises NotFound."""
        query = importlib.import_module("irm_desktop.storage.calendar_query")
        dates = self._plan_dates(plan_id)
        found: dict[str, int] = {}
        if look:
            for one in dates.assessments:
                following = query.stage_after(one.stage)
                if following:
                    found[one.id] = len(self.open_before(one.id, following))
        made: tuple[ReportStages, ...] = query.report_stages(dates, language, found)
        return made

    def _delivery(self, plan: "ActionPlan") -> "Delivery | None":
        before = self._plan_before(plan)
        end = "" if before is None else before.end.iso
        module = importlib.import_module("irm_desktop.domain.delivery")
        found: Delivery | None = module.delivery(plan, calendars(), previous_end=end)
        return found

    def _plan_dates(self, plan_id: str) -> "PlanDates":
        plan = self.plan(plan_id)
        written: dict[str, list[str]] = {}
        query = _LANGUAGES.where(AssessmentTable.plan_id == plan_id)
        with self._reading() as connection:
            for assessment, language in connection.execute(query.order_by(_PASSAGES.c.language)):
                written.setdefault(assessment, []).append(language)
        returned = self.returned(plan_id)
        items = self.inbox(plan_id) if returned else ()
        module = importlib.import_module("irm_desktop.storage.calendar_query")
        made: PlanDates = module.PlanDates(
            plan=plan,
            instrument=self._instrument(plan.instrument),
            delivery=self._delivery(plan),
            assessments=tuple(self.assessments(plan_id)),
            dates=self.stage_dates(plan_id),
            sents=self.sent(plan_id),
            returned=returned,
            waiting=Counter(one.sent_id for one in items if one.state in (OPEN, "later")),
            written={name: tuple(found) for name, found in written.items()},
            today=self._journal.wall().date().isoformat(),
        )
        return made
