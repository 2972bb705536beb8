"""How a plan was made and carried out: the questions about it, answered or worked out.

What works it out is imported with the first question: opening a workspace needs no calendar.
"""

import importlib
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from irm_desktop.storage.commitments import Commitments
from irm_desktop.storage.plans import Plans
from irm_desktop.storage.ratings import Ratings, values_of_all

if TYPE_CHECKING:
    from irm_desktop.domain.plan_process import PlanProcess

# Beside the package from source, and in the folder of the frozen program.
CALENDARS = Path(__file__).resolve().parents[2] / "resources" / "calendars.toml"


class Process(Plans, Commitments, Ratings):
    """What concerns the process of a plan."""

    def process(self, plan_id: str) -> "PlanProcess":
        """The answers about a plan, its delivery and what follows. Raises NotFound."""
        plan = self.plan(plan_id)
        before = self._plan_before(plan)
        rated = values_of_all(self, plan_id)
        values = [rated.get(one, {}) for one in self.commitment_ids(plan_id)]
        made: PlanProcess = plan_process(
            plan,
            self._instrument(plan.instrument),
            self.ratings(plan_id),
            values,
            previous_end="" if before is None else before.end.iso,
        )
        return made


def plan_process(*about: Any, previous_end: str) -> Any:
    """`domain.plan_process.plan_process` with the calendars that are shipped.

    Any: the arguments and the result of a function that is imported late.
    """
    module = importlib.import_module("irm_desktop.domain.plan_process")
    return module.plan_process(*about, calendar=calendars(), previous_end=previous_end)


@cache
def calendars() -> Any:
    """The calendars that are shipped. Any: their module is imported late."""
    module = importlib.import_module("irm_desktop.domain.delivery_calendar")
    return module.load_calendars(CALENDARS)
