"""What `explain` says of a plan itself: delivery, process, and the eligibility of its member."""

from collections.abc import Sequence

from irm_desktop.domain.eligibility import (
    EligibilityResult,
    eligibility,
    review_needed,
    review_sentence,
)
from irm_desktop.domain.plan_process import PlanProcess
from irm_desktop.domain.records import ActionPlan, MemberYear
from irm_desktop.headless import output
from irm_desktop.headless.explain_words import evaluation_shape, show_evaluation
from irm_desktop.storage.workspace import Workspace

Year = tuple[MemberYear, EligibilityResult]


def read(opened: Workspace, plan: ActionPlan) -> tuple[PlanProcess, list[Year]]:
    """The process of the plan, and each year of its member that can be judged, oldest first."""
    instruments = opened.library.by_id
    years = [
        (year, found)
        for year in opened.years(plan.member_id)
        if year.instrument in instruments
        if (found := eligibility(year, instruments[year.instrument])) is not None
    ]
    return opened.process(plan.id), years


def shape(process: PlanProcess, years: Sequence[Year]) -> dict[str, object]:
    came = process.delivery
    delivery = came and {
        "status": came.status,
        "due": came.due,
        "delivered": came.delivered,
        "sentence": came.sentence(),
    }
    told = {
        name: {"value": one.value, "computed": one.computed, "why": one.why}
        for name, one in process.answers.items()
    }
    derived = {
        one.id: evaluation_shape(process.evaluation(one.id))
        for one in process.instrument.derived_of("plan")
    }
    return {
        "process": {"delivery": delivery, "answers": told, "derived": derived},
        "eligibility": [_year_shape(year, found) for year, found in years],
    }


def _year_shape(year: MemberYear, found: EligibilityResult) -> dict[str, object]:
    return {
        "year": year.year,
        "instrument": year.instrument,
        "outcome": str(found.outcome),
        "points": found.points,
        "possible": found.possible,
        "needed": found.needed,
        "values_check": found.values_check,
        "below": found.below,
        "sentence": found.sentence,
    }


def show(process: PlanProcess, years: Sequence[Year]) -> None:
    plan = process.plan
    output.line(f"{plan.key}  {plan.title}")
    if process.delivery is not None:
        output.line(f"  {process.delivery.sentence()}")
    for one in process.instrument.derived_of("plan"):
        show_evaluation(process.evaluation(one.id))
    for year, found in years:
        output.line(f"  Eligibility of {plan.member_name} in {year.year}: {found.sentence}")
    review = review_needed(found for _, found in years)
    if review is not None:
        output.line(f"    {review_sentence(review)}")
    output.line()
