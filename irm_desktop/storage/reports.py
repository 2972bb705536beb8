"""The workspace's door to reports. What makes them is imported with the first report: opening a
workspace needs neither Babel nor the kinds of reports."""

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING

from irm_desktop.domain.records import Untranslated
from irm_desktop.storage.conflicts import Conflicts
from irm_desktop.storage.report_data import PlanReading

if TYPE_CHECKING:
    from irm_desktop.domain.report import Report


class Reports(PlanReading, Conflicts):
    """What concerns reports."""

    def report(self, plan_id: str, kind: str, language: str = "en") -> "Report":
        """The report of a plan, complete and in order, with what it would still need.

        `kind` is a report of the plan's instrument (progress, end_of_term …) or a kind's id.
        Raises NotFound where the instrument has no such report.
        """
        data = self._plan_data(plan_id)
        self._instrument(data.plan.instrument)
        today = self._journal.wall().date()
        query = importlib.import_module("irm_desktop.storage.report_query")
        made: Report = query.make_report(self.id, self.library, data, kind, language, today)
        gaps = importlib.import_module("irm_desktop.storage.report_missing")
        open_ones = gaps.unsettled(self.conflict_count(plan_id), language)
        return replace(made, missing=(*open_ones, *made.missing))

    def untranslated(
        self, plan_id: str, kind: str, language: str, other: str
    ) -> tuple[Untranslated, ...]:
        """The texts of a report that are written in `other` and not yet in `language`, in the
        report's order; said in `language`. Raises NotFound as `report` does."""
        data = self._plan_data(plan_id)
        self._instrument(data.plan.instrument)
        query = importlib.import_module("irm_desktop.storage.untranslated")
        found: tuple[Untranslated, ...] = query.untranslated(
            self.library, data, kind, language, other
        )
        return found
